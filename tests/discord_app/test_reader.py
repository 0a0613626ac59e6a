"""The reader of Discord's markdown that other tests rely on sees what it is there to see."""

from __future__ import annotations

import pytest

from tests.discord_app.reader import in_the_open, read


@pytest.mark.parametrize(
    "text",
    [
        "**a**", "_a_", "~~a~~", "||a||", "`a`", "<@1>", "<@&1>", "<#1>", "</cast:1>", "<t:0:R>", "<:a:1>", "[a](https://b.c)",
        "https://a.b", "<https://a.b>", "@everyone", "@here", "# a", "-# a", "> a", "- a", "* a", "+ a", "1. a",
    ],
)  # fmt: skip
def test_what_acts_is_seen(text: str) -> None:
    assert read(text)[1]


@pytest.mark.parametrize(
    ("text", "shown"),
    [(r"\*\*a\*\*", "**a**"), (r"1\. a", "1. a"), (r"\1. a", r"\1. a"), (r"\<@1\>", "<@1>"), (r"a\\", "a\\")],
)
def test_what_is_escaped_is_shown(text: str, shown: str) -> None:
    assert read(text) == (shown, [])


def test_a_spoiler_ends_at_the_next_two_bars() -> None:
    assert in_the_open(r"a ||b|| c ||d\|e|| f") == "a  c  f"
    assert in_the_open("||a|| b||") == " b||"
