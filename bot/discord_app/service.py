"""What the cogs answer with, put together in one place."""

from __future__ import annotations

import logging
from dataclasses import dataclass, field
from time import monotonic
from typing import TYPE_CHECKING

from bot.answering.desk import Viewing
from bot.answering.questions import QuotePick, QuoteQuestion
from bot.answering.quote import pick_quotation
from bot.answering.spoilers import HIDDEN, read_spoiler_rule
from bot.discord_app.recent import RecentQuestions
from bot.errors import StateError
from bot.store.state import GuildSettings

if TYPE_CHECKING:
    import discord

    from bot.answering.cards import Card
    from bot.answering.completing import Completer
    from bot.answering.desk import Desk
    from bot.answering.quote import Chance
    from bot.store.state import State

log = logging.getLogger(__name__)


@dataclass(slots=True)
class Service:
    """What the cogs need.

    Attributes:
        desk: What answers; replaced when the facts change.
        completer: What completes; replaced with it.
        state: What servers set.
        chance: What picks quotations.
        recent: What members asked a moment ago.
    """

    desk: Desk
    completer: Completer
    state: State
    chance: Chance
    recent: RecentQuestions = field(default_factory=lambda: RecentQuestions(monotonic))

    def settings(self, interaction: discord.Interaction) -> GuildSettings:
        """What the server of an interaction has set; nothing in a direct message, or where it cannot be read."""
        return self.settings_of(interaction.guild_id)

    def settings_of(self, guild_id: int | None) -> GuildSettings:
        """What a server has set; nothing in a direct message, or where it cannot be read."""
        if guild_id is None:
            return GuildSettings()
        try:
            return self.state.guild_settings(guild_id)
        except StateError as error:
            log.warning("answering with default settings: %s", error)
            return GuildSettings()

    def quote_card(self, found: Card | list[str], audience: int, viewing: Viewing) -> Card:
        """Answer with one of the quotations found, or with the card that says why there is none.

        Args:
            found: Keys of quotations, at least one; or that card.
            audience: Who hears it: a channel's id, or a reader's.
            viewing: How the server wants its answers.

        Returns:
            The answer; a quotation that cannot be remembered is better than none.
        """
        if not isinstance(found, list):
            return found
        try:
            key = self.state.pick_quotation(audience, found, self.chance)
        except StateError as error:
            log.warning("what this channel has heard is not known: %s", error)
            key = pick_quotation(found, {}, self.chance)
        return self.desk.answer(QuoteQuestion(key), viewing)

    def pick_card(self, pick: QuotePick, audience: int, viewing: Viewing) -> Card:
        """Answer a choice of speaker."""
        keys = self.desk.quotes_of(pick)
        return self.quote_card(keys, audience, viewing) if keys else self.desk.answer(pick, viewing)


def viewing_of(settings: GuildSettings) -> Viewing:
    """How a server wants its answers."""
    rule = read_spoiler_rule(settings.spoilers) if settings.spoilers else None
    return Viewing(rule or HIDDEN, settings.show)
