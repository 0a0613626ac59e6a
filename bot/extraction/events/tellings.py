"""Where a text tells of an event: what kind of event it is, and of what."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.extraction.dates.clock import Tense
from bot.extraction.marks import DATE
from bot.extraction.words.event_patterns import EVENT_PATTERNS
from bot.extraction.words.event_words import FUTURE_WORDS, ONCE_PLANNED, PAST_FORMS, PRESENT_FORMS, UNREAL_WORDS
from bot.extraction.words.patterns import any_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.extraction.candidates import Span

_PATTERNS = [
    (kind, re.compile(pattern, re.IGNORECASE)) for kind, patterns in EVENT_PATTERNS.items() for pattern in patterns
]
_RENEWALS = [(kind, pattern) for kind, pattern in _PATTERNS if kind == "renewal"]  # alone told without a date
_FUTURE = re.compile(rf"\b(?:{any_of(FUTURE_WORDS)})\b|['’]ll\b", re.IGNORECASE)
_PAST = re.compile(rf"\b(?:{any_of(PAST_FORMS)}|\w+ed)\b", re.IGNORECASE)
_PRESENT = re.compile(rf"\b(?:{any_of(PRESENT_FORMS)})\b", re.IGNORECASE)
_UNREAL = re.compile(rf"{UNREAL_WORDS}", re.IGNORECASE)
_ONCE_PLANNED = re.compile(ONCE_PLANNED, re.IGNORECASE)
_PUT_OFF = re.compile(r"\b(?:to|until|from)$")  # "pushed to": not told as past, though in the past tense
_OTHER_END = {"premiere": "finale", "filming-start": "filming-end"}
_AUXILIARIES = 25  # characters before a verb: "is set to be "
_BEFORE = 30


@dataclass(frozen=True, slots=True)
class Telling:
    """One place where an event is told of.

    Attributes:
        start: Where it begins.
        end: Where its verb or noun ends.
        kind: As in `bot.facts.events`, or `episode`.
        subject: What it happens to, if the text says it here: a title, a season, "the show".
        tense: Whether it is told as past or as future.
    """

    start: int
    end: int
    kind: str
    subject: Span | None
    tense: Tense


def find_tellings(marked: str, sentence: Span) -> list[Telling]:
    """Find the events that a sentence tells of.

    Args:
        marked: The text with what it names blotted out.
        sentence: Where the sentence stands.

    Returns:
        Tellings in order, none over another.
    """
    found: list[Telling] = []
    has_date = DATE in marked[slice(*sentence)]
    for kind, pattern in _PATTERNS if has_date else _RENEWALS:
        for match in pattern.finditer(marked, *sentence):
            if all(match.end() <= one.start or one.end <= match.start() for one in found):
                found += _tellings(kind, match)
    return sorted((one for one in found if _is_real(marked, sentence, one)), key=lambda one: one.start)


def _tellings(kind: str, match: re.Match[str]) -> Iterator[Telling]:
    """What a match tells: a run ("from 2010 to 2015") has two ends."""
    named = match.groupdict()
    subject = match.span("subject") if named.get("subject") else None
    told = match.string[min(subject[1] if subject else match.start(), match.end()) : match.end()]
    yield Telling(*match.span(), kind, subject, tense_of(told))
    if named.get("until"):
        yield Telling(*match.span("until"), _OTHER_END[kind], subject, Tense.PAST)


def tense_of(words: str) -> Tense:
    """Whether words tell of what has been or of what will be."""
    if _PUT_OFF.search(words):
        return Tense.UNKNOWN
    if _FUTURE.search(words[-_AUXILIARIES - _BEFORE :]):
        return Tense.FUTURE
    is_present = _PRESENT.search(words.rsplit(maxsplit=1)[-1]) if words.strip() else None
    return Tense.FUTURE if is_present else Tense.PAST if _PAST.search(words) else Tense.UNKNOWN


def _is_real(marked: str, sentence: Span, told: Telling) -> bool:
    """Whether it did or will happen: not "if it returns", not "was to begin" unless a new date is told."""
    words = marked[max(told.start - _BEFORE, sentence[0]) : told.end]
    if _UNREAL.search(words) and "until" not in marked[told.end : told.end + _BEFORE]:
        return False
    return not _ONCE_PLANNED.search(words) or bool(_PUT_OFF.search(words))
