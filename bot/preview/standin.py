"""A stand-in for Discord: everything put together."""

from __future__ import annotations

import base64
import errno
import secrets
import time
from typing import TYPE_CHECKING, Self

from aiohttp import web

from bot.errors import PortTakenError, StandInError
from bot.preview.admin import Administration
from bot.preview.backend import Backend
from bot.preview.changes import Changes
from bot.preview.commands import CommandRegistry
from bot.preview.default_world import default_world
from bot.preview.faults import Faults
from bot.preview.gateway.gateway import Gateway
from bot.preview.gateway.socket import GatewaySocket
from bot.preview.interactions import Interactions
from bot.preview.member import Member
from bot.preview.messaging import Messaging
from bot.preview.places import find_channel, find_guild
from bot.preview.record import Record
from bot.preview.rest.body import MAX_BODY
from bot.preview.server import API_BASE, RestServer
from bot.preview.snowflakes import Snowflakes

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from bot.preview.entities import Channel, Guild
    from bot.preview.message import Message
    from bot.preview.record import GatewayRecord, RequestRecord
    from bot.preview.snowflakes import Clock
    from bot.preview.world import World

HOST = "127.0.0.1"
GATEWAY_PATH = "/gateway"


class StandIn:
    """Discord, for one bot, on 127.0.0.1.

    Args:
        port: Where to listen; 0 takes a free port.
        token: The token that the bot has to have; one is made up where it is None.
        clock: Gives the time, from which ids come and by which interactions grow old.
        shards: How many shards the bot is told to use.
        privileged_intents: The privileged intents that the bot may ask for, as bits.
        response_window: How long a bot has for its first response, in seconds.
        heartbeat_interval: How often the bot shall give a sign of life, in seconds.

    Attributes:
        app: The web application, which takes further routes until it is started.
        world: Who and what there is.
        admin: What the people do who run servers.
        faults: What goes wrong.
    """

    def __init__(
        self,
        *,
        port: int = 0,
        token: str | None = None,
        clock: Clock = time.time,
        shards: int = 1,
        privileged_intents: int = 0,
        response_window: float = 3.0,
        heartbeat_interval: float = 41.25,
    ) -> None:
        snowflakes, changes = Snowflakes(clock), Changes()
        record = Record(changes)
        self._port = port
        self.world: World = default_world(clock)
        gateway = Gateway(self.world, changes)
        messaging = Messaging(self.world, gateway, snowflakes, clock)
        application_id = self.world.application_id
        self.backend = Backend(
            clock=clock,
            token=token or _made_up_token(application_id),
            shards=shards,
            response_window=response_window,
            snowflakes=snowflakes,
            world=self.world,
            changes=changes,
            record=record,
            gateway=gateway,
            messaging=messaging,
            interactions=Interactions(messaging, application_id, clock, response_window),
            commands=CommandRegistry(application_id, snowflakes),
        )
        self.admin = Administration(self.backend)
        self.faults = Faults(gateway, self.backend.interactions)
        socket = GatewaySocket(
            gateway=gateway,
            world=self.world,
            token=self.backend.token,
            allowed=privileged_intents,
            heartbeat_interval=heartbeat_interval,
            record=record,
            clock=clock,
        )
        self.app = web.Application(client_max_size=MAX_BODY)
        self.app.router.add_get(GATEWAY_PATH, socket.serve)
        self.app.router.add_route("*", "/api/{rest:.*}", RestServer(self.backend, self.faults).serve)
        self._runner = web.AppRunner(self.app, access_log=None, shutdown_timeout=1.0)

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()

    async def start(self) -> None:
        """Begins to listen.

        Raises:
            PortTakenError: Something else listens there.
            StandInError: It cannot listen there for another reason.
        """
        await self._runner.setup()
        try:
            await web.TCPSite(self._runner, HOST, self._port).start()
        except OSError as error:
            await self._runner.cleanup()
            kind = PortTakenError if error.errno == errno.EADDRINUSE else StandInError
            raise kind(f"cannot listen on {HOST}:{self._port}: {error.strerror}") from error
        self._port = self._runner.addresses[0][1]
        self.backend.gateway.url = f"ws://{HOST}:{self._port}{GATEWAY_PATH}"

    async def close(self) -> None:
        """Ends every connection and stops listening."""
        self.backend.gateway.close_all()
        await self._runner.cleanup()

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"http://{HOST}:{self._port}"

    @property
    def api_url(self) -> str:
        """The base of the HTTP API, with the version."""
        return self.url + API_BASE

    @property
    def gateway_url(self) -> str:
        """The gateway's address."""
        return self.backend.gateway.url

    @property
    def token(self) -> str:
        """The bot's token."""
        return self.backend.token

    @property
    def requests(self) -> list[RequestRecord]:
        """The bot's latest requests, oldest first."""
        return list(self.backend.record.requests)

    @property
    def unknown_requests(self) -> list[RequestRecord]:
        """Those of them for which there is no route."""
        return [request for request in self.requests if request.route is None]

    @property
    def unknown_fields(self) -> list[str]:
        """What the bot's latest requests hold that Discord does not know, each with method, route and place."""
        return [f"{each.method} {each.route}: {place}" for each in self.requests for place in each.unknown_fields]

    @property
    def gateway_log(self) -> list[GatewayRecord]:
        """The latest gateway messages of both sides, oldest first."""
        return list(self.backend.record.gateway)

    async def until(self, predicate: Callable[[], object], timeout: float = 5.0) -> None:  # noqa: ASYNC109  (part of the wording)
        """Waits until something is so; it is asked whenever anything was said, or a bot comes or goes.

        Args:
            predicate: Tells whether it is.
            timeout: How long to wait at most, in seconds.

        Raises:
            StandInError: It did not come to be so.
        """
        if not await self.backend.changes.until(predicate, timeout):
            raise StandInError(f"what was awaited did not happen within {timeout} s")

    async def ready(self, timeout: float = 20.0) -> None:  # noqa: ASYNC109  (part of the wording)
        """Waits until a bot is there, with all its shards, its guilds and its commands.

        Args:
            timeout: How long to wait at most, in seconds.

        Raises:
            StandInError: There is none yet.
        """
        gateway, commands = self.backend.gateway, self.backend.commands
        if not await self.backend.changes.until(lambda: gateway.is_ready and len(commands), timeout):
            missing = "registered its commands" if gateway.is_ready else "connected"
            raise StandInError(f"no bot has {missing} within {timeout} s")

    def member(
        self, name: str, channel: str | int | Channel = "general", guild: str | int | Guild | None = None
    ) -> Member:
        """Finds somebody to act for.

        Args:
            name: Their username.
            channel: Where they are.
            guild: In which guild; None for the first one.

        Returns:
            Somebody who can use the bot.

        Raises:
            StandInError: There is no such user or channel.
        """
        where = find_channel(self.world, channel, find_guild(self.world, guild))
        return Member(self.backend, self.world.user(name), where)

    def messages(
        self, channel: str | int | Channel = "general", guild: str | int | Guild | None = None
    ) -> list[Message]:
        """Lists the messages in a channel, the ephemeral ones among them.

        Args:
            channel: Its name or id, or itself.
            guild: Its guild; None for the first one.

        Returns:
            The messages, oldest first.

        Raises:
            StandInError: There is no such channel.
        """
        return list(find_channel(self.world, channel, find_guild(self.world, guild)).messages.values())


def _made_up_token(application_id: int) -> str:
    """Makes a token of three parts, like Discord's."""
    first = base64.urlsafe_b64encode(str(application_id).encode()).decode().rstrip("=")
    return f"{first}.{secrets.token_urlsafe(4)}.{secrets.token_urlsafe(28)}"
