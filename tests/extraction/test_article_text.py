from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.extraction.article_text import ArticleText

LONG = (
    "The light on the rock goes out for the last time tonight, and nobody in the harbour knows who is to blame for it. "
    * 2
)


def sentences(text: str) -> list[str]:
    article = ArticleText(text)
    return [text[start:end] for start, end in article.sentences]


def test_a_sentence_ends_at_its_full_stop_and_not_at_an_abbreviation() -> None:
    text = "Mr. Brandt met Sen. Ada J. Reyes on Sept. 5. They sailed at 8 a.m. Then it rained."
    assert sentences(text) == ["Mr. Brandt met Sen. Ada J. Reyes on Sept. 5.", "They sailed at 8 a.m. Then it rained."]


def test_a_sentence_ends_inside_quotation_marks_too() -> None:
    assert sentences("“We sail. We always do.” Nobody spoke.") == ["“We sail.", "We always do.”", "Nobody spoke."]


def test_blank_lines_part_paragraphs() -> None:
    text = "One\nstill one\n\n  \nTwo"
    assert [text[start:end] for start, end in ArticleText(text).paragraphs] == ["One\nstill one", "Two"]


def test_lines_are_paragraphs_where_they_are_too_long_to_be_wrapped() -> None:
    text = f"{LONG}\nShort.\n{LONG}"
    assert len(ArticleText(text).paragraphs) == 3


def test_words_keep_what_ties_them_together_and_lose_a_possessive() -> None:
    words = [token.text for token in ArticleText("O’Brien’s 44-year-old co-star can’t swim.").tokens]
    assert words == ["O’Brien", "’s", "44-year-old", "co-star", "can’t", "swim", "."]


def test_what_lies_at_an_offset_is_found() -> None:
    article = ArticleText("One. Two.\n\nThree.")
    assert article.sentence_at(6) == (5, 9)
    assert article.paragraph_at(12) == (11, 17)
    assert [token.text for token in article.tokens_in((5, 9))] == ["Two", "."]
    assert ArticleText("").sentence_at(0) == (0, 0)


@given(st.text())
def test_parts_are_in_order_and_within_the_text(text: str) -> None:
    article = ArticleText(text)
    for spans in (article.paragraphs, article.sentences, [(token.start, token.end) for token in article.tokens]):
        edges = [edge for span in spans for edge in span]
        assert edges == sorted(edges)
        assert all(0 <= start < end <= len(text) for start, end in spans)
