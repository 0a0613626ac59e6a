"""Several people with the page open, and who may do what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.async_api import expect

if TYPE_CHECKING:
    from bot.preview import StandIn
    from tests.page.conftest import Visit
    from tests.support.browsing import Opener


async def test_two_members_see_one_another_and_what_the_bot_answers_each(visit: Visit) -> None:
    bea, carl = await visit("bea", place="trivia"), await visit("carl", place="trivia")
    await bea.send("/when season4-finale show: maisel")
    await expect(carl.answer).to_contain_text("Bea used")
    await carl.send("thanks, bea")
    await expect(bea.answer).to_contain_text("thanks, bea")
    await carl.picture("two-members")


async def test_whoever_comes_without_a_name_is_ada(opener: Opener, preview: StandIn) -> None:
    visitor = await opener.open(preview, None, place="trivia")
    answer = await visitor.send("/when season4-finale show: maisel")
    await expect(answer).to_contain_text("Ada used")


async def test_whoever_comes_later_sees_what_was_said_before(visit: Visit) -> None:
    bea = await visit("bea", place="trivia")
    await bea.send("first come, first served")
    late = await visit("dora", place="trivia")
    await expect(late.page.get_by_text("first come, first served")).to_be_visible()


async def test_news_in_another_channel_leave_a_mark_until_it_is_looked_at(visit: Visit) -> None:
    bea, carl = await visit("bea", place="general"), await visit("carl", place="trivia")
    trivia = bea.page.get_by_role("navigation").get_by_role("button", name="trivia")
    await expect(trivia).not_to_contain_text("new messages")
    await carl.send("over here")
    await expect(trivia).to_contain_text("new messages")
    await trivia.click()
    await expect(bea.page.get_by_text("over here")).to_be_visible()
    await expect(trivia).not_to_contain_text("new messages")


async def test_only_who_manages_the_server_is_offered_its_settings(visit: Visit) -> None:
    erin = await visit("erin")
    role = erin.page.get_by_role("switch", name="Manages the server")
    await expect(role).not_to_be_checked()
    await erin.type("/settings")
    await expect(erin.options).to_have_count(0)
    await role.click()
    await expect(role).to_be_checked()
    await erin.type("/settings")
    await expect(erin.options).to_contain_text("/settings")
    answer = await erin.send("/settings")
    await expect(answer).to_contain_text("Usual show")
    await role.click()
    await expect(role).not_to_be_checked()
    await erin.type("/settings ")
    await erin.entry.press("Enter")
    await expect(erin.complaint).to_have_text("You are not offered /settings here.")
    await erin.type("/daily set channel: general")
    await erin.entry.press("Enter")
    await expect(erin.complaint).to_have_text("You are not offered /daily set here.")


async def test_a_name_that_nobody_can_have_is_refused_with_the_reason(visit: Visit) -> None:
    visitor = await visit("O'Hara!")
    await expect(visitor.log).to_contain_text("a name has 2 to 32 letters")
    await visitor.page.get_by_role("link", name="Come in as Ada").click()
    await expect(visitor.page.locator("#your-name")).to_have_text("Ada")


async def test_nobody_can_be_the_bot(visit: Visit) -> None:
    visitor = await visit("understudy")
    await expect(visitor.log).to_contain_text("is the bot")
