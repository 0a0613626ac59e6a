"""What the page says when the bot is slow, away, or does what the page cannot show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.async_api import expect

from bot.preview import StandIn
from bot.preview.page.site import add_page
from tests.preview.conftest import connected

if TYPE_CHECKING:
    from tests.preview.rehearsal import Rehearsal
    from tests.support.browsing import Opener


async def test_a_bot_that_does_not_respond_in_time_has_discords_own_words(
    opener: Opener, hasty: StandIn, rehearsal: Rehearsal
) -> None:
    ada = await opener.open(hasty)
    await ada.entry.fill("/silent")
    await ada.entry.press("Enter")
    await expect(ada.answer).to_contain_text("Sending command…")
    await expect(ada.answer).to_contain_text("The application did not respond")
    await expect(ada.page.get_by_text("Sending command…")).to_have_count(0)
    await ada.picture("no-response")
    await ada.answer.get_by_role("button", name="Dismiss message").click()
    await expect(ada.messages).to_have_count(0)
    rehearsal.go_on.set()


async def test_a_bot_that_asks_for_time_is_seen_thinking(opener: Opener, hasty: StandIn, rehearsal: Rehearsal) -> None:
    ada = await opener.open(hasty)
    await ada.entry.fill("/slow")
    await ada.entry.press("Enter")
    await expect(ada.answer).to_contain_text("Understudy is thinking…")
    await ada.picture("thinking")
    rehearsal.go_on.set()
    await expect(ada.messages.first).to_contain_text("done")
    await expect(ada.messages.last).to_contain_text("and more")
    await expect(ada.messages.last).to_contain_text("Only you can see this")


async def test_a_button_that_nothing_comes_of_says_so_below_its_message(
    opener: Opener, hasty: StandIn, rehearsal: Rehearsal
) -> None:
    ada = await opener.open(hasty)
    answer = await ada.send("/panel")
    await rehearsal.close()
    await answer.get_by_role("button", name="Tell me").click()
    await expect(answer.get_by_role("alert")).to_contain_text("no bot is connected")


async def test_buttons_and_menus_of_every_kind_do_what_they_say(
    opener: Opener, hasty: StandIn, rehearsal: Rehearsal
) -> None:
    ada = await opener.open(hasty)
    await ada.send("/panel")
    panel = ada.messages.first
    await expect(panel.get_by_role("button", name="Off")).to_be_disabled()
    await panel.get_by_role("button", name="Tell me").click()
    await expect(ada.answer).to_contain_text("only you")
    await panel.get_by_role("combobox").first.click()
    for colour in ("Red", "Blue"):
        await ada.page.get_by_role("option", name=colour).click()
    await panel.get_by_role("combobox").first.click()
    await expect(ada.answer).to_contain_text("r and b")
    await panel.get_by_role("combobox").nth(1).click()
    await ada.page.get_by_role("option", name="#trivia").click()
    await expect(ada.answer).to_contain_text("in trivia")
    await panel.get_by_role("button", name="Wait").click()
    await expect(panel).to_contain_text("waited")
    assert rehearsal.errors == []


async def test_a_button_keeps_the_focus_when_it_changes_its_message(
    opener: Opener, hasty: StandIn, rehearsal: Rehearsal
) -> None:
    ada = await opener.open(hasty)
    answer = await ada.send("/count")
    for times in (1, 2, 3):
        await ada.page.keyboard.press("Enter") if times > 1 else await answer.get_by_role("button", name="Again").press(
            "Enter"
        )
        await expect(answer).to_contain_text(f"{times} times")
        await expect(answer.get_by_role("button", name="Again")).to_be_focused()
    assert rehearsal.errors == []


async def test_every_part_of_an_embed_is_shown(opener: Opener, hasty: StandIn, rehearsal: Rehearsal) -> None:
    ada = await opener.open(hasty)
    answer = await ada.send("/card")
    for part in ("Content", "Author", "Title", "Description", "Name", "Value", "Footer"):
        await expect(answer).to_contain_text(part)
    assert rehearsal.errors == []


async def test_options_of_every_kind_are_sent_in_their_types(
    opener: Opener, hasty: StandIn, rehearsal: Rehearsal
) -> None:
    ada = await opener.open(hasty)
    await ada.type("/types number: 2.5 flag: yes channel: ")
    await expect(ada.options).to_have_text(["#general", "#trivia"])
    await ada.options.last.click()
    await expect(ada.entry).to_have_value("/types number: 2.5 flag: yes channel: #trivia role: ")
    await ada.entry.press_sequentially("managers user: gra")
    await ada.options.filter(has_text="@Grace").click()
    await ada.entry.press("Enter")
    await expect(ada.answer).to_contain_text("2.5 True trivia managers grace True")
    assert rehearsal.errors == []


async def test_a_form_is_beyond_the_page_and_it_says_so(opener: Opener, hasty: StandIn, rehearsal: Rehearsal) -> None:
    ada = await opener.open(hasty)
    answer = await ada.send("/ask")
    await expect(answer).to_contain_text("The bot opened a form, which this page cannot show")
    assert rehearsal.errors == []


async def test_the_page_tells_whether_the_bot_is_there(opener: Opener, hasty: StandIn) -> None:
    ada = await opener.open(hasty)
    await expect(ada.page.locator("#connection")).to_contain_text("Understudy is not connected…")
    async with connected(hasty):
        await expect(ada.page.locator("#connection")).to_be_empty()
        answer = await ada.send("/echo hello")
        await expect(answer).to_contain_text("hello")


async def test_the_page_comes_back_by_itself_when_the_preview_does(opener: Opener) -> None:
    first = StandIn()
    add_page(first)
    async with first:
        ada = await opener.open(first)
        await expect(ada.entry).to_be_focused()
        port = int(first.url.rsplit(":", 1)[1])
    await expect(ada.page.locator("#connection")).to_contain_text("The preview has ended")
    second = StandIn(port=port)
    add_page(second)
    async with second:
        await expect(ada.page.locator("#connection")).to_contain_text("not connected")
    opener.trouble.clear()  # that nobody was there for a while is what this is about
