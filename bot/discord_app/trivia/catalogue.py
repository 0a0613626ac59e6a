"""Which questions there are, by the facts that are in service and what servers have set."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.answering.names import equals, rank
from bot.answering.records import NameScope
from bot.answering.trivia.bank import Bank
from bot.discord_app.service import viewing_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.answering.evidence import Texts
    from bot.answering.records import FactTable, ShowEntry
    from bot.answering.spoilers import SpoilerRule
    from bot.answering.trivia.records import Round, TriviaQuestion
    from bot.discord_app.service import Service


class Catalogue:
    """Knows the questions.

    Args:
        service: What answers; its facts may change at any time.
    """

    def __init__(self, service: Service) -> None:
        self._service = service
        self._bank = Bank(service.desk.table)

    @property
    def table(self) -> FactTable:
        """The facts in service."""
        return self._service.desk.table

    @property
    def texts(self) -> Texts:
        """The articles' texts."""
        return self._service.desk.texts

    def rule(self, guild_id: int | None) -> SpoilerRule:
        """Which spoilers a server shows; none in a direct message, or where that cannot be read."""
        return viewing_of(self._service.settings_of(guild_id)).spoilers

    def of_show(self, show: ShowEntry, guild_id: int | None) -> Mapping[str, TriviaQuestion]:
        """The questions of a show that a server may have."""
        if self._bank.table is not self.table:
            self._bank = Bank(self.table)
        return self._bank.questions(show, self.rule(guild_id))

    def questions(self, played: Round) -> Mapping[str, TriviaQuestion]:
        """The questions that a round may ask; none if its show was taken away."""
        show = self.table.show_called(played.show)
        return self.of_show(show, played.guild_id) if show else {}

    def title(self, played: Round) -> str:
        """The title of a round's show."""
        show = self.table.show_called(played.show)
        return show.title if show else played.show

    def find(self, typed: str) -> ShowEntry | None:
        """The show that is meant by what was typed, if that is clear."""
        found = equals(rank(self.table.names, typed, NameScope(("show",))))
        return self.table.show(found[0].ref_id) if len(found) == 1 else None

    def usual(self, guild_id: int | None) -> ShowEntry | None:
        """The show where none is named: a server's usual one, or else any that has questions."""
        slug = self._service.settings_of(guild_id).show
        if slug and (show := self.table.show_called(slug)):
            return show
        playable = [
            show.slug for show in self.table.shows() if not show.mentioned_only and self.of_show(show, guild_id)
        ]
        return self.table.show_called(self._service.chance.choice(playable)) if playable else None
