from __future__ import annotations

from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.answering.cards import Ago, Block, Bold, CommandName, Cover, Italic, Link, Plain, Ref, Shape, line
from bot.discord_app.markdown import LONGEST_BLOCK, escape, write_block, write_text
from tests.discord_app.reader import in_the_open, read

HOSTILE = [
    "**b** __u__ *i* _i_ ~~s~~ `c` ```x```",
    "||open||",
    "a||b",
    "|",
    "\\",
    "\\\\||",
    "@everyone @here <@1> <@!1> <@&1> <#1>",
    "<t:0:R> </cast:1> <:a:1> <a:b:2> <id:guide>",
    "[x](https://evil.example) <https://evil.example>",
    "https://evil.example http://evil.example steam://run",
    "# h",
    "### h",
    "-# small",
    "> q",
    ">>> q",
    "- item",
    "* item",
    "+ item",
    "1. item",
    "2022. It was",
    "  - item",
    "1.item",
    "-item",
    "a\nb\r\nc\u2028d",
    "\u202egnirts\x00\x1b[31m",
    "¯\\_(ツ)_/¯",
    "🙂 ‘quoted’ “words”",
]
MARKUP = st.text("*_~|`\\<>@#[]():/-+.! \n019abht\u202f🙂", max_size=40)
ANY = st.one_of(MARKUP, st.text(max_size=60), st.sampled_from(HOSTILE))


def flat(text: str) -> str:
    """The text as it should be seen: control characters are blanks."""
    return "".join(char if char.isprintable() or char == "\u202f" else " " for char in text)


def hold(markdown: str, text: str) -> None:
    assert "\n" not in markdown
    assert read(markdown) == (flat(text), [])


@pytest.mark.parametrize("text", [pytest.param(text, id=ascii(text)) for text in HOSTILE])
@pytest.mark.parametrize("shape", [Shape.LINE, Shape.QUOTE], ids=["line", "quote"])
def test_hostile_text_at_the_start_of_a_line_shows_as_it_is(text: str, shape: Shape) -> None:
    written = write_block(Block(shape, (Plain(text),)), {})
    hold(written.removeprefix("> ") if shape is Shape.QUOTE else written, text)


@given(ANY)
def test_nothing_in_a_text_acts_as_markup(text: str) -> None:
    hold("." + escape(text), "." + text)


@given(ANY)
@example("1. item")
def test_nothing_in_a_line_acts_as_markup(text: str) -> None:
    hold(write_block(line(text), {}), text)


@given(ANY)
@example("- item")
def test_nothing_in_a_quotation_acts_as_markup(text: str) -> None:
    hold(write_block(Block(Shape.QUOTE, (Plain(text),)), {}).removeprefix("> "), text)


@given(st.lists(st.one_of(st.builds(Plain, ANY), st.builds(Cover, st.tuples(st.builds(Plain, ANY)))), max_size=4))
def test_nothing_acts_across_the_parts_of_a_line(parts: list[Plain | Cover]) -> None:
    """Two harmless texts side by side, or a text beside a cover, are harmless still."""
    written = "." + write_text(tuple(parts), {})
    acts = [act for act in read(written)[1] if act != "||"]
    assert acts == []


@given(st.lists(st.tuples(ANY, st.text("S|*\\_`<>[ ", min_size=1, max_size=9).filter(str.strip)), max_size=4))
def test_what_is_covered_stays_covered_whatever_stands_around_and_in_it(pairs: list[tuple[str, str]]) -> None:
    parts = [part for text, secret in pairs for part in (Plain(text.replace("S", "s")), Cover((Plain(secret),)))]
    assert "S" not in in_the_open(write_text(tuple(parts), {}))


@given(st.integers(1, 4), ANY)
def test_a_cover_holds_whatever_it_is_made_of(number: int, text: str) -> None:
    inside = (Plain(f"S{text}"), Bold("S"), Italic("S"), Ago(date(2022, 3, 11)), Ref((1,)))[:number]
    assert "S" not in in_the_open(write_text((Plain("a "), Cover(inside), Plain(" b")), {}))


def test_a_covered_text_that_is_too_long_is_cut_and_stays_covered() -> None:
    written = write_block(line(Plain("a" * 1990), Cover((Plain("S" * 500),)), Plain("tail")), {})
    assert "S" not in in_the_open(written)
    assert written.endswith("S…||")
    assert len(read(written)[0]) <= LONGEST_BLOCK


@pytest.mark.parametrize("text", ["a :smile: b", ":clock1:", "12:30:45 :+1:"])
def test_the_name_of_an_emoji_stays_a_name(text: str) -> None:
    """Discord's clients draw `:smile:` in a bot's message as well; an escaped colon is shown as it is."""
    pieces = escape(text).replace("\\:", "\0")
    assert not [word for word in ("smile", "clock1", "+1") if f":{word}:" in pieces]


@pytest.mark.parametrize(
    ("part", "written"),
    [
        pytest.param(Plain("a*b"), r"a\*b", id="plain"),
        pytest.param(Bold("a*b"), r"**a\*b**", id="bold"),
        pytest.param(Italic("a"), "*a*", id="italic"),
        pytest.param(Link("a]b", "https://paper.example/1"), r"[a\]b](https://paper.example/1)", id="link"),
        pytest.param(Ref((1, 12)), "\u202f¹\u202f¹²", id="sources"),
        pytest.param(Ref(()), "", id="no source"),
        pytest.param(Ago(date(2022, 3, 11)), " (<t:1647000000:R>)", id="how long ago, from noon"),
        pytest.param(Cover((Bold("a"), Plain("b"))), "||**a**b||", id="cover"),
        pytest.param(CommandName("cast"), "</cast:7>", id="a command with its id is clickable"),
        pytest.param(CommandName("when"), "**/when**", id="a command without one is not"),
    ],
)
def test_each_part_has_its_markup(part: Plain, written: str) -> None:
    assert write_text((part,), {"cast": 7}) == written


@pytest.mark.parametrize(
    ("shape", "written"),
    [(Shape.HEADING, "### a"), (Shape.LINE, "a"), (Shape.QUOTE, "> a"), (Shape.SMALL, "-# a")],
    ids=["heading", "line", "quote", "small"],
)
def test_each_shape_has_its_mark(shape: Shape, written: str) -> None:
    assert write_block(Block(shape, (Plain("a"),)), {}) == written
