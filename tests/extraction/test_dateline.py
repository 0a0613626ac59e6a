from __future__ import annotations

import pytest

from bot.extraction.dateline import find_dateline

STORY = "Ines Okafor returns to The Lantern Keepers on May 9, 2023, Northlight said.\n"
DATELINES = {
    "Tuesday, May 2, 2023": "2023-05-02",
    "Tuesday, 2nd May 2023, 5:23 pm": "2023-05-02",
    "2 May 2023": "2023-05-02",
    "2023-05-02": "2023-05-02",
    "MAY 2, 2023": "2023-05-02",
    "Published: May 2, 2023 at 10:15 AM EDT": "2023-05-02",
    "Posted on 2 May 2023 | 10.15": "2023-05-02",
    "By Pia Lund | May 2, 2023": "2023-05-02",
    "By Pia Lund, 2 May 2023": "2023-05-02",
}


@pytest.mark.parametrize(("line", "day"), DATELINES.items(), ids=DATELINES)
def test_a_line_with_a_day_and_nothing_else_dates_an_article(line: str, day: str) -> None:
    assert str(find_dateline(f"Okafor is back\n\n{line}\n\n{STORY}")) == day
    assert str(find_dateline(f"{line}\n{STORY}")) == day


NONE = {
    "a sentence": "The light went out on May 2, 2023.",
    "what is to come": "Coming May 2, 2023",
    "a month": "May 2023",
    "no year": "Tuesday, May 2",
    "no such day": "February 30, 2023",
    "a range": "May 2-4, 2023",
}


@pytest.mark.parametrize("line", NONE.values(), ids=NONE)
def test_other_dates_do_not(line: str) -> None:
    assert find_dateline(f"{line}\n\n{STORY}") is None


def test_only_the_head_is_looked_at() -> None:
    assert find_dateline("The keeper came home.\n\n" * 6 + "May 2, 2023\n") is None


def test_an_empty_text_has_no_date() -> None:
    assert find_dateline("") is None
