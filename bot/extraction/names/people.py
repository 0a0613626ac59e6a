"""The people that an article names, and where."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from bot.extraction.names.linking import Register
from bot.extraction.names.reading import Named, read_name
from bot.extraction.names.runs import capitalised_runs
from bot.extraction.names.weighing import BELIEVED, weight, weight_against

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bot.extraction.article_text import ArticleText
    from bot.extraction.candidates import Span
    from bot.facts.model import Show


@dataclass(frozen=True, slots=True)
class Mention:
    """A name as it stands in the text, and whom it means.

    Attributes:
        start: Where the name itself begins.
        end: Where it ends.
        name: Whom it means: the full name, as far as the text gives it.
        lead: Where its titles begin ("Sen." in "Sen. Ada Reyes"); else `start`.
        title: The title, if any.
    """

    start: int
    end: int
    name: str
    lead: int
    title: str | None = None


@dataclass(frozen=True)
class People:
    """Who is named, in the order of the text.

    Attributes:
        mentions: Of people, by their position; they do not overlap.
        others: Capitalised names that are not taken for people's, by their position.
    """

    mentions: tuple[Mention, ...]
    others: tuple[Mention, ...] = ()

    @cached_property
    def names(self) -> tuple[str, ...]:
        """Everybody's full name once, in the order of the first mention."""
        return tuple(dict.fromkeys(mention.name for mention in self.mentions))

    @cached_property
    def _starts(self) -> list[int]:
        return [mention.start for mention in self.mentions]

    @cached_property
    def _other_starts(self) -> list[int]:
        return [mention.start for mention in self.others]

    def within(self, span: Span) -> tuple[Mention, ...]:
        """The mentions that begin within `span`."""
        return self.mentions[bisect_left(self._starts, span[0]) : bisect_left(self._starts, span[1])]

    def others_within(self, span: Span) -> tuple[Mention, ...]:
        """The other names that begin within `span`."""
        starts = self._other_starts
        return self.others[bisect_left(starts, span[0]) : bisect_left(starts, span[1])]

    def outside(self, spans: Sequence[Span]) -> People:
        """The same without the names that are a part of `spans`, such as of titles; `spans` are in order and apart."""
        return People(_outside(self.mentions, spans), _outside(self.others, spans))

    def at(self, offset: int) -> Mention | None:
        """The mention that `offset` lies in."""
        index = bisect_right(self._starts, offset) - 1
        return self.mentions[index] if index >= 0 and offset < self.mentions[index].end else None

    def before(self, offset: int) -> tuple[Mention, ...]:
        """The mentions that begin before `offset`."""
        return self.mentions[: bisect_left(self._starts, offset)]


def _outside(mentions: Iterable[Mention], spans: Sequence[Span]) -> tuple[Mention, ...]:
    starts = [start for start, _ in spans]
    return tuple(
        mention for mention in mentions if not _is_part(mention, spans, bisect_right(starts, mention.lead) - 1)
    )


def _is_part(mention: Mention, spans: Sequence[Span], at: int) -> bool:
    return at >= 0 and mention.end <= spans[at][1] and spans[at] != (mention.lead, mention.end)


def find_people(article: ArticleText, known: Sequence[Show] = ()) -> People:
    """Find who is named in an article.

    Args:
        article: The article.
        known: Shows whose names are known; they help, and nothing depends on them.

    Returns:
        Mentions of real people and of characters alike: a name alone does not tell the two apart.
    """
    names = [name for run in capitalised_runs(article) if (name := read_name(run))]
    register = Register(_known_people(known))
    weights = _weights(article.text, names, register, _works(known))
    _believe_long_forms(weights)
    for name in names:
        if weights[_key(article.text, name)] >= BELIEVED:
            register.add(article.text[name.start : name.end], name.title)
    return _sorted_out(article.text, names, register)


def _key(text: str, name: Named) -> str:
    return text[name.start : name.end]


def _weights(text: str, names: Iterable[Named], register: Register, works: frozenset[str]) -> dict[str, float]:
    """The best weight that each name has anywhere, less what speaks against it."""
    best: defaultdict[str, float] = defaultdict(lambda: float("-inf"))
    worst: defaultdict[str, float] = defaultdict(float)
    for name in names:
        key = _key(text, name)
        best[key] = max(best[key], weight(text, name, register.known, works))
        worst[key] = min(worst[key], weight_against(text, name))
    return {key: points + worst[key] for key, points in best.items()}


def _believe_long_forms(weights: dict[str, float]) -> None:
    """What speaks for a surname speaks for the full name too."""
    for name, points in weights.items():
        surname = name.rsplit(maxsplit=1)[-1]
        if surname != name and points > 0:
            weights[name] = max(points, weights.get(surname, 0.0))


def _sorted_out(text: str, names: Iterable[Named], register: Register) -> People:
    people: list[Mention] = []
    others: list[Mention] = []
    for name in names:
        written = _key(text, name)
        who = register.who(written, name.title)
        mention = Mention(name.start, name.end, who or written, name.lead, name.title)
        (people if who else others).append(mention)
    return People(tuple(people), tuple(others))


def _known_people(shows: Iterable[Show]) -> dict[str, str]:
    """Every known spelling of a person or character, and the name that is shown for it."""
    named = [(one.name, one.aliases) for show in shows for one in show.people]
    named += [(one.name, one.aliases) for show in shows for one in show.characters]
    return {spelling: name for name, aliases in named for spelling in (name, *aliases)}


def _works(shows: Iterable[Show]) -> frozenset[str]:
    titled = [(show.title, show.aliases) for show in shows]
    titled += [(other.title, other.aliases) for show in shows for other in show.others]
    return frozenset(spelling for title, aliases in titled for spelling in (title, *aliases))
