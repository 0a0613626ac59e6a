from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.store.fingerprint import fact_paths, fingerprint, glance, show_paths
from tests.store.writing import NOTE, write_facts, write_show

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_show(tmp_path / "data")
    write_facts(tmp_path / "data")
    return tmp_path / "data"


def move(folder: Path) -> None:
    path = folder / "facts" / "lantern" / "a.toml"
    path.rename(path.with_name("b.toml"))


def take_from_one_file_into_the_next(folder: Path) -> None:
    one, other = (folder / "facts" / "lantern" / f"{name}.toml" for name in "ab")
    other.write_bytes(one.read_bytes()[5:])
    one.write_bytes(one.read_bytes()[:5])


CHANGES: dict[str, Callable[[Path], object]] = {
    "a fact more": lambda folder: write_facts(folder, note=[NOTE]),
    "an article more": lambda folder: write_facts(folder, "b"),
    "an article less": lambda folder: (folder / "facts" / "lantern" / "a.toml").unlink(),
    "an article renamed": move,
    "an article in two": take_from_one_file_into_the_next,
    "a show changed": lambda folder: write_show(folder, network="Northlight"),
    "a show more": lambda folder: write_show(folder, "tide", "The Tide"),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_any_change_of_the_files_shows(folder: Path, change: Callable[[Path], object]) -> None:
    before, seen = fingerprint(folder), glance(folder)
    change(folder)
    assert fingerprint(folder) != before
    assert glance(folder) != seen


def test_what_is_no_fact_file_does_not_matter(folder: Path) -> None:
    before, seen = fingerprint(folder), glance(folder)
    (folder / "facts" / "lantern" / "a.toml~").write_text("x", encoding="utf-8")
    (folder / "facts.db").write_bytes(b"x")
    assert (fingerprint(folder), glance(folder)) == (before, seen)


def test_the_same_files_elsewhere_are_the_same_facts(folder: Path) -> None:
    before = fingerprint(folder)
    assert fingerprint(folder.rename(folder.with_name("elsewhere"))) == before
    assert len(before) == 32


def test_files_come_in_order(data_dir: Path) -> None:
    assert [path.stem for path in show_paths(data_dir)] == ["lantern", "maisel"]
    assert fact_paths(data_dir) == sorted(fact_paths(data_dir))


def test_a_file_that_is_just_being_replaced_is_left_out_of_a_glance(folder: Path) -> None:
    seen = glance(folder)
    (folder / "facts" / "lantern" / "b.toml").symlink_to(folder / "nowhere")
    assert glance(folder) == seen


@pytest.mark.parametrize("name", ["b.toml", ".#a.toml"])
def test_a_file_that_cannot_be_read_does_not_stop_the_comparison(folder: Path, name: str) -> None:
    (folder / "facts" / "lantern" / name).symlink_to(folder / "nowhere")
    assert len(fingerprint(folder)) == 32
