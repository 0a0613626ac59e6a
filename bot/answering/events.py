"""Understanding how a fan writes an event: "s4 finale", "Season Four finale", "fourth season premiere", "s4e7"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rapidfuzz import fuzz, process

from bot.answering.event_words import ENDING, FILMING, KINDS, PHRASES, VALUES
from bot.answering.questions import TIMELINE
from bot.facts.events import EventName, parse_event
from bot.facts.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_PHRASES = [(re.compile(pattern), text) for pattern, text in PHRASES]
_ORDINAL = re.compile(r"\b(\d+)(?:st|nd|rd|th|s)\b")
_GLUED = re.compile(r"(?<=\bs)(?=\d)|(?<=season)(?=\d)|(?<=[^a-z]e)(?=\d)|(?<=\bep)(?=\d)|(?<=\d)(?=e\d|[a-z]{3})")
# Each tried in turn, so that "episode 7 season 4" is no season 7, and "season 4 episode 7" no episode 4.
_SEASON = (re.compile(r"\b(?:season|series|s) (\d{1,3})\b"), re.compile(r"\b(\d{1,3}) (?:season|series)\b"))
_EPISODE = (re.compile(r"\b(?:episode|ep|e) (\d{1,3})\b"), re.compile(r"\b(\d{1,3}) (?:episode|ep)\b"))
_SERIES = frozenset({"series", "show"})

_TENS = range(20, 100, 10)
_WORDS = sorted({"season", "episode", "series", *VALUES, *FILMING, *(word for _, words in KINDS for word in words)})
_SLIP = 80
_SHORTEST_SLIP = 5  # letters: shorter words are too alike to be mended
_SHORTEST_BEGINNING = 3  # letters that say enough of a word that is still being typed


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
    written = _normal(text)
    season, rest = _take_number(_SEASON, written)
    episode, rest = _take_number(_EPISODE, rest)
    kind = _kind_of(rest.split()) if episode is None else "episode"
    series = season is None and kind in {"premiere", "finale"} and not _SERIES.isdisjoint(rest.split())
    return EventWish(kind, season, episode, series)


def wants_timeline(text: str) -> bool:
    """Whether all events are meant."""
    folded = fold(text)
    return TIMELINE in folded.split() or folded in {"all", "everything", "time line", "dates", "all dates"}


def fitting(wish: EventWish, events: Sequence[EventName]) -> list[EventName]:
    """The events that a wish may mean."""
    return [] if wish.is_empty else [event for event in events if wish.fits(event)]


def _normal(text: str) -> str:
    """Folded, slips mended, set phrases read, numbers in digits and apart from letters."""
    written = _GLUED.sub(" ", _ORDINAL.sub(r"\1", fold(text)))
    written = " ".join(_mend(word) for word in written.split())
    for pattern, instead in _PHRASES:
        written = pattern.sub(instead, written)
    return " ".join(_in_digits(written.split()))


def _mend(word: str) -> str:
    if len(word) < _SHORTEST_SLIP or word in _WORDS:
        return word
    near = process.extractOne(word, _WORDS, scorer=fuzz.ratio, score_cutoff=_SLIP)
    return near[0] if near else word


def _in_digits(words: list[str]) -> Iterator[str]:
    """The words with numbers in digits; "twenty first" is one number."""
    at = 0
    while at < len(words):
        value = VALUES.get(words[at])
        follower = VALUES.get(words[at + 1], 0) if at + 1 < len(words) else 0
        if value in _TENS and 0 < follower < 10:  # noqa: PLR2004  (the units of a number)
            yield str((value or 0) + follower)
            at += 2
            continue
        yield words[at] if value is None else str(value)
        at += 1


def _take_number(patterns: Sequence[re.Pattern[str]], text: str) -> tuple[int | None, str]:
    """The number that the first fitting pattern finds, and the text without it."""
    for pattern in patterns:
        if match := pattern.search(text):
            return int(match[1]), f"{text[: match.start()]} {text[match.end() :]}"
    return None, text


def _kind_of(words: Sequence[str]) -> str | None:
    if not FILMING.isdisjoint(words):
        return "filming-end" if not ENDING.isdisjoint(words) else "filming-start"
    whole = next((kind for kind, known in KINDS if not known.isdisjoint(words)), None)
    if whole is not None:
        return whole
    begun = [word for word in words if len(word) >= _SHORTEST_BEGINNING]
    return next((kind for kind, known in KINDS for word in begun if any(name.startswith(word) for name in known)), None)
