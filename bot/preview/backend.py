"""The parts of a stand-in that everything else works with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.preview.changes import Changes
    from bot.preview.commands import CommandRegistry
    from bot.preview.gateway.gateway import Gateway
    from bot.preview.interactions import Interactions
    from bot.preview.messaging import Messaging
    from bot.preview.record import Record
    from bot.preview.snowflakes import Clock, Snowflakes
    from bot.preview.world import World


@dataclass(frozen=True, slots=True)
class Backend:
    """What REST, members and faults share.

    Attributes:
        token: The bot's token.
        shards: How many shards the bot is told to use.
        response_window: How long a bot has for its first response, in seconds.
    """

    clock: Clock
    token: str
    shards: int
    response_window: float
    snowflakes: Snowflakes
    world: World
    changes: Changes
    record: Record
    gateway: Gateway
    messaging: Messaging
    interactions: Interactions
    commands: CommandRegistry
