"""Discord's markdown, as the page shows it: a table of texts and what comes of them in a real browser."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.async_api import Page

    from tests.page.conftest import Visit

NAMES = """{ people: { 7: "Ada" }, roles: { 8: "managers" }, places: { 9: "general" }, onCommand() {}, onPlace() {} }"""
RENDER = f"""async (text) => {{
  const {{ markdown }} = await import("/page/markdown.js");
  const box = document.createElement("div");
  box.append(...markdown(text, {{ names: {NAMES} }}));
  return box.innerHTML;
}}"""
ELSEWHERE = 'target="_blank" rel="noopener noreferrer"'

CASES = {
    "plain": ("Who plays Midge?", "Who plays Midge?"),
    "bold": ("**Midge** Maisel", "<strong>Midge</strong> Maisel"),
    "italics with a star": ("*Maisel*", "<em>Maisel</em>"),
    "italics with an underscore": ("_Maisel_", "<em>Maisel</em>"),
    "bold italics": ("***both***", "<strong><em>both</em></strong>"),
    "underlined": ("__Maisel__", "<u>Maisel</u>"),
    "struck": ("~~old~~ new", "<s>old</s> new"),
    "a name with underscores stays one": ("snake_case_name", "snake_case_name"),
    "a lone star": ("5 * 3 = 15", "5 * 3 = 15"),
    "escaped": (r"\*\*not bold\*\* \||nor covered\||", "**not bold** ||nor covered||"),
    "an escaped mark inside bold": (r"**a\*\*b**", "<strong>a**b</strong>"),
    "a mark that is never closed": ("**open", "**open"),
    "code": ("`**as it is**`", "<code>**as it is**</code>"),
    "code with a mark in it": ("``a`b``", "<code>a`b</code>"),
    "a block of code": ("```py\nx = 1\n```", "<pre><code>x = 1</code></pre>"),
    "lines": ("one\ntwo", "one<br>two"),
    "headings": ("# One\n## Two\n### Three", "<h4>One</h4><h5>Two</h5><h6>Three</h6>"),
    "a number sign elsewhere": ("We are #1", "We are #1"),
    "small print": ("-# a source", '<p class="subtext">a source</p>'),
    "a quotation": ("> said\n> so\nno more", "<blockquote>said<br>so</blockquote>no more"),
    "a quotation to the end": (">>> said\nso", "<blockquote>said<br>so</blockquote>"),
    "a list": ("- one\n- **two**", "<ul><li>one</li><li><strong>two</strong></li></ul>"),
    "a list in a list": ("- one\n  - inner\n- two", "<ul><li>one<ul><li>inner</li></ul></li><li>two</li></ul>"),
    "a numbered list": ("3. three\n4. four", '<ol start="3"><li>three</li><li>four</li></ol>'),
    "a minus is no list": ("-5 degrees", "-5 degrees"),
    "a link with words": (
        "[Us *Weekly*](https://news.example/a_b_c)",
        f'<a href="https://news.example/a_b_c" {ELSEWHERE}>Us <em>Weekly</em></a>',
    ),
    "a link with a title": (
        '[Us](<https://news.example> "more")',
        f'<a href="https://news.example/" {ELSEWHERE}>Us</a>',
    ),
    "a bare link": (
        "See https://news.example/x.",
        f'See <a href="https://news.example/x" {ELSEWHERE}>https://news.example/x</a>.',
    ),
    "a link in angles": (
        "<https://news.example/x>",
        f'<a href="https://news.example/x" {ELSEWHERE}>https://news.example/x</a>',
    ),
    "an address that is no web page is no link": ("[here](javascript:alert(1))", "[here](javascript:alert(1))"),
    "data is no link": ("[here](data:text/html,x)", "[here](data:text/html,x)"),
    "markup is text": (
        "<img src=x onerror=alert(1)> & <b>so</b>",
        "&lt;img src=x onerror=alert(1)&gt; &amp; &lt;b&gt;so&lt;/b&gt;",
    ),
    "a member": ("<@7> <@!7>", '<span class="mention">@Ada</span> <span class="mention">@Ada</span>'),
    "nobody known": ("<@1>", '<span class="mention">@unknown-user</span>'),
    "a role": ("<@&8>", '<span class="mention">@managers</span>'),
    "everyone": ("@everyone", '<span class="mention">@everyone</span>'),
    "a channel": ("<#9>", '<button type="button" class="mention">#general</button>'),
    "a command": ("</daily set:5>", '<button type="button" class="mention">/daily set</button>'),
    "an emoji of a server": ("<:wink:5>", ":wink:"),
}


@pytest.mark.parametrize(("text", "html"), CASES.values(), ids=CASES.keys())
async def test_markdown_becomes(workshop: Page, text: str, html: str) -> None:
    assert await workshop.evaluate(RENDER, text) == html


@pytest.mark.parametrize("text", ["||Midge *and* Joel||", "||two\nlines||", "- ||in a list||", r"||with \|\| in it||"])
async def test_a_spoiler_is_hidden_from_eyes_and_readers(workshop: Page, text: str) -> None:
    html = await workshop.evaluate(RENDER, text)
    assert 'role="button" tabindex="0" aria-label="Spoiler, press to reveal"' in html
    assert 'inert="" aria-hidden="true"' in html
    assert "||" not in html.replace("with || in it", "")


@pytest.mark.parametrize(
    ("zone", "style", "shown"),
    [
        ("Europe/Berlin", "F", "Friday, March 11, 2022 at 1:00 AM"),
        ("America/New_York", "F", "Thursday, March 10, 2022 at 7:00 PM"),
        ("America/New_York", "t", "7:00 PM"),
        ("Asia/Tokyo", "d", "3/11/22"),
        ("Asia/Tokyo", "D", "March 11, 2022"),
        ("Asia/Tokyo", "f", "March 11, 2022 at 9:00 AM"),
    ],
)
async def test_a_moment_is_shown_in_the_viewers_own_zone(visit: Visit, zone: str, style: str, shown: str) -> None:
    ada = await visit("ada", timezone_id=zone, locale="en-US")
    html = await ada.page.evaluate(RENDER, f"<t:1646956800:{style}>")
    assert 'datetime="2022-03-11T00:00:00.000Z"' in html
    assert shown in html.replace("\u202f", " ")


async def test_a_relative_moment_counts_from_now(workshop: Page) -> None:
    html = await workshop.evaluate(f"async () => ({RENDER})(`<t:${{Math.floor(Date.now() / 1000) + 7200}}:R>`)")
    assert "in 2 hours" in html
