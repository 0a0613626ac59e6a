from __future__ import annotations

from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.answering.cards import (
    Ago,
    Block,
    Bold,
    CommandName,
    Cover,
    Inline,
    Italic,
    Link,
    Plain,
    Ref,
    Shape,
    Text,
    as_text,
    clip,
    covered,
    heading,
    length,
    line,
    small,
)
from tests.answering.reading import told

WORDS = st.text("ab |“\\🙂", max_size=12)
LEAVES: st.SearchStrategy[Inline] = st.one_of(
    st.builds(Plain, WORDS),
    st.builds(Bold, WORDS),
    st.builds(Italic, WORDS),
    st.builds(Link, WORDS, st.just("https://paper.example/")),
    st.builds(CommandName, WORDS),
    st.builds(Ago, st.just(date(2022, 3, 11))),
    st.builds(Ref, st.just((1, 2))),
)
COVERS: st.SearchStrategy[Inline] = st.builds(Cover, st.lists(LEAVES, max_size=3).map(tuple))
TEXTS: st.SearchStrategy[Text] = st.lists(st.one_of(LEAVES, COVERS), max_size=6).map(tuple)


def seen(text: Text) -> int:
    return sum(length(part) for part in text)


def in_the_open(text: Text) -> str:
    return told(part for part in text if not isinstance(part, Cover))


@given(TEXTS, st.integers(1, 40))
@example((Plain("ab"), Plain("c")), 2)
def test_a_clipped_text_is_no_longer_than_its_limit(text: Text, limit: int) -> None:
    assert seen(clip(text, limit)) <= limit


@given(TEXTS, st.integers(1, 40))
@example((Plain("a"), Cover((Plain("b"),))), 1)
def test_what_fits_is_not_clipped_and_what_does_not_says_so(text: Text, limit: int) -> None:
    clipped = clip(text, limit)
    if seen(text) <= limit:
        assert clipped == text
    else:
        assert told(clipped).rstrip("]").endswith("…")


@given(TEXTS, st.integers(1, 40))
def test_what_was_covered_stays_covered(text: Text, limit: int) -> None:
    hidden = tuple(Cover((Plain("S" * length(part)),)) if isinstance(part, Cover) else part for part in text)
    assert "S" not in in_the_open(clip(hidden, limit))


@given(TEXTS, st.integers(1, 40))
def test_a_clipped_text_begins_as_the_whole_one(text: Text, limit: int) -> None:
    kept = told(clip(text, limit)).replace("[[", "").replace("]]", "")
    whole = told(text).replace("[[", "").replace("]]", "")
    assert kept == whole or whole.startswith(kept.removesuffix("…"))


@pytest.mark.parametrize(
    ("text", "limit", "clipped"),
    [
        pytest.param((Plain("abcdef"),), 4, (Plain("abc…"),), id="plain"),
        pytest.param((Plain("abc def"),), 5, (Plain("abc…"),), id="no blank before the ellipsis"),
        pytest.param((Bold("abcdef"),), 4, (Bold("abc…"),), id="bold stays bold"),
        pytest.param((Link("abcdef", "https://x"),), 4, (Link("abc…", "https://x"),), id="a link stays one"),
        pytest.param((Cover((Plain("abcdef"),)),), 4, (Cover((Plain("abc…"),)),), id="a cover stays closed"),
        pytest.param((Plain("ab"), Ref((1,))), 2, (Plain("ab"), Ref((1,))), id="a reference takes no room"),
    ],
)
def test_a_text_is_clipped(text: Text, limit: int, clipped: Text) -> None:
    assert clip(text, limit) == clipped


def test_a_cover_covers_all_or_nothing() -> None:
    text = (Plain("a"), Bold("b"))
    assert covered(text, cover=True) == (Cover(text),)
    assert covered(text, cover=False) == text
    assert covered((), cover=True) == ()


def test_bare_strings_become_plain_and_empty_ones_nothing() -> None:
    assert as_text(("a", "", Bold("b"))) == (Plain("a"), Bold("b"))
    assert line("a") == Block(Shape.LINE, (Plain("a"),))
    assert small("a") == Block(Shape.SMALL, (Plain("a"),))
    assert heading("a") == Block(Shape.HEADING, (Plain("a"),))


def test_a_block_knows_the_sources_that_it_refers_to() -> None:
    assert line("a", Ref((1, 3)), "b", Ref((2,))).refs == {1, 2, 3}
    assert line("a").refs == set()
