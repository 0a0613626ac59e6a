"""Whom a message pings.

Source: Discord's docs, "Messages Resource", Allowed Mentions Object.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bot.preview.jsontypes import JsonObject
    from bot.preview.message import Message
    from bot.preview.world import World

USER = re.compile(r"<@!?(\d+)>")
ROLE = re.compile(r"<@&(\d+)>")
EVERYONE = re.compile(r"@(everyone|here)\b")


def resolve_mentions(message: Message, allowed: JsonObject | None, world: World) -> None:
    """Notes in a message whom it pings; without a word on it, it pings everyone whom its text names.

    Args:
        message: The message; only its content pings, never its embeds.
        allowed: What the bot has said about whom it may ping.
        world: Who there is.
    """
    users = _pinged(USER, message.content, allowed, "users")
    roles = _pinged(ROLE, message.content, allowed, "roles")
    message.mentions = [world.users[user_id] for user_id in users if user_id in world.users]
    message.mention_roles = roles
    named = EVERYONE.search(message.content) is not None
    message.mention_everyone = named and (allowed is None or "everyone" in _list(allowed, "parse"))


def _pinged(pattern: re.Pattern[str], content: str, allowed: JsonObject | None, kind: str) -> list[int]:
    named = list(dict.fromkeys(int(found) for found in pattern.findall(content)))
    if allowed is None or kind in _list(allowed, "parse"):
        return named
    listed = {int(each) for each in _list(allowed, kind)}
    return [each for each in named if each in listed]


def _list(allowed: JsonObject, key: str) -> list[Any]:
    return allowed.get(key) or []
