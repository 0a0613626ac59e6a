"""What the bot's answers look like and what can be done with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.async_api import expect

from tests.support.browsing import PHONE

if TYPE_CHECKING:
    from tests.page.conftest import Visit


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("/cast maisel", ["Rachel Brosnahan as Midge Maisel", "PopCulture.com, June 2021"]),
        ("/when season4-finale show: maisel", ["Friday, March 11, 2022", "Us Weekly, March 2022"]),
        ("/quote Amy Sherman-Palladino", ["Amy Sherman-Palladino"]),
    ],
)
async def test_a_command_is_answered_in_the_log_under_the_bots_name(visit: Visit, line: str, says: list[str]) -> None:
    ada = await visit("ada")
    answer = await ada.send(line)
    for text in ["Ada used", line.split(maxsplit=1)[0], "Understudy", "APP", *says]:
        await expect(answer).to_contain_text(text)
    await expect(answer.get_by_role("button", name="Where does it say so?")).to_be_visible()
    await ada.picture(f"answer-{line.split(maxsplit=1)[0].removeprefix('/')}")


async def test_a_source_is_a_link_that_opens_elsewhere(visit: Visit) -> None:
    ada = await visit("ada")
    answer = await ada.send("/when season4-finale show: maisel")
    source = answer.get_by_role("link", name="Us Weekly")
    await expect(source).to_have_attribute(
        "href",
        "https://www.usmagazine.com/entertainment/news/marvelous-mrs-maisel-milo-ventimiglia-teases-adult-relationship/",
    )
    await expect(source).to_have_attribute("target", "_blank")
    await expect(source).to_have_attribute("rel", "noopener noreferrer")


@pytest.mark.parametrize("how", ["click", "Enter", " "])
async def test_a_spoiler_is_covered_until_it_is_opened(visit: Visit, how: str) -> None:
    ada = await visit("ada")
    answer = await ada.send("/cast maisel who: Milo Ventimiglia")
    cover = answer.get_by_role("button", name="Spoiler").first
    inside = cover.locator(".spoiler-inside")
    await expect(inside).to_have_css("visibility", "hidden")
    covered = await answer.get_by_role("button", name="Spoiler").count()
    await (cover.click() if how == "click" else cover.press(how))
    await expect(answer.get_by_role("button", name="Spoiler")).to_have_count(covered - 1)
    await expect(answer.locator(".spoiler-open").first).to_be_visible()
    if how != "click":
        await expect(answer.locator(".spoiler-open").first).to_be_focused()


async def test_the_evidence_is_shown_to_who_asks_for_it_alone_and_can_be_dismissed(visit: Visit) -> None:
    ada, grace = await visit("ada"), await visit("grace")
    answer = await ada.send("/when season4-finale show: maisel")
    await answer.get_by_role("button", name="Where does it say so?").click()
    await expect(ada.answer).to_contain_text("Only you can see this")
    await expect(ada.answer).to_contain_text("paragraph")
    await ada.picture("evidence")
    await expect(grace.answer).to_contain_text("Friday, March 11, 2022")
    await expect(grace.page.get_by_text("Only you can see this")).to_have_count(0)
    before = await ada.messages.count()
    await ada.answer.get_by_role("button", name="Dismiss message").click()
    await expect(ada.messages).to_have_count(before - 1)


async def test_a_menu_asks_which_one_is_meant_and_changes_the_answer(visit: Visit) -> None:
    ada = await visit("ada")
    answer = await ada.send("/cast palladino")
    await answer.get_by_role("combobox", name="Which one?").click()
    await expect(ada.page.get_by_role("option").filter(has_text="Daniel Palladino")).to_be_visible()
    await ada.picture("menu")
    await ada.page.get_by_role("option").filter(has_text="Daniel Palladino").click()
    await expect(answer).to_contain_text("executive producer", ignore_case=True)
    await expect(answer.get_by_role("combobox")).to_have_count(0)


async def test_a_menu_goes_with_keys_alone(visit: Visit) -> None:
    ada = await visit("ada")
    answer = await ada.send("/cast palladino")
    menu = answer.get_by_role("combobox", name="Which one?")
    await menu.press("ArrowDown")
    await expect(menu).to_have_attribute("aria-expanded", "true")
    await menu.press("Escape")
    await expect(menu).to_have_attribute("aria-expanded", "false")
    await menu.press("Enter")
    await menu.press("ArrowDown")
    await menu.press("Enter")
    await expect(answer.get_by_role("combobox")).to_have_count(0)
    await expect(answer).to_contain_text("Palladino")


async def test_a_no_is_told_to_the_asker_alone(visit: Visit) -> None:
    ada, grace = await visit("ada", place="trivia"), await visit("grace", place="trivia")
    answer = await ada.send("/cast nothing-of-the-kind")
    await expect(answer).to_contain_text("Only you can see this")
    await expect(grace.page.get_by_text("nothing-of-the-kind")).to_have_count(0)


async def test_commands_in_an_answer_can_be_clicked(visit: Visit) -> None:
    ada = await visit("ada")
    answer = await ada.send("/help")
    await answer.get_by_role("button", name="/when").first.click()
    await expect(ada.entry).to_have_value("/when event: ")


async def test_the_panel_tells_what_was_sent_and_how_long_it_took(visit: Visit) -> None:
    ada = await visit("ada")
    answer = await ada.send("/when season4-finale show: maisel")
    panel = ada.page.get_by_role("complementary")
    await expect(panel).to_be_hidden()
    await answer.get_by_role("button", name="What was sent for this message").click()
    await expect(panel).to_contain_text("ms until the bot’s first response")
    await expect(panel).to_contain_text('"name": "when"')
    await expect(panel).to_contain_text("POST /interactions/{interaction_id}/{interaction_token}/callback")
    await ada.picture("panel")
    await panel.get_by_role("button", name="Close").click()
    await expect(panel).to_be_hidden()
    await expect(answer.get_by_role("button", name="What was sent for this message")).to_be_focused()
    await ada.page.get_by_role("button", name="What was sent", exact=True).click()
    await expect(panel).to_contain_text('"name": "when"')  # without a choice, it is the latest message
    await ada.page.keyboard.press("Escape")
    await expect(panel).to_be_hidden()


async def test_what_one_has_asked_for_comes_into_sight(visit: Visit) -> None:
    ada = await visit("ada")
    first = ada.messages.nth(await ada.messages.count())
    await ada.send("/cast maisel")
    await expect(first).to_contain_text("The Marvelous Mrs. Maisel: cast")
    beginning = first.get_by_text("Ada used")
    await expect(beginning).to_be_in_viewport()
    await ada.log.evaluate("log => log.scrollTo(0, 0)")
    await ada.send("/when season4-finale show: maisel")
    await expect(ada.answer.get_by_text("Friday, March 11, 2022")).to_be_in_viewport()
    await first.get_by_role("button", name="Where does it say so?").click()
    await expect(ada.answer).to_contain_text("Only you can see this")
    await expect(ada.answer.get_by_text("Understudy")).to_be_in_viewport()


async def test_what_others_say_does_not_move_who_reads_and_can_be_gone_to(visit: Visit) -> None:
    ada, grace = await visit("ada"), await visit("grace")
    await ada.send("/cast maisel")
    await ada.log.evaluate("log => log.scrollTo(0, 0)")
    await grace.send("Look at this!")
    newer = ada.page.get_by_role("button", name="New messages")
    await expect(newer).to_be_visible()
    assert await ada.log.evaluate("log => log.scrollTop") == 0
    await newer.click()
    await expect(ada.answer).to_be_in_viewport()
    await expect(newer).to_be_hidden()


async def test_the_end_stays_in_sight_when_the_window_shrinks(visit: Visit) -> None:
    ada = await visit("ada", size=PHONE)
    await ada.send("the keyboard of a phone takes half of the room")
    await ada.page.set_viewport_size({"width": 390, "height": 500})
    await expect(ada.answer.get_by_text("takes half of the room")).to_be_in_viewport()


async def test_a_direct_message_with_the_bot_works_too(visit: Visit) -> None:
    ada = await visit("ada")
    await ada.page.get_by_role("navigation").get_by_role("button", name="Understudy").click()
    await expect(ada.page.get_by_role("textbox", name="Message @Understudy")).to_be_focused()
    answer = await ada.send("/when season4-finale show: maisel")
    await expect(answer).to_contain_text("Friday, March 11, 2022")


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_everything_fits_a_phone(visit: Visit, scheme: str) -> None:
    ada = await visit("ada", size=PHONE, color_scheme=scheme)
    answer = await ada.send("/cast maisel")
    assert await ada.page.evaluate("document.documentElement.scrollWidth") == PHONE[0]
    assert await ada.log.evaluate("log => log.scrollWidth - log.clientWidth") == 0
    box = await answer.locator(".embed").bounding_box()
    assert box is not None
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= PHONE[0]
    await ada.picture(f"phone-{scheme}")
    await ada.type("/cast ")
    await expect(ada.options.first).to_be_visible()
    await ada.picture(f"phone-picker-{scheme}")
    await expect(ada.page.get_by_role("button", name="Send")).to_be_in_viewport()
