from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import aiohttp
import pytest

from bot.errors import StandInError
from bot.preview import StandIn
from bot.preview.testing import point_discord_py_at
from tests.preview.conftest import connected

if TYPE_CHECKING:
    from tests.preview.conftest import Api
    from tests.preview.rehearsal import Rehearsal

MESSAGES = "/channels/{channel_id}/messages"


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Lets discord.py repeat requests at once, where it would wait for a second and more."""
    real = asyncio.sleep
    monkeypatch.setattr(asyncio, "sleep", lambda seconds: real(min(seconds, 0.01)))


class TestRequests:
    async def test_a_rate_limit_holds_the_bot_up_and_no_more(self, standin: StandIn, bot: Rehearsal) -> None:
        standin.faults.rate_limit("POST", "/interactions/*", retry_after=0.01, times=2)
        assert (await standin.member("ada").slash("echo", text="a")).content == "a"
        assert [each.status for each in standin.requests[-3:]] == [429, 429, 200]
        assert standin.requests[-2].response["retry_after"] == 0.01

    async def test_a_global_limit_says_so(self, api: Api, standin: StandIn) -> None:
        standin.faults.rate_limit(everywhere=True)
        answered = await api("GET", "/users/@me")
        assert (answered.status, answered.json["global"], answered.headers["X-RateLimit-Scope"]) == (
            429,
            True,
            "global",
        )
        assert answered.headers["Via"]

    async def test_only_what_matches_is_concerned_and_only_so_often(self, api: Api, standin: StandIn) -> None:
        standin.faults.fail("POST", MESSAGES, status=503)
        assert (await api("GET", f"{api.channel()}/messages")).status == 200
        assert (await api("POST", f"{api.channel()}/messages", {"content": "a"})).status == 503
        assert (await api("POST", f"{api.channel()}/messages", {"content": "b"})).status == 200
        assert [each.content for each in standin.messages()] == ["b"]

    async def test_one_path_can_be_meant_alone(self, api: Api, standin: StandIn) -> None:
        standin.faults.fail("POST", f"{api.channel('trivia')}/messages", status=403, code=50013)
        assert (await api("POST", f"{api.channel()}/messages", {"content": "a"})).status == 200
        refused = await api("POST", f"{api.channel('trivia')}/messages", {"content": "a"})
        assert (refused.status, refused.json["code"]) == (403, 50013)

    @pytest.mark.parametrize("takes_effect", [True, False])
    async def test_something_can_happen_between_accepting_and_answering(
        self, api: Api, standin: StandIn, takes_effect: bool
    ) -> None:
        seen: list[int] = []
        happens = lambda: seen.append(len(standin.messages()))  # noqa: E731  (one line is all it is)
        standin.faults.disconnect("POST", MESSAGES, takes_effect=takes_effect, then=happens)
        with pytest.raises(aiohttp.ClientError):
            await api("POST", f"{api.channel()}/messages", {"content": "a"})
        assert seen == [int(takes_effect)]

    async def test_what_was_to_happen_can_be_called_off(self, api: Api, standin: StandIn) -> None:
        standin.faults.fail(times=5)
        standin.faults.clear()
        assert (await api("GET", "/users/@me")).status == 200

    @pytest.mark.usefixtures("impatient")
    async def test_a_message_accepted_and_then_lost_is_not_sent_twice(self, standin: StandIn, bot: Rehearsal) -> None:
        standin.faults.fail("POST", MESSAGES, status=504, takes_effect=True)
        await standin.member("ada").slash("post", text="a")
        assert [each.content for each in standin.messages()] == ["a", "posted"]
        assert [each.status for each in standin.requests if each.route == MESSAGES] == [504, 200]

    @pytest.mark.usefixtures("impatient")
    async def test_a_response_accepted_and_then_lost_was_given_all_the_same(
        self, standin: StandIn, bot: Rehearsal
    ) -> None:
        standin.faults.fail("POST", "*/callback", status=502, takes_effect=True)
        reply = await standin.member("ada").slash("echo", text="a")
        assert reply.content == "a"
        await standin.until(lambda: standin.requests[-1].status == 400)
        assert standin.requests[-1].response["code"] == 40060

    @pytest.mark.parametrize(("takes_effect", "sent"), [(False, []), (True, ["a"])])
    async def test_a_connection_can_be_dropped_before_or_after_the_fact(
        self, api: Api, standin: StandIn, sent: list[str], *, takes_effect: bool
    ) -> None:
        standin.faults.disconnect("POST", MESSAGES, takes_effect=takes_effect)
        with pytest.raises(aiohttp.ClientError):
            await api("POST", f"{api.channel()}/messages", {"content": "a"})
        assert [each.content for each in standin.messages()] == sent
        assert standin.requests[-1].status is None

    async def test_a_dropped_connection_is_an_error_for_the_bot_and_not_its_end(self, hasty: StandIn) -> None:
        async with connected(hasty) as bot:
            hasty.faults.disconnect("POST", MESSAGES, takes_effect=True)
            assert (await hasty.member("ada").slash("post", text="a")).failed
            assert [each.content for each in hasty.messages()] == ["a"]
            assert isinstance(bot.errors[0], aiohttp.ClientError)
            assert (await hasty.member("ada").slash("echo", text="b")).content == "b"

    async def test_an_answer_can_take_longer_than_the_bot_has_time(self, hasty: StandIn) -> None:
        async with connected(hasty):
            hasty.faults.delay("POST", "*/callback", seconds=0.3)
            assert (await hasty.member("ada").slash("echo", text="a")).failed
            await hasty.until(lambda: hasty.requests[-1].status == 404)
            assert hasty.requests[-1].response["code"] == 10062


class TestSlowNetwork:
    async def test_what_the_bot_asks_for_takes_longer_until_it_is_over(self, api: Api, standin: StandIn) -> None:
        standin.faults.slow_network(30)
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(api("GET", "/users/@me"), 0.1)
        standin.faults.slow_network(0)
        assert (await api("GET", "/users/@me")).status == 200

    async def test_what_the_bot_is_told_takes_longer_until_it_is_over(self, hasty: StandIn) -> None:
        async with connected(hasty):
            hasty.faults.slow_network(1)
            ada = hasty.member("ada")
            assert (await ada.slash("echo", text="a")).failed
            assert "INTERACTION_CREATE" not in events(hasty)
            hasty.faults.clear()
            # Nothing overtakes what was under way before it.
            await hasty.until(lambda: "INTERACTION_CREATE" in events(hasty))
            assert (await ada.slash("echo", text="b")).content == "b"

    async def test_a_bot_with_time_enough_does_not_mind(self, standin: StandIn, bot: Rehearsal) -> None:
        standin.faults.slow_network(0.05)
        assert (await standin.member("ada").slash("echo", text="a")).content == "a"
        panel = await standin.member("ada").slash("panel")
        assert (await panel.press("Tell me")).content == "only you"


class TestGateway:
    @pytest.mark.parametrize("code", [None, 1001, 4000, 4009])
    async def test_a_lost_connection_is_resumed(self, standin: StandIn, bot: Rehearsal, code: int | None) -> None:
        standin.faults.drop_gateway(code)
        await standin.until(lambda: "RESUMED" in events(standin))
        assert (await standin.member("ada").slash("echo", text="a")).content == "a"
        assert events(standin).count("READY") == 1

    async def test_nothing_is_missed_while_the_bot_is_away(self, standin: StandIn, bot: Rehearsal) -> None:
        standin.faults.drop_gateway()
        await standin.until(lambda: not standin.backend.gateway.is_ready)
        assert (await standin.member("ada").slash("echo", text="a")).content == "a"

    async def test_a_request_to_reconnect_is_followed(self, standin: StandIn, bot: Rehearsal) -> None:
        standin.faults.request_reconnect()
        await standin.until(lambda: "RESUMED" in events(standin))

    @pytest.mark.parametrize(("resumable", "event"), [(True, "RESUMED"), (False, "READY")])
    async def test_an_invalid_session_is_resumed_or_begun_anew(
        self, standin: StandIn, bot: Rehearsal, event: str, *, resumable: bool
    ) -> None:
        before = len(events(standin))
        standin.faults.invalidate_sessions(resumable=resumable)
        await standin.until(lambda: event in events(standin)[before:] and standin.backend.gateway.is_ready)
        assert (await standin.member("ada").slash("echo", text="a")).content == "a"

    async def test_a_bot_whose_heartbeats_are_not_answered_connects_anew(self, monkeypatch: pytest.MonkeyPatch) -> None:
        async with StandIn(heartbeat_interval=0.05) as standin:
            point_discord_py_at(standin, monkeypatch)
            async with connected(standin, heartbeat_timeout=0.2):
                standin.faults.ignore_heartbeats()
                await standin.until(lambda: "RESUMED" in events(standin))

    async def test_without_a_bot_there_is_nothing_to_disturb(self, standin: StandIn) -> None:
        with pytest.raises(StandInError, match="no bot is connected"):
            standin.faults.drop_gateway()
        with pytest.raises(StandInError, match="no interaction yet"):
            standin.faults.repeat_interaction()


def events(standin: StandIn) -> list[str]:
    return [each.event for each in standin.gateway_log if each.event and each.direction == "to bot"]
