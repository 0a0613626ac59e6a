"""`bot preview`: the real command, spoken to as the page does."""

from __future__ import annotations

import asyncio
import os
import re
import signal
import socket
import sys
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

import aiohttp
import pytest

from tests.cli.conftest import SETTINGS
from tests.conftest import ROOT

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

PATIENCE = 30.0
ADDRESS = re.compile(r"http://127\.0\.0\.1:(\d+)/")


class Preview:
    """A running `bot preview`.

    Args:
        process: The process.
    """

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self.process = process
        self.address = ""

    async def until_on(self) -> None:
        """Wait until it tells its address."""
        assert self.process.stdout is not None
        async with asyncio.timeout(PATIENCE):
            found = ADDRESS.search((await self.process.stdout.readline()).decode())
        assert found is not None
        self.address = found[0]

    @property
    def port(self) -> int:
        """Where it listens."""
        return int(self.address.rstrip("/").rsplit(":", 1)[1])

    async def end(self, number: int = signal.SIGTERM) -> tuple[int, str]:
        """Ask it to end; gives its exit status and what it wrote to stderr."""
        self.process.send_signal(number)
        return await self.ended()

    async def ended(self) -> tuple[int, str]:
        """Its exit status and what it wrote to stderr, once it has ended."""
        async with asyncio.timeout(PATIENCE):
            _, complaints = await self.process.communicate()
        assert self.process.returncode is not None
        return self.process.returncode, complaints.decode()

    async def ask(self, command: str, **options: str) -> dict[str, Any]:
        """Use a command as the page does, as somebody who manages the server; gives the message that comes of it."""
        async with (
            aiohttp.ClientSession() as session,
            session.ws_connect(f"{self.address}page/socket?as=grace") as line,
        ):
            place = None
            async for said in line:
                news = said.json()
                if news["kind"] == "surroundings" and place is None and news["commands"]:
                    place = news["places"][0]["id"]
                    await line.send_json(
                        {"id": 1, "do": "slash", "place": place, "command": command, "options": options}
                    )
                if news["kind"] == "message":
                    message: dict[str, Any] = news["message"]
                    return message
        raise AssertionError


