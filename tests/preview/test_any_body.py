"""Whatever comes as a body, the stand-in takes it or says what is wrong with it, and stays whole."""

from __future__ import annotations

import copy
import io
import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.preview import InteractionType
from bot.preview.rest.body import MAX_BODY
from bot.preview.rest.table import ROUTES
from tests.preview.test_responses import open_interaction
from tests.preview.test_validation import command, embed, link, select

if TYPE_CHECKING:
    from bot.preview import StandIn
    from tests.preview.conftest import Answered, Api

COMMAND = InteractionType.APPLICATION_COMMAND
PRESS = InteractionType.MESSAGE_COMPONENT
TYPING = InteractionType.APPLICATION_COMMAND_AUTOCOMPLETE

# One stand-in for all examples of a test: what one of them leaves behind is there for the next.
OPEN = settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])

SCALARS = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text()
KEYS = st.sampled_from(["type", "id", "content", "components", "embeds", "data", "choices", "options", "name"])
JSON = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS | st.text(), inner, max_size=4)
)

MESSAGE: Any = {
    "content": "text <@5> <@&5> @here",
    "tts": False,
    "flags": 4,
    "nonce": "n",
    "enforce_nonce": False,
    "sticker_ids": [],
    "allowed_mentions": {"parse": ["everyone"], "users": ["5"], "roles": [5], "replied_user": True},
    **embed(
        title="t",
        color=5,
        url="https://example.org/a",
        timestamp="2021-12-17T00:00:00Z",
        author={"name": "n"},
        footer={"text": "t"},
        image={"url": "https://example.org/a.png"},
        fields=[{"name": "n", "value": "v", "inline": True}],
    ),
    "components": [
        {"type": 1, "id": 5, "components": [link(emoji={"id": "5", "name": "n"})]},
        {"type": 1, "components": [select(3, min_values=0, max_values=2, placeholder="p")]},
        {"type": 1, "components": [{"type": 8, "custom_id": "c", "default_values": [{"id": "5", "type": "channel"}]}]},
    ],
    "poll": {"question": {"text": "?"}, "answers": [{"poll_media": {"text": "a"}}]},
    "attachments": [],
}
LAID_OUT: Any = {
    "flags": 1 << 15,
    "components": [
        {
            "type": 17,
            "components": [
                {"type": 10, "content": "text"},
                {"type": 9, "components": [{"type": 10, "content": "t"}], "accessory": link()},
                {"type": 12, "items": [{"media": {"url": "https://example.org/a.png"}}]},
                {"type": 14, "spacing": 1},
            ],
        },
    ],
}
MODAL: Any = {
    "type": 9,
    "data": {
        "custom_id": "c",
        "title": "t",
        "components": [
            {"type": 18, "label": "l", "component": {"type": 4, "custom_id": "a", "style": 1, "max_length": 5}},
            {"type": 1, "components": [{"type": 4, "custom_id": "b", "style": 2, "label": "l", "value": "v"}]},
        ],
    },
}
COMPLETION: Any = {"type": 8, "data": {"choices": [{"name": "n", "value": 5, "name_localizations": {"de": "N"}}]}}
COMMANDS: Any = [
    command(
        "cast",
        nsfw=True,
        contexts=[0, 1],
        default_member_permissions="32",
        name_localizations={"de": "besetzung"},
        options=[
            {"type": 3, "name": "show", "description": "d", "autocomplete": True, "max_length": 5},
            {"type": 4, "name": "season", "description": "d", "choices": [{"name": "n", "value": 5}], "min_value": 1},
        ],
    ),
    command("trivia", options=[{"type": 1, "name": "play", "description": "d", "options": []}]),
    {"type": 3, "name": "Show Card"},
]


