"""What an event is called: of which show, which season, which episode."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

from bot.extraction.dates.clock import Tense
from bot.extraction.events.seasons import season_by_context, seasons, subject_season
from bot.extraction.seasons import Unit
from bot.facts.events import EventName

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

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


def show_of(reading: Reading, sentence: Span, told: Telling) -> str | None:
    """The show that a sentence tells of: the one named in the telling, else the last before it, else the main one."""
    inside = reading.shows.within((told.start, told.end))
    before = reading.shows.within((sentence[0], told.start))
    named = inside[:1] or before[-1:]
    return named[0].title if named else reading.shows.main


def names_of(reading: Reading, sentence: Span, told: Telling, show: str | None, date: EdtfDate) -> Iterator[EventName]:
    """Name an event.

    Args:
        reading: The article.
        sentence: Where the sentence stands.
        told: The event.
        show: The title of its show.
        date: Its date: a premiere of long ago is the series'.

    Yields:
        Its name; several for a renewal for several seasons; none if the article does not tell which season it is.
    """
    named = _nearest(seasons(_inside(reading, sentence)), told)
    if named and named.number:
        last = named.last if told.kind == "renewal" and named.last else named.number
        for number in range(named.number, min(last, named.number + 9) + 1):
            yield from _of_season(reading, sentence, told, number)
        return
    words = reading.text[min(told.start, named.start) if named else told.start : told.end]
    if named is None and _is_of_series(reading, told, date, words):
        yield EventName(told.kind)
    elif show == reading.shows.main and (season := _by_context(reading, told, words)):
        yield from _of_season(reading, sentence, told, season)


def _by_context(reading: Reading, told: Telling, words: str) -> int | None:
    return season_by_context(reading, (told.start, told.end), told.tense, words)


def _of_season(reading: Reading, sentence: Span, told: Telling, season: int) -> Iterator[EventName]:
    if told.kind != "episode":
        yield EventName(told.kind, season)
        return
    episodes = [one for one in _inside(reading, sentence) if one.unit is Unit.EPISODE and one.number]
    if named := _nearest(episodes, told):
        number = named.number or _FIRST
        yield EventName("premiere", season) if number == _FIRST else EventName("episode", season, number)


def _inside(reading: Reading, sentence: Span) -> list[Numbered]:
    return [one for one in reading.numbered if sentence[0] <= one.start < sentence[1]]


def _nearest(numbered: Sequence[Numbered], told: Telling) -> Numbered | None:
    """The one that is the subject, or is named within the telling, or is nearest to it."""
    return min(numbered, key=lambda one: _distance(one, told), default=None)


def _distance(one: Numbered, told: Telling) -> tuple[bool, int]:
    if told.subject and told.subject[0] <= one.start < told.subject[1]:
        return False, -1
    inside = told.start <= one.start < told.end
    return not inside, min(abs(one.start - told.end), abs(told.start - one.end))


def _is_of_series(reading: Reading, told: Telling, date: EdtfDate, words: str) -> bool:
    """Whether the whole series begins or ends, rather than a season."""
    if told.kind == "finale":
        return bool(_WHOLE_SERIES.search(words))
    if told.kind != "premiere" or _COMES_AGAIN.search(words):
        return False
    is_long_ago = reading.published and date.latest < reading.published.earliest - _LONG_AGO
    return subject_season(reading) is None or (told.tense is not Tense.FUTURE and bool(is_long_ago))
