from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.facts.model import Character, OtherShow, Person, Show
from bot.store.show_files import read_show_file, slug_of

if TYPE_CHECKING:
    from bot.errors import Problem

PATH = Path("shows/lantern.toml")
HEAD = 'title = "The Lantern Keepers"\nslug = "lantern"\n'


def read(text: str, path: Path = PATH) -> tuple[Show | None, list[Problem]]:
    problems: list[Problem] = []
    return read_show_file(path, text, problems), problems


def test_a_show_says_who_is_who() -> None:
    show, problems = read(f"""{HEAD}aliases = ["Keepers"]
network = "Northlight"
[[person]]
name = "Ines Okafor"
aliases = ["Nes"]
[[character]]
name = "Wren's mother"
unnamed = true
[[character]]
name = "Captain Ash"
show = "The Tide"
[[other_show]]
title = "The Tide"
aliases = ["Tide"]
network = "Harbour One"
""")
    assert problems == []
    assert show == Show(
        "The Lantern Keepers",
        "lantern",
        ("Keepers",),
        "Northlight",
        (Person("Ines Okafor", ("Nes",)),),
        (Character("Wren's mother", unnamed=True), Character("Captain Ash", show="The Tide")),
        (OtherShow("The Tide", "the-tide", ("Tide",), "Harbour One"),),
    )


def test_the_slug_is_the_name_of_the_file_where_it_is_not_written() -> None:
    show, problems = read('title = "The Lantern Keepers"')
    assert problems == []
    assert show is not None
    assert show.slug == "lantern"


BROKEN = {
    "not TOML": ("title = \n", 1, "is not TOML", "mend that line"),
    "no title": ('slug = "lantern"\n', 0, "title is missing", "add title"),
    "title a number": ("title = 3\n", 1, "title is 3", "some text"),
    "another slug": ('title = "A"\nslug = "keepers"\n', 2, "slug is 'keepers'", "write the file's name"),
    "key misspelt": (HEAD + 'netwrok = "N"\n', 3, "this file has no key netwrok", "did you mean network?"),
    "table misspelt": (HEAD + '[[persn]]\nname = "A"\n', 3, "no key persn", "did you mean person?"),
    "person as one": (HEAD + '[person]\nname = "A"\n', 3, "person is no table", "write [[person]]"),
    "person unnamed": (HEAD + '[[person]]\naliases = ["A"]\n', 3, "name is missing", "add name"),
    "key of a person": (HEAD + '[[person]]\nname = "A"\nalias = ["B"]\n', 5, "[[person]] has no key alias", "aliases?"),
    "flag a text": (HEAD + '[[character]]\nname = "A"\nunnamed = "yes"\n', 5, "unnamed is 'yes'", "unnamed = true"),
    "aliases a text": (HEAD + 'aliases = "A"\n', 3, "aliases is 'A'", 'aliases = ["one", "two"]'),
    "an alias empty": (HEAD + 'aliases = [" "]\n', 3, "aliases", ""),
    "other show untitled": (HEAD + '[[other_show]]\nnetwork = "N"\n', 3, "title is missing", "add title"),
}


@pytest.mark.parametrize(("text", "line", "message", "remedy"), BROKEN.values(), ids=BROKEN)
def test_what_is_wrong_is_told_once_with_its_line_and_what_to_do(
    text: str, line: int, message: str, remedy: str
) -> None:
    _, (problem,) = read(text)
    assert (problem.path, problem.line) == (PATH, line)
    assert message in problem.message
    assert remedy in problem.remedy


@pytest.mark.parametrize("stem", ["Lantern", "lantern_keepers", "-lantern", "lantern-", "lan tern", "x" * 41, "lätern"])
def test_a_file_name_that_is_no_slug_is_refused(stem: str) -> None:
    _, (problem,) = read('title = "A"', Path(f"shows/{stem}.toml"))
    assert problem.message == f"slug is {stem!r}"


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("The Lantern Keepers", "the-lantern-keepers"),
        ("Piet's Été: 2", "piets-ete-2"),
        ("  --Tide!--  ", "tide"),
        ("…", "show"),
        ("A" * 60, "a" * 40),
        ("x" * 39 + " y", "x" * 39),
    ],
)
def test_a_title_makes_a_short_name(title: str, slug: str) -> None:
    assert slug_of(title) == slug


@given(st.text(max_size=80))
def test_a_short_name_is_one_that_a_file_may_have(title: str) -> None:
    slug = slug_of(title)
    _, problems = read('title = "A"', Path(f"shows/{slug}.toml"))
    assert problems == []
