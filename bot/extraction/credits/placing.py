"""On which show and in which season a credit is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.extraction.dates.clock import Tense
from bot.extraction.events.seasons import season_by_context, seasons
from bot.extraction.marks import NAME, NETWORK, SHOW, whole
from bot.extraction.seasons import Unit
from bot.extraction.words.credit_words import GUEST, UPCOMING
from bot.facts.model import Job

if TYPE_CHECKING:
    from bot.extraction.candidates import Span
    from bot.extraction.credits.tellings import Told
    from bot.extraction.reading import Reading
    from bot.extraction.seasons import Numbered
    from bot.extraction.shows.find import ShowMention

_S = whole(SHOW)
_THEN_SHOW = re.compile(
    rf"[^.;!?\n{NAME}{SHOW}]{{0,50}}?\b(?:on|in|of|for|from|should)\s+(?:the\s+(?:[\w{NETWORK}-]+\s+){{0,4}})?({_S})"
)
_SHOW_FIRST = re.compile(rf"\W*(?:[Oo]n|[Ii]n|[Ff]or)\s+(?:the\s+(?:[\w{NETWORK}-]+\s+){{0,4}})?({_S})")
_IN_SEASON = re.compile(rf"[^.;,!?{NAME}]{{0,40}}\b(?:in|for|on|of|during|from|earlier)\s+[^.;,!?{NAME}]{{0,25}}")
_BARE = re.compile(r"\b(?:is|as|be|part|role|shape|person)\b")
_PLAIN = re.compile(r"\b(?:plays?|played|stars?|starred|has)\b")
_ASIDE = re.compile(rf"(?:,\s+[^,()]*|\([^()]*){_S}$")
_OF_A_SHOW = re.compile(rf"['’]s?\s+{NAME}")
_UPCOMING = re.compile(UPCOMING, re.IGNORECASE)
_GUEST = re.compile(GUEST, re.IGNORECASE)
_OF_EPISODES = frozenset({Job.WRITER, Job.DIRECTOR})
_SPECIAL = re.compile(r"\bspecial\b")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a credit belongs.

    Attributes:
        show: The show's title.
        season: Only where the text ties the credit to it.
        episode: As `season`.
    """

    show: str | None
    season: int | None = None
    episode: int | None = None


def place_of(reading: Reading, told: Told, job: Job) -> Place:
    """Say where a credit belongs.

    Args:
        reading: The article.
        told: The credit.
        job: What it is for: a writer or director is an episode's if the sentence is about one.

    Returns:
        Its show; season and episode if it is the show that the article is about.
    """
    show = _show_of(reading, told)
    if show != reading.shows.main:
        return Place(show)
    episode = _episode_of(reading, told, job)
    season = _season_of(reading, told) if told.job else None
    return Place(show, season or (_by_context(reading, told, Tense.UNKNOWN) if episode else None), episode)


def is_guest(reading: Reading, told: Told) -> bool:
    """Whether the construction calls it a guest's or recurring part."""
    return _GUEST.search(reading.text, *told.span) is not None


def _show_of(reading: Reading, told: Told) -> str | None:
    """The show in the construction, else one that follows it or opens the sentence, else the main one."""
    if "show" in told.places:
        return _title(reading, told.places["show"][0])
    inside = reading.shows.within(told.span)
    if inside and "part" in told.places and not _is_aside(reading.marked, told, inside[0]):
        return inside[0].title
    after = _THEN_SHOW.match(reading.marked, told.span[1], told.sentence[1]) if told.job else None
    found = after or _SHOW_FIRST.match(reading.marked, *told.sentence)
    return _title(reading, found.start(1)) if found else reading.shows.main


def _is_aside(marked: str, told: Told, show: ShowMention) -> bool:
    """Whether a show is beside the point: between commas ("last seen in ..., is Wren"), in brackets, before a name."""
    if _is_in(show.start, told.places["part"]) or _OF_A_SHOW.match(marked, show.end):
        return True
    is_closed = bool(set(",)") & set(marked[show.end : told.places["part"][0]]))
    return is_closed and _ASIDE.search(marked, told.span[0], show.end) is not None


def _is_in(offset: int, span: Span) -> bool:
    return span[0] <= offset < span[1]


def _title(reading: Reading, start: int) -> str | None:
    named = reading.shows.within((start, start + 1))
    return named[0].title if named else reading.shows.main


def _season_of(reading: Reading, told: Told) -> int | None:
    """The season that the text ties a credit to: by its number, or by telling of somebody's coming or coming back."""
    if _SPECIAL.search(reading.text, *told.sentence):
        return None
    named = _season_beside(reading, told)
    if named and named.number:
        return named.number
    is_coming = _UPCOMING.search(reading.marked, *told.span) or _is_among_newcomers(reading, told)
    return _by_context(reading, told, Tense.FUTURE) if named or is_coming else None


def _by_context(reading: Reading, told: Told, tense: Tense) -> int | None:
    return season_by_context(reading, told.span, tense, "")


def _season_beside(reading: Reading, told: Told) -> Numbered | None:
    """The one season that stands in a credit, right after it, or at the head of its sentence."""
    named = [one for one in seasons(reading.numbered) if _is_in(one.start, told.sentence)]
    return next((one for one in named if one.number == one.last and _stands_beside(reading.marked, told, one)), None)


def _stands_beside(marked: str, told: Told, season: Numbered) -> bool:
    return _follows(marked, told, season) or _is_in(season.start, told.span) or _opens(marked, told, season)


def _opens(marked: str, told: Told, season: Numbered) -> bool:
    """Whether a sentence begins with a season, before it names anybody: "In season 2, Nora Vale plays Wren"."""
    return season.start < told.span[0] and NAME not in marked[told.sentence[0] : season.start]


def _is_among_newcomers(reading: Reading, told: Told) -> bool:
    """Whether a bare "Nora Vale is Wren" stands in a paragraph of people who join or come back."""
    if "part" not in told.places or not _BARE.search(reading.marked, *told.span):
        return False
    paragraph = reading.article.paragraph_at(told.span[0])
    return not _PLAIN.search(reading.marked, *told.span) and bool(_UPCOMING.search(reading.marked, *paragraph))


def _episode_of(reading: Reading, told: Told, job: Job) -> int | None:
    """The one episode, by its number, that the construction names; for a writer or director, its sentence."""
    where = told.span if told.job else told.sentence if job in _OF_EPISODES else (0, 0)
    named = [one for one in reading.numbered if one.unit is Unit.EPISODE and one.number == one.last]
    is_beside = (one for one in named if _is_in(one.start, where) or _follows(reading.marked, told, one))
    return next((one.number for one in is_beside), None)


def _follows(marked: str, told: Told, one: Numbered) -> bool:
    """Whether a season or episode comes right after a credit: "stars as Wren in the third season"."""
    is_after = told.span[1] <= one.start < told.sentence[1]
    return is_after and _IN_SEASON.fullmatch(marked, told.span[1], one.start) is not None
