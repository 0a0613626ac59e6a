"""Messages as the page is told of them: Discord's own message object, and what Discord's client knows beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.preview import payloads
from bot.preview.interactions import InteractionType

if TYPE_CHECKING:
    from bot.preview.backend import Backend
    from bot.preview.entities import User
    from bot.preview.interactions import Interaction
    from bot.preview.jsontypes import JsonObject
    from bot.preview.message import Message


def is_seen_by(message: Message, user: User) -> bool:
    """Whether somebody who is in the channel sees a message."""
    return message.reader in (None, user)


def describe_message(backend: Backend, message: Message) -> JsonObject:
    """Describe a message to the page.

    Args:
        backend: The stand-in.
        message: The message.

    Returns:
        Discord's message object, with `private`, `thinking`, `gone` and, where it answers a command, `used`: `by` whom,
        which `command`, with which `options`.
    """
    told: JsonObject = {"private": message.ephemeral, "thinking": message.loading, "gone": message.deleted}
    interaction = backend.interactions.answered_by(message)
    if interaction is not None and interaction.type is InteractionType.APPLICATION_COMMAND:
        told["used"] = {
            "by": interaction.user.global_name,
            "command": command_path(interaction),
            "options": _given(interaction),
        }
    return payloads.message(message) | told


def command_path(interaction: Interaction) -> str:
    """What was called: the command's name, with group and subcommand."""
    return " ".join(_called(interaction)[0])


def _given(interaction: Interaction) -> str:
    """What was filled in, as it would be typed."""
    return " ".join(f"{option['name']}: {option['value']}" for option in _called(interaction)[1])


def _called(interaction: Interaction) -> tuple[list[str], list[JsonObject]]:
    data = interaction.payload["data"]
    path, options = [data["name"]], data.get("options") or []
    while options and "value" not in options[0]:
        path.append(options[0]["name"])
        options = options[0].get("options") or []
    return path, options
