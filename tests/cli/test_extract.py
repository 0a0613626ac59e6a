"""`bot extract`: files in, facts out. What is found is made by hand; the last tests use the real extraction."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import sys
from typing import TYPE_CHECKING

import pytest

from bot.cli import main
from bot.extraction.candidates import Findings, QuoteCandidate
from bot.store.article_files import LARGEST
from tests.conftest import INVENTED
from tests.support.findings import STORY, at, found_in

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from bot.facts.edtf import EdtfDate
    from bot.facts.model import Show
    from tests.cli.conftest import Bot


HEAD = '+++\n\npublished = "2023-05-02"\npublisher = "Harbour Post"\nurl = "https://h.example/a"\n\n+++\n\n'
PAGE = "<html><head><title>Back</title></head><body><article>{}</article></body></html>"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An operator's folder with the invented show and one article, in which extraction finds what was made by hand."""
    shutil.copytree(INVENTED / "shows", tmp_path / "data" / "shows")
    (tmp_path / "a.txt").write_text(STORY, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATA_DIR", "data")
    monkeypatch.delenv("ARTICLES_DIR", raising=False)
    monkeypatch.setattr("bot.cli.reading.extract", found_in)
    return tmp_path


def facts(folder: Path, name: str = "a") -> Path:
    return folder / "data" / "facts" / "lantern" / f"{name}.toml"


def into(*words: str) -> int:
    return main(["extract", *words, "--into", "data/facts/lantern"])


def test_a_fact_file_goes_to_stdout_with_new_names_as_comments(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["extract", "a.txt"]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    assert out.startswith("# Found in a.txt by `bot extract`")
    assert out.count("# to review") == 9
    names = out.partition("\n# New names, for data/shows/lantern.toml once read over:\n")[2]
    assert '# [[character]]\n# name = "Finn"\n# show = "Harbour Lights"\n' in names
    assert '# name = "Wren Halloway\'s brother"\n# unnamed = true\n' in names
    assert '# [[other_show]]\n# title = "Harbour Lights"\n' in names
    assert names.count("Northern Lights") == 1


def test_json_is_one_object_a_line_as_it_is_agreed(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "b.txt").write_text(f"date 2023-05-02 {STORY}", encoding="utf-8")
    assert main(["extract", "--json", "a.txt", "b.txt"]) == 0
    first, second = (json.loads(line) for line in capsys.readouterr().out.splitlines())
    digest = hashlib.sha256(STORY.encode()).hexdigest()
    assert first["article"] == {"path": "a.txt", "published": None, "sha256": digest}
    assert second["article"]["published"] == "2023-05-02"
    keys = {kind: list(first[kind][0]) for kind in list(first)[1:]}
    assert keys == {
        "quotes": ["text", "speaker", "said_to", "said", "spans"],
        "credits": ["person", "character", "job", "show", "season", "episode", "spans"],
        "events": ["event", "show", "date", "status", "spans"],
        "awards": ["recipient", "award", "category", "year", "spans"],
        "relations": ["character", "relation", "to", "spans"],
    }
    start, end = second["credits"][0]["spans"][0]
    assert f"date 2023-05-02 {STORY}"[start:end] == "Ines Okafor returns as Captain Wren Halloway"


def test_files_are_written_that_check_takes_once_a_person_filled_them_in(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "a.txt").write_text(HEAD + STORY, encoding="utf-8")
    assert into("a.txt") == 0
    told = capsys.readouterr().out
    assert "data/facts/lantern/a.toml: 9 facts to review\n\nNext: bot review data/facts/lantern/a.toml\n" in told
    addition = told.partition("once read over:\n")[2]
    assert main(["check", "--articles", "."]) == 1
    assert "speakers is missing" in capsys.readouterr().err
    facts(folder).write_text(facts(folder).read_text().replace('# speakers = ["Full Name"]', 'speakers = ["Pia Lund"]'))
    with (folder / "data" / "shows" / "lantern.toml").open("a") as file:
        file.write(f"\n{addition}")
    assert main(["check", "--articles", "."]) == 0


def test_a_file_that_is_there_is_never_touched_and_a_second_run_tells_what_differs(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    into("a.txt")
    capsys.readouterr()
    assert into("a.txt") == 0
    assert "a.toml: is there already, and says the same" in capsys.readouterr().out
    text = facts(folder).read_text(encoding="utf-8")
    text = (
        text.replace('"Wren Halloway"', '"Wren"').replace("Dana Whitlock", "Dana W.").replace("[[award]]", "[[note]]")
    )
    text = text.replace('recipient = "Ines Okafor"\naward = "Lumen Award"\nyear = 2022', 'text = "It is cold."')
    text += (
        '[[event]]\nevent = "season4-finale"\ndate = "2024"\nstatus = "estimated"\nspans = [[0, 9]]\nparagraph = 1\n'
    )
    facts(folder).write_text(text, encoding="utf-8")
    assert into("a.txt") == 0
    told = capsys.readouterr().out
    assert "\n  + award: Ines Okafor: Lumen Award, 2022\n" in told
    assert "\n  ~ credit: Ines Okafor as Wren, actor (character: Wren → Wren Halloway)\n" in told
    assert "(speakers: Dana W. → Dana Whitlock)" in told
    assert "\n  - event: season4-finale 2024, estimated\n" in told
    assert facts(folder).read_text(encoding="utf-8") == text


def test_a_date_that_a_person_filled_in_holds_for_the_second_run(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    into("a.txt")
    text = facts(folder).read_text(encoding="utf-8").replace('# published = "2022-03"', 'published = "2023-05"')
    facts(folder).write_text(text, encoding="utf-8")
    dates: list[EdtfDate | None] = []

    def found_on(text: str, published: EdtfDate | None, known: Sequence[Show]) -> Findings:
        dates.append(published)
        return found_in(text, published, known)

    monkeypatch.setattr("bot.cli.reading.extract", found_on)
    into("a.txt", "--published", "1999")
    assert [str(date) for date in dates] == ["2023-05"]


def test_a_show_that_has_no_file_gets_one_proposed(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["extract", "a.txt", "--into", "data/facts/tide"]) == 0
    told = capsys.readouterr().out
    assert "A show file, for data/shows/tide.toml" in told
    assert '\ntitle = "The Lantern Keepers"\nslug = "tide"\n' in told


def found_in_page(text: str, *_: object) -> Findings:
    return Findings(None, quotes=(QuoteCandidate(text="-", speakers=("Dana",), spans=at(text, "It was cold,")),))


def test_an_article_about_another_show_is_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "data" / "shows" / "tide.toml").write_text('title = "The Tide"\n', encoding="utf-8")
    main(["extract", "a.txt", "--into", "data/facts/tide"])
    assert "9 facts to review; the article seems to be about The Lantern Keepers\n" in capsys.readouterr().out


def test_the_text_of_a_page_is_kept_so_that_its_facts_can_be_held_to_it(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.cli.reading.extract", found_in_page)
    (folder / "p.html").write_text(PAGE.format(f"<p>{STORY}</p>"), encoding="utf-8")
    assert into("p.html") == 0
    kept = folder / "data" / "articles" / "p.txt"
    assert hashlib.sha256(kept.read_bytes()).hexdigest() in facts(folder, "p").read_text(encoding="utf-8")
    text = facts(folder, "p").read_text(encoding="utf-8")
    filled = re.sub(r"^# (?=\w+ = )", "", text, flags=re.MULTILINE).replace("https://…", "https://h.example")
    facts(folder, "p").write_text(filled, encoding="utf-8")
    assert main(["check", "--articles", "data/articles"]) == 0
    facts(folder, "p").unlink()
    kept.write_text("another text", encoding="utf-8")
    assert into("p.html") == 1
    assert "is another text than that of p.html" in capsys.readouterr().err
    assert kept.read_text(encoding="utf-8") == "another text"
    assert not facts(folder, "p").exists()


def test_a_bad_file_is_told_and_stops_no_other(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "latin.txt").write_bytes("Café".encode("latin-1"))
    (folder / "empty.md").write_text("", encoding="utf-8")
    (folder / "none.html").write_text("<html></html>", encoding="utf-8")
    with (folder / "large.txt").open("wb") as file:
        file.truncate(LARGEST)
    status = main(
        ["extract", "--json", "latin.txt", "empty.md", "none.html", "large.txt", "gone.txt", "x.pdf", "a.txt"]
    )
    out, err = capsys.readouterr()
    assert (status, len(out.splitlines())) == (1, 1)
    told = [line.split(": ")[1:] for line in err.splitlines()]
    assert [path for path, _ in told] == ["latin.txt", "empty.md", "none.html", "large.txt", "gone.txt", "x.pdf"]
    assert all("; " in says for _, says in told)


def test_an_article_without_a_fact_is_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "b.txt").write_text("It rained.", encoding="utf-8")
    assert into("b.txt") == 1
    assert "b.txt: no fact was found in it" in capsys.readouterr().err
    assert not facts(folder, "b").exists()
    assert into("b.txt", "a.txt") == 0


def test_two_articles_of_one_name_are_not_mixed(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "a.md").write_text(STORY, encoding="utf-8")
    assert into("a.txt", "a.md") == 1
    assert re.search(r"a\.md: would be .*a\.toml too", capsys.readouterr().err)


def test_a_broken_fact_file_that_is_there_is_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    facts(folder).parent.mkdir(parents=True)
    facts(folder).write_text("[[credit\n", encoding="utf-8")
    assert into("a.txt") == 1
    assert "a.toml: is there already and is not TOML" in capsys.readouterr().err


WRONG = {
    "a date that is none": ["--published", "May 2023"],
    "a folder for all shows": ["--into", "data/facts"],
    "a folder that is a file": ["--into", "a.txt"],
}


@pytest.mark.parametrize("words", WRONG.values(), ids=WRONG)
def test_wrong_usage_is_told_before_anything_is_read(
    folder: Path, capsys: pytest.CaptureFixture[str], words: list[str]
) -> None:
    assert main(["extract", "a.txt", *words]) == 2
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)


def test_facts_go_one_way_out(folder: Path) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["extract", "a.txt", "--json", "--into", "data/facts/lantern"])
    assert ended.value.code == 2


def test_many_articles_are_read_in_several_processes_and_told_in_order(bot: Bot, tmp_path: Path) -> None:
    names = [f"{number:03}.txt" for number in range(120)]
    for name in names:
        (tmp_path / name).write_text("" if name == "050.txt" else f"“It is the {name},” Dana Whitlock said.\n")
    paths = [str(tmp_path / name) for name in names]
    ran = bot("extract", "--json", *paths)
    told = [json.loads(line) for line in ran.out.splitlines()]
    assert [one["article"]["path"] for one in told] == [path for path in paths if "050" not in path]
    assert all(one["quotes"][0]["speaker"] == "Dana Whitlock" for one in told)
    assert ran.complaints == [f"bot: {paths[50]}: is empty; put the article's text into it"]


def test_what_an_article_holds_does_not_steer_the_terminal(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "a.txt").write_text(f"\x1b[2J {STORY}", encoding="utf-8")
    main(["extract", "a.txt", "--evidence"])
    main(["extract", "a.txt", "--json"])
    assert "\x1b" not in capsys.readouterr().out


def test_a_closed_stdout_is_no_traceback(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    assert main(["extract", "--json", "a.txt"]) == 0
    sys.stdout.close()
