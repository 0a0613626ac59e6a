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


# -- awards ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("question", "says"),
    [
        ("best comedy emmy which year", "Outstanding Comedy Series, 2018"),
        ("did the show win best comedy series at the emmys?", "Outstanding Comedy Series, 2018"),
        ("did it win an emmy for music supervision in 2020", "every year after"),
        ("did season 3 win an emmy for music supervision", "every year after"),
    ],
)
def test_an_award_is_found_by_what_fans_call_it(desk: Desk, question: str, says: str) -> None:
    assert says in everything(ask(desk, question))


@pytest.mark.parametrize(
    ("question", "says"),
    [
        ("did amy win an emmy for gilmore girls", "Amy Sherman-Palladino has won “emmy” for Gilmore Girls."),
        ("repeat after me: rachel won the oscar", "Rachel Brosnahan has won “oscar”."),
        ("did rachel win an emmy for juggling", "Rachel Brosnahan has won such an award."),
        ("did rachel win a juggling prize", "Rachel Brosnahan has won such an award."),
        ("did it win an emmy for music supervision in 2017", "has won “emmy music supervision 2017”."),
        ("did it win an emmy for music supervision in 2030", "has won “emmy music supervision 2030”."),
    ],
)
def test_a_denied_award_is_called_by_what_was_asked_and_by_nothing_more(desk: Desk, question: str, says: str) -> None:
    first = lines(ask(desk, question))[0]
    assert first.startswith(BEGINNING)
    assert first.endswith(says)


# -- sayings -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("question", "says"),
    [
        ("what did milo say about season 5", f"{BEGINNING} what Milo Ventimiglia said about season 5."),
        ("what did milo say in 1999", f"{BEGINNING} what Milo Ventimiglia said in 1999."),
        ("what did amy say in 2020", "to TVLine in October 2020"),
        ("what did jennifer salke say abt amy", "Jennifer Salke"),
    ],
)
def test_a_season_and_a_year_count_for_what_somebody_said(desk: Desk, question: str, says: str) -> None:
    assert says in everything(ask(desk, question))


# -- other words -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("question", "says"),
    [
        ("is luke kirby in s4 tho", "Luke Kirby plays Lenny Bruce"),
        ("anyone know who plays susie", "Alex Borstein plays Susie Myerson"),
        ("who's managed by susie", "Susie Myerson is Midge Maisel's manager"),
        ("who is managed by susie", "Susie Myerson is Midge Maisel's manager"),
        ("is midge managed by susie", "Susie Myerson is Midge Maisel's manager"),
        ("does susie manage midge", "Susie Myerson is Midge Maisel's manager"),
        ("what's susie's job", "Susie Myerson is Midge Maisel's manager"),
        ("did gilmore girls come back in 2016", "came back as a miniseries in 2016"),
    ],
)
def test_what_fans_put_otherwise_is_understood(desk: Desk, question: str, says: str) -> None:
    assert says in everything(ask(desk, question))


@pytest.mark.parametrize(
    "question",
    [
        "is susie managed by midge",
        "does midge manage susie",
        "what is joel's job",
        "did gilmore girls come back in 2019",
    ],
)
def test_what_is_put_otherwise_and_not_so_is_denied(desk: Desk, question: str) -> None:
    assert lines(ask(desk, question))[0].startswith(BEGINNING)
