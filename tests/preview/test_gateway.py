from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, Any

import aiohttp
import discord
import pytest

from bot.preview import StandIn
from bot.preview.gateway.transport import ZstdStream
from bot.preview.testing import point_discord_py_at
from tests.preview.conftest import GUILDS_ONLY, connected
from tests.preview.rehearsal import Rehearsal

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from tests.preview.conftest import Api

HEARTBEAT_ACK = 11
GUILDS, GUILD_MEMBERS, GUILD_MESSAGES = 1, 2, 1 << 9


class Socket:
    """A gateway connection without a bot behind it."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse, token: str) -> None:
        self._socket = socket
        self._token = token

    async def send(self, op: int, data: Any) -> None:
        await self._socket.send_json({"op": op, "d": data})

    async def read(self) -> dict[str, Any]:
        frame: dict[str, Any] = await self._socket.receive_json()
        return frame

    async def identify(self, **changes: Any) -> None:
        await self.read()
        await self.send(2, {"token": self._token, "intents": GUILDS, "properties": {}, **changes})

    async def resume(self, session_id: str, seq: int, token: str | None = None) -> None:
        await self.read()
        await self.send(6, {"token": token or self._token, "session_id": session_id, "seq": seq})

    async def close_code(self) -> int | None:
        while (await self._socket.receive()).type is aiohttp.WSMsgType.TEXT:
            pass
        return self._socket.close_code

    async def leave(self, code: int) -> None:
        await self._socket.close(code=code)


class Dialer:
    def __init__(self, standin: StandIn, session: aiohttp.ClientSession) -> None:
        self._standin = standin
        self._session = session

    async def __call__(self) -> Socket:
        return Socket(await self._session.ws_connect(self._standin.gateway_url), self._standin.token)


@pytest.fixture
async def dial(standin: StandIn) -> AsyncIterator[Dialer]:
    async with aiohttp.ClientSession() as session:
        yield Dialer(standin, session)


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"token": "wrong"}, 4004),
        ({"shard": [2, 2]}, 4010),
        ({"intents": 1 << 40}, 4013),
        ({"intents": GUILDS | GUILD_MEMBERS}, 4014),
    ],
)
async def test_a_wrong_identify_closes_the_connection(dial: Dialer, changes: dict[str, Any], code: int) -> None:
    socket = await dial()
    await socket.identify(**changes)
    assert await socket.close_code() == code


@pytest.mark.parametrize(("op", "code"), [(3, 4003), (8, 4003), (99, 4001)])
async def test_before_identify_nothing_else_may_come(dial: Dialer, op: int, code: int) -> None:
    socket = await dial()
    await socket.send(op, {})
    assert await socket.close_code() == code


async def test_identify_comes_once(dial: Dialer) -> None:
    socket = await dial()
    await socket.identify()
    await socket.send(2, {"token": "any", "intents": 0})
    assert await socket.close_code() == 4005


async def test_hello_ready_and_guilds_come_in_this_order(dial: Dialer, standin: StandIn) -> None:
    socket = await dial()
    await socket.identify()
    ready, guild = await socket.read(), await socket.read()
    [world_guild] = standin.world.guilds.values()
    assert (ready["t"], ready["s"]) == ("READY", 1)
    assert ready["d"]["guilds"] == [{"id": str(world_guild.id), "unavailable": True}]
    assert (guild["t"], guild["s"], guild["d"]["unavailable"]) == ("GUILD_CREATE", 2, False)
    assert [each["name"] for each in guild["d"]["channels"]] == ["general", "trivia"]
    assert [each["user"]["username"] for each in guild["d"]["members"]] == ["understudy"]


async def test_a_heartbeat_is_acknowledged(dial: Dialer) -> None:
    socket = await dial()
    assert (await socket.read())["d"]["heartbeat_interval"] == 41250
    await socket.send(1, None)
    assert (await socket.read())["op"] == 11


async def test_resuming_repeats_what_was_missed(dial: Dialer, standin: StandIn) -> None:
    first = await dial()
    await first.identify()
    session_id = (await first.read())["d"]["session_id"]
    await first.read()
    await first.leave(4000)
    await standin.until(lambda: not standin.backend.gateway.connections)
    standin.admin.add_channel("new")
    second = await dial()
    await second.resume(session_id, 2)
    missed, resumed = await second.read(), await second.read()
    assert (missed["t"], missed["s"], missed["d"]["name"]) == ("CHANNEL_CREATE", 3, "new")
    assert resumed["t"] == "RESUMED"


@pytest.mark.parametrize(("code", "resumable"), [(1000, False), (1001, False), (4000, True)])
async def test_who_says_goodbye_cannot_resume(dial: Dialer, standin: StandIn, code: int, *, resumable: bool) -> None:
    first = await dial()
    await first.identify()
    session_id = (await first.read())["d"]["session_id"]
    await first.leave(code)
    await standin.until(lambda: not standin.backend.gateway.connections)
    second = await dial()
    await second.resume(session_id, 2)
    answer = await second.read()
    assert (answer["t"] == "RESUMED") is resumable
    assert resumable or (answer["op"], answer["d"]) == (9, False)


async def test_resuming_needs_the_token_and_a_number_that_was_reached(dial: Dialer, standin: StandIn) -> None:
    first = await dial()
    await first.identify()
    session_id = (await first.read())["d"]["session_id"]
    for seq, token, code in ((2, "wrong", 4004), (99, None, 4007)):
        socket = await dial()
        await socket.resume(session_id, seq, token)
        assert await socket.close_code() == code


async def test_what_lies_too_far_back_cannot_be_resumed(dial: Dialer, standin: StandIn) -> None:
    first = await dial()
    await first.identify()
    session_id = (await first.read())["d"]["session_id"]
    for _ in range(500):
        standin.admin.set_permissions("general", embed_links=True)
    second = await dial()
    await second.resume(session_id, 1)
    assert (await second.read())["op"] == 9


@pytest.mark.parametrize(("intents", "told"), [(GUILDS, False), (GUILDS | GUILD_MESSAGES, True)])
async def test_messages_are_told_of_to_who_has_asked(
    dial: Dialer, api: Api, standin: StandIn, intents: int, *, told: bool
) -> None:
    socket = await dial()
    await socket.identify(intents=intents)
    sent = (await api("POST", f"{api.channel()}/messages", {"content": "a"})).json
    await api("DELETE", f"{api.channel()}/messages/{sent['id']}")
    await socket.send(1, None)
    events = []
    while (frame := await socket.read())["op"] != 11:
        events.append(frame["t"])
    assert events[2:] == (["MESSAGE_CREATE", "MESSAGE_DELETE"] if told else [])


async def test_privileged_intents_can_be_allowed(monkeypatch: pytest.MonkeyPatch) -> None:
    async with StandIn(privileged_intents=GUILD_MEMBERS) as standin:
        point_discord_py_at(standin, monkeypatch)
        async with connected(standin, discord.Intents(guilds=True, members=True)) as bot:
            assert {member.name for member in bot.guilds[0].members} == {"understudy", "ada", "grace"}
            [found] = await bot.guilds[0].query_members("gra")
            assert found.name == "grace"


async def test_discord_py_names_the_intents_that_are_not_allowed(standin: StandIn) -> None:
    bot = Rehearsal(intents=discord.Intents(guilds=True, message_content=True))
    with pytest.raises(discord.PrivilegedIntentsRequired):
        await bot.start(standin.token)
    await bot.close()


async def test_heartbeats_do_not_seem_late_to_discord_py(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with StandIn(heartbeat_interval=0.1) as standin:
        point_discord_py_at(standin, monkeypatch)
        async with connected(standin) as bot:
            await standin.until(lambda: sum(each.op == HEARTBEAT_ACK for each in standin.gateway_log) > 5)
            assert bot.latency < 0.1  # else it is that of the heartbeat before, a whole interval


async def test_each_shard_hears_of_its_own_guilds(monkeypatch: pytest.MonkeyPatch) -> None:
    async with StandIn(shards=2) as standin:
        point_discord_py_at(standin, monkeypatch)
        for number in range(3):
            # What was made before a guild decides on its id, and that on its shard.
            standin.admin.add_guild(f"Guild {number}", channels=["general", "extra"][: 1 + number % 2])
        guilds = list(standin.world.guilds.values())
        async with connected(standin) as bot:
            assert set(bot.shards) == {0, 1}
            assert {guild.shard_id for guild in bot.guilds} == {0, 1}
            assert len(bot.guilds) == len(guilds)
            for guild in guilds:
                reply = await standin.member("ada", "general", guild).slash("echo", text=guild.name)
                assert reply.content == guild.name
            assert (await standin.member("ada").in_dm().slash("echo", text="dm")).content == "dm"


@pytest.mark.parametrize("compress", ["", "zlib-stream"])
async def test_messages_come_plain_or_as_one_zlib_stream(standin: StandIn, compress: str) -> None:
    decompressor = zlib.decompressobj()
    async with (
        aiohttp.ClientSession() as session,
        session.ws_connect(standin.gateway_url, params={"compress": compress}) as socket,
    ):
        for _ in range(2):
            message = await socket.receive()
            text = decompressor.decompress(message.data).decode() if compress else message.data
            assert '"op"' in text
            await socket.send_json({"op": 1, "d": None})


def test_a_zstd_stream_is_one_frame_of_stored_blocks() -> None:
    stream = ZstdStream()
    first, second, long = stream.pack("ab"), stream.pack("c"), stream.pack("x" * (128 * 1024 + 1))
    assert first == bytes.fromhex("28b52ffd 00 38 100000") + b"ab"
    assert second == bytes.fromhex("080000") + b"c"
    assert long[:3] == ((128 * 1024) << 3).to_bytes(3, "little")
    assert long[-4:] == bytes.fromhex("080000") + b"x"


async def test_both_sides_of_the_gateway_are_kept_without_the_token(standin: StandIn, bot: Rehearsal) -> None:
    log = standin.gateway_log
    kinds = [(each.direction, each.op, each.event) for each in log if each.op not in {1, 11}]
    assert kinds[:4] == [
        ("to bot", 10, None),
        ("from bot", 2, None),
        ("to bot", 0, "READY"),
        ("to bot", 0, "GUILD_CREATE"),
    ]
    assert standin.token not in repr(log)
    assert GUILDS_ONLY.value == GUILDS
