"""Who listens, and telling them."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Any

from bot.preview import payloads
from bot.preview.gateway.opcodes import CloseCode, Intents
from bot.preview.gateway.session import Session

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.preview.changes import Changes
    from bot.preview.entities import Guild
    from bot.preview.gateway.connection import Connection
    from bot.preview.jsontypes import JsonObject
    from bot.preview.world import World


class Gateway:
    """The sessions of a bot.

    Args:
        world: What the bot is told of.
        changes: Is told when a bot comes or goes.

    Attributes:
        url: The address under which it is reached.
        latency: How long its messages are under way, in seconds.
        sessions: By their ids.
        connections: Those that are open, with or without a session.
    """

    def __init__(self, world: World, changes: Changes) -> None:
        self._world = world
        self._changes = changes
        self.url = ""
        self.latency = 0.0
        self.sessions: dict[str, Session] = {}
        self.connections: set[Connection] = set()

    @property
    def is_ready(self) -> bool:
        """Whether every shard of a bot is connected and has been told of its guilds."""
        connected = [session for session in self.sessions.values() if session.connection]
        return any(
            {each.shard_id for each in connected if each.shard_count == count} == set(range(count))
            for count in {session.shard_count for session in connected}
        )

    def dispatch(self, name: str, data: Any, *, guild_id: int | None, intent: Intents = Intents.NONE) -> int:
        """Tells everyone whom it concerns.

        Args:
            name: The event's name.
            data: What it carries.
            guild_id: Where it happened; None outside of guilds.
            intent: What a bot must have asked for to hear of it.

        Returns:
            How many sessions it concerns.
        """
        concerned = [each for each in self.sessions.values() if each.hears_of(guild_id, intent)]
        for session in concerned:
            session.dispatch(name, data)
        return len(concerned)

    def open(self, connection: Connection, shard: tuple[int, int], intents: Intents) -> None:
        """Begins a session: ready, then every guild of the shard.

        Args:
            connection: Where the bot listens.
            shard: The shard's number and how many there are.
            intents: What the bot wants to hear of.
        """
        self._forget_lost(shard)
        session = Session(secrets.token_hex(16), *shard, intents, connection)
        self.sessions[session.id] = session
        guilds = [g for g in self._world.guilds.values() if g.has_bot and session.hears_of(g.id, Intents.NONE)]
        session.dispatch("READY", self._ready(session, guilds))
        if intents & Intents.GUILDS:
            for guild in guilds:
                session.dispatch("GUILD_CREATE", {**self.guild_create(guild, intents), "unavailable": False})
        self._changes.notify()

    def guild_create(self, guild: Guild, intents: Intents) -> JsonObject:
        """Writes what a bot is told of a guild.

        Args:
            guild: The guild.
            intents: What the bot wants to hear of.

        Returns:
            The event's data.
        """
        return payloads.guild_create(guild, self._world, all_members=bool(intents & Intents.GUILD_MEMBERS))

    def leave(self, connection: Connection, *, for_good: bool) -> None:
        """Notes that a connection has ended.

        Args:
            connection: The connection.
            for_good: Whether the bot has said goodbye, so that there is nothing to resume.
        """
        self.connections.discard(connection)
        for session in list(self.sessions.values()):
            if session.connection is connection:
                session.connection = None
                if for_good:
                    del self.sessions[session.id]
        self._changes.notify()

    def changed(self) -> None:
        """Says that a session is another than before."""
        self._changes.notify()

    def close_all(self) -> None:
        """Ends every connection."""
        for connection in list(self.connections):
            connection.close(CloseCode.GOING_AWAY)

    def _forget_lost(self, shard: tuple[int, int]) -> None:
        for session in list(self.sessions.values()):
            if session.connection is None and (session.shard_id, session.shard_count) == shard:
                del self.sessions[session.id]

    def _ready(self, session: Session, guilds: Iterable[Guild]) -> JsonObject:
        return {
            "v": 10,
            "user": payloads.user(self._world.bot) | {"verified": True, "mfa_enabled": True, "email": None},
            "user_settings": {},
            "private_channels": [],
            "relationships": [],
            "guilds": [{"id": str(guild.id), "unavailable": True} for guild in guilds],
            "session_id": session.id,
            "session_type": "normal",
            "resume_gateway_url": self.url,
            "shard": [session.shard_id, session.shard_count],
            "application": {"id": str(self._world.application_id), "flags": 0},
        }
