"""How a typed line is taken apart: a table, read by the page's own code in a real browser."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from playwright.async_api import Page

READ = """async (line) => {
  const { readLine, missingOption } = await import("/page/command-line.js");
  const option = (name, required = false) => ({ name, required });
  const read = readLine(line, {
    "cast": { options: [option("show", true), option("who"), option("season")] },
    "quote": { options: [option("speaker"), option("show")] },
    "daily set": { options: [option("channel", true), option("time", true), option("timezone", true), option("days")] },
    "about": { options: [] },
  });
  if (read.kind !== "call") return read;
  const values = Object.fromEntries(Object.entries(read.values).map(([name, { text }]) => [name, text]));
  return { path: read.path, values, missing: missingOption(read) };
}"""

CALLS: dict[str, tuple[str, dict[str, str], str | None]] = {
    "/cast ": ("cast", {"show": ""}, "show"),
    "/cast mrs maisel": ("cast", {"show": "mrs maisel"}, None),
    "/cast show: mrs maisel": ("cast", {"show": "mrs maisel"}, None),
    "/cast show:maisel who:Milo V season: 4": ("cast", {"show": "maisel", "who": "Milo V", "season": "4"}, None),
    "/cast maisel who: ": ("cast", {"show": "maisel", "who": ""}, None),
    "/cast who: Milo": ("cast", {"show": "", "who": "Milo"}, "show"),
    "/cast who: Milo show: maisel": ("cast", {"who": "Milo", "show": "maisel"}, None),
    "/cast The Show: a story": ("cast", {"show": "a story"}, None),  # as a label, whatever stands before it
    "/CAST Maisel": ("cast", {"show": "Maisel"}, None),
    "/quote ": ("quote", {}, None),
    "/quote Joel Maisel": ("quote", {"speaker": "Joel Maisel"}, None),
    "/daily set #general 9:00 Europe/London": (
        "daily set",
        {"channel": "#general", "time": "9:00", "timezone": "Europe/London"},
        None,
    ),
    "/daily set #general 9 days: mon": (
        "daily set",
        {"channel": "#general", "time": "9", "timezone": "", "days": "mon"},
        "timezone",
    ),
    "/about ": ("about", {}, None),
    "/about anything": ("about", {}, None),
}


@pytest.mark.parametrize("line", CALLS)
async def test_a_line_is_read(workshop: Page, line: str) -> None:
    path, values, missing = CALLS[line]
    assert await workshop.evaluate(READ, line) == {"path": path, "values": values, "missing": missing}


@pytest.mark.parametrize(
    ("line", "read"),
    [
        ("hello", {"kind": "text", "text": "hello"}),
        ("/", {"kind": "name", "typed": "", "exact": None}),
        ("/ca", {"kind": "name", "typed": "ca", "exact": None}),
        ("/cast", {"kind": "name", "typed": "cast", "exact": "cast"}),
        ("/daily ", {"kind": "name", "typed": "daily ", "exact": None}),
        ("/castle rock", {"kind": "name", "typed": "castle rock", "exact": None}),
    ],
)
async def test_a_line_without_a_whole_command_is_read(workshop: Page, line: str, read: dict[str, Any]) -> None:
    assert await workshop.evaluate(READ, line) == read
