"""Reading what a request carries."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from aiohttp import web

if TYPE_CHECKING:
    from bot.preview.jsontypes import JsonObject

INVALID = object()
"""Stands for a body that cannot be read."""


async def read_body(request: web.Request) -> Any:
    """Reads a request's body.

    Source: Discord's docs, "API Reference", Uploading Files.

    Args:
        request: The request.

    Returns:
        The JSON in it; None for an empty body, `INVALID` for one that cannot be read.
    """
    files: dict[str, web.FileField] = {}
    if request.content_type == "multipart/form-data":
        form = await request.post()
        text = str(form.get("payload_json", "{}"))
        files = {key: part for key, part in form.items() if isinstance(part, web.FileField)}
    else:
        text = await request.text()
    if not text:
        return None
    try:
        body = json.loads(text)
    except ValueError:
        return INVALID
    if files:
        _describe(body.get("data", body), files)
    return body


def _describe(holder: JsonObject, files: dict[str, web.FileField]) -> None:
    """Completes the list of attachments by what the files themselves tell."""
    listed = {str(each["id"]): each for each in holder.get("attachments") or []}
    for key, part in files.items():
        number = key.removeprefix("files[").removesuffix("]")
        told = {"filename": part.filename, "size": part.file.seek(0, 2), "content_type": part.content_type}
        listed[number] = {"id": number, "url": "", "proxy_url": "", **listed.get(number, {}), **told}
    holder["attachments"] = list(listed.values())
