"""Answers questions from one fact table as the bot does, and prints as JSON how long each took and what it cost.

`large_table` runs it as a process of its own: its memory is then that of answering and of nothing else.

    python -m tests.benchmarks.answer_questions TABLE QUESTIONS ROUNDS
"""

from __future__ import annotations

import gc
import json
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import psutil

from bot.answering.completing import Completer
from bot.answering.desk import Desk, Viewing
from bot.answering.questions import QuoteQuestion
from bot.answering.spoilers import HIDDEN
from bot.store.article_texts import ArticleTexts
from bot.store.reader import FactReader
from tests.benchmarks.processes import resident_mebibytes

if TYPE_CHECKING:
    from tests.benchmarks.questions import Question

VIEWING = Viewing()


class Answerer:
    """Everything that a question can be put to."""

    def __init__(self, table: Path) -> None:
        reader = FactReader(table)
        self._desk, self._completer = Desk(reader, ArticleTexts(None)), Completer(reader)
        gc.collect()  # as the bot does once it is ready
        gc.freeze()

    def answer(self, question: Question) -> object:
        """Answers one question."""
        command, *options = question
        return getattr(self, f"_{command}")(*options)

    def _cast(self, show: str, who: str | None) -> object:
        return self._desk.cast(show, who, None, VIEWING)

    def _when(self, event: str, show: str | None) -> object:
        return self._desk.when(event, show, VIEWING)

    def _quote(self, speaker: str | None, show: str | None) -> object:
        found = self._desk.find_quotes(speaker, show, VIEWING)
        return self._desk.answer(QuoteQuestion(found[0]), VIEWING) if isinstance(found, list) else found

    def _ask(self, text: str) -> object:
        return self._desk.ask(text, VIEWING)

    def _suggest(self, typed: str) -> object:
        return self._completer.questions(typed, "", HIDDEN)

    def _shows(self, typed: str) -> object:
        return self._completer.shows(typed)

    def _people(self, typed: str, show: str) -> object:
        return self._completer.people(typed, show, HIDDEN)

    def _speakers(self, typed: str, show: str) -> object:
        return self._completer.speakers(typed, show)

    def _events(self, typed: str, show: str) -> object:
        return self._completer.events(typed, show)


def measure(table: Path, questions: list[Question], rounds: int) -> dict[str, Any]:
    """Answers all questions in every round; memory is read before the first and after it."""
    process = psutil.Process()
    before = resident_mebibytes(process)
    answerer = Answerer(table)
    times: list[list[float]] = [[] for _ in questions]
    after = before
    for number in range(rounds):
        for question, taken in zip(questions, times, strict=True):
            begin = time.perf_counter()
            answerer.answer(question)
            taken.append((time.perf_counter() - begin) * 1000)
        after = resident_mebibytes(process) if number == 0 else after
    return {"memory": after - before, "times": times}


if __name__ == "__main__":
    questions = json.loads(Path(sys.argv[2]).read_text(encoding="utf-8"))
    json.dump(measure(Path(sys.argv[1]), questions, int(sys.argv[3])), sys.stdout)
