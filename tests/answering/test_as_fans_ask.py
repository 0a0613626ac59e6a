"""Questions as fans put them, from end to end."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.answering.desk import Viewing
from bot.answering.questions import QuoteQuestion
from tests.answering.reading import lines

if TYPE_CHECKING:
    from bot.answering.desk import Desk

HIDDEN = Viewing()


@pytest.mark.parametrize(
    ("event", "title"),
    [
        ("lantern keepers premiere", "The Lantern Keepers: Season 4 premiere"),
        ("when is the season 4 finale of the lantern keepers", "The Lantern Keepers: Season 4 finale"),
        ("maisel season 4 finale", "The Marvelous Mrs. Maisel: Season 4 finale"),
        ("maisel timeline", "The Marvelous Mrs. Maisel: timeline"),
        ("when does this season 3 of maisel start", "The Marvelous Mrs. Maisel: Season 3 premiere"),
        ("the final two episodes of maisel", "The Marvelous Mrs. Maisel: Season 4 finale"),
    ],
)
def test_a_show_named_along_with_its_event_is_the_one_meant(desk: Desk, event: str, title: str) -> None:
    assert desk.when(event, None, HIDDEN).title == title


def test_a_word_of_a_title_does_not_name_the_show(desk: Desk) -> None:
    assert (
        desk.when("when does this season 3 start for us", None, HIDDEN).title
        == "The Marvelous Mrs. Maisel: Season 3 premiere"
    )


def test_a_show_that_is_named_and_has_no_such_date_is_not_answered_with_anothers(desk: Desk) -> None:
    card = desk.when("gilmore girls premiere", None, HIDDEN)
    assert not card.found
    assert "Gilmore Girls" in lines(card)[0]


@pytest.mark.parametrize("who", ["midges mom", "midge's mother", "the parents of midge"])
def test_somebodys_mother_is_found_however_it_is_written(desk: Desk, who: str) -> None:
    assert desk.cast("maisel", who, None, HIDDEN).title == "Midge's parents"


@pytest.mark.parametrize("who", ["Handsome Man", "handsom man"])
def test_who_asks_for_a_covered_role_gets_it_covered_however_it_is_spelt(desk: Desk, who: str) -> None:
    card = desk.cast("maisel", who, None, HIDDEN)
    assert card.title == "The Marvelous Mrs. Maisel"
    assert lines(card)[0].startswith("Played by [[Milo Ventimiglia]]")


def test_a_season_in_which_a_person_has_no_part_holds_nothing_of_other_seasons(desk: Desk) -> None:
    said = lines(desk.cast("maisel", "milo", 3, HIDDEN))
    assert said[0] == "No article credits Milo Ventimiglia in season 3 of The Marvelous Mrs. Maisel."
    assert not any("season 4" in line or "Gilmore Girls:" in line for line in said)


def test_what_is_told_of_a_season_without_a_cast_is_answered(desk: Desk) -> None:
    assert "Emmy, Outstanding Comedy Series, 2018, for season 1" in lines(desk.cast("maisel", None, 1, HIDDEN))


def test_a_comma_that_led_over_to_who_said_it_is_not_shown(desk: Desk) -> None:
    keys = desk.find_quotes("daniel palladino", "maisel", HIDDEN)
    assert isinstance(keys, list)
    said = [lines(desk.answer(QuoteQuestion(key), HIDDEN))[0] for key in keys]
    assert any("limits to what we can do. Last season, our premiere" in words for words in said)
    assert any(words.endswith("vacate the premises”") for words in said)
