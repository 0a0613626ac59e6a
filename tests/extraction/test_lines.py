from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.extraction.lines import BLANKED, as_read, one_line, within_lines, without_markup, words_at
from bot.facts.passages import paragraph_of

MARKUP = {
    "a link": ('said [Dana Whitlock](https://h.example/a_(b) "Dana").', "said Dana Whitlock ."),
    "a picture": ("![The set](set.png) It was cold.", "The set It was cold."),
    "emphasis": ("It was *very* cold, __very__ cold.", "It was very cold, very cold."),
    "a title": ("back on ***The Tide***, she said", "back on The Tide , she said"),
    "a heading": ("## Who is back?", "Who is back?"),
    "a block of quotation": ("> “It was cold.”", "“It was cold.”"),
    "emphasis over a sentence": ("_It was cold._ Then", "It was cold. Then"),
}


@pytest.mark.parametrize(("text", "read"), MARKUP.values(), ids=MARKUP)
def test_markup_is_not_read(text: str, read: str) -> None:
    blanked = without_markup(text)
    assert len(blanked) == len(text)
    assert words_at(text, as_read(blanked, [(0, len(text))])) == read


NO_MARKUP = [
    "It is [cold] (very).",
    "a snake_case_name",
    "No. 1 > No. 2",
    "#1 on the list",
    "2 < 3",
    "[played by Ines]",
]


@pytest.mark.parametrize("text", NO_MARKUP)
def test_what_is_no_markup_stays(text: str) -> None:
    assert without_markup(text) == text


@given(st.text(alphabet="ab.,\n\r *_[]()#>“”\u2028\x0b\x1f", max_size=60))
def test_every_offset_stays_true_and_no_piece_holds_a_line_end(text: str) -> None:
    blanked = without_markup(text)
    assert [one for one, other in zip(text, blanked, strict=True) if other not in {one, BLANKED}] == []
    for start, end in (*as_read(blanked, [(0, len(text))]), *within_lines(blanked, [(0, len(text))])):
        piece = text[start:end]
        assert piece.strip() == piece != ""
        assert not set(piece) & set("\n\r\u2028\x0b")
        assert paragraph_of(text, (start, end))


def test_a_name_on_two_lines_is_one_name() -> None:
    assert one_line(f" Ines\n  {BLANKED}Okafor ") == "Ines Okafor"
