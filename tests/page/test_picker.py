"""The line that is typed into: picking commands, options and what completes them, with keys or a pointer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.async_api import expect

if TYPE_CHECKING:
    from bot.preview import StandIn
    from tests.page.conftest import Visit


def sent_options(preview: StandIn) -> dict[str, object]:
    """What the bot was last told of a command's options."""
    latest = preview.backend.interactions.latest
    assert latest is not None
    return {option["name"]: option["value"] for option in latest.payload["data"].get("options", [])}


async def test_a_slash_lists_the_commands_with_their_descriptions(visit: Visit) -> None:
    ada = await visit("ada")
    await ada.type("/")
    await expect(ada.page.get_by_role("listbox")).to_be_visible()
    await expect(ada.options.filter(has_text="/cast")).to_contain_text("Who plays whom")
    await expect(ada.options.filter(has_text="/when")).to_contain_text("When a season starts")
    await ada.picture("picker")


async def test_typing_on_narrows_the_list(visit: Visit) -> None:
    ada = await visit("ada")
    await ada.type("/qu")
    await expect(ada.options).to_have_count(1)
    await expect(ada.options).to_contain_text("/quote")


async def test_a_command_is_picked_by_a_click_and_its_first_option_completes_from_the_bot(visit: Visit) -> None:
    ada = await visit("ada")
    await ada.type("/")
    await ada.options.filter(has_text="/cast").click()
    await expect(ada.entry).to_have_value("/cast show: ")
    await expect(ada.entry).to_be_focused()
    await expect(ada.options.filter(has_text="The Marvelous Mrs. Maisel")).to_be_visible()


async def test_each_option_is_offered_in_turn_and_what_is_picked_is_sent_by_its_value(
    visit: Visit, preview: StandIn
) -> None:
    ada = await visit("ada")
    await ada.type("/cast mais")
    await ada.options.filter(has_text="The Marvelous Mrs. Maisel").click()
    await expect(ada.entry).to_have_value("/cast The Marvelous Mrs. Maisel")
    await expect(ada.options).to_have_text(
        [
            "who" + "A person or a character: their credits in full",
            "seasonOnly this season",
            "privateShow the answer to you alone",
        ]
    )
    await ada.options.filter(has_text="who").click()
    await ada.entry.press_sequentially("ventim")
    await ada.options.filter(has_text="Milo Ventimiglia").first.click()
    await ada.entry.press("Enter")
    await expect(ada.answer).to_contain_text("Milo Ventimiglia")
    assert sent_options(preview)["show"] == "maisel"
    await expect(ada.entry).to_have_value("")


async def test_keys_alone_are_enough(visit: Visit) -> None:
    ada = await visit("ada")
    await ada.entry.press_sequentially("/ca")
    await expect(ada.options.first).to_be_visible()
    await ada.entry.press("ArrowDown")
    await expect(ada.entry).to_have_attribute("aria-activedescendant", "choice-1-0")
    await ada.entry.press("Enter")
    await ada.entry.press_sequentially("lantern")
    await expect(ada.options.filter(has_text="The Lantern Keepers")).to_be_visible()
    await ada.entry.press("Tab")
    await expect(ada.entry).to_have_value("/cast show: The Lantern Keepers")
    await ada.entry.press("Enter")
    await expect(ada.answer).to_contain_text("The Lantern Keepers")


@pytest.mark.parametrize("delay", [0, 20, 80], ids=lambda delay: f"{delay} ms a key")
async def test_keys_never_act_on_a_list_of_what_stood_there_before(visit: Visit, delay: int) -> None:
    ada = await visit("ada")
    await ada.entry.press_sequentially("/cast lant", delay=delay)
    await ada.entry.press("Tab")
    await expect(ada.entry).to_have_value("/cast The Lantern Keepers")
    await ada.entry.fill("")
    await ada.entry.press_sequentially("/ca", delay=delay)
    await ada.entry.press("Tab")
    await ada.entry.press_sequentially("mais", delay=delay)
    await ada.entry.press("Tab")
    await expect(ada.entry).to_have_value("/cast show: The Marvelous Mrs. Maisel")
    await expect(ada.entry).to_be_focused()


