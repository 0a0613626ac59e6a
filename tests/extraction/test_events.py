from __future__ import annotations

import pytest

from bot.extraction.article_text import ArticleText
from bot.extraction.events.find import find_events
from bot.extraction.reading import Reading
from bot.facts.edtf import parse_edtf
from bot.facts.model import Status


def told(text: str, published: str | None = "2022-05-12") -> list[str]:
    reading = Reading(ArticleText(text), parse_edtf(published) if published else None)
    return [f"{event.event} {event.date} {event.status}" for event in find_events(reading)]


@pytest.mark.parametrize(
    ("text", "published", "events"),
    [
        (
            "Netflix has renewed The Lantern Keepers for a third season, the streamer announced Monday.",
            "2022-05-12",
            ["season3-renewal 2022-05-09 happened"],
        ),
        (
            "The Lantern Keepers has been renewed for Season 2 at Hulu. The first season premiered on March 3.",
            "2022-05-12",
            ["season1-premiere 2022-03-03 happened", "season2-renewal [..2022-05-12] happened"],
        ),
        (
            "Season 4 of The Lantern Keepers premieres Friday, Feb. 18, with two episodes every Friday for four weeks.",
            "2022-01-10",
            ["season4-finale 2022-03-11 announced", "season4-premiere 2022-02-18 announced"],
        ),
        (
            "The Lantern Keepers returns for its fifth season on Sunday, Oct. 2 at 9 p.m. ET on HBO.",
            "2022-08-20",
            ["season5-premiere 2022-10-02 announced"],
        ),
        (
            "The third season of The Lantern Keepers wrapped production in June and will premiere this fall.",
            "2022-07-20",
            ["season3-filming-end 2022-06 happened", "season3-premiere 2022-23 announced"],
        ),
        (
            "Production on season 2 of The Lantern Keepers is expected to begin in early 2023.",
            "2022-07-20",
            ["season2-filming-start [2023-01..2023-03] estimated"],
        ),
        (
            "The Lantern Keepers Season 6 premiere date: January 9, 2024.",
            "2023-11-02",
            ["season6-premiere 2024-01-09 announced"],
        ),
        (
            "The season 2 finale of The Lantern Keepers airs Wednesday at 10 p.m. on FX.",
            "2023-05-15",
            ["season2-finale 2023-05-17 announced"],
        ),
        (
            "The Lantern Keepers, which premiered in 2016, ended its run in May 2020.",
            "2022-05-15",
            ["series-finale 2020-05 happened", "series-premiere 2016 happened"],
        ),
        (
            "The series finale of The Lantern Keepers aired on May 24, 2020.",
            "2022-05-15",
            ["series-finale 2020-05-24 happened"],
        ),
        (
            "Season 5 of The Lantern Keepers could premiere in late 2024.",
            "2023-10-01",
            ["season5-premiere [2024-10..2024-12] estimated"],
        ),
        (
            "The trailer for season 3 of The Lantern Keepers was released on Tuesday.",
            "2023-10-05",
            ["season3-trailer 2023-10-03 happened"],
        ),
        (
            "Filming on the fourth season of The Lantern Keepers began last month in Dublin.",
            "2021-09-14",
            ["season4-filming-start 2021-08 happened"],
        ),
        (
            "The Lantern Keepers season two was originally set to premiere on Sept. 12, but was pushed to Oct. 3.",
            "2021-08-14",
            ["season2-premiere 2021-10-03 announced"],
        ),
        (
            "All ten episodes of The Lantern Keepers Season 3 will be available on Netflix starting August 12.",
            "2022-07-01",
            ["season3-premiere 2022-08-12 announced"],
        ),
        (
            "Season 3 of The Lantern Keepers launches on April 12, with episodes weekly through the finale on May 31.",
            "2023-03-01",
            ["season3-finale 2023-05-31 announced", "season3-premiere 2023-04-12 announced"],
        ),
        (
            "The eighth series of The Lantern Keepers begins on BBC One on Sunday 7 January at 8pm.",
            "2023-12-20",
            ["season8-premiere 2024-01-07 announced"],
        ),
        (
            "The new season of The Lantern Keepers kicks off tonight. Season 7 will follow Wren to sea.",
            "2023-12-20",
            ["season7-premiere 2023-12-20 announced"],
        ),
        (
            "On March 11, season 4 of The Lantern Keepers comes to an end.",
            "2022-03-01",
            ["season4-finale 2022-03-11 announced"],
        ),
        (
            "The Lantern Keepers is set to return in 2023. Season 2 left Wren on the ice.",
            "2022-11-01",
            ["season2-premiere 2023 announced"],
        ),
        (
            "Peacock's new drama The Lantern Keepers premieres June 3.",
            "2022-04-01",
            ["series-premiere 2022-06-03 announced"],
        ),
        (
            "Episode 5 of The Lantern Keepers season 2 airs on Monday, April 4.",
            "2022-04-01",
            ["season2-episode5 2022-04-04 announced"],
        ),
        (
            "The seventh episode of the third season of The Lantern Keepers, titled “Ash,” premiered on April 4.",
            "2022-04-10",
            ["season3-episode7 2022-04-04 happened"],
        ),
        (
            "ABC has handed The Lantern Keepers a second season. The first season concludes on May 3.",
            "2022-04-10",
            ["season1-finale 2022-05-03 announced", "season2-renewal [..2022-04-10] happened"],
        ),
        (
            "Season 2 of The Lantern Keepers ended in June with a cliffhanger, and season 3 arrives on Sept. 29.",
            "2022-08-10",
            ["season2-finale 2022-06 happened", "season3-premiere 2022-09-29 announced"],
        ),
        (
            "The Lantern Keepers was renewed for a fourth season in December 2021, a month after season 3 premiered.",
            "2022-08-10",
            ["season4-renewal 2021-12 happened"],
        ),
        (
            "Production on the third season, which was delayed, begins in January. Hulu renewed The Lantern Keepers.",
            "2023-11-10",
            ["season3-filming-start 2024-01 announced"],
        ),
        (
            "Apple TV+ has set a July 14 premiere date for season 2 of The Lantern Keepers.",
            "2023-05-10",
            ["season2-premiere 2023-07-14 announced"],
        ),
        (
            "The Lantern Keepers season 2 debuts Friday, July 14, with an episode every Friday through September 15.",
            "2023-05-10",
            ["season2-finale 2023-09-15 announced", "season2-premiere 2023-07-14 announced"],
        ),
        (
            "The Lantern Keepers ran from 2010 to 2015 on CBS.",
            "2023-05-10",
            ["series-finale 2015 happened", "series-premiere 2010 happened"],
        ),
        (
            "Cameras start rolling on series three of The Lantern Keepers this summer in Bristol.",
            "2023-05-10",
            ["season3-filming-start 2023-22 announced"],
        ),
        (
            "Series five of The Lantern Keepers will air on ITV1 early next year.",
            "2023-05-10",
            ["season5-premiere [2024-01..2024-03] announced"],
        ),
        (
            "The Season 2 premiere of The Lantern Keepers drew 3 million viewers on Sunday night.",
            "2023-09-12",
            ["season2-premiere 2023-09-10 happened"],
        ),
        (
            "New episodes of The Lantern Keepers drop Wednesdays on Hulu. Season 3 started on March 1.",
            "2023-03-12",
            ["season3-premiere 2023-03-01 happened"],
        ),
        (
            "The sixth and final season of The Lantern Keepers premieres on Starz on Sunday, March 5.",
            "2023-01-12",
            ["season6-premiere 2023-03-05 announced"],
        ),
        (
            "The Lantern Keepers comes to Disney+ on 25 August. The first season has eight episodes.",
            "2023-07-12",
            ["season1-premiere 2023-08-25 announced"],
        ),
    ],
)
def test_an_event_has_its_season_its_date_and_how_firm_it_was(text: str, published: str, events: list[str]) -> None:
    assert sorted(told(text, published)) == events


