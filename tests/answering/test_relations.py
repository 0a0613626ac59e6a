from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answering.relations import related
from bot.answering.spoilers import HIDDEN

if TYPE_CHECKING:
    from bot.store.reader import FactReader


def meant(table: FactReader, text: str, show: str = "maisel") -> list[str]:
    entry = table.show_called(show)
    assert entry is not None
    return [claim.character for claim in related(table, text, entry.id, HIDDEN)]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Midge's mother", "Midge's parents"),
        ("Midge’s mother", "Midge's parents"),
        ("midge's MOM", "Midge's parents"),
        ("Midge Maisel's father", "Midge's parents"),
        ("Mrs. Maisel's dad", "Midge's parents"),
        ("the father of Midge", "Midge's parents"),
        ("Father of Midge Maisel", "Midge's parents"),
        ("Joel's parents", "Joel's parents"),
        ("Joel's mum", "Joel's parents"),
        ("Midge's manager", "Susie Myerson"),
        ("Midge's agent", "Susie Myerson"),
        ("manager of Midge", "Susie Myerson"),
        ("  Midge's manager ", "Susie Myerson"),
        ("Midge's ex-husband", "Joel"),
        ("Midge's ex husband", "Joel"),
        ("Midge's ex", "Joel"),
        ("Midge's husband", "Joel"),
        ("mide's manager", "Susie Myerson"),
    ],
)
def test_a_relation_says_who_is_meant(table: FactReader, text: str, who: str) -> None:
    assert meant(table, text) == [who]


@pytest.mark.parametrize(
    "text",
    [
        "", "Midge", "mother", "Midge's", "'s mother", "of Midge", "Susie's mother", "Joel's manager", "Midge's sister",
        "Nobody's mother", "Midge's mother's manager", "Rachel's mother", "Milo's manager",
    ],
)  # fmt: skip
def test_what_no_article_says_is_nobody(table: FactReader, text: str) -> None:
    assert meant(table, text) == []


def test_relations_of_one_show_are_not_those_of_another(table: FactReader) -> None:
    assert meant(table, "Wren's brother", "lantern") == ["Piet"]
    assert meant(table, "Wren's brother", "maisel") == []
    assert meant(table, "Midge's mother", "lantern") == []


@given(st.text("midge's of the-\n’🙂", max_size=80))
def test_any_text_is_read_without_an_error(table: FactReader, text: str) -> None:
    for who in meant(table, text):
        assert who in {"Midge's parents", "Susie Myerson", "Joel", "Joel's parents"}
