from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answering.events import EventWish, fitting, read_event, wants_timeline
from bot.facts.events import SEASON_KINDS, EventName

FINALE = [
    "season4-finale",
    "SEASON4-FINALE",
    "  season4-finale ",
    "s4 finale",
    "S4 Finale",
    "s4-finale",
    "s 4 finale",
    "s04 finale",
    "season-4-finale",
    "season_4_finale",
    "Season 4: finale",
    "Season Four finale",
    "season four's finale",
    "fourth season finale",
    "the 4th season finale",
    "4th season finale",
    "4 season finale",
    "finale of season 4",
    "series 4 finale",
    "season 4 finnale",
    "seson 4 finale",
    "seasn four finale",
    "forth season finale",
    "fnale s4",
    "season 4 final episode",
    "last episode of season 4",
    "when does season 4 end?",
    "season 4 ends",
    "when is the finale of season 4",
    "when's the season 4 finale on prime video",
    "season4finale",
    "s4finale",
]
PREMIERE = [
    "season4-premiere",
    "s4 premiere",
    "S4 PREMIER",
    "seasn 4 premeire",
    "season 4 premiere date",
    "season 4's premiere",
    "season 4 opener",
    "season 4 debut",
    "season 4 release date",
    "season 4 air date",
    "season 4 launch",
    "when does s4 come out?",
    "when did season 4 come out",
    "when did season 4 premiere",
    "when does season 4 begin",
    "season 4 starts",
    "start of season 4",
    "first episode of season 4",
    "season 4 first episode",
]
RENEWAL = ["s4 renewal", "when was season 4 renewed", "season 4 renewl", "season 4 pickup", "season four picked up"]
TRAILER = [
    "season 4 trailer",
    "s4 teaser",
    "trailer for season 4",
    "season 4 trialer",
    "release of the season 4 trailer",
]
FILMING_START = [
    "season4-filming-start",
    "season 4 filming start",
    "when did filming start for season 4",
    "when did they start filming season 4",
    "season 4 production",
    "season 4 shooting",
    "start of season 4 filming",
    "filming of season 4 started",
]
FILMING_END = [
    "season4-filming-end",
    "season 4 filming end",
    "end of filming season 4",
    "season 4 wrap",
    "end of season 4 filming",
    "when did filming for season 4 end",
    "when did season 4 filming wrap",
    "finish filming season 4",
]
EPISODE_7 = [
    "season4-episode7",
    "s4e7",
    "S04E07",
    "s4 e7",
    "s4 ep 7",
    "ep 7 s4",
    "episode 7 of season 4",
    "season 4 episode 7",
    "Season 4, episode 7",
    "season four episode seven",
    "seventh episode of the fourth season",
    "season 4, 7th episode",
]
OTHERS = {
    "series-premiere": ["series-premiere", "series premiere", "when did the show start", "show premiere"],
    "series-finale": ["series-finale", "series finale", "show finale", "finale of the series"],
    "season12-finale": ["season 12 finale", "s12 finale", "twelfth season finale", "season twelve finale"],
    "season0-premiere": ["season 0 premiere"],
    "season3-premiere": ["third season premiere", "when did season 3 premiere", "s3 premiere"],
}
WRITTEN = {
    "season4-finale": FINALE,
    "season4-premiere": PREMIERE,
    "season4-renewal": RENEWAL,
    "season4-trailer": TRAILER,
    "season4-filming-start": FILMING_START,
    "season4-filming-end": FILMING_END,
    "season4-episode7": EPISODE_7,
    **OTHERS,
}


@pytest.mark.parametrize(
    ("text", "event"), [pytest.param(text, event, id=text) for event, texts in WRITTEN.items() for text in texts]
)
def test_an_event_is_understood_as_fans_write_it(text: str, event: str) -> None:
    assert str(read_event(text).name) == event


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "pizza",
        "42",
        "???",
        "who is midge",
        "Joel",
        "hello there",
        "lighthouse",
        "legend",
        "weekend",
        "the show",
        "cast",
        "mrs maisel",
        "🙂",
        "'; drop table event; --",
        "season",
        "episode",
        "s",
        "e7x",
        "friend",
    ],
)
def test_what_is_no_event_is_not_taken_for_one(text: str) -> None:
    assert read_event(text).is_empty


@pytest.mark.parametrize(
    ("text", "wish"),
    [
        pytest.param("finale", EventWish(kind="finale"), id="a kind without a season"),
        pytest.param("premire", EventWish(kind="premiere"), id="a misspelt kind"),
        pytest.param("season 4", EventWish(season=4), id="a season without a kind"),
        pytest.param("fourth season", EventWish(season=4), id="an ordinal season"),
        pytest.param("episode 7", EventWish(kind="episode", episode=7), id="an episode without a season"),
    ],
)
def test_what_was_left_out_stays_open(text: str, wish: EventWish) -> None:
    assert read_event(text) == wish
    assert read_event(text).name is None


@pytest.mark.parametrize("text", ["last season premiere", "final season premiere", "premiere of the last season"])
def test_the_last_season_is_no_finale(text: str) -> None:
    assert read_event(text).kind == "premiere"


@pytest.mark.parametrize("text", ["twenty-first season finale", "season twenty one finale"])
def test_a_number_that_is_not_understood_is_not_taken_for_another(text: str) -> None:
    assert read_event(text).season in {None, 21}


@given(
    st.sampled_from(SEASON_KINDS),
    st.integers(0, 16),
    st.sampled_from(["season {0} {1}", "s{0} {1}", "{1} of season {0}", "the {1}, season {0}", "SEASON {0} {1}?"]),
)
def test_every_kind_of_every_season_is_understood(kind: str, season: int, way: str) -> None:
    text = way.format(season, kind.replace("-", " "))
    assert read_event(text).name == EventName(kind, season)


@given(st.sampled_from(SEASON_KINDS), st.integers(1, 99))
def test_the_title_of_an_event_is_understood_as_that_event(kind: str, season: int) -> None:
    for event in (EventName(kind, season), EventName("episode", season, 7)):
        assert read_event(event.title).name == event


@given(st.text(max_size=300))
def test_any_text_is_read_without_an_error(text: str) -> None:
    wish = read_event(text)
    assert wish.is_empty == (wish == EventWish())


EVENTS = [EventName("finale", 4), EventName("premiere", 4), EventName("finale", 3), EventName("finale")]


@pytest.mark.parametrize(
    ("text", "fits"),
    [
        pytest.param("s4 finale", [EVENTS[0]], id="one"),
        pytest.param("season 4", EVENTS[:2], id="all of a season"),
        pytest.param("finale", [EVENTS[0], EVENTS[2], EVENTS[3]], id="all of a kind"),
        pytest.param("series finale", [EVENTS[3]], id="the series' own"),
        pytest.param("pizza", [], id="nothing understood fits nothing"),
    ],
)
def test_only_what_was_understood_narrows_the_events(text: str, fits: list[EventName]) -> None:
    assert fitting(read_event(text), EVENTS) == fits


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("timeline", True),
        ("Timeline", True),
        ("time line", True),
        ("all", True),
        ("all dates", True),
        ("", False),
        ("finale", False),
        ("all finales", False),
    ],
)
def test_the_timeline_is_asked_for_by_name(text: str, *, wanted: bool) -> None:
    assert wants_timeline(text) is wanted
