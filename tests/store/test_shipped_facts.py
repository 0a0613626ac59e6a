"""What the shipped data promises, whatever is added to it."""

from __future__ import annotations

import re
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from bot.answering.spoilers import HIDDEN
from bot.facts.model import Quote, Status
from bot.facts.swearing import is_masked
from bot.store.library import Library, read_library
from tests.conftest import ROOT, SHIPPED, copy_facts
from tests.store.writing import build

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bot.answering.records import Quotation
    from bot.store.reader import FactReader

REAL = ROOT.parent / "shared" / "articles"
LONGEST_STRETCH = 9  # words in a row that may stand both in an article's prose and in our data, less one
WORD = re.compile(r"\w+(?:['’.-]\w+)*")
QUOTED = re.compile(r"“[^“”]*”|\"[^\"\n]*\"")


@pytest.fixture(scope="module")
def library() -> Library:
    return read_library(SHIPPED)


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FactReader]:
    with closing(build(copy_facts(tmp_path_factory.mktemp("shipped"), SHIPPED))) as reader:
        yield reader


@pytest.fixture(scope="module")
def quotations(shipped: FactReader) -> list[Quotation]:
    found = [shipped.quotation(key) for key in shipped.quotation_keys(show_id=None, person_id=None)]
    return [quotation for quotation in found if quotation]


def test_a_quotation_that_two_articles_print_is_one_with_two_sources(quotations: list[Quotation]) -> None:
    (shared,) = [one for one in quotations if one.text.startswith("It’s got to be the right part.")]
    assert {claim.source.publisher for claim in shared.claims} == {"PopCulture.com", "TV Fanatic"}
    assert "meat to it. And it’s also" in shared.text


def test_no_quotation_is_there_twice(quotations: list[Quotation]) -> None:
    words = [(one.speakers, "".join(re.findall(r"\w", one.text.casefold()))) for one in quotations]
    assert len(words) == len(set(words)) > 10


def test_a_joint_statement_has_both_its_speakers(quotations: list[Quotation]) -> None:
    (joint,) = [one for one in quotations if one.text.startswith("We’d like to thank Amazon")]
    assert joint.speakers == ("Amy Sherman-Palladino", "Daniel Palladino")


def test_the_part_that_one_article_does_not_know_another_names(shipped: FactReader) -> None:
    show = shipped.show_called("maisel")
    assert show
    credits_ = [one for one in shipped.credits(show.id) if one.person == "Milo Ventimiglia"]
    parts = {(one.source.publisher, one.character) for one in credits_}
    assert parts == {("Us Weekly", "Handsome Man"), ("TV Fanatic", None), ("PopCulture.com", None)}
    assert credits_[0].character == "Handsome Man"


def test_who_the_handsome_man_is_stays_covered(shipped: FactReader) -> None:
    (credit,) = [one for one in shipped.credits() if one.character == "Handsome Man"]
    assert HIDDEN.covers(credit)
    assert (credit.season, credit.episode) == (4, 7)


def test_an_article_before_the_day_announces_it(shipped: FactReader) -> None:
    show = shipped.show_called("maisel")
    assert show
    (finale,) = shipped.events(show.id, "season4-finale")
    assert (str(finale.date), finale.status, finale.source.publisher) == ("2022-03-11", Status.ANNOUNCED, "Us Weekly")


def test_a_masked_swear_word_is_never_a_quote_of_the_day(library: Library) -> None:
    quotes = [fact for file in library.files for fact in file.facts if isinstance(fact, Quote)]
    masked = [quote for quote in quotes if is_masked(quote.text)]
    assert [quote.daily for quote in masked] == [False]


def test_every_article_can_be_linked_and_dated(library: Library) -> None:
    for file in library.files:
        assert file.article.url.startswith("https://")
        assert file.article.published.latest.year >= 2018


def test_a_spoiler_tells_of_which_season(library: Library) -> None:
    spoilers = [fact for file in library.files for fact in file.facts if fact.spoiler]
    assert spoilers
    assert all(fact.season is not None for fact in spoilers)


def _stretches(text: str) -> set[str]:
    words = [word.casefold() for word in WORD.findall(text)]
    return {" ".join(words[at : at + LONGEST_STRETCH]) for at in range(len(words) - LONGEST_STRETCH + 1)}


def test_the_search_for_prose_finds_it_wherever_it_stands() -> None:
    prose = "She walked along the old pier that night, and nobody had seen her go."
    assert _stretches(f'text = "{prose}"') & _stretches(prose.upper())


@pytest.mark.skipif(not REAL.is_dir(), reason="the three articles' texts are not at hand")
@pytest.mark.parametrize("path", sorted(REAL.glob("*.txt")), ids=lambda path: path.stem)
def test_no_prose_of_an_article_is_committed(path: Path) -> None:
    prose = QUOTED.split(path.read_text(encoding="utf-8"))
    ours = "\n".join(file.read_text(encoding="utf-8") for file in sorted(SHIPPED.glob("*/**/*.toml")))
    mine = _stretches(ours)
    found = {stretch for piece in prose for stretch in _stretches(piece)} & mine
    assert found == set()
