from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.answering.cards import Card, Shape
from bot.answering.desk import Desk, Viewing
from bot.answering.questions import CastQuestion, WhenQuestion, name_key
from bot.answering.spoilers import SHOWN, SpoilerRule
from tests.answering.reading import below, lines, open_words

if TYPE_CHECKING:
    from bot.answering.questions import Question
    from tests.answering.conftest import MakeTable

HIDDEN = Viewing()


def why(desk: Desk, card: Card, viewing: Viewing = HIDDEN) -> Card:
    assert card.question is not None
    return desk.evidence(card.question, viewing)


def test_evidence_says_publisher_date_and_paragraph_of_every_claim(desk: Desk) -> None:
    card = why(desk, desk.when("season4-premiere", "maisel", HIDDEN))
    assert card.title == "Where it says so: The Marvelous Mrs. Maisel: Season 4 premiere"
    assert card.private
    assert lines(card, Shape.HEADING) == ["Us Weekly, March 2022", "TV Fanatic, June 10, 2021"]
    assert below(card, "Us Weekly, March 2022")[1] == "February 2022 or later: paragraph 2"
    assert below(card, "TV Fanatic, June 10, 2021")[0].endswith(": paragraph 5")


def test_paragraphs_are_told_once_each_and_in_order(desk: Desk) -> None:
    said = lines(why(desk, desk.cast("maisel", "Luke Kirby", None, HIDDEN)))
    assert "Luke Kirby as Lenny Bruce: paragraphs 5 and 6" in said


def test_who_is_named_as_having_reported_it_is_named(desk: Desk) -> None:
    assert "Reported by Christina Garibaldi, Nicole Massabrook" in lines(
        why(desk, desk.when("season4-finale", "maisel", HIDDEN))
    )


def test_the_sentence_stands_below_where_the_text_is_at_hand(desk: Desk) -> None:
    card = why(desk, desk.when("season4-finale", "lantern", HIDDEN))
    assert lines(card) == [
        "Screen Weekly, November 20, 2023",
        "Friday, December 8, 2023: paragraph 1",
        "The fourth season of The Lantern Keepers ends on December 8 on Northlight.",
    ]
    assert lines(card, Shape.QUOTE) == lines(card)[2:]


def test_where_no_text_is_at_hand_it_says_so_and_links(desk: Desk) -> None:
    card = why(desk, desk.when("season4-finale", "maisel", HIDDEN))
    assert lines(card, Shape.QUOTE) == []
    assert lines(card)[-1] == "The articles' texts are not at hand here; the links lead to them."


def test_one_sentence_that_bears_out_two_claims_is_shown_once(desk: Desk) -> None:
    sentences = lines(why(desk, desk.cast("lantern", "Wren Halloway", None, HIDDEN)), Shape.QUOTE)
    assert len(sentences) == len(set(sentences)) == 2


def test_a_spoilers_sentence_is_covered_and_opens_with_the_servers_setting(desk: Desk) -> None:
    cast = desk.cast("lantern", None, 4, HIDDEN)
    told = "In episode 5 Joel Fairweather turns up as the Drowned Man, which changes everything for Wren."
    assert f"[[{told}]]" in lines(why(desk, cast), Shape.QUOTE)
    assert told in lines(why(desk, cast, Viewing(SHOWN)), Shape.QUOTE)


@pytest.mark.parametrize("season", [pytest.param(3, id="up to season 3"), pytest.param(4, id="up to season 4")])
def test_a_season_limit_holds_for_sentences_too(desk: Desk, season: int) -> None:
    card = why(desk, desk.cast("lantern", "Joel Fairweather", None, HIDDEN), Viewing(SpoilerRule(season)))
    assert ("Drowned Man" in open_words(card)) == (season >= 4)


def test_evidence_of_an_answer_that_is_none_is_that_answer(desk: Desk) -> None:
    gone = WhenQuestion("maisel", "season9-finale")
    assert desk.evidence(gone, HIDDEN) == desk.answer(gone, HIDDEN)


@pytest.mark.parametrize("who", ["Milo Ventimiglia", "Amy Sherman-Palladino"])
def test_what_is_claimed_of_another_show_says_which(desk: Desk, who: str) -> None:
    """Else one person's credits on three shows read alike: "Milo Ventimiglia, part not named"."""
    answer = desk.cast("maisel", who, None, HIDDEN)
    claims = {claim.id: claim for claim in desk.table.credits(person_id=answer_person(desk, who))}
    said = {proof.claim_id: "".join(str(part) for part in proof.says) for proof in answer.proofs}
    others = [claim for claim in claims.values() if claim.show.slug != "maisel" and claim.id in said]
    assert others
    assert [claim.show.title for claim in others if claim.show.title not in said[claim.id]] == []


def answer_person(desk: Desk, who: str) -> int:
    number = desk.table.id_of(name_key("person", who))
    assert number is not None
    return number


def test_a_sentence_that_ends_in_a_stop_is_not_followed_by_a_colon(desk: Desk) -> None:
    said = lines(why(desk, desk.cast("maisel", "Jennifer Salke", None, HIDDEN)))
    assert "Jennifer Salke was the head of Amazon Studios: paragraph 9" in said


def test_one_executive_producer_is_not_several(desk: Desk) -> None:
    said = lines(why(desk, desk.cast("maisel", None, None, HIDDEN)))
    assert [line for line in said if line.startswith("Executive producers ")] == []


# -- where one sentence holds two claims -------------------------------------------------------------------------------

TEXT = (
    "Ann Lee stars as Rex, and Rex dies in episode 5. A new season begins in May.\n\nBo Ray, 40, plays Max. He sings."
)


class OneText:
    """Has one text for every article."""

    def read(self, article_id: str, sha256: str) -> str | None:
        return TEXT


def at(words: str) -> str:
    start = TEXT.index(words)
    return f"spans = [[{start}, {start + len(words)}]]\nparagraph = {1 + TEXT[:start].count(chr(10)) // 2}"


FACTS = f"""
[[credit]]
person = "Ann Lee"
character = "Rex"
job = "actor"
{at("Ann Lee stars as Rex")}

[[credit]]
person = "Bo Ray"
character = "Max"
job = "actor"
{at("Bo Ray")}

[[note]]
text = "Rex dies."
about = ["Rex"]
season = 4
spoiler = true
{at("Rex dies in episode 5")}
"""


@pytest.fixture
def one_text(make_table: MakeTable) -> Desk:
    return Desk(make_table(("2022-03", FACTS), show='\n[[character]]\nname = "Rex"\n'), OneText())


def sentence_of(desk: Desk, who: str, viewing: Viewing) -> list[str]:
    question: Question = CastQuestion("lamp", name_key("person", who))
    return lines(desk.evidence(question, viewing), Shape.QUOTE)


def test_a_sentence_in_which_another_claim_is_a_spoiler_is_covered(one_text: Desk) -> None:
    told = "Ann Lee stars as Rex, and Rex dies in episode 5."
    assert sentence_of(one_text, "Ann Lee", HIDDEN) == [f"[[{told}]]"]
    assert sentence_of(one_text, "Ann Lee", Viewing(SpoilerRule(3))) == [f"[[{told}]]"]
    assert sentence_of(one_text, "Ann Lee", Viewing(SpoilerRule(4))) == [told]


def test_a_sentence_beside_a_spoiler_stays_open(one_text: Desk) -> None:
    assert sentence_of(one_text, "Bo Ray", HIDDEN) == ["Bo Ray, 40, plays Max."]
