from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from bot.answering.cards import Ago, Shape
from bot.answering.desk import Desk, Viewing
from bot.answering.questions import WhenQuestion
from bot.answering.spoilers import SHOWN
from bot.store.article_texts import ArticleTexts
from tests.answering.reading import lines, open_words, told

if TYPE_CHECKING:
    from tests.answering.conftest import MakeTable

HIDDEN = Viewing()


def test_the_finale_is_told_with_weekday_status_place_and_source(desk: Desk) -> None:
    card = desk.when("season4-finale", "maisel", HIDDEN)
    assert card.title == "The Marvelous Mrs. Maisel: Season 4 finale"
    assert lines(card)[:3] == [
        "Friday, March 11, 2022",
        "Announced, as of March 2022 · Amazon Prime Video",
        "The last two episodes together.",
    ]
    assert [told(block.parts) for block in card.sources] == ["¹ Us Weekly, March 2022"]
    assert card.blocks[0].refs == {1}


def test_a_day_that_is_known_tells_how_long_ago_it_was(desk: Desk) -> None:
    card = desk.when("season4-finale", "maisel", HIDDEN)
    assert Ago(date(2022, 3, 11)) in card.blocks[0].parts


def test_a_date_that_is_no_day_does_not_tell_how_long_ago_it_was(desk: Desk) -> None:
    for event in ("season4-premiere", "season3-premiere", "season4-renewal"):
        card = desk.when(event, "maisel", HIDDEN)
        assert not [part for block in card.blocks for part in block.parts if isinstance(part, Ago)]


def test_the_premiere_is_told_in_the_words_of_both_articles(desk: Desk) -> None:
    said = lines(desk.when("season4-premiere", "maisel", HIDDEN))
    assert said == [
        "February 2022 or later",
        "Announced, as of March 2022",
        "In the article's words: “in February ahead of the dramedy’s premiere”",
        (
            "Earlier report, TV Fanatic, June 10, 2021: between June 2021 and March 2022 (estimated): "
            "“later this year or early next”"
        ),
    ]


def test_what_has_happened_is_told_as_of_its_source(desk: Desk) -> None:
    said = lines(desk.when("season4-filming-start", "maisel", HIDDEN))
    assert said[:2] == ["January 2021", "Has happened, as of June 2021"]


def test_an_estimate_gives_way_to_the_day_that_it_was(desk: Desk) -> None:
    said = lines(desk.when("season4-premiere", "lantern", HIDDEN))
    assert said[0] == "Friday, October 13, 2023"
    assert said[-1] == "Earlier report, Harbour Post, May 2, 2023: autumn 2023 (estimated): “this autumn”"


def test_the_timeline_holds_every_event_once_in_order(desk: Desk) -> None:
    assert lines(desk.when("timeline", "maisel", HIDDEN)) == [
        "December 2019 Season 3 premiere",
        "January 2021 Season 4 filming start",
        "June 2021 or earlier Season 4 renewal",
        "February 2022 or later Season 4 premiere (announced)",
        "March 11, 2022 Season 4 finale (announced)",
    ]


def test_every_line_of_a_timeline_says_who_reported_it(desk: Desk) -> None:
    card = desk.when("timeline", "maisel", HIDDEN)
    assert all(block.refs for block in card.blocks)
    assert len(card.sources) == 3


@pytest.mark.parametrize("event", ["season4-finale", "s4 premiere", "timeline"])
def test_an_event_of_two_shows_is_a_choice_between_them(desk: Desk, event: str) -> None:
    card = desk.when(event, None, HIDDEN)
    assert card.found
    shows = [choice.question.show for choice in card.choices if isinstance(choice.question, WhenQuestion)]
    assert shows == ["lantern", "maisel"]
    titles = {"The Lantern Keepers", "The Marvelous Mrs. Maisel"}
    assert all(titles & {choice.label, choice.detail} for choice in card.choices)


def test_an_event_that_only_one_show_has_needs_no_choice(desk: Desk) -> None:
    assert desk.when("season 3 premiere", None, HIDDEN).question == WhenQuestion("maisel", "season3-premiere")


def test_the_servers_own_show_is_meant_where_none_is_named(desk: Desk) -> None:
    card = desk.when("season4-finale", None, Viewing(show="lantern"))
    assert card.question == WhenQuestion("lantern", "season4-finale")


def test_the_show_that_is_named_is_meant_whatever_the_server_has_set(desk: Desk) -> None:
    card = desk.when("season4-finale", "mrs maisel", Viewing(show="lantern"))
    assert card.question == WhenQuestion("maisel", "season4-finale")


def test_a_servers_own_show_that_is_gone_from_the_facts_is_forgotten(desk: Desk) -> None:
    assert len(desk.when("season4-finale", None, Viewing(show="no-such-show")).choices) == 2


def test_a_season_alone_is_a_choice_of_its_events(desk: Desk) -> None:
    card = desk.when("season 4", "maisel", HIDDEN)
    assert {choice.label for choice in card.choices} == {
        "Season 4 filming start",
        "Season 4 finale",
        "Season 4 premiere",
        "Season 4 renewal",
    }


@pytest.mark.parametrize(
    ("event", "says"),
    [
        pytest.param(
            "s9 finale", "No article says when the season 9 finale of The Marvelous Mrs. Maisel is.", id="season"
        ),
        pytest.param("trailer", "No article gives a date for “trailer” of The Marvelous Mrs. Maisel.", id="kind"),
        pytest.param("pizza", "No article gives a date for “pizza” of The Marvelous Mrs. Maisel.", id="no event"),
        pytest.param("s4e7", "No article says when season 4, episode 7 of The Marvelous Mrs. Maisel is.", id="episode"),
    ],
)
def test_an_event_that_no_article_dates_is_answered_with_those_known(desk: Desk, event: str, says: str) -> None:
    card = desk.when(event, "maisel", HIDDEN)
    assert not card.found
    assert card.private
    assert lines(card)[0] == says
    assert "Season 4 finale" in lines(card)[1]


def test_an_event_of_a_show_nobody_knows_is_answered_with_the_nearest_shows(desk: Desk) -> None:
    card = desk.when("season4-finale", "mavelous", HIDDEN)
    assert not card.found
    assert lines(card) == [
        "No article is about a show called “mavelous”.",
        "Did you mean The Marvelous Mrs. Maisel?",
    ]


SPOILER = """
[[event]]
event = "season4-finale"
date = "2022-03-11"
status = "announced"
words = "on the day of the wedding"
detail = "a wedding ends it"
spoiler = true"""


def test_a_date_that_is_a_spoiler_stays_covered_with_all_that_tells_it(make_table: MakeTable) -> None:
    desk = Desk(make_table(("2022-03", SPOILER)), ArticleTexts(None))
    for event in ("season4-finale", "timeline"):
        hidden = open_words(desk.when(event, "lamp", HIDDEN))
        assert "wedding" not in hidden
        assert "March 11" not in hidden
        assert "March 11" in open_words(desk.when(event, "lamp", Viewing(SHOWN)))


def test_an_earlier_date_that_is_a_spoiler_stays_covered(make_table: MakeTable) -> None:
    later = '[[event]]\nevent = "season4-finale"\ndate = "2022-04-11"\nstatus = "announced"'
    desk = Desk(make_table(("2022-03", SPOILER), ("2022-04", later)), ArticleTexts(None))
    [report] = lines(desk.when("season4-finale", "lamp", HIDDEN), Shape.SMALL)
    assert report == (
        "Earlier report, Paper 1, March 2022: [[March 11, 2022 (announced): “on the day of the wedding”]]"
    )
