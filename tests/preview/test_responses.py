from __future__ import annotations

from typing import TYPE_CHECKING, Any

import discord
import pytest

from bot.errors import StandInError
from bot.preview import InteractionType, StandIn
from bot.preview.interaction_payload import write_interaction
from tests.preview.conftest import connected

if TYPE_CHECKING:
    from bot.preview import Member, Message
    from bot.preview.interactions import Interaction
    from tests.preview.conftest import Api, Clock
    from tests.preview.rehearsal import Rehearsal

COMMAND = InteractionType.APPLICATION_COMMAND
MODAL = {
    "title": "t",
    "custom_id": "c",
    "components": [{"type": 18, "label": "l", "component": {"type": 4, "custom_id": "c", "style": 1}}],
}
MESSAGE = {"type": 4, "data": {"content": "hi"}}


async def test_a_deferred_answer_is_filled_by_the_first_followup(standin: StandIn, bot: Rehearsal) -> None:
    reply = await standin.member("ada").slash("slow", hidden=True)
    assert reply.deferred
    assert reply.ephemeral
    assert reply.text == ""
    bot.go_on.set()
    assert (await reply.settled()).content == "done"
    await reply.until(lambda each: each.followups)
    assert [each.content for each in reply.followups] == ["and more"]
    assert reply.response_count == 2


async def test_waiting_for_what_does_not_happen_fails(standin: StandIn, bot: Rehearsal) -> None:
    reply = await standin.member("ada").slash("slow")
    with pytest.raises(StandInError, match="did not come to be"):
        await reply.settled(timeout=0.01)
    bot.go_on.set()
    await reply.until(lambda each: each.followups)


async def test_no_answer_in_time_is_a_failure_and_a_late_one_is_refused(hasty: StandIn) -> None:
    async with connected(hasty) as bot:
        reply = await hasty.member("ada").slash("silent")
        assert reply.failed
        assert reply.text == "The application did not respond"
        assert reply.response_count == 0
        bot.go_on.set()
        await hasty.until(lambda: hasty.requests[-1].status == 404)
        assert hasty.requests[-1].response == {"message": "Unknown interaction", "code": 10062}


async def test_the_same_interaction_twice_is_answered_once(standin: StandIn, bot: Rehearsal) -> None:
    reply = await standin.member("ada").slash("echo", text="a")
    standin.faults.repeat_interaction()
    await standin.until(lambda: standin.requests[-1].status == 400)
    assert standin.requests[-1].response["code"] == 40060
    assert reply.response_count == 1
    assert len(standin.messages()) == 1


@pytest.fixture
def opened(aging: StandIn) -> Interaction:
    """An interaction that no bot has heard of: what is tested is how answers to it are taken."""
    return open_interaction(aging, COMMAND)


def open_interaction(
    standin: StandIn, kind: InteractionType, source: Message | None = None, who: Member | None = None
) -> Interaction:
    who = who or standin.member("ada")
    interaction = write_interaction(standin.backend, who.user, who.channel, kind, {"name": "echo"}, source=source)
    standin.backend.interactions.add(interaction)
    return interaction


