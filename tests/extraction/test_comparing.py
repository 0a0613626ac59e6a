from __future__ import annotations

from typing import Any

import pytest

from bot.extraction.comparing import compare
from bot.extraction.drafts import Draft, make_drafts
from bot.facts.model import Show
from tests.support.findings import STORY, found_in

DRAFTS = make_drafts(found_in(STORY), STORY, STORY, Show("The Lantern Keepers", "lantern"))
CREDIT = {"person": "Ines Okafor", "job": "actor", "character": "Wren", "spans": [[0, 5]], "paragraph": 1}
QUOTE = {"text": "It was cold,", "speakers": ["Dana Whitlock"], "spans": [[7, 19]], "paragraph": 1}


def credit(**values: Any) -> Draft:
    return Draft("credit", CREDIT | values)


def test_the_same_reading_twice_has_no_differences() -> None:
    assert not compare(DRAFTS, list(reversed(DRAFTS)))


def test_what_is_new_is_added_and_what_is_missing_is_gone() -> None:
    found = compare([credit(), credit(person="Tomas Brandt")], [credit(person="Tomas Brandt"), Draft("quote", QUOTE)])
    assert [draft.kind for draft in found.added] == ["quote"]
    assert [draft.values["person"] for draft in found.gone] == ["Ines Okafor"]
    assert found.changed == []


CHANGES: dict[str, tuple[str, dict[str, Any], dict[str, Any], tuple[str, ...]]] = {
    "a character": ("credit", CREDIT, {"character": "Wren Halloway"}, ("character",)),
    "fewer words": ("quote", QUOTE, {"text": "It was,"}, ("text",)),
    "a part that was not told": ("credit", CREDIT, {"part": "the keeper"}, ("part",)),
    "a season that was not told": ("credit", CREDIT, {"season": 4}, ("season",)),
    "a date": ("event", {"event": "season4-finale", "date": "2023"}, {"date": "2023-12"}, ("date",)),
    "a speaker": ("quote", QUOTE, {"speakers": ["Ines Okafor"]}, ("speakers",)),
    "words at the same place": ("quote", QUOTE, {"text": "It was colder,"}, ("text",)),
    "a year": ("award", {"recipient": "A", "award": "B"}, {"year": 2022}, ("year",)),
    "a relation": ("relation", {"character": "A", "relation": "son", "to": "B"}, {"relation": "heir"}, ("relation",)),
}


@pytest.mark.parametrize(("kind", "before", "other", "keys"), CHANGES.values(), ids=CHANGES)
def test_one_fact_with_another_value_is_changed(
    kind: str, before: dict[str, Any], other: dict[str, Any], keys: tuple[str, ...]
) -> None:
    found = compare([Draft(kind, before)], [Draft(kind, before | other)])
    assert [change.keys for change in found.changed] == [keys]
    assert (found.added, found.gone) == ([], [])


def test_two_roles_of_one_person_are_told_apart() -> None:
    found = compare([credit(), credit(character="Piet")], [credit(character="Piet"), credit(season=4)])
    assert [(change.before.values["character"], change.keys) for change in found.changed] == [("Wren", ("season",))]


KEPT: dict[str, dict[str, Any]] = {
    "a fuller name": {"character": "Captain Wren Halloway"},
    "what a person added": {"spoiler": True, "part": "the keeper"},
    "spans chosen with more care": {"spans": [[3, 9]], "paragraph": 2},
}


@pytest.mark.parametrize("values", KEPT.values(), ids=KEPT)
def test_a_persons_own_work_is_no_difference(values: dict[str, Any]) -> None:
    assert not compare([credit(**values)], [credit()])


def test_a_persons_own_words_for_a_part_are_no_difference() -> None:
    assert not compare([credit(part="keeps the light")], [credit(part="the keeper")])


def test_a_persons_note_is_never_gone() -> None:
    assert not compare([Draft("note", {"text": "The harbour is a set."})], [])
