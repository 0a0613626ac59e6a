from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answering.questions import Question, name_key, read_question
from bot.store.reader import FactReader
from bot.store.table_file import rebuild
from tests.answering.asked import QUESTIONS

if TYPE_CHECKING:
    from pathlib import Path


@given(QUESTIONS)
def test_a_question_reads_back_as_itself(question: Question) -> None:
    assert read_question(str(question)) == question


@given(QUESTIONS)
def test_a_question_takes_at_most_85_characters(question: Question) -> None:
    assert len(str(question)) <= 85


@pytest.mark.parametrize(
    "text",
    [
        "",
        "cast",
        "cast/",
        "cast/maisel",
        "cast/maisel/",
        "cast//x/",
        "cast/Maisel//",
        "cast/maisel//1000",
        "cast/maisel//-1",
        "cast/maisel//٣",
        "cast/maisel/x0123456789/",
        "cast/maisel/p012345678/",
        "cast/maisel/P0123456789/",
        "cast/maisel///",
        "cast/maisel//\n",
        "cast/maisel// ",
        " cast/maisel//",
        "when/maisel",
        "when/maisel/",
        "when//x",
        "when/maisel/'; drop table event",
        "when/maisel/season4_finale",
        f"when/{'a' * 41}/timeline",
        "quote/",
        "quote/xyz",
        "quote/0123456789a",
        "quote/0123456789abc",
        "quote/0123456789AB",
        "about/",
        "aboutx",
        "pick",
        "pick/",
        "pick/maisel",
        "pick/maisel/c0123456789",
        "pick/maisel/p012345678g",
        "why:about",
        "\0",
        "a" * 6000,
    ],
)
def test_what_is_no_question_is_refused(text: str) -> None:
    assert read_question(text) is None


@given(st.one_of(st.text(max_size=80), st.text("castwhenquopik/-0123456789abcdef", max_size=80)))
def test_whatever_is_read_is_within_what_is_written(text: str) -> None:
    question = read_question(text)
    assert question is None or read_question(str(question)) == question


def test_a_key_tells_kinds_and_names_apart() -> None:
    keys = {
        name_key("person", "Joel"),
        name_key("character", "Joel"),
        name_key("character", "maisel/Joel"),
        name_key("character", "lantern/Joel"),
    }
    assert len(keys) == 4


def test_a_question_means_the_same_in_a_table_built_anew_from_other_files(data_dir: Path, table: FactReader) -> None:
    (data_dir / "facts" / "maisel" / "popculture-2021-06.toml").unlink()
    for path in (data_dir / "facts" / "lantern").glob("*.toml"):
        path.unlink()
    again = FactReader(rebuild(data_dir)[0])
    try:
        key = name_key("person", "Milo Ventimiglia")
        old, new = table.id_of(key), again.id_of(key)
        assert old is not None
        assert new is not None
        assert old != new
        assert table.person_name(old) == again.person_name(new) == "Milo Ventimiglia"
        kept = again.quotation_keys(show_id=None, person_id=None)
        assert kept
        assert set(kept) < set(table.quotation_keys(show_id=None, person_id=None))
    finally:
        again.close()
