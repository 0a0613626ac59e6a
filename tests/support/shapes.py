"""Holding the stand-in's table of shapes against Discord's own description of the same bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.preview.validation.scalars import Choice, Scalar
from bot.preview.validation.shape import Items, Model, Shape, Table, Union
from tests.support.openapi import body_schema, resolve

if TYPE_CHECKING:
    from collections.abc import Iterator

Schema = dict[str, Any]


def differences(shape: Shape, method: str, path: str) -> Iterator[str]:
    """Yield where the shape and Discord's description of a route's body differ."""
    schema = body_schema(method, path)
    assert schema is not None
    yield from _differ(shape, _branches(schema), "")


def _differ(shape: Shape, branches: list[Schema], place: str) -> Iterator[str]:
    match shape:
        case Model():
            yield from _differ_as_model(shape, branches, place)
        case Union():
            yield from _differ_as_union(shape, branches, place)
        case Items():
            if any(shape.unique != schema.get("uniqueItems", False) for schema in branches):
                yield f"{place}: unique is {shape.unique} here only"
            yield from _differ(shape.of, _below(branches, "items"), f"{place}[]")
        case Table():
            yield from _differ(shape.of, _below(branches, "additionalProperties"), f"{place}{{}}")
        case Choice():
            described: set[Any] = {value for schema in branches for value in _values(schema)}
            if described != set(shape.values):
                yield f"{place}: one of {sorted(set(shape.values) ^ described, key=str)} is on one side only"
        case Scalar():
            described = {kind for schema in branches for kind in _kinds(schema)}
            if described != set(shape.name.split(" or ")):
                yield f"{place}: {shape.name} here, {' or '.join(sorted(described))} there"
        case _:
            yield f"{place}: nobody knows how to compare this"


def _differ_as_model(model: Model, branches: list[Schema], place: str) -> Iterator[str]:
    described: dict[str, list[Schema]] = {}
    for schema in branches:
        for key, inner in schema["properties"].items():
            described.setdefault(key, []).append(inner)
    for key in sorted(set(model.fields) ^ set(described)):
        yield f"{place}.{key}: {'only here' if key in model.fields else 'only there'}"
    for key in sorted(model.required ^ set.intersection(*(set(each.get("required", ())) for each in branches))):
        yield f"{place}.{key}: {'required here' if key in model.required else 'required there'}"
    for key in sorted(set(model.fields) & set(described)):
        yield from _differ(model.fields[key], _below(described[key]), f"{place}.{key}")


def _differ_as_union(union: Union, branches: list[Schema], place: str) -> Iterator[str]:
    described: dict[int, list[Schema]] = {}
    for schema in branches:
        for kind in schema["properties"]["type"]["enum"]:
            described.setdefault(kind, []).append(schema)
    for kind in sorted(set(union.models) ^ set(described)):
        yield f"{place}<{kind}>: {'only here' if kind in union.models else 'only there'}"
    for kind in sorted(set(union.models) & set(described)):
        yield from _differ(union.models[kind], described[kind], f"{place}<{kind}>")


def _below(schemas: list[Schema], key: str | None = None) -> list[Schema]:
    inner = [branch for schema in schemas for branch in _branches(schema[key] if key else schema)]
    return [each for index, each in enumerate(inner) if each not in inner[:index]]


def _branches(schema: Schema) -> list[Schema]:
    """Lead a schema down to all that may stand there, apart from null."""
    if "$ref" in schema:
        return _branches(resolve(schema["$ref"]))
    parts = schema.get("anyOf") or ([] if "type" in schema else schema.get("oneOf"))
    if parts:
        return [branch for part in parts for branch in _branches(part)]
    return [] if schema.get("type") == "null" else [schema]


def _values(schema: Schema) -> list[Any]:
    return list(schema.get("enum") or (each["const"] for each in schema["oneOf"]))


def _kinds(schema: Schema) -> list[str]:
    kinds = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    return [kind for kind in kinds if kind != "null"]
