from __future__ import annotations

from pathlib import Path

import pytest

from bot.errors import FactFileError, Problem
from bot.facts.edtf import parse_edtf
from bot.facts.model import Award, Credit, Event, FactFile, Job, Note, Quote, Relation, Status
from bot.store.fact_files import read_fact_file
from bot.store.library import read_library
from tests.store.writing import write_show

PATH = Path("facts/lantern/harbour-post.toml")
ARTICLE = f"""\
[article]
publisher = "Harbour Post"
url = "https://harbourpost.example/a"
published = "2023-05-02"
sha256 = "{"0" * 64}"
"""
NOTE = '[[note]]\ntext = "The harbour is a set."\n'
PLACE = "spans = [[0, 10]]\nparagraph = 1\n"
AFTER = ARTICLE.count("\n")  # the article's lines, which all else comes after


def problems_in(text: str) -> list[Problem]:
    problems: list[Problem] = []
    read_fact_file(PATH, text, problems)
    return sorted(problems)


def read(text: str) -> FactFile:
    problems: list[Problem] = []
    file = read_fact_file(PATH, text, problems)
    assert problems == []
    assert file is not None
    return file


def article(**changed: str) -> str:
    """The article's table with some lines changed, or taken away where they are empty."""
    lines = {line.split(" = ")[0]: line for line in ARTICLE.splitlines()} | changed
    return "".join(f"{line}\n" for line in lines.values() if line)


def fact(kind: str, *lines: str, place: str = PLACE) -> str:
    return ARTICLE + f"[[{kind}]]\n" + "".join(f"{line}\n" for line in lines) + place


def event(name: str = "season4-finale", date: str = "2023-12-08", status: str = "announced") -> str:
    return fact("event", f'event = "{name}"', f'date = "{date}"', f'status = "{status}"')


def test_an_empty_file_lacks_all_that_an_article_needs() -> None:
    found = [problem.message for problem in problems_in("")]
    assert found == [f"{key} is missing" for key in ("published", "publisher", "sha256", "url")]


def test_a_missing_date_of_the_article_is_one_problem_even_beside_an_event() -> None:
    text = event(status="happened").replace('published = "2023-05-02"\n', "")
    assert [problem.message for problem in problems_in(text)] == ["published is missing"]


def test_everything_wrong_in_a_file_is_told_at_once() -> None:
    text = article(url="url = 7") + '[[note]]\ntext = ""\nspans = [[0, 1]]\n[[credit]]\nperson = "A"\njob = "star"\n'
    messages = [f"{problem.line} {problem.message}" for problem in problems_in(text)]
    assert messages == [
        "3 url is 7",
        "6 paragraph is missing",
        "7 text is empty or has blanks around it",
        "9 paragraph is missing",
        "9 spans is missing",
        "11 job is 'star'",
    ]


def test_several_problems_in_several_files_are_reported_together(tmp_path: Path) -> None:
    write_show(tmp_path)
    folder = tmp_path / "facts" / "lantern"
    folder.mkdir(parents=True)
    (folder / "a.toml").write_text(article(publisher="", url="url = 7"), encoding="utf-8")
    (folder / "b.toml").write_bytes(b'[article]\npublisher = "caf\xe9"\n')
    (folder / "c.toml").write_text("= 1", encoding="utf-8")
    (folder / "d.toml").write_text(ARTICLE, encoding="utf-8")
    (tmp_path / "shows" / "tide.toml").write_text("title = 3\n", encoding="utf-8")
    with pytest.raises(FactFileError) as caught:
        read_library(tmp_path)
    found = [(problem.path.name, problem.line, problem.message) for problem in caught.value.problems]
    assert found == [
        ("a.toml", 1, "publisher is missing"),
        ("a.toml", 2, "url is 7"),
        ("b.toml", 2, "is not UTF-8"),
        ("c.toml", 1, "is not TOML: invalid statement"),
        ("tide.toml", 1, "title is 3"),
    ]
    assert str(caught.value).splitlines() == [str(problem) for problem in caught.value.problems]


def test_lines_are_right_after_characters_that_break_lines_elsewhere_than_in_toml() -> None:
    text = ARTICLE + "# a\N{LINE SEPARATOR}b\N{NEXT LINE}c\n" + NOTE + "spans = [[0, 1]]\nparagraph = 0\n"
    (problem,) = problems_in(text)
    assert problem.line == text[: text.index("paragraph")].count("\n") + 1


