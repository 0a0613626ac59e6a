"""What no pattern answers, looked for in notes and quotations: every word must be accounted for, or nothing is found."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.answering.asking.words import searched, spoken_of
from bot.answering.questions import FoundQuestion
from bot.answering.records import TextQuery

if TYPE_CHECKING:
    from bot.answering.asking.case import Case

_MOST_NOTES = 3
_FEWEST_WORDS = 2  # of a quotation that nobody asked for; a name counts


def search(case: Case) -> FoundQuestion | None:
    """Look for what articles say that fits a question.

    Args:
        case: The question.

    Returns:
        The notes that have all of its words and names, and what it asks for (a number, a date, a reason); else the
        quotations that do; None if there are none.
    """
    words, heavy = searched(case)
    demands = [pattern for symbol, pattern in case.language.demands.items() if case.reading.has(symbol)]
    if case.reading.has("not"):
        return None
    if not heavy and not (case.reading.has("howold") and case.people):
        return None
    people = tuple(entry.id for entry in case.people)
    roles = tuple(entry.id for entry in case.roles)
    show_id = case.show.id if case.show and case.named else None
    notes = case.table.texts.notes(TextQuery(words, people, roles, show_id, case.season))
    fitting = [key for key in notes if all(_meets(case, key, demand) for demand in demands)]
    if fitting:
        return FoundQuestion(tuple(f"n{key}" for key in fitting[:_MOST_NOTES]))
    return None if demands else _quotations(case, words)


def _meets(case: Case, key: str, demand: str) -> bool:
    note = case.table.noted(key)
    return note is not None and re.search(demand, note.text) is not None


def _quotations(case: Case, words: tuple[tuple[str, ...], ...]) -> FoundQuestion | None:
    named = spoken_of(case.reading.names("PCS"), case.all_entries)
    if len(words) + len(named) < _FEWEST_WORDS or case.episode is not None:
        return None
    keys = case.table.texts.quotations(TextQuery((*words, *named), season=case.season))
    return FoundQuestion((f"q{keys[0]}",)) if keys else None
