"""A round of trivia, played in two windows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.async_api import expect

if TYPE_CHECKING:
    from tests.page.conftest import Visit

A_QUESTION = 20_000  # milliseconds: ten seconds each, and what lies between


async def test_two_members_play_a_round_in_two_windows(visit: Visit) -> None:
    ada, bea = await visit("ada", place="trivia"), await visit("bea", place="trivia")
    started = await ada.send("/trivia play show: maisel questions: 2 seconds: 10")
    await expect(started).to_contain_text("2 questions, 10 seconds each")
    for number in (1, 2):
        title = f"Question {number} of 2"
        for player in (ada, bea):
            question = player.messages.filter(has_text=title).first
            await expect(question.get_by_role("button", name="A. ")).to_be_enabled(timeout=A_QUESTION)
            await question.get_by_role("button", name="A. " if player is ada else "B. ").click()
            mine = player.messages.filter(has_text="Only you can see this").last
            await expect(mine).to_contain_text("You may")
        await ada.picture(f"trivia-question-{number}")
        await expect(ada.messages.filter(has_text=title).first).to_contain_text("The answer:", timeout=A_QUESTION)
    table = bea.messages.filter(has_text="right").last
    await expect(table).to_contain_text("of 2 right", timeout=A_QUESTION)
    await bea.picture("trivia-table")