class TestTokens:
    @pytest.fixture
    def standin(self, aging: StandIn) -> StandIn:
        return aging

    @pytest.fixture
    def callback(self, opened: Interaction) -> str:
        return f"/interactions/{opened.id}/{opened.token}/callback"

    @pytest.fixture
    def webhook(self, standin: StandIn, opened: Interaction) -> str:
        return f"/webhooks/{standin.world.application_id}/{opened.token}"

    async def test_a_response_needs_no_token_of_the_bot(self, api: Api, callback: str) -> None:
        api.token = None
        assert (await api("POST", callback, MESSAGE)).status == 204

    async def test_the_callback_tells_of_the_message_when_asked(
        self, api: Api, callback: str, opened: Interaction
    ) -> None:
        answered = await api("POST", callback, MESSAGE, params={"with_response": "1"})
        assert answered.status == 200
        told = answered.json["interaction"]
        assert (told["id"], told["response_message_loading"]) == (str(opened.id), False)
        assert answered.json["resource"]["type"] == 4
        assert answered.json["resource"]["message"]["id"] == told["response_message_id"]

    @pytest.mark.parametrize(("seconds", "code"), [(2.9, 40060), (3.1, 10062)])
    async def test_after_three_seconds_it_is_unknown(
        self, api: Api, callback: str, clock: Clock, seconds: float, code: int
    ) -> None:
        clock.advance(seconds)
        await api("POST", callback, MESSAGE)
        answered = await api("POST", callback, MESSAGE)
        assert answered.code == code

    async def test_a_wrong_token_is_unknown(self, api: Api, opened: Interaction) -> None:
        answered = await api("POST", f"/interactions/{opened.id}/wrong/callback", MESSAGE)
        assert (answered.status, answered.code) == (404, 10062)

    @pytest.mark.parametrize("method", ["POST", "PATCH"])
    async def test_a_wrong_token_of_a_followup_is_invalid(self, api: Api, standin: StandIn, method: str) -> None:
        path = f"/webhooks/{standin.world.application_id}/wrong" + ("/messages/@original" if method == "PATCH" else "")
        answered = await api(method, path, {"content": "a"})
        assert (answered.status, answered.code) == (401, 50027)
        assert (await api(method, path.replace(str(standin.world.application_id), "5"), {})).code == 10015

    async def test_a_followup_has_to_follow_something(self, api: Api, callback: str, webhook: str) -> None:
        assert (await api("POST", webhook, {"content": "a"})).code == 10015
        await api("POST", callback, MESSAGE)
        assert (await api("POST", webhook, {"content": "a"})).status == 200

    @pytest.mark.parametrize(("seconds", "status", "code"), [(899, 200, None), (901, 401, 50027)])
    async def test_the_token_is_good_for_fifteen_minutes(
        self, api: Api, callback: str, webhook: str, *, clock: Clock, seconds: float, status: int, code: int | None
    ) -> None:
        await api("POST", callback, MESSAGE)
        clock.advance(seconds)
        answered = await api("POST", webhook, {"content": "a"})
        assert (answered.status, answered.json.get("code")) == (status, code)

    async def test_the_original_can_be_read_changed_and_deleted(self, api: Api, callback: str, webhook: str) -> None:
        await api("POST", callback, MESSAGE)
        original = f"{webhook}/messages/@original"
        assert (await api("GET", original)).json["content"] == "hi"
        assert (await api("PATCH", original, {"content": "ho"})).json["content"] == "ho"
        assert (await api("DELETE", original)).status == 204
        assert (await api("GET", original)).code == 10008

    async def test_a_followup_is_known_by_its_id(self, api: Api, callback: str, webhook: str) -> None:
        await api("POST", callback, MESSAGE)
        followup = (await api("POST", webhook, {"content": "a"})).json["id"]
        assert (await api("PATCH", f"{webhook}/messages/{followup}", {"content": "b"})).json["content"] == "b"
        assert (await api("GET", f"{webhook}/messages/1")).code == 10008

    async def test_what_is_gone_cannot_be_changed(self, api: Api, callback: str, webhook: str) -> None:
        await api("POST", callback, MESSAGE)
        followup = (await api("POST", webhook, {"content": "a"})).json["id"]
        for path in (f"{webhook}/messages/@original", f"{webhook}/messages/{followup}"):
            assert (await api("DELETE", path)).status == 204
            assert (await api("PATCH", path, {"content": "b"})).code == 10008
            assert (await api("DELETE", path)).code == 10008

    @pytest.mark.parametrize(("private", "limit"), [(False, 7), (True, 5)])
    async def test_who_is_only_brought_along_has_five_followups(
        self, api: Api, standin: StandIn, *, private: bool, limit: int
    ) -> None:
        ada = standin.member("ada")
        who = ada.in_group_dm(standin.member("grace")) if private else ada
        interaction = open_interaction(standin, COMMAND, who=who)
        await api("POST", f"/interactions/{interaction.id}/{interaction.token}/callback", {"type": 5})
        webhook = f"/webhooks/{standin.world.application_id}/{interaction.token}"
        answered = [await api("POST", webhook, {"content": str(number)}) for number in range(7)]
        assert [each.status for each in answered] == [200] * limit + [400] * (7 - limit)
        if private:
            assert answered[-1].code == 40094
            assert (await api("PATCH", f"{webhook}/messages/@original", {"content": "b"})).status == 200

    @pytest.mark.parametrize(("deferred", "followup"), [(64, 0), (0, 64), (64, 64), (0, 0)])
    async def test_whether_it_is_ephemeral_is_said_when_it_is_deferred(
        self, api: Api, callback: str, webhook: str, deferred: int, followup: int
    ) -> None:
        await api("POST", callback, {"type": 5, "data": {"flags": deferred}})
        first = (await api("POST", webhook, {"content": "a", "flags": followup})).json
        second = (await api("POST", webhook, {"content": "b", "flags": followup})).json
        assert (first["flags"] & 64, second["flags"] & 64) == (deferred, followup)
        original = f"{webhook}/messages/@original"
        assert (await api("PATCH", original, {"content": "c", "flags": 0})).json["flags"] & 64 == deferred

    async def test_a_message_of_components_can_take_the_place_of_thinking(
        self, api: Api, callback: str, webhook: str
    ) -> None:
        await api("POST", callback, {"type": 5})
        body = {"flags": 1 << 15, "components": [{"type": 10, "content": "text"}]}
        sent = (await api("POST", webhook, body)).json
        assert (sent["flags"], sent["components"][0]["content"]) == (1 << 15, "text")

    async def test_what_is_ephemeral_is_not_in_the_channel(self, api: Api, callback: str, webhook: str) -> None:
        await api("POST", callback, {"type": 4, "data": {"content": "hi", "flags": 64}})
        message = (await api("GET", f"{webhook}/messages/@original")).json
        assert (await api("GET", f"{api.channel()}/messages/{message['id']}")).code == 10008
        assert (await api("GET", f"{api.channel()}/messages")).json == []

    @pytest.mark.parametrize(
        ("kind", "body"),
        [
            (COMMAND, {"type": 7, "data": {"content": "a"}}),
            (COMMAND, {"type": 8, "data": {"choices": []}}),
            (InteractionType.APPLICATION_COMMAND_AUTOCOMPLETE, MESSAGE),
            (InteractionType.MESSAGE_COMPONENT, {"type": 8, "data": {"choices": []}}),
            (COMMAND, {"type": 6}),
            (InteractionType.MESSAGE_COMPONENT, {"type": 7, "data": {"content": "there is no message to change"}}),
            (InteractionType.MODAL_SUBMIT, {"type": 6}),
            (InteractionType.MODAL_SUBMIT, {"type": 9, "data": MODAL}),
            (InteractionType.APPLICATION_COMMAND_AUTOCOMPLETE, {"type": 9, "data": MODAL}),
            (COMMAND, {"type": 99}),
            (COMMAND, {}),
        ],
    )
    async def test_a_response_of_the_wrong_kind_is_refused(
        self, api: Api, standin: StandIn, kind: InteractionType, body: dict[str, Any]
    ) -> None:
        interaction = open_interaction(standin, kind)
        answered = await api("POST", f"/interactions/{interaction.id}/{interaction.token}/callback", body)
        assert answered.code == 50035
        assert answered.json["errors"]["type"]["_errors"][0]["code"] == "BASE_TYPE_CHOICES"
        assert interaction.response is None


@pytest.mark.parametrize("kind", [6, 7])
async def test_a_message_that_is_gone_cannot_be_updated(api: Api, standin: StandIn, kind: int) -> None:
    sent = (await api("POST", f"{api.channel()}/messages", {"content": "a"})).json
    interaction = open_interaction(standin, InteractionType.MESSAGE_COMPONENT, standin.messages()[-1])
    await api("DELETE", f"{api.channel()}/messages/{sent['id']}")
    path = f"/interactions/{interaction.id}/{interaction.token}/callback"
    assert (await api("POST", path, {"type": kind, "data": {"content": "b"}})).code == 10008
    assert (await api("POST", path, MESSAGE)).status == 204


async def test_what_discord_refuses_reaches_the_bot_as_an_error(hasty: StandIn) -> None:
    async with connected(hasty) as bot:
        assert (await hasty.member("ada").slash("echo", text="x" * 2001)).failed
        await hasty.until(lambda: bot.errors)
        [error] = bot.errors
        assert isinstance(error, discord.HTTPException)
        assert error.code == 50035
        assert "Must be 2000 or fewer in length." in error.text
