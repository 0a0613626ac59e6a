"""The events that an article tells of."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.extraction.candidates import EventCandidate
from bot.extraction.dates.clock import Clock, Tense
from bot.extraction.events.dating import dates_of, exact, status_of
from bot.extraction.events.merging import merged
from bot.extraction.events.naming import Scene, names_of, renewed_seasons, show_of
from bot.extraction.events.tellings import find_tellings, tense_of
from bot.extraction.events.undated import undated
from bot.extraction.events.weekly import last_of_weeks
from bot.extraction.marks import NETWORK, whole
from bot.extraction.words.television import NETWORKS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.extraction.candidates import Span
    from bot.extraction.dates.find import DateMention
    from bot.extraction.events.tellings import Telling
    from bot.extraction.reading import Reading
    from bot.facts.edtf import EdtfDate

_NETWORK = re.compile(whole(NETWORK))
_ON = re.compile(r"\b(?:on|to|via|at)\s+(?:the\s+)?$")
_MAKES = re.compile(r"\s+(?:(?:has|have|is|will|also|already)\s+)*")
_WORDS_FOR_NO_DATE = "The article does not say on which day."


def find_events(reading: Reading) -> tuple[EventCandidate, ...]:
    """Find events with their dates.

    Args:
        reading: The article.

    Returns:
        Each event once for each date that the article gives it, in the order of the text. An event without a date is
        left out, but for a renewal and a premiere that must lie before or after a day that is told.
    """
    if not reading.shows.main:
        return ()
    told = {sentence: find_tellings(reading.marked, sentence) for sentence in reading.article.sentences}
    renewed = renewed_seasons(reading, [one for those in told.values() for one in those])
    scenes = ((Scene(reading, sentence, renewed), those) for sentence, those in told.items() if those)
    return merged(event for scene, those in scenes for event in _in_sentence(scene, those))


def _in_sentence(scene: Scene, tellings: Sequence[Telling]) -> Iterator[EventCandidate]:
    marked, sentence = scene.reading.marked, scene.sentence
    free = [date for date in scene.reading.dates if sentence[0] <= date.start < sentence[1]]
    ends = [*(told.start for told in tellings[1:]), sentence[1]]
    for told, end in zip(tellings, ends, strict=True):
        within_reach = [date for date in free if date.start < max(end, told.end)]
        mentions = dates_of(marked, sentence, told, within_reach)
        free = [date for date in free if date not in mentions]
        yield from _events(scene, told, mentions)


def _events(scene: Scene, told: Telling, mentions: Sequence[DateMention]) -> Iterator[EventCandidate]:
    if not mentions:
        if date := undated(scene.reading, scene.sentence, told):
            yield from _named(scene, told, date, None)
        return
    told = _in_tense(scene.reading.marked, told, mentions[0])
    read = exact(mentions, Clock(scene.reading.published, told.tense))
    if read is None or (told.tense is Tense.FUTURE and _has_passed(scene.reading, read[0])):
        return
    yield from _named(scene, told, *read)
    if told.kind == "premiere" and (last := last_of_weeks(scene.reading.text, scene.sentence, read[0])):
        yield from _named(scene, last.finale_of(told), last.date, None)


def _in_tense(marked: str, told: Telling, date: DateMention) -> Telling:
    """A noun has no tense: the words between it and the date have ("the finale airs Wednesday")."""
    if told.tense is not Tense.UNKNOWN or date.start < told.end:
        return told
    return replace(told, tense=tense_of(marked[told.end : date.start]))


def _has_passed(reading: Reading, date: EdtfDate) -> bool:
    return reading.published is not None and date.latest < reading.published.earliest


def _named(scene: Scene, told: Telling, date: EdtfDate, mention: DateMention | None) -> Iterator[EventCandidate]:
    reading, show = scene.reading, show_of(scene, told)
    for name in names_of(scene, told, show, date):
        yield EventCandidate(
            event=str(name),
            show=show,
            date=date,
            status=status_of(reading.marked, told, date, mention, reading.published),
            where=_where(reading, scene.sentence, told),
            words=reading.text[mention.start : mention.end] if mention else None,
            spans=(_around(told, mention),),
            doubts=() if mention else (_WORDS_FOR_NO_DATE,),
        )


def _where(reading: Reading, sentence: Span, told: Telling) -> str | None:
    """The network that an event is on ("on FX"), or that makes it happen ("FX begins", "HBO has renewed")."""
    for match in _NETWORK.finditer(reading.marked, *sentence):
        is_maker = told.start <= match.start() < told.end or _MAKES.fullmatch(reading.marked, match.end(), told.start)
        name = reading.text[slice(*match.span())]
        if name in NETWORKS and (is_maker or _ON.search(reading.marked, sentence[0], match.start())):
            return name
    return None


def _around(told: Telling, mention: DateMention | None) -> Span:
    if mention is None:
        return told.start, told.end
    return min(told.start, mention.start), max(told.end, mention.end)
