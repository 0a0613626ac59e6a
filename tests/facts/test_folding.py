from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.facts.folding import LONGEST_NAME, fold, grams


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Amélie-Rose O’Brien", "amelie rose obrien"),
        ("Zoë Dübel", "zoe du\N{COMBINING DIAERESIS}bel"),
        ("THE LANTERN KEEPERS", "the lantern keepers"),
        ("Mrs. Halloway", "mrs halloway"),
        ("  Wren\tHalloway\n", "wren halloway"),
        ("Straße", "STRASSE"),
        ("Ｗｒｅｎ", "wren"),
        ("Odile's", "Odile’s"),
        ("Season №4", "season no4"),
    ],
)
def test_spellings_of_one_name_are_made_alike(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), [("Wren", "Wrenn"), ("Joel 2", "Joel 3"), ("Anna Lee", "Annalee")])
def test_different_names_stay_different(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@pytest.mark.parametrize("text", ["", "   ", "…!?", "‘’", "—"])
def test_what_holds_no_letter_folds_to_nothing(text: str) -> None:
    assert not fold(text)
    assert grams(fold(text)) == set()


@given(st.text(max_size=150))
def test_only_letters_and_digits_one_blank_apart_are_left(text: str) -> None:
    folded = fold(text)
    assert folded == " ".join(folded.split())
    assert all(char.isalnum() or char == " " for char in folded)


@given(st.text(st.characters(max_codepoint=0x17F), max_size=40).map(lambda text: text.replace("ŉ", "")))
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_what_comes_after_a_hundred_characters_is_not_looked_at() -> None:
    assert fold("a" * LONGEST_NAME + "b") == "a" * LONGEST_NAME


def test_grams_mark_both_ends_of_a_name() -> None:
    assert grams("wren") == {" wr", "wre", "ren", "en "}


@given(st.text("abc ", min_size=1, max_size=20).map(fold).filter(bool))
def test_a_name_has_a_gram_for_each_of_its_letters_at_most(folded: str) -> None:
    found = grams(folded)
    assert 0 < len(found) <= len(folded)
    assert all(len(gram) == 3 and gram in f" {folded} " for gram in found)
