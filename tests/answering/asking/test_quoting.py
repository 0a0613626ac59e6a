from __future__ import annotations

import pytest

from bot.answering.asking.english import ENGLISH
from bot.answering.asking.quoting import letters, says_so

QUOTATION = (
    "What I love about [Wren] is that she doesn’t fear the most-watched lamp, and 850 gulls will follow her home."
)


@pytest.mark.parametrize(
    "typed",
    [
        "what i love about wren is that she doesn't fear",
        "what i love abuot wren is that she doesnt fear",
        "the most watched lamp",
        "850 gulls will folow her",
    ],
)
def test_the_words_of_a_quotation_are_known_whatever_their_marks_and_slips(typed: str) -> None:
    assert says_so(ENGLISH, letters(typed), letters(QUOTATION))


@pytest.mark.parametrize(
    "typed",
    [
        "what i love about piet is that she doesn't fear",  # another name
        "what i love about wren is that she does fear",  # no denial
        "850 gulls will not follow her home",  # a denial
        "900 gulls will follow her home",  # another number
        "850 gulls will definitely follow her home",  # a word more
    ],
)
def test_words_that_say_something_else_are_not_those_of_a_quotation(typed: str) -> None:
    assert not says_so(ENGLISH, letters(typed), letters(QUOTATION))
