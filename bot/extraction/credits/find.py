"""The credits that an article tells of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.extraction.candidates import CreditCandidate, RelationCandidate
from bot.extraction.credits.brackets import bracket_credits
from bot.extraction.credits.jobs import jobs_in
from bot.extraction.credits.meaning import people_meant, people_named
from bot.extraction.credits.merging import merged
from bot.extraction.credits.placing import is_guest, place_of
from bot.extraction.credits.roles import Roles
from bot.extraction.credits.tellings import Told, cast_told, jobs_told, parts_told
from bot.extraction.credits.who import Who
from bot.extraction.words.credit_words import OTHER_WORKS
from bot.facts.model import Job

if TYPE_CHECKING:
    from bot.extraction.candidates import Span
    from bot.extraction.credits.parts import Part
    from bot.extraction.reading import Reading

_OTHER_WORK = re.compile(OTHER_WORKS, re.IGNORECASE)
_NOT_NAMED = "The text says only “{}”."


def find_credits(reading: Reading) -> tuple[tuple[CreditCandidate, ...], tuple[RelationCandidate, ...]]:
    """Find who plays whom and who does what.

    Args:
        reading: The article; nothing is found if it is about no show.

    Returns:
        Each credit once, in the order of the text, and what the parts are to each other.
    """
    if not reading.shows.main:
        return (), ()
    finder = _Finder(reading)
    for sentence in reading.article.sentences:
        finder.read(sentence)
    for paragraph in reading.article.paragraphs:
        finder.read_brackets(paragraph)
    finder.read_the_unnamed()
    return merged(finder.of_people()), tuple(dict.fromkeys(finder.roles.relations))


class _Finder:
    """Reads sentence by sentence; what names nobody waits until everybody is known."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._who = Who(reading)
        self._unnamed: list[Told] = []
        self.roles = Roles(reading, self._who)
        self.credits: list[CreditCandidate] = []

    def read(self, sentence: Span) -> None:
        marked = self._reading.marked
        played = parts_told(marked, sentence)
        parts = [told.places["part"] for told in played]
        others = [*cast_told(marked, sentence), *jobs_told(marked, sentence)]
        for told in (*played, *(told for told in others if not _OTHER_WORK.search(marked, sentence[0], told.span[0]))):
            if "who" in told.places:
                self._take(told, people_named(told, self._reading.text, self._who, parts))
            else:
                self._unnamed.append(told)

    def read_brackets(self, paragraph: Span) -> None:
        for found in bracket_credits(self._reading, paragraph, self._who):
            sentence = self._reading.article.sentence_at(found.span[0])
            told = Told(sentence, found.span, Job.ACTOR, {"who": found.person, "part": found.part})
            self._take(told, [self._who.full(found.person)])

    def read_the_unnamed(self) -> None:
        for told in self._unnamed:
            people = people_meant(told, self._reading.text, self._who, self.credits)
            self._take(told, people, _NOT_NAMED.format(self._reading.text[slice(*told.subject)]))

    def of_people(self) -> list[CreditCandidate]:
        """The credits, less those of a single name that is a part's."""
        parts = {credit.character for credit in self.credits}
        return [credit for credit in self.credits if credit.person not in parts or " " in credit.person]

    def _take(self, told: Told, people: list[str], *doubts: str) -> None:
        jobs = [told.job] if told.job else jobs_in(told.words(self._reading.text, "jobs"))
        for person, part in self.roles.of(told, people):
            self.credits += [self._credit(told, person, part, job, doubts) for job in jobs]

    def _credit(self, told: Told, person: str, part: Part, job: Job, doubts: tuple[str, ...]) -> CreditCandidate:
        place = place_of(self._reading, told, job)
        return CreditCandidate(
            person=person,
            job=job,
            character=part.name,
            unnamed=part.unnamed,
            show=place.show,
            season=place.season,
            episode=place.episode,
            guest=job.is_cast and is_guest(self._reading, told),
            part=part.what,
            spans=(told.span,),
            doubts=doubts,
        )