def places(body: Any, place: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    inner = body.items() if isinstance(body, dict) else enumerate(body) if isinstance(body, list) else ()
    return [place, *(found for key, value in inner for found in places(value, (*place, key)))]


@st.composite
def nearly(draw: st.DrawFn, *bodies: Any) -> Any:
    """A body that was right until something else was put into one or two places of it."""
    body = copy.deepcopy(draw(st.sampled_from(bodies)))
    for _ in range(draw(st.integers(1, 2))):
        *way, last = draw(st.sampled_from(places(body)[1:] or [("content",)]))
        holder = body
        for key in way:
            holder = holder[key]
        if draw(st.booleans()) or isinstance(holder, list):
            holder[last] = draw(JSON)
        else:
            holder.pop(last, None)
    return body


def any_body(*bodies: Any) -> st.SearchStrategy[Any]:
    return nearly(*bodies) | JSON


def answered_as_discord_does(answered: Answered) -> bool:
    """Tells whether a body was taken."""
    assert answered.status < 500, answered
    if answered.status < 300:
        return True
    assert isinstance(answered.json["code"], int)
    assert isinstance(answered.json["message"], str)
    assert (answered.json["code"] == 50035) == ("errors" in answered.json)
    return False


async def assert_whole(api: Api, standin: StandIn) -> None:
    """The channel can be read, and everything in it is written as Discord writes it."""
    for name in ("general", "trivia"):
        answered = await api("GET", f"{api.channel(name)}/messages", params={"limit": "100"})
        assert answered.status == 200
        for message in answered.json:
            assert isinstance(message["content"], str)
            assert all(embed["type"] == "rich" for embed in message["embeds"])
            assert all(isinstance(component["id"], int) for component in message["components"])
        json.dumps(standin.backend.commands.listed(), allow_nan=False)
        assert all(isinstance(message.text, str) for message in standin.messages(name))


@OPEN
@given(body=any_body(MESSAGE, LAID_OUT))
async def test_any_new_message(api: Api, standin: StandIn, body: Any) -> None:
    before = len(standin.messages())
    taken = answered_as_discord_does(await api("POST", f"{api.channel()}/messages", body))
    assert len(standin.messages()) == before + taken
    await assert_whole(api, standin)


@OPEN
@given(body=any_body(MESSAGE, LAID_OUT))
async def test_any_edit(api: Api, standin: StandIn, body: Any) -> None:
    sent = (await api("POST", f"{api.channel('trivia')}/messages", {"content": "before"})).json
    path = f"{api.channel('trivia')}/messages/{sent['id']}"
    if not answered_as_discord_does(await api("PATCH", path, body)):
        assert (await api("GET", path)).json == sent
    await assert_whole(api, standin)


@OPEN
@given(
    kind=st.sampled_from([COMMAND, PRESS, TYPING]),
    body=any_body(
        {"type": 4, "data": MESSAGE}, {"type": 7, "data": MESSAGE}, {"type": 5}, {"type": 6}, MODAL, COMPLETION
    ),
)
async def test_any_callback(api: Api, standin: StandIn, kind: InteractionType, body: Any) -> None:
    await api("POST", f"{api.channel('trivia')}/messages", {"content": "before"})
    source = standin.messages("trivia")[-1] if kind is PRESS else None
    interaction = open_interaction(standin, kind, source)
    path = f"/interactions/{interaction.id}/{interaction.token}/callback"
    taken = answered_as_discord_does(await api("POST", path, body, params={"with_response": "true"}))
    assert (interaction.response is not None) == taken
    assert (await api("POST", path, {"type": 99})).json["code"] == (40060 if taken else 50035)
    await assert_whole(api, standin)


@OPEN
@given(body=any_body(MESSAGE, LAID_OUT))
async def test_any_followup_and_any_edit_of_a_response(api: Api, standin: StandIn, body: Any) -> None:
    interaction = open_interaction(standin, COMMAND)
    await api("POST", f"/interactions/{interaction.id}/{interaction.token}/callback", {"type": 5})
    webhook = f"/webhooks/{standin.world.application_id}/{interaction.token}"
    taken = answered_as_discord_does(await api("POST", webhook, body))
    assert interaction.original is not None
    assert interaction.original.loading != taken
    answered_as_discord_does(await api("PATCH", f"{webhook}/messages/@original", body))
    await assert_whole(api, standin)


@OPEN
@given(body=any_body(COMMANDS))
async def test_any_commands(api: Api, standin: StandIn, body: Any) -> None:
    guild = next(iter(standin.world.guilds))
    for path in (api.commands, api.commands.replace("/commands", f"/guilds/{guild}/commands")):
        before = (await api("GET", path)).json
        if answered_as_discord_does(await api("PUT", path, body)):
            assert len((await api("GET", path)).json) == len(body)
        else:
            assert (await api("GET", path)).json == before


@OPEN
@given(body=any_body({"recipient_id": 5}))
async def test_any_private_channel(api: Api, body: Any) -> None:
    answered_as_discord_does(await api("POST", "/users/@me/channels", body))


WRITING = [each for each in ROUTES if each.method in {"POST", "PUT", "PATCH", "DELETE"}]


@OPEN
@given(
    route=st.sampled_from(WRITING),
    names=st.lists(st.text("0123456789٣²x@", min_size=1) | st.just("1" * 2000), min_size=3, max_size=3),
    body=JSON,
)
async def test_any_path(api: Api, route: Any, names: list[str], body: Any) -> None:
    parts = [names.pop() if part.startswith("{") else part for part in route.template.split("/")]
    answered_as_discord_does(await api(route.method, "/".join(parts), body))


@pytest.mark.parametrize(
    ("data", "content_type", "code"),
    [
        (b"\xff", "application/json", 50109),
        (b"[" * 100_000, "application/json", 50109),
        (b'{"content": NaN}', "application/json", 50109),
        (b'{"flags": 1e999}', "application/json", 50109),
        (b'{"flags": ' + b"1" * 5000 + b"}", "application/json", 50109),
        (b"content=a", "application/x-www-form-urlencoded", 50109),
        (b"no boundary", "multipart/form-data", 50109),
        (b"{}", "application/json; charset=nothing", 50006),
        (b"null", "application/json", 50109),
        (b"", "application/json", 50109),
    ],
)
async def test_what_is_hardly_a_body_is_refused(api: Api, data: bytes, content_type: str, code: int) -> None:
    answered = await api("POST", f"{api.channel()}/messages", data=data, content_type=content_type)
    assert answered.code == code


async def test_a_body_that_is_too_large_is_refused(api: Api) -> None:
    data = io.BytesIO(bytes(MAX_BODY + 1))
    answered = await api("POST", f"{api.channel()}/messages", data=data, content_type="application/json")
    assert (answered.status, answered.code) == (413, 40005)


async def test_a_refusal_tells_where_and_why_as_discord_does(api: Api) -> None:
    answered = await api("POST", f"{api.channel()}/messages", {"embeds": ["text"], "content": 5})
    assert (answered.status, answered.json) == (
        400,
        {
            "message": "Invalid Form Body",
            "code": 50035,
            "errors": {
                "content": {
                    "_errors": [{"code": "STRING_TYPE_CONVERT", "message": 'Could not interpret "5" as string.'}]
                },
                "embeds": {
                    "0": {"_errors": [{"code": "MODEL_TYPE_CONVERT", "message": "Expected an object/dictionary."}]}
                },
            },
        },
    )
