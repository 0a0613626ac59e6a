"""What the bot was sent about a message, and what it sent, for the page's side panel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.preview.interactions import InteractionType
from bot.preview.page.messages import command_path

if TYPE_CHECKING:
    from bot.preview.backend import Backend
    from bot.preview.interactions import Interaction
    from bot.preview.jsontypes import JsonObject
    from bot.preview.message import Message
    from bot.preview.record import RequestRecord


def inspect_message(backend: Backend, message: Message) -> list[JsonObject]:
    """Collect what was said between stand-in and bot about one message.

    Args:
        backend: The stand-in.
        message: The message.

    Returns:
        What was said, in order of time: `to` whom (`bot` or `discord`), a `title`, the `body`, for a request the
        `status` and the `response`, and `after_ms`: milliseconds since the interaction that it belongs to.
    """
    interactions = backend.interactions.about(message)
    heard = [_heard(each) for each in interactions]
    asked = [said for request in backend.record.requests if (said := _asked(request, message, interactions))]
    return sorted([*heard, *asked], key=lambda said: float(said["at"]))


def _heard(interaction: Interaction) -> JsonObject:
    return {"to": "bot", "title": _what(interaction), "body": interaction.payload, "at": interaction.created_at}


def _what(interaction: Interaction) -> str:
    data = interaction.payload["data"]
    if interaction.type is InteractionType.APPLICATION_COMMAND:
        return f"/{command_path(interaction)}"
    return f"{interaction.type.name.replace('_', ' ').lower()} {data.get('custom_id', '')}"


def _asked(request: RequestRecord, message: Message, interactions: list[Interaction]) -> JsonObject | None:
    cause = next((each for each in interactions if each.token in request.path), None)
    if cause is None and not _concerns(request, message):
        return None
    return {
        "to": "discord",
        "title": f"{request.method} {request.route}",
        "body": request.json,
        "status": request.status,
        "response": request.response,
        "unknown_fields": list(request.unknown_fields),
        "at": request.at,
        "after_ms": None if cause is None else round((request.at - cause.created_at) * 1000, 1),
    }


def _concerns(request: RequestRecord, message: Message) -> bool:
    """Whether a request made or changed a message without any interaction."""
    made = isinstance(request.response, dict) and request.response.get("id") == str(message.id)
    return made or request.path.endswith(f"/messages/{message.id}")
