"""From candidates to the tables of a fact file: plain values, each as `[[credit]]`, `[[event]]`, … has them."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bot.extraction.candidates import AwardCandidate, CreditCandidate, EventCandidate, QuoteCandidate, RelationCandidate
from bot.extraction.lines import as_read, one_line, within_lines, words_at
from bot.facts.events import parse_event
from bot.facts.folding import fold
from bot.facts.passages import paragraph_spans

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.extraction.candidates import Candidate, Findings, Span
    from bot.facts.model import Show

_DEFAULTS = {"guest": False, "won": True}


@dataclass(frozen=True, slots=True)
class Draft:
    """One table of a fact file, for a person to read over.

    Attributes:
        kind: The table's name: `credit`, `event`, `quote`, `award`, `relation` or `note`.
        values: Its keys in order, with strings, whole numbers, truth values and lists of these.
        doubts: Why to look twice, one short sentence each.
    """

    kind: str
    values: dict[str, Any]
    doubts: tuple[str, ...] = ()


def make_drafts(findings: Findings, text: str, article: str, show: Show) -> list[Draft]:
    """Write findings as the tables of a show's fact file.

    Args:
        findings: What was found in an article.
        text: The article's text as its file has it.
        article: The same as extraction read it, with blanks for what is not of the article.
        show: The show whose file it is; a credit names its show only if it is another, and what a fact file cannot say
            of another show becomes a note.

    Returns:
        The tables in the order of the text.
    """
    drafter = _Drafter(text, article, show)
    in_order = sorted(findings.candidates, key=lambda found: found.spans[0])
    return [drafter.draft(candidate) for candidate in in_order]


def is_title_of(show: Show, title: str) -> bool:
    """Whether `title` is a show's title or one of its aliases, however it is written."""
    return fold(title) in {fold(name) for name in (show.title, show.slug, *show.aliases)}


class _Drafter:
    def __init__(self, text: str, article: str, show: Show) -> None:
        self._article = article
        self._show = show
        self._paragraphs = [start for start, _ in paragraph_spans(text)]

    def draft(self, candidate: Candidate) -> Draft:
        """One candidate as a table."""
        cut = as_read if isinstance(candidate, QuoteCandidate) else within_lines
        spans = cut(self._article, _apart(candidate.spans))
        kind, values = self._values(candidate, words_at(self._article, spans))
        present = {key: value for key, value in values.items() if _is_told(key, value)}
        place = {"spans": [list(span) for span in spans], "paragraph": self._numbers(spans)}
        return Draft(kind, present | place, candidate.doubts)

    def _values(self, candidate: Candidate, said: str) -> tuple[str, dict[str, Any]]:
        match candidate:
            case CreditCandidate():
                return "credit", self._credit(candidate)
            case EventCandidate() if self._is_other(candidate.show):
                return "note", _event_note(candidate)
            case EventCandidate():
                return "event", _event(candidate, said)
            case QuoteCandidate():
                return "quote", _quote(candidate, said)
            case AwardCandidate():
                return "award", _award(candidate)
            case RelationCandidate():
                names = (candidate.character, candidate.relation, candidate.to)
                return "relation", dict(zip(("character", "relation", "to"), map(_line, names), strict=True))
        raise TypeError(candidate)

    def _credit(self, found: CreditCandidate) -> dict[str, Any]:
        return {
            "person": _line(found.person),
            "character": _line(found.character),
            "job": str(found.job),
            "show": _line(found.show) if self._is_other(found.show) else None,
            "season": found.season,
            "episode": found.episode,
            "guest": found.guest,
            "part": _line(found.part),
        }

    def _is_other(self, title: str | None) -> bool:
        return title is not None and not is_title_of(self._show, title)

    def _numbers(self, spans: list[Span]) -> int | list[int]:
        numbers = [max(bisect_right(self._paragraphs, start), 1) for start, _ in spans]
        return numbers[0] if len(set(numbers)) == 1 else numbers


def _event(found: EventCandidate, said: str) -> dict[str, Any]:
    words = found.words if found.words and found.words.isprintable() and found.words in said else None
    return {
        "event": found.event,
        "date": str(found.date),
        "status": str(found.status),
        "where": _line(found.where),
        "words": words,
    }


def _event_note(found: EventCandidate) -> dict[str, Any]:
    """An event of another show: a fact file has events of its own show alone."""
    name = parse_event(found.event)
    title = name.title.lower() if name else found.event
    return {
        "text": f"{_line(found.show)}: {title} {found.status} for {found.date}.".replace(" happened for ", " on "),
        "about": [_line(found.show)],
        "date": str(found.date),
    }


def _quote(found: QuoteCandidate, said: str) -> dict[str, Any]:
    return {
        "speakers": [_line(name) for name in found.speakers],
        "text": said,
        "said_to": _line(found.said_to),
        "said": str(found.said) if found.said else None,
    }


def _award(found: AwardCandidate) -> dict[str, Any]:
    return {
        "recipient": _line(found.recipient),
        "award": _line(found.award),
        "category": _line(found.category),
        "year": found.year,
        "won": found.won,
    }


def _line(text: str | None) -> str | None:
    return one_line(text) if text else None


def _is_told(key: str, value: object) -> bool:
    return value not in (None, [], "") and value != _DEFAULTS.get(key)


def _apart(spans: Iterable[Span]) -> list[Span]:
    """Spans in order, those that overlap made one."""
    found: list[Span] = []
    for start, end in sorted(spans):
        if found and start < found[-1][1]:
            found[-1] = found[-1][0], max(end, found[-1][1])
        else:
            found.append((start, end))
    return found
