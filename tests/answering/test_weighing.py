from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answering.weighing import weigh_credits, weigh_dates
from bot.facts.model import Job, Status
from tests.answering.made import credit, event

if TYPE_CHECKING:
    from bot.answering.records import CreditClaim, EventClaim
    from bot.answering.weighing import WeighedCredit

ALIKE = [
    event("2022-03-11", "2021-12", 1),
    event("2022-03", "2022-01", 2),
    event("2022", "2022-02", 3),
    event("[2021-06..2022-06]", "2021-06-10", 4),
]
APART = [
    event("2022-04-01", "2022-01-05", 1),
    event("2022-03-11", "2022-02-05", 2),
    event("2022-05", "2021-12-05", 3),
]
SAME_DAY = [event("2022-04-01", "2022-01", 1), event("2022-03-11", "2022-01", 2)]


@given(st.permutations(ALIKE))
def test_where_dates_agree_the_most_precise_leads_however_old(claims: list[EventClaim]) -> None:
    assert weigh_dates(claims).lead.date == ALIKE[0].date


@given(st.permutations(APART))
def test_where_dates_differ_the_one_published_last_leads(claims: list[EventClaim]) -> None:
    assert weigh_dates(claims).lead == APART[1]


@given(st.permutations(APART))
def test_other_dates_follow_newest_first(claims: list[EventClaim]) -> None:
    assert [claim.id for claim in weigh_dates(claims).others] == [1, 3]


@given(st.permutations(SAME_DAY))
def test_two_reports_of_one_day_are_weighed_alike_whatever_the_order(claims: list[EventClaim]) -> None:
    assert weigh_dates(claims) == weigh_dates(SAME_DAY)


def test_of_equal_dates_the_later_report_that_it_happened_leads() -> None:
    before = event("2022-03-11", "2022-03-01", 1)
    after = event("2022-03-11", "2022-03-12", 2, status=Status.HAPPENED)
    weighed = weigh_dates([before, after])
    assert weighed.lead == after
    assert weighed.others == (before,)


def test_a_less_precise_later_report_that_it_happened_does_not_take_the_day_away() -> None:
    before = event("2022-03-11", "2022-03-01", 1)
    assert weigh_dates([event("2022", "2022-12", 2, status=Status.HAPPENED), before]).lead == before


def test_a_report_dated_by_its_month_counts_from_the_last_day_of_it() -> None:
    by_month, by_day = event("2022-04-01", "2021-06", 1), event("2022-05-01", "2021-06-10", 2)
    assert weigh_dates([by_day, by_month]).lead == by_month


DATES = ["2022-03-11", "2022-03", "2022", "2021-23", "[2021-06..2022-03]", "[2022-02..]", "[..2021-06]"]
PAPERS = ["2021-06-10", "2021-06", "2021-12", "2022-03", "2022-03-12"]


@given(st.lists(st.tuples(st.sampled_from(DATES), st.sampled_from(PAPERS)), min_size=1, max_size=6))
def test_no_date_is_lost_and_none_told_twice(pairs: list[tuple[str, str]]) -> None:
    claims = [event(date, paper, number) for number, (date, paper) in enumerate(pairs)]
    weighed = weigh_dates(claims)
    assert sorted(claim.id for claim in (weighed.lead, *weighed.others)) == [claim.id for claim in claims]


# -- credits -----------------------------------------------------------------------------------------------------------

NAMELESS_THEN_NAMED = [
    credit("2021-06-10", 1, season=4, guest=True),
    credit("2021-06", 2, season=4, part="not known"),
    credit("2022-03", 3, "Ann", season=4, episode=7),
]


def told(weighed: list[WeighedCredit]) -> list[tuple[int, list[int], list[int]]]:
    """The numbers of the lead, of what bears it out, and of what is told as another report."""
    return [(one.lead.id, [claim.id for claim in one.same], [claim.id for claim in one.earlier]) for one in weighed]


@given(st.permutations(NAMELESS_THEN_NAMED))
def test_a_part_with_a_name_leads_and_what_was_said_before_follows_newest_first(claims: list[CreditClaim]) -> None:
    assert told(weigh_credits(claims)) == [(3, [], [2, 1])]


