"""Which shows an article names, where, and which it is about."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from bot.extraction.shows.short_titles import full_titles
from bot.extraction.shows.title_runs import is_quoted, opening, title_runs
from bot.extraction.words.not_names import CALENDAR, OPENERS
from bot.extraction.words.outlets import OUTLETS
from bot.extraction.words.patterns import any_of
from bot.extraction.words.television import FILM_CUES, NETWORKS, SHOW_CUES
from bot.extraction.words.title_context import AFTER, BEFORE, NOT_OF_TITLES, NOT_TITLES, NOT_WITHIN_TITLES

if TYPE_CHECKING:
    from collections.abc import Collection, Container, Iterable, Mapping, Sequence

    from bot.extraction.candidates import Span
    from bot.extraction.names.people import People
    from bot.facts.model import Show

BELIEVED = 2.0
"""From here on a name is taken for a show's title."""

LIKELY = 1.0
"""From here on it is taken for one if a title that is believed is short for it."""

_CERTAIN, _NAME, _OUTLET = 6.0, 2.0, 0.5
_ALSO = 2.5  # what a title with "and" before it has of the one before
_OF_ITS_OWN = 3.0  # "season 2 of", "renewed": weightier than "star", which tells what else somebody was in
_NO_TITLES = NOT_TITLES | NETWORKS


_SHOW_CUE = re.compile(rf"\b(?:{any_of(SHOW_CUES)})\b")
_FILM_CUE = re.compile(rf"\b(?:{any_of(FILM_CUES)})\b")


def _one_of(patterns: Sequence[tuple[str, float]]) -> str:
    """All patterns as one, the weightiest first; a group's name says which it is."""
    ordered = sorted(enumerate(patterns), key=lambda one: -abs(one[1][1]))
    return "|".join(f"(?P<_{number}>{pattern})" for number, (pattern, _) in ordered)


