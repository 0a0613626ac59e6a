"""What no pattern answers, looked for in notes and quotations: every word must be accounted for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.answering.asking.language import YES
from bot.answering.asking.words import searched, spoken_of, telling
from bot.answering.questions import FoundQuestion
from bot.answering.records import TextQuery
from bot.facts.folding import fold

if TYPE_CHECKING:
    from bot.answering.asking.case import Case
    from bot.answering.records import NoteClaim

_MOST_NOTES = 3
# How much a question must say before what fits it is believed to answer it; fitted on sets of questions.
_ENOUGH_OF_A_QUOTATION = 2
_ENOUGH_FOR_YES = 2
_HAPPENS = ("event", "film", "come")  # with a name, these say enough


def search(case: Case) -> FoundQuestion | None:
    """Look for what articles say that fits a question.

    Args:
        case: The question.

    Returns:
        The notes that have all of its words and names, and what it asks for (a number, a date, a reason); else the
        quotation that does; None if there is none.
    """
    if case.reading.has("not") or not _says_enough(case):
        return None
    people = tuple(entry.id for entry in case.people)
    roles = tuple(entry.id for entry in case.roles)
    show_id = case.show.id if case.show and case.named else None
    keys = case.table.texts.notes(TextQuery(searched(case), people, roles, show_id, case.season))
    if fitting := [key for key in keys if (note := case.table.noted(key)) and _fits(case, note)]:
        return FoundQuestion(tuple(f"n{key}" for key in fitting[:_MOST_NOTES]))
    return _quotation(case)


def _says_enough(case: Case) -> bool:
    words = telling(case)
    if case.reading.has("howold"):
        return bool(case.people)
    if case.reading.has(YES) and case.season is None:
        return len(words) >= _ENOUGH_FOR_YES
    return bool(words) or (bool(case.all_entries) and case.reading.has(*_HAPPENS))


def _fits(case: Case, note: NoteClaim) -> bool:
    """Whether a note has what is asked for; with one word to go by, names must come in the same order too."""
    demands = [pattern for symbol, pattern in case.language.demands.items() if case.reading.has(symbol)]
    if not all(re.search(pattern, note.text) for pattern in demands):
        return False
    return len(telling(case)) > 1 or _in_order(case, fold(note.text).split())


def _in_order(case: Case, words: list[str]) -> bool:
    places = [
        min((words.index(part) for part in fold(entry.label).split() if part in words), default=None)
        for entry in case.entries
    ]
    found = [place for place in places if place is not None]
    return found == sorted(found)


def _quotation(case: Case) -> FoundQuestion | None:
    asks_for_more = case.reading.has(*case.language.demands) or case.episode is not None
    if asks_for_more or len(telling(case)) < _ENOUGH_OF_A_QUOTATION:
        return None
    named = spoken_of(case.reading.names("PCS"), case.all_entries)
    keys = case.table.texts.quotations(TextQuery((*searched(case), *named), season=case.season))
    return FoundQuestion((f"q{keys[0]}",)) if keys else None
