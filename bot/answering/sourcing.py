"""Numbering the sources of an answer, so that every line of it shows who says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.answering.cards import Block, Link, Plain, Proof, Ref, Text, small
from bot.answering.wording import date_words, superscript

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from bot.answering.records import Claimed, Source
    from bot.answering.spoilers import SpoilerRule


class Sourcing:
    """The sources and proofs of one answer, gathered as it is written.

    Args:
        rule: Which spoilers the reader wants to see.
    """

    def __init__(self, rule: SpoilerRule) -> None:
        self._rule = rule
        self._numbers: dict[int, int] = {}
        self._sources: list[Source] = []
        self._proofs: dict[int, Proof] = {}

    def cite(self, claims: Iterable[Claimed], says: Text) -> Ref:
        """Cite claims that all say the same.

        Args:
            claims: What a line rests on.
            says: What it says.

        Returns:
            The numbers of their sources, to stand behind the line.
        """
        return self.cite_each((claim, lambda: says) for claim in claims)

    def cite_each(self, claims: Iterable[tuple[Claimed, Callable[[], Text]]]) -> Ref:
        """Cite claims, each with what writes down what it says itself; the rest is as in `cite`."""
        numbers = []
        proofs, covers = self._proofs, self._rule.covers
        for claim, write in claims:
            numbers.append(self._number(claim.source))
            if claim.id not in proofs:
                proofs[claim.id] = Proof(claim.id, claim.source, write, claim.spoiler and covers(claim))
        return Ref(tuple(numbers) if len(numbers) == 1 else tuple(sorted(set(numbers))))

    def _number(self, source: Source) -> int:
        if source.id not in self._numbers:
            self._sources.append(source)
            self._numbers[source.id] = len(self._sources)
        return self._numbers[source.id]

    @property
    def proofs(self) -> tuple[Proof, ...]:
        """Every claim cited, in the order of the answer."""
        return tuple(self._proofs.values())

    def blocks(self) -> tuple[Block, ...]:
        """One small line for each source."""
        return tuple(
            small(f"{superscript(number)} ", *source_text(source))
            for number, source in enumerate(self._sources, start=1)
        )


def source_text(source: Source) -> Text:
    """A source as every answer names it: the publisher, linked, and the date."""
    return (Link(source.publisher, source.url), Plain(f", {date_words(source.published)}"))


def report_words(claim: Claimed) -> str:
    """Who reported, and when: `TV Fanatic (citing TVLine), June 10, 2021`."""
    via = f" (citing {claim.via})" if claim.via else ""
    return f"{claim.source.publisher}{via}, {date_words(claim.source.published)}"
