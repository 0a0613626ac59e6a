"""How a run of capitalised words reads as a name: what is title and description, and what is the name itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.extraction.words.given_names import GIVEN
from bot.extraction.words.not_names import CALENDAR
from bot.extraction.words.titles import COURTESY, OFFICES, SUFFIXES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.extraction.article_text import Token
    from bot.extraction.names.runs import Run

_TITLES = COURTESY | OFFICES


@dataclass(frozen=True, slots=True)
class Named:
    """What may be a name.

    Attributes:
        tokens: The name's words, without titles; never empty.
        lead: Where its titles and descriptions begin.
        title: The word before it that calls a person something, if any.
        opens: Whether it begins a sentence.
    """

    tokens: tuple[Token, ...]
    lead: int
    title: str | None
    opens: bool

    @property
    def words(self) -> tuple[str, ...]:
        """The name's words."""
        return tuple(token.text for token in self.tokens)

    @property
    def start(self) -> int:
        """Where the name begins."""
        return self.tokens[0].start

    @property
    def end(self) -> int:
        """Where the name ends."""
        return self.tokens[-1].end


def read_name(run: Run) -> Named | None:
    """Tell the name in a run from what stands before it; None if nothing is left of it."""
    tokens = _without_edges(run.tokens)
    if not tokens:
        return None
    begin = _after_titles(tokens)
    title = tokens[begin - 1].text if begin else None
    begin += _at_given_name(tokens[begin:])
    opens = run.opens and tokens[0] is run.tokens[0]
    return Named(tuple(tokens[begin:]), tokens[0].start, title, opens)


def _without_edges(tokens: Sequence[Token]) -> list[Token]:
    """Drop days and months beside a name ("Friday Ada Reyes")."""
    kept = list(tokens)
    while kept and _is_day(kept[0], kept):
        kept.pop(0)
    while kept and _is_day(kept[-1], kept):
        kept.pop()
    return kept


def _is_day(token: Token, tokens: Sequence[Token]) -> bool:
    return token.text in CALENDAR and not (token.text in GIVEN and len(tokens) > 1)


def _after_titles(tokens: Sequence[Token]) -> int:
    """The index of the first word after the last title that has a name after it."""
    for at in range(len(tokens) - 2, -1, -1):
        word = tokens[at].text
        if word in _TITLES and not (word in GIVEN and at == 0) and tokens[at + 1].text not in SUFFIXES:
            return at + 1
    return 0


def _at_given_name(tokens: Sequence[Token]) -> int:
    """The index of the given name in a long run that begins with other words ("Harbour Post Wren Halloway")."""
    if tokens[0].text in GIVEN:
        return 0
    return next((at for at in range(1, len(tokens) - 1) if tokens[at].text in GIVEN and len(tokens) > 2), 0)  # noqa: PLR2004
