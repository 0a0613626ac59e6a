"""What a member of a server gets to see."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from bot.preview import StandIn

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def test_the_cast_is_one_message_with_publishers_linked(shared: StandIn) -> None:
    reply = await shared.member("ada").slash("cast", show="maisel")

    assert not reply.ephemeral
    assert "**Rachel Brosnahan** as Midge Maisel" in reply.text
    assert "**Marin Hinkle** and **Tony Shalhoub** as Midge's parents" in reply.text
    for publisher in ("PopCulture.com", "Us Weekly", "TV Fanatic"):
        assert f"[{publisher}](https://" in reply.text
    assert reply.buttons == ["Where does it say so?"]


async def test_spoilers_are_covered_unless_a_server_wants_them(shared: StandIn) -> None:
    reply = await shared.member("ada").slash("cast", show="maisel")

    assert "as ||Handsome Man, episode 7||" in reply.text
    assert "Handsome Man" not in reply.text.replace("||Handsome Man, episode 7||", "")


async def test_a_date_names_its_precision_its_status_and_where(shared: StandIn) -> None:
    reply = await shared.member("ada").slash("when", event="season4-finale", show="maisel")

    assert "**Friday, March 11, 2022**" in reply.text
    assert "Announced, as of March 2022 · Amazon Prime Video" in reply.text


async def test_a_vague_date_is_told_with_the_words_of_every_article(shared: StandIn) -> None:
    reply = await shared.member("ada").slash("when", event="s4 premiere", show="mrs maisel")

    assert "**February 2022 or later**" in reply.text
    assert "in February ahead of the dramedy’s premiere" in reply.text
    assert "TV Fanatic, June 10, 2021" in reply.text
    assert "later this year or early next" in reply.text


async def test_the_same_event_of_two_shows_is_a_choice(shared: StandIn) -> None:
    ada = shared.member("ada")
    reply = await ada.slash("when", event="season4-finale")
    await reply.choose("when/lantern/season4-finale")

    assert "The Lantern Keepers: Season 4 finale" in reply.text
    assert "**Friday, December 8, 2023**" in reply.text


async def test_a_choice_that_another_member_makes_leaves_the_message_alone(shared: StandIn) -> None:
    reply = await shared.member("ada").slash("cast", show="maisel", who="palladino")
    other = await shared.member("grace").choose(reply, "Daniel Palladino")

    assert other.ephemeral
    assert "Daniel Palladino" in other.text
    assert "could mean more than one" in reply.text


async def test_nothing_found_is_a_private_answer_with_the_nearest_names(shared: StandIn) -> None:
    reply = await shared.member("ada").slash("cast", show="maisel", who="Milo Ventura")

    assert reply.ephemeral
    assert "No article says who “Milo Ventura” is" in reply.text
    assert "Did you mean Milo Ventimiglia" in reply.text


async def test_what_no_article_says_is_not_claimed(shared: StandIn) -> None:
    reply = await shared.member("ada").slash("when", event="season 5 finale", show="maisel")

    assert reply.ephemeral
    assert "No article says when the season 5 finale of The Marvelous Mrs. Maisel is." in reply.text


async def test_an_answer_can_be_private(shared: StandIn) -> None:
    assert (await shared.member("ada").slash("quote", private=True)).ephemeral


async def test_the_evidence_goes_to_who_asks_for_it_and_shows_the_sentence(shared: StandIn) -> None:
    reply = await shared.member("ada").slash("when", event="season4-finale", show="lantern")
    evidence = await shared.member("grace").press(reply, "Where does it say so?")

    assert evidence.ephemeral
    assert "[Screen Weekly](https://screenweekly.example/lantern-keepers-finale), November 20, 2023" in evidence.text
    assert "paragraph 1" in evidence.text
    assert "> The fourth season of The Lantern Keepers ends on December 8 on Northlight." in evidence.text


async def test_the_evidence_without_a_text_at_hand_names_the_paragraph(shared: StandIn) -> None:
    reply = await shared.member("ada").slash("when", event="season4-finale", show="maisel")
    evidence = await reply.press("Where does it say so?")

    assert "paragraph 17" in evidence.text
    assert "> " not in evidence.text


async def test_pages_of_evidence_turn_in_place(shared: StandIn) -> None:
    answer = await shared.member("ada").slash("cast", show="maisel", who="milo ventimiglia")
    evidence = await answer.press("Where does it say so?")
    first = evidence.text
    await evidence.press("▶")

    assert "Page 2 of" in evidence.text
    await evidence.press("◀")
    assert evidence.text == first


async def test_a_channel_hears_every_quotation_before_one_comes_again(shared: StandIn) -> None:
    ada = shared.member("ada").in_("trivia")
    heard = [(await ada.slash("quote", show="maisel")).text for _ in range(16)]

    assert len(set(heard)) == 16
    assert (await ada.slash("quote", show="maisel")).text == heard[0]


async def test_a_quotation_names_speaker_hearer_date_and_both_articles(shared: StandIn) -> None:
    ada = shared.member("ada").in_dm()
    found = [(await ada.slash("quote", speaker="amy", show="maisel")).text for _ in range(11)]
    text = next(text for text in found if "got to be the right part" in text)

    assert "— **Amy Sherman-Palladino**, to Variety in 2018 ¹ ²" in text.replace("\N{NARROW NO-BREAK SPACE}", " ")
    assert "PopCulture.com" in text
    assert "TV Fanatic" in text


async def test_it_answers_in_direct_and_group_messages(shared: StandIn) -> None:
    ada, grace = shared.member("ada"), shared.member("grace")

    assert "Midge Maisel" in (await ada.in_dm().slash("cast", show="maisel")).text
    assert "Midge Maisel" in (await ada.in_group_dm(grace).slash("cast", show="maisel")).text


@pytest.mark.parametrize(
    ("command", "option", "typed", "others", "expected"),
    [
        ("cast", "show", "mais", {}, {"name": "The Marvelous Mrs. Maisel", "value": "maisel"}),
        ("cast", "show", "", {}, {"name": "The Lantern Keepers", "value": "lantern"}),
        ("cast", "who", "ventimilia", {"show": "maisel"}, {"name": "Milo Ventimiglia", "value": "Milo Ventimiglia"}),
        ("when", "event", "s4 fin", {"show": "lantern"}, {"name": "Season 4 finale", "value": "season4-finale"}),
        ("when", "event", "", {}, {"name": "Timeline: all dates in order", "value": "timeline"}),
        ("when", "show", "keep", {}, {"name": "The Lantern Keepers", "value": "lantern"}),
        ("quote", "speaker", "dan", {"show": "lantern"}, {"name": "Dana Whitlock", "value": "Dana Whitlock"}),
        ("quote", "show", "gil", {}, {"name": "Gilmore Girls", "value": "gilmore-girls"}),
    ],
)
async def test_options_complete_as_they_are_typed(
    shared: StandIn, command: str, option: str, typed: str, others: dict[str, str], expected: dict[str, str]
) -> None:
    assert expected in await shared.member("ada").complete(command, option, typed, **others)


async def test_a_covered_role_is_not_given_away_by_a_completion(shared: StandIn) -> None:
    choices = await shared.member("ada").complete("cast", "who", "hand", show="maisel")

    assert "Handsome Man" not in [choice["name"] for choice in choices]


async def test_help_shows_commands_that_can_be_clicked(shared: StandIn) -> None:
    reply = await shared.member("ada").slash("help")

    assert reply.ephemeral
    for name in ("cast", "when", "quote"):
        assert f"</{name}:" in reply.text


async def test_help_shows_each_only_what_is_offered_to_them(shared: StandIn) -> None:
    ada, grace = shared.member("ada"), shared.member("grace")

    assert "</daily set:" in (await grace.slash("help")).text
    assert "</settings:" in (await grace.slash("help")).text
    for elsewhere in (ada, grace.in_dm()):
        reply = await elsewhere.slash("help")
        assert "</daily" not in reply.text
        assert "</settings:" not in reply.text
        assert "</privacy show:" in reply.text


async def test_about_names_every_article_and_the_versions(shared: StandIn) -> None:
    reply = await shared.member("ada").slash("about")

    for publisher in ("TV Fanatic", "PopCulture.com", "Us Weekly", "Harbour Post", "Screen Weekly"):
        assert publisher in reply.text
    assert "discord.py 2." in reply.text


async def test_no_answer_mentions_or_pings_anybody(shared: StandIn) -> None:
    reply = await shared.member("ada").slash("cast", show="@everyone <@1> <@&2> <#3>")

    assert reply.original is not None
    assert not reply.original.mention_everyone
    assert not reply.original.mentions
