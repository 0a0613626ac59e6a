"""Which quotation comes when: a shuffled deck for each channel, with no repeats until it is through.

A shuffle is not stored. Each key has a rank in it, made of the channel, the number of the shuffle and the key itself,
and they are dealt in the order of their ranks: it takes two numbers to know where a channel is. Facts that are added
find their place in what is still to be dealt.
"""

from __future__ import annotations

import heapq
from hashlib import blake2b
from typing import TYPE_CHECKING

from bot.answering.daily.records import Deck

if TYPE_CHECKING:
    from collections.abc import Collection

HAND = 7  # dates that are certain of their quotation, and that `/daily preview` shows
_DEALT_AT_ONCE = 14  # ranking a large deck takes time: one deal is for two weeks, not for one day


def fill(deck: Deck, channel_id: int, keys: Collection[str]) -> Deck:
    """Have a hand for the next dates.

    Args:
        deck: Where the channel is.
        channel_id: The channel.
        keys: The quotations that may be posted there, each once.

    Returns:
        The deck with a hand of at least `HAND`; what may not be posted any more is out of it. Empty if nothing may.
    """
    allowed = set(keys)
    hand = [key for key in deck.hand if key in allowed]
    if not allowed or len(hand) >= HAND:
        return Deck(deck.round, deck.last, tuple(hand))
    number, last = deck.round, deck.last
    while len(hand) < HAND:
        ranks = {_rank(channel_id, number, key): key for key in allowed}
        dealt = heapq.nsmallest(_DEALT_AT_ONCE - len(hand), (rank for rank in ranks if rank > last))
        hand += [ranks[rank] for rank in dealt]
        last = dealt[-1] if dealt else last
        if len(hand) < HAND:
            number, last = _next_round(number, channel_id, allowed, hand[-1] if hand else None), ""
    return Deck(number, last, tuple(hand))


def draw(deck: Deck) -> tuple[str | None, Deck]:
    """Take the next quotation.

    Args:
        deck: With a hand, as `fill` gives it.

    Returns:
        Its key, None from an empty hand; and the deck without it.
    """
    if not deck.hand:
        return None, deck
    return deck.hand[0], Deck(deck.round, deck.last, deck.hand[1:])


def _next_round(number: int, channel_id: int, keys: set[str], just: str | None) -> int:
    """The next shuffle that does not begin with what has just been dealt."""
    number += 1
    while len(keys) > 1 and min(keys, key=lambda key: _rank(channel_id, number, key)) == just:
        number += 1
    return number


def _rank(channel_id: int, number: int, key: str) -> str:
    return blake2b(f"{channel_id}/{number}/{key}".encode(), digest_size=8).hexdigest()
