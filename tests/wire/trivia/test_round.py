"""A round, played by several members."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest

from tests.conftest import INVENTED
from tests.support.botprocess import bot_running
from tests.wire.daily.conftest import rows
from tests.wire.trivia.playing import is_open, points, right_choice

if TYPE_CHECKING:
    from pathlib import Path

    from bot.preview import StandIn
    from tests.support.timetravel import FakeClock
    from tests.wire.daily.conftest import Running
    from tests.wire.trivia.playing import Play

MESSAGE = "/channels/{channel_id}/messages/{message_id}"


async def test_a_round_is_played_to_its_end(play: Play, process: Running) -> None:
    async with process() as bot:
        started = await play.start(questions=3)
        assert "The Marvelous Mrs. Maisel" in started.text
        assert "3 questions, 10 seconds each" in started.text
        rights = {"Ada": 0, "Grace": 0}
        for number in (1, 2, 3):
            question = await play.question(number)
            assert len(question.buttons) == 4
            assert len({label[3:] for label in question.buttons}) == 4
            for button, name in enumerate(("Ada", "Grace")):
                reply = await play.member(name.lower()).press(question, question.buttons[button])
                assert reply.ephemeral
            await play.closed(question)
            right = right_choice(question)
            assert f"The answer: **{right[:2]}" in question.text
            assert "](https://" in question.text
            assert "paragraph" in question.text
            for button, name in enumerate(("Ada", "Grace")):
                had = right == question.buttons[button]
                rights[name] += had
                assert (f"{name} +" in question.text) == had
        table = await play.table()
        assert "Traceback" not in bot.log

    for name, count in rights.items():
        assert f"**{name}**" in table.text
        assert f"{count} of 3 right" in table.text
        assert points(table.text, name) >= 10 * count
        assert points(table.text, name) <= 20 * count
    assert not any(is_open(message) for message in play.messages)
    assert not any(message.mentions for message in play.messages)


async def test_each_sees_alone_what_was_chosen_and_may_change_it(play: Play, process: Running) -> None:
    async with process():
        await play.start(questions=1)
        question = await play.question(1)
        asked = question.text
        ada = play.member("ada")
        first = await ada.press(question, question.buttons[0])
        same = await ada.press(question, question.buttons[0])
        other = await ada.press(question, question.buttons[3])
        assert question.text == asked
        assert all(reply.original is not None and reply.original.reader is ada.user for reply in (first, same, other))
        await play.closed(question)

    assert "You chose" in first.text
    assert "not" not in same.text.partition("You may")[0].split()
    assert ", not " in other.text
    assert " of 1 had it" in question.text or "Nobody had it." in question.text
    assert ("Ada +" in question.text) == (right_choice(question) == question.buttons[3])


async def test_the_sentence_is_shown_where_the_article_is_at_hand(
    play: Play, standin: StandIn, data_dir: Path, tmp_path: Path, clock: FakeClock
) -> None:
    settings: dict[str, Any] = {"TEST_CLOCK": str(tmp_path / "clock"), "ARTICLES_DIR": str(INVENTED / "articles")}
    async with bot_running(standin, data_dir, tmp_path, command=("tests.support.traveller",), **settings):
        await play.start(show="lantern", questions=5)
        closed = [await play.closed(await play.question(number)) for number in range(1, 6)]

    articles = " ".join(" ".join(path.read_text(encoding="utf-8").split()) for path in INVENTED.glob("articles/*.txt"))
    for question in closed:
        sentences = question.text.partition("### ")[2]
        quoted = [line[2:].replace("\\", "") for line in sentences.splitlines() if line.startswith("> ")]
        assert quoted
        assert all(" ".join(sentence.strip("|").split()) in articles for sentence in quoted)


async def test_a_late_press_does_not_count(play: Play, process: Running, tmp_path: Path) -> None:
    async with process():
        await play.start(questions=2)
        first = await play.question(1)
        components = [{**row, "components": [dict(b) for b in row["components"]]} for row in first.components]
        await play.closed(first)
        first.components = components  # as a client shows it that has not heard of the change
        late = await play.member("ada").press(first, first.buttons[0])
        second = await play.question(2)
        too_late = await play.member("ada").press(first, first.buttons[1])
        await play.closed(second)
        await play.table()

    for reply in (late, too_late):
        assert reply.ephemeral
        assert "Time is up for this question" in reply.text
    assert rows(tmp_path, "select count(*) from trivia_score") == [(0,)]


@pytest.mark.parametrize("stopper", ["ada", "grace"], ids=["by who started it", "by who manages the server"])
async def test_a_round_is_stopped(play: Play, process: Running, tmp_path: Path, stopper: str) -> None:
    play.standin.admin.add_member("edsger")
    async with process():
        await play.start("ada", questions=5)
        question = await play.question(1)
        await play.member("edsger").press(question, question.buttons[1])
        refused = await play.member("edsger").slash("trivia stop")
        assert "Only who started the round" in refused.text
        assert is_open(question)
        stopped = await play.member(stopper).slash("trivia stop")
        await play.standin.until(lambda: play.titled("the end of the round"))
        again = await play.member(stopper).slash("trivia stop")
        anew = await play.start("grace", questions=1)

    assert stopped.ephemeral
    assert "No round is running" in again.text
    assert f"Stopped by {stopper.capitalize()}." in play.titled("the end of the round")[0].text
    assert not is_open(question)
    assert rows(tmp_path, "select answered from trivia_score") == [(1,)]
    assert "1 question" in anew.text


async def test_a_pause_that_discord_asks_for_is_kept_and_nothing_is_lost(play: Play, process: Running) -> None:
    async with process() as bot:
        await play.start(questions=2)
        first = await play.question(1)
        await play.member("ada").press(first, first.buttons[0])
        play.standin.faults.rate_limit("PATCH", MESSAGE, retry_after=0.3, times=2)
        play.standin.faults.rate_limit("POST", "/interactions/*/callback", retry_after=0.2)
        await play.closed(first)
        second = await play.question(2)
        await play.member("ada").press(second, second.buttons[0])
        await play.closed(second)
        table = await play.table()
        assert "Traceback" not in bot.log

    edits = [request for request in play.standin.requests if request.method == "PATCH"]
    assert [request.status for request in edits] == [429, 429, 200, 200]
    assert "**Ada**" in table.text
    assert "of 2 right" in table.text


async def test_discord_fails_and_the_round_goes_on(play: Play, process: Running) -> None:
    async with process() as bot:
        await play.start(questions=2)
        play.standin.faults.fail("POST", "/channels/*/messages", status=502)
        first = await play.question(1)
        play.standin.faults.disconnect("PATCH", MESSAGE)
        await play.closed(first)
        await play.closed(await play.question(2))
        await play.table()
        assert "Traceback" not in bot.log

    assert [len(play.titled(f"Question {n} of 2")) for n in (1, 2)] == [1, 1]


async def test_a_locked_state_holds_nobody_up_and_loses_nothing(play: Play, process: Running, tmp_path: Path) -> None:
    async with process() as bot:
        await play.start(questions=2)
        first = await play.question(1)
        with closing(sqlite3.connect(tmp_path / "state.db", isolation_level=None)) as other:
            other.execute("begin immediate")
            reply = await play.member("ada").press(first, first.buttons[0])
            assert "You chose" in reply.text
            await bot.until_logged("is not written down yet")
        await play.closed(first)
        await play.closed(await play.question(2))
        await play.table()

    assert rows(tmp_path, "select answered from trivia_score") == [(1,)]


async def test_a_channel_that_goes_away_ends_its_round(play: Play, process: Running, tmp_path: Path) -> None:
    async with process() as bot:
        await play.start(questions=3)
        await play.question(1)
        play.standin.admin.delete_channel("trivia")
        await play.passes(lambda: rows(tmp_path, "select count(*) from trivia_round") == [(0,)])
        assert "Traceback" not in bot.log
