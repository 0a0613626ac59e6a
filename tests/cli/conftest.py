"""The real command in a process of its own, with a data folder of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest

from tests.conftest import INVENTED, ROOT, SHIPPED, copy_facts

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

SETTINGS = (
    *("DISCORD_TOKEN", "DISCORD_API_URL", "DATA_DIR", "ARTICLES_DIR", "STATE_DB", "DEV_GUILD_ID"),
    *("LOG_LEVEL", "LOG_FORMAT"),
)


@dataclass(frozen=True)
class Ran:
    status: int
    out: str
    err: str

    @property
    def complaints(self) -> list[str]:
        """The lines on stderr, none of which is a traceback."""
        assert "Traceback" not in self.err
        return self.err.splitlines()


@dataclass(frozen=True)
class Bot:
    """Runs `python -m bot`, in a folder without `.env` and with no settings but its own."""

    data_dir: Path
    folder: Path
    settings: Mapping[str, str] = field(default_factory=dict)

    def environment(self, **settings: str) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if name not in SETTINGS}
        paths = {"PYTHONPATH": str(ROOT), "DATA_DIR": str(self.data_dir), "STATE_DB": str(self.folder / "state.db")}
        return {**kept, **paths, **self.settings, **settings}

    def __call__(self, *words: str, stdin: str = "", stdout: int = subprocess.PIPE, **settings: str) -> Ran:
        done = subprocess.run(
            [sys.executable, "-m", "bot", *words],
            cwd=self.folder,
            env=self.environment(**settings),
            input=stdin,
            stdout=stdout,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            timeout=60,
            check=False,
        )
        return Ran(done.returncode, done.stdout or "", done.stderr)


@pytest.fixture(scope="session")
def bot(tmp_path_factory: pytest.TempPathFactory) -> Bot:
    """The bot with the facts of both shows, which nobody changes, in some folder."""
    data_dir = copy_facts(tmp_path_factory.mktemp("facts"), SHIPPED, INVENTED)
    return Bot(data_dir, tmp_path_factory.mktemp("anywhere"))


@pytest.fixture
def own_bot(data_dir: Path, tmp_path: Path) -> Bot:
    """The bot with facts that a test may change."""
    folder = tmp_path / "anywhere"
    folder.mkdir()
    return Bot(data_dir, folder)
