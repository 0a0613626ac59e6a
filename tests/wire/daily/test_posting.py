"""One quotation in a channel each day at the hour of its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.support.timetravel import FakeClock, understudy

if TYPE_CHECKING:
    from pathlib import Path

    from bot.preview import StandIn
    from bot.store.reader import FactReader


async def test_it_comes_each_day_at_the_hour_of_the_place(standin: StandIn, table: FactReader, tmp_path: Path) -> None:
    clock = FakeClock("2026-03-02 08:00", "Europe/London")
    async with understudy(standin, table, tmp_path, clock):
        reply = await standin.member("grace").slash("daily set", channel="trivia", time="9am", timezone="london")
        print(reply.text)
        for day in (2, 3, 4):
            clock.set(f"2026-03-0{day} 08:59", "Europe/London")
            assert len(standin.messages("trivia")) == day - 2
            clock.set(f"2026-03-0{day} 09:00", "Europe/London")
            await standin.until(lambda: len(standin.messages("trivia")) == day - 1)
            print(standin.messages("trivia")[-1].text)
        for command in ("status", "preview", "log", "skip", "status", "now", "pause", "status", "resume"):
            print((await standin.member("grace").slash(f"daily {command}")).text, "\n---")
        print((await standin.member("grace").slash("help")).text)
        print((await standin.member("grace").slash("privacy show")).text)
