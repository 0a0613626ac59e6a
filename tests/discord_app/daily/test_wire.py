"""How fast messages leave, and what is known of those that do not come back."""

from __future__ import annotations

import asyncio
from itertools import pairwise

import aiohttp
import pytest
from aiohttp.client_reqrep import ConnectionKey

from bot.discord_app.daily.wire import Pace, Trail

NO_CONNECTION = aiohttp.ClientConnectorError(
    ConnectionKey("127.0.0.1", 9, is_ssl=False, ssl=False, proxy=None, proxy_auth=None, proxy_headers_hash=None),
    OSError("refused"),
)

TRAILS: dict[str, tuple[list[int | BaseException], bool]] = {
    "nothing left": ([], False),
    "accepted": ([200], True),
    "refused": ([403], False),
    "told to wait": ([429, 429], False),
    "a server error": ([504], True),
    "a server error, then refused": ([502, 403], True),
    "cut off": ([aiohttp.ServerDisconnectedError()], True),
    "no connection": ([NO_CONNECTION], False),
    "given up": ([asyncio.CancelledError()], True),
}


@pytest.mark.parametrize(("answers", "may_have_arrived"), TRAILS.values(), ids=TRAILS.keys())
def test_what_may_have_arrived_is_known(answers: list[int | BaseException], may_have_arrived: bool) -> None:
    trail = Trail()
    for answer in answers:
        trail.leaves()
        if isinstance(answer, int):
            trail.comes_back(answer)
        else:
            trail.is_lost(answer)
    assert trail.may_have_arrived is may_have_arrived


def test_a_request_that_is_still_out_may_arrive() -> None:
    trail = Trail()
    trail.leaves()
    assert trail.may_have_arrived


def test_one_that_was_given_up_before_its_turn_has_not_left() -> None:
    trail = Trail()
    trail.is_lost(asyncio.CancelledError())
    assert not trail.may_have_arrived


async def test_turns_are_given_in_order_and_never_closer_than_the_rate_not_even_after_a_hold_up(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    now = 100.0

    async def sleep(seconds: float) -> None:
        nonlocal now
        now += seconds + (5.0 if len(left) == 50 else 0.001)  # a machine that is busy wakes late

    monkeypatch.setattr(asyncio, "sleep", sleep)
    left: list[tuple[int, float]] = []
    pace = Pace(40.0, clock=lambda: now)

    async def leave(number: int) -> None:
        await pace.turn()
        left.append((number, now))

    await asyncio.gather(*(leave(number) for number in range(100)))
    assert [number for number, _ in left] == list(range(100))
    assert all(later - earlier >= 1 / 40 - 1e-9 for (_, earlier), (_, later) in pairwise(left))
    assert left[-1][1] < 100.0 + 100 * (1 / 40 + 0.002) + 5.0
