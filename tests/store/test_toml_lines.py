from __future__ import annotations

import tomllib

import pytest
import tomlkit
from hypothesis import given
from hypothesis import strategies as st

from bot.store.toml_lines import TomlLines

TEXT = """\
title = "A"  # a comment
"slug" = 'a'

[ article ]  # [[note]]
url = "x"
[[note]]
text = "one"
about = [
  "x",
]
[[ "note" ]]
  text = '''
[[note]]
text = "not one"
'''
season = 1
"""


@pytest.mark.parametrize(
    ("name", "index", "key", "line"),
    [
        *(("", 0, "title", 1), ("", 0, "slug", 2), ("article", 0, "url", 5), ("note", 0, "text", 7)),
        *(("note", 0, "about", 8), ("note", 1, "text", 12), ("note", 1, "season", 16)),
        *(("note", 1, "about", 11), ("note", 0, "season", 6), ("article", 0, "sha256", 4)),
        *(("", 0, "network", 0), ("note", 2, "text", 0), ("event", 0, "date", 0)),
    ],
)
def test_a_key_is_found_in_its_line_or_else_its_table_is(name: str, index: int, key: str, line: int) -> None:
    assert TomlLines(TEXT).key(name, index, key) == line


@pytest.mark.parametrize(
    ("name", "index", "line"), [("article", 0, 4), ("note", 0, 6), ("note", 1, 11), ("note", 2, 0)]
)
def test_a_table_is_found_in_the_line_of_its_header(name: str, index: int, line: int) -> None:
    assert TomlLines(TEXT).table(name, index) == line


def test_marks_of_a_longer_text_within_a_shorter_one_hide_nothing() -> None:
    lines = TomlLines("a = \"it's '''\"\nb = 'x \"\"\" y'\nc = 1\n[t]\n")
    assert [lines.key("", 0, key) for key in "abc"] == [1, 2, 3]
    assert lines.table("t") == 4


@given(st.text(max_size=60))
def test_a_text_that_is_no_toml_does_no_harm(text: str) -> None:
    assert TomlLines(text).table("note", 3) == 0


plain = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=12)


@given(st.lists(st.dictionaries(st.sampled_from(["text", "via", "a-b", "c_d"]), plain, min_size=1), min_size=1))
def test_what_tomlkit_writes_is_found_where_it_wrote_it(tables: list[dict[str, str]]) -> None:
    text = tomlkit.dumps({"note": tables})
    assert tomllib.loads(text)["note"] == tables
    lines, written = TomlLines(text), text.split("\n")
    for index, table in enumerate(tables):
        assert written[lines.table("note", index) - 1] == "[[note]]"
        for key, value in table.items():
            assert tomllib.loads(written[lines.key("note", index, key) - 1]) == {key: value}
