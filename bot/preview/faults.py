"""What goes wrong, when a test wants it to."""

from __future__ import annotations

from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

from bot.errors import StandInError
from bot.preview.gateway.opcodes import Opcode
from bot.preview.rest.route import Answer

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.preview.gateway.connection import Connection
    from bot.preview.gateway.gateway import Gateway
    from bot.preview.interactions import Interactions


@dataclass(slots=True)
class RequestFault:
    """What happens to the next requests of a kind.

    Attributes:
        method: `GET`, `POST` and so on; `*` for any.
        route: The route as Discord's docs write it, or a path; `*` stands for anything.
        times: How many requests it still happens to.
        answer: What is answered in place of the true answer.
        takes_effect: Whether the request does what it asks for all the same.
        delay: How long it takes, in seconds.
        drops: Whether the connection is dropped instead of answering.
        then: What happens besides, once the request has had its effect, if it has one.
    """

    method: str
    route: str
    times: int
    answer: Answer | None = None
    takes_effect: bool = True
    delay: float = 0.0
    drops: bool = False
    then: Callable[[], object] | None = None

    def concerns(self, method: str, *routes: str) -> bool:
        """Tells whether it happens to a request.

        Args:
            method: The request's method.
            routes: The request's route and its path.

        Returns:
            Whether it does.
        """
        fits = any(fnmatchcase(route, self.route) for route in routes)
        return self.times > 0 and fnmatchcase(method, self.method) and fits


NO_FAULT = RequestFault("*", "*", 0)


class Faults:
    """Scripted misfortune: of requests, for the next `times` that match, and of the gateway, at once.

    Args:
        gateway: The gateway.
        interactions: What can be repeated.
    """

    def __init__(self, gateway: Gateway, interactions: Interactions) -> None:
        self._gateway = gateway
        self._interactions = interactions
        self._requests: list[RequestFault] = []

    def rate_limit(
        self,
        method: str = "*",
        route: str = "*",
        *,
        retry_after: float = 0.1,
        times: int = 1,
        everywhere: bool = False,
    ) -> None:
        """Answers with 429, without effect.

        Args:
            method: Requests with this method.
            route: Requests on this route; `*` stands for anything.
            retry_after: How long the bot shall wait, in seconds.
            times: How many requests.
            everywhere: Whether it is the limit over all routes.
        """
        body = {"message": "You are being rate limited.", "retry_after": retry_after, "global": everywhere}
        headers = {
            "Retry-After": str(retry_after),
            "X-RateLimit-Scope": "global" if everywhere else "user",
            **({"X-RateLimit-Global": "true"} if everywhere else {}),
        }
        self._add(RequestFault(method, route, times, Answer(429, body, headers), takes_effect=False))

    def fail(
        self,
        method: str = "*",
        route: str = "*",
        *,
        status: int = 500,
        times: int = 1,
        takes_effect: bool = False,
        code: int = 0,
    ) -> None:
        """Answers with an error of Discord's own.

        Args:
            method: Requests with this method.
            route: Requests on this route; `*` stands for anything.
            status: The HTTP status.
            times: How many requests.
            takes_effect: Whether the request does what it asks for all the same.
            code: Discord's own code for the error.
        """
        answer = Answer(status, {"message": f"{status}: Server Error", "code": code})
        self._add(RequestFault(method, route, times, answer, takes_effect=takes_effect))

    def delay(self, method: str = "*", route: str = "*", *, seconds: float, times: int = 1) -> None:
        """Takes its time.

        Args:
            method: Requests with this method.
            route: Requests on this route; `*` stands for anything.
            seconds: How long, before anything is done.
            times: How many requests.
        """
        self._add(RequestFault(method, route, times, delay=seconds))

    def disconnect(
        self,
        method: str = "*",
        route: str = "*",
        *,
        times: int = 1,
        takes_effect: bool = False,
        then: Callable[[], object] | None = None,
    ) -> None:
        """Drops the connection without an answer.

        Args:
            method: Requests with this method.
            route: Requests on this route; `*` stands for anything.
            times: How many requests.
            takes_effect: Whether the request does what it asks for all the same.
            then: What happens besides: the bot may be killed, say.
        """
        self._add(RequestFault(method, route, times, drops=True, takes_effect=takes_effect, then=then))

    def slow_network(self, seconds: float) -> None:
        """Lets every request and every message of the gateway take longer, until this is called again.

        Args:
            seconds: How much longer; 0 for no longer than usual.
        """
        self._gateway.latency = seconds

    def clear(self) -> None:
        """Forgets what was to happen to requests, and lets the network be as fast as usual."""
        self._requests.clear()
        self.slow_network(0)

    @property
    def latency(self) -> float:
        """How much longer than usual everything takes, in seconds."""
        return self._gateway.latency

    def take(self, method: str, *routes: str) -> RequestFault:
        """Finds what happens to a request, and counts it.

        Args:
            method: Its method.
            routes: Its route, if there is one, and its path.

        Returns:
            What happens to it.
        """
        for fault in self._requests:
            if fault.concerns(method, *routes):
                fault.times -= 1
                return fault
        return NO_FAULT

    def drop_gateway(self, code: int | None = None) -> None:
        """Closes the bot's websockets; sessions can be resumed.

        Args:
            code: The close code; None lets the line go dead.
        """
        for connection in self._connections():
            connection.close(code)

    def request_reconnect(self) -> None:
        """Asks the bot to connect anew and resume."""
        for connection in self._connections():
            connection.send(Opcode.RECONNECT)

    def invalidate_sessions(self, *, resumable: bool = False) -> None:
        """Declares the bot's sessions invalid.

        Args:
            resumable: Whether it may try to resume; otherwise they are gone.
        """
        connections = self._connections()
        if not resumable:
            self._gateway.sessions.clear()
        for connection in connections:
            connection.send(Opcode.INVALID_SESSION, resumable)

    def ignore_heartbeats(self) -> None:
        """Stops answering heartbeats on the connections that there are; new ones are answered."""
        for connection in self._connections():
            connection.acknowledges = False

    def repeat_interaction(self) -> None:
        """Sends the latest interaction a second time, with the same id and token.

        Raises:
            StandInError: There was none.
        """
        latest = self._interactions.latest
        if latest is None:
            raise StandInError("there was no interaction yet that could be repeated")
        guild = latest.channel.guild
        self._gateway.dispatch("INTERACTION_CREATE", latest.payload, guild_id=guild.id if guild else None)

    def _add(self, fault: RequestFault) -> None:
        self._requests.append(fault)

    def _connections(self) -> list[Connection]:
        if not self._gateway.connections:
            raise StandInError("no bot is connected to the gateway")
        return list(self._gateway.connections)
