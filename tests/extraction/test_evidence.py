from __future__ import annotations

import pytest

from bot.extraction.article_text import ArticleText
from bot.extraction.evidence import sentences_of

TEXT = "It was cold. Ines came home, and the light was on.\n\n“We burned it,” she said. “Twice.”"
SENTENCES = {
    "one": (["came home"], ["Ines came home, and the light was on."]),
    "a whole one": (["It was cold."], ["It was cold."]),
    "two of one sentence": (["Ines", "light"], ["Ines came home, and the light was on."]),
    "two sentences": (["It was", "“Twice.”"], ["It was cold.", "“Twice.”"]),
}


@pytest.mark.parametrize(("words", "sentences"), SENTENCES.values(), ids=SENTENCES)
def test_a_fact_rests_on_whole_sentences_each_told_once(words: list[str], sentences: list[str]) -> None:
    spans = [(TEXT.index(word), TEXT.index(word) + len(word)) for word in words]
    assert [TEXT[start:end] for start, end in sentences_of(ArticleText(TEXT), spans)] == sentences


@pytest.mark.parametrize("spans", [[], [(0, 5)], [(3, 900)]])
def test_spans_outside_a_text_break_nothing(spans: list[tuple[int, int]]) -> None:
    assert len(sentences_of(ArticleText(""), spans)) == len(spans)
