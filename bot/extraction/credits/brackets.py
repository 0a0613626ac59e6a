"""Credits in brackets: "Wren (Nora Vale)" and "Nora Vale (Wren)", but not "Nora Vale (The Other Show)"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.extraction.marks import NAME, whole
from bot.extraction.words.credit_words import JOB_NOUNS
from bot.extraction.words.given_names import GIVEN
from bot.extraction.words.part_titles import PART_TITLES
from bot.extraction.words.patterns import any_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bot.extraction.candidates import Span
    from bot.extraction.credits.who import Who
    from bot.extraction.reading import Reading

_N = whole(NAME)
_NAMED = rf"{_N}(?:\s+(?:of|the|von|de)\s+{_N})?"
_PAIR = re.compile(
    rf"(?P<outer>{_NAMED})[”\"’']?\s+[(\[](?P<job>(?:[\w-]+\s+){{0,2}}(?:{any_of(JOB_NOUNS)}|star)\s+)?(?P<inner>{_NAMED})[)\]]"
    r"(?!\s+(?:will\s+|has\s+|have\s+)?(?:as|plays?|is|joins?|joined|in\s+the\s+(?:part|role)|play|stars?|voices?|had|has)\b)"
)
_JOINING = re.compile(r"\b(?:join\w*|cast|tapped|board\w*|added|recruit\w*|signed)\b", re.IGNORECASE)
_RETURNING = re.compile(r"\b(?:back|return\w*|repris\w+|(?:co-)?stars?|starring)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Bracketed:
    """A credit in brackets.

    Attributes:
        span: From the name before to the bracket.
        person: Where the person is named.
        part: Where the part is.
    """

    span: Span
    person: Span
    part: Span


def bracket_credits(reading: Reading, paragraph: Span, who: Who) -> Iterator[Bracketed]:
    """Find a paragraph's credits in brackets.

    Args:
        reading: The article.
        paragraph: Where the paragraph stands.
        who: Whom names mean.

    Yields:
        Those in which one of the two names is clearly the person's; all of a paragraph go the same way.
    """
    pairs = list(_PAIR.finditer(reading.marked, *paragraph))
    are_inside = sum(_leaning(reading, pair, who) for pair in pairs) >= 0
    for pair in pairs:
        person, part = places = ("inner", "outer") if are_inside or pair["job"] else ("outer", "inner")
        if _holds(reading, pair, places, pairs, who):
            yield Bracketed(pair.span(), pair.span(person), pair.span(part))


def _leaning(reading: Reading, pair: re.Match[str], who: Who) -> int:
    """Above 0 if the person seems to stand in the bracket, below if before it."""
    inner, outer = (_likeness(reading, pair.span(place), who) for place in ("inner", "outer"))
    return inner - outer + (3 if pair["job"] else 0)


def _likeness(reading: Reading, span: Span, who: Who) -> int:
    """How much a name looks like a person's who is no part."""
    words = reading.text[slice(*span)].split()
    if words[0].rstrip(".") in PART_TITLES:
        return -1
    return (len(words) > 1) + (len(words) > 1 and words[0] in GIVEN) + (" " in who.full(span))


def _holds(
    reading: Reading, pair: re.Match[str], places: tuple[str, str], pairs: Iterable[re.Match[str]], who: Who
) -> bool:
    """Whether this is a credit, and no list of what people are known for."""
    person, part = places
    if " " not in who.full(pair.span(person)):
        return False
    if person == "outer":
        return _stands_elsewhere(reading, pair.span(part)) or _is_back(reading, pair)
    is_clear = any(" " not in reading.text[slice(*one.span(part))] for one in pairs) or bool(pair["job"])
    return is_clear or _stands_elsewhere(reading, pair.span(part)) or not _are_new(reading, pair)


def _are_new(reading: Reading, pair: re.Match[str]) -> bool:
    """Whether the sentence tells of newcomers, who have what else they were in put in brackets."""
    return _JOINING.search(reading.marked, *reading.article.sentence_at(pair.start())) is not None


def _is_back(reading: Reading, pair: re.Match[str]) -> bool:
    """Whether "also back are Nora Vale (Wren)": of newcomers, a bracket tells what else they were in."""
    sentence = reading.article.sentence_at(pair.start())
    return (
        _RETURNING.search(reading.marked, *sentence) is not None and " " not in reading.text[slice(*pair.span("inner"))]
    )


def _stands_elsewhere(reading: Reading, span: Span) -> bool:
    name = re.escape(reading.text[slice(*span)].split()[0])
    found = re.finditer(rf"(?<![\w(\[]){name}\b", reading.text)
    return any(match.start() != span[0] for match in found)
