"""Seasons and episodes that a text names, by number or as "the new season"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from bot.extraction.words.patterns import any_of
from bot.extraction.words.television import CARDINALS, NEXT_SEASON, ORDINALS


class Unit(Enum):
    """What is numbered."""

    SEASON = "season"
    EPISODE = "episode"


@dataclass(frozen=True, slots=True)
class Numbered:
    """A season or an episode where a text names it.

    Attributes:
        start: Where its words begin.
        end: Where they end.
        unit: Season or episode.
        number: From 1; None where the text says "the new season".
        last: The last of several, as in "seasons 3 and 4"; else the same as `number`.
    """

    start: int
    end: int
    unit: Unit
    number: int | None
    last: int | None = None


_SEASON = r"(?:seasons?|series)"
_EPISODE = r"(?:episodes?|eps?\.|instal?lments?|hours?|films?)"
_NUMBER = rf"(?:\d{{1,3}}|{any_of(CARDINALS)})"
_ORDINAL = rf"(?:\d{{1,3}}(?:st|nd|rd|th)|{any_of(ORDINALS)})"
_FINAL = r"(?:\s+(?:and|&)\s+(?:final|last))?"
_AND = r"\s*(?:,|and|&|to|through|[-–])\s*"
_ADJECTIVE = r"(?:\s+(?!season|series|episode)[a-z][\w-]*)?"

_FORMS = (
    (Unit.SEASON, rf"\b{_SEASON}[\s-]+(?P<number>{_NUMBER})[AB]?\b(?:{_AND}(?:{_SEASON}\s+)?(?P<last>{_NUMBER})\b)?"),
    (Unit.SEASON, rf"\b(?P<number>{_ORDINAL})\s+(?P<many>{_NUMBER})\s+{_SEASON}\b"),
    (Unit.SEASON, rf"\b(?P<number>{_ORDINAL}){_FINAL}(?:{_AND}(?P<last>{_ORDINAL}))?{_ADJECTIVE}[\s-]+{_SEASON}\b"),
    (Unit.SEASON, r"\bS(?P<number>\d{1,2})(?=E\d|\b)"),
    (
        Unit.SEASON,
        rf"\b(?:{any_of(NEXT_SEASON)}|this|the)\s+(?:(?:and|&)\s+final\s+)?{_ADJECTIVE}\s*season\b(?![\s-]+{_NUMBER}\b)",
    ),
    (Unit.SEASON, r"\b(?:a|its|their|the)\s+(?:new|next|latest|final|last)\s+(?:run|batch|series\s+of)\b"),
    (Unit.EPISODE, rf"\b{_EPISODE}\s+(?P<number>{_NUMBER})\b(?:{_AND}(?P<last>{_NUMBER})\b)?"),
    (Unit.EPISODE, rf"\b(?P<number>{_ORDINAL})(?:{_AND}(?P<last>{_ORDINAL}))?{_ADJECTIVE}\s+{_EPISODE}(?=\W|$)"),
    (
        Unit.EPISODE,
        rf"\b(?P<number>{_ORDINAL})(?=\s+(?:\w+\s+)?of\s+(?:the|its|their)\s+(?:{_ORDINAL}|new|current|final)?)",
    ),
    (Unit.EPISODE, r"(?<=\d)E(?P<number>\d{1,3})\b"),
)
_PATTERNS = [(unit, re.compile(form, re.IGNORECASE)) for unit, form in _FORMS]


def find_numbered(text: str) -> list[Numbered]:
    """Find seasons and episodes.

    Args:
        text: Any text.

    Returns:
        Mentions in order, none within another: of two, the one that begins first, or else the longer.
    """
    found = [_read(match, unit) for unit, pattern in _PATTERNS for match in pattern.finditer(text)]
    found.sort(key=lambda one: (one.start, one.number is None, -one.end))
    kept: list[Numbered] = []
    for one in found:
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    return kept


def _read(match: re.Match[str], unit: Unit) -> Numbered:
    parts = match.groupdict()
    number, many = _count(parts.get("number")), _count(parts.get("many"))
    last = number + many - 1 if number and many else _count(parts.get("last")) or number
    return Numbered(*match.span(), unit, number, last)


def _count(word: str | None) -> int | None:
    if not word:
        return None
    digits = re.match(r"\d+", word)
    return int(digits[0]) if digits else (CARDINALS | ORDINALS).get(" ".join(word.lower().split()))