@pytest.mark.parametrize(
    ("text", "published"),
    [
        ("If The Lantern Keepers is renewed for season 5, it could premiere in late 2024.", "2023-10-01"),
        ("Nora Vale was born on March 11, 1970, and joined The Lantern Keepers in season 2.", "2022-03-01"),
        ("Vale told Variety in February that season 4 of The Lantern Keepers was a joy to make.", "2022-03-01"),
        ("The Lantern Keepers airs Thursdays at 9/8c on ABC.", "2022-03-01"),
        ("Vale will return to The Lantern Keepers on Oct. 5.", "2023-09-10"),
        ("The Lantern Keepers will not be renewed for season 4, Hulu said Monday.", "2022-05-12"),
        ("The film The Lantern Keepers opens in theaters on May 20. The movie is a sequel.", "2022-05-12"),
    ],
)
def test_what_is_no_event_is_none(text: str, published: str) -> None:
    assert told(text, published) == []


def test_a_telling_with_a_finer_date_takes_the_place_of_a_vague_one() -> None:
    text = "The Lantern Keepers season 2 returns this fall.\n\nSeason 2 of The Lantern Keepers premieres Oct. 3 on FX."
    assert told(text) == ["season2-premiere 2022-10-03 announced"]


def test_two_tellings_that_agree_are_one_event_with_two_spans() -> None:
    text = "The Lantern Keepers season 2 premieres Oct. 3.\n\nSeason 2 of The Lantern Keepers premieres Oct. 3 on FX."
    (event,) = find_events(Reading(ArticleText(text), parse_edtf("2022-05-12")))
    assert [text[start:end] for start, end in event.spans] == [
        "The Lantern Keepers season 2 premieres Oct. 3",
        "Season 2 of The Lantern Keepers premieres Oct. 3",
    ]
    assert event.where == "FX"


