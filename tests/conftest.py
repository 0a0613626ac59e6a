"""What tests of all rooms share: fact files of two shows, and a table built from them."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bot.answering.desk import Desk
from bot.store.article_texts import ArticleTexts
from bot.store.reader import FactReader
from bot.store.table_file import rebuild

if TYPE_CHECKING:
    from collections.abc import Iterator

pytest_plugins = ["bot.preview.testing", "pytester"]

ROOT = Path(__file__).parent.parent
SHIPPED = ROOT / "data"
INVENTED = ROOT / "tests" / "data"


def copy_facts(target: Path, *sources: Path) -> Path:
    """Copy the shows and facts of some data folders into one."""
    for source in sources:
        for part in ("shows", "facts"):
            shutil.copytree(source / part, target / part, dirs_exist_ok=True)
    return target


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    """The shipped show and an invented one, to be changed at will."""
    return copy_facts(tmp_path / "data", SHIPPED, INVENTED)


@pytest.fixture(scope="session")
def table(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FactReader]:
    """The fact table of both shows, read-only."""
    path, _ = rebuild(copy_facts(tmp_path_factory.mktemp("two-shows"), SHIPPED, INVENTED))
    reader = FactReader(path)
    yield reader
    reader.close()


@pytest.fixture(scope="session")
def desk(table: FactReader) -> Desk:
    """What answers from both shows, with the invented show's articles at hand."""
    return Desk(table, ArticleTexts(INVENTED / "articles"))
