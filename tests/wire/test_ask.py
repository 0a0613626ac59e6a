"""`/ask` as a member of a server sees it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.preview import StandIn
from tests.support.botprocess import bot_running

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def test_a_question_is_answered_in_the_channel_with_its_sources(shared: StandIn) -> None:
    reply = await shared.member("ada").slash("ask", question="who plays midge")

    assert not reply.ephemeral
    assert "**Rachel Brosnahan** plays Midge Maisel" in reply.text
    assert "[Us Weekly](https://" in reply.text
    assert reply.buttons == ["Where does it say so?"]


async def test_what_no_article_says_is_a_private_answer_that_begins_with_these_words(shared: StandIn) -> None:
    reply = await shared.member("ada").slash("ask", question="when does maisel season 5 start")

    assert reply.ephemeral
    assert reply.text.startswith("No article says")
    assert "I have season 3 and 4" in reply.text
    assert reply.buttons == []


async def test_a_follow_up_goes_on_for_the_same_member_in_the_same_channel_only(shared: StandIn) -> None:
    ada, grace = shared.member("ada").in_("trivia"), shared.member("grace").in_("trivia")
    await ada.slash("ask", question="who plays midge")

    assert "Michael Zegen** plays Joel" in (await ada.slash("ask", question="and Joel?")).text
    assert "plays Susie" not in (await grace.slash("ask", question="and Susie?")).text
    assert "plays Susie" not in (await ada.in_dm().slash("ask", question="and Susie?")).text
    assert "Alex Borstein** plays Susie" in (await ada.slash("ask", question="and Susie?")).text


async def test_two_who_could_be_meant_bring_a_menu_that_answers(shared: StandIn) -> None:
    ada = shared.member("ada")
    reply = await ada.slash("ask", question="what did palladino say")
    await ada.choose(reply, "Daniel Palladino")

    assert "— **Daniel Palladino**" in reply.text
    assert reply.buttons == ["Where does it say so?"]


async def test_spoilers_are_covered_in_an_answer(shared: StandIn) -> None:
    reply = await shared.member("ada").slash("ask", question="which episode is milo in")

    assert "episode 7" in reply.text
    assert "||Handsome Man, episode 7" in reply.text
    assert "Handsome Man" not in reply.text.replace("||Handsome Man", "")


async def test_a_question_cannot_make_it_mention_anybody(shared: StandIn) -> None:
    reply = await shared.member("ada").slash("ask", question="who plays @everyone <@1> **bold** ||x||")

    assert reply.original is not None
    assert not reply.original.mention_everyone
    assert not reply.original.mentions


async def test_questions_are_suggested_as_they_are_typed(shared: StandIn) -> None:
    names = [choice["name"] for choice in await shared.member("ada").complete("ask", "question", "susie")]

    assert names[0] == "susie"
    assert "who plays Susie Myerson" in names


@pytest.mark.asyncio(loop_scope="function")
async def test_the_button_of_an_answer_works_after_a_restart(data_dir: Path, tmp_path: Path) -> None:
    async with StandIn() as standin:
        async with bot_running(standin, data_dir, tmp_path) as bot:
            questions = ["who is midge's manager", "why was maisel season 4 delayed", "what awards did rachel win"]
            ada = standin.member("ada")
            replies = [await ada.slash("ask", question=question) for question in questions]
            await bot.stop()
        async with bot_running(standin, data_dir, tmp_path):
            said = [(await ada.press(reply, "Where does it say so?")).text for reply in replies]

    assert all("paragraph" in text for text in said)
    assert "Susie Myerson" in said[0]
    assert "pandemic" in said[1]
    assert "Screen Actors Guild Award" in said[2]
