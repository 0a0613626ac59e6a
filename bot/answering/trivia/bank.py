"""All questions of one show that its readers may be asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.answering.trivia.kinds import KINDS
from bot.answering.trivia.kinds.verdicts import verdict_questions
from bot.answering.trivia.knowledge import Knowledge
from bot.answering.trivia.making import key_of
from bot.answering.trivia.records import CHOICES, Asked

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.answering.records import FactTable, ShowEntry
    from bot.answering.spoilers import SpoilerRule
    from bot.answering.trivia.records import TriviaQuestion

_REMEMBERED = 32


def make_questions(table: FactTable, show: ShowEntry, rule: SpoilerRule) -> dict[str, TriviaQuestion]:
    """Make every question that the facts of a show allow.

    Args:
        table: The facts.
        show: The show.
        rule: Which spoilers its readers want to see; nothing that must be covered is asked, offered or said.

    Returns:
        The questions by their keys.
    """
    known = Knowledge(table, show, rule)
    questions = [question for kind in KINDS for question in kind(known)]
    questions += verdict_questions(questions, show.slug)
    return {question.key: question for question in questions}


class Bank:
    """Remembers the questions of one fact table.

    Args:
        table: The facts.
    """

    def __init__(self, table: FactTable) -> None:
        self.table = table
        self._made: dict[tuple[int, SpoilerRule], Mapping[str, TriviaQuestion]] = {}

    def questions(self, show: ShowEntry, rule: SpoilerRule) -> Mapping[str, TriviaQuestion]:
        """Every question of a show, by its key; arguments as in `make_questions`."""
        wanted = (show.id, rule)
        if wanted not in self._made:
            if len(self._made) >= _REMEMBERED:
                self._made.clear()
            self._made[wanted] = make_questions(self.table, show, rule)
        return self._made[wanted]


def ask(question: TriviaQuestion, seed: str) -> Asked:
    """Choose wrong answers for a question, and the order of the buttons.

    Args:
        question: The question.
        seed: What makes the choice and the order; the same seed gives the same.

    Returns:
        The question as it is asked.
    """
    wrong = sorted(question.wrong, key=lambda answer: key_of(seed, question.key, answer))[: CHOICES - 1]
    choices = sorted([question.right, *wrong], key=lambda answer: key_of(seed, answer))
    lines = question.lines
    return Asked(question.key, question.text, question.quote, lines, tuple(choices), choices.index(question.right))
