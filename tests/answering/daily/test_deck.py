from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answering.daily.deck import HAND, draw, fill
from bot.answering.daily.records import Deck

KEYS = st.sets(st.text("0123456789abcdef", min_size=3, max_size=3), min_size=1, max_size=40)
CHANNELS = st.integers(1, 2**63)


def drawn(deck: Deck, channel: int, keys: set[str], count: int) -> tuple[list[str], Deck]:
    found = []
    for _ in range(count):
        key, deck = draw(fill(deck, channel, keys))
        assert key is not None
        found.append(key)
    return found, deck


@given(KEYS, CHANNELS)
def test_none_comes_again_before_all_have_come(keys: set[str], channel: int) -> None:
    found, _ = drawn(Deck(0), channel, keys, 3 * len(keys))
    for start in range(0, len(found), len(keys)):
        assert set(found[start : start + len(keys)]) == keys


@given(KEYS.filter(lambda keys: len(keys) > 1), CHANNELS)
def test_none_comes_twice_running(keys: set[str], channel: int) -> None:
    found, _ = drawn(Deck(0), channel, keys, 5 * len(keys))
    assert all(one != other for one, other in pairwise(found))


@given(KEYS, CHANNELS, st.integers(0, 50))
def test_the_same_channel_always_has_the_same(keys: set[str], channel: int, count: int) -> None:
    assert drawn(Deck(7), channel, keys, count) == drawn(Deck(7), channel, set(keys), count)


def test_two_channels_have_decks_of_their_own() -> None:
    keys = {f"{number:03}" for number in range(30)}
    assert drawn(Deck(0), 1, keys, 30)[0] != drawn(Deck(0), 2, keys, 30)[0]


@given(KEYS, KEYS, CHANNELS, st.integers(0, 30))
def test_facts_that_are_added_do_not_change_the_next_seven_and_come_before_the_next_shuffle(
    keys: set[str], added: set[str], channel: int, before: int
) -> None:
    _, deck = drawn(Deck(0), channel, keys, before)
    deck = fill(deck, channel, keys)
    assert fill(deck, channel, keys | added).hand[:HAND] == deck.hand[:HAND]
    assert len(deck.hand) >= HAND


@given(KEYS, CHANNELS, st.data())
def test_what_may_not_come_any_more_does_not(keys: set[str], channel: int, data: st.DataObject) -> None:
    kept = data.draw(st.sets(st.sampled_from(sorted(keys)), min_size=1))
    found, _ = drawn(fill(Deck(0), channel, keys), channel, kept, 20)
    assert set(found) <= kept


@pytest.mark.parametrize("deck", [Deck(0), Deck(3, "ff", ("gone",))])
def test_nothing_comes_of_nothing(deck: Deck) -> None:
    assert draw(fill(deck, 1, ()))[0] is None
