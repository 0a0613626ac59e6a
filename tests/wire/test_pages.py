"""A cast that is too large for one message."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support.botprocess import bot_running

if TYPE_CHECKING:
    from pathlib import Path

    from bot.preview import StandIn

ARTICLE = """\
[article]
publisher = "Crowd Times"
url = "https://crowd.example/cast"
published = "2024-01"
sha256 = "{sha256}"
"""
CREDIT = """
[[credit]]
person = "Person Number{number}"
character = "Villager {number}"
job = "actor"
season = {season}
spans = [[{number}, {end}]]
paragraph = 1
"""


@pytest.fixture
def crowded(data_dir: Path) -> Path:
    """A show with 300 people in it."""
    (data_dir / "shows" / "crowd.toml").write_text('title = "The Crowd"\n', encoding="utf-8")
    facts = data_dir / "facts" / "crowd" / "crowd-times-2024-01.toml"
    facts.parent.mkdir()
    credits_ = [CREDIT.format(number=number, end=number + 5, season=number % 4 + 1) for number in range(300)]
    facts.write_text(ARTICLE.format(sha256="0" * 64) + "".join(credits_), encoding="utf-8")
    return data_dir


async def test_further_pages_turn_for_the_asker_and_aside_for_others_also_after_a_restart(
    standin: StandIn, crowded: Path, tmp_path: Path
) -> None:
    ada, grace = standin.member("ada"), standin.member("grace")
    async with bot_running(standin, crowded, tmp_path) as bot:
        reply = await ada.slash("cast", show="the crowd")
        first = reply.text
        await bot.stop()
    assert "Page 1 of" in first
    async with bot_running(standin, crowded, tmp_path):
        aside = await grace.press(reply, "▶")
        assert aside.ephemeral
        assert "Page 2 of" in aside.text
        assert reply.text == first
        met = [first]
        for _ in range(int(first.rpartition(" of ")[2]) - 1):
            await reply.press("▶")
            met.append(reply.text)

    assert all("[Crowd Times](https://crowd.example/cast)" in page for page in met)
    assert "(continued)" in met[1]
