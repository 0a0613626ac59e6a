"""Holding what a bot sends against Discord's own description of its API.

The description is not part of this project. It is looked for in a folder `shared` next to the checkout, as
`discord/openapi.json` of the public repository discord/discord-api-spec; without it these checks are skipped.
"""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from referencing import Registry
from referencing.jsonschema import DRAFT202012

OPENAPI = Path(__file__).resolve().parents[3] / "shared" / "discord" / "openapi.json"
DOCUMENT = "urn:discord"
SHOWN = 160

Schema = dict[str, Any]

# What discord.py sends though Discord does not describe it, and takes all the same.
TOLERATED = re.compile(
    r"""
      body\.\d+\.nsfw:                  # in Discord's docs, but not in the description
    | body\.(data\.)?tts:              # written into edits too, where it means nothing
    | (\S+\.)?embeds\.\d+\.flags:      # Embed.to_dict() writes it
    | body\.recipient_id:\ fits\ none  # a number in place of a string
    """,
    re.VERBOSE,
)


def require_openapi() -> None:
    """Skips a test where Discord's description is not at hand."""
    if not OPENAPI.is_file():
        pytest.skip(f"Discord's description of its API is not at {OPENAPI}")


def complaints(method: str, path: str, body: Any) -> list[str]:
    """Holds a request's body against Discord's description.

    Args:
        method: `POST`, `PATCH`, `PUT`.
        path: The route as Discord writes it: `/channels/{channel_id}/messages`.
        body: The JSON body.

    Returns:
        What Discord's description does not allow, and fields that it does not know.
    """
    schema = body_schema(method, path)
    if schema is None:
        return [] if body is None else [f"{method} {path} takes no body"]
    wrong = [text for error in _validator(schema).iter_errors(body) for text in _explain(error)]
    found = wrong + _unknown([schema], body, "body")
    return [text for text in found if not TOLERATED.match(text)]


@cache
def _document() -> Schema:
    return dict(json.loads(OPENAPI.read_text(encoding="utf-8")))


@cache
def _registry() -> Registry[Any]:
    registry: Registry[Any] = Registry().with_resource(DOCUMENT, DRAFT202012.create_resource(_document()))
    return registry


def _validator(schema: Schema) -> Draft202012Validator:
    return Draft202012Validator(_absolute(schema), registry=_registry())


def _absolute(schema: Schema) -> Schema:
    """Lets references lead into the document, wherever the schema that has them comes from."""
    text = json.dumps(schema).replace('"$ref": "#/', f'"$ref": "{DOCUMENT}#/')
    return dict(json.loads(text))


def body_schema(method: str, path: str) -> Schema | None:
    operation = _document()["paths"].get(path, {}).get(method.lower())
    if operation is None:
        pytest.fail(f"Discord describes no {method} {path}")
    content = operation.get("requestBody", {}).get("content", {})
    schema: Schema | None = content.get("application/json", {}).get("schema")
    return schema


def _explain(error: Any) -> list[str]:
    """Leads a complaint about "none of these" down to the one that was meant."""
    if error.validator not in {"oneOf", "anyOf"} or not error.context:
        return [f"{_place(error)}: {error.message[-SHOWN:]}"]
    branches: dict[Any, list[Any]] = {}
    for cause in error.context:
        branches.setdefault(cause.schema_path[0], []).append(cause)
    meant = [causes for causes in branches.values() if not any(_is_other_kind(cause) for cause in causes)]
    if len(meant) != 1:
        return [f"{_place(error)}: fits none of what Discord describes there: {str(error.instance)[:SHOWN]}"]
    return [text for cause in meant[0] for text in _explain(cause)]


def _is_other_kind(cause: Any) -> bool:
    """Tells whether a branch fails because it describes another kind of thing altogether."""
    if list(cause.path)[-1:] == ["type"] and len(cause.relative_path) == 1 and cause.validator in {"enum", "const"}:
        return True
    return not cause.relative_path and cause.validator == "type"


def _place(error: Any) -> str:
    return ".".join(["body", *(str(part) for part in error.absolute_path)])


def _unknown(schemas: list[Schema], value: Any, place: str) -> list[str]:
    flat = [each for schema in schemas for each in _flatten(schema, value)]
    if isinstance(value, list):
        items = [each["items"] for each in flat if "items" in each]
        return [text for index, item in enumerate(value) for text in _unknown(items, item, f"{place}.{index}")]
    if not isinstance(value, dict) or any(each.get("additionalProperties") for each in flat):
        return []
    described = [each["properties"] for each in flat if "properties" in each]
    found: list[str] = []
    for key, inner in value.items():
        matching = [properties[key] for properties in described if key in properties]
        if matching:
            found += _unknown(matching, inner, f"{place}.{key}")
        elif described:
            found.append(f"{place}.{key}: Discord describes no such field")
    return found


def _flatten(schema: Schema, value: Any) -> list[Schema]:
    """Gives the schema itself and every part of it that this value is meant for."""
    if "$ref" in schema:
        return _flatten(resolve(schema["$ref"]), value)
    flat = [schema]
    for part in schema.get("allOf", []):
        flat += _flatten(part, value)
    branches = schema.get("oneOf", []) + schema.get("anyOf", [])
    for part in _meant(branches, value):
        flat += _flatten(part, value)
    return flat


def _meant(branches: list[Schema], value: Any) -> list[Schema]:
    if not isinstance(value, dict) or "type" not in value:
        return branches
    kinds = [(_kinds(branch), branch) for branch in branches]
    return [branch for kind, branch in kinds if kind is None or value["type"] in kind]


def _kinds(schema: Schema) -> list[Any] | None:
    resolved = resolve(schema["$ref"]) if "$ref" in schema else schema
    kinds: list[Any] | None = resolved.get("properties", {}).get("type", {}).get("enum")
    return kinds


def resolve(reference: str) -> Schema:
    node: Any = _document()
    for part in reference.removeprefix("#/").split("/"):
        node = node[part]
    return dict(node)
