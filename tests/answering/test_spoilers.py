from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answering.completing import Completer
from bot.answering.desk import Desk, Viewing
from bot.answering.questions import (
    TIMELINE,
    AboutQuestion,
    CastQuestion,
    Question,
    QuotePick,
    QuoteQuestion,
    WhenQuestion,
)
from bot.answering.spoilers import ALL_SEASONS, HIDDEN, SHOWN, SpoilerRule, read_spoiler_rule
from bot.store.article_texts import ArticleTexts
from tests.answering.made import credit
from tests.answering.reading import open_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.store.reader import FactReader
    from tests.answering.conftest import MakeTable

# -- the rule ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("hidden", HIDDEN),
        ("Hidden", HIDDEN),
        (" hide ", HIDDEN),
        ("off", HIDDEN),
        ("shown", SHOWN),
        ("show", SHOWN),
        ("all", SHOWN),
        ("season 3", SpoilerRule(3)),
        ("Season 3", SpoilerRule(3)),
        ("s3", SpoilerRule(3)),
        ("3", SpoilerRule(3)),
        ("shown up to season 3", SpoilerRule(3)),
        ("up to  season 12", SpoilerRule(12)),
        ("through season 3", SpoilerRule(3)),
        ("", None),
        ("maybe", None),
        ("season", None),
        ("season -1", None),
        ("season 3.5", None),
        ("season 1000", None),
    ],
)
def test_a_rule_is_read_as_people_write_it(text: str, rule: SpoilerRule | None) -> None:
    assert read_spoiler_rule(text) == rule


@given(st.integers(0, ALL_SEASONS))
def test_a_rule_reads_back_what_it_says_of_itself(season: int) -> None:
    assert read_spoiler_rule(str(SpoilerRule(season))) == SpoilerRule(season)


@pytest.mark.parametrize(
    ("season", "rule", "covered"),
    [
        pytest.param(4, HIDDEN, True, id="hidden"),
        pytest.param(0, HIDDEN, True, id="hidden: of the specials too"),
        pytest.param(None, HIDDEN, True, id="hidden: of no known season"),
        pytest.param(4, SpoilerRule(3), True, id="a later season"),
        pytest.param(4, SpoilerRule(4), False, id="the season itself"),
        pytest.param(3, SpoilerRule(4), False, id="an earlier season"),
        pytest.param(None, SpoilerRule(4), True, id="no known season"),
        pytest.param(None, SHOWN, False, id="shown: no known season"),
        pytest.param(ALL_SEASONS, SHOWN, False, id="shown"),
    ],
)
def test_a_spoiler_is_covered_unless_its_season_is_shown(
    season: int | None, rule: SpoilerRule, *, covered: bool
) -> None:
    assert rule.covers(credit("2022-03", 1, season=season, spoiler=True)) is covered


def test_what_is_no_spoiler_is_never_covered() -> None:
    assert not HIDDEN.covers(credit("2022-03", 1, season=4))


# -- every answer ------------------------------------------------------------------------------------------------------


def column(table: FactReader, query: str) -> list[Any]:
    return [value for row in table._rows(query) for value in row]


def questions(table: FactReader) -> Iterator[Question]:
    """Every question that the tables' facts can answer, and some more."""
    yield AboutQuestion()
    keys = [*column(table, "select key from person"), *column(table, "select key from character")]
    events = [*column(table, "select distinct event from event"), TIMELINE]
    for show in (entry.slug for entry in table.shows()):
        for season in (None, 0, 3, 4, 5):
            yield from (CastQuestion(show, who, season) for who in (None, *keys))
        yield from (WhenQuestion(show, event) for event in events)
    yield from (QuoteQuestion(key) for key in column(table, "select key from quotation"))
    yield from (QuotePick(key) for key in keys if key.startswith("p"))


def secrets(table: FactReader) -> list[str]:
    notes = column(table, "select note.text from note join claim using (id) where claim.spoiler")
    said = column(table, "select shown from quotation where spoiler")
    return ["Handsome Man", "Drowned Man", *notes, *(text.rstrip(",") for text in said)]


def test_there_are_secrets_to_keep(table: FactReader) -> None:
    assert len(secrets(table)) == 2 + 4 + 3


