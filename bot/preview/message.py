"""One message, and what a reader sees of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum, IntFlag
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.preview.entities import Channel, User
    from bot.preview.jsontypes import JsonObject


class MessageFlags(IntFlag):
    """Source: Discord's docs, "Message Resource", Message Flags."""

    SUPPRESS_EMBEDS = 1 << 2
    EPHEMERAL = 1 << 6
    LOADING = 1 << 7
    SUPPRESS_NOTIFICATIONS = 1 << 12
    IS_COMPONENTS_V2 = 1 << 15


class ComponentType(IntEnum):
    """Source: Discord's docs, "Component Reference", Component Types."""

    ACTION_ROW = 1
    BUTTON = 2
    STRING_SELECT = 3
    TEXT_INPUT = 4
    USER_SELECT = 5
    ROLE_SELECT = 6
    MENTIONABLE_SELECT = 7
    CHANNEL_SELECT = 8
    TEXT_DISPLAY = 10
    LABEL = 18


SELECTS = frozenset({3, 5, 6, 7, 8})


@dataclass(slots=True, eq=False)
class Message:
    """A message in a channel; edits change it in place, so whoever holds it sees its present state.

    Attributes:
        reader: Who alone sees it, where it is ephemeral.
        interaction_metadata: Which interaction it answers, if any.
        application_id: The application, where it answers an interaction.
        deleted: Whether it is gone.
    """

    id: int
    channel: Channel
    author: User
    created_at: float
    content: str = ""
    embeds: list[JsonObject] = field(default_factory=list)
    components: list[JsonObject] = field(default_factory=list)
    attachments: list[JsonObject] = field(default_factory=list)
    mentions: list[User] = field(default_factory=list)
    mention_roles: list[int] = field(default_factory=list)
    mention_everyone: bool = False
    flags: int = 0
    tts: bool = False
    nonce: str | int | None = None
    reference: JsonObject | None = None
    edited_at: float | None = None
    reader: User | None = None
    interaction_metadata: JsonObject | None = None
    application_id: int | None = None
    deleted: bool = False

    @property
    def ephemeral(self) -> bool:
        """Whether only one person sees it."""
        return bool(self.flags & MessageFlags.EPHEMERAL)

    @property
    def loading(self) -> bool:
        """Whether it still reads "… is thinking"."""
        return bool(self.flags & MessageFlags.LOADING)

    @property
    def text(self) -> str:
        """Everything there is to read in it, a part a line, in reading order, without components' labels."""
        parts = [self.content, *(part for embed in self.embeds for part in _embed_parts(embed))]
        parts += [item.get("content", "") for item in self.items() if item["type"] == ComponentType.TEXT_DISPLAY]
        return "\n".join(part for part in parts if part)

    @property
    def buttons(self) -> list[str]:
        """The labels of its buttons, in reading order."""
        return [item.get("label") or "" for item in self.items() if item["type"] == ComponentType.BUTTON]

    def items(self) -> Iterator[JsonObject]:
        """Walks through its components.

        Yields:
            Every component, rows and containers before what they hold.
        """
        yield from walk(self.components)


def walk(components: list[JsonObject]) -> Iterator[JsonObject]:
    """Walks through components and what they hold.

    Args:
        components: Components as they travel.

    Yields:
        Every component, the holder before what it holds.
    """
    for component in components:
        yield component
        yield from walk(component.get("components") or [])
        yield from walk([component[key] for key in ("accessory", "component") if component.get(key)])


def _embed_parts(embed: JsonObject) -> Iterator[str]:
    yield (embed.get("author") or {}).get("name") or ""
    yield embed.get("title") or ""
    yield embed.get("description") or ""
    for item in embed.get("fields") or []:
        yield item.get("name") or ""
        yield item.get("value") or ""
    yield (embed.get("footer") or {}).get("text") or ""
