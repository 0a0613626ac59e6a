from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.extraction.article_text import ArticleText
from bot.extraction.credits.find import find_credits
from bot.extraction.reading import Reading
from bot.facts.edtf import parse_edtf
from bot.facts.model import Character, Show

if TYPE_CHECKING:
    from bot.extraction.candidates import CreditCandidate

LEAD = "The Lantern Keepers season 3 premieres in May. "


def found(text: str) -> tuple[CreditCandidate, ...]:
    return find_credits(Reading(ArticleText(text), parse_edtf("2023-04-02")))[0]


def short(credit: CreditCandidate) -> str:
    """Person=part:job|other show@season."""
    part = f"={credit.character}" if credit.character else ""
    job = f":{credit.job}" if credit.job != "actor" else ""
    show = f"|{credit.show}" if credit.show != "The Lantern Keepers" else ""
    return f"{credit.person}{part}{job}{show}{f'@{credit.season}' if credit.season else ''}"


def told(text: str) -> list[str]:
    return sorted(short(credit) for credit in found(LEAD + text))


@pytest.mark.parametrize(
    ("text", "credits_"),
    [
        (
            "Nora Vale has been cast as Captain Ysolde Marr in the third season of The Lantern Keepers.",
            ["Nora Vale=Captain Ysolde Marr@3"],
        ),
        (
            "Nora Vale and Tom Ashby have joined the cast of The Lantern Keepers in recurring roles.",
            ["Nora Vale@3", "Tom Ashby@3"],
        ),
        ("Vale will play Wren, a smuggler with a past. Nora Vale is new to the show.", ["Nora Vale=Wren@3"]),
        ("Nora Vale, who plays Wren, said she was happy.", ["Nora Vale=Wren"]),
        (
            "The series stars Nora Vale as Wren, Tom Ashby as Corin and Ines Duarte as Sister Maude.",
            ["Ines Duarte=Sister Maude", "Nora Vale=Wren", "Tom Ashby=Corin"],
        ),
        ("The Lantern Keepers stars Nora Vale, Tom Ashby and Ines Duarte.", ["Ines Duarte", "Nora Vale", "Tom Ashby"]),
        (
            "The cast also includes Nora Vale, Tom Ashby, Ines Duarte and Bram Okafor.",
            ["Bram Okafor", "Ines Duarte", "Nora Vale", "Tom Ashby"],
        ),
        (
            "Tom Ashby (Corin) and Nora Vale (Wren) return. Wren and Corin have unfinished business.",
            ["Nora Vale=Wren", "Tom Ashby=Corin"],
        ),
        ("Wren (Nora Vale) hides from Corin (Tom Ashby) in the lighthouse.", ["Nora Vale=Wren", "Tom Ashby=Corin"]),
        ("Wren, played by Nora Vale, leaves the island.", ["Nora Vale=Wren"]),
        ("Nora Vale’s co-star Tom Ashby was there.", ["Tom Ashby"]),
        (
            "Creator and showrunner Ada Reyes wrote the finale.",
            ["Ada Reyes:creator", "Ada Reyes:showrunner", "Ada Reyes:writer"],
        ),
        (
            "Ada Reyes, the creator of The Lantern Keepers, executive produces with Bram Okafor.",
            ["Ada Reyes:creator", "Ada Reyes:executive producer", "Bram Okafor:executive producer"],
        ),
        ("The show was created by Ada Reyes and Bram Okafor.", ["Ada Reyes:creator", "Bram Okafor:creator"]),
        (
            "Ada Reyes serves as showrunner and executive producer.",
            ["Ada Reyes:executive producer", "Ada Reyes:showrunner"],
        ),
        (
            "Ada Reyes and Bram Okafor executive produce alongside Lena Marsh.",
            ["Ada Reyes:executive producer", "Bram Okafor:executive producer", "Lena Marsh:executive producer"],
        ),
        (
            "The drama is executive produced by Ada Reyes, Bram Okafor and Lena Marsh.",
            ["Ada Reyes:executive producer", "Bram Okafor:executive producer", "Lena Marsh:executive producer"],
        ),
        (
            "Executive producers are Ada Reyes, Bram Okafor and Lena Marsh.",
            ["Ada Reyes:executive producer", "Bram Okafor:executive producer", "Lena Marsh:executive producer"],
        ),
        (
            "The episode was directed by Lena Marsh and written by Bram Okafor.",
            ["Bram Okafor:writer", "Lena Marsh:director"],
        ),
        ("Lena Marsh will direct the premiere.", ["Lena Marsh:director"]),
        ("Salt Harbor star Nora Vale is joining The Lantern Keepers.", ["Nora Vale@3", "Nora Vale|Salt Harbor"]),
        ("Tom Ashby will guest star in the third season as a rival keeper.", ["Tom Ashby@3"]),
        ("Nora Vale reprises her role as Wren.", ["Nora Vale=Wren@3"]),
        ("Nora Vale is set to reprise her role as Wren in season 3.", ["Nora Vale=Wren@3"]),
        (
            "Returning cast members include Nora Vale, Tom Ashby and Ines Duarte.",
            ["Ines Duarte@3", "Nora Vale@3", "Tom Ashby@3"],
        ),
        ("Also returning are Nora Vale as Wren and Tom Ashby as Corin.", ["Nora Vale=Wren@3", "Tom Ashby=Corin@3"]),
        ("Nora Vale voices Pip the Otter.", ["Nora Vale=Pip the Otter:voice"]),
        ("Nora Vale, 34, stars as Wren Halloway, a lighthouse keeper.", ["Nora Vale=Wren Halloway"]),
        ("The role of Corin went to Tom Ashby.", ["Tom Ashby=Corin"]),
        ("Tom Ashby has landed the role of Corin.", ["Tom Ashby=Corin@3"]),
        (
            "Nora Vale, best known for playing Dr. June Ames on Salt Harbor, said yes at once.",
            ["Nora Vale=Dr. June Ames|Salt Harbor"],
        ),
        ("Joining the cast are Nora Vale, Tom Ashby and Ines Duarte.", ["Ines Duarte@3", "Nora Vale@3", "Tom Ashby@3"]),
        ("Nora Vale and Tom Ashby play Wren’s parents.", ["Nora Vale=Wren's parents", "Tom Ashby=Wren's parents"]),
        ("Tom Ashby hosts The Lantern Keepers.", ["Tom Ashby:host"]),
        ("Nora Vale played Wren in the first two seasons.", ["Nora Vale=Wren"]),
        ("Nora Vale stars opposite Tom Ashby.", ["Nora Vale", "Tom Ashby"]),
        ("Bram Okafor is directing four episodes.", ["Bram Okafor:director"]),
        (
            "Lead actress Nora Vale and executive producer Lena Marsh spoke.",
            ["Lena Marsh:executive producer", "Nora Vale"],
        ),
        (
            "Nora Vale (Salt Harbor) and Tom Ashby (The Quiet Coast) have been tapped for season 3.",
            ["Nora Vale@3", "Tom Ashby@3"],
        ),
        ("Tom Ashby plays Corin, Wren’s brother.", ["Tom Ashby=Corin"]),
        ("In season 2, Ines Duarte played Sister Maude.", ["Ines Duarte=Sister Maude@2"]),
        ("Wren’s mother, played by Ines Duarte, returns.", ["Ines Duarte=Wren's mother"]),
        ("Nora Vale stars in the lead role of Wren.", ["Nora Vale=Wren"]),
        ("Tom Ashby takes over as showrunner from Ada Reyes.", ["Tom Ashby:showrunner"]),
        ("Vale’s character, Wren, is missing. Nora Vale was sad.", ["Nora Vale=Wren"]),
        ("Nora Vale (who plays Wren) laughed.", ["Nora Vale=Wren"]),
    ],
)
def test_a_construction_gives_its_credits(text: str, credits_: list[str]) -> None:
    assert told(text) == credits_


