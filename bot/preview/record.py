"""Everything that the bot and the stand-in have said to one another, so that it can be looked at later."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.preview.changes import Changes
    from bot.preview.jsontypes import JsonObject

KEPT = 5000
"""How much is kept of each kind; the oldest goes first."""


@dataclass(frozen=True, slots=True)
class RequestRecord:
    """One request of the bot, and how it was answered.

    Attributes:
        method: `GET`, `POST` and so on.
        path: Below the API's base, as it was sent.
        route: The same with names for what varies, as Discord's docs write it; None where there is none.
        query: What stood behind the `?`.
        headers: Without the one that has the token.
        json: The body, read; None where there was none.
        status: The HTTP status answered; None where the connection was dropped.
        response: The body answered, None for an empty one.
        at: When it came, in seconds since 1970.
        unknown_fields: Where in the body stands what Discord describes nowhere, such as `embeds.0.colour`.
    """

    method: str
    path: str
    route: str | None
    query: Mapping[str, str]
    headers: Mapping[str, str]
    json: Any
    status: int | None
    response: Any
    at: float
    unknown_fields: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class GatewayRecord:
    """One gateway message.

    Attributes:
        direction: Whether the bot sent it, or the stand-in.
        shard_id: Of which shard; None before the bot has said so.
        op: The opcode.
        event: The event's name, where it is one.
        data: What it carries, without the token.
        at: When, in seconds since 1970.
    """

    direction: Literal["from bot", "to bot"]
    shard_id: int | None
    op: int
    event: str | None
    data: Any
    at: float


class Record:
    """Keeps the latest of both kinds.

    Args:
        changes: Is told of everything that is kept.
    """

    def __init__(self, changes: Changes) -> None:
        self._changes = changes
        self.requests: deque[RequestRecord] = deque(maxlen=KEPT)
        self.gateway: deque[GatewayRecord] = deque(maxlen=KEPT)

    def keep(self, what: RequestRecord | GatewayRecord) -> None:
        """Keeps what was said.

        Args:
            what: A request or a gateway message.
        """
        if isinstance(what, RequestRecord):
            self.requests.append(what)
        else:
            self.gateway.append(what)
        self._changes.notify()


def without_token(data: Any) -> Any:
    """Takes the token out of what the bot sent over the gateway.

    Args:
        data: What it sent.

    Returns:
        The same without the token.
    """
    if isinstance(data, dict) and "token" in data:
        cleaned: JsonObject = {**data, "token": "…"}
        return cleaned
    return data