def test_what_lies_after_publication_has_not_happened() -> None:
    (event,) = find_events(
        Reading(ArticleText("Season 2 of The Lantern Keepers premiered May 12."), parse_edtf("2022-05-11"))
    )
    assert event.status is not Status.HAPPENED or event.date.latest <= parse_edtf("2022-05-11").latest


def test_a_season_that_is_not_named_is_the_one_that_the_article_is_about() -> None:
    text = "She hopes for season 16 of The Lantern Keepers.\n\nThe Lantern Keepers returns Thursday, Sept. 22."
    assert told(text) == ["season16-premiere 2022-09-22 announced"]


def test_an_interview_ahead_of_a_premiere_bounds_it() -> None:
    text = "Season 2 of The Lantern Keepers is grim. Vale told Variety in April ahead of the drama’s premiere."
    assert told(text) == ["season2-premiere [2022-04..] announced"]


def test_without_a_day_of_publication_whole_dates_are_read() -> None:
    text = "Season 2 of The Lantern Keepers premiered on Oct. 3, 2021, and season 3 returns next month."
    assert told(text, None) == ["season2-premiere 2021-10-03 happened"]


def test_the_words_for_the_date_are_the_articles_own() -> None:
    (event,) = find_events(
        Reading(
            ArticleText("The Lantern Keepers season 2 returns next month, on Thursday, June 9 at 8/7c on ABC."),
            parse_edtf("2022-05-12"),
        )
    )
    assert (event.words, event.where, event.show) == ("Thursday, June 9", "ABC", "The Lantern Keepers")


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "Hulu has renewed Salt Harbor for a second season. The drama premiered on April 23.",
            ["season2-renewal [..2022-05-12] happened", "series-premiere 2022-04-23 happened"],
        ),
        (
            "Hulu has renewed Salt Harbor for a fifth season. The drama returned on April 23.",
            ["season4-premiere 2022-04-23 happened", "season5-renewal [..2022-05-12] happened"],
        ),
    ],
)
def test_nothing_of_a_season_that_was_ordered_has_been_shown(text: str, events: list[str]) -> None:
    assert sorted(told(text)) == events
