"""Settings, from the environment and from `.env`; the environment wins. All that is wrong with them is told at once."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from dotenv import dotenv_values

from bot.errors import ConfigError

if TYPE_CHECKING:
    from collections.abc import Mapping

DISCORD_API = "https://discord.com/api/v10"
LOG_LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")
LOG_FORMATS = ("text", "json")
_LONGEST_ID = 19  # digits of a snowflake (Discord documentation, "Snowflakes")


@dataclass(frozen=True, slots=True)
class Config:
    """How the process is set up.

    Attributes:
        token: The bot's token, if set; never shown.
        api_url: Base URL of Discord's HTTP API with its version, without a slash at the end.
        data_dir: The folder with `shows/` and `facts/`.
        articles_dir: The folder with articles' texts, if there is one.
        state_db: Where what servers set is kept.
        dev_guild_id: A server in which commands appear at once, if set.
        log_level: One of `LOG_LEVELS`.
        log_format: One of `LOG_FORMATS`.
    """

    token: str | None = field(repr=False)
    api_url: str
    data_dir: Path
    articles_dir: Path | None
    state_db: Path
    dev_guild_id: int | None
    log_level: str
    log_format: str


def load_config(
    environ: Mapping[str, str] | None = None, folder: Path | None = None, *, log_level: str = "INFO"
) -> Config:
    """Read the settings.

    Args:
        environ: The environment; the process's own if not given.
        folder: Where `.env` lies and relative paths begin; the working directory if not given.
        log_level: What is logged where `LOG_LEVEL` is not set.

    Returns:
        The settings.

    Raises:
        ConfigError: With everything that is wrong.
    """
    folder = folder or Path.cwd()
    try:
        stored = {name: value for name, value in dotenv_values(folder / ".env").items() if value is not None}
    except (UnicodeDecodeError, OSError) as error:
        raise ConfigError([f"{folder / '.env'} cannot be read ({error}); save it as UTF-8"]) from error
    return _Reader({**stored, **(os.environ if environ is None else environ)}, folder).read(log_level)


class _Reader:
    def __init__(self, values: Mapping[str, str], folder: Path) -> None:
        self._values = values
        self._folder = folder
        self._problems: list[str] = []

    def read(self, log_level: str) -> Config:
        config = Config(
            token=self._text("DISCORD_TOKEN"),
            api_url=self._url("DISCORD_API_URL", DISCORD_API),
            data_dir=self._data_dir(),
            articles_dir=self._articles_dir(),
            state_db=self._folder / (self._text("STATE_DB") or "data/state.db"),
            dev_guild_id=self._number("DEV_GUILD_ID"),
            log_level=self._one_of("LOG_LEVEL", LOG_LEVELS, log_level),
            log_format=self._one_of("LOG_FORMAT", LOG_FORMATS, "text"),
        )
        if self._problems:
            raise ConfigError(self._problems)
        return config

    def _text(self, name: str) -> str | None:
        return self._values.get(name, "").strip() or None

    def _url(self, name: str, default: str) -> str:
        url = (self._text(name) or default).rstrip("/")
        try:
            parts = urlsplit(url)
        except ValueError:  # half an IPv6 address, for one
            parts = urlsplit("")
        if parts.scheme not in {"http", "https"} or not parts.netloc:
            self._problems.append(f"{name} is no web address; write one like {DISCORD_API}")
        return url

    def _number(self, name: str) -> int | None:
        text = self._text(name)
        if text is None:
            return None
        if not (text.isascii() and text.isdigit() and len(text) <= _LONGEST_ID):
            self._problems.append(
                f"{name} is {text!r}; write the server's number, copied with Discord's developer mode"
            )
            return None
        return int(text)

    def _one_of(self, name: str, choices: tuple[str, ...], default: str) -> str:
        text = self._text(name) or default
        found = next((choice for choice in choices if choice.casefold() == text.casefold()), None)
        if found is None:
            self._problems.append(f"{name} is {text!r}; write one of {', '.join(choices)}")
        return found or default

    def _data_dir(self) -> Path:
        """The folder that is set, else `data` if it holds shows, else the facts that travel with the program."""
        text = self._text("DATA_DIR")
        path = self._folder / (text or "data")
        if (path / "shows").is_dir():
            return path
        if text is not None:
            self._problems.append(f"DATA_DIR is {text!r}, which holds no folder `shows`; name one that does")
        return shipped_data_dir()

    def _articles_dir(self) -> Path | None:
        text = self._text("ARTICLES_DIR")
        path = self._folder / (text or "data/articles")
        if path.is_dir():
            return path
        if text is not None:
            self._problems.append(f"ARTICLES_DIR is {text!r}, which is no folder; name one, or leave it out")
        return None


def shipped_data_dir() -> Path:
    """The facts that travel with the program: in a wheel beside the code, in a checkout one folder up."""
    package = Path(__file__).parent
    inside = package / "_data"
    return inside if inside.is_dir() else package.parent / "data"
