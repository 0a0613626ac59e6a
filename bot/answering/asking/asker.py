"""From a question in a member's own words to the question that is meant, to a choice, or to an honest "no"."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice, product
from typing import TYPE_CHECKING

from bot.answering.asking.case import Case
from bot.answering.asking.english import ENGLISH
from bot.answering.asking.following import follow_up
from bot.answering.asking.intents import INTENTS, NAMELESS, OF_A_SHOW, SEARCHED
from bot.answering.asking.reading import read
from bot.answering.asking.refusing import unreadable
from bot.answering.asking.searching import search
from bot.answering.asking.slots import Named, find_names
from bot.answering.asking.tokens import read_tokens
from bot.answering.cards import Card, Choice, line
from bot.answering.finding import MOST_CHOICES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from bot.answering.asking.language import Language
    from bot.answering.asking.reading import Reading
    from bot.answering.asking.slots import Entry, Piece
    from bot.answering.finding import Found
    from bot.answering.records import FactTable, ShowEntry
    from bot.answering.spoilers import SpoilerRule

LONGEST = 300  # characters of a question: a longer one tells a story, and cutting it would change what it asks
_MOST_CASES = 32
_LONGEST_LABEL = 100  # characters (Discord documentation, "Select Menu Structure")


@dataclass(frozen=True, slots=True)
class Asked:
    """What a question means.

    Attributes:
        found: The question that is meant, a choice, or an honest "no".
        text: The question by itself, to be remembered for what is asked next.
    """

    found: Found
    text: str


class Asker:
    """Understands questions about one fact table.

    Args:
        table: The facts.
        language: The language in which is asked.
    """

    def __init__(self, table: FactTable, language: Language = ENGLISH) -> None:
        self._table = table
        self._language = language

    def ask(self, text: str, rule: SpoilerRule, default: str | None, before: str = "") -> Asked:
        """Understand a question.

        Args:
            text: What was typed.
            rule: Which spoilers the reader wants to see.
            default: The slug of the show that is meant where none is named; None for any.
            before: The question that the same member asked just before; empty if there is none.

        Returns:
            What is meant.
        """
        if len(text) > LONGEST:
            return Asked(unreadable(f"A question may have {LONGEST} characters."), "")
        pieces = follow_up(self._pieces(before, rule) if before else [], self._pieces(text, rule), self._language)
        readings = read(pieces, self._language)
        show = self._table.show_called(default) if default else None
        cases = [case for reading in readings for case in self._cases(reading, pieces, rule, show)]
        return Asked(self._found(cases), " ".join(str(piece) for piece in pieces))

    def _pieces(self, text: str, rule: SpoilerRule) -> list[Piece]:
        tokens = read_tokens(text, self._language)
        return find_names(tokens, self._table.names, self._language, rule.shown_to_season)

    def _cases(
        self, reading: Reading, pieces: Sequence[Piece], rule: SpoilerRule, default: ShowEntry | None
    ) -> Iterator[Case]:
        """Every way in which the names can be meant, and every show where one must be."""
        names = reading.names("PCS")
        meant = [word.piece.of_kind(word.symbol) for word in names if isinstance(word.piece, Named)]
        most = 1 if reading.intent in NAMELESS else _MOST_CASES
        for entries in islice(product(*meant), most):
            named = [self._table.show(entry.id) for entry in entries if entry.kind == "S"]
            for show in named or self._shows(reading, entries, default):
                yield Case(self._table, self._language, rule, reading, entries, show, bool(named), tuple(pieces))

    def _shows(
        self, reading: Reading, entries: Sequence[Entry], default: ShowEntry | None
    ) -> Sequence[ShowEntry | None]:
        """The shows that may be meant where none is named: the usual one, else those in which the names are met."""
        if default is not None or reading.intent not in OF_A_SHOW:
            return [default]
        shows = [show for show in self._table.shows() if not show.mentioned_only][:_MOST_CASES]
        met = [show for show in shows if all(show.id in entry.shows for entry in entries)]
        return met or shows or [None]

    def _found(self, cases: Sequence[Case]) -> Found:
        """What the question means in the only case that has an answer, or a choice of those that have one."""
        intent = INTENTS.get(cases[0].reading.intent) if cases else None
        answers, refusals = _tried(cases, intent) if intent else ({}, [])
        if not answers and cases and cases[0].reading.intent in SEARCHED:
            answers, _ = _tried(cases, lambda case: search(case) or unreadable())
        if len(answers) > 1:
            return _choice(answers)
        return next(iter(answers), refusals[0] if refusals else unreadable())


def _tried(cases: Sequence[Case], answer: Callable[[Case], Found]) -> tuple[dict[Found, Case], list[Card]]:
    """What is found in each case, once; and the refusals."""
    answers: dict[Found, Case] = {}
    refusals: list[Card] = []
    for case in cases:
        found = answer(case)
        if isinstance(found, Card) and not found.found:
            refusals.append(found)
        else:
            answers.setdefault(found, case)
    return answers, refusals


def _choice(answers: dict[Found, Case]) -> Found:
    """A menu of what could be meant, with what is on a menu already."""
    choices: list[Choice] = []
    for found, case in answers.items():
        if isinstance(found, Card):
            choices += found.choices
        else:
            choices.append(Choice(*_called(case), found))
    if len(choices) == 1:
        return choices[0].question
    return Card("Which one?", (line("That could mean more than one. Which?"),), choices=tuple(choices[:MOST_CHOICES]))


def _called(case: Case) -> tuple[str, str]:
    """How a menu calls a case, and what tells it from the others."""
    show = case.show
    if not case.all_entries:
        return (show.title[:_LONGEST_LABEL], (show.network or "")[:_LONGEST_LABEL]) if show else ("?", "")
    names = " and ".join(entry.label for entry in case.all_entries)
    if show is not None:
        return names[:_LONGEST_LABEL], show.title[:_LONGEST_LABEL]
    numbers = sorted({number for entry in case.all_entries for number in entry.shows})
    return names[:_LONGEST_LABEL], ", ".join(case.table.show(number).title for number in numbers)[:_LONGEST_LABEL]
