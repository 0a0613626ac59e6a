"""What the cogs have in common."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from discord import app_commands
from discord.ext import commands

from bot.errors import UnderstudyError

if TYPE_CHECKING:
    from collections.abc import Callable

    import discord

    from bot.answering.completing import Completion
    from bot.discord_app.front import Front
    from bot.discord_app.service import Service

log = logging.getLogger(__name__)


class AnswerCog(commands.Cog):
    """A cog that answers.

    Args:
        front: The client.
    """

    def __init__(self, front: Front) -> None:
        self.front = front

    @property
    def service(self) -> Service:
        """What it answers with."""
        return self.front.service


def choices(complete: Callable[[], list[Completion]]) -> list[app_commands.Choice[str]]:
    """Complete an option; while the facts cannot be read, with nothing.

    Args:
        complete: Finds the completions.

    Returns:
        At most 25.
    """
    try:
        return [app_commands.Choice(name=found.label, value=found.value) for found in complete()]
    except UnderstudyError as error:
        log.warning("nothing to complete with: %s", error)
        return []


def typed(interaction: discord.Interaction, option: str) -> str:
    """What another option of the command being typed holds so far; empty if nothing."""
    value = getattr(interaction.namespace, option, None)
    return value if isinstance(value, str) else ""
