"""Whether people who do not see, or use no pointer, can use the page: axe's rules, in every state of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import expect

from tests.support.browsing import DESK, PHONE

if TYPE_CHECKING:
    from tests.page.conftest import Visit
    from tests.support.browsing import Visitor


async def assert_accessible(visitor: Visitor) -> None:
    """Hold what is seen against the rules of WCAG 2.1, levels A and AA."""
    rules = {
        "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"],
        # The list of suggestions scrolls with the arrow keys while the line keeps the focus. Axe knows this of a
        # combobox's list; the line is a textbox with the same keys.
        "rules": {"scrollable-region-focusable": {"enabled": False}},
    }
    found = await Axe().run(visitor.page, options=rules)
    assert found.violations_count == 0, found.generate_report()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [DESK, PHONE], ids=["desk", "phone"])
async def test_the_page_keeps_the_rules_of_access_in_every_state(
    visit: Visit, size: tuple[int, int], scheme: str
) -> None:
    name = f"{scheme}.{size[0]}"
    ada = await visit(name, place="Understudy", size=size, color_scheme=scheme)
    await assert_accessible(ada)
    await ada.type("/")
    await expect(ada.options.first).to_be_visible()
    await ada.entry.press("ArrowDown")
    await assert_accessible(ada)
    await ada.type("/cast ")
    await expect(ada.options.first).to_be_visible()
    await assert_accessible(ada)
    answer = await ada.send("/cast maisel")
    await answer.get_by_role("button", name="Spoiler").first.click()
    await ada.send("/cast nothing of the kind")
    await assert_accessible(ada)
    menu = await ada.send("/cast palladino")
    await menu.get_by_role("combobox").click()
    await assert_accessible(ada)
    await menu.get_by_role("combobox").press("Escape")
    await menu.get_by_role("button", name="What was sent for this message").click()
    await expect(ada.page.get_by_role("complementary")).to_be_visible()
    await assert_accessible(ada)
