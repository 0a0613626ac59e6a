"""How fast messages leave, and what is known of those that do not come back."""

from __future__ import annotations

import asyncio

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


async def test_turns_are_given_in_order_and_never_faster_than_the_rate(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 0.0
    left: list[tuple[int, float]] = []

    async def sleep(seconds: float) -> None:
        left[-1] = (left[-1][0], now + seconds)

    monkeypatch.setattr(asyncio, "sleep", sleep)
    pace = Pace(40.0, clock=lambda: now)
    for number in range(100):
        left.append((number, now))
        await pace.turn()
    moments = [moment for _, moment in left]
    assert moments == sorted(moments)
    assert moments[-1] == pytest.approx(99 / 40)
    now = 60.0
    left.append((100, now))
    await pace.turn()
    assert left[-1] == (100, 60.0)  # turns not taken are not saved up