def test_lines_are_right_with_the_line_ends_of_windows() -> None:
    (problem,) = problems_in((ARTICLE + NOTE + "spans = [[0, 1]]\nparagraph = 0\n").replace("\n", "\r\n"))
    assert problem.line == AFTER + 4


def test_lines_are_right_after_a_text_in_several_lines() -> None:
    text = (
        ARTICLE
        + '[[note]]\ntext = """\n[[note]]\nparagraph = 7"""\n'
        + PLACE
        + NOTE
        + "paragraph = 0\nspans = [[0, 1]]\n"
    )
    found = [problem for problem in problems_in(text) if problem.message == "paragraph is 0"]
    assert [problem.line for problem in found] == [text[: text.index("paragraph = 0")].count("\n") + 1]


WHOLE = f"""
[[note]]
text = "The harbour is a set."
about = ["Wren Halloway"]
date = "2023"
spans = [[0, 5], [5, 10]]
paragraph = [1, 2]

[[credit]]
person = "Ines Okafor"
character = "Wren Halloway"
job = "voice"
show = "The Tide"
season = 0
episode = 3
guest = true
part = "a captain"
via = "Screen Weekly"
spoiler = true
{PLACE}
[[event]]
event = "season4-finale"
date = "[2023-12..]"
status = "estimated"
where = "Northlight"
words = "before the year is out"
detail = "two episodes"
{PLACE}
[[quote]]
speakers = ["Dana Whitlock", "Ines Okafor"]
text = "We burned it down."
said_to = "Screen Weekly"
said = "2023-21"
occasion = "on the set"
daily = false
{PLACE}
[[award]]
recipient = "Ines Okafor"
award = "Lumen Award"
category = "drama"
year = 2022
won = false
detail = "for a play"
{PLACE}
[[relation]]
character = "Piet"
relation = "brother"
to = "Wren Halloway"
{PLACE}
"""


def test_a_whole_file_is_read_fact_by_fact_in_its_own_order() -> None:
    file = read(ARTICLE + WHOLE)
    assert (file.show, file.article.id, file.article.publisher) == ("lantern", "harbour-post", "Harbour Post")
    assert file.article.published == parse_edtf("2023-05-02")
    note, credit, event_, quote, award, relation = file.facts
    assert isinstance(note, Note)
    assert (note.place.spans, note.place.paragraphs) == (((0, 5), (5, 10)), (1, 2))
    assert (note.about, note.date) == (("Wren Halloway",), parse_edtf("2023"))
    assert isinstance(credit, Credit)
    assert (credit.person, credit.character, credit.job) == ("Ines Okafor", "Wren Halloway", Job.VOICE)
    assert (credit.show, credit.season, credit.episode, credit.guest) == ("The Tide", 0, 3, True)
    assert (credit.part, credit.via, credit.spoiler) == ("a captain", "Screen Weekly", True)
    assert isinstance(event_, Event)
    assert (event_.event, event_.season, event_.status) == ("season4-finale", 4, Status.ESTIMATED)
    assert (event_.date, event_.where) == (parse_edtf("[2023-12..]"), "Northlight")
    assert (event_.words, event_.detail) == ("before the year is out", "two episodes")
    assert isinstance(quote, Quote)
    assert quote.speakers == ("Dana Whitlock", "Ines Okafor")
    assert (quote.said_to, quote.said, quote.daily) == ("Screen Weekly", parse_edtf("2023-21"), False)
    assert isinstance(award, Award)
    assert (award.recipient, award.category, award.year, award.won) == ("Ines Okafor", "drama", 2022, False)
    assert isinstance(relation, Relation)
    assert (relation.character, relation.relation, relation.to) == ("Piet", "brother", "Wren Halloway")


def test_what_is_left_out_has_its_usual_value() -> None:
    text = fact("quote", 'speakers = ["A"]', 'text = "x"') + '[[award]]\nrecipient = "A"\naward = "B"\n' + PLACE
    quote, award = read(text).facts
    assert isinstance(quote, Quote)
    assert isinstance(award, Award)
    assert (quote.daily, quote.spoiler, quote.said, award.won, award.year) == (True, False, None, True, None)


@pytest.mark.parametrize("date", ["2023-05-02", "2023-05", "2023", "[2023..2024]", "[..2024]"])
def test_what_may_have_been_over_when_the_article_came_may_have_happened(date: str) -> None:
    assert problems_in(event(date=date, status="happened")) == []
