from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from bot.errors import FactFileError
from bot.store.library import read_library

if TYPE_CHECKING:
    from pathlib import Path


def test_a_fact_file_that_was_copied_is_told(data_dir: Path) -> None:
    folder = data_dir / "facts" / "lantern"
    shutil.copy(folder / "harbour-post-2023-05-02.toml", folder / "other.toml")
    with pytest.raises(FactFileError, match=r"other\.toml: says the same as harbour-post-2023-05-02\.toml"):
        read_library(data_dir)
