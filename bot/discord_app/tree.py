"""The command tree: the only place where an error becomes an answer."""

from __future__ import annotations

import logging
import secrets
from collections import OrderedDict
from typing import Any

import discord
from discord import app_commands

from bot.errors import UnderstudyError

log = logging.getLogger(__name__)

_REMEMBERED = 2000
# Discord documentation, "JSON Error Codes"
_UNKNOWN_INTERACTION = 10062
ALREADY_ACKNOWLEDGED = 40060

# What to say to the member; the first kind that fits.
_WORDS: dict[type[Exception], str] = {
    UnderstudyError: "I cannot get at my facts or settings right now. Try again in a minute.",
    app_commands.MissingPermissions: "Only members who may manage this server can do that.",
    app_commands.NoPrivateMessage: "That works in a server only.",
    app_commands.CommandNotFound: "That command has changed. Give Discord a minute to catch up, then try again.",
    app_commands.CommandSignatureMismatch: "That command has changed. Give Discord a minute, then try again.",
    app_commands.TransformerError: "One of the options cannot be read. Try again.",
    app_commands.CheckFailure: "You may not use that here.",
}


class AnswerTree(app_commands.CommandTree[Any]):
    """Runs commands, each interaction once, and words what goes wrong."""

    def __init__(self, client: discord.Client) -> None:
        super().__init__(client)
        self._met: OrderedDict[int, None] = OrderedDict()

    async def interaction_check(self, interaction: discord.Interaction[Any], /) -> bool:
        """Whether this interaction is new: after a lost connection Discord may deliver one again."""
        if interaction.id in self._met:
            log.info("interaction %s came twice; it is answered once", interaction.id)
            return False
        self._met[interaction.id] = None
        if len(self._met) > _REMEMBERED:
            self._met.popitem(last=False)
        return True

    async def on_error(self, interaction: discord.Interaction[Any], error: app_commands.AppCommandError, /) -> None:
        """Answer an error of a command."""
        await self.answer_error(interaction, error)

    async def answer_error(self, interaction: discord.Interaction, error: Exception) -> None:
        """Put an error into words for the member, and into the log for the operator.

        Args:
            interaction: What could not be answered.
            error: Why.
        """
        cause = error.original if isinstance(error, app_commands.CommandInvokeError) else error
        if _is_over(cause):
            log.warning("interaction %s cannot be answered any more: %s", interaction.id, cause)
            return
        if interaction.type is discord.InteractionType.autocomplete:
            log.warning("completion failed: %s", cause)
            return
        says = _words_for(cause)
        if isinstance(cause, UnderstudyError):
            log.error("interaction %s failed: %s", interaction.id, cause)
        if says is None:
            reference = secrets.token_hex(3).upper()
            log.error("interaction %s failed, reference %s", interaction.id, reference, exc_info=cause)
            says = f"Something went wrong on my side. If it happens again, tell who runs me: reference {reference}."
        await _say(interaction, says)


def _is_over(error: Exception) -> bool:
    """Whether Discord takes no answer: it came too late, or one has arrived though Discord first said otherwise."""
    return isinstance(error, discord.HTTPException) and error.code in {_UNKNOWN_INTERACTION, ALREADY_ACKNOWLEDGED}


def _words_for(error: Exception) -> str | None:
    """What to say to the member; None if nobody foresaw it."""
    return next((says for kind, says in _WORDS.items() if isinstance(error, kind)), None)


async def _say(interaction: discord.Interaction, says: str) -> None:
    try:
        if interaction.response.is_done():
            await interaction.followup.send(says, ephemeral=True)
        else:
            await interaction.response.send_message(says, ephemeral=True)
    except discord.HTTPException as error:
        log.warning("the member could not be told: %s", error)
