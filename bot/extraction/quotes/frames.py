"""What stands around quotations, as a string with one letter a unit, so that constructions are regular expressions.

`“We begin in May,” showrunner Ada Reyes told Variety` has the shape `Q,wNVO`.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from bot.extraction.quotes.kinds import Kind, is_person_noun, kind_of
from bot.extraction.words.bodies import BODY_NOUNS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from bot.extraction.article_text import ArticleText, Token
    from bot.extraction.candidates import Span
    from bot.extraction.names.people import Mention, People
    from bot.extraction.quotes.marks import Stretch


@dataclass(frozen=True, slots=True)
class Unit:
    """A word, a mark, a name, a description or a whole quotation.

    Attributes:
        kind: What it is.
        start: Where it begins in the text.
        end: Where it ends.
        mention: The person, of a name or a possessive name.
        stretch: The words, of a quotation.
    """

    kind: Kind
    start: int
    end: int
    mention: Mention | None = None
    stretch: Stretch | None = None


@dataclass(frozen=True)
class Frame:
    """A paragraph with its quotations as single units.

    Attributes:
        text: The article's text.
        units: In order.
    """

    text: str
    units: tuple[Unit, ...]

    @cached_property
    def shape(self) -> str:
        """One letter a unit, see `Kind`."""
        return "".join(unit.kind for unit in self.units)

    def index(self, offset: int) -> int:
        """The number of the first unit that begins at `offset` or after it."""
        return bisect_left(self.units, offset, key=lambda unit: unit.start)

    def word(self, at: int) -> str:
        """A unit's text, in lower case."""
        unit = self.units[at]
        return self.text[unit.start : unit.end].lower()


def frame_paragraph(article: ArticleText, people: People, paragraph: Span, quoted: Sequence[Stretch]) -> Frame:
    """Read a paragraph as units.

    Args:
        article: The article.
        people: Who is named in it.
        paragraph: Which part.
        quoted: What stands between marks there.

    Returns:
        Its frame; what stands in brackets outside quotations is left out.
    """
    units = list(_with_sentences(article, _units(article, people, paragraph, quoted)))
    return Frame(article.text, tuple(_names_settled(article.text, _without_brackets(article.text, units))))


def _units(article: ArticleText, people: People, paragraph: Span, quoted: Sequence[Stretch]) -> Iterator[Unit]:
    names = {mention.lead: Unit(Kind.NAME, mention.lead, mention.end, mention) for mention in people.within(paragraph)}
    names |= {other.lead: Unit(Kind.OTHER_NAME, other.lead, other.end) for other in people.others_within(paragraph)}
    whole: dict[int, Unit] = names | {one.outer[0]: Unit(Kind.QUOTE, *one.outer, stretch=one) for one in quoted}
    tokens = article.tokens_in(paragraph)
    end = 0
    for at, token in enumerate(tokens):
        if token.start < end:
            continue
        unit = whole.get(token.start) or _word(tokens, at, whole)
        end = unit.end
        yield unit


def _word(tokens: Sequence[Token], at: int, whole: Mapping[int, Unit]) -> Unit:
    kind, length = kind_of(tokens, at, whole.keys())
    return Unit(kind, tokens[at].start, tokens[at + length - 1].end)


def _with_sentences(article: ArticleText, units: Iterator[Unit]) -> Iterator[Unit]:
    """Put a boundary where a sentence begins outside quotations."""
    end = None
    for unit in units:
        _start, stop = article.sentence_at(unit.start)
        if end is not None and unit.start >= end:
            yield Unit(Kind.BOUNDARY, unit.start, unit.start)
        end = article.sentence_at(unit.end - 1)[1] if unit.kind is Kind.QUOTE else stop
        if unit.kind is not Kind.STOP:
            yield unit


_BRACKETS = {"(": ")", "[": "]"}


def _without_brackets(text: str, units: Sequence[Unit]) -> list[Unit]:
    kept: list[Unit] = []
    awaited = None
    for unit in units:
        written = text[unit.start : unit.end]
        if awaited is None:
            awaited = _BRACKETS.get(written)
            if awaited is None:
                kept.append(unit)
        elif written == awaited or unit.kind is Kind.QUOTE:
            awaited = None
    return kept


def _names_settled(text: str, units: Sequence[Unit]) -> Iterator[Unit]:
    """Tell names from possessives, and from names that only describe a noun ("the Reyes campaign")."""
    for at, unit in enumerate(units):
        after = units[at + 1] if at + 1 < len(units) else None
        if unit.kind is Kind.POSSESSIVE_MARK:
            continue
        if unit.kind is not Kind.NAME or after is None or after.kind is Kind.BOUNDARY:
            yield unit
        elif after.kind is Kind.POSSESSIVE_MARK and after.start == unit.end:
            yield replace(unit, kind=Kind.POSSESSIVE, end=after.end)
        else:
            describes = _describes(text[after.start : after.end].lower())
            yield replace(unit, kind=Kind.OTHER_NAME, mention=None) if describes else unit


def _describes(following: str) -> bool:
    return following in BODY_NOUNS or is_person_noun(following)
