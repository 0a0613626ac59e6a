"""Who plays whom: one sentence for each credit of some people and characters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.answering.cards import Block, Bold, Card, Inline, Plain, covered
from bot.answering.cast import credit_text
from bot.answering.credit_lines import credit_lines
from bot.answering.sourcing import Sourcing
from bot.answering.weighing import weigh_credits
from bot.answering.wording import capital, listed
from bot.facts.model import Job

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.answering.questions import PlaysQuestion
    from bot.answering.records import CreditClaim, FactTable, ShowEntry
    from bot.answering.spoilers import SpoilerRule
    from bot.answering.weighing import WeighedCredit


def plays_card(table: FactTable, question: PlaysQuestion, rule: SpoilerRule) -> Card | None:
    """Answer who plays some characters, and whom some people play.

    Args:
        table: The facts.
        question: Whom.
        rule: Which spoilers the reader wants to see.

    Returns:
        The credits on a cast; None if there is none. A role that must be covered is not in the title.
    """
    show = table.show_called(question.show) if question.show else None
    sourcing = Sourcing(rule)
    blocks: list[Block] = []
    titles: list[str] = []
    seen: set[int] = set()
    for key, title, claims in _wanted(table, question, rule):
        fits = [claim for claim in claims if _fits(claim, show, question.season) and claim.id not in seen]
        seen.update(claim.id for claim in fits)
        titles.append(title)
        for credit in weigh_credits(fits):
            here = show or credit.lead.show
            head = _sentence(credit, here, rule, asked_role=key.startswith("c"))
            blocks += credit_lines(credit, head, sourcing, rule, here)
    if not blocks:
        return None
    return Card(listed(list(dict.fromkeys(titles))), tuple(blocks), sourcing.blocks(), sourcing.proofs, question)


def _wanted(
    table: FactTable, question: PlaysQuestion, rule: SpoilerRule
) -> list[tuple[str, str, Sequence[CreditClaim]]]:
    """The key, the title and the credits of each who is asked about; of a pair, those that both have."""
    found: list[tuple[str, str, Sequence[CreditClaim]]] = []
    for key in question.who:
        number = table.id_of(key)
        if number is None:
            continue
        if key.startswith("p"):
            claims = [claim for claim in table.credits(person_id=number) if claim.job.is_cast]
            found.append((key, table.person_name(number), claims))
        else:
            found.append((key, role_title(table, number, rule), table.credits(character_id=number)))
    if not question.pair:
        return found
    if len(found) != 2:  # noqa: PLR2004  (a pair is two)
        return []
    (_, _, one), (key, title, other) = found
    both = {claim.id for claim in one}
    return [(key, title, [claim for claim in other if claim.id in both])]


def role_title(table: FactTable, character_id: int, rule: SpoilerRule) -> str:
    """A character's name, or its show's title where only a covered spoiler tells of the role."""
    season = table.role_shown_from(character_id)
    if season > 0 and rule.hides(season):
        claims = table.credits(character_id=character_id)
        return claims[0].show.title if claims else "A role"
    return table.character_name(character_id)


def _fits(claim: CreditClaim, show: ShowEntry | None, season: int | None) -> bool:
    return (show is None or claim.show.id == show.id) and (season is None or claim.season in (None, season))


def _sentence(credit: WeighedCredit, here: ShowEntry, rule: SpoilerRule, *, asked_role: bool) -> list[Inline]:
    """`Milo Ventimiglia plays ||Handsome Man, episode 7||, season 4 of The Marvelous Mrs. Maisel`."""
    lead = credit.lead
    cover = rule.covers(lead)
    person = covered((Bold(lead.person),), cover=cover and asked_role)
    if lead.character is None:
        does: list[Inline] = [Plain(" hosts" if lead.job is Job.HOST else " has a part that is not named")]
        if lead.part and lead.job is not Job.HOST:
            does.append(Plain(": "))
            does += covered((Plain(lead.part),), cover=cover)
    else:
        does = [Plain(" plays "), *credit_text(lead, cover=cover)]
    season = "" if lead.season is None else f", season {lead.season}"
    return [*person, *does, Plain(f" ({capital(here.title)}{season})")]
