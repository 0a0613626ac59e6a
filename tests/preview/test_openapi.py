"""Discord's own description: what discord.py sends fits it, what is wrong is found, the table of shapes is the same."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

from bot.preview.rest.table import ROUTES
from bot.preview.validation.scalars import BOOLEAN, INTEGER, TEXT, Choice
from bot.preview.validation.shape import Items, Model, Shape, Union
from tests.support.openapi import complaints, require_openapi
from tests.support.shapes import differences

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


# Where the table of shapes and the description differ, and why.
REASONS = re.compile(
    r"""
      \[\]\.nsfw:                # commands: in Discord's docs, but not in the description
    | .*channel_types\[\]:.*\[16\]  # media channels: as above
    | \.message_reference\.type:.*\[1\]  # forwarding: as above
    | <1>:                       # PONG answers what comes over HTTP, never a bot on the gateway
    | <12>:                      # an activity is launched by Discord; the stand-in has none
    | <13>:                      # what is bought inside a game is asked over HTTP, too
    """,
    re.VERBOSE,
)


@pytest.mark.parametrize("route", [each for each in ROUTES if each.shape], ids=lambda route: route.template)
def test_the_table_of_shapes_is_what_discord_describes(route: Any) -> None:
    assert [each for each in differences(route.shape, route.method, route.template) if not REASONS.match(each)] == []


@pytest.mark.parametrize(
    ("shape", "found"),
    [
        (Model({"recipient": TEXT}), ".recipient: only here"),
        (Model({}), ".recipient_id: only there"),
        (Model({"recipient_id": INTEGER}), ".recipient_id: integer here, string there"),
        (Model({"recipient_id": TEXT}, frozenset({"recipient_id"})), ".recipient_id: required here"),
        (Model({"access_tokens": Items(TEXT)}), ".access_tokens: unique is False here only"),
        (Model({"access_tokens": Items(BOOLEAN, unique=True)}), ".access_tokens[]: boolean here, string there"),
    ],
)
def test_a_table_that_is_not_what_discord_describes_is_found(shape: Shape, found: str) -> None:
    assert found in list(differences(shape, "POST", "/users/@me/channels"))


@pytest.mark.parametrize(
    ("shape", "found"),
    [
        (Model({"components": Items(Union({2: Model({})}))}), ".components[]<2>: only here"),
        (Model({"components": Items(Union({1: Model({})}))}), ".components[]<17>: only there"),
        (
            Model({"allowed_mentions": Model({"parse": Items(Choice(("users",)), unique=True)})}),
            ".allowed_mentions.parse[]: one of ['everyone', 'roles'] is on one side only",
        ),
    ],
)
def test_so_is_one_that_has_other_kinds_or_choices(shape: Shape, found: str) -> None:
    assert found in list(differences(shape, "POST", MESSAGES))
