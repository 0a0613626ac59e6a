"""The files of a data folder, and telling whether they changed."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def show_paths(data_dir: Path) -> list[Path]:
    """The show files of a data folder, in order."""
    return _visible(data_dir / "shows", "*.toml")


def fact_paths(data_dir: Path) -> list[Path]:
    """The fact files of a data folder, in order."""
    return _visible(data_dir / "facts", "*/*.toml")


def _visible(folder: Path, pattern: str) -> list[Path]:
    """Files in order, without those that begin with a dot: editors leave such behind."""
    return sorted(path for path in folder.glob(pattern) if not path.name.startswith("."))


def fingerprint(data_dir: Path) -> str:
    """What the files hold, as one short text that changes when any of them does.

    Args:
        data_dir: The folder with `shows/` and `facts/`.

    Returns:
        32 hexadecimal digits.
    """
    digest = hashlib.blake2b(digest_size=16)
    for path in (*show_paths(data_dir), *fact_paths(data_dir)):
        try:
            content = path.read_bytes()
        except OSError as error:  # whoever reads the file will tell
            content = str(error.errno).encode()
        digest.update(f"{path.relative_to(data_dir).as_posix()}\0{len(content)}\0".encode())
        digest.update(content)
    return digest.hexdigest()


def glance(data_dir: Path) -> tuple[tuple[str, int, int], ...]:
    """The files' names, times and sizes: cheap enough to look at every other second.

    Args:
        data_dir: The folder with `shows/` and `facts/`.

    Returns:
        One entry a file; a file that is just being replaced is left out.
    """
    seen = []
    for path in (*show_paths(data_dir), *fact_paths(data_dir)):
        try:
            status = path.stat()
        except OSError:
            continue
        seen.append((str(path), status.st_mtime_ns, status.st_size))
    return tuple(seen)
