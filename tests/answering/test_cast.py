from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.answering.cards import Shape
from bot.answering.desk import Desk, Viewing
from bot.answering.spoilers import SHOWN
from bot.store.article_texts import ArticleTexts
from tests.answering.reading import below, lines, told

if TYPE_CHECKING:
    from tests.answering.conftest import MakeTable

HIDDEN = Viewing()


def test_the_cast_reads_newest_season_first_and_what_else_is_reported_last(desk: Desk) -> None:
    card = desk.cast("maisel", None, None, HIDDEN)
    assert card.title == "The Marvelous Mrs. Maisel: cast"
    assert lines(card, Shape.HEADING) == [
        *("Season 4", "Season 3", "Season not stated"),
        *("Behind the scenes", "Awards", "Also reported"),
    ]


@pytest.mark.parametrize(
    ("season", "members"),
    [
        pytest.param(
            "Season 4",
            [
                "Rachel Brosnahan as Midge Maisel",
                "Alex Borstein as Susie Myerson",
                "Stephanie Hsu as Mei Lin",
                "Luke Kirby as Lenny Bruce",
                "Milo Ventimiglia as [[Handsome Man, episode 7]]",
            ],
            id="season 4",
        ),
        pytest.param("Season 3", ["Sterling K. Brown, part not named"], id="season 3"),
        pytest.param(
            "Season not stated",
            [
                "Michael Zegen as Joel",
                "Marin Hinkle and Tony Shalhoub as Midge's parents",
                "Kevin Pollak and Caroline Aaron as Joel's parents",
                "Jane Lynch as Sophie Lennon",
            ],
            id="no season",
        ),
    ],
)
def test_everybody_stands_in_their_season_with_their_part(desk: Desk, season: str, members: list[str]) -> None:
    assert below(desk.cast("maisel", None, None, HIDDEN), season) == members


def test_makers_stand_by_what_they_do(desk: Desk) -> None:
    behind = below(desk.cast("maisel", None, None, HIDDEN), "Behind the scenes")
    assert "Created by Amy Sherman-Palladino, Daniel Palladino" in behind
    assert "Written by Amy Sherman-Palladino (the pilot)" in behind
    assert "Directed by Amy Sherman-Palladino (the pilot)" in behind


def test_every_line_of_the_cast_says_who_reported_it(desk: Desk) -> None:
    card = desk.cast("maisel", None, None, HIDDEN)
    said = [block for block in card.blocks if block.shape is Shape.LINE]
    assert all(block.refs for block in said)
    assert {number for block in said for number in block.refs} == {1, 2, 3}
    names = [told(block.parts) for block in card.sources]
    assert [name.split(" ", 1)[1] for name in names] == [
        "PopCulture.com, June 2021",
        "Us Weekly, March 2022",
        "TV Fanatic, June 10, 2021",
    ]


def test_a_line_refers_to_every_article_that_bears_it_out(desk: Desk) -> None:
    card = desk.cast("maisel", None, None, HIDDEN)
    refs = {told(block.parts): block.refs for block in card.blocks}
    assert refs["Rachel Brosnahan as Midge Maisel"] == {1, 2}
    assert refs["Milo Ventimiglia as [[Handsome Man, episode 7]]"] == {1, 2, 3}
    assert refs["Jane Lynch as Sophie Lennon"] == {1}


def test_shown_spoilers_stand_in_the_open(desk: Desk) -> None:
    card = desk.cast("maisel", None, None, Viewing(SHOWN))
    assert "Milo Ventimiglia as Handsome Man, episode 7" in below(card, "Season 4")


def test_one_season_holds_nobody_of_another(desk: Desk) -> None:
    card = desk.cast("maisel", None, 3, HIDDEN)
    assert card.title == "The Marvelous Mrs. Maisel: cast, season 3"
    assert lines(card)[:2] == ["Season 3", "Sterling K. Brown, part not named"]
    assert lines(card, Shape.HEADING) == ["Season 3", "Also reported"]


def test_a_season_that_no_article_tells_of_is_answered_with_those_known(desk: Desk) -> None:
    card = desk.cast("maisel", None, 9, HIDDEN)
    assert not card.found
    assert card.private
    assert lines(card)[0] == "No article says who is in season 9 of The Marvelous Mrs. Maisel."
    assert "3 and 4" in lines(card)[1]


def test_a_show_that_is_only_mentioned_has_a_cast_too(desk: Desk) -> None:
    card = desk.cast("gilmore girls", None, None, HIDDEN)
    assert "Milo Ventimiglia as Jess Mariano" in lines(card)


def test_one_executive_producer_is_not_several(make_table: MakeTable) -> None:
    table = make_table(("2022-03", '[[credit]]\nperson = "Ann Lee"\njob = "executive producer"'))
    card = Desk(table, ArticleTexts(None)).cast("lamp", None, None, HIDDEN)
    assert below(card, "Behind the scenes") == ["Executive producer Ann Lee"]


def test_what_a_spoiler_tells_of_a_makers_work_stays_covered(make_table: MakeTable) -> None:
    facts = """
[[credit]]
person = "Ann Lee"
job = "director"
season = 4
part = "the episode in which Ben dies"
spoiler = true"""
    card = Desk(make_table(("2022-03", facts)), ArticleTexts(None)).cast("lamp", None, None, HIDDEN)
    assert [line.count("[[") for line in below(card, "Behind the scenes")] == [1]
    assert "Ben dies" in below(card, "Behind the scenes")[0].split("[[")[1]


def test_voices_and_hosts_are_told_as_what_they_are(make_table: MakeTable) -> None:
    facts = """
[[credit]]
person = "Ann Lee"
character = "Rex"
job = "voice"

[[credit]]
person = "Bo Ray"
job = "host" """
    card = Desk(make_table(("2022-03", facts)), ArticleTexts(None)).cast("lamp", None, None, HIDDEN)
    assert below(card, "Season not stated") == ["Ann Lee voices Rex", "Bo Ray, host"]
