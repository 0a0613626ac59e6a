"""On which show and in which season a credit is."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.extraction.dates.clock import Tense
from bot.extraction.events.seasons import season_by_context, seasons
from bot.extraction.marks import NAME, SHOW, whole
from bot.extraction.seasons import Unit
from bot.extraction.words.credit_words import GUEST, UPCOMING

if TYPE_CHECKING:
    from bot.extraction.candidates import Span
    from bot.extraction.credits.tellings import Told
    from bot.extraction.reading import Reading
    from bot.extraction.seasons import Numbered
    from bot.extraction.shows.find import ShowMention

_S = whole(SHOW)
_THEN_SHOW = re.compile(
    rf"[^.;!?\n{NAME}{SHOW}]{{0,50}}?\b(?:on|in|of|for|from|should)\s+(?:the\s+(?:[\w-]+\s+){{0,4}})?({_S})"
)
_SHOW_FIRST = re.compile(rf"\W*(?:[Oo]n|[Ii]n|[Ff]or)\s+(?:the\s+(?:[\w-]+\s+){{0,4}})?({_S})")
_IN_SEASON = re.compile(rf"[^.;,!?{NAME}]{{0,40}}\b(?:in|for|on|of|during|from|earlier)\s+[^.;,!?{NAME}]{{0,25}}")
_BARE = re.compile(r"\b(?:is|as|be|part|role|shape|person)\b")
_PLAIN = re.compile(r"\b(?:plays?|played|stars?|starred|has)\b")
_ASIDE = re.compile(rf"(?:,\s+(?!who\b)[^,()]*|\([^()]*|['’]s?\s+){_S}$")
_UPCOMING = re.compile(UPCOMING, re.IGNORECASE)
_GUEST = re.compile(GUEST, re.IGNORECASE)
_SPECIAL = re.compile(r"\bspecial\b")


def show_of(reading: Reading, sentence: Span, told: Told) -> str | None:
    """The show that a credit is on.

    Args:
        reading: The article.
        sentence: Where the sentence stands.
        told: The credit.

    Returns:
        The show in the construction, else one that follows ("as Jess on ...") or opens the sentence, else the main one.
    """
    if "show" in told.places:
        return _title(reading, told.places["show"][0])
    inside = reading.shows.within(told.span)
    if inside and "part" in told.places and not _is_aside(reading.marked, told, inside[0]):
        return inside[0].title
    after = _THEN_SHOW.match(reading.marked, told.span[1], sentence[1]) if told.job else None
    found = after or _SHOW_FIRST.match(reading.marked, *sentence)
    return _title(reading, found.start(1)) if found else reading.shows.main


def _is_aside(marked: str, told: Told, show: ShowMention) -> bool:
    """Whether a show stands between commas ("last seen in ..., will be Wren"), in brackets, or is the part."""
    return _is_in(show.start, told.places["part"]) or _ASIDE.search(marked, told.span[0], show.end) is not None


def _is_in(offset: int, span: Span) -> bool:
    return span[0] <= offset < span[1]


def _title(reading: Reading, start: int) -> str | None:
    named = reading.shows.within((start, start + 1))
    return named[0].title if named else reading.shows.main


def season_of(reading: Reading, sentence: Span, told: Told, show: str | None) -> int | None:
    """The season that the text ties a credit to: by its number, or by telling of somebody's coming or coming back."""
    if show != reading.shows.main or _SPECIAL.search(reading.text, *sentence):
        return None
    if named := _season_beside(reading, sentence, told):
        return named.number or _by_context(reading, told)
    if _UPCOMING.search(reading.marked, *told.span) or _is_among_newcomers(reading, told):
        return _by_context(reading, told)
    return None


def _by_context(reading: Reading, told: Told) -> int | None:
    return season_by_context(reading, told.span, Tense.FUTURE, "")


def _season_beside(reading: Reading, sentence: Span, told: Told) -> Numbered | None:
    """The one season that stands in a credit, right after it, or at the head of its sentence."""
    named = [one for one in seasons(reading.numbered) if sentence[0] <= one.start < sentence[1]]
    is_beside = (one for one in named if one.number == one.last and _stands_beside(reading.marked, sentence, told, one))
    return next(is_beside, None)


def _stands_beside(marked: str, sentence: Span, told: Told, season: Numbered) -> bool:
    if season.start >= told.span[1]:
        return _IN_SEASON.fullmatch(marked, told.span[1], season.start) is not None
    return _is_in(season.start, told.span) or NAME not in marked[sentence[0] : season.start]


def _is_among_newcomers(reading: Reading, told: Told) -> bool:
    """Whether a bare "Nora Vale is Wren" stands in a paragraph of people who join or come back."""
    paragraph = reading.article.paragraph_at(told.span[0])
    is_bare = "part" in told.places and _BARE.search(reading.marked, *told.span) is not None
    is_bare = is_bare and _PLAIN.search(reading.marked, *told.span) is None
    return is_bare and _UPCOMING.search(reading.marked, *paragraph) is not None


def episode_of(reading: Reading, sentence: Span, told: Told) -> int | None:
    """The one episode, by its number, that a credit's construction names; for a writer or director, its sentence."""
    where = told.span if told.job else sentence
    named = (one for one in reading.numbered if one.unit is Unit.EPISODE and where[0] <= one.start < where[1])
    return next((one.number for one in named if one.number == one.last), None)


def is_guest(reading: Reading, told: Told) -> bool:
    """Whether the construction calls it a guest's or recurring part."""
    return _GUEST.search(reading.text, *told.span) is not None
