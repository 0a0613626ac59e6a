from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answering.wording import capital, date_words, listed, superscript, superscripts, when_words
from bot.facts.edtf import parse_edtf

DATES = [
    ("2022-03-11", "March 11, 2022", "on March 11, 2022"),
    ("2019-12", "December 2019", "in December 2019"),
    ("2018", "2018", "in 2018"),
    ("2021-21", "spring 2021", "in spring 2021"),
    ("2021-22", "summer 2021", "in summer 2021"),
    ("2021-23", "autumn 2021", "in autumn 2021"),
    ("2021-24", "winter 2021", "in winter 2021"),
    ("[2021-06..2022-03]", "between June 2021 and March 2022", "between June 2021 and March 2022"),
    ("[2022-02..]", "February 2022 or later", "in or after February 2022"),
    ("[..2021-06]", "June 2021 or earlier", "by June 2021"),
    ("[2022-02-18..]", "February 18, 2022 or later", "on or after February 18, 2022"),
    ("[..2021-06-10]", "June 10, 2021 or earlier", "by June 10, 2021"),
]


@pytest.mark.parametrize(("edtf", "words", "_"), DATES, ids=[edtf for edtf, _, _ in DATES])
def test_a_date_is_written_out_as_precisely_as_it_is_known(edtf: str, words: str, _: str) -> None:
    assert date_words(parse_edtf(edtf)) == words


@pytest.mark.parametrize(("edtf", "_", "words"), DATES, ids=[edtf for edtf, _, _ in DATES])
def test_a_date_follows_a_verb(edtf: str, _: str, words: str) -> None:
    assert when_words(parse_edtf(edtf)) == words


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2022-03-11", "Friday, March 11, 2022"),
        ("2024-02-29", "Thursday, February 29, 2024"),
        ("2022-03", "March 2022"),
        ("2022", "2022"),
    ],
)
def test_the_day_of_the_week_is_named_where_the_day_is_known(edtf: str, words: str) -> None:
    assert date_words(parse_edtf(edtf), weekday=True) == words


@given(st.dates(min_value=date(1, 1, 1)))
def test_every_day_is_written_with_its_own_weekday(day: date) -> None:
    said = date_words(parse_edtf(day.isoformat()), weekday=True)
    assert said == f"{day:%A}, {day:%B} {day.day}, {day.year}"


@pytest.mark.parametrize(
    ("items", "words"),
    [([], ""), (["A"], "A"), (["A", "B"], "A and B"), (["A", "B", "C"], "A, B and C")],
    ids=["none", "one", "two", "three"],
)
def test_a_list_reads_as_a_sentence_does(items: list[str], words: str) -> None:
    assert listed(items) == words


@pytest.mark.parametrize(("text", "words"), [("", ""), ("a b", "A b"), ("iPhone", "IPhone"), ("é", "É"), ("1", "1")])
def test_only_the_first_letter_is_raised(text: str, words: str) -> None:
    assert capital(text) == words


def test_the_number_of_a_source_is_raised_and_held_to_its_line() -> None:
    assert superscript(1203456789) == "¹²⁰³⁴⁵⁶⁷⁸⁹"
    assert superscripts([1, 12]) == "\u202f¹\u202f¹²"
    assert superscripts([]) == ""
