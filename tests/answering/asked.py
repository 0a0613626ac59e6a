"""Every question that can be asked, for Hypothesis to draw from."""

from __future__ import annotations

from hypothesis import strategies as st

from bot.answering.questions import (
    TIMELINE,
    AboutQuestion,
    AwardsQuestion,
    CastQuestion,
    CreditsQuestion,
    FoundQuestion,
    PlaysQuestion,
    Question,
    QuotePick,
    QuoteQuestion,
    TieQuestion,
    WatchQuestion,
    WhenQuestion,
    name_key,
)
from bot.facts.events import SEASON_KINDS, EventName

SLUGS = st.text("abcdefghijklmnopqrstuvwxyz0123456789-", min_size=1, max_size=40)
NAMES = st.text(min_size=1, max_size=60)
PEOPLE = st.builds(name_key, st.just("person"), NAMES)
ROLES = st.builds(name_key, st.just("character"), NAMES)
SEASONS = st.integers(0, 999)
EVENTS = st.one_of(
    st.just(TIMELINE),
    st.builds(lambda kind, season: str(EventName(kind, season)), st.sampled_from(SEASON_KINDS), SEASONS),
    st.builds(lambda season, episode: str(EventName("episode", season, episode)), SEASONS, SEASONS),
    st.sampled_from(["series-premiere", "series-finale"]),
)
HEX = "0123456789abcdef"
ONE_SHOW = st.one_of(st.none(), SLUGS)
FOUND = st.builds("{}{}".format, st.sampled_from("nq"), st.text(HEX, min_size=12, max_size=12))
NUMBERS = st.one_of(st.none(), SEASONS)
WORDS = st.lists(st.text("abcdefghijklmnopqrstuvwxyz0123456789", min_size=1, max_size=5), max_size=4).map(tuple)
ASKED: st.SearchStrategy[Question] = st.one_of(
    st.builds(PlaysQuestion, st.lists(st.one_of(PEOPLE, ROLES), min_size=1, max_size=2).map(tuple), ONE_SHOW, NUMBERS),
    st.builds(PlaysQuestion, st.lists(st.one_of(PEOPLE, ROLES), min_size=3, max_size=4).map(tuple)),
    st.builds(PlaysQuestion, st.tuples(PEOPLE, ROLES), ONE_SHOW, NUMBERS, st.just(True)),  # noqa: FBT003  (`pair`)
    st.builds(TieQuestion, ROLES, st.sampled_from(["", "mother", "ex husband", "manager"])),
    st.builds(CreditsQuestion, SLUGS, st.sampled_from(["cast", "guest", "creator"]), NUMBERS, NUMBERS),
    st.builds(AwardsQuestion, SLUGS, st.one_of(st.sampled_from(["", "all"]), PEOPLE), WORDS),
    st.builds(WatchQuestion, SLUGS),
    st.builds(FoundQuestion, st.lists(FOUND, min_size=1, max_size=4).map(tuple)),
)
QUESTIONS: st.SearchStrategy[Question] = st.one_of(
    st.builds(CastQuestion, SLUGS, st.one_of(st.none(), PEOPLE, ROLES), st.one_of(st.none(), SEASONS)),
    st.builds(WhenQuestion, SLUGS, EVENTS),
    st.builds(QuoteQuestion, st.text("0123456789abcdef", min_size=12, max_size=12)),
    st.builds(QuotePick, st.one_of(st.just(""), PEOPLE), st.one_of(st.none(), SLUGS)),
    st.just(AboutQuestion()),
    ASKED,
)
