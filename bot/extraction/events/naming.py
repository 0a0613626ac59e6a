"""What an event is called: of which show, which season, which episode."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from bot.extraction.dates.clock import Tense
from bot.extraction.events.seasons import season_by_context, seasons, subject_season
from bot.extraction.seasons import Unit
from bot.facts.events import EventName

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from bot.extraction.candidates import Span
    from bot.extraction.events.tellings import Telling
    from bot.extraction.reading import Reading
    from bot.extraction.seasons import Numbered
    from bot.facts.edtf import EdtfDate

_COMES_AGAIN = re.compile(r"\b(?:return\w*|back|seasons?|episodes|series\s+of)\b", re.IGNORECASE)
_WHOLE_SERIES = re.compile(
    r"\bseries\s+(?:finale|premiere)\b|\b(?:end|conclu|wrap|bow|clos)|^\s+(?:to|until|through)$", re.IGNORECASE
)
_LONG_AGO = timedelta(days=150)
_FIRST = 1
_MOST = 9  # seasons that are ordered at once


@dataclass(frozen=True, slots=True)
class Scene:
    """Where an event is told.

    Attributes:
        reading: The article.
        sentence: Where the sentence stands.
        renewed: The seasons that the article says are ordered: nothing of them has been shown yet.
    """

    reading: Reading
    sentence: Span
    renewed: frozenset[int]


def renewed_seasons(reading: Reading, tellings: Iterable[Telling]) -> frozenset[int]:
    """The seasons that an article tells to be ordered."""
    spans = [(told.start, told.end) for told in tellings if told.kind == "renewal"]
    numbers = (one.number for one in seasons(reading.numbered) if any(start <= one.start < end for start, end in spans))
    return frozenset(number for number in numbers if number)


def show_of(scene: Scene, told: Telling) -> str | None:
    """The show that a sentence tells of: the one named in the telling, else the last before it, else the main one."""
    shows = scene.reading.shows
    named = shows.within((told.start, told.end))[:1] or shows.within((scene.sentence[0], told.start))[-1:]
    return named[0].title if named else shows.main


def names_of(scene: Scene, told: Telling, show: str | None, date: EdtfDate) -> Iterator[EventName]:
    """Name an event.

    Args:
        scene: Where it is told.
        told: The event.
        show: The title of its show.
        date: Its date: a premiere of long ago is the series'.

    Yields:
        Its name; several for a renewal for several seasons; none if the article does not tell which season it is.
    """
    named = _nearest(seasons(_inside(scene)), told)
    if named and named.number:
        last = named.last if told.kind == "renewal" and named.last else named.number
        for number in range(named.number, min(last, named.number + _MOST) + 1):
            yield from _of_season(scene, told, number)
        return
    words = scene.reading.text[min(told.start, named.start) if named else told.start : told.end]
    if named is None and _is_of_series(scene, told, date, words):
        yield EventName(told.kind)
    elif show == scene.reading.shows.main and (season := _by_context(scene, told, words)):
        yield from _of_season(scene, told, season)


def _by_context(scene: Scene, told: Telling, words: str) -> int | None:
    """The season that is meant; what has been is of the one before an ordered one."""
    season = season_by_context(scene.reading, (told.start, told.end), told.tense, words)
    is_to_come = told.kind != "renewal" and told.tense is not Tense.FUTURE and season in scene.renewed
    return (season - 1 or None) if season and is_to_come else season


def _of_season(scene: Scene, told: Telling, season: int) -> Iterator[EventName]:
    if told.kind != "episode":
        yield EventName(told.kind, season)
        return
    episodes = [one for one in _inside(scene) if one.unit is Unit.EPISODE and one.number]
    if named := _nearest(episodes, told):
        number = named.number or _FIRST
        yield EventName("premiere", season) if number == _FIRST else EventName("episode", season, number)


def _inside(scene: Scene) -> list[Numbered]:
    return [one for one in scene.reading.numbered if scene.sentence[0] <= one.start < scene.sentence[1]]


def _nearest(numbered: Sequence[Numbered], told: Telling) -> Numbered | None:
    """The one that is the subject, or is named within the telling, or is nearest to it."""
    return min(numbered, key=lambda one: _distance(one, told), default=None)


def _distance(one: Numbered, told: Telling) -> tuple[bool, int]:
    if told.subject and told.subject[0] <= one.start < told.subject[1]:
        return False, -1
    inside = told.start <= one.start < told.end
    return not inside, min(abs(one.start - told.end), abs(told.start - one.end))


def _is_of_series(scene: Scene, told: Telling, date: EdtfDate, words: str) -> bool:
    """Whether the whole series begins or ends, rather than a season."""
    if told.kind == "finale":
        return bool(_WHOLE_SERIES.search(words))
    if told.kind != "premiere" or _COMES_AGAIN.search(words):
        return False
    published, season = scene.reading.published, subject_season(scene.reading)
    is_over = told.tense is not Tense.FUTURE
    is_long_ago = published is not None and date.latest < published.earliest - _LONG_AGO
    return season is None or (is_over and (is_long_ago or (season in scene.renewed and season == _FIRST + 1)))
