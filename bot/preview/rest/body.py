"""Reading what a request carries.

Source: Discord's docs, "API Reference", Uploading Files.
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from aiohttp import web

from bot.preview.refusals import Reason

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.preview.jsontypes import JsonObject

MAX_BODY = 25 * 1024 * 1024
"""In bytes: the files of a message together."""


@dataclass(frozen=True, slots=True)
class Body:
    """What a request carries.

    Attributes:
        json: The JSON in it; None for an empty body, and for one that cannot be read.
        files: The files that came with it, by their names in the form.
        unread: Why it cannot be read, if so.
    """

    json: Any = None
    files: Mapping[str, web.FileField] = field(default_factory=dict)
    unread: Reason | None = None


async def read_body(request: web.Request) -> Body:
    """Reads a request's body.

    Args:
        request: The request.

    Returns:
        The body.
    """
    try:
        if request.content_type != "multipart/form-data":
            return Body(_parse(await request.read()))
        form = await request.post()
        files = {key: part for key, part in form.items() if isinstance(part, web.FileField)}
        return Body(_parse(form.get("payload_json", "{}")), files)
    except web.HTTPRequestEntityTooLarge:
        return Body(unread=Reason.TOO_LARGE)
    except (ValueError, TypeError, RecursionError, web.HTTPException):
        return Body(unread=Reason.INVALID_JSON)


def describe_files(body: JsonObject, files: Mapping[str, web.FileField]) -> None:
    """Completes the list of attachments by what the files themselves tell.

    Args:
        body: The message, or the response with the message in its `data`; read by its shape already.
        files: The files.
    """
    holder = body.get("data") or body
    listed = {each["id"]: each for each in holder.get("attachments") or []}
    for key, part in files.items():
        number = key.removeprefix("files[").removesuffix("]")
        told = {"filename": part.filename, "size": part.file.seek(0, 2), "content_type": part.content_type}
        listed[number] = {"id": number, "url": "", "proxy_url": "", **listed.get(number, {}), **told}
    holder["attachments"] = list(listed.values())


def _parse(text: Any) -> Any:
    return json.loads(text, parse_constant=_refuse, parse_float=_finite) if text else None


def _refuse(text: str) -> float:
    """JSON has no NaN and no Infinity, though Python reads them."""
    raise ValueError(text)


def _finite(text: str) -> float:
    number = float(text)
    return number if math.isfinite(number) else _refuse(text)
