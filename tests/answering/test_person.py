from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.answering.cards import Card, Shape
from bot.answering.desk import Desk, Viewing
from bot.answering.spoilers import SHOWN
from bot.store.article_texts import ArticleTexts
from tests.answering.reading import below, lines, told

if TYPE_CHECKING:
    from tests.answering.conftest import MakeTable

HIDDEN = Viewing()
SHOW = "The Marvelous Mrs. Maisel"


@pytest.fixture
def milo(desk: Desk) -> Card:
    return desk.cast("maisel", "Milo Ventimiglia", None, HIDDEN)


def test_the_newest_report_of_a_part_leads_and_the_earlier_ones_follow(milo: Card) -> None:
    lead, *reports = below(milo, SHOW)
    assert lead.startswith("Season 4: [[Handsome Man, episode 7")
    assert reports == [
        "Earlier report, PopCulture.com (citing TVLine), June 2021: the role and the number of episodes were not known",
        "Earlier report, TV Fanatic (citing TVLine), June 10, 2021: a guest role",
    ]


def test_each_report_refers_to_its_own_article_alone(milo: Card) -> None:
    sources = [told(block.parts).split(" ", 1)[1] for block in milo.sources]
    of_show = [block for block in milo.blocks if told(block.parts).startswith(("Season 4", "Earlier report"))][:3]
    assert [[sources[number - 1] for number in block.refs] for block in of_show] == [
        ["Us Weekly, March 2022"],
        ["PopCulture.com, June 2021"],
        ["TV Fanatic, June 10, 2021"],
    ]


def test_other_shows_stand_apart_and_by_name(milo: Card) -> None:
    elsewhere = below(milo, "Elsewhere")
    assert "Gilmore Girls: Jess Mariano; a bad boy; the part that made his name, in 2001" in elsewhere
    assert any(line.startswith("This Is Us: ") for line in elsewhere)
    assert any(line.startswith("Second Act: ") for line in elsewhere)


def test_the_show_that_is_asked_about_comes_first(desk: Desk) -> None:
    card = desk.cast("gilmore girls", "Milo Ventimiglia", None, HIDDEN)
    assert lines(card, Shape.HEADING)[:2] == ["Gilmore Girls", "Elsewhere"]
    assert any("Handsome Man" in line for line in below(card, "Elsewhere"))


@pytest.mark.parametrize(
    ("who", "awards"),
    [
        pytest.param("Milo Ventimiglia", ["Emmy nominee, three nominations by June 2021"], id="Milo"),
        pytest.param(
            "Rachel Brosnahan",
            [
                "Emmy, 2018, for playing Midge Maisel",
                "Screen Actors Guild Award, 2019, for playing Midge Maisel",
            ],
            id="Rachel",
        ),
        pytest.param(
            "Amy Sherman-Palladino",
            ["Emmy, writing, 2018, for the pilot", "Emmy, directing, 2018, for the pilot"],
            id="Amy",
        ),
    ],
)
def test_awards_and_nominations_are_told_apart(desk: Desk, who: str, awards: list[str]) -> None:
    assert below(desk.cast("maisel", who, None, HIDDEN), "Awards") == awards


def test_what_a_spoiler_tells_of_a_person_stays_covered(milo: Card) -> None:
    covered = [line for line in below(milo, "Also reported") if line.startswith("[[")]
    assert "[[The credits call Milo Ventimiglia's role Handsome Man.]]" in covered
    assert len(covered) == 3


def test_every_line_of_a_person_says_who_reported_it(milo: Card) -> None:
    assert all(block.refs for block in milo.blocks if block.shape is not Shape.HEADING)


@pytest.mark.parametrize(
    ("parents", "people"),
    [
        pytest.param("Midge's parents", ["Marin Hinkle", "Tony Shalhoub"], id="Midge's"),
        pytest.param("Joel's parents", ["Kevin Pollak", "Caroline Aaron"], id="Joel's"),
    ],
)
def test_parents_are_two_people(desk: Desk, parents: str, people: list[str]) -> None:
    card = desk.cast("maisel", parents, None, HIDDEN)
    assert card.title == parents
    assert lines(card) == [f"Played by {person}" for person in people]


def test_a_character_is_told_with_player_and_relations(desk: Desk) -> None:
    card = desk.cast("maisel", "Midge Maisel", None, HIDDEN)
    assert lines(card)[:4] == [
        "Played by Rachel Brosnahan, season 4",
        "Manager: Susie Myerson",
        "Ex-husband: Joel",
        "Parents: played by Marin Hinkle and Tony Shalhoub",
    ]


def test_a_relation_is_told_from_the_other_side_too(desk: Desk) -> None:
    assert "Midge Maisel's manager" in lines(desk.cast("maisel", "Susie Myerson", None, HIDDEN))
    assert "Midge Maisel's ex-husband" in lines(desk.cast("maisel", "Joel", None, HIDDEN))


def test_a_hidden_characters_name_is_not_the_cards_title(desk: Desk) -> None:
    card = desk.cast("maisel", "Handsome Man", None, HIDDEN)
    assert card.title == SHOW
    assert lines(card)[0].startswith("Played by [[Milo Ventimiglia]], season 4: [[Handsome Man; episode 7")