@pytest.mark.parametrize(
    "text",
    [
        "“I love it,” Nora Vale told Variety. As Deadline reported, Tom Ashby was seen in Cork.",
        "Nora Vale and Tom Ashby married in 2019, as People reported.",
        "Nora Vale works as a teacher in Cork. Wren is a fine name.",
        "Nora Vale, who created the podcast Night Boats, said no.",
        "The film, directed by Lena Marsh, opens in theaters in June.",
        "The character was portrayed by Tom Ashby.",
    ],
)
def test_what_is_no_credit_is_none(text: str) -> None:
    assert told(text) == []


def test_an_article_about_a_film_has_no_credits() -> None:
    text = "Nora Vale will play Wren in the film The Salt Road. The movie, a sequel, opens in theaters in May."
    assert found(text) == ()


@pytest.mark.parametrize(
    ("text", "credit"),
    [
        ("Nora Vale was glad. She plays Wren.", "Nora Vale=Wren"),
        ("Tom Ashby was there with Nora Vale. He plays Corin.", "Tom Ashby=Corin"),
        ("Nora Vale was glad. The 34-year-old returns as Wren.", "Nora Vale=Wren@3"),
        ("Nora Vale was glad about her role as Wren.", "Nora Vale=Wren"),
        ("Nora Vale is a friend of the cast of Salt Harbor. The Salt Harbor star laughed.", "Nora Vale|Salt Harbor"),
    ],
)
def test_a_pronoun_or_description_is_whoever_was_named_before_and_doubtful(text: str, credit: str) -> None:
    (only,) = found(LEAD + text)
    assert short(only) == credit
    assert only.doubts


