"""The sets of questions, scored: the first was written before the patterns, the others to measure them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.answering.desk import Desk
from bot.store.article_texts import ArticleTexts
from bot.store.reader import FactReader
from bot.store.table_file import rebuild
from tests.answering.asking.scoring import read_set, score
from tests.conftest import INVENTED, SHIPPED, copy_facts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.answering.asking.scoring import Question

LEAST_RIGHT = 0.95  # of those that have an answer
MOST_WRONG = 0.01  # of all


@pytest.fixture(scope="module")
def maisel(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """What answers from the shipped facts."""
    yield from desk_of(tmp_path_factory, SHIPPED)


@pytest.fixture(scope="module")
def lantern(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """What answers from an invented show's facts."""
    yield from desk_of(tmp_path_factory, INVENTED)


def desk_of(tmp_path_factory: pytest.TempPathFactory, *sources: object) -> Iterator[Desk]:
    path, _ = rebuild(copy_facts(tmp_path_factory.mktemp("asked"), *sources))  # type: ignore[arg-type]
    reader = FactReader(path)
    yield Desk(reader, ArticleTexts(None))
    reader.close()


def hold(desk: Desk, questions: list[Question]) -> None:
    outcomes = [score(desk, question) for question in questions]
    wrong = [f"{outcome.question.text}\n{outcome.said}" for outcome in outcomes if outcome.verdict == "wrong"]
    assert len(wrong) <= MOST_WRONG * len(outcomes), wrong
    answerable = [outcome for outcome in outcomes if outcome.question.answerable]
    admitted = [outcome.question.text for outcome in answerable if outcome.verdict != "right"]
    assert len(admitted) <= (1 - LEAST_RIGHT) * len(answerable), admitted


def test_the_first_set_is_as_large_as_it_is_meant_to_be() -> None:
    answerable = [question for question in read_set("first_set.toml") if question.answerable]
    assert len(answerable) >= 120
    assert len(read_set("first_set.toml")) - len(answerable) >= 60


@pytest.mark.parametrize("name", ["first_set.toml", "second_set.toml", "third_set.toml"])
def test_nearly_all_questions_are_answered_right_and_next_to_none_wrong(maisel: Desk, name: str) -> None:
    hold(maisel, read_set(name))


def test_nothing_is_fitted_to_one_show(lantern: Desk) -> None:
    hold(lantern, read_set("lantern_set.toml"))
