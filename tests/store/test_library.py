from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest

from bot.errors import FactFileError, Problem
from bot.store.library import read_library
from tests.store.writing import AWARD, CREDIT, NOTE, QUOTE, RELATION, build, write_facts, write_show

if TYPE_CHECKING:
    from pathlib import Path

PEOPLE = [{"name": "Ines Okafor"}, {"name": "Dana Whitlock"}]
ROLES = [{"name": "Wren Halloway"}, {"name": "Piet"}]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_show(tmp_path, person=PEOPLE, character=ROLES, other_show=[{"title": "The Tide"}])
    return tmp_path


def problems_in(folder: Path) -> tuple[Problem, ...]:
    with pytest.raises(FactFileError) as caught:
        read_library(folder)
    return caught.value.problems


def test_shows_and_articles_come_in_the_order_of_their_paths(data_dir: Path) -> None:
    library = read_library(data_dir)
    assert list(library.shows) == ["lantern", "maisel"]
    ids = [(file.show, file.article.id) for file in library.files]
    assert ids == sorted(ids)
    assert len(ids) == len(list(data_dir.glob("facts/*/*.toml")))


def test_progress_is_told_file_by_file(data_dir: Path) -> None:
    told: list[tuple[int, int]] = []
    files = len(read_library(data_dir, lambda done, total: told.append((done, total))).files)
    assert told == [(number, files) for number in range(1, files + 1)]


@pytest.mark.parametrize("make", [True, False], ids=["empty folder", "no folder"])
def test_a_folder_without_shows_is_told(tmp_path: Path, *, make: bool) -> None:
    if make:
        (tmp_path / "shows").mkdir()
    (problem,) = problems_in(tmp_path)
    assert problem.path == tmp_path / "shows"
    assert "DATA_DIR" in problem.remedy


def test_a_folder_of_facts_without_its_show_is_told_once_a_file(folder: Path) -> None:
    path = write_facts(folder, show="lanterns", credit=[CREDIT, CREDIT])
    (problem,) = problems_in(folder)
    assert (problem.path, problem.message) == (path, "there is no show 'lanterns'")
    assert "shows/lanterns.toml" in problem.remedy


SLIPS = {
    "person": ({"credit": [CREDIT | {"person": "Ines Okofor"}]}, "Ines Okofor", "Ines Okafor"),
    "role": ({"credit": [CREDIT | {"character": "Wren Haloway"}]}, "Wren Haloway", "Wren Halloway"),
    "speaker": ({"quote": [QUOTE | {"speakers": ["Dana Witlock"]}]}, "Dana Witlock", "Dana Whitlock"),
    "recipient": ({"award": [AWARD | {"recipient": "Innes Okafor"}]}, "Innes Okafor", "Ines Okafor"),
    "relation": ({"relation": [RELATION | {"to": "Wren Halloways"}]}, "Wren Halloways", "Wren Halloway"),
    "subject": ({"note": [NOTE | {"about": ["Dana Whitlok"]}]}, "Dana Whitlok", "Dana Whitlock"),
}


@pytest.mark.parametrize(("tables", "slip", "meant"), SLIPS.values(), ids=SLIPS)
def test_a_name_that_is_almost_a_known_one_is_a_slip(
    folder: Path, tables: dict[str, Any], slip: str, meant: str
) -> None:
    path = write_facts(folder, **tables)
    (problem,) = problems_in(folder)
    assert problem.message == f"{slip!r} is almost {meant!r}"
    assert f"write {meant!r}" in problem.remedy
    assert path.read_text(encoding="utf-8").splitlines()[problem.line - 1].startswith("[[")


def test_a_slip_made_twice_is_told_once(folder: Path) -> None:
    slip = CREDIT | {"person": "Ines Okofor"}
    write_facts(folder, credit=[slip, slip])
    assert len(problems_in(folder)) == 1


def test_a_name_unlike_all_others_is_simply_new(folder: Path) -> None:
    write_facts(folder, credit=[CREDIT | {"person": "Joel Fairweather"}, CREDIT | {"person": "Dana"}])
    assert len(read_library(folder).files) == 1


def test_a_credit_on_another_show_that_nobody_knows_is_told(folder: Path) -> None:
    write_facts(folder, credit=[CREDIT | {"show": "The Tied"}])
    (problem,) = problems_in(folder)
    assert problem.message == "the show 'The Tied' is not known"
    assert '[[other_show]] title = "The Tied"' in problem.remedy


@pytest.mark.parametrize("show", ["The Tide", "The Lantern Keepers"])
def test_a_credit_may_be_on_a_show_that_is_known(folder: Path, show: str) -> None:
    write_facts(folder, credit=[CREDIT | {"show": show}])
    assert len(read_library(folder).files) == 1


def test_a_credit_may_be_on_a_show_with_a_file_of_its_own_by_its_title(folder: Path) -> None:
    write_show(folder, "harbour", "Harbour Lights at Night")
    write_facts(folder, credit=[CREDIT | {"show": "Harbour Lights at Night"}])
    with closing(build(folder)) as reader:
        titles = [show.title for show in reader.shows()]
        (credit,) = reader.credits()
    assert credit.show.slug == "harbour"
    assert titles.count("Harbour Lights at Night") == 1


def test_a_role_of_another_show_that_nobody_knows_is_told(folder: Path) -> None:
    write_show(folder, character=[{"name": "Captain Ash", "show": "The Tied"}], other_show=[{"title": "The Tide"}])
    write_facts(folder, note=[NOTE | {"about": ["Captain Ash"]}])
    (problem,) = problems_in(folder)
    assert "'The Tied'" in problem.message


@pytest.mark.parametrize("kind", ["folder", "dangling link"])
def test_a_fact_file_that_cannot_be_read_is_told(folder: Path, kind: str) -> None:
    path = write_facts(folder).with_name("b.toml")
    if kind == "folder":
        path.mkdir()
    else:
        path.symlink_to(folder / "nowhere")
    (problem,) = problems_in(folder)
    assert (problem.path, problem.line) == (path, 0)
    assert problem.message.startswith("cannot be read (")
