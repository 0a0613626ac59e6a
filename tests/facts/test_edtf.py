from __future__ import annotations

import calendar
import math
from datetime import date

import edtf
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bot.errors import EdtfError
from bot.facts.edtf import EdtfDate, Point, Precision, parse_edtf

KNOWN = [
    ("2022-03-11", Precision.DAY, "2022-03-11", "2022-03-11"),
    ("2020-02-29", Precision.DAY, "2020-02-29", "2020-02-29"),
    ("2019-12", Precision.MONTH, "2019-12-01", "2019-12-31"),
    ("2020-02", Precision.MONTH, "2020-02-01", "2020-02-29"),
    ("2018", Precision.YEAR, "2018-01-01", "2018-12-31"),
    ("0001", Precision.YEAR, "0001-01-01", "0001-12-31"),
    ("2021-21", Precision.SEASON, "2021-03-01", "2021-05-31"),
    ("2021-22", Precision.SEASON, "2021-06-01", "2021-08-31"),
    ("2021-23", Precision.SEASON, "2021-09-01", "2021-11-30"),
    ("2021-24", Precision.SEASON, "2021-12-01", "2021-12-31"),
    ("[2021-06..2022-03]", Precision.RANGE, "2021-06-01", "2022-03-31"),
    ("[2021-06-10..2021-06-10]", Precision.RANGE, "2021-06-10", "2021-06-10"),
    ("[2022-02..]", Precision.RANGE, "2022-02-01", "9999-12-31"),
    ("[..2021-06]", Precision.RANGE, "0001-01-01", "2021-06-30"),
]

points = st.one_of(
    st.dates().map(lambda day: Point(day.year, day.month, day.day)),
    st.builds(Point, st.integers(1, 9999), st.integers(1, 12) | st.integers(21, 24)),
    st.builds(Point, st.integers(1, 9999)),
)


@st.composite
def ranges(draw: st.DrawFn) -> EdtfDate:
    start, end = draw(st.none() | points), draw(st.none() | points)
    found = EdtfDate(start, end, is_range=True)
    assume((start or end) and found.earliest <= found.latest)
    return found


dates = points.map(EdtfDate) | ranges()


@pytest.mark.parametrize(("text", "precision", "earliest", "latest"), KNOWN)
def test_a_date_knows_its_precision_and_the_days_that_it_could_be(
    text: str, precision: Precision, earliest: str, latest: str
) -> None:
    found = parse_edtf(text)
    assert found.precision is precision
    assert (found.earliest.isoformat(), found.latest.isoformat()) == (earliest, latest)


@given(dates)
def test_every_date_is_written_as_it_is_read(found: EdtfDate) -> None:
    assert parse_edtf(str(found)) == found


@given(dates)
def test_a_date_never_ends_before_it_begins(found: EdtfDate) -> None:
    assert found.earliest <= found.latest


@pytest.mark.parametrize(
    "text",
    [
        *("", " ", "soon", "March 2022", "11.03.2022", "2022-3-11", "22-03-11", "20220311", "2022-03-11T20:00"),
        *("2022-03-11 ", " 2022", "2022\n", "-2022", "+2022", "12022", "٢٠٢٢", "2022-٠٣"),
        *("2022?", "2022~", "2022-XX", "201X", "2021/2022", "Y12022", "{2021,2022}", "[2021,2022]", "2022-25"),
        *("[]", "[..]", "[2022]", "[2022-02..", "2022-02..]", "[2022 .. 2023]", "[2020..2021..2022]", "[2020...2021]"),
        *("[[2020..2021]]", "[soon..2022]"),
    ],
)
def test_what_is_not_of_the_subset_is_refused_with_what_to_write(text: str) -> None:
    with pytest.raises(EdtfError) as caught:
        parse_edtf(text)
    assert repr(text) in str(caught.value)
    assert "; " in str(caught.value)


