"""When something was, is or will be; and which seasons there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.answering.asking.language import EPISODE, SEASON
from bot.answering.asking.refusing import refusal, refused, seasons_known
from bot.answering.cards import Card
from bot.answering.finding import Finder
from bot.answering.makers import credits_of
from bot.answering.questions import TIMELINE, CastQuestion, CreditsQuestion, WhenQuestion
from bot.answering.weighing import weigh_dates
from bot.answering.wording import date_words
from bot.facts.folding import fold

if TYPE_CHECKING:
    from bot.answering.asking.case import Case
    from bot.answering.finding import Found
    from bot.answering.questions import Question

_EVENT = frozenset({"event", "film", "season", "episode", "it", SEASON, EPISODE})
_PREMIERE = "premiere"
_HINT = "Ask me when it is."


def dates(case: Case) -> Found:
    """When an event is, by the words for it."""
    show = case.one_show
    words = case.reading.texts(*_EVENT)
    if not case.reading.has("event", "film") and case.episode is None:
        words.append(_PREMIERE)
    found = Finder(case.table).when(" ".join(words), show.slug, None)
    if not isinstance(found, Card):
        rest = case.reading.texts("?")
        return found if _says(case, found, rest) else refusal(f"that it is “{' '.join(rest)}”", _HINT)
    if found.found:
        return found
    known = case.seasons(show.id)
    return refused(found, seasons_known(known) if case.season is not None and case.season not in known else "")


def _says(case: Case, question: Question, words: list[str]) -> bool:
    """Whether the date of an event has these words: "did it come out in 2019"."""
    if not words or not isinstance(question, WhenQuestion):
        return not words
    claims = case.table.events(case.one_show.id, question.event)
    date = fold(date_words(weigh_dates(claims).lead.date, weekday=True))
    return set(date.split()).issuperset(words)


def timeline(case: Case) -> Found:
    """All dates of a show."""
    return WhenQuestion(case.one_show.slug, TIMELINE)


def season_exists(case: Case) -> Found:
    """Whether there is a season."""
    show = case.one_show
    if case.season is not None and credits_of(case.table, show, CreditsQuestion(show.slug, "cast", case.season)):
        return CastQuestion(show.slug, season=case.season)
    return refusal(f"that there is a season {case.season} of {show.title}", seasons_known(case.seasons(show.id)))


def counts_seasons(case: Case) -> Found:
    """How many seasons or episodes there are: articles name some, and that is no count."""
    unit = "episodes" if case.reading.has("episode") else "seasons"
    show = case.one_show
    return refusal(f"how many {unit} of {show.title} there are{case.in_season}", seasons_known(case.seasons(show.id)))
