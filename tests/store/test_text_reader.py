from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answering.questions import name_key
from bot.answering.records import TextQuery

if TYPE_CHECKING:
    from bot.store.reader import FactReader


def person(table: FactReader, name: str) -> int:
    number = table.id_of(name_key("person", name))
    assert number is not None
    return number


def noted(table: FactReader, query: TextQuery) -> list[str]:
    notes = [table.noted(key) for key in table.texts.notes(query)]
    return [note.text for note in notes if note]


def said(table: FactReader, query: TextQuery) -> list[str]:
    quotations = [table.quotation(key) for key in table.texts.quotations(query)]
    return [quotation.text for quotation in quotations if quotation]


def test_a_note_has_every_word_in_some_form(table: FactReader) -> None:
    assert noted(table, TextQuery((("hangars",), ("extra",)))) == [
        "The season 3 premiere had 850 extras in an airplane hangar; season 4 could not do the like."
    ]
    assert noted(table, TextQuery((("hangars",), ("lighthouse",)))) == []


def test_words_of_an_expression_may_stand_apart(table: FactReader) -> None:
    found = noted(table, TextQuery((("delay", "put back"),), season=4))
    assert found == ["The coronavirus pandemic put season 4 back by more than a year."]


def test_a_note_is_about_everybody_who_is_named(table: FactReader) -> None:
    milo, rachel = person(table, "Milo Ventimiglia"), person(table, "Rachel Brosnahan")
    assert len(noted(table, TextQuery((("park",),), (milo, rachel)))) == 1
    assert noted(table, TextQuery((("park",),), (milo, person(table, "Dana Whitlock")))) == []


def test_a_quotation_is_found_by_its_occasion_and_hearer(table: FactReader) -> None:
    amy = person(table, "Amy Sherman-Palladino")
    assert any("respects" in text for text in said(table, TextQuery((("lenny",), ("tvline",)), (amy,))))
    assert said(table, TextQuery((("lenny",), ("variety",)), (amy,))) == []


def test_nothing_is_looked_for_without_words_or_people(table: FactReader) -> None:
    assert table.texts.notes(TextQuery(())) == table.texts.quotations(TextQuery(())) == []
    assert table.texts.parts(TextQuery(())) == []


@pytest.mark.parametrize("text", ["", "   ", "“”", '" OR NEAR(', "a* AND (b", "\0"])
def test_marks_mean_nothing_to_a_search(table: FactReader, text: str) -> None:
    assert table.texts.sharing(text) == [] or text.strip()


@given(st.text(max_size=60))
def test_any_text_can_be_searched(table: FactReader, text: str) -> None:
    table.texts.sharing(text)
    table.texts.notes(TextQuery(((text,),)))
    table.texts.quotations(TextQuery(((text, "word"),)))
    table.texts.parts(TextQuery(((text,),)))
