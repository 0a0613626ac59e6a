"""The check against Discord's own description: it passes what discord.py sends, and finds what is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.support.openapi import complaints, require_openapi

if TYPE_CHECKING:
    from bot.preview import StandIn
    from tests.preview.rehearsal import Rehearsal

MESSAGES = "/channels/{channel_id}/messages"
CALLBACK = "/interactions/{interaction_id}/{interaction_token}/callback"


@pytest.fixture(autouse=True)
def _described() -> None:
    require_openapi()


async def test_what_discord_py_sends_is_described(standin: StandIn, bot: Rehearsal) -> None:
    ada = standin.member("ada")
    bot.go_on.set()
    for command in ("card", "panel", "ask"):
        await ada.slash(command)
    await ada.slash("post", text="a")
    slow = await ada.slash("slow")
    await slow.until(lambda reply: reply.followups)
    await ada.complete("search", "show", "a")
    await (await ada.slash("count")).press("Again")
    sent = [each for each in standin.requests if each.json is not None]
    assert {each.route for each in sent} >= {CALLBACK, MESSAGES, "/applications/{application_id}/commands"}
    for each in sent:
        assert each.route is not None
        assert complaints(each.method, each.route, each.json) == []


def row(component: dict[str, Any]) -> dict[str, Any]:
    return {"components": [{"type": 1, "components": [component]}]}


@pytest.mark.parametrize(
    ("path", "body", "found"),
    [
        (MESSAGES, {"content": "a", "colour": 5}, "body.colour: Discord describes no such field"),
        (MESSAGES, {"embeds": [{"title": "x" * 257}]}, "body.embeds.0.title:"),
        (MESSAGES, {"embeds": [{"heading": "x"}]}, "body.embeds.0.heading: Discord describes no such field"),
        (
            MESSAGES,
            row({"type": 2, "style": 1, "label": "x" * 81, "custom_id": "a"}),
            "body.components.0.components.0.label:",
        ),
        (
            MESSAGES,
            row({"type": 2, "style": 1, "text": "a", "custom_id": "a"}),
            "body.components.0.components.0.text: Discord describes no such field",
        ),
        (CALLBACK, {"type": 4, "data": {"content": "x" * 2001}}, "body.data.content:"),
        (CALLBACK, {"type": 8, "data": {"choices": [{"name": "a"}]}}, "body.data"),
    ],
)
def test_what_is_not_described_is_found(path: str, body: dict[str, Any], found: str) -> None:
    listed = complaints("POST", path, body)
    assert any(each.startswith(found) for each in listed), listed