_BEFORE = re.compile(rf"\b(?=\w)(?:{_one_of(BEFORE)})", re.IGNORECASE)
_QUOTED_AFTER = re.compile(r"\b(?:on|in|of|for|from)\s+$")
_AFTER = re.compile(f"(?:,?[’”\"'])?(?:{_one_of(AFTER)})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class ShowMention:
    """A title where it stands, and which show it means by its full title."""

    start: int
    end: int
    title: str


@dataclass(frozen=True)
class Shows:
    """The shows that an article names.

    Attributes:
        main: The title of the one that it is about, if it is about any.
        mentions: In the order of the text, none within another.
    """

    main: str | None
    mentions: tuple[ShowMention, ...]

    @cached_property
    def _starts(self) -> list[int]:
        return [mention.start for mention in self.mentions]

    def within(self, span: Span) -> tuple[ShowMention, ...]:
        """The mentions that begin within `span`."""
        return self.mentions[bisect_right(self._starts, span[0] - 1) : bisect_right(self._starts, span[1] - 1)]

    def at(self, offset: int) -> ShowMention | None:
        """The mention that `offset` lies in."""
        index = bisect_right(self._starts, offset) - 1
        return self.mentions[index] if index >= 0 and offset < self.mentions[index].end else None


def find_shows(text: str, people: People, known: Sequence[Show] = ()) -> Shows:
    """Find the shows that an article names.

    Args:
        text: The article.
        people: Who is named in it.
        known: Shows whose titles are known.

    Returns:
        Every place where a title stands that is known, or that something beside it shows to be one, there or elsewhere.
    """
    spellings = _known_titles(known)
    named = _known_places(text, spellings, people)
    runs = _apart(named, [_without_possessive(text, span) for span in _without_openers(text, title_runs(text, people))])
    evidence = _evidence(text, runs)
    names = {_title(text, (mention.start, mention.end)) for mention in people.mentions}
    weights = {title: max(found) + min(found) + _by_itself(title, names) for title, found in evidence.items()}
    likely = [title for title, weight in weights.items() if weight >= LIKELY]
    believed = [title for title in likely if weights[title] >= BELIEVED]
    if not believed:
        believed = likely[:1] if _is_about_television(text) else []
    spellings |= full_titles(believed, likely, spellings)
    mentions = tuple(
        ShowMention(*span, spellings[title]) for span in runs if (title := _title(text, span)) in spellings
    )
    return Shows(_main(mentions, text, evidence) if _is_about_television(text) else None, mentions)


def _known_places(text: str, spellings: Collection[str], people: People) -> list[Span]:
    """Where known titles stand, but for those within a longer name: "Wren" is no title in "Wren Halloway"."""
    if not spellings:
        return []
    found = [match.span() for match in re.finditer(rf"(?<!\w)(?:{any_of(_curly(spellings))})(?!\w)", text)]
    return [span for span in found if not ((name := people.at(span[0])) and name.end - name.start > span[1] - span[0])]


def _curly(spellings: Iterable[str]) -> list[str]:
    return [spelling.replace("'", "’") for spelling in spellings]


def _apart(first: Sequence[Span], others: Iterable[Span]) -> list[Span]:
    """All of `first`, and what of `others` does not overlap them, in order."""
    kept = [span for span in others if all(span[1] <= one[0] or one[1] <= span[0] for one in first)]
    return sorted([*first, *kept])


def _is_about_television(text: str) -> bool:
    """Whether an article is about a show rather than a film."""
    return len(_SHOW_CUE.findall(text)) >= len(_FILM_CUE.findall(text))


def _title(text: str, span: Span) -> str:
    return " ".join(text[slice(*span)].replace("’", "'").split())


def _known_titles(known: Iterable[Show]) -> dict[str, str]:
    named = [(show.title, show.aliases) for show in known]
    named += [(other.title, other.aliases) for show in known for other in show.others]
    return {spelling.replace("’", "'"): title for title, aliases in named for spelling in (title, *aliases)}


def _without_openers(text: str, spans: Iterable[Span]) -> list[Span]:
    """A word that only begins its sentence goes, where the rest stands elsewhere as a title might."""
    found = list(spans)
    written = Counter(text[slice(*span)] for span in found)
    return [_rest(text, span, written) or span for span in found]


def _rest(text: str, span: Span, written: Counter[str]) -> Span | None:
    first, _, rest = text[slice(*span)].partition(" ")
    if first not in OPENERS or not rest:
        return None
    return (span[1] - len(rest), span[1]) if written[rest] or rest.startswith("The ") else None


def _without_possessive(text: str, span: Span) -> Span:
    has_one = text[span[1] - 2 : span[1]] in {"’s", "'s"}
    return (span[0], span[1] - 2) if has_one else span


def _evidence(text: str, runs: Iterable[Span]) -> dict[str, list[float]]:
    """What stands before and after each possible title, wherever it stands, as weights."""
    before = {match.end(): _weight(BEFORE, match) for match in _BEFORE.finditer(text)}
    found: defaultdict[str, list[float]] = defaultdict(lambda: [0.0])
    end, last = 0, 0.0
    for span in runs:
        after = _AFTER.match(text, span[1])
        last = before.get(opening(text, span[0]), min(last, _ALSO) if text[end : span[0]] == " and " else 0.0)
        end = span[1]
        found[_title(text, span)] += [
            last,
            _weight(AFTER, after) if after else 0.0,
            BELIEVED if not text[: span[0]].strip() and text.startswith(":", span[1]) else 0.0,
            LIKELY if is_quoted(text, span) and _QUOTED_AFTER.search(text, 0, span[0] - 1) else 0.0,
        ]
    return found


def _weight(patterns: Sequence[tuple[str, float]], match: re.Match[str]) -> float:
    return patterns[int((match.lastgroup or "_0")[1:])][1]


def _by_itself(title: str, names: Container[str]) -> float:
    """What speaks against a title, wherever it stands: it is a network, an outlet, a name, ordinary words."""
    words = title.split()
    if title in NETWORKS or all(word in _NO_TITLES or word in CALENDAR for word in words):
        return -_CERTAIN
    if title.isdigit():
        return -_NAME
    if (
        NOT_OF_TITLES.match(title)
        or any(NOT_WITHIN_TITLES.match(word) for word in words)
        or (title in OUTLETS and len(words) > 1)
    ):
        return -_CERTAIN
    if title in OUTLETS:
        return -_OUTLET
    return -_NAME if all(word in OPENERS for word in words) or title in names else 0.0


def _main(mentions: Sequence[ShowMention], text: str, evidence: Mapping[str, Sequence[float]]) -> str | None:
    """The show that is named most often, early, and with its seasons, cast or network beside it."""
    scores: defaultdict[str, float] = defaultdict(float)
    for mention in mentions:
        weights = evidence.get(_title(text, (mention.start, mention.end)), (0.0,))
        scores[mention.title] += 1 + (max(weights) >= _OF_ITS_OWN)
    for mention in mentions[:2]:
        scores[mention.title] += 2 if mention.end <= text.find("\n") else 1
    return max(scores, key=lambda title: scores[title], default=None)
