from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.answering.cards import Card
from bot.answering.finding import Finder
from bot.answering.questions import TIMELINE, CastQuestion, QuotePick, WhenQuestion, name_key
from bot.answering.spoilers import HIDDEN, SHOWN
from tests.answering.reading import lines, open_words

if TYPE_CHECKING:
    from bot.store.reader import FactReader
    from tests.answering.conftest import MakeTable

MILO = name_key("person", "Milo Ventimiglia")


@pytest.fixture
def finder(table: FactReader) -> Finder:
    return Finder(table)


def card(found: object) -> Card:
    assert isinstance(found, Card)
    return found


def test_a_clear_question_is_understood_as_one(finder: Finder) -> None:
    assert finder.cast("maisel", None, None, HIDDEN) == CastQuestion("maisel")
    assert finder.cast("maisel", "milo", 4, HIDDEN) == CastQuestion("maisel", MILO, 4)
    assert finder.when("s4 finale", "maisel", None) == WhenQuestion("maisel", "season4-finale")
    assert finder.when("timeline", None, "maisel") == WhenQuestion("maisel", TIMELINE)
    assert finder.quote("milo", None, None) == QuotePick(MILO)
    assert finder.quote(None, None, None) == QuotePick("")
    assert finder.quote(None, None, "maisel") == QuotePick("", "maisel")
    assert finder.quote(None, "lantern", "maisel") == QuotePick("", "lantern")


def test_a_show_that_could_be_two_is_a_choice_for_every_command(finder: Finder) -> None:
    shows = {"The Lantern Keepers", "The Marvelous Mrs. Maisel"}
    for found in (
        finder.cast("the", None, None, HIDDEN),
        finder.when("timeline", "the", None),
        finder.quote(None, "the", None),
    ):
        assert {choice.label for choice in card(found).choices} == shows


def test_the_season_asked_for_stays_asked_for_when_the_show_is_a_choice(finder: Finder) -> None:
    found = card(finder.cast("the", None, 4, HIDDEN))
    assert {choice.question for choice in found.choices} == {
        CastQuestion("lantern", None, 4),
        CastQuestion("maisel", None, 4),
    }


def test_who_is_asked_for_stays_asked_for_when_the_show_is_a_choice(finder: Finder) -> None:
    found = finder.cast("the", "Ines Okafor", None, HIDDEN)
    wanted = name_key("person", "Ines Okafor")
    if isinstance(found, Card):
        assert wanted in {getattr(choice.question, "who", None) for choice in found.choices}
    else:
        assert found == CastQuestion("lantern", wanted)


def test_nobody_quoted_about_one_show_is_not_said_to_be_quoted_nowhere(finder: Finder) -> None:
    found = card(finder.quote("Ines Okafor", "maisel", None))
    assert not found.found
    assert lines(found)[0] == "No article about The Marvelous Mrs. Maisel quotes “Ines Okafor”."


def test_a_speaker_nobody_quotes_is_answered_with_the_nearest(finder: Finder) -> None:
    found = card(finder.quote("Jen Sulky", None, None))
    assert not found.found
    assert found.private
    assert "Jennifer Salke" in open_words(found)


def test_a_person_whom_nobody_quotes_is_no_speaker(finder: Finder) -> None:
    assert not card(finder.quote("Tony Shalhoub", None, None)).found


def test_a_show_nobody_is_quoted_about_is_answered_honestly(finder: Finder) -> None:
    found = card(finder.quote(None, "this is us", None))
    assert not found.found
    assert found.private
    assert lines(found) == ["No article about This Is Us quotes anybody."]


def test_a_long_text_is_shown_back_short_and_on_one_line(finder: Finder) -> None:
    said = lines(card(finder.cast("maisel", "zzz\n" * 1500, None, HIDDEN)))[0]
    assert len(said) < 200
    assert "\n" not in said
    assert "…" in said


def test_a_name_known_from_another_show_alone_is_looked_for_in_the_one_named(finder: Finder) -> None:
    assert not card(finder.cast("lantern", "Milo Ventimiglia", None, HIDDEN)).found


TWO_SECRETS = """
[[credit]]
person = "Ann Lee"
character = "Rex"
job = "actor"

[[credit]]
person = "Bo Ray"
character = "Max"
job = "actor"
season = 4
spoiler = true

[[credit]]
person = "Cy Fox"
character = "Kit"
job = "actor"
season = 4
spoiler = true

[[relation]]
character = "Max"
relation = "brother"
to = "Rex"
season = 4
spoiler = true

[[relation]]
character = "Kit"
relation = "brother"
to = "Rex"
season = 4
spoiler = true
"""


def test_a_relation_that_is_a_spoiler_names_nobody_in_a_choice(make_table: MakeTable) -> None:
    finder = Finder(make_table(("2022-03", TWO_SECRETS)))
    shown = card(finder.cast("lamp", "Rex's brother", None, SHOWN))
    assert [choice.label for choice in shown.choices] == ["Max", "Kit"]
    hidden = finder.cast("lamp", "Rex's brother", None, HIDDEN)
    if isinstance(hidden, Card):
        assert "Max" not in open_words(hidden)
        assert "Kit" not in open_words(hidden)
