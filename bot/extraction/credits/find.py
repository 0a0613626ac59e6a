"""The credits that an article tells of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.extraction.candidates import CreditCandidate, RelationCandidate
from bot.extraction.credits.brackets import bracket_credits
from bot.extraction.credits.jobs import are_for_one, jobs_in
from bot.extraction.credits.merging import merged
from bot.extraction.credits.parts import Part, read_parts
from bot.extraction.credits.placing import episode_of, is_guest, season_of, show_of
from bot.extraction.credits.tellings import Told, cast_told, jobs_told, parts_told
from bot.extraction.credits.who import Who
from bot.extraction.dates.clock import Tense
from bot.extraction.events.seasons import season_by_context
from bot.extraction.words.credit_words import OTHER_WORKS
from bot.extraction.words.given_names import FEMALE, MALE
from bot.facts.model import Job

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from bot.extraction.candidates import Span
    from bot.extraction.reading import Reading

_OF_EPISODES = frozenset({Job.WRITER, Job.DIRECTOR})
_OTHER_WORK = re.compile(OTHER_WORKS, re.IGNORECASE)
_BY_A_PRONOUN = "The text says only “{}”."


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
    finder.read_pronouns()
    return merged(finder.of_people()), tuple(dict.fromkeys(finder.relations))


class _Finder:
    """Reads sentence by sentence: a later one may mean, by a pronoun, whom an earlier one named."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._who = Who(reading)
        self._played: list[str] = []  # parts and those that they are related to, in the order of the text
        self._later: list[tuple[Span, Told]] = []
        self.credits: list[CreditCandidate] = []
        self.relations: list[RelationCandidate] = []

    def read(self, sentence: Span) -> None:
        marked = self._reading.marked
        played = parts_told(marked, sentence)
        parts = [told.places["part"] for told in played]
        for told in (*played, *cast_told(marked, sentence), *jobs_told(marked, sentence)):
            if "part" not in told.places and _OTHER_WORK.search(marked, sentence[0], told.span[0]):
                continue
            if "who" in told.places:
                self._take(sentence, told, self._people(told, parts))
            else:
                self._later.append((sentence, told))

    def read_brackets(self, paragraph: Span) -> None:
        for found in bracket_credits(self._reading, paragraph, self._who):
            told = Told(found.span, Job.ACTOR, {"who": found.person, "part": found.part})
            self._take(self._reading.article.sentence_at(found.span[0]), told, [self._who.full(found.person)])

    def read_pronouns(self) -> None:
        """Read what names nobody, once it is known who is only a part."""
        for sentence, told in self._later:
            for person in self._meant(told, {credit.character for credit in self.credits}):
                self._take(sentence, told, [person], doubt=self._doubt(told))

    def of_people(self) -> list[CreditCandidate]:
        """The credits, less those of a single name that is a part's."""
        parts = {credit.character for credit in self.credits}
        return [credit for credit in self.credits if credit.person not in parts or " " in credit.person]

    def _people(self, told: Told, parts: list[Span]) -> list[str]:
        """The people of a list; a name in it that is another credit's part is none."""
        named = self._who.in_place_of(told.places["who"]) or self._who.people(told.places["who"])
        names = [name for name, at in named if not any(start <= at[0] < end for start, end in parts)]
        words = self._reading.text[slice(*told.places["jobs"])] if "jobs" in told.places else ""
        is_title = "jobs" in told.places and told.places["jobs"][0] < told.places["who"][0]
        return names[:1] if is_title and are_for_one(words) else names

    def _meant(self, told: Told, parts: Container[str | None]) -> list[str]:
        """Whom the words mean that name nobody."""
        if "pair" in told.places:
            return self._with_jobs(before=told.span)[-2:]
        if "holder" in told.places:
            holders = self._with_jobs(*self._jobs(told))
            return holders if len(holders) == 1 else []
        start, end = told.places["pronoun"]
        person = self._who.before(start, self._reading.text[start:end].split()[0], but=parts)
        is_known = "worked" not in told.places or any(credit.person == person for credit in self.credits)
        return [person] if person and is_known else []

    def _with_jobs(self, *jobs: Job, before: Span | None = None) -> list[str]:
        """Those who have a job behind the camera: one of `jobs`, if any are given."""
        found = (credit for credit in self.credits if before is None or credit.spans[0] < before)
        return list(dict.fromkeys(one.person for one in found if one.job in jobs or not (jobs or one.job.is_cast)))

    def _doubt(self, told: Told) -> str:
        return _BY_A_PRONOUN.format(self._reading.text[slice(*told.subject)])

    def _take(self, sentence: Span, told: Told, people: list[str], doubt: str | None = None) -> None:
        for person, part in self._paired(told, people):
            for job in self._jobs(told):
                self.credits.append(self._credit(sentence, told, person, part, job, doubt))

    def _jobs(self, told: Told) -> list[Job]:
        return [told.job] if told.job else jobs_in(self._reading.text[slice(*told.places["jobs"])])

    def _paired(self, told: Told, people: list[str]) -> Iterator[tuple[str, Part]]:
        """Whose part is whose: two for two, all for one that is shared, else the last named's alone."""
        if "part" not in told.places:
            yield from ((person, Part(None)) for person in people)
            return
        parts = self._parts(told)
        if len(parts) == len(people):
            yield from zip(people, parts, strict=True)
        elif len(parts) == 1 and parts[0].unnamed:
            yield from ((person, parts[0]) for person in people)
        else:
            yield from ((person, parts[0]) for person in people[-1:])

    def _parts(self, told: Told) -> list[Part]:
        start = told.places["part"][0]
        first = self._reading.marked[start:].split(maxsplit=1)[0]
        span = told.places["part"]
        parts = read_parts(self._reading.marked, self._reading.text, span, self._who, self._owner(first))
        for part in parts:
            if part.relation and part.name:
                self.relations.append(
                    RelationCandidate(
                        character=part.name, relation=part.relation[0], to=part.relation[1], spans=(told.span,)
                    )
                )
            self._played += [name for name in ((part.relation or ("", ""))[1], part.name) if name]
        return parts

    def _owner(self, pronoun: str) -> str | None:
        """Whom "her" means in "her parents": the last part that may be a she."""
        others = {"her": MALE - FEMALE, "his": FEMALE - MALE}.get(pronoun, frozenset())
        return next((name for name in reversed(self._played) if name.split()[0] not in others), None)

    def _credit(
        self, sentence: Span, told: Told, person: str, part: Part, job: Job, doubt: str | None
    ) -> CreditCandidate:
        show = show_of(self._reading, sentence, told)
        is_of_episode = show == self._reading.shows.main and (told.job or job in _OF_EPISODES)
        episode = episode_of(self._reading, sentence, told) if is_of_episode else None
        return CreditCandidate(
            person=person,
            job=job,
            character=part.name,
            unnamed=part.unnamed,
            show=show,
            season=self._season(sentence, told, show, episode),
            episode=episode,
            guest=job.is_cast and is_guest(self._reading, told),
            part=part.what,
            spans=(told.span,),
            doubts=(doubt,) if doubt else (),
        )

    def _season(self, sentence: Span, told: Told, show: str | None, episode: int | None) -> int | None:
        if told.job and (season := season_of(self._reading, sentence, told, show)):
            return season
        return season_by_context(self._reading, told.span, Tense.UNKNOWN, "") if episode else None
