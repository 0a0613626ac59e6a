"""Who does what a verb says: the subject, found in a frame's shape."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.extraction.names.focus import Part
from bot.extraction.words.small_words import WRITTEN_WORDS

if TYPE_CHECKING:
    from bot.extraction.quotes.frames import Frame

_REACH = 80  # units: a sentence that is longer is none

_BESIDE = (
    re.compile(r"(?P<who>[NDPTI])[AB]*$"),  # Reyes has also [said]
    re.compile(r"(?P<who>[ND]),?R[AB]*(?:[wpA]*[wp&])?$"),  # Reyes, who wrote and [said]
    re.compile(r"D(?:p[wO]+)?,w{0,3}(?P<who>N),[AB]*$"),  # the creator of the show, Ada Reyes, [said]
)
_WRITTEN = re.compile(r"(?P<who>Y)(?P<noun>w)[wp]{0,4}$")  # Reyes' statement on it [said]
_BEFORE_AN_ASIDE = (
    re.compile(r"(?P<who>[NDP]),(?!&)[^.Q]*?,[AB]*$"),  # Reyes, the creator of the show, [said]
    re.compile(r"(?P<who>[NDPTI])A?(?:p[wODpNY&]*)[AB]*$"),  # Reyes of Northlight [said], Reyes on Friday [said]
)
_CLAUSE_START = re.compile(r"(?:^|[.,:&hVGCQ])A*[wODYA]{0,6}$")
_GOES_ON = re.compile(r"(?:,|&|,&|h|,h)[ABp]*$")
_FIRST = re.compile(r"(?:^|[,:&hVGQ])A*[wODY]{0,6}?(?P<who>[NDPTI])")

_BEGINS = re.compile(r"(?:^&?|^D,|,&|C|Q[,.]?|^p[^VGQ]*,|^h)A*[wOD]{0,6}$")
_ACTS = re.compile(r",?[VAB]")
_SPOKE = re.compile(r"V[wOD]{0,6}[,.]")


def subject_of(frame: Frame, verb: int, start: int) -> int | None:
    """Find a verb's subject to its left.

    Args:
        frame: The paragraph.
        verb: The number of the verb's unit.
        start: The first unit that may be looked at: where the sentence begins.

    Returns:
        The number of the unit that is the subject, or stands for it; None if there is none, or only one that is no
        person.
    """
    start = max(start, verb - _REACH)
    left = frame.shape[start:verb]
    if left.endswith("p") and frame.word(verb - 1) == "to":  # Reyes stopped Brandt to [say]
        return _of_earlier_verb(frame, verb, start)
    found = _beside(left) or _writer(frame, left, start) or _before_an_aside(left)
    return start + found.start("who") if found else _shared(frame, verb, start)


def _beside(left: str) -> re.Match[str] | None:
    return next((found for pattern in _BESIDE if (found := pattern.search(left))), None)


def _writer(frame: Frame, left: str, start: int) -> re.Match[str] | None:
    found = _WRITTEN.search(left)
    return found if found and frame.word(start + found.start("noun")) in WRITTEN_WORDS else None


def _before_an_aside(left: str) -> re.Match[str] | None:
    """The first name that begins a clause and has nothing between it and the verb but an aside."""
    for pattern in _BEFORE_AN_ASIDE:
        found = pattern.search(left)
        while found is not None:
            if _CLAUSE_START.search(left[: found.start("who")]):
                return found
            found = pattern.search(left, found.start("who") + 1)
    return None


def _shared(frame: Frame, verb: int, start: int) -> int | None:
    """The subject of an earlier verb of the sentence, where this one only goes on ("…, adding", "and said")."""
    if frame.shape[verb] != "G" and not _GOES_ON.search(frame.shape[start:verb]):
        return None
    return _of_earlier_verb(frame, verb, start)


def _of_earlier_verb(frame: Frame, verb: int, start: int) -> int | None:
    earlier = frame.shape.rfind("V", start, verb)
    subject = subject_of(frame, earlier, start) if earlier >= 0 else None
    return clause_subject(frame, start, verb) if subject is None else subject


def clause_subject(frame: Frame, start: int, end: int) -> int | None:
    """The first unit between two that may be a sentence's subject."""
    found = _FIRST.search(frame.shape[start:end])
    return start + found.start("who") if found else None


def part_of(frame: Frame, at: int) -> Part:
    """What a name is in its sentence: it begins with it, or stands right beside its verb, or is named in passing."""
    start = max(frame.shape.rfind(".", 0, at) + 1, at - _REACH)
    left, right = frame.shape[start:at], frame.shape[at + 1 : at + 3]
    if _BEGINS.search(left) or _SPOKE.search(left[-7:] + right):
        return Part.SUBJECT
    acts = _ACTS.match(right) and not left.endswith("p")
    return Part.CLAUSE_SUBJECT if acts else Part.PASSING