def test_a_name_that_is_a_part_is_nobodys_pronoun() -> None:
    assert told("Nora Vale plays June Ames. She is also on HBO’s Salt Harbor, playing Wren.") == [
        "Nora Vale=June Ames",
        "Nora Vale=Wren|Salt Harbor",
    ]


def test_her_parents_are_those_of_the_part_before() -> None:
    text = (
        "Nora Vale plays Wren. Tom Ashby plays Wren’s brother, Corin, and Ines Duarte and Bram Okafor play her parents."
    )
    credits_, relations = find_credits(Reading(ArticleText(LEAD + text), None))
    assert [short(one) for one in credits_] == [
        "Nora Vale=Wren",
        "Tom Ashby=Corin",
        "Ines Duarte=Wren's parents",
        "Bram Okafor=Wren's parents",
    ]
    assert [one.unnamed for one in credits_] == [False, False, True, True]
    assert [(one.character, one.relation, one.to) for one in relations] == [
        ("Corin", "brother", "Wren"),
        ("Wren's parents", "parents", "Wren"),
    ]


def test_what_is_told_twice_is_one_credit_with_the_whole_name_and_both_spans() -> None:
    text = LEAD + "Nora Vale plays Wren. It is no easy part. Nora Vale stars as Wren Halloway in episode 4."
    (credit,) = found(text)
    assert (credit.character, credit.season, credit.episode) == ("Wren Halloway", 3, 4)
    assert len(credit.spans) == 2


def test_a_guest_is_told_apart_and_a_part_described() -> None:
    (credit,) = found(LEAD + "Nora Vale will recur as Wren Halloway, a smuggler with a past.")
    assert (credit.guest, credit.part) == (True, "a smuggler with a past")


def test_an_episode_ties_its_writer_to_a_season() -> None:
    (credit,) = found(LEAD + "The opening episode is Ash, written by Lena Marsh.")
    assert (credit.job, credit.season, credit.episode) == ("writer", 3, 1)


def test_people_in_newcomers_brackets_are_no_credits_but_what_they_were_in() -> None:
    assert told("Nora Vale (Salt Harbor) joins as Wren and Tom Ashby (The Quiet Coast) as Corin.") == [
        "Nora Vale=Wren@3",
        "Tom Ashby=Corin@3",
    ]


def test_a_follower_is_credited_not_whom_he_follows() -> None:
    assert told("Tom Ashby will succeed Bram Okafor as showrunner.") == ["Tom Ashby:showrunner"]


def test_a_show_between_commas_is_where_somebody_was_before() -> None:
    assert told("Nora Vale, who has appeared in Salt Harbor, is set as Wren.") == [
        "Nora Vale=Wren@3",
        "Nora Vale|Salt Harbor",
    ]


def test_a_show_file_gives_a_part_its_whole_name() -> None:
    show = Show("The Lantern Keepers", "lanterns", characters=(Character("Wren Halloway"),))
    reading = Reading(ArticleText(LEAD + "Nora Vale plays Wren."), None, [show])
    assert [credit.character for credit in find_credits(reading)[0]] == ["Wren Halloway"]
