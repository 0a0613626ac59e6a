"""Where to watch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.answering.asking.refusing import instead, refusal
from bot.answering.cards import Bold, Plain
from bot.answering.questions import WatchQuestion
from bot.answering.watching import watch_card
from bot.facts.folding import fold

if TYPE_CHECKING:
    from bot.answering.asking.case import Case
    from bot.answering.finding import Found


def watch(case: Case) -> Found:
    """Where a show can be watched, or whether it can there."""
    show = case.one_show
    card = watch_card(case.table, show, case.rule)
    where = case.reading.texts("?")
    if card is None or case.season not in (None, *case.seasons(show.id)):
        return refusal(f"where {show.title} can be watched{case.in_season}")
    said = {word for part in _open(card.blocks) for word in fold(part).split()}
    if not said.issuperset(where):
        hint = instead([f"where can I watch {show.title}"])
        return refusal(f"that {show.title} can be watched on “{' '.join(where)}”", hint)
    return WatchQuestion(show.slug)


def _open(blocks: tuple[object, ...]) -> list[str]:
    parts = [part for block in blocks for part in getattr(block, "parts", ())]
    return [part.text for part in parts if isinstance(part, Bold | Plain)]
