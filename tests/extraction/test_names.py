from __future__ import annotations

import pytest

from bot.extraction.article_text import ArticleText
from bot.extraction.names.people import People, find_people
from bot.facts.model import Person, Show


def people(text: str, *known: Show) -> People:
    return find_people(ArticleText(text), known)


def meant(text: str, *known: Show) -> list[tuple[str, str]]:
    return [(text[one.start : one.end], one.name) for one in people(text, *known).mentions]


NAMES = {
    "a given name": ("At night Ines Okafor sails.", "Ines Okafor"),
    "a title": ("At night Sen. Xo Quill sails.", "Xo Quill"),
    "a job": ("At night showrunner Xo Quill sails.", "Xo Quill"),
    "a job as a title": ("Showrunner Xo Quill sails.", "Xo Quill"),
    "a verb of saying": ("Xo Quill told me so.", "Xo Quill"),
    "an inverted verb": ("“So it is,” said Xo Quill.", "Xo Quill"),
    "an age": ("Xo Quill, 44, sails.", "Xo Quill"),
    "a description": ("Xo Quill, the show’s director, sails.", "Xo Quill"),
    "a part": ("Xo Quill plays the cook.", "Xo Quill"),
    "an initial": ("At night Ada J. Quill sails.", "Ada J. Quill"),
    "a particle": ("At night Ines van der Meer sails.", "Ines van der Meer"),
    "hyphens and accents": ("At night Zoë Sørby-Ålund sails.", "Zoë Sørby-Ålund"),
    "an apostrophe": ("At night Ines O’Brien sails.", "Ines O’Brien"),
    "a nickname": ("At night Ines “Birdie” Okafor sails.", "Ines “Birdie” Okafor"),
    "a body's name before it": ("Harbour Guild President Ines Okafor sails.", "Ines Okafor"),
    "a day before it": ("On Friday Ines Okafor sails.", "Ines Okafor"),
}


@pytest.mark.parametrize(("text", "name"), NAMES.values(), ids=NAMES)
def test_a_person_is_known_by(text: str, name: str) -> None:
    assert people(text).names == (name,)


NOBODY = {
    "a place": "They met in Rhode Island.",
    "a body": "The Harbour Office said so.",
    "a publication": "Screen Rant reported it.",
    "a network": "Netflix said so.",
    "a body that has a head": "Northlight said so. Northlight’s president agrees.",
    "words that open sentences": "However, this is it. Meanwhile they sail.",
    "a headline": "Keepers Of The Lantern To Sail Again",
}


@pytest.mark.parametrize("text", NOBODY.values(), ids=NOBODY)
def test_is_nobody(text: str) -> None:
    assert people(text).names == ()


def test_a_short_name_means_the_full_one_wherever_that_stands() -> None:
    text = "Okafor is back. Ines Okafor and Tomas Brandt sail. Brandt laughs, Ines too. Ms. Okafor’s boat sank."
    assert {name for _, name in meant(text)} == {"Ines Okafor", "Tomas Brandt"}


def test_of_two_with_one_surname_the_title_tells() -> None:
    text = "Tomas Brandt and Nell Brandt sail. Mrs. Brandt steers, Mr. Brandt cooks."
    assert meant(text)[2:] == [("Brandt", "Nell Brandt"), ("Brandt", "Tomas Brandt")]


def test_a_double_surname_is_nobody_elses() -> None:
    text = "Ines Okafor-Brandt and Tomas Brandt sail. Brandt cooks, Okafor-Brandt steers."
    assert meant(text)[2:] == [("Brandt", "Tomas Brandt"), ("Okafor-Brandt", "Ines Okafor-Brandt")]


def test_a_first_name_may_be_short() -> None:
    assert meant("Daniel Whitlock sails. Dan cooks.")[1] == ("Dan", "Daniel Whitlock")


def test_middle_names_come_and_go() -> None:
    assert {name for _, name in meant("Ines Maud Okafor sails. Ines Okafor cooks. Ines Maud Okafor sleeps.")} == {
        "Ines Maud Okafor"
    }


def test_what_speaks_for_a_surname_speaks_for_the_full_name() -> None:
    assert people("Piet (Xo Quill) is lost. Piet, said Quill, is found.").names == ("Xo Quill",)


def test_a_show_file_knows_names_and_spellings() -> None:
    show = Show("The Lantern Keepers", "lantern", people=(Person("Xo Quill", ("XQ",)),))
    assert meant("Here is Xo Quill. XQ sails.", show) == [("Xo Quill", "Xo Quill"), ("XQ", "Xo Quill")]


def test_a_title_is_no_part_of_the_name_but_known() -> None:
    (one,) = people("Captain Ines Okafor sails.").mentions
    assert (one.lead, one.start, one.title) == (0, 8, "Captain")


def test_names_are_found_by_position() -> None:
    found = people("Ines Okafor met Tomas Brandt in Ohio.")
    assert [one.name for one in found.within((0, 12))] == ["Ines Okafor"]
    assert [one.name for one in found.before(20)] == ["Ines Okafor", "Tomas Brandt"]
    assert found.at(18) == found.mentions[1]
    assert found.at(13) is None
    assert [one.name for one in found.others] == ["Ohio"]


def test_names_within_titles_can_be_left_out() -> None:
    text = "The Ines Okafor Hour stars Ines Okafor."
    assert [one.start for one in people(text).outside([(0, 20)]).mentions] == [27]
