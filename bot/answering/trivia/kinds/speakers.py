"""Who said it?"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from bot.answering.trivia.giveaway import gives_away
from bot.answering.trivia.making import Draft, finish
from bot.answering.trivia.records import Statement
from bot.answering.wording import listed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.answering.records import Quotation
    from bot.answering.trivia.knowledge import Knowledge
    from bot.answering.trivia.records import TriviaQuestion

_PAIR = 2


def speaker_questions(known: Knowledge) -> Iterator[TriviaQuestion]:
    """Ask for the speaker of each quotation; of a joint one, for the two."""
    for quotation in known.quotations:
        if 0 < len(quotation.speakers) <= _PAIR:
            yield from _ask(known, quotation)


def _ask(known: Knowledge, quotation: Quotation) -> Iterator[TriviaQuestion]:
    right = listed(quotation.speakers)
    draft = Draft(
        "who said",
        quotation.key,
        "Who said this?",
        right,
        known.shown_of(quotation.claims),
        quote=quotation.text,
        statement=Statement("", " said so."),
    )

    def is_wrong(other: str) -> bool:
        """Nobody who said it, and nobody whom the quotation speaks of."""
        spoke = any(known.same_name("person", other, speaker) for speaker in quotation.speakers)
        return not spoke and not gives_away([quotation.text], other)

    *first, _ = tiers = _most_heard(known)
    if len(quotation.speakers) == 1:
        yield from finish(draft, known.show.slug, tiers, is_wrong)
        return
    others = [name for tier in (first[0], *known.people) for name in tier if is_wrong(name)]
    pairs = [listed(pair) for pair in pairwise(list(dict.fromkeys(others)))]
    yield from finish(draft, known.show.slug, [pairs], lambda _: True)


def _most_heard(known: Knowledge) -> list[Sequence[str]]:
    """Speakers before those who are not quoted: they are the more plausible."""
    speakers = sorted({speaker for quotation in known.quotations for speaker in quotation.speakers})
    return [speakers, *known.people]
