from __future__ import annotations

from typing import TYPE_CHECKING, Any

import aiohttp
import pytest

if TYPE_CHECKING:
    from bot.preview import StandIn
    from tests.preview.conftest import Api


@pytest.mark.parametrize("token", [None, "wrong"])
async def test_without_the_token_nothing_is_told(api: Api, token: str | None) -> None:
    api.token = token
    answered = await api("GET", "/users/@me")
    assert (answered.status, answered.json) == (401, {"message": "401: Unauthorized", "code": 0})


@pytest.mark.parametrize(
    "path",
    [
        "/gateway",
        "/gateway/bot",
        "/users/@me",
        "/users/@me/guilds",
        "/applications/@me",
        "/oauth2/applications/@me",
    ],
)
async def test_every_answer_has_limits_and_plain_json(api: Api, path: str) -> None:
    answered = await api("GET", path)
    assert answered.status == 200
    assert answered.headers["Content-Type"] == "application/json"
    assert int(answered.headers["X-RateLimit-Remaining"]) > 0
    names = {"X-RateLimit-Limit", "X-RateLimit-Reset", "X-RateLimit-Reset-After", "X-RateLimit-Bucket", "Via"}
    assert names <= set(answered.headers)


async def test_an_unknown_route_is_refused_and_can_be_seen(api: Api, standin: StandIn) -> None:
    answered = await api("GET", "/guilds/1/nothing")
    assert (answered.status, answered.json) == (404, {"message": "404: Not Found", "code": 0})
    assert (await api("PUT", "/users/@me")).status == 405
    assert [request.path for request in standin.unknown_requests] == ["/guilds/1/nothing", "/users/@me"]


async def test_a_body_that_is_no_json_is_refused(api: Api, standin: StandIn) -> None:
    headers = {"Authorization": f"Bot {standin.token}"}
    async with (
        aiohttp.ClientSession(headers=headers) as session,
        session.post(f"{standin.api_url}{api.channel()}/messages", data=b"{") as response,
    ):
        assert (response.status, (await response.json())["code"]) == (400, 50109)


async def test_what_is_asked_for_is_recorded_without_the_token(api: Api, standin: StandIn) -> None:
    await api("POST", f"{api.channel()}/messages", {"content": "hi"}, params={"a": "b"})
    [request] = standin.requests
    assert (request.method, request.route) == ("POST", "/channels/{channel_id}/messages")
    assert (request.json, request.query) == ({"content": "hi"}, {"a": "b"})
    assert (request.status, request.response["content"]) == (200, "hi")
    assert standin.token not in repr(request)


@pytest.mark.parametrize(
    ("path", "code"),
    [
        ("/channels/1", 10003),
        ("/guilds/1", 10004),
        ("/users/1", 10013),
        ("/channels/abc", 50035),
        ("/applications/1/commands", 10002),
    ],
)
async def test_what_there_is_not_has_a_code_of_its_own(api: Api, path: str, code: int) -> None:
    assert (await api("GET", path)).code == code


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("/guilds/{guild}", {"name": "Watch Party"}),
        ("/guilds/{guild}/channels", [{"name": "general"}, {"name": "trivia"}]),
        ("/guilds/{guild}/members/{ada}", {"nick": None}),
        ("/users/{ada}", {"username": "ada", "bot": False}),
        ("/users/@me", {"username": "understudy", "bot": True}),
        ("/users/@me/guilds", [{"name": "Watch Party"}]),
        ("/channels/{channel}", {"name": "general", "type": 0}),
        ("/applications/@me", {"approximate_guild_count": 1}),
    ],
)
async def test_what_there_is_is_told(api: Api, standin: StandIn, path: str, told: Any) -> None:
    ada = standin.member("ada")
    assert ada.channel.guild is not None
    names = {"guild": ada.channel.guild.id, "ada": ada.user.id, "channel": ada.channel.id}
    answered = (await api("GET", path.format(**names))).json
    pairs = zip(told, answered, strict=True) if isinstance(told, list) else [(told, answered)]
    assert all(expected.items() <= given.items() for expected, given in pairs)


async def test_writing_shows_in_the_channel(api: Api, standin: StandIn) -> None:
    assert (await api("POST", f"{api.channel()}/typing")).status == 204
    standin.admin.set_permissions("general", send_messages=False)
    assert (await api("POST", f"{api.channel()}/typing")).code == 50013


@pytest.mark.parametrize(("recipient", "code"), [("1", 10013), ("understudy", 50007), (None, 50035)])
async def test_not_everybody_can_be_written_to(api: Api, standin: StandIn, recipient: str | None, code: int) -> None:
    if recipient == "understudy":
        recipient = str(standin.world.bot.id)
    assert (await api("POST", "/users/@me/channels", {"recipient_id": recipient})).code == code


