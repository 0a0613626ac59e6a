"""Understanding how a fan writes an event: "s4 finale", "Season Four finale", "fourth season premiere", "s4e7"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rapidfuzz import fuzz, process

from bot.answering.questions import TIMELINE
from bot.facts.events import EventName, parse_event
from bot.facts.folding import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

_NUMBERS = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
]
_ORDINALS = [
    "zeroth",
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
]
_VALUES = {word: value for words in (_NUMBERS, _ORDINALS) for value, word in enumerate(words)}

# Words for a kind, by kind; the longer ones are looked for first, so that "filming end" is not an end.
_KINDS = {
    "filming-end": ("filming end", "filming ends", "filming ended", "end of filming", "wrap", "wraps", "wrapped"),
    "filming-start": (
        "filming start",
        "filming starts",
        "start of filming",
        "start filming",
        "filming",
        "production",
        "shooting",
        "shoot",
    ),
    "renewal": ("renewal", "renewed", "renew", "picked up", "pickup"),
    "trailer": ("trailer", "teaser"),
    "finale": ("finale", "final episode", "last episode", "finish", "final", "ending", "end", "ends", "last"),
    "premiere": (
        "premiere",
        "premieres",
        "premier",
        "opener",
        "debut",
        "debuts",
        "release date",
        "release",
        "comes out",
        "come out",
        "returns",
        "return",
        "start",
        "starts",
        "begin",
        "begins",
        "air date",
        "launch",
        "first episode",
    ),
}
_KIND_OF = {word: kind for kind, words in _KINDS.items() for word in words}
_KIND = re.compile(rf"\b({'|'.join(sorted(map(re.escape, _KIND_OF), key=len, reverse=True))})\b")
_SEASON = re.compile(r"\b(?:season|series|s)\s*(\d{1,3})\b|\b(\d{1,3})(?:st|nd|rd|th)?\s+season\b|\bs(\d{1,3})e\d")
_EPISODE = re.compile(
    r"\b(?:episode|ep|e)\s*(\d{1,3})\b|\bs\d{1,3}e(\d{1,3})\b|\b(\d{1,3})(?:st|nd|rd|th)?\s+episode\b"
)
_SERIES = re.compile(r"\b(?:series|show)\b(?!\s*\d)")
_SLIP = 80


@dataclass(frozen=True, slots=True)
class EventWish:
    """What could be understood of it; None where the fan said nothing."""

    kind: str | None = None
    season: int | None = None
    episode: int | None = None
    series: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether nothing was understood."""
        return self == EventWish()

    @property
    def name(self) -> EventName | None:
        """The one event that is meant, if the wish is that clear."""
        if self.kind is None or (self.season is None and not self.series):
            return None
        return EventName(self.kind, self.season, self.episode)

    def fits(self, event: EventName) -> bool:
        """Whether an event may be meant."""
        return (
            self.kind in (None, event.kind)
            and self.season in (None, event.season)
            and self.episode in (None, event.episode)
            and (not self.series or event.season is None)
        )


def read_event(text: str) -> EventWish:
    """Understand an event as a fan writes it.

    Args:
        text: What was typed.

    Returns:
        As much as was understood.
    """
    if exact := parse_event(text.strip().casefold()):
        return EventWish(exact.kind, exact.season, exact.episode, series=exact.season is None)
    folded = fold(text)
    words = " ".join(str(_VALUES.get(word, word)) for word in _mended(folded).split())
    season, episode = _first_number(_SEASON, words), _first_number(_EPISODE, words)
    kind = "episode" if episode is not None else _kind_of(folded)
    series = season is None and kind in {"premiere", "finale"} and bool(_SERIES.search(words))
    return EventWish(kind, season, episode, series)


def wants_timeline(text: str) -> bool:
    """Whether all events are meant."""
    return fold(text) in {TIMELINE, "all", "everything", "time line", "dates", "all dates"}


def fitting(wish: EventWish, events: Sequence[EventName]) -> list[EventName]:
    """The events that a wish may mean."""
    return [] if wish.is_empty else [event for event in events if wish.fits(event)]


def _kind_of(folded: str) -> str | None:
    match = _KIND.search(_mended(folded))
    return _KIND_OF[match[1]] if match else None


def _mended(folded: str) -> str:
    """The same with slips in the words that matter mended: "seson 4 finnale"."""
    return " ".join(_mend(word) for word in folded.split())


_WORDS = sorted({"season", "episode", "series", *_VALUES, *(word for words in _KIND_OF for word in words.split())})


def _mend(word: str) -> str:
    if len(word) < 5 or word in _WORDS:  # noqa: PLR2004  (shorter words are too alike to be mended)
        return word
    near = process.extractOne(word, _WORDS, scorer=fuzz.ratio, score_cutoff=_SLIP)
    return near[0] if near else word


def _first_number(pattern: re.Pattern[str], text: str) -> int | None:
    match = pattern.search(text)
    return int(next(group for group in match.groups() if group)) if match else None
