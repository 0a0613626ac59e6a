"""Where a question as it was typed becomes an answer: the one door to `bot.answering` for Discord and the terminal."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from bot.answering.about import about_card
from bot.answering.asked import asked_card
from bot.answering.asking.asker import Asked, Asker
from bot.answering.asking.refusing import refused
from bot.answering.cards import Card, line
from bot.answering.cast import cast_card
from bot.answering.character import character_card
from bot.answering.evidence import Texts, evidence_card
from bot.answering.finding import Finder, Found
from bot.answering.person import person_card
from bot.answering.questions import (
    TIMELINE,
    AboutQuestion,
    CastQuestion,
    Question,
    QuotePick,
    QuoteQuestion,
    WhenQuestion,
)
from bot.answering.quote import quote_card
from bot.answering.spoilers import HIDDEN, SpoilerRule
from bot.answering.when import event_card, timeline_card

if TYPE_CHECKING:
    from bot.answering.records import FactTable, ShowEntry


_REMEMBERED = 512
_LONGEST_TYPED = 200


@dataclass(frozen=True, slots=True)
class Viewing:
    """How the reader's server wants its answers.

    Attributes:
        spoilers: Which spoilers are shown.
        show: The slug of the show that is meant where none is named.
    """

    spoilers: SpoilerRule = HIDDEN
    show: str | None = None


class Desk:
    """Answers questions from one fact table.

    Args:
        table: The facts.
        texts: The articles' texts.
    """

    def __init__(self, table: FactTable, texts: Texts) -> None:
        self.table = table
        self.texts = texts
        # The facts behind a desk never change, and fans ask the same things; what they typed is kept short.
        finder = Finder(table)
        self._find_cast = lru_cache(maxsize=_REMEMBERED)(finder.cast)
        self._find_event = lru_cache(maxsize=_REMEMBERED)(finder.when)
        self._ask = lru_cache(maxsize=_REMEMBERED)(Asker(table).ask)
        self._find_quote = lru_cache(maxsize=_REMEMBERED)(finder.quote)
        self._answer = lru_cache(maxsize=_REMEMBERED)(self._work_out)

    def cast(self, show: str, who: str | None, season: int | None, viewing: Viewing) -> Card:
        """Answer `/cast` as it was typed."""
        return self._answer_found(
            self._find_cast(show[:_LONGEST_TYPED], _short(who), season, viewing.spoilers), viewing
        )

    def when(self, event: str, show: str | None, viewing: Viewing) -> Card:
        """Answer `/when` as it was typed."""
        return self._answer_found(self._find_event(event[:_LONGEST_TYPED], _short(show), viewing.show), viewing)

    def find_quotes(self, speaker: str | None, show: str | None, viewing: Viewing) -> Card | list[str]:
        """Find what `/quote` may answer with, as it was typed.

        Returns:
            Keys of quotations, at least one, for the caller to pick from; or a card, where there is none or a choice.
        """
        found = self._find_quote(_short(speaker), _short(show), viewing.show)
        return self.quotes_of(found) if isinstance(found, QuotePick) else self._answer_found(found, viewing)

    def ask(self, text: str, viewing: Viewing, before: str = "") -> tuple[Card, str]:
        """Answer `/ask` as it was typed.

        Args:
            text: What was typed.
            viewing: How the reader's server wants its answers.
            before: What the last call returned for the same member's question just before; empty if there was none.

        Returns:
            The answer; and the question by itself, to be handed in with the next one.
        """
        asked: Asked = self._ask(text, viewing.spoilers, viewing.show, before)
        card = self._answer_found(asked.found, viewing)
        return (card if card.found else refused(card)), asked.text

    def quotes_of(self, pick: QuotePick) -> list[str]:
        """Keys of the quotations that a choice of speaker leaves."""
        show = self.table.show_called(pick.show) if pick.show else None
        person_id = self.table.id_of(pick.speaker) if pick.speaker else None
        if (pick.show and show is None) or (pick.speaker and person_id is None):
            return []  # the facts that an old menu asks for are gone
        return list(self.table.quotation_keys(show_id=show.id if show else None, person_id=person_id))

    def answer(self, question: Question, viewing: Viewing) -> Card:
        """Answer a question that is understood, such as a button brings back."""
        return self._answer(question, viewing)

    def _work_out(self, question: Question, viewing: Viewing) -> Card:
        match question:
            case CastQuestion():
                return self._cast(question, viewing.spoilers)
            case WhenQuestion():
                return self._when(question, viewing.spoilers)
            case QuoteQuestion():
                quotation = self.table.quotation(question.key)
                return quote_card(quotation, viewing.spoilers) if quotation else _gone()
            case AboutQuestion():
                return about_card(self.table)
            case QuotePick():
                keys = self.quotes_of(question)
                return self.answer(QuoteQuestion(keys[0]), viewing) if keys else _gone()
            case _:
                return asked_card(self.table, question, viewing.spoilers) or _gone()

    def evidence(self, question: Question, viewing: Viewing) -> Card:
        """Answer where the answer to a question stands in the articles."""
        answer = self.answer(question, viewing)
        return evidence_card(self.table, answer, self.texts, viewing.spoilers) if answer.found else answer

    def _answer_found(self, found: Found, viewing: Viewing) -> Card:
        return found if isinstance(found, Card) else self.answer(found, viewing)

    def _cast(self, question: CastQuestion, rule: SpoilerRule) -> Card:
        show = self.table.show_called(question.show)
        if show is None:
            return _gone()
        if question.who is None:
            return cast_card(self.table, show, question.season, rule)
        number = self.table.id_of(question.who)
        if number is None:
            return _gone()
        if question.who.startswith("p"):
            return person_card(self.table, show, number, question.season, rule)
        return character_card(self.table, show, number, question.season, rule)

    def _when(self, question: WhenQuestion, rule: SpoilerRule) -> Card:
        show: ShowEntry | None = self.table.show_called(question.show)
        if show is None:
            return _gone()
        if question.event == TIMELINE:
            return timeline_card(self.table, show, rule)
        claims = self.table.events(show.id, question.event)
        return event_card(claims, show, question.event, rule) if claims else _gone()


def _short(typed: str | None) -> str | None:
    """As much of what was typed as is looked at."""
    return typed and typed[:_LONGEST_TYPED]


def _gone() -> Card:
    """What an old button answers once the facts that it asks for were taken away."""
    says = line("The facts behind this message have changed since. Ask again to see what the articles say now.")
    return Card("This answer is out of date", (says,), found=False, private=True)
