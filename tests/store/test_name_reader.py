from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answering.records import NameScope
from bot.facts.folding import fold
from bot.store.naming import Tier, spellings
from tests.store.writing import CREDIT, QUOTE, build, write_facts, write_show

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from bot.answering.records import NameRow
    from bot.store.reader import FactReader

ALL = NameScope(("show", "person", "character"))


def labels(rows: Iterable[NameRow]) -> set[str]:
    return {row.label for row in rows}


@pytest.mark.parametrize(
    ("name", "aliases", "spelling", "tier"),
    [
        ("Ines Okafor", [], "ines okafor", Tier.NAME),
        ("Ines Okafor", [], "ines", Tier.PART),
        ("Ines Okafor", [], "okafor", Tier.PART),
        ("Ines Okafor", ["Nes"], "nes", Tier.ALIAS),
        ("Ines Okafor", ["Okafor"], "okafor", Tier.ALIAS),
        ("The Lantern Keepers", [], "lantern keepers", Tier.ALIAS),
        ("The Lantern Keepers", [], "keepers", Tier.PART),
        ("Zoë O’Dell", [], "zoe odell", Tier.NAME),
    ],
)
def test_a_name_is_found_by_its_spellings(name: str, aliases: list[str], spelling: str, tier: Tier) -> None:
    assert spellings(name, aliases)[spelling] is tier


def test_a_description_is_not_found_by_its_parts() -> None:
    assert set(spellings("Wren's parents", ["Wren's mother"], parts=False)) == {"wrens parents", "wrens mother"}


@given(st.text(max_size=40), st.lists(st.text(max_size=20), max_size=3))
def test_every_spelling_is_folded_and_none_is_empty(name: str, aliases: list[str]) -> None:
    found = spellings(name, aliases)
    assert "" not in found
    wanted = {fold(text) for text in (name, *aliases)} - {""}
    assert wanted <= set(found)


@pytest.mark.parametrize(
    ("typed", "label"),
    [("wren halloway", "Wren Halloway"), ("captain halloway", "Wren Halloway"), ("okafor", "Ines Okafor")],
)
def test_a_name_is_found_by_exactly_its_spelling(table: FactReader, typed: str, label: str) -> None:
    assert labels(table.names.equal(typed, ALL)) == {label}
    assert labels(table.names.equal(typed[:-1], ALL)) == set()


def test_names_are_found_by_their_beginning(table: FactReader) -> None:
    found = table.names.beginning("lant", ALL)
    assert labels(found) == {"The Lantern Keepers"}
    assert all(row.folded.startswith("lant") for row in found)


@pytest.mark.parametrize("typed", ["wren haloway", "halloway wren", "hallaway"])
def test_names_are_found_by_their_likeness(table: FactReader, typed: str) -> None:
    assert "Wren Halloway" in labels(table.names.like(typed, NameScope(("character",))))


def test_nothing_is_like_letters_that_no_name_has(table: FactReader) -> None:
    assert list(table.names.like("qqqq", ALL)) == []
    assert list(table.names.like("", ALL)) == []


def test_a_scope_leaves_out_other_kinds_shows_and_people_who_say_nothing(table: FactReader) -> None:
    show = table.show_called("lantern")
    assert show
    here = NameScope(("person",), show_id=show.id)
    assert labels(table.names.beginning("", here)) == {
        *("Ines Okafor", "Tomas Brandt", "Marguerite Sol", "Dana Whitlock", "Joel Fairweather")
    }
    speakers = NameScope(("person",), show_id=show.id, speakers=True)
    assert labels(table.names.beginning("", speakers)) == {"Ines Okafor", "Dana Whitlock"}
    assert labels(table.names.equal("ines okafor", NameScope(("character",)))) == set()


@pytest.mark.parametrize(("shown", "seen"), [(0, False), (3, False), (4, True), (999, True)])
def test_a_role_that_only_a_spoiler_tells_of_is_not_offered_before(table: FactReader, shown: int, seen: bool) -> None:
    scope = NameScope(("character",), shown_to_season=shown)
    assert ("the Drowned Man" in labels(table.names.beginning("drow", scope))) is seen
    assert ("the Drowned Man" in labels(table.names.like("drownde man", scope))) is seen


def test_who_types_a_hidden_role_in_full_finds_it(table: FactReader) -> None:
    scope = NameScope(("character",), shown_to_season=0)
    assert labels(table.names.equal("the drowned man", scope)) == {"the Drowned Man"}


def test_the_aliases_of_a_role_find_it_in_its_own_show_only(tmp_path: Path) -> None:
    write_show(tmp_path, character=[{"name": "Joel", "aliases": ["Captain Ash"]}])
    write_show(tmp_path, "tide", "The Tide", character=[{"name": "Joel"}])
    for show in ("lantern", "tide"):
        write_facts(tmp_path, show=show, credit=[CREDIT | {"character": "Joel"}])
    with closing(build(tmp_path)) as reader:
        shows = [reader.show(row.show_id).slug for row in reader.names.equal("captain ash", ALL)]
    assert shows == ["lantern"]


def test_a_table_of_many_names_hands_out_sixty_at_most(tmp_path: Path) -> None:
    write_show(tmp_path)
    people = [f"Ada {first}{second}" for first in "bcdfghjklm" for second in ("am", "em", "im", "om", "um", "yn", "ar")]
    write_facts(tmp_path, quote=[QUOTE | {"speakers": [name], "text": f"I am {name}."} for name in people])
    with closing(build(tmp_path)) as reader:
        assert len(reader.names.beginning("ada", ALL)) == 60
        assert 0 < len(reader.names.like("ada bam", ALL)) <= 60
        assert "Ada bam" in labels(reader.names.like("ada bamm", ALL))
