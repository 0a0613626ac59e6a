"""What a bot has been told, kept beyond one connection so that it can catch up."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from bot.preview.gateway.opcodes import Intents, Opcode

if TYPE_CHECKING:
    from bot.preview.gateway.connection import Connection

KEPT_EVENTS = 500
"""How many events a bot can have missed and still resume."""


class Event(NamedTuple):
    """Something that a bot was told."""

    seq: int
    name: str
    data: Any


@dataclass(slots=True, eq=False)
class Session:
    """One shard's session.

    Source: Discord's docs, "Gateway", Resume.

    Attributes:
        connection: Where it is listening; None while it is away.
    """

    id: str
    shard_id: int
    shard_count: int
    intents: Intents
    connection: Connection | None = None
    seq: int = 0
    _events: deque[Event] = field(default_factory=lambda: deque(maxlen=KEPT_EVENTS))

    def hears_of(self, guild_id: int | None, intent: Intents) -> bool:
        """Tells whether something concerns this session.

        Args:
            guild_id: Where it happened; None outside of guilds.
            intent: What a bot must have asked for to hear of it.

        Returns:
            Whether it does.
        """
        shard_id = 0 if guild_id is None else (guild_id >> 22) % self.shard_count
        return shard_id == self.shard_id and (not intent or bool(self.intents & intent))

    def dispatch(self, name: str, data: Any) -> None:
        """Tells the bot of something, now or when it comes back.

        Args:
            name: The event's name.
            data: What it carries.
        """
        self.seq += 1
        event = Event(self.seq, name, data)
        self._events.append(event)
        self._send(event)

    def can_replay(self, seq: int) -> bool:
        """Tells whether everything after a number is still known.

        Args:
            seq: The last number that the bot has heard.

        Returns:
            Whether nothing of what came after it is lost.
        """
        return self.seq - seq <= len(self._events)

    def replay(self, seq: int) -> None:
        """Repeats what a bot has missed.

        Args:
            seq: The last number that it has heard.
        """
        for event in list(self._events):
            if event.seq > seq:
                self._send(event)

    def _send(self, event: Event) -> None:
        if self.connection is not None:
            self.connection.send(Opcode.DISPATCH, event.data, seq=event.seq, event=event.name)