async def test_the_name_of_an_option_completes_too(visit: Visit) -> None:
    ada = await visit("ada")
    await ada.type("/cast maisel pri")
    await ada.options.filter(has_text="private").click()
    await expect(ada.entry).to_have_value("/cast maisel private: ")


async def test_how_much_is_offered_is_told_to_who_does_not_see_it(visit: Visit) -> None:
    ada = await visit("ada")
    await ada.type("/qu")
    await expect(ada.page.locator("#told")).to_have_text("1 suggestion: Tab takes the first")


async def test_escape_closes_the_list_and_the_next_tab_leaves_the_line(visit: Visit) -> None:
    ada = await visit("ada")
    await ada.type("/")
    await expect(ada.options.first).to_be_visible()
    await ada.entry.press("Escape")
    await expect(ada.page.get_by_role("listbox")).to_be_hidden()
    await ada.entry.press("Tab")
    await expect(ada.page.get_by_role("button", name="Send")).to_be_focused()


async def test_arrows_go_around_the_ends_of_the_list(visit: Visit) -> None:
    ada = await visit("ada")
    await ada.type("/")
    await expect(ada.options.first).to_be_visible()
    await ada.entry.press("ArrowUp")
    await expect(ada.options.last).to_have_attribute("aria-selected", "true")
    await ada.entry.press("ArrowDown")
    await expect(ada.options.first).to_have_attribute("aria-selected", "true")


@pytest.mark.parametrize(
    ("line", "options"),
    [
        ("/cast maisel", {"show": "maisel"}),
        ("/cast mrs maisel", {"show": "mrs maisel"}),
        ("/cast maisel season:4 who: Milo", {"show": "maisel", "season": 4, "who": "Milo"}),
        ("/cast show:maisel private:true", {"show": "maisel", "private": True}),
        ("/when s4 finale", {"event": "s4 finale"}),
        ("/quote", {}),
        ("/quote show: maisel", {"show": "maisel"}),
        ("/CAST maisel", {"show": "maisel"}),
    ],
)
async def test_a_command_typed_in_full_is_understood(
    visit: Visit, preview: StandIn, line: str, options: dict[str, object]
) -> None:
    ada = await visit("ada")
    await ada.send(line)
    assert sent_options(preview) == options


async def test_what_cannot_be_sent_says_why_and_stays(visit: Visit) -> None:
    ada = await visit("ada")
    await ada.type("/cast ")
    await ada.entry.press("Enter")
    await expect(ada.complaint).to_have_text("“show” is needed.")
    await ada.type("/cast maisel season: four")
    await ada.entry.press("Enter")
    await expect(ada.complaint).to_have_text("“season” takes a whole number")
    await expect(ada.entry).to_have_value("/cast maisel season: four")
    await ada.type("/nonsense")
    await ada.entry.press("Enter")
    await expect(ada.complaint).to_have_text("There is no command /nonsense here.")


async def test_what_is_no_command_is_said_to_the_channel(visit: Visit) -> None:
    ada = await visit("ada", place="trivia")
    await ada.send("Who else likes <b>this</b> show?")
    await expect(ada.answer).to_contain_text("Ada")
    await expect(ada.answer).to_contain_text("Who else likes <b>this</b> show?")


async def test_the_last_line_comes_back_with_the_arrow_up(visit: Visit) -> None:
    ada = await visit("ada")
    await ada.send("/when season4-finale show: maisel")
    await ada.entry.press("ArrowUp")
    await expect(ada.entry).to_have_value("/when season4-finale show: maisel")


async def test_an_option_of_yes_or_no_offers_both(visit: Visit) -> None:
    ada = await visit("ada")
    await ada.type("/quote private: ")
    await expect(ada.options).to_have_text(["True", "False"])
    await ada.options.first.click()
    await ada.entry.press("Enter")
    await expect(ada.answer).to_contain_text("Only you can see this")


async def test_a_greeting_offers_the_commands_at_the_beginning_of_a_place(visit: Visit) -> None:
    nora = await visit("nora", place="Understudy")
    await nora.log.get_by_role("button", name="/when").click()
    await expect(nora.entry).to_have_value("/when event: ")
    await expect(nora.options.first).to_be_visible()
