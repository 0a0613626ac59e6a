from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bot.facts.passages import paragraph_of, paragraph_spans, sentence_around

texts = st.text(st.sampled_from("aB.?!”“’ \t\r\n\n\nÄ…é\u00a0"), max_size=80)


@st.composite
def placed(draw: st.DrawFn) -> tuple[str, tuple[int, int]]:
    text = draw(texts.filter(bool))
    start = draw(st.integers(0, len(text) - 1))
    return text, (start, draw(st.integers(start + 1, len(text))))


@pytest.mark.parametrize(
    ("text", "paragraphs"),
    [
        ("One.\n\nTwo.", ["One.", "Two."]),
        ("One,\nstill one.\n\n\n\nTwo.\n", ["One,\nstill one.", "Two.\n"]),
        ("\n\nOne.\n \t\nTwo.\n\n", ["One.", "Two."]),
        ("One.\r\n\r\nTwo,\r\nstill two.\r\n\r\n", ["One.\r", "Two,\r\nstill two.\r"]),
        ("“Ja,” sagte sie – früh.\n\n😀 Zwei.", ["“Ja,” sagte sie – früh.", "😀 Zwei."]),
        ("", []),
        (" \n\n \n", []),
    ],
    ids=["two", "a line break is none", "blank lines around", "CRLF", "beyond ASCII", "empty", "only blanks"],
)
def test_paragraphs_stand_between_blank_lines(text: str, paragraphs: list[str]) -> None:
    assert [text[start:end] for start, end in paragraph_spans(text)] == paragraphs


@given(texts)
def test_paragraphs_lie_inside_the_text_in_order_and_apart(text: str) -> None:
    spans = paragraph_spans(text)
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(left[1] < right[0] for left, right in pairwise(spans))


@given(texts)
def test_no_letter_lies_outside_the_paragraphs(text: str) -> None:
    inside = "".join(text[start:end] for start, end in paragraph_spans(text))
    assert "".join(inside.split()) == "".join(text.split())


@given(texts)
def test_no_paragraph_holds_a_blank_line(text: str) -> None:
    for start, end in paragraph_spans(text):
        lines = text[start:end].split("\n")
        assert all(line.strip() for line in lines[1:-1])


@given(placed())
def test_a_paragraph_is_named_by_its_number_and_nothing_else_is(case: tuple[str, tuple[int, int]]) -> None:
    text, (start, end) = case
    number = paragraph_of(text, (start, end))
    homes = [n for n, (low, high) in enumerate(paragraph_spans(text), start=1) if low <= start and end <= high]
    assert homes == ([] if number is None else [number])


def test_a_span_across_paragraphs_lies_in_none() -> None:
    assert paragraph_of("One.\n\nTwo.", (0, 8)) is None
    assert paragraph_of("One.\n\nTwo.", (4, 6)) is None


TALE = "Wren came home. “Who is there?” asked Piet. Mrs. Marsh, of J. K. Marsh & Co., knew…\n\nNobody did. No."


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("Wren", "Wren came home."),
        ("home.", "Wren came home."),
        ("home. “Who", "Wren came home. “Who is there?” asked Piet."),
        ("asked Piet.", "“Who is there?” asked Piet."),
        ("K. Marsh", "Mrs. Marsh, of J. K. Marsh & Co., knew…"),
        ("Nobody", "Nobody did."),
        ("No.", "No."),
    ],
)
def test_a_span_widens_to_its_sentences(words: str, sentence: str) -> None:
    start = TALE.rindex(words)
    low, high = sentence_around(TALE, (start, start + len(words)))
    assert TALE[low:high] == sentence


def test_a_blank_after_a_sentence_does_not_pull_in_the_next() -> None:
    text = "First one. Second one."
    assert sentence_around(text, (0, len("First one. "))) == (0, len("First one."))


@given(placed())
def test_a_sentence_covers_its_span_and_stays_in_its_paragraph(case: tuple[str, tuple[int, int]]) -> None:
    text, span = case
    number = paragraph_of(text, span)
    assume(number is not None and text[slice(*span)] == text[slice(*span)].strip())
    low, high = paragraph_spans(text)[(number or 0) - 1]
    start, end = sentence_around(text, span)
    assert low <= start <= span[0]
    assert span[1] <= end <= high
    assert text[start:end] == text[start:end].strip()


@given(placed())
def test_wherever_a_span_lies_the_sentence_is_a_stretch_of_the_text(case: tuple[str, tuple[int, int]]) -> None:
    text, span = case
    assume(text[slice(*span)].strip())
    start, end = sentence_around(text, span)
    assert 0 <= start < end <= len(text)
