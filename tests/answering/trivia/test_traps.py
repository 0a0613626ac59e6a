"""Facts that lead to a question with two right answers, or to one that answers itself, if one is not careful."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.answering.spoilers import SHOWN, SpoilerRule
from bot.answering.trivia.bank import make_questions

if TYPE_CHECKING:
    from bot.answering.trivia.records import TriviaQuestion
    from bot.store.reader import FactReader
    from tests.answering.conftest import MakeTable


def actor(person: str, character: str = "", *more: str) -> str:
    part = f'\ncharacter = "{character}"' if character else ""
    return "\n".join([f'[[credit]]\nperson = "{person}"\njob = "actor"{part}', *more])


CAST = "\n\n".join(
    actor(*pair)
    for pair in [("Ann Lee", "Rose"), ("Bea Moss", "Ivy"), ("Cal Nash", "Otto"), ("Dee Orr", "Pia"), ("Eli Poe", "Max")]
)


def questions(table: FactReader, kind: str, rule: SpoilerRule = SHOWN) -> list[TriviaQuestion]:
    show = table.show_called("lamp")
    assert show is not None
    return [question for question in make_questions(table, show, rule).values() if question.kind == kind]


def about(found: list[TriviaQuestion], word: str) -> TriviaQuestion | None:
    return next((question for question in found if word in question.text), None)


def test_a_name_shared_by_person_and_character_is_not_asked_for(make_table: MakeTable) -> None:
    table = make_table(("2022", f"{CAST}\n\n{actor('Rosalind Vane', 'Rosalind')}"))
    assert about(questions(table, "who plays"), "Rosalind") is None
    assert about(questions(table, "plays whom"), "Rosalind") is None
    assert about(questions(table, "who plays"), "Ivy") is not None


def test_who_shares_the_parts_name_is_not_offered_either(make_table: MakeTable) -> None:
    table = make_table(("2022", f"{CAST}\n\n{actor('Ivy Stone', 'Zed')}"))
    asked = about(questions(table, "who plays"), "Ivy?")
    assert asked is not None
    assert "Ivy Stone" not in asked.wrong


def test_two_who_share_a_described_part_are_never_offered_against_each_other(make_table: MakeTable) -> None:
    show = '\n[[character]]\nname = "her parents"\nunnamed = true\n'
    facts = f"{CAST}\n\n{actor('Flo Quay', 'her parents')}\n\n{actor('Gus Rye', 'her parents')}"
    found = [q for q in questions(make_table(("2022", facts), show=show), "who plays") if "her parents" in q.text]
    assert {question.right for question in found} == {"Flo Quay", "Gus Rye"}
    assert not any({"Flo Quay", "Gus Rye"} & set(question.wrong) for question in found)
    assert all("described as" in question.text for question in found)


def test_what_another_article_claims_is_not_offered_as_wrong(make_table: MakeTable) -> None:
    table = make_table(("2022", CAST), ("2021", actor("Hal Sands", "Rose")), ("2020", actor("Dee Orr", "Rose")))
    asked = about(questions(table, "who plays"), "Rose")
    assert asked is not None
    assert not {"Ann Lee", "Hal Sands", "Dee Orr"} & (set(asked.wrong) - {asked.right})


def test_who_plays_a_part_that_nobody_names_could_play_any(make_table: MakeTable) -> None:
    table = make_table(("2022", f"{CAST}\n\n{actor('Ida Tull')}"))
    assert not any("Ida Tull" in question.wrong for question in questions(table, "who plays"))


def test_an_older_report_that_gave_way_is_not_asked(make_table: MakeTable) -> None:
    table = make_table(
        ("2022", f"{CAST}\n\n{actor('Jo Urry', 'Nell', 'season = 2')}"),
        ("2020", actor("Jo Urry", "Zara", "season = 2")),
    )
    assert about(questions(table, "who plays"), "Zara") is None
    asked = about(questions(table, "plays whom"), "Jo Urry")
    assert asked is not None
    assert asked.right == "Nell"
    assert "Zara" not in asked.wrong


def test_a_part_of_a_name_and_an_alias_are_the_same_character(make_table: MakeTable) -> None:
    show = '\n[[character]]\nname = "Rose"\naliases = ["the Baker"]\n'
    facts = f"{CAST}\n\n{actor('Kim Voss', 'Rose Hill')}\n\n{actor('Lou West', 'the Baker')}"
    asked = about(questions(make_table(("2022", facts), show=show), "plays whom"), "Ann Lee")
    assert asked is not None
    assert not {"Rose Hill", "the Baker"} & set(asked.wrong)


def event(name: str, date: str, status: str = "happened") -> str:
    return f'[[event]]\nevent = "{name}"\ndate = "{date}"\nstatus = "{status}"'


def test_no_wrong_date_has_a_day_that_any_article_claims(make_table: MakeTable) -> None:
    table = make_table(
        ("2022-05", event("season2-premiere", "2022-03-11")),
        ("2022-01", event("season2-premiere", "[2022-02..2022-03-18]", "estimated")),
        ("2022-02", event("season2-premiere", "2022-04", "announced")),
    )
    (asked,) = questions(table, "when")
    assert asked.right == "March 11, 2022"
    assert not any(month in answer for answer in asked.wrong for month in ("February", "March 4", "March 18", "April"))


@pytest.mark.parametrize("date", ["[2022-02..]", "[..2022-02]", "[2018..2022]"])
def test_a_date_that_could_be_nearly_any_is_not_asked(make_table: MakeTable, date: str) -> None:
    table = make_table(("2023", event("season2-premiere", date)))
    assert questions(table, "when") == questions(table, "which season") == []


@pytest.mark.parametrize("date", ["2022", "2022-22", "2022-12", "2022-02-28", "[2022-01..2022-03]"])
def test_dates_of_any_precision_have_wrong_ones_of_the_same(make_table: MakeTable, date: str) -> None:
    (asked,) = questions(make_table(("2023", event("season2-premiere", date))), "when")
    assert len({len(answer.split()) for answer in (asked.right, *asked.wrong)}) == 1


def test_a_season_whose_own_claim_may_be_that_day_is_not_offered(make_table: MakeTable) -> None:
    facts = f"{event('season2-finale', '2022-03-11')}\n\n{event('season3-finale', '[2022..2024]', 'estimated')}"
    asked = about(questions(make_table(("2022-05", facts)), "which season"), "March 11")
    assert asked is not None
    assert asked.right == "Season 2"
    assert "Season 3" not in asked.wrong


def quote(speakers: str, text: str, *more: str) -> str:
    return "\n".join([f'[[quote]]\nspeakers = [{speakers}]\ntext = "{text}"', *more])


def test_a_quotation_with_its_speakers_name_does_not_ask_for_the_speaker(make_table: MakeTable) -> None:
    table = make_table(("2022", f"{CAST}\n\n{quote(repr('Ann Lee'), 'They said: Ann, go home now, it is late.')}"))
    assert questions(table, "who said") == []


def test_of_a_joint_statement_neither_speaker_alone_is_wrong(make_table: MakeTable) -> None:
    facts = f"{CAST}\n\n{quote(repr('Ann Lee') + ',' + repr('Bea Moss'), 'The sea is quiet and the harbour sleeps.')}"
    (asked,) = questions(make_table(("2022", facts)), "who said")
    assert asked.right == "Ann Lee and Bea Moss"
    assert not any("Ann Lee" in answer or "Bea Moss" in answer for answer in asked.wrong)


def test_words_of_the_title_are_not_asked_for(make_table: MakeTable) -> None:
    others = [
        quote(repr("Ann Lee"), f"We walked for hours and hours until we saw the {word}.")
        for word in ("quay", "shore", "river", "bridge")
    ]
    facts = "\n\n".join([*others, quote(repr("Bea Moss"), "Nobody who was there forgets how it felt to see the Lamp")])
    found = questions(make_table(("2022", facts)), "complete the quotation")
    assert len(found) == 4
    assert not any("Lamp" in answer for question in found for answer in (question.right, *question.wrong))


def relation(one: str, what: str, other: str) -> str:
    return f'[[relation]]\ncharacter = "{one}"\nrelation = "{what}"\nto = "{other}"'


def test_nobody_who_is_related_in_any_way_is_offered_as_a_relation(make_table: MakeTable) -> None:
    more = "\n\n".join(actor(*pair) for pair in [("Meg York", "Uma"), ("Ned Zane", "Vic")])
    facts = f"{CAST}\n\n{more}\n\n{relation('Rose', 'manager', 'Ivy')}\n\n{relation('Otto', 'brother', 'Ivy')}"
    found = questions(make_table(("2022", facts)), "relation")
    asked = about(found, "Who is Ivy’s manager")
    assert asked is not None
    assert asked.right == "Rose"
    assert not {"Otto", "Ivy"} & set(asked.wrong)
    what = about(found, "What is Otto to Ivy")
    assert what is not None
    assert what.right == "brother"
    assert about(found, "What is Rose to Ivy") is None  # a manager may be many things besides


def award(who: str, *more: str) -> str:
    return "\n".join([f'[[award]]\nrecipient = "{who}"\naward = "Globe"', *more])


def test_an_award_that_several_may_have_won_asks_for_nobody(make_table: MakeTable) -> None:
    table = make_table(("2022", f"{CAST}\n\n{award('Ann Lee', 'year = 2020')}"))
    assert about(questions(table, "award"), "Who won") is None


def test_who_may_have_won_the_same_award_is_not_offered(make_table: MakeTable) -> None:
    one, other = award("Ann Lee", "year = 2020", 'category = "acting"'), award("Bea Moss")
    asked = about(questions(make_table(("2022", CAST + "\n\n" + one), ("2021", other)), "award"), "Who won")
    assert asked is not None
    assert asked.right == "Ann Lee"
    assert "Bea Moss" not in asked.wrong


def test_a_nomination_is_no_award(make_table: MakeTable) -> None:
    nominated = award("Ann Lee", "year = 2020", 'category = "acting"', "won = false")
    assert questions(make_table(("2022", f"{CAST}\n\n{nominated}")), "award") == []


def test_who_makes_the_show_in_any_way_is_not_offered_as_no_maker(make_table: MakeTable) -> None:
    makers = "\n\n".join(
        f'[[credit]]\nperson = "{person}"\njob = "{job}"'
        for person, job in [("Una Ash", "creator"), ("Val Birch", "writer"), ("Wes Cole", "director")]
    )
    assert len(questions(make_table(("2022", f"{CAST}\n\n{makers}")), "who makes")) == 3
    few = "\n\n".join(CAST.split("\n\n")[:2])  # too few of the cast to fill four buttons with
    assert questions(make_table(("2022", f"{few}\n\n{makers}")), "who makes") == []


def test_too_few_facts_make_no_questions_rather_than_bad_ones(make_table: MakeTable) -> None:
    table = make_table(("2022", f"{actor('Ann Lee', 'Rose')}\n\n{actor('Bea Moss', 'Ivy')}"))
    show = table.show_called("lamp")
    assert show is not None
    assert make_questions(table, show, SHOWN) == {}


def test_what_only_a_spoiler_tells_is_used_up_to_its_season(make_table: MakeTable) -> None:
    table = make_table(("2022", f"{CAST}\n\n{actor('Kit Noon', 'Ghost', 'season = 3', 'spoiler = true')}"))
    for season, known in ((0, False), (2, False), (3, True)):
        found = questions(table, "who plays", SpoilerRule(season))
        assert (about(found, "Ghost") is not None) == known
        assert any("Kit Noon" in question.wrong for question in found) <= known
