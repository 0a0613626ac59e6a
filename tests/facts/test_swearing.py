from __future__ import annotations

import pytest

from bot.facts.swearing import is_masked


@pytest.mark.parametrize(
    "text",
    [
        *("f–king", "f—king Piet", "f*ck", "F**K!", "f***", "f***ing", "f---", "f––", "f@#k", "f––ing", "f_k"),
        *("sh*t", "s**t", "S***ty", "bullsh*t", "bulls–t", "b*tch", "b–ches", "a**hole", "a––hole"),
        *("d*mn", "d—n it", "godd*mn", "motherf***er", "What the *** was that", "“Oh, f–k,” she said", "p***ed"),
    ],
)
def test_a_masked_swear_word_is_seen(text: str) -> None:
    assert is_masked(text)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "",
            "well-known",
            "no—never",
            "Go!",
            "Stop!!",
            "2 * 3",
            "a - b",
            "the 1950s–60s",
            "Wren—and Piet",
            "$5",
            "#1",
        ),
        *("I—I can't", "It’s 2020–21", "the f-word", "self-made", "A+", "“What?!”", "see p. 5–6", "…", "**", "e-mail"),
        *("We know—fans know—it all", "as—as ever", "so–called", "Marsh & Co.", "half–brother", "no. 4—5"),
    ],
)
def test_ordinary_dashes_and_signs_are_let_be(text: str) -> None:
    assert not is_masked(text)


@pytest.mark.parametrize("text", ["seen on NBC*", "It *is* him"])
def test_a_footnote_or_an_emphasis_is_no_swear_word(text: str) -> None:
    assert not is_masked(text)
