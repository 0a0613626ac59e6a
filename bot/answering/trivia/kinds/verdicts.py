"""True or false: two statements, made from the answers to other questions."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from bot.answering.trivia.making import key_of
from bot.answering.trivia.records import TriviaQuestion

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

KIND = "true or false"
VERDICTS = {
    (True, True): "Both are true",
    (True, False): "Only the first is true",
    (False, True): "Only the second is true",
    (False, False): "Neither is true",
}


def verdict_questions(questions: Sequence[TriviaQuestion], slug: str) -> Iterator[TriviaQuestion]:
    """Pair statements.

    Args:
        questions: Questions of other kinds.
        slug: Their show.

    Yields:
        About one for every two that can be said as a statement. Facts that are added change the pairs next to theirs
        alone.
    """
    stated = sorted((question for question in questions if _can_be_stated(question)), key=lambda one: one.key)
    for first, second in pairwise(stated):
        if int(first.key[-1], 16) % 2 == 0 and not _claims(first) & _claims(second):
            yield _pair(first, second, slug)


def _can_be_stated(question: TriviaQuestion) -> bool:
    return question.statement is not None and question.quote is None


def _pair(first: TriviaQuestion, second: TriviaQuestion, slug: str) -> TriviaQuestion:
    key = key_of(KIND, slug, first.key, second.key)
    truth = (int(key[0], 16) % 2 == 0, int(key[1], 16) % 2 == 0)
    lines = tuple(_say(question, key, true=true) for question, true in zip((first, second), truth, strict=True))
    right = VERDICTS[truth]
    return TriviaQuestion(
        key,
        KIND,
        "True or false, as far as the articles say?",
        right,
        tuple(verdict for verdict in VERDICTS.values() if verdict != right),
        (*first.support, *second.support),
        lines=tuple(f"{number}. {line}" for number, line in enumerate(lines, start=1)),
    )


def _say(question: TriviaQuestion, key: str, *, true: bool) -> str:
    if question.statement is None:
        raise ValueError(question.key)
    wrong = question.wrong[int(key[-2:], 16) % len(question.wrong)]
    return question.statement.of(question.right if true else wrong)


def _claims(question: TriviaQuestion) -> set[int]:
    return {claim.id for support in question.support for claim in support.claims}
