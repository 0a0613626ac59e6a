"""What trivia is made of: questions, what was asked, what members chose, and how they stand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.answering.records import Claimed

CHOICES = 4  # buttons under a question


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence with a gap, for the right answer or a wrong one."""

    before: str
    after: str = "."

    def of(self, answer: str) -> str:
        """The whole sentence."""
        return f"{self.before}{answer}{self.after}"


@dataclass(frozen=True, slots=True)
class Support:
    """What proves an answer.

    Attributes:
        says: What the claims say, as a sentence.
        claims: At least one; all say the same.
    """

    says: str
    claims: tuple[Claimed, ...]


@dataclass(frozen=True, slots=True)
class TriviaQuestion:
    """One question.

    Attributes:
        key: 12 hexadecimal digits that name it for as long as the facts behind it hold.
        kind: Which kind it is, in a word or two.
        text: What is asked.
        right: The right answer.
        wrong: At least three answers that are wrong for certain, the most plausible first.
        support: What proves the right answer.
        quote: The quotation that it is about, if it is about one.
        lines: Further lines of the question.
        statement: What the answer amounts to, if that can be said in a short sentence.
    """

    key: str
    kind: str
    text: str
    right: str
    wrong: tuple[str, ...]
    support: tuple[Support, ...]
    quote: str | None = None
    lines: tuple[str, ...] = ()
    statement: Statement | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """A question as it was asked: this much is kept, so that it can be closed even if the facts have changed.

    Attributes:
        key: The question's.
        text: What was asked.
        quote: The quotation that it is about.
        lines: Further lines.
        choices: The answers, in the order of the buttons.
        right: Which of them is right, from 0.
    """

    key: str
    text: str
    quote: str | None
    lines: tuple[str, ...]
    choices: tuple[str, ...]
    right: int


@dataclass(frozen=True, slots=True)
class Round:
    """One round in one channel.

    Attributes:
        id: Up to 16 hexadecimal digits that name it for good.
        channel_id: Where.
        guild_id: In which server; None in a direct message.
        show: The slug of the show that it is about.
        starter_id: Who started it.
        seconds: How long a question is open.
        total: How many questions it has.
        number: How many were asked so far.
        active: When something last happened or is to happen, in seconds since 1970; of an open question, its end.
        asked: The question that is open; None in between.
        message_id: The open question's message, once it is known.
    """

    id: str
    channel_id: int
    guild_id: int | None
    show: str
    starter_id: int
    seconds: int
    total: int
    number: int = 0
    active: float = 0.0
    asked: Asked | None = None
    message_id: int | None = None


@dataclass(frozen=True, slots=True)
class Press:
    """What a member chose last.

    Attributes:
        member_id: Who.
        name: What the member is called there.
        choice: Which answer, from 0.
        elapsed: Seconds from the question to the choice.
    """

    member_id: int
    name: str
    choice: int
    elapsed: float


@dataclass(frozen=True, slots=True)
class Standing:
    """How a member stands in a round.

    Attributes:
        member_id: Who.
        name: What the member is called there.
        points: So far.
        right: How many answers were right.
        answered: How many questions were answered.
        streak: How many of the latest questions in a row were answered right.
        best: The longest such row.
    """

    member_id: int
    name: str
    points: int = 0
    right: int = 0
    answered: int = 0
    streak: int = 0
    best: int = 0


@dataclass(frozen=True, slots=True)
class Gain:
    """What one question brought a member who had it right."""

    name: str
    points: int
    streak: int