def test_a_part_with_a_name_leads_even_over_a_later_report_without_one() -> None:
    assert told(weigh_credits([credit("2021-06", 1, "Ann"), credit("2022-03", 2)])) == [(1, [2], [])]


@pytest.mark.parametrize(
    ("older", "newer", "lead"),
    [
        pytest.param({"season": 4}, {}, 1, id="the older names the season"),
        pytest.param({}, {"season": 4}, 2, id="the newer names the season"),
        pytest.param({"season": 4, "episode": 7}, {"season": 4}, 1, id="the older names the episode"),
    ],
)
def test_a_claim_without_a_season_joins_the_one_with_it(
    older: dict[str, int], newer: dict[str, int], lead: int
) -> None:
    weighed = weigh_credits([credit("2021-06", 1, "Ann", **older), credit("2022-03", 2, "Ann", **newer)])
    assert told(weighed) == [(lead, [3 - lead], [])]


def test_of_two_articles_that_name_different_parts_the_later_leads() -> None:
    weighed = weigh_credits([credit("2021-06", 1, "Ann", season=4), credit("2022-03", 2, "Ben", season=4)])
    assert told(weighed) == [(2, [], [1])]


def test_two_parts_in_one_article_stay_two() -> None:
    weighed = weigh_credits([credit("2022-03", 1, "Ann", season=4), credit("2022-03", 2, "Ben", season=4)])
    assert told(weighed) == [(1, [], []), (2, [], [])]


def test_parts_in_different_seasons_stay_two() -> None:
    weighed = weigh_credits([credit("2021-06", 1, "Ann", season=3), credit("2022-03", 2, "Ben", season=4)])
    assert told(weighed) == [(1, [], []), (2, [], [])]


def test_one_part_in_two_episodes_stays_two() -> None:
    seventh = credit("2022-03", 1, "Ann", season=4, episode=7)
    eighth = credit("2021-06", 2, "Ann", season=4, episode=8)
    assert told(weigh_credits([seventh, eighth])) == [(1, [], []), (2, [], [])]


def test_two_jobs_and_two_people_stay_apart() -> None:
    claims = [
        credit("2022-03", 1, job=Job.WRITER),
        credit("2022-03", 2, job=Job.DIRECTOR),
        credit("2022-03", 3, job=Job.WRITER, person_id=2, person="Kim Roe"),
    ]
    assert [one.lead.id for one in weigh_credits(claims)] == [1, 2, 3]


def test_what_bears_the_lead_out_is_no_other_report() -> None:
    claims = [credit("2021-06", 1, "Ann", part="a cook"), credit("2022-03", 2, "Ann", part="a cook")]
    assert told(weigh_credits(claims)) == [(2, [1], [])]


def test_what_says_it_otherwise_is_told_beside_the_lead() -> None:
    claims = [credit("2021-06", 1, "Ann", part="a waiter"), credit("2022-03", 2, "Ann", part="a cook")]
    assert told(weigh_credits(claims)) == [(2, [], [1])]


def test_that_it_is_a_guest_role_is_told_beside_a_lead_that_does_not_say_so() -> None:
    claims = [credit("2021-06", 1, "Ann", guest=True), credit("2022-03", 2, "Ann")]
    assert told(weigh_credits(claims)) == [(2, [], [1])]


ROLES = st.sampled_from([None, "Ann", "Ben"])
NUMBERS = st.sampled_from([None, 3, 4])
CLAIMS = st.lists(st.tuples(st.sampled_from(PAPERS), ROLES, NUMBERS, NUMBERS), max_size=7)


@given(CLAIMS)
def test_no_credit_is_lost_and_the_order_given_does_not_matter(
    drawn: list[tuple[str, str | None, int | None, int | None]],
) -> None:
    claims = [
        credit(paper, number, role, season=season, episode=episode)
        for number, (paper, role, season, episode) in enumerate(drawn)
    ]
    weighed = told(weigh_credits(claims))
    numbers = [number for lead, same, earlier in weighed for number in (lead, *same, *earlier)]
    assert sorted(numbers) == [claim.id for claim in claims]
    assert told(weigh_credits(claims[::-1])) == weighed
