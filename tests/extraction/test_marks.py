from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.extraction.article_text import ArticleText
from bot.extraction.quotes.marks import stretches
from bot.extraction.quotes.passages import quoted_passages


def between(text: str) -> list[str]:
    return [text[one.start : one.end] for one in stretches(text, (0, len(text)))]


MARKS = {
    "curly": ("She said “we sail” and “we sink” today.", ["we sail", "we sink"]),
    "straight": ('She said "we sail" and "we sink" today.', ["we sail", "we sink"]),
    "mixed": ('She said "we sail” and “we sink" today.', ["we sail", "we sink"]),
    "doubled apostrophes": ("She said ''we sail'' and ``we sink'' today.", ["we sail", "we sink"]),
    "angles": ("She said «we sail» today.", ["we sail"]),
    "nested": (
        "“He asked: “Do we sail?” I said no.” Then “we sink”.",
        ["He asked: “Do we sail?” I said no.", "we sink"],
    ),
    "straight within straight": ('"The "sail now" rule is gone," she said.', ['The "sail now" rule is gone,']),
    "single within double": ("“He said, ‘We sail.’ So we did.”", ["He said, ‘We sail.’ So we did."]),
    "a closing mark that opens": ("”We sail,” she said.", ["We sail,"]),
    "an opening mark that closes": ("“We sail.“", ["We sail."]),
    "inches": ('The boat is 6\'2" long, "she said" not.', ["she said"]),
    "brackets and ellipses": ("“We sail [the boat] … today,” she said.", ["We sail [the boat] … today,"]),
}


@pytest.mark.parametrize(("text", "found"), MARKS.values(), ids=MARKS)
def test_what_stands_between_marks(text: str, found: list[str]) -> None:
    assert between(text) == found


def passages(text: str) -> list[list[tuple[str, bool]]]:
    found = quoted_passages(ArticleText(text))
    return [[(text[one.start : one.end], one.runs_on) for one in paragraph] for _, paragraph in found]


def test_a_mark_that_is_never_closed_costs_its_own_paragraph_only() -> None:
    assert passages("She saw “the light and left.\n\n“We sail,” he said.") == [[], [("We sail,", False)]]


def test_a_mark_that_opens_the_end_of_its_paragraph_needs_no_closing_one() -> None:
    assert passages("She said: “We sail.\n\nNobody spoke.") == [[("We sail.", False)], []]


def test_a_quotation_runs_on_where_the_next_paragraph_opens_with_a_mark() -> None:
    assert passages("“We sail.\n\n“We sink.”") == [[("We sail.", True)], [("We sink.", False)]]


def test_a_caption_does_not_end_a_quotation() -> None:
    assert passages("“We sail.\n\nInes Okafor on the pier\n\n“We sink.”")[0] == [("We sail.", True)]


def test_a_nickname_is_no_quotation() -> None:
    assert passages("Ines “Birdie” Okafor sails.") == [[]]


def test_a_transcript_s_label_is_no_part_of_the_words() -> None:
    assert passages('"OKAFOR: We sail."') == [[("We sail.", False)]]


@given(st.text("“”\" ab.\n'", max_size=60))
@example("“““”")
def test_stretches_are_in_order_and_apart(text: str) -> None:
    edges = [
        edge for one in stretches(text, (0, len(text))) for edge in (one.outer[0], one.start, one.end, one.outer[1])
    ]
    assert edges == sorted(edges)
