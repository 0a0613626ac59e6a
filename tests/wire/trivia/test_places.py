"""Where a round can be played."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.wire.daily.conftest import rows
from tests.wire.trivia.playing import Play, right_choice

if TYPE_CHECKING:
    from pathlib import Path

    from bot.preview import StandIn
    from tests.support.timetravel import FakeClock
    from tests.wire.daily.conftest import Running


async def test_in_a_direct_message_one_plays_alone(
    standin: StandIn, clock: FakeClock, process: Running, tmp_path: Path
) -> None:
    ada = standin.member("ada").in_dm()
    play = Play(standin, clock, str(ada.channel.id))
    play.where = ada.channel
    async with process() as bot:
        await ada.slash("trivia play", show="maisel", questions=2, seconds=10)
        for number in (1, 2):
            question = await play.question(number)
            await ada.press(question, question.buttons[0])
            await play.closed(question)
            assert right_choice(question)
        table = await play.table()
        scores = await ada.slash("trivia scores")
        assert "Traceback" not in bot.log

    assert "**ada**" in table.text.lower()
    assert "of 2 right in 1 round" in scores.text
    assert rows(tmp_path, "select guild_id, answered from trivia_score") == [(None, 2)]


async def test_a_group_dm_is_told_where_to_play(standin: StandIn, process: Running, tmp_path: Path) -> None:
    group = standin.member("ada").in_group_dm(standin.member("grace"))
    async with process():
        reply = await group.slash("trivia play")
        scores = await group.slash("trivia scores")

    assert reply.ephemeral
    assert "A round needs a channel that I can post in by myself" in reply.text
    assert "You have no score." in scores.text
    assert rows(tmp_path, "select count(*) from trivia_round") == [(0,)]


async def test_a_server_that_only_a_user_has_brought_the_bot_to_is_told_so(standin: StandIn, process: Running) -> None:
    standin.admin.add_guild("Elsewhere", channels=("lobby",), members=("ada",), has_bot=False)
    async with process():
        reply = await standin.member("ada", "lobby", "Elsewhere").slash("trivia play")

    assert reply.ephemeral
    assert "Here I may only answer" in reply.text


async def test_what_the_bot_lacks_in_a_channel_is_said_to_who_asks(play: Play, process: Running) -> None:
    async with process():
        play.standin.admin.set_permissions("trivia", send_messages=False, embed_links=False)
        reply = await play.start()
        elsewhere = await play.standin.member("ada", "general").slash("trivia play", show="maisel")

    assert reply.ephemeral
    assert "I lack Embed Links, Send Messages in this channel." in reply.text
    assert not elsewhere.ephemeral


async def test_a_show_that_is_not_known_or_has_no_questions_is_said(play: Play, process: Running) -> None:
    async with process():
        unknown = await play.start(show="zzzz")
        bare = await play.start(show="second-act")
        usual = await play.member("grace").slash("trivia play")

        listed = await play.member("ada").slash("help")

    assert all(f"</trivia {command}:" in listed.text for command in ("play", "stop", "scores"))
    assert "I know no such show" in unknown.text
    assert "I have no questions about that show" in bare.text
    assert unknown.ephemeral
    assert bare.ephemeral
    assert not usual.ephemeral


async def test_a_servers_spoilers_are_neither_asked_nor_offered(play: Play, process: Running) -> None:
    """All questions of the invented show, in a server that hides spoilers; then one that shows them."""
    secret = ("Drowned", "Fairweather")
    async with process():
        await play.start(show="lantern", questions=50)
        hidden = await played(play)
        await play.member("grace").slash("settings", spoilers="shown")
        await play.start(show="lantern", questions=50)
        shown = await played(play)

    assert not any(word in text for word in secret for text in hidden)
    assert any(word in text for word in secret for text in shown)
    assert len(set(hidden)) == len(hidden)
    assert len(shown) > len(hidden) > 10


async def played(play: Play) -> list[str]:
    """Let a round pass, and give what its questions say and offer."""
    ends = len(play.titled("the end of the round"))
    before = len(play.messages)
    await play.passes(lambda: len(play.titled("the end of the round")) > ends, step=6.0)
    asked = [message for message in play.messages[before:] if message.buttons]
    return ["\n".join([message.text.partition("\n")[2], *message.buttons]) for message in asked]
