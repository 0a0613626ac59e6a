from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bot.errors import FactFileError, FactTableError
from bot.store import table_file
from bot.store.reader import FactReader
from tests.store.writing import NOTE, write_facts, write_show


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_show(tmp_path / "data")
    write_facts(tmp_path / "data", note=[NOTE])
    return tmp_path / "data"


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The user's cache folder."""
    for name in ("XDG_CACHE_HOME", "HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def locked(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that may not be written into; root may write everywhere, so the system's answer is faked."""
    access = os.access
    monkeypatch.setattr(os, "access", lambda path, mode: Path(path) != folder and access(path, mode))
    return folder


def size(path: Path) -> int:
    with closing(FactReader(path)) as reader:
        return reader.size


def test_the_table_lies_beside_its_files(folder: Path) -> None:
    assert table_file.ensure(folder) == folder / "facts.db"
    assert size(folder / "facts.db") == 1


def test_where_the_folder_cannot_be_written_the_table_lies_in_the_cache(locked: Path, cache: Path) -> None:
    path = table_file.ensure(locked)
    assert cache in path.parents
    assert size(path) == 1
    assert not (locked / "facts.db").exists()


def test_an_installed_package_is_left_as_it_is(folder: Path, cache: Path) -> None:
    installed = folder.rename(folder.with_name("_data"))
    assert cache in table_file.ensure(installed).parents
    assert sorted(entry.name for entry in installed.iterdir()) == ["facts", "shows"]


@pytest.mark.usefixtures("cache")
def test_two_folders_have_two_tables_in_the_cache(tmp_path: Path) -> None:
    one, other = (table_file.table_path(tmp_path / name / "_data") for name in ("one", "other"))
    assert one.parent == other.parent
    assert one != other


def test_a_table_that_is_true_to_the_files_is_not_built_again(folder: Path) -> None:
    path = table_file.ensure(folder)
    before = path.stat()
    assert table_file.is_current(path, folder)
    table_file.ensure(folder)
    assert path.stat().st_ino == before.st_ino


def test_a_table_is_built_again_once_a_file_has_changed(folder: Path) -> None:
    path = table_file.ensure(folder)
    write_facts(folder, note=[NOTE, NOTE])
    assert not table_file.is_current(path, folder)
    assert table_file.is_readable(path)
    assert size(table_file.ensure(folder)) == 2


@pytest.mark.parametrize("content", [b"", b"no database at all" * 300], ids=["empty", "garbage"])
def test_garbage_in_place_of_the_table_is_replaced(folder: Path, content: bytes) -> None:
    path = folder / "facts.db"
    path.write_bytes(content)
    assert not table_file.is_readable(path)
    assert size(table_file.ensure(folder)) == 1


def test_a_table_of_another_version_of_the_program_is_built_again(folder: Path) -> None:
    path = table_file.ensure(folder)
    with closing(sqlite3.connect(path)) as db:
        db.execute("update meta set value = '0' where key = 'version'")
        db.execute("drop table claim")
        db.commit()
    assert not table_file.is_readable(path)
    assert size(table_file.ensure(folder)) == 1


def test_another_database_in_place_of_the_table_is_replaced(folder: Path) -> None:
    with closing(sqlite3.connect(folder / "facts.db")) as db:
        db.execute("create table meta (name text)")
        db.commit()
    assert size(table_file.ensure(folder)) == 1


def test_nothing_is_known_of_a_table_that_is_not_there(folder: Path) -> None:
    assert table_file.stored_meta(folder / "facts.db") == {}
    assert not table_file.is_current(folder / "facts.db", folder)


def test_a_folder_in_place_of_the_table_is_told(folder: Path) -> None:
    (folder / "facts.db" / "x").mkdir(parents=True)
    with pytest.raises(FactTableError, match=r"facts\.db cannot be written"):
        table_file.ensure(folder)
    assert sorted(entry.name for entry in folder.iterdir()) == ["facts", "facts.db", "shows"]


def test_a_cache_that_cannot_be_made_is_told(locked: Path, cache: Path) -> None:
    cache.write_text("a file", encoding="utf-8")
    with pytest.raises(FactTableError, match="cannot be written"):
        table_file.ensure(locked)


@pytest.mark.parametrize("kind", ["folder", "dangling link"])
def test_a_file_that_cannot_be_read_is_told_as_a_problem_of_that_file(folder: Path, kind: str) -> None:
    path = folder / "facts" / "lantern" / "b.toml"
    path.mkdir() if kind == "folder" else path.symlink_to(folder / "nowhere")
    with pytest.raises(FactFileError) as caught:
        table_file.ensure(folder)
    assert [problem.path for problem in caught.value.problems] == [path]
