from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.answering.desk import Desk, Viewing
from bot.store.article_texts import ArticleTexts
from tests.answering.reading import below

if TYPE_CHECKING:
    from tests.answering.conftest import MakeTable

AWARD = '[[award]]\nrecipient = "Ann Lee"\naward = "Lumen Award"\n{0}'
CREDIT = '[[credit]]\nperson = "Ann Lee"\njob = "actor"\n'


@pytest.mark.parametrize(
    ("older", "newer", "told"),
    [
        pytest.param("", "", ["Lumen Award"], id="two that tell no more"),
        pytest.param("year = 2022", "year = 2022", ["Lumen Award, 2022"], id="two that tell the same"),
        pytest.param("", "year = 2022", ["Lumen Award, 2022"], id="one that tells more"),
        pytest.param("year = 2021", "year = 2022", ["Lumen Award, 2022", "Lumen Award, 2021"], id="two awards"),
        pytest.param("won = false", "", ["Lumen Award", "Lumen Award nominee"], id="a prize and a nomination"),
    ],
)
def test_one_award_in_two_articles_is_one_line(make_table: MakeTable, older: str, newer: str, told: list[str]) -> None:
    table = make_table(("2021-06", CREDIT), ("2022-03", AWARD.format(older)), ("2022-04", AWARD.format(newer)))
    card = Desk(table, ArticleTexts(None)).cast("lamp", "Ann Lee", None, Viewing())
    assert sorted(below(card, "Awards")) == sorted(told)
