"""Nothing from elsewhere, nothing to elsewhere, and nothing that anybody wrote is ever markup."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import aiohttp
import pytest
from playwright.async_api import expect

from bot.preview.page.site import STATIC

if TYPE_CHECKING:
    from pathlib import Path

    from bot.preview import StandIn
    from tests.page.conftest import Visit

FILES = [path for path in STATIC.iterdir() if path.suffix in {".html", ".js", ".css", ".svg"}]
FORBIDDEN = re.compile(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|DOMParser|srcdoc")


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_no_file_of_the_page_reads_text_as_markup_or_names_another_server(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert not FORBIDDEN.search(text)
    addresses = re.findall(r"https?://[\w.-]+", text)
    assert [address for address in addresses if address != "http://www.w3.org"] == []  # the name of SVG's vocabulary


async def test_every_file_comes_with_a_strict_policy(preview: StandIn) -> None:
    async with aiohttp.ClientSession() as session:
        for name in ["/", *(f"/page/{path.name}" for path in FILES)]:
            async with session.get(preview.url + name) as response:
                assert response.status == 200
                policy = response.headers["Content-Security-Policy"]
                assert "default-src 'none'" in policy
                assert "unsafe" not in policy
                assert "require-trusted-types-for 'script'" in policy
                assert response.headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize("name", ["../site.py", "..%2Fsite.py", "nothing.js", "%2e%2e/site.py"])
async def test_no_other_file_is_served(preview: StandIn, name: str) -> None:
    async with aiohttp.ClientSession() as session, session.get(f"{preview.url}/page/{name}") as response:
        assert response.status == 404


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 200),
        ({"Host": "localhost:1234"}, 200),
        ({"Host": "evil.example"}, 403),
        ({"Host": "127.0.0.1.evil.example"}, 403),
        ({"Origin": "https://evil.example"}, 403),
        ({"Origin": "null"}, 403),
    ],
)
async def test_only_this_machine_and_the_page_itself_may_ask(
    preview: StandIn, headers: dict[str, str], status: int
) -> None:
    async with aiohttp.ClientSession() as session, session.get(preview.url, headers=headers) as response:
        assert response.status == status


async def test_another_sites_page_cannot_open_the_line(preview: StandIn) -> None:
    async with aiohttp.ClientSession() as session:
        with pytest.raises(aiohttp.WSServerHandshakeError):
            await session.ws_connect(f"{preview.url}/page/socket?as=ada", origin="https://evil.example")


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "[x](javascript:alert(1))",
        '"><svg onload=alert(1)>',
    ],
)
async def test_what_a_member_writes_stays_text(visit: Visit, text: str) -> None:
    ada = await visit("ada", place="trivia")
    ada.page.on("dialog", lambda _: pytest.fail("a script of a member's ran"))
    await ada.send(text)
    await expect(ada.answer.locator("script, img, svg, a")).to_have_count(0)


@pytest.mark.parametrize(
    "wish",
    [
        "no JSON",
        "[]",
        {},
        {"do": "dance"},
        {"do": 5},
        {"do": "say", "place": "x", "text": "hello"},
        {"do": "say", "place": "1", "text": "hello"},
        {"do": "slash", "place": None},
        {"do": "slash", "command": "cast", "options": {"show": 5}},
        {"do": "slash", "command": "", "options": {}},
        {"do": "slash", "command": "cast", "options": {}},
        {"do": "slash", "command": "cast", "options": {"raw": "yes"}},
        {"do": "complete", "command": "cast", "option": "nothing", "typed": "", "options": {}},
        {"do": "press", "message": "1", "custom_id": "x"},
        {"do": "choose", "message": "1", "custom_id": "x", "values": "y"},
        {"do": "inspect", "message": "-1"},
    ],
    ids=str,
)
async def test_a_wish_that_makes_no_sense_is_answered_with_the_reason(
    preview: StandIn, wish: str | dict[str, Any]
) -> None:
    place = str(next(iter(next(iter(preview.world.guilds.values())).channels)))
    text = wish if isinstance(wish, str) else json.dumps({"id": 1, "place": place, **wish})
    async with (
        aiohttp.ClientSession() as session,
        session.ws_connect(f"{preview.url}/page/socket?as=ada") as socket,
    ):
        await socket.send_str(text)
        async for said in socket:
            answer = said.json()
            if answer["kind"] == "answer":
                assert len(answer["error"]) > 10
                break


async def test_nobody_acts_on_a_message_that_they_do_not_see(preview: StandIn) -> None:
    grace = preview.member("grace")
    private = await grace.slash("cast", show="nothing of the kind")
    assert private.original is not None
    body = {"id": 1, "do": "inspect", "place": str(grace.channel.id), "message": str(private.original.id)}
    async with (
        aiohttp.ClientSession() as session,
        session.ws_connect(f"{preview.url}/page/socket?as=ada") as socket,
    ):
        await socket.send_json(body)
        async for said in socket:
            answer = said.json()
            assert str(private.original.id) not in json.dumps(answer.get("messages", ""))
            if answer["kind"] == "answer":
                assert answer["error"] == "the message is not there any more"
                break
