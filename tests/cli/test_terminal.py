from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answering.cards import (
    Ago,
    Block,
    Bold,
    Card,
    Choice,
    CommandName,
    Cover,
    Inline,
    Italic,
    Link,
    Plain,
    Ref,
    Shape,
    line,
)
from bot.answering.questions import AboutQuestion
from bot.cli.terminal import COVERED, Terminal

STYLE = re.compile(r"\x1b\[[0-4]m")
SECRET = "DROWNED"

texts = st.text(max_size=30) | st.sampled_from(["\x1b[2J", "\x9b31m", "\u202eabc", "a\r\nb", "\x07", "**bold**"])
simple: st.SearchStrategy[Inline] = st.one_of(
    st.builds(Plain, texts),
    st.builds(Bold, texts),
    st.builds(Italic, texts),
    st.builds(CommandName, texts),
    st.builds(Link, texts, texts),
    st.just(Ref((1, 12))),
    st.just(Ago(date(2022, 3, 11))),
)
inlines = simple | st.builds(Cover, st.lists(simple, max_size=3).map(tuple))
blocks = st.builds(Block, st.sampled_from(Shape), st.lists(inlines, max_size=4).map(tuple))
cards = st.builds(
    Card,
    texts,
    st.lists(blocks, max_size=4).map(tuple),
    sources=st.lists(blocks, max_size=2).map(tuple),
    choices=st.lists(st.builds(Choice, texts, texts, st.just(AboutQuestion())), max_size=2).map(tuple),
)


def shown(*parts: Inline | str, width: int = 60, colour: bool = False) -> str:
    return Terminal(width, colour=colour).body(Card("T", (line(*parts),)))


@given(cards, st.integers(0, 120), st.booleans())
def test_no_control_character_of_a_card_reaches_the_terminal(card: Card, width: int, colour: bool) -> None:
    written = Terminal(width, colour=colour).show(card)
    plain = STYLE.sub("", written) if colour else written
    assert all(char.isprintable() or char in "\n\N{NARROW NO-BREAK SPACE}" for char in plain)


@given(st.sampled_from(Shape), st.booleans(), st.sampled_from([Plain, Bold, Italic, CommandName]))
def test_what_is_covered_is_not_written(shape: Shape, colour: bool, kind: type[Plain]) -> None:
    card = Card("T", (Block(shape, (Plain("as "), Cover((kind(SECRET), Link(SECRET, f"https://{SECRET}"))))),))
    written = Terminal(60, colour=colour).show(card)
    assert SECRET not in written
    assert COVERED in written
    assert "--spoilers shown uncovers it" in written


def test_nothing_is_said_of_spoilers_where_none_is() -> None:
    assert "uncovers" not in shown("as Piet")


@given(cards)
def test_without_colour_there_is_no_style(card: Card) -> None:
    assert "\x1b" not in Terminal(60, colour=False).show(card)


def test_each_part_is_written_in_its_way() -> None:
    parts = ("Wren", Bold(" bold"), Ago(date(2022, 3, 11)), Ref((1, 12)), " ", CommandName("cast"))
    assert shown(*parts) == "Wren bold\N{NARROW NO-BREAK SPACE}¹\N{NARROW NO-BREAK SPACE}¹² /cast"
    assert shown(Link("Harbour Post", "https://a.example")) == "Harbour Post <https://a.example>"
    assert shown(Bold("Wren"), colour=True) == "\x1b[1mWren\x1b[0m"


@pytest.mark.parametrize("blank", ["\u00a0", "\u2009", "\u3000", "\n", "\t", "\r\n", "\u2028"])
def test_a_blank_of_any_kind_still_parts_two_words(blank: str) -> None:
    assert shown(f"ten{blank}years").split() == ["ten", "years"]


def test_lines_are_as_wide_as_the_terminal_and_no_word_is_broken() -> None:
    words = "a lighthouse-keeper came home https://harbourpost.example/2023/05/a-long-address-it-is again and again"
    lines = shown(words, width=30).splitlines()
    assert " ".join(lines).split() == words.split()
    assert all(len(one) <= 30 for one in lines if "https" not in one)
    assert all(one.startswith("  ") for one in lines[1:])


def test_a_quotation_stands_behind_a_bar_in_every_line() -> None:
    card = Card("T", (Block(Shape.QUOTE, (Plain("We burned the lighthouse down once already. " * 3),)),))
    lines = Terminal(40, colour=False).body(card).splitlines()
    assert len(lines) > 2
    assert all(one.startswith("  │ ") for one in lines)


def test_choices_and_sources_follow_what_is_said() -> None:
    choice = Choice("Wren", "a role", AboutQuestion())
    card = Card("Who?", (line("Which?"),), sources=(line("1 Harbour Post"),), choices=(choice,))
    assert Terminal(60, colour=False).show(card) == "Who?\n\nWhich?\n  • Wren (a role)\n\n1 Harbour Post"
