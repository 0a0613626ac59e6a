from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.extraction.dates.clock import Clock, Tense
from bot.extraction.dates.find import find_dates
from bot.facts.edtf import parse_edtf

THURSDAY = parse_edtf("2021-08-26")


def read(text: str, tense: Tense = Tense.UNKNOWN, published: str | None = "2021-08-26") -> list[tuple[str, str]]:
    clock = Clock(parse_edtf(published) if published else None, tense)
    return [(text[found.start : found.end], str(found.on(clock))) for found in find_dates(text)]


@pytest.mark.parametrize(
    ("text", "words", "date"),
    [
        ("It opens on March 11, 2022.", "March 11, 2022", "2022-03-11"),
        ("It opens on Friday, March 11th 2022.", "Friday, March 11th 2022", "2022-03-11"),
        ("It opens on 11 March 2022.", "11 March 2022", "2022-03-11"),
        ("It opens on the 11th of March 2022.", "11th of March 2022", "2022-03-11"),
        ("It opens on 2022-03-11.", "2022-03-11", "2022-03-11"),
        ("It opens on 3/11/22.", "3/11/22", "2022-03-11"),
        ("It ran in December 2019.", "in December 2019", "2019-12"),
        ("It ran in 2018.", "in 2018", "2018"),
        ("It was made in autumn 2020.", "in autumn 2020", "2020-23"),
        ("It was made in the fall of 2020.", "in the fall of 2020", "2020-23"),
        ("It comes early 2023.", "early 2023", "[2023-01..2023-03]"),
        ("It comes in mid-2024.", "in mid-2024", "[2024-05..2024-08]"),
        ("It comes in late March 2022.", "in late March 2022", "[2022-03-20..2022-03-31]"),
        ("It comes in the second half of 2022.", "in the second half of 2022", "[2022-07..2022-12]"),
    ],
)
def test_a_date_with_its_year_is_as_precise_as_its_words(text: str, words: str, date: str) -> None:
    assert read(text, published=None) == [(words, date)]


@pytest.mark.parametrize(
    ("text", "words", "date"),
    [
        ("It starts today.", "today", "2021-08-26"),
        ("It starts tomorrow night.", "tomorrow night", "2021-08-27"),
        ("It aired last night.", "last night", "2021-08-25"),
        ("It starts this Sunday night.", "this Sunday night", "2021-08-29"),
        ("It starts next Tuesday.", "next Tuesday", "2021-08-31"),
        ("It aired last Thursday.", "last Thursday", "2021-08-19"),
        ("It comes next month.", "next month", "2021-09"),
        ("It comes later this month.", "later this month", "[2021-08-26..2021-08-31]"),
        ("It came earlier this year.", "earlier this year", "[2021-01..2021-08]"),
        ("It comes later this year.", "later this year", "[2021-08..2021-12]"),
        ("It comes early next year.", "early next year", "[2022-01..2022-03]"),
        ("It comes by the end of the year.", "end of the year", "[2021-10..2021-12]"),
        ("It comes next year.", "next year", "2022"),
        ("It comes this fall.", "this fall", "2021-23"),
        ("It comes next spring.", "next spring", "2022-21"),
        ("It came last summer.", "last summer", "2020-22"),
        ("It comes next week.", "next week", "[2021-08-30..2021-09-05]"),
        ("It came two weeks ago.", "two weeks ago", "[2021-08-09..2021-08-15]"),
        ("It came three days ago.", "three days ago", "2021-08-23"),
        ("It comes in three months.", "in three months", "2021-11"),
        ("It comes later this year or early next.", "later this year or early next", "[2021-08..2022-03]"),
        ("It comes between March 2 and April 4, 2022.", "March 2 and April 4, 2022", "[2022-03-02..2022-04-04]"),
    ],
)
def test_a_relative_date_is_counted_from_publication(text: str, words: str, date: str) -> None:
    assert read(text, Tense.FUTURE) == [(words, date)]


@pytest.mark.parametrize(
    ("text", "tense", "date"),
    [
        ("It starts Sept. 2.", Tense.FUTURE, "2021-09-02"),
        ("It started Sept. 2.", Tense.PAST, "2020-09-02"),
        ("It starts in January.", Tense.FUTURE, "2022-01"),
        ("It started in January.", Tense.PAST, "2021-01"),
        ("It starts Sunday.", Tense.FUTURE, "2021-08-29"),
        ("It started Sunday.", Tense.PAST, "2021-08-22"),
        ("It starts on Christmas Day.", Tense.FUTURE, "2021-12-25"),
    ],
)
def test_the_tense_chooses_the_year_that_is_not_said(text: str, tense: Tense, date: str) -> None:
    assert [found for _, found in read(text, tense)] == [date]


def test_the_weekday_chooses_the_year_against_the_tense() -> None:
    assert read("It came on Thursday, Sept. 26.", Tense.PAST, "2019-08-08") == [("Thursday, Sept. 26", "2019-09-26")]


@pytest.mark.parametrize(
    "text",
    [
        "You may march in, and he will fall.",
        "They live in the 1950s.",
        "New episodes come every Friday, on Fridays.",
        "June Vale and April Marsh met Summer.",
        "The 850 extras of 2019-20 came at 8/7c.",
        "The second season has 10 episodes.",
    ],
)
def test_what_only_looks_like_a_date_is_none(text: str) -> None:
    assert read(text) == []


def test_without_a_day_of_publication_what_needs_it_has_no_date() -> None:
    assert read("It starts Sept. 2, next month.", published=None) == [("Sept. 2", "None"), ("next month", "None")]


def test_a_month_of_publication_says_what_it_can() -> None:
    text = "It came last month, in January; it comes tomorrow and on Sunday."
    assert [found for _, found in read(text, Tense.PAST, "2022-03")] == ["2022-02", "2022-01", "2022-03", "None"]


def test_a_day_that_does_not_exist_is_no_date() -> None:
    assert read("It starts on February 30, 2022.") == [("February 30, 2022", "None")]


@given(st.text(alphabet="Sept. 2, 02/199-of the Sunday fall last in next year agomonthMy", max_size=80))
def test_any_text_can_be_read(text: str) -> None:
    for found in find_dates(text):
        assert text[found.start : found.end].strip()
        for tense in Tense:
            found.on(Clock(THURSDAY, tense))