@asynccontextmanager
async def previewing(folder: Path, *arguments: str, on: bool = True, **settings: str) -> AsyncIterator[Preview]:
    """Run `bot preview` in a folder; it is ended in any case."""
    environment = {
        name: value for name, value in os.environ.items() if name not in {*SETTINGS, "DISPLAY", "WAYLAND_DISPLAY"}
    }
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "preview", *arguments),
        cwd=folder,
        env={**environment, "PYTHONPATH": str(ROOT), **settings},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    preview = Preview(process)
    try:
        if on:
            await preview.until_on()
        yield preview
    finally:
        if process.returncode is None:
            process.kill()
            await process.communicate()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where it runs: an empty folder."""
    empty = tmp_path / "empty"
    empty.mkdir()
    return empty


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT], ids=["SIGTERM", "Ctrl-C"])
async def test_it_answers_without_any_setting_and_ends_cleanly(folder: Path, data_dir: Path, number: int) -> None:
    async with previewing(folder, DATA_DIR=str(data_dir)) as preview:
        message = await preview.ask("when", event="season4-finale", show="maisel")
        assert "Friday, March 11, 2022" in str(message["embeds"])
        assert await preview.end(number) == (0, "")
    assert is_empty(folder)


async def test_asked_to_end_before_the_bot_is_there_it_ends_cleanly_too(folder: Path, data_dir: Path) -> None:
    port = free_port()
    async with previewing(folder, "--port", str(port), on=False, DATA_DIR=str(data_dir)) as preview:
        await until_somebody_listens(port)
        status, complaints = await preview.end()
    assert (status, complaints) == (0, "")


async def test_it_takes_the_next_port_where_one_is_taken(folder: Path, data_dir: Path) -> None:
    async with (
        previewing(folder, DATA_DIR=str(data_dir)) as first,
        previewing(folder, DATA_DIR=str(data_dir)) as second,
    ):
        assert 8765 <= first.port < second.port < 8785


async def test_it_listens_on_the_port_wished_for_or_says_that_it_is_taken(folder: Path, data_dir: Path) -> None:
    port = free_port()
    async with previewing(folder, "--port", str(port), DATA_DIR=str(data_dir)) as first:
        assert first.port == port
        async with previewing(folder, "--port", str(port), on=False, DATA_DIR=str(data_dir)) as second:
            assert await second.ended() == (1, f"bot: port {port} is taken; name a free one with --port\n")


@pytest.mark.parametrize("port", ["0", "65536", "http"])
async def test_a_port_that_is_none_is_wrong_usage(folder: Path, port: str) -> None:
    async with previewing(folder, "--port", port, on=False) as preview:
        status, complaints = await preview.ended()
        assert status == 2
        assert "write a number from 1 to 65535" in complaints


async def test_what_servers_set_is_forgotten_unless_it_is_kept(folder: Path, data_dir: Path) -> None:
    settings: dict[str, Any] = {"DATA_DIR": str(data_dir), "STATE_DB": str(folder / "state.db")}
    seen = []
    for arguments in (["--keep"], ["--keep"], []):
        async with previewing(folder, *arguments, **settings) as preview:
            seen.append(str((await preview.ask("settings"))["embeds"]))
            await preview.ask("settings", spoilers="shown")
            await preview.end()
    assert ["Spoilers: shown" in each for each in seen] == [False, True, False]
    assert not (folder / "state.db").exists()  # that is the real bot's


async def test_settings_for_discord_itself_do_not_matter(folder: Path, data_dir: Path) -> None:
    settings: dict[str, Any] = {"DISCORD_TOKEN": "secret-of-the-real-bot", "DEV_GUILD_ID": "123456789012345678"}
    async with previewing(folder, DATA_DIR=str(data_dir), LOG_LEVEL="DEBUG", **settings) as preview:
        await preview.ask("about")
        status, log = await preview.end()
    assert status == 0
    assert "secret-of-the-real-bot" not in log


async def test_facts_that_cannot_be_read_are_told(folder: Path, data_dir: Path) -> None:
    (data_dir / "shows" / "maisel.toml").write_text("title = ", encoding="utf-8")
    async with previewing(folder, on=False, DATA_DIR=str(data_dir)) as preview:
        status, complaints = await preview.ended()
    assert status == 1
    assert "maisel.toml:1" in complaints
    assert "Traceback" not in complaints


@pytest.mark.skipif(sys.platform == "win32", reason="a browser is opened in another way there")
@pytest.mark.parametrize(
    ("arguments", "display", "opens"), [([], ":0", True), (["--no-browser"], ":0", False), ([], "", False)]
)
async def test_it_opens_the_browser_where_there_is_a_desktop(
    folder: Path, data_dir: Path, tmp_path: Path, arguments: list[str], display: str, *, opens: bool
) -> None:
    opened = tmp_path / "opened"
    browser = tmp_path / "browser"
    browser.write_text(f'#!/bin/sh\necho "$1" > {opened}\n', encoding="utf-8")
    browser.chmod(0o755)
    settings: dict[str, Any] = {"DISPLAY": display, "BROWSER": str(browser), "DATA_DIR": str(data_dir)}
    async with previewing(folder, *arguments, **settings) as preview:
        await preview.ask("about")
        await preview.end()
        assert (opened.read_text().strip() if opened.exists() else None) == (preview.address if opens else None)


def is_empty(folder: Path) -> bool:
    """Whether there is nothing in a folder."""
    return not any(folder.iterdir())


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


async def until_somebody_listens(port: int) -> None:
    """Wait until a connection can be made."""
    async with asyncio.timeout(PATIENCE):
        while True:
            try:
                _, writer = await asyncio.open_connection("127.0.0.1", port)
            except ConnectionRefusedError:
                await asyncio.sleep(0.02)
            else:
                writer.close()
                return
