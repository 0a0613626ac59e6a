"""Scores: told, shown as stored, and deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.wire.daily.conftest import rows
from tests.wire.trivia.playing import points

if TYPE_CHECKING:
    from pathlib import Path

    from tests.wire.daily.conftest import Running
    from tests.wire.trivia.playing import Play


async def play_a_round(play: Play, *others: str) -> str:
    """One question; Ada and Grace choose differently."""
    ends = len(play.titled("the end of the round"))
    await play.start(questions=1)
    await play.passes(lambda: len(play.titled("Question 1 of 1")) > ends)
    question = play.titled("Question 1 of 1")[-1]
    await play.member("ada").press(question, question.buttons[0])
    for name in ("grace", *others):
        await play.member(name).press(question, question.buttons[1])
    await play.passes(lambda: len(play.titled("the end of the round")) > ends)
    return play.titled("the end of the round")[-1].text


async def test_scores_are_told_of_this_week_and_of_all_time(play: Play, process: Running) -> None:
    async with process():
        first = await play_a_round(play)
        play.clock.advance(days=7)
        second = await play_a_round(play)
        scores = await play.member("ada").slash("trivia scores")
        alone = await play.member("ada").slash("trivia scores", private=True)

    week, _, ever = scores.text.partition("### All time")
    assert points(week, "Ada") == points(second, "Ada")
    assert points(ever, "Ada") == points(first, "Ada") + points(second, "Ada")
    assert points(ever, "Grace") == points(first, "Grace") + points(second, "Grace")
    assert "in 1 round" in week
    assert "in 2 rounds" in ever
    assert not scores.ephemeral
    assert alone.ephemeral


async def test_scores_are_shown_as_stored_and_deleted_for_good(play: Play, process: Running, tmp_path: Path) -> None:
    async with process() as bot:
        await play_a_round(play)
        await play.start(questions=1)
        await play.passes(lambda: len(play.titled("Question 1 of 1")) > 1)
        question = play.titled("Question 1 of 1")[-1]
        await play.member("ada").press(question, question.buttons[0])
        await play.standin.until(lambda: True)
        ada = play.member("ada")
        before = await ada.slash("privacy show")
        await ada.slash("privacy delete")
        after = await ada.slash("privacy show")
        await play.passes(lambda: len(play.titled("the end of the round")) > 1)
        scores = await play.member("ada").slash("trivia scores")
        assert "Traceback" not in bot.log

    assert "scores in trivia rounds: 1" in before.text
    assert "trivia" not in after.text
    assert "Ada" not in play.titled("the end of the round")[-1].text
    assert "Ada" not in scores.text
    assert "You have no score." in scores.text
    assert rows(tmp_path, "select distinct name from trivia_score") == [("Grace",)]


async def test_deleting_a_servers_data_breaks_its_round_off(play: Play, process: Running, tmp_path: Path) -> None:
    async with process() as bot:
        await play_a_round(play)
        await play.start(questions=3)
        await play.passes(lambda: len(play.titled("Question 1 of 3")) == 1)
        question = play.titled("Question 1 of 3")[-1]
        await play.member("ada").press(question, question.buttons[0])
        shown = await play.member("grace").slash("privacy show")
        await play.member("grace").slash("privacy delete", only="server")
        late = await play.member("ada").press(question, question.buttons[1])
        assert "Traceback" not in bot.log

    assert "members' scores in trivia rounds: 2" in shown.text
    assert "trivia rounds that are running: 1" in shown.text
    assert "That round is over" in late.text
    for table in ("round", "press", "score", "deck"):
        assert rows(tmp_path, f"select count(*) from trivia_{table}") == [(0,)]  # noqa: S608


async def test_a_name_cannot_do_anything(play: Play, process: Running) -> None:
    name = "**@everyone** [x](https://evil.example) ||y||"
    play.standin.admin.add_member(name)
    async with process():
        table = await play_a_round(play, name)
        scores = await play.member("ada").slash("trivia scores")

    for text in (table.casefold(), scores.text.casefold()):
        assert "\\*\\*\\@everyone\\*\\*" in text
        assert "](https://evil" not in text
        assert "||y||" not in text
    assert not any(message.mention_everyone for message in play.messages)