@pytest.mark.parametrize(
    "text",
    [
        *("0000", "2022-00", "2022-13", "2022-20", "2022-02-30", "2021-02-29", "1900-02-29", "2022-04-31"),
        *("2022-03-00", "2022-03-32", "2021-23-01", "[2022-02-30..]", "[..2022-13]"),
    ],
)
def test_a_day_that_does_not_exist_is_refused(text: str) -> None:
    with pytest.raises(EdtfError):
        parse_edtf(text)


@pytest.mark.parametrize("text", ["[2022..2021]", "[2022-03-11..2022-03-10]", "[2022-01..2021-24]"])
def test_a_range_that_runs_backwards_is_refused(text: str) -> None:
    with pytest.raises(EdtfError, match="ends before it begins"):
        parse_edtf(text)


@given(st.text(alphabet="0123456789-[]. 2", max_size=24))
def test_any_text_is_read_back_as_it_was_or_refused(text: str) -> None:
    try:
        found = parse_edtf(text)
    except EdtfError:
        return
    assert str(found) == text


@pytest.mark.parametrize(
    ("finer", "coarser"),
    [
        ("2022-03-11", "2022-03"),
        ("2022-03", "2022-21"),
        ("2021-10", "2021-23"),
        ("2021-23", "2021"),
        ("2019-12", "2019-24"),
        ("2021-09", "[2021-06..2022-03]"),
        ("[2021-06..2021-09]", "[2021-06..2022-03]"),
        ("2022-02-18", "[2022-02..]"),
        ("[2022-03..]", "[2022-02..]"),
        ("2018", "[..2021-06]"),
    ],
)
def test_a_finer_date_refines_a_coarser_one_that_holds_it(finer: str, coarser: str) -> None:
    fine, coarse = parse_edtf(finer), parse_edtf(coarser)
    assert coarse.contains(fine)
    if (fine.earliest, fine.latest) != (coarse.earliest, coarse.latest):
        assert fine.refines(coarse)
    assert not coarse.refines(fine)


@pytest.mark.parametrize(
    ("one", "other"),
    [("2022-03-11", "2022-04"), ("2021-12", "2022"), ("[2021-06..2022-03]", "2022"), ("[..2021-06]", "[2021-07..]")],
)
def test_dates_that_do_not_lie_in_each_other_do_not_refine_each_other(one: str, other: str) -> None:
    left, right = parse_edtf(one), parse_edtf(other)
    assert not left.refines(right)
    assert not right.refines(left)


@given(dates, dates)
def test_containing_is_a_matter_of_days(one: EdtfDate, other: EdtfDate) -> None:
    assert one.contains(one)
    assert not one.refines(one)
    assert one.contains(other) == (one.earliest <= other.earliest and other.latest <= one.latest)
    assert not (one.refines(other) and other.refines(one))


@given(st.integers(1, 9999), st.integers(1, 12))
def test_a_month_ends_on_its_last_day(year: int, month: int) -> None:
    assert parse_edtf(f"{year:04}-{month:02}").latest.day == calendar.monthrange(year, month)[1]


def _day(found: object) -> date:
    """A day as the `edtf` package tells it: a `struct_time`, or an infinite number for an open end."""
    if isinstance(found, float):
        assert math.isinf(found)
        return date.max if found > 0 else date.min
    year, month, day = found[:3]  # type: ignore[index]
    return date(year, month, day)


def _agrees(text: str) -> bool:
    """Whether the `edtf` package reads it, and to the same days; a text that it cannot read is no evidence."""
    try:
        theirs = edtf.parse_edtf(text)
    except edtf.EDTFParseException:
        return False
    ours = parse_edtf(text)
    assert (ours.earliest, ours.latest) == (_day(theirs.lower_strict()), _day(theirs.upper_strict()))
    return True


@pytest.mark.parametrize("text", [row[0] for row in KNOWN])
def test_the_edtf_package_means_the_same_days(text: str) -> None:
    assert _agrees(text)


@given(dates.map(str))
def test_the_edtf_package_means_the_same_days_wherever_it_can_read_the_text(text: str) -> None:
    _agrees(text)