class TestMessages:
    async def test_a_message_is_sent_changed_read_and_deleted(self, api: Api) -> None:
        messages = f"{api.channel()}/messages"
        sent = (await api("POST", messages, {"content": "a"})).json
        message = f"{messages}/{sent['id']}"
        changed = (await api("PATCH", message, {"embeds": [{"title": "t"}]})).json
        assert (changed["content"], changed["embeds"][0]["title"]) == ("a", "t")
        assert (await api("GET", message)).json == changed
        assert (await api("DELETE", message)).status == 204
        assert (await api("GET", message)).code == 10008

    async def test_history_comes_in_pages_the_latest_first(self, api: Api) -> None:
        messages = f"{api.channel()}/messages"
        ids = [(await api("POST", messages, {"content": str(number)})).json["id"] for number in range(4)]

        async def page(**query: str) -> list[str]:
            return [each["content"] for each in (await api("GET", messages, params=query)).json]

        assert await page() == ["3", "2", "1", "0"]
        assert await page(limit="2") == ["3", "2"]
        assert await page(limit="2", before=ids[2]) == ["1", "0"]
        assert await page(limit="2", after=ids[0]) == ["2", "1"]
        assert (await api("GET", messages, params={"limit": "101"})).code == 50035

    async def test_the_same_nonce_is_the_same_message(self, api: Api, standin: StandIn) -> None:
        body = {"content": "once", "nonce": "n", "enforce_nonce": True}
        general, trivia = f"{api.channel()}/messages", f"{api.channel('trivia')}/messages"
        first, second = (await api("POST", general, body)).json, (await api("POST", general, body)).json
        assert first == second
        assert (await api("POST", trivia, body)).json["id"] != first["id"]
        assert len(standin.messages()) == 1

    async def test_without_enforcement_a_nonce_is_only_a_remark(self, api: Api, standin: StandIn) -> None:
        for _ in range(2):
            await api("POST", f"{api.channel()}/messages", {"content": "twice", "nonce": "n"})
        assert len(standin.messages()) == 2

    @pytest.mark.parametrize(
        ("denied", "body", "code"),
        [
            ("view_channel", {"content": "a"}, 50001),
            ("send_messages", {"content": "a"}, 50013),
            ("embed_links", {"embeds": [{"title": "a"}]}, 50013),
        ],
    )
    async def test_what_the_bot_may_not_do_is_refused(
        self, api: Api, standin: StandIn, denied: str, body: dict[str, Any], code: int
    ) -> None:
        denial: dict[str, Any] = {denied: False}
        standin.admin.set_permissions("general", **denial)
        answered = await api("POST", f"{api.channel()}/messages", body)
        assert (answered.status, answered.code) == (403, code)
        standin.admin.set_permissions("general", **dict.fromkeys(denial))
        assert (await api("POST", f"{api.channel()}/messages", body)).status == 200

    async def test_without_the_right_to_history_it_is_empty(self, api: Api, standin: StandIn) -> None:
        await api("POST", f"{api.channel()}/messages", {"content": "a"})
        standin.admin.set_permissions("general", read_message_history=False)
        assert (await api("GET", f"{api.channel()}/messages")).json == []

    async def test_a_user_can_be_written_to_unless_they_do_not_want_it(self, api: Api, standin: StandIn) -> None:
        ada = standin.world.user("ada")
        channel = (await api("POST", "/users/@me/channels", {"recipient_id": str(ada.id)})).json
        assert channel["type"] == 1
        path = f"/channels/{channel['id']}/messages"
        assert (await api("POST", path, {"content": "hi"})).status == 200
        ada.accepts_dms = False
        assert (await api("POST", path, {"content": "hi"})).code == 50007

    async def test_the_bot_is_not_in_group_dms(self, api: Api, standin: StandIn) -> None:
        channel = standin.member("ada").in_group_dm(standin.member("grace")).channel
        assert (await api("GET", f"/channels/{channel.id}")).code == 50001

    async def test_a_reply_needs_what_it_replies_to_unless_the_bot_does_not_mind(self, api: Api) -> None:
        messages = f"{api.channel()}/messages"
        first = (await api("POST", messages, {"content": "a"})).json["id"]

        async def reply(message_id: str, **more: bool) -> Any:
            body = {"content": "b", "message_reference": {"message_id": message_id, **more}}
            return (await api("POST", messages, body)).json

        assert (await reply(first))["message_reference"]["message_id"] == first
        refused = await reply("5")
        assert refused["errors"]["message_reference"]["_errors"][0]["code"] == "REPLIES_UNKNOWN_MESSAGE"
        assert "message_reference" not in await reply("5", fail_if_not_exists=False)

    async def test_what_a_member_has_written_is_not_the_bots_to_change(self, api: Api, standin: StandIn) -> None:
        ada = standin.member("ada")
        written = standin.backend.messaging.post(ada.channel, ada.user, "mine")
        message = f"{api.channel()}/messages/{written.id}"
        assert (await api("PATCH", message, {"content": "yours"})).code == 50005
        assert (await api("DELETE", message)).code == 50013
        standin.admin.set_permissions("general", manage_messages=True)
        assert (await api("DELETE", message)).status == 204

    async def test_an_empty_message_is_refused(self, api: Api) -> None:
        messages = f"{api.channel()}/messages"
        assert (await api("POST", messages, {"content": " "})).code == 50006
        sent = (await api("POST", messages, {"content": "a"})).json
        assert (await api("PATCH", f"{messages}/{sent['id']}", {"content": ""})).code == 50006

    async def test_a_file_comes_with_its_message(self, api: Api, standin: StandIn) -> None:
        form = aiohttp.FormData(quote_fields=False)
        form.add_field("payload_json", '{"attachments": [{"id": 0, "filename": "a.txt"}]}')
        form.add_field("files[0]", b"hello", filename="a.txt", content_type="application/octet-stream")
        answered = await api("POST", f"{api.channel()}/messages", data=form)
        [attachment] = answered.json["attachments"]
        assert (attachment["filename"], attachment["size"]) == ("a.txt", 5)


