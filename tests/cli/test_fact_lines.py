from __future__ import annotations

from typing import Any

import pytest

from bot.cli.fact_lines import fact_line
from bot.store.fact_files import FACT_KINDS

LINES: dict[str, tuple[dict[str, Any], str]] = {
    "credit": (
        {"person": "Ines Okafor", "character": "Wren", "job": "actor", "season": 4, "episode": 7},
        "credit: Ines Okafor as Wren, actor, season 4, episode 7",
    ),
    "event": (
        {"event": "season4-finale", "date": "2023-12", "status": "announced"},
        "event: season4-finale 2023-12, announced",
    ),
    "quote": ({"speakers": ["Ines", "Dana"], "text": "It was cold."}, "quote: Ines; Dana: “It was cold.”"),
    "award": (
        {"recipient": "Ines", "award": "Lumen Award", "year": 2022, "won": False},
        "award: Ines: Lumen Award, 2022 (nominated)",
    ),
    "relation": (
        {"character": "Piet", "relation": "brother", "to": "Wren"},
        "relation: Piet is the brother of Wren",
    ),
    "note": ({"text": "The harbour is a set."}, "note: The harbour is a set."),
}


@pytest.mark.parametrize(("kind", "values", "line"), [(kind, *told) for kind, told in LINES.items()], ids=LINES)
def test_every_kind_of_fact_is_told_in_a_line(kind: str, values: dict[str, Any], line: str) -> None:
    assert fact_line(kind, values) == line


@pytest.mark.parametrize("kind", FACT_KINDS)
@pytest.mark.parametrize("value", [None, 7, [], ["a", 7], True, "\x1b[2J"])
def test_a_value_of_any_type_can_be_told(kind: str, value: Any) -> None:
    keys = ("person", "job", "event", "speakers", "text", "award", "relation", "recipient")
    line = fact_line(kind, dict.fromkeys(keys, value))
    assert line.startswith(f"{kind}: ")
    assert "\x1b" not in line


def test_a_long_quotation_is_cut() -> None:
    line = fact_line("quote", {"speakers": ["Ines"], "text": "cold " * 40})
    assert line.endswith("cold…”")
    assert len(line) < 100
