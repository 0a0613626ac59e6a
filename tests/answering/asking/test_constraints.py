"""Everything that a question names must hold of what answers it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.answering.desk import Viewing
from tests.answering.asking.scoring import BEGINNING, everything
from tests.answering.reading import lines

if TYPE_CHECKING:
    from bot.answering.cards import Card
    from bot.answering.desk import Desk


def ask(desk: Desk, question: str) -> Card:
    return desk.ask(question, Viewing(show="maisel"))[0]


@pytest.mark.parametrize(
    "question",
    [
        "how many extras were in season 4",
        "does season 4 have 850 extras",
        "did the season 4 premiere have 850 extras",
        "did amy direct episode 3",
        "is susie midge's agent",
        "is joel midge's husband",
    ],
)
def test_what_holds_of_another_season_episode_or_relation_is_no_answer(desk: Desk, question: str) -> None:
    assert lines(ask(desk, question))[0].startswith(BEGINNING)


@pytest.mark.parametrize(
    ("question", "says"),
    [
        ("how many extras were in season 3", "850"),
        ("why was season 4 delayed", "pandemic"),
        ("did amy direct the pilot", "director; the pilot"),
        ("who is midge's agent", "Susie Myerson is Midge Maisel's manager"),
        ("who guest stars in season 4", "Handsome Man"),
        ("what did amy say about season 4", "season 4 was delayed"),
    ],
)
def test_what_holds_as_it_was_asked_is_an_answer(desk: Desk, question: str, says: str) -> None:
    assert says in everything(ask(desk, question))


@pytest.mark.parametrize("question", ["who directed season 4", "who directed season 3"])
def test_no_season_is_offered_of_which_the_same_could_not_be_told(desk: Desk, question: str) -> None:
    assert "I have season" not in everything(ask(desk, question))