async def test_an_edit_keeps_files_and_knows_no_others(api: Api) -> None:
    def form(text: str, *files: str) -> aiohttp.FormData:
        made = aiohttp.FormData(quote_fields=False)
        made.add_field("payload_json", text)
        for number, name in enumerate(files):
            made.add_field(f"files[{number}]", b"hello", filename=name)
        return made

    messages = f"{api.channel()}/messages"
    sent = (await api("POST", messages, data=form("{}", "a.txt", "b.txt"))).json
    message, first = f"{messages}/{sent['id']}", sent["attachments"][0]
    assert (await api("PATCH", message, {"content": "c"})).json["attachments"] == sent["attachments"]
    kept = '{{"attachments": [{{"id": "{}"}}]}}'.format(first["id"])
    added = (await api("PATCH", message, data=form(kept, "c.txt"))).json["attachments"]
    assert [each["filename"] for each in added] == ["a.txt", "c.txt"]
    assert added[0] == first
    refused = await api("PATCH", message, {"attachments": [{"id": "5"}]})
    assert refused.json["errors"]["attachments"]["0"]["_errors"][0]["code"] == "ATTACHMENT_NOT_FOUND"


@pytest.mark.parametrize(
    ("allowed", "pinged"),
    [
        (None, (["ada"], 1, True)),
        ({"parse": []}, ([], 0, False)),
        ({"parse": ["users"]}, (["ada"], 0, False)),
        ({"parse": ["everyone", "roles"]}, ([], 1, True)),
    ],
)
async def test_a_message_pings_whom_it_may(
    api: Api, standin: StandIn, allowed: dict[str, Any] | None, pinged: tuple[list[str], int, bool]
) -> None:
    ada = standin.world.user("ada")
    body = {"content": f"<@{ada.id}> <@&5> @everyone"} | ({"allowed_mentions": allowed} if allowed else {})
    answered = (await api("POST", f"{api.channel()}/messages", body)).json
    names = [user["username"] for user in answered["mentions"]]
    assert (names, len(answered["mention_roles"]), answered["mention_everyone"]) == pinged


class TestCommands:
    async def test_a_command_that_keeps_its_name_keeps_its_id(self, api: Api) -> None:
        def body(name: str, description: str) -> dict[str, Any]:
            return {"name": name, "type": 1, "description": description}

        before = (await api("PUT", api.commands, [body("a", "1"), body("b", "1")])).json
        after = (await api("PUT", api.commands, [body("b", "2"), body("c", "2")])).json
        assert [each["name"] for each in after] == ["b", "c"]
        assert after[0]["id"] == before[1]["id"]
        assert after[0]["version"] != before[1]["version"]
        assert (await api("GET", api.commands)).json == after

    async def test_a_guild_has_commands_of_its_own(self, api: Api, standin: StandIn) -> None:
        guild = next(iter(standin.world.guilds))
        path = api.commands.replace("/commands", f"/guilds/{guild}/commands")
        assert (await api("PUT", path, [{"name": "a", "description": "d"}])).json[0]["guild_id"] == str(guild)
        assert (await api("GET", api.commands)).json == []
        assert (await api("GET", path.replace(str(guild), "5"))).code == 50001

    async def test_wrong_commands_replace_nothing(self, api: Api) -> None:
        await api("PUT", api.commands, [{"name": "a", "description": "d"}])
        assert (await api("PUT", api.commands, [{"name": "A", "description": "d"}])).code == 50035
        assert len((await api("GET", api.commands)).json) == 1
