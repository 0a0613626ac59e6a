"""One way in which a question can be meant, with all names settled, and what it is answered from."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from bot.answering.asking.language import EPISODE, SEASON

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bot.answering.asking.language import Language
    from bot.answering.asking.reading import Reading
    from bot.answering.asking.slots import Entry, Piece
    from bot.answering.records import CreditClaim, FactTable, ShowEntry
    from bot.answering.spoilers import SpoilerRule


@dataclass(frozen=True)
class Case:
    """A question to be answered.

    Attributes:
        table: The facts.
        language: The language in which it was asked.
        rule: Which spoilers the reader wants to see.
        reading: What is asked.
        all_entries: Whom and what its names mean, in their order.
        show: The show that it names, or that is meant where none is named; None where any is.
        named: Whether it names the show.
        pieces: All of its words, those that say nothing too.
    """

    table: FactTable
    language: Language
    rule: SpoilerRule
    reading: Reading
    all_entries: tuple[Entry, ...]
    show: ShowEntry | None
    named: bool
    pieces: tuple[Piece, ...] = ()

    @property
    def entries(self) -> list[Entry]:
        """The people and characters among them."""
        return [entry for entry in self.all_entries if entry.kind != "S"]

    def behind(self, piece: Piece) -> tuple[Piece, ...]:
        """All words behind one."""
        at = next(at for at, other in enumerate(self.pieces) if other is piece)
        return self.pieces[at + 1 :]

    @cached_property
    def people(self) -> list[Entry]:
        """The people whom it names."""
        return [entry for entry in self.entries if entry.kind == "P"]

    @cached_property
    def roles(self) -> list[Entry]:
        """The characters whom it names."""
        return [entry for entry in self.entries if entry.kind == "C"]

    @property
    def one_show(self) -> ShowEntry:
        """The show; only for an intent that is always about one."""
        if self.show is None:
            raise LookupError(self.reading.intent)
        return self.show

    @property
    def season(self) -> int | None:
        """The season that it names."""
        return self.reading.number(SEASON)

    @property
    def episode(self) -> int | None:
        """The episode that it names."""
        return self.reading.number(EPISODE)

    @property
    def in_season(self) -> str:
        """` in season 4`, ` in episode 7 of season 4`, or nothing."""
        season = "" if self.season is None else f"season {self.season}"
        episode = "" if self.episode is None else f"episode {self.episode}"
        words = " of ".join(word for word in (episode, season) if word)
        return f" in {words}" if words else ""

    @property
    def in_show(self) -> str:
        """` in The Lantern Keepers`, if the question names the show."""
        return f" in {self.show.title}" if self.show and self.named else ""

    def key(self, entry: Entry) -> str:
        """The `name_key` of a person or a character."""
        return self.table.key_of("person" if entry.kind == "P" else "character", entry.id)

    def credits(self, entry: Entry) -> list[CreditClaim]:
        """A person's or a character's credits on a cast, in the show that is named."""
        found: Sequence[CreditClaim]
        if entry.kind == "P":
            found = self.table.credits(person_id=entry.id)
        else:
            found = self.table.credits(character_id=entry.id)
        return [claim for claim in found if claim.job.is_cast and self.is_here(claim.show.id)]

    def is_here(self, show_id: int) -> bool:
        """Whether a show is the one named, or none is named."""
        return not self.named or self.show is None or self.show.id == show_id

    def is_meant(self, show_id: int) -> bool:
        """Whether a show is the one named or usual; where there is neither, one with articles of its own."""
        return self.show.id == show_id if self.show else not self.table.show(show_id).mentioned_only

    def in_time(self, claims: Iterable[CreditClaim], *, strict: bool = False) -> list[CreditClaim]:
        """The claims that answer for the season and the episode that are named.

        A claim without a season answers for one that articles tell of, if no other claim names a season.
        """
        claims = list(claims)
        if self.episode is not None:
            claims = [claim for claim in claims if claim.episode == self.episode]
        if self.season is None:
            return claims
        exact = [claim for claim in claims if claim.season == self.season]
        if exact or strict or any(claim.season is not None for claim in claims):
            return exact
        return [claim for claim in claims if self.season in self.seasons(claim.show.id)]

    def seasons(self, show_id: int) -> set[int]:
        """The seasons of a show that credits or dates tell of."""
        return _seasons(self.table, show_id)


def _seasons(table: FactTable, show_id: int) -> set[int]:
    dated = {event.season for event in table.event_names(show_id)}
    return {season for season in (*dated, *table.credited_seasons(show_id)) if season is not None}
