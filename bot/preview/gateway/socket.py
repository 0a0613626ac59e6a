"""Reading what a bot sends over the gateway, and answering it.

Source: Discord's docs, "Gateway", Connections, and "Gateway Events", Send Events.
"""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Any

from aiohttp import WSMsgType, web

from bot.preview import payloads
from bot.preview.gateway.connection import Connection
from bot.preview.gateway.opcodes import KNOWN_BITS, PRIVILEGED, CloseCode, Intents, Opcode
from bot.preview.gateway.transport import PACKERS, Plain
from bot.preview.record import without_token

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.preview.gateway.gateway import Gateway
    from bot.preview.gateway.session import Session
    from bot.preview.jsontypes import JsonObject
    from bot.preview.record import Record
    from bot.preview.snowflakes import Clock
    from bot.preview.world import World

GOODBYES = frozenset({1000, 1001})
"""With these close codes a bot gives its session up."""
ROUND_TRIP = 0.02
"""What a heartbeat's way there and back takes, in seconds."""


class GatewaySocket:
    """The gateway's side of every websocket.

    Args:
        gateway: The sessions.
        world: What is asked about.
        token: The bot's token.
        allowed: The privileged intents that the bot may ask for.
        heartbeat_interval: How often the bot shall give a sign of life, in seconds.
        record: Where everything is kept.
        clock: Gives the time.
    """

    def __init__(
        self,
        *,
        gateway: Gateway,
        world: World,
        token: str,
        allowed: int,
        heartbeat_interval: float,
        record: Record,
        clock: Clock,
    ) -> None:
        self._gateway = gateway
        self._world = world
        self._token = token
        self._allowed = allowed
        self._heartbeat_interval = heartbeat_interval
        self._record = record
        self._clock = clock
        self._answers: dict[int, Callable[[Connection, Any], None]] = {
            Opcode.HEARTBEAT: self._heartbeat,
            Opcode.IDENTIFY: self._identify,
            Opcode.RESUME: self._resume,
            Opcode.PRESENCE_UPDATE: self._ignore,
            Opcode.VOICE_STATE_UPDATE: self._ignore,
            Opcode.REQUEST_GUILD_MEMBERS: self._guild_members,
        }

    async def serve(self, request: web.Request) -> web.WebSocketResponse:
        """Serves one websocket until its end.

        Args:
            request: The request that opens it.

        Returns:
            The websocket.
        """
        socket = web.WebSocketResponse(max_msg_size=0)
        await socket.prepare(request)
        packer = PACKERS.get(request.query.get("compress", ""), Plain)()
        connection = Connection(
            socket, request, packer, self._record, self._clock, latency=lambda: self._gateway.latency
        )
        self._gateway.connections.add(connection)
        connection.send(Opcode.HELLO, {"heartbeat_interval": round(self._heartbeat_interval * 1000), "_trace": []})
        writing = asyncio.create_task(connection.write())
        try:
            async for message in socket:
                if message.type is WSMsgType.TEXT:
                    self._answer(connection, message.data)
        finally:
            if not connection.closing:
                writing.cancel()
            # Who was thrown out keeps its session: the code is then the gateway's own.
            said_goodbye = socket.close_code in GOODBYES and not connection.closing
            self._gateway.leave(connection, for_good=said_goodbye)
            await asyncio.wait([writing])
        return socket

    def _answer(self, connection: Connection, text: str) -> None:
        try:
            frame: JsonObject = json.loads(text)
            op, data = frame["op"], frame.get("d")
        except (ValueError, KeyError, TypeError):
            connection.close(CloseCode.DECODE_ERROR)
            return
        connection.heard({"op": op, "d": without_token(data)})
        if op not in self._answers:
            connection.close(CloseCode.UNKNOWN_OPCODE)
        elif op not in {Opcode.HEARTBEAT, Opcode.IDENTIFY, Opcode.RESUME} and not self._session(connection):
            connection.close(CloseCode.NOT_AUTHENTICATED)
        else:
            self._answers[op](connection, data)

    def _session(self, connection: Connection) -> Session | None:
        return next((each for each in self._gateway.sessions.values() if each.connection is connection), None)

    def _ignore(self, connection: Connection, data: Any) -> None:
        """Presence and voice are nothing that anybody here could see."""

    def _heartbeat(self, connection: Connection, _data: Any) -> None:
        if connection.acknowledges:
            # Not at once: discord.py notes the time of a heartbeat only after it was sent, and one that is acknowledged
            # before that, as no network could, counts as late by a whole interval.
            asyncio.get_running_loop().call_later(ROUND_TRIP, connection.send, Opcode.HEARTBEAT_ACK)

    def _identify(self, connection: Connection, data: JsonObject) -> None:
        number, count = data.get("shard", (0, 1))
        intents = data.get("intents", 0)
        connection.shard_id = number
        if self._session(connection):
            connection.close(CloseCode.ALREADY_AUTHENTICATED)
        elif data.get("token") != self._token:
            connection.close(CloseCode.AUTHENTICATION_FAILED)
        elif not 0 <= number < count:
            connection.close(CloseCode.INVALID_SHARD)
        elif intents & ~KNOWN_BITS:
            connection.close(CloseCode.INVALID_INTENTS)
        elif intents & PRIVILEGED & ~self._allowed:
            connection.close(CloseCode.DISALLOWED_INTENTS)
        else:
            self._gateway.open(connection, (number, count), Intents(intents))

    def _resume(self, connection: Connection, data: JsonObject) -> None:
        session = self._gateway.sessions.get(data.get("session_id") or "")
        seq = data.get("seq") or 0
        if data.get("token") != self._token:
            connection.close(CloseCode.AUTHENTICATION_FAILED)
        elif session is None or not session.can_replay(seq):
            connection.send(Opcode.INVALID_SESSION, data=False)
        elif seq > session.seq:
            connection.close(CloseCode.INVALID_SEQ)
        else:
            self._take_up(session, connection, seq)

    def _take_up(self, session: Session, connection: Connection, seq: int) -> None:
        connection.shard_id = session.shard_id
        session.connection = connection
        session.replay(seq)
        session.dispatch("RESUMED", {"_trace": []})
        self._gateway.changed()

    def _guild_members(self, connection: Connection, data: JsonObject) -> None:
        session = self._session(connection)
        guild = self._world.guilds.get(int(data["guild_id"]))
        if session is None or guild is None:
            return
        query = str(data.get("query") or "")
        wanted = {int(each) for each in data.get("user_ids") or []}
        found = [
            payloads.member(each)
            for each in guild.members.values()
            if (each.user.id in wanted if wanted else each.user.username.startswith(query))
        ]
        body = {
            "guild_id": str(guild.id),
            "members": found,
            "chunk_index": 0,
            "chunk_count": 1,
            "not_found": [],
        }
        session.dispatch("GUILD_MEMBERS_CHUNK", {**body, "nonce": data.get("nonce")})