@pytest.mark.parametrize(
    "rule", [pytest.param(HIDDEN, id="hidden"), pytest.param(SpoilerRule(3), id="shown up to season 3")]
)
def test_no_answer_and_no_evidence_tells_a_spoiler_in_the_open(
    desk: Desk, table: FactReader, rule: SpoilerRule
) -> None:
    kept = secrets(table)
    for question in questions(table):
        for card in (desk.answer(question, Viewing(rule)), desk.evidence(question, Viewing(rule))):
            words = open_words(card)
            assert [secret for secret in kept if secret in words] == [], question


@pytest.mark.parametrize("rule", [pytest.param(SHOWN, id="shown"), pytest.param(SpoilerRule(4), id="up to season 4")])
def test_every_spoiler_is_told_in_the_open_to_who_wants_it(desk: Desk, table: FactReader, rule: SpoilerRule) -> None:
    words = "\n".join(open_words(desk.answer(question, Viewing(rule))) for question in questions(table))
    assert [secret for secret in secrets(table) if secret not in words] == []
    assert "Milo Ventimiglia as Handsome Man, episode 7" in words


TYPED = [
    "",
    "h",
    "ha",
    "han",
    "handsom",
    "handsome",
    "m",
    "ma",
    "man",
    "the",
    "dro",
    "drowned",
    "drowned ma",
    "dead man",
]


@pytest.mark.parametrize("typed", TYPED)
@pytest.mark.parametrize("show", ["maisel", "lantern", ""])
def test_no_completion_tells_a_spoiler_to_who_has_not_typed_it(table: FactReader, typed: str, show: str) -> None:
    labels = [found.label for found in Completer(table).people(typed, show, HIDDEN)]
    assert [label for label in labels if label.endswith(" Man")] == []


@pytest.mark.parametrize("typed", ["man", "the", "handsom", "drowned ma", "dead man", "hndsome mn"])
@pytest.mark.parametrize("show", ["maisel", "lantern"])
def test_no_refusal_offers_a_spoiler_as_the_nearest(desk: Desk, typed: str, show: str) -> None:
    words = open_words(desk.cast(show, typed, None, Viewing()))
    assert "Handsome Man" not in words
    assert "Drowned Man" not in words


# -- roles that only spoilers tell of ----------------------------------------------------------------------------------

SECRET_ROLES = """
[[credit]]
person = "Ann Lee"
character = "Rex"
job = "actor"

[[relation]]
character = "Lord Mordred"
relation = "father"
to = "Rex"
season = 4
spoiler = true

[[note]]
text = "Lady Nimue comes back."
about = ["Lady Nimue"]
season = 4
spoiler = true
"""
NAMED = "".join(f'\n[[character]]\nname = "{name}"\n' for name in ("Rex", "Lord Mordred", "Lady Nimue"))


@pytest.mark.parametrize("name", ["Lord Mordred", "Lady Nimue"])
def test_a_role_that_only_a_spoiler_tells_of_is_not_completed(make_table: MakeTable, name: str) -> None:
    completer = Completer(make_table(("2022-03", SECRET_ROLES), show=NAMED))
    assert name not in [found.label for found in completer.people(name[:6], "lamp", HIDDEN)]
    assert name in [found.label for found in completer.people(name[:6], "lamp", SHOWN)]


@pytest.mark.parametrize("name", ["Lord Mordred", "Lady Nimue"])
def test_a_role_that_only_a_spoiler_tells_of_is_no_title(make_table: MakeTable, name: str) -> None:
    desk = Desk(make_table(("2022-03", SECRET_ROLES), show=NAMED), ArticleTexts(None))
    assert desk.cast("lamp", name, None, Viewing()).title == "The Lamp"
    assert desk.cast("lamp", name, None, Viewing(SHOWN)).title == name


def test_a_secret_relative_is_covered_on_the_card_of_the_other(make_table: MakeTable) -> None:
    desk = Desk(make_table(("2022-03", SECRET_ROLES), show=NAMED), ArticleTexts(None))
    assert "Mordred" not in open_words(desk.cast("lamp", "Rex", None, Viewing()))
