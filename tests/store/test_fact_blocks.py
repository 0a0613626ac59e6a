from __future__ import annotations

import tomllib

import pytest

from bot.store.fact_blocks import Block, split_blocks
from tests.conftest import INVENTED, SHIPPED

FILES = sorted([*SHIPPED.glob("facts/*/*.toml"), *INVENTED.glob("facts/*/*.toml")])
HEAD = '# Found in a.txt.\n\n[article]\n# publisher = "Who published it"\nsha256 = "x"\n'
CREDIT = '\n# doubtful: who?\n[[credit]] # to review\nperson = "Ines"\nspans = [\n  # here\n  [0, 5],\n]\n'
QUOTE = (
    '\n[[quote]] # to review\n# speakers = ["Full Name"]\ntext = """\n# no comment\n[[no]] table"""\nspans = [[7, 9]]\n'
)
TAIL = "# The end.\n"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_the_pieces_of_a_file_are_the_file_one_table_each(path: object) -> None:
    text = path.read_text(encoding="utf-8")  # type: ignore[attr-defined]
    blocks = split_blocks(text)
    assert "".join(blocks) == text
    assert all(len(tomllib.loads(block)) == 1 for block in blocks)


def test_comments_belong_to_the_table_that_they_stand_above() -> None:
    assert split_blocks(HEAD + CREDIT + QUOTE + TAIL) == [HEAD, CREDIT, QUOTE + TAIL]


def test_a_file_of_another_system_keeps_its_line_ends() -> None:
    text = (HEAD + CREDIT).replace("\n", "\r\n")
    assert split_blocks(text) == [HEAD.replace("\n", "\r\n"), CREDIT.replace("\n", "\r\n")]


def test_a_block_knows_what_it_holds() -> None:
    block = Block(CREDIT)
    assert (block.kind, block.values["person"], block.is_marked) == ("credit", "Ines", True)
    assert block.comments == ["doubtful: who?"]
    assert Block(HEAD).values == {"sha256": "x"}


def test_an_accepted_table_has_no_mark_and_no_comment_for_the_reviewer() -> None:
    block = Block(CREDIT + 'part = "the keeper" # the article\'s words: say it in your own\n').accepted()
    assert not block.is_marked
    assert block.text.startswith('\n[[credit]]\nperson = "Ines"\n')
    assert block.text.endswith('part = "the keeper"\n')


def test_brackets_in_a_comment_begin_no_table() -> None:
    block = Block('\n# She [Ines] came home. [[Twice.]]\n[[note]] # to review\ntext = "a"\n')
    assert block.comments == ["She [Ines] came home. [[Twice.]]"]
    assert block.accepted().text == '\n[[note]]\ntext = "a"\n'


def test_a_value_is_changed_in_its_place() -> None:
    changed = Block(CREDIT).changed("person", "Ines “I” Okafor")
    assert changed.text == CREDIT.replace("Ines", "Ines “I” Okafor")


def test_a_new_value_takes_the_place_that_is_kept_for_it() -> None:
    assert Block(QUOTE).changed("speakers", ["Dana"]).text == QUOTE.replace(
        '# speakers = ["Full Name"]', 'speakers = ["Dana"]'
    )
    assert Block(HEAD).changed("publisher", "Post").text == HEAD.replace(
        '# publisher = "Who published it"', 'publisher = "Post"'
    )


def test_any_other_new_value_stands_before_the_spans() -> None:
    assert Block(CREDIT).changed("season", 4).text == CREDIT.replace("spans", "season = 4\nspans")


def test_a_value_is_taken_away() -> None:
    assert "person" not in Block(CREDIT).changed("person", None).values
    assert Block(CREDIT).changed("season", None).values == Block(CREDIT).values
