"""Which of a list of people plays which of a list of parts, and what the parts are to each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.extraction.candidates import RelationCandidate
from bot.extraction.credits.parts import Part, read_parts
from bot.extraction.words.given_names import FEMALE, MALE
from bot.extraction.words.people_nouns import FEMALE_NOUNS, MALE_NOUNS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.extraction.credits.tellings import Told
    from bot.extraction.credits.who import Who
    from bot.extraction.reading import Reading

_NOT_MEANT = {"her": (MALE - FEMALE) | MALE_NOUNS, "his": (FEMALE - MALE) | FEMALE_NOUNS}


class Roles:
    """The parts of an article, read in its order: "her parents" are those of a part before.

    Args:
        reading: The article.
        who: Whom names mean.
    """

    def __init__(self, reading: Reading, who: Who) -> None:
        self._reading = reading
        self._who = who
        self._named: list[tuple[str, str]] = []  # parts with what they are, and those whom they are related to
        self.relations: list[RelationCandidate] = []

    def of(self, told: Told, people: list[str]) -> Iterator[tuple[str, Part]]:
        """Say who plays what: two for two, all of them what is shared, else the last named alone."""
        if "part" not in told.places:
            yield from ((person, Part(None)) for person in people)
            return
        parts = self._read(told)
        if len(parts) == len(people):
            yield from zip(people, parts, strict=True)
        else:
            is_shared = len(parts) == 1 and parts[0].unnamed
            yield from ((person, parts[0]) for person in (people if is_shared else people[-1:]))

    def _read(self, told: Told) -> list[Part]:
        marked, text, span = self._reading.marked, self._reading.text, told.places["part"]
        owner = self._owner(text[slice(*span)].split()[0])
        parts = read_parts(marked, text, span, self._who, owner)
        for part in parts:
            if part.relation and part.name:
                relation, other = part.relation
                self._named.append((other, ""))
                self.relations.append(
                    RelationCandidate(character=part.name, relation=relation, to=other, spans=(told.span,))
                )
            self._named += [(part.name, part.relation[0] if part.relation else "")] if part.name else []
        return parts

    def _owner(self, pronoun: str) -> str | None:
        """Whom "her" means in "her parents": the last part that may be a she."""
        others = _NOT_MEANT.get(pronoun, frozenset())
        fitting = (
            name for name, what in self._named[::-1] if others.isdisjoint((name.split()[0], what.split("-")[-1]))
        )
        return next(fitting, None)
