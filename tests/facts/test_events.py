from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.facts.events import SEASON_KINDS, SERIES_KINDS, EventName, parse_event

names = st.one_of(
    st.builds(EventName, st.sampled_from(SERIES_KINDS)),
    st.builds(EventName, st.sampled_from(SEASON_KINDS), st.integers(0, 999)),
    st.builds(EventName, st.just("episode"), st.integers(0, 999), st.integers(1, 999)),
)


@given(names)
def test_every_event_is_written_as_it_is_read(name: EventName) -> None:
    assert parse_event(str(name)) == name


@pytest.mark.parametrize(
    ("text", "kind", "season", "episode", "title"),
    [
        ("season4-finale", "finale", 4, None, "Season 4 finale"),
        ("season4-filming-start", "filming-start", 4, None, "Season 4 filming start"),
        ("season12-episode7", "episode", 12, 7, "Season 12, episode 7"),
        ("season0-premiere", "premiere", 0, None, "Season 0 premiere"),
        ("series-premiere", "premiere", None, None, "Series premiere"),
        ("series-finale", "finale", None, None, "Series finale"),
    ],
)
def test_a_name_says_what_and_of_which_season(
    text: str, kind: str, season: int | None, episode: int | None, title: str
) -> None:
    name = parse_event(text)
    assert name == EventName(kind, season, episode)
    assert name.title == title


@pytest.mark.parametrize(
    "text",
    [
        *("", "finale", "season-finale", "season4", "season4-", "season4-end", "season4finale", "series-renewal"),
        *("series4-finale", "Season4-finale", "season4-finale ", " season4-finale", "season4-finale\n"),
        *("season4-episode", "season4-episode-7", "season4-episode7-premiere", "season1000-finale", "season٤-finale"),
        *("season-1-finale", "season4-premiere|finale"),
    ],
)
def test_what_names_no_event_is_told_apart(text: str) -> None:
    assert parse_event(text) is None


def test_episodes_are_counted_from_one() -> None:
    assert parse_event("season4-episode0") is None