def test_a_shown_characters_name_is_the_cards_title(desk: Desk) -> None:
    card = desk.cast("maisel", "Handsome Man", None, Viewing(SHOWN))
    assert card.title == "Handsome Man"
    assert lines(card)[0].startswith("Played by Milo Ventimiglia, season 4: episode 7")


def test_a_person_who_is_only_told_of_has_a_card_all_the_same(desk: Desk) -> None:
    card = desk.cast("maisel", "Jennifer Salke", None, HIDDEN)
    assert lines(card) == ["Also reported", "Jennifer Salke was the head of Amazon Studios."]


def test_a_season_leaves_out_credits_of_another(desk: Desk) -> None:
    card = desk.cast("maisel", "Milo Ventimiglia", 3, HIDDEN)
    assert below(card, SHOW) == []
    assert below(desk.cast("maisel", "Milo Ventimiglia", 4, HIDDEN), SHOW)


def test_a_season_keeps_what_an_article_says_without_one(desk: Desk) -> None:
    card = desk.cast("maisel", "Rachel Brosnahan", 3, HIDDEN)
    assert below(card, SHOW) == ["Midge Maisel"]
    assert told(card.sources[0].parts) == "¹ Us Weekly, March 2022"


def test_a_person_with_a_character_only_in_other_seasons_is_no_answer(make_table: MakeTable) -> None:
    table = make_table(("2022-03", '[[credit]]\nperson = "Ann Lee"\ncharacter = "Rex"\njob = "actor"\nseason = 4'))
    desk = Desk(table, ArticleTexts(None))
    for who in ("Ann Lee", "Rex"):
        card = desk.cast("lamp", who, 3, HIDDEN)
        assert not card.found
        assert card.private
        assert lines(card) == [f"No article says more of {who} in season 3 of The Lamp."]


# -- reports that differ -----------------------------------------------------------------------------------------------

PLAYS = '[[credit]]\nperson = "Ann Lee"\ncharacter = "{0}"\njob = "actor"\n{1}'


def test_a_report_that_is_newer_than_the_lead_is_not_called_earlier(make_table: MakeTable) -> None:
    older = PLAYS.format("Rex", "season = 4\nepisode = 7")
    newer = PLAYS.format("Rex", 'part = "a friend of Ben"')
    card = Desk(make_table(("2021-06", older), ("2022-03", newer)), ArticleTexts(None)).cast(
        "lamp", "Ann Lee", None, HIDDEN
    )
    assert lines(card)[2:] == ["Other report, Paper 2, March 2022: as Rex; a friend of Ben"]


def test_the_card_of_a_name_that_gave_way_tells_the_name_it_has_now(make_table: MakeTable) -> None:
    table = make_table(("2021-06", PLAYS.format("Rex", "season = 4")), ("2022-03", PLAYS.format("Max", "season = 4")))
    lead, report = lines(Desk(table, ArticleTexts(None)).cast("lamp", "Rex", None, HIDDEN))
    assert report == "Earlier report, Paper 1, June 2021: as Rex"
    assert "Max" in lead


def test_who_plays_the_people_of_a_relation_is_proven_too(make_table: MakeTable) -> None:
    relation = '[[relation]]\ncharacter = "Rex\'s parents"\nrelation = "parents"\nto = "Rex"'
    roles = '[[character]]\nname = "Rex\'s parents"\nunnamed = true\n\n[[character]]\nname = "Rex"\n'
    table = make_table(
        ("2022-03", relation + "\n\n" + PLAYS.format("Rex", "")),
        ("2022-04", PLAYS.format("Rex's parents", "").replace("Ann Lee", "Kim Roe")),
        show=roles,
    )
    card = Desk(table, ArticleTexts(None)).cast("lamp", "Rex", None, HIDDEN)
    assert "Parents: played by Kim Roe" in lines(card)
    assert {proof.source.publisher for proof in card.proofs} == {"Paper 1", "Paper 2"}


def test_who_plays_the_people_of_a_relation_stays_covered_where_that_is_a_spoiler(make_table: MakeTable) -> None:
    relation = '[[relation]]\ncharacter = "Rex\'s parents"\nrelation = "parents"\nto = "Rex"'
    roles = '[[character]]\nname = "Rex\'s parents"\nunnamed = true\n\n[[character]]\nname = "Rex"\n'
    plays = PLAYS.format("Rex's parents", "season = 4\nspoiler = true").replace("Ann Lee", "Kim Roe")
    table = make_table(("2022-03", f"{relation}\n\n{plays}"), show=roles)
    [parents] = lines(Desk(table, ArticleTexts(None)).cast("lamp", "Rex", None, HIDDEN))
    assert "Kim Roe" not in parents.split("[[")[0]


# -- notes -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "who", ["Rachel Brosnahan", "Midge Maisel", "Handsome Man", "Milo Ventimiglia", "Amy Sherman-Palladino"]
)
def test_a_note_says_whom_it_is_about_wherever_it_stands(desk: Desk, who: str) -> None:
    """A note that begins "His" or "He" does not, on the card of somebody else."""
    notes = [line.strip("[]") for line in below(desk.cast("maisel", who, None, HIDDEN), "Also reported")]
    assert [note for note in notes if note.split()[0] in {"He", "She", "His", "Her", "They", "It"}] == []
