"""Which quotations a channel may have, and what a post of one looks like."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.answering.daily.deck import fill
from bot.answering.daily.records import Deck
from bot.answering.desk import Viewing
from bot.answering.questions import QuoteQuestion
from bot.discord_app.service import viewing_of

if TYPE_CHECKING:
    from bot.answering.cards import Card
    from bot.answering.daily.records import Daily, Post
    from bot.answering.spoilers import SpoilerRule
    from bot.discord_app.service import Service

_REMEMBERED = 64
NONE_FITS = "no quotation fits: see the show and /settings spoilers"


class Chooser:
    """Chooses among the facts that are in service.

    Args:
        service: What answers.
    """

    def __init__(self, service: Service) -> None:
        self._service = service
        self._known: dict[tuple[str, int | None, str], tuple[str, ...]] = {}

    def keys(self, daily: Daily) -> tuple[str, ...]:
        """The quotations that a channel may have: of its show, none that is marked, no spoiler hidden there.

        Raises:
            StateError: What its server has set cannot be read.
        """
        viewing = self._viewing(daily)
        table = self._service.desk.table
        show = table.show_called(viewing.show) if viewing.show else None
        if viewing.show and show is None:
            return ()  # its facts were taken away
        known = (table.version, show.id if show else None, str(viewing.spoilers))
        if known not in self._known:
            if len(self._known) > _REMEMBERED:
                self._known.clear()
            cards = table.deck_cards(show.id if show else None)
            self._known[known] = tuple(card.key for card in cards if not viewing.spoilers.covers(card))
        return self._known[known]

    def card(self, daily: Daily, post: Post) -> Card | None:
        """The quotation of a post; another one if the facts have lost it since, None if there is none."""
        keys = self.keys(daily)
        key = post.quotation
        if key not in keys:
            key = next(iter(fill(Deck(post.day.toordinal()), daily.channel_id, keys).hand), None)
        return self.card_of(daily, key) if key else None

    def card_of(self, daily: Daily, key: str) -> Card:
        """A quotation by its key."""
        return self._service.desk.answer(QuoteQuestion(key), self._viewing(daily))

    def rule(self, daily: Daily) -> SpoilerRule:
        """Which spoilers are shown there."""
        return self._viewing(daily).spoilers

    def _viewing(self, daily: Daily) -> Viewing:
        usual = viewing_of(self._service.state.guild_settings(daily.guild_id))
        return Viewing(usual.spoilers, daily.show or usual.show)
