"""What all commands share, and `check`, `build` and `doctor`."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from bot import __version__
from bot.cli.parser import build_parser
from tests.conftest import INVENTED, ROOT

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Bot

README = ROOT / "README.md"


@pytest.fixture
def broken(own_bot: Bot) -> Path:
    """A fact file with three things wrong in it."""
    path = own_bot.data_dir / "facts" / "lantern" / "harbour-post-2023-05-02.toml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace('job = "actor"', 'job = "star"'), encoding="utf-8")
    return path


def test_help_names_every_command_and_the_exit_status(bot: Bot) -> None:
    ran = bot("--help")
    assert ran.status == 0
    for command in ("run", "ask", "extract", "review", "check", "build", "doctor"):
        assert re.search(rf"^ +{command} +\S", ran.out, re.MULTILINE), command
    assert "Exit status" in ran.out


@pytest.mark.parametrize("command", ["run", "ask", "extract", "review", "check", "build", "doctor"])
def test_every_command_has_help_of_its_own(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        build_parser().parse_args([command, "--help"])
    assert ended.value.code == 0
    assert f"usage: bot {command}" in capsys.readouterr().out


@pytest.mark.skipif(not README.is_file(), reason="no README.md yet")
def test_the_readme_names_every_command() -> None:
    names = re.findall(r"^ {4}(\w+) +\S", build_parser().format_help(), re.MULTILINE)
    readme = README.read_text(encoding="utf-8")
    assert len(names) >= 5
    assert [name for name in names if f"bot {name}" not in readme] == []


def test_the_version_is_the_packages_own(bot: Bot) -> None:
    ran = bot("--version")
    assert (ran.status, ran.out.strip()) == (0, f"understudy-bot {__version__}")


@pytest.mark.parametrize("words", [[], ["frobnicate"], ["ask"], ["check", "--nothing"]], ids=" ".join)
def test_a_command_line_that_is_none_is_wrong_usage(bot: Bot, words: list[str]) -> None:
    ran = bot(*words)
    assert (ran.status, ran.out) == (2, "")
    assert len(ran.complaints) == 2
    assert ran.complaints[0].startswith("usage: bot")


@pytest.mark.parametrize("words", [["ask", "/cast lantern"], ["check"], ["build"]], ids=" ".join)
def test_broken_facts_are_told_problem_by_problem_and_answered_by_nobody(
    own_bot: Bot, broken: Path, words: list[str]
) -> None:
    ran = own_bot(*words)
    assert (ran.status, ran.out) == (1, "")
    assert len(ran.complaints) == 3
    assert all(line.startswith(f"bot: {broken}:") and "job is 'star'; write one of" in line for line in ran.complaints)


@pytest.mark.parametrize("words", [["ask", "/cast lantern"], ["check"], ["build"], ["doctor"]], ids=" ".join)
def test_a_folder_without_shows_is_told_in_a_line(own_bot: Bot, words: list[str]) -> None:
    for path in (own_bot.data_dir / "shows").iterdir():
        path.unlink()
    shutil.rmtree(own_bot.data_dir / "facts")
    ran = own_bot(*words)
    assert ran.status == 1
    assert len(ran.complaints) == (0 if words == ["doctor"] else 1)
    assert "holds no show" in ran.err or "problems in the fact files" in ran.out


def test_settings_that_cannot_be_used_are_told_together(bot: Bot) -> None:
    ran = bot("build", DATA_DIR="nowhere", LOG_LEVEL="LOUD", DEV_GUILD_ID="mine")
    assert ran.status == 1
    assert [line.split()[1] for line in ran.complaints] == ["DATA_DIR", "DEV_GUILD_ID", "LOG_LEVEL"]


def test_without_a_setting_the_facts_that_travel_with_the_program_answer_from_any_folder(bot: Bot) -> None:
    ran = bot("check", DATA_DIR="")
    assert (ran.status, ran.err) == (0, "")
    assert "keep the format" in ran.out


def test_check_holds_facts_against_their_articles(own_bot: Bot) -> None:
    shutil.rmtree(own_bot.data_dir / "facts" / "maisel")
    ran = own_bot("check", "--articles", str(INVENTED / "articles"))
    assert (ran.status, ran.err) == (0, "")
    assert "word for word where they quote" in ran.out


def test_check_tells_every_text_that_is_not_at_hand(own_bot: Bot) -> None:
    ran = own_bot("check", "--articles", str(own_bot.folder))
    assert (ran.status, ran.out) == (1, "")
    assert len(ran.complaints) == len(list(own_bot.data_dir.glob("facts/*/*.toml")))
    assert all("the article's text is not at hand; put " in line for line in ran.complaints)


def test_check_of_a_folder_that_is_none_is_wrong_usage(bot: Bot) -> None:
    ran = bot("check", "--articles", "nowhere")
    assert (ran.status, ran.complaints) == (2, ["bot: --articles: nowhere is no folder"])


def test_build_builds_once_and_again_when_it_must(own_bot: Bot) -> None:
    table = own_bot.data_dir / "facts.db"
    first, second = own_bot("build"), own_bot("build")
    before = table.read_bytes()
    forced = own_bot("build", "--force", PYTHONHASHSEED="7")
    assert [first.status, second.status, forced.status] == [0, 0, 0]
    assert re.fullmatch(r".*facts\.db holds [\d,]+ facts\.\n", first.out)
    assert (second.out, forced.out) == (f"{table} is up to date.\n", first.out)
    assert table.read_bytes() == before


def test_a_table_that_cannot_be_put_in_place_is_told_in_a_line(own_bot: Bot) -> None:
    (own_bot.data_dir / "facts.db").mkdir()
    ran = own_bot("build")
    assert ran.status == 1
    (complaint,) = ran.complaints
    assert "facts.db cannot be written" in complaint


@pytest.mark.parametrize("name", [".#a.toml", "a.toml"])
def test_a_file_that_an_editor_left_behind_is_no_traceback(own_bot: Bot, name: str) -> None:
    (own_bot.data_dir / "facts" / "lantern" / name).symlink_to(own_bot.folder / "nowhere")
    assert all(name in line for line in own_bot("ask", "/cast lantern").complaints)


def test_doctor_says_what_is_missing_for_going_live(bot: Bot) -> None:
    ran = bot("doctor")
    assert (ran.status, ran.err) == (1, "")
    missing = [line for line in ran.out.splitlines() if line.startswith("MISSING")]
    assert len(missing) == 1
    assert "DISCORD_TOKEN is not set" in missing[0]
    assert re.search(r"^ok +facts: \d+ from 5 articles", ran.out, re.MULTILINE)
    assert re.search(r"^ok +time zones: \d+", ran.out, re.MULTILINE)


def test_doctor_finds_broken_facts_and_a_place_for_state_that_will_not_do(own_bot: Bot, broken: Path) -> None:
    ran = own_bot("doctor", STATE_DB=str(broken / "state.db"))
    missing = [line.split()[1] for line in ran.out.splitlines() if line.startswith("MISSING")]
    assert (ran.status, ran.err, missing) == (1, "", ["facts:", "state:", "token:"])
    assert "3 problems in the fact files; `bot check` lists them" in ran.out


def test_a_token_is_never_printed_even_when_discord_cannot_be_reached(bot: Bot) -> None:
    secret = "MTIz.abc.secret-token"
    ran = bot("doctor", DISCORD_TOKEN=secret, DISCORD_API_URL="http://127.0.0.1:9/api/v10")
    assert ran.status == 1
    assert ran.complaints == []
    assert "MISSING token: " in ran.out
    assert secret not in ran.out


def test_running_the_bot_loads_nothing_that_only_extraction_needs() -> None:
    unwanted = ["tomlkit", "trafilatura", "lxml", "bot.extraction"]
    code = f"import sys, bot.cli.run, bot.discord_app.app; print([name for name in {unwanted} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_run_without_a_token_says_where_it_comes_from(bot: Bot) -> None:
    ran = bot("run")
    (complaint,) = ran.complaints
    assert (ran.status, ran.out) == (1, "")
    assert complaint.startswith("bot: DISCORD_TOKEN is not set; put it into .env")


@pytest.mark.parametrize("hours", ["-1", "13", "soon", "nan"])
def test_how_late_a_quote_of_the_day_may_come_is_a_number_of_hours(bot: Bot, hours: str) -> None:
    ran = bot("run", f"--late={hours}")
    assert ran.status == 2
    assert "is no number of hours from 0 to 12" in ran.err
