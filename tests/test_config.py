from __future__ import annotations

import os
from pathlib import Path

import pytest

from bot.config import DISCORD_API, Config, load_config, shipped_data_dir
from bot.errors import ConfigError

TOKEN = "MTIzNDU2.abcdef.ghi-jkl_mno"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "data" / "shows").mkdir(parents=True)
    return tmp_path


def problems(folder: Path, **environ: str) -> tuple[str, ...]:
    with pytest.raises(ConfigError) as caught:
        load_config(environ, folder)
    assert str(caught.value) == "\n".join(caught.value.problems)
    return caught.value.problems


def test_without_settings_everything_has_its_usual_value(folder: Path) -> None:
    assert load_config({}, folder) == Config(
        token=None,
        api_url=DISCORD_API,
        data_dir=folder / "data",
        articles_dir=None,
        state_db=folder / "data" / "state.db",
        dev_guild_id=None,
        log_level="INFO",
        log_format="text",
    )


def test_every_setting_is_read(folder: Path) -> None:
    (folder / "texts").mkdir()
    (folder / "other" / "shows").mkdir(parents=True)
    (folder / ".env").write_text(
        f"# a comment\nDISCORD_TOKEN={TOKEN}\nDISCORD_API_URL=http://localhost:7/api/v10/\nDATA_DIR=other\n"
        f"ARTICLES_DIR=texts\nSTATE_DB=/var/lib/state.db\nDEV_GUILD_ID=4611686018427387904\n"
        f"LOG_LEVEL=debug\nLOG_FORMAT='json'\n",
        encoding="utf-8",
    )
    assert load_config({}, folder) == Config(
        token=TOKEN,
        api_url="http://localhost:7/api/v10",
        data_dir=folder / "other",
        articles_dir=folder / "texts",
        state_db=Path("/var/lib/state.db"),
        dev_guild_id=2**62,
        log_level="DEBUG",
        log_format="json",
    )


def test_the_environment_wins_over_the_file(folder: Path) -> None:
    (folder / ".env").write_text("LOG_LEVEL=DEBUG\nLOG_FORMAT=json\n", encoding="utf-8")
    config = load_config({"LOG_LEVEL": "ERROR"}, folder)
    assert (config.log_level, config.log_format) == ("ERROR", "json")


def test_the_process_s_own_environment_and_folder_are_the_usual_ones(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(folder)
    monkeypatch.delenv("DATA_DIR", raising=False)
    monkeypatch.setenv("LOG_LEVEL", "WARNING")
    config = load_config()
    assert (config.log_level, config.data_dir) == ("WARNING", folder / "data")


def test_reading_a_file_leaves_the_environment_as_it_is(folder: Path) -> None:
    (folder / ".env").write_text("UNDERSTUDY_TEST=1\n", encoding="utf-8")
    load_config({}, folder)
    assert "UNDERSTUDY_TEST" not in os.environ


@pytest.mark.parametrize("value", ["", "  "])
def test_an_empty_setting_is_none(folder: Path, value: str) -> None:
    names = ("DISCORD_TOKEN", "DISCORD_API_URL", "DATA_DIR", "ARTICLES_DIR", "STATE_DB", "DEV_GUILD_ID", "LOG_LEVEL")
    assert load_config(dict.fromkeys(names, value), folder) == load_config({}, folder)


def test_all_problems_are_told_at_once(folder: Path) -> None:
    found = problems(
        folder,
        DISCORD_TOKEN=TOKEN,
        DISCORD_API_URL="discord",
        DATA_DIR="nowhere",
        ARTICLES_DIR="nowhere",
        DEV_GUILD_ID="mine",
        LOG_LEVEL="LOUD",
        LOG_FORMAT="xml",
    )
    names = ["DISCORD_API_URL", "DATA_DIR", "ARTICLES_DIR", "DEV_GUILD_ID", "LOG_LEVEL", "LOG_FORMAT"]
    assert [problem.split()[0] for problem in found] == names
    assert TOKEN not in "".join(found)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        *(("DISCORD_API_URL", value) for value in ("discord.com/api", "ftp://a.example", "http://", "http://[::1")),
        *(("DEV_GUILD_ID", value) for value in ("12a", "-1", "1.5", "٤", "9" * 5000)),
        *(("LOG_LEVEL", value) for value in ("TRACE", "10")),
    ],
    ids=lambda value: value[:20],
)
def test_a_setting_that_cannot_be_used_is_told_by_its_name(folder: Path, name: str, value: str) -> None:
    (problem,) = problems(folder, **{name: value})
    assert problem.startswith(f"{name} is ")


def test_a_file_of_settings_in_another_encoding_is_told(folder: Path) -> None:
    (folder / ".env").write_bytes("LOG_LEVEL=caf\xe9\n".encode("latin-1"))
    (problem,) = problems(folder)
    assert ".env" in problem


def test_articles_beside_the_facts_are_found_without_a_setting(folder: Path) -> None:
    (folder / "data" / "articles").mkdir()
    assert load_config({}, folder).articles_dir == folder / "data" / "articles"


def test_where_no_data_is_the_shipped_facts_are_used(tmp_path: Path) -> None:
    config = load_config({}, tmp_path)
    assert config.data_dir == shipped_data_dir()
    assert (config.data_dir / "shows" / "maisel.toml").is_file()
    assert config.state_db == tmp_path / "data" / "state.db"


def test_the_token_is_never_in_the_repr(folder: Path) -> None:
    config = load_config({"DISCORD_TOKEN": f" {TOKEN} "}, folder)
    assert config.token == TOKEN
    assert TOKEN not in repr(config)
    assert TOKEN not in str(config)
