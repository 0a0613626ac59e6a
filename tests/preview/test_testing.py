"""The fixtures for anybody's bot, used as their documentation says."""

from __future__ import annotations

import subprocess
import sys
import textwrap
from typing import TYPE_CHECKING

import pytest

from bot.preview import testing
from tests.conftest import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable

CONFTEST = 'pytest_plugins = ["bot.preview.testing"]'


def example() -> str:
    doc = testing.__doc__ or ""
    return textwrap.dedent(doc.split("A complete test of a small bot:\n", 1)[1])


@pytest.fixture
def run(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], pytest.RunResult]:
    """Runs a file of tests as somebody else would, in a process of its own."""
    monkeypatch.setenv("PYTHONPATH", str(ROOT))

    def in_a_process(text: str) -> pytest.RunResult:
        pytester.makepyfile(text)
        if CONFTEST not in text:
            pytester.makeconftest(CONFTEST)
        return pytester.runpytest_subprocess("-q", "--strict-markers", "-p", "no:cacheprovider")

    return in_a_process


def test_the_documented_example_works(run: Callable[[str], pytest.RunResult]) -> None:
    run(example()).assert_outcomes(passed=2)


def test_the_documented_example_can_fail(run: Callable[[str], pytest.RunResult]) -> None:
    run(example().replace("Hello, {name}!", "Hi, {name}!")).assert_outcomes(failed=2)


WRONG = """
import discord
import pytest

pytestmark = pytest.mark.asyncio

def client():
    return discord.Client(intents=discord.Intents.none(), guild_ready_timeout=0.01)

async def test_unknown_route(standin, connect):
    async with connect(client()) as bot:
        with pytest.raises(discord.NotFound):
            await bot.http.request(discord.http.Route("GET", "/guilds/{guild_id}/weather", guild_id=5))

async def test_unknown_field(standin, connect):
    async with connect(client()) as bot:
        ada = {"recipient_id": standin.world.user("ada").id, "mood": "good"}
        await bot.http.request(discord.http.Route("POST", "/users/@me/channels"), json=ada)
"""


def test_a_bot_that_is_wrong_is_told_of_at_the_end(run: Callable[[str], pytest.RunResult]) -> None:
    result = run(WRONG)
    result.assert_outcomes(passed=2, errors=2)
    result.stdout.fnmatch_lines(["GET /guilds/5/weather: there is no such route"])
    result.stdout.fnmatch_lines(["POST /users/@me/channels: mood: Discord knows no such field"])


def test_unless_the_test_says_otherwise(run: Callable[[str], pytest.RunResult]) -> None:
    run(WRONG.replace("async def", "@pytest.mark.standin(strict=False)\nasync def")).assert_outcomes(passed=2)


UNABLE = """
import discord
import pytest

@pytest.mark.asyncio
@pytest.mark.standin(token="known")
async def test_login(standin, connect):
    assert standin.token == "known"
    bot = discord.Client(intents=discord.Intents(guilds=True, message_content=True))
    with pytest.raises(discord.PrivilegedIntentsRequired):
        async with connect(bot):
            raise AssertionError("it has started")
"""


def test_a_bot_that_does_not_start_says_why(run: Callable[[str], pytest.RunResult]) -> None:
    run(UNABLE).assert_outcomes(passed=1)


def test_the_stand_in_itself_needs_no_pytest() -> None:
    code = "import sys, bot.preview; sys.exit('pytest' in sys.modules or 'discord' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0
