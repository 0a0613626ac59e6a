"""Rounds and scores in `STATE_DB`."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.answering.daily.records import Deck
from bot.answering.trivia.records import Asked, Press, Round, Standing
from bot.answering.trivia.scores import SHOWN
from bot.store.state import State
from bot.store.trivia.rounds import RoundStore
from bot.store.trivia.scores import ScoreBook

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ASKED = Asked("0" * 12, "Who?", "“So it is”", ("1. It is.",), ("A", "B", "C", "D"), 2)
ROUND = Round("1f", 7, 2, "lantern", 3, 20, 5, number=0, active=50.0)
OPEN = replace(ROUND, number=1, asked=ASKED, active=70.0)


async def keep_a_round(state: State, played: Round, member_id: int) -> None:
    """A round with a score, a press and a deck."""
    store, audience = RoundStore(state), played.starter_id if played.guild_id is None else played.channel_id
    asked = replace(played, number=1, asked=ASKED)
    await store.begin(played)
    await store.ask(asked, audience, Deck(0))
    await store.settle(replace(asked, asked=None), [Standing(member_id, "Ada", 10, 1, 1, 1, 1)], 5.0)
    await store.ask(replace(asked, number=2), audience, Deck(0))
    await store.press([(played.id, 2, Press(member_id, "Ada", 1, 0.5))])


@pytest.fixture
def state(tmp_path: Path) -> Iterator[State]:
    with closing(State(tmp_path / "state.db")) as opened:
        yield opened


@pytest.fixture
def store(state: State) -> RoundStore:
    return RoundStore(state)


async def test_a_round_comes_back_as_it_was(store: RoundStore, tmp_path: Path) -> None:
    await store.begin(ROUND)
    await store.ask(OPEN, 7, Deck(3, "ff", ("a", "b")))
    await store.post(replace(OPEN, message_id=99))
    with closing(State(tmp_path / "state.db")) as other:
        again = RoundStore(other)
        assert again.rounds() == [replace(OPEN, message_id=99)]
        assert again.deck(7, "lantern") == Deck(3, "ff", ("a", "b"))
        assert again.deck(7, "maisel") is None


async def test_of_several_presses_the_last_one_is_kept(store: RoundStore) -> None:
    await store.begin(ROUND)
    await store.ask(OPEN, 7, Deck(0))
    await store.press([("1f", 1, Press(1, "Ada", 0, 1.0)), ("1f", 1, Press(2, "Bo", 0, 2.0))])
    await store.press([("1f", 1, Press(1, "Ada", 3, 4.0))])
    assert {press.member_id: press.choice for press in store.presses(OPEN)} == {1: 3, 2: 0}


async def test_a_press_for_a_question_that_is_closed_is_not_kept(store: RoundStore) -> None:
    await store.begin(ROUND)
    await store.ask(OPEN, 7, Deck(0))
    closed = replace(OPEN, asked=None)
    await store.settle(closed, [], 80.0)
    await store.press([("1f", 1, Press(1, "Ada", 0, 1.0)), ("1f", 2, Press(1, "Ada", 0, 1.0))])
    await store.press([("ee", 1, Press(1, "Ada", 0, 1.0))])
    assert store.presses(OPEN) == store.presses(replace(OPEN, number=2)) == []


async def test_a_question_that_is_settled_twice_counts_once(store: RoundStore, state: State) -> None:
    await store.begin(ROUND)
    await store.ask(OPEN, 7, Deck(0))
    standing = Standing(1, "Ada", 15, 1, 1, 1, 1)
    for _ in range(2):
        await store.settle(replace(OPEN, asked=None), [standing], 80.0)
    assert store.standings(OPEN) == [standing]
    assert ScoreBook(state).of_guild(2, 1, 0.0).top[0].points == 15


async def test_a_round_that_is_over_leaves_its_scores_only(store: RoundStore, state: State) -> None:
    await keep_a_round(state, ROUND, 1)
    await store.end(ROUND)
    assert store.rounds() == []
    assert store.presses(replace(OPEN, number=2)) == []
    assert len(store.standings(ROUND)) == 1


async def test_a_round_that_was_deleted_does_not_come_back(store: RoundStore, state: State) -> None:
    await store.begin(ROUND)
    await state.write(lambda db: db.execute("delete from trivia_round"))
    await store.post(OPEN)
    assert store.rounds() == []


async def test_scores_are_added_up_and_ranked(store: RoundStore, state: State) -> None:
    for number, at in ((1, 100.0), (2, 200.0)):
        played = replace(ROUND, id=f"{number:x}", channel_id=number)
        await store.begin(played)
        everybody = [Standing(n, f"Fan {n} in {number}", n * number, 1, 2, 0, number) for n in range(20)]
        await store.settle(played, everybody, at)
    elsewhere = replace(ROUND, id="e", channel_id=9, guild_id=77)
    await store.begin(elsewhere)
    await store.settle(elsewhere, [Standing(1, "One", 500)], 300.0)

    ever = ScoreBook(state).of_guild(2, 1, 0.0)
    assert ever.players == 20
    assert len(ever.top) == SHOWN
    assert ever.top[0].name == "Fan 19 in 2"  # what the member was called last
    assert (ever.top[0].points, ever.top[0].rounds, ever.top[0].best, ever.top[0].place) == (57, 2, 2, 1)
    assert ever.mine is not None
    assert (ever.mine.points, ever.mine.place) == (3, 19)
    late = ScoreBook(state).of_guild(2, 99, 150.0)
    assert late.top[0].points == 38
    assert late.mine is None
    alone = ScoreBook(state).of_member(1, 0.0)
    assert alone.mine is not None
    assert alone.mine.points == 503
    assert ScoreBook(state).of_guild(5, 1, 0.0).top == []
