"""The constructions that tie a quotation to its source within one sentence."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.extraction.quotes.subjects import clause_subject, subject_of

if TYPE_CHECKING:
    from bot.extraction.quotes.frames import Frame

_DASHES = frozenset({"—", "–", "―", "-", "--"})
_REACH = 60  # units beside a quotation that are looked at

_VERB_AFTER = re.compile(r"[.,]*(?P<between>[^Q.:]*?)(?P<verb>[VG])")
_INVERTED = re.compile(r"[VG]A*(?:[wOD]|w&){0,9}?(?P<who>N)|[VG]A*(?P<other>[PDTI])|[VG]A*[wO]*(?P<described>D)")
_ACCORDING_AFTER = re.compile(r",?A*C[wOD]{0,8}?(?P<who>[NPY])|,?C(?P<described>D)")
_ACCORDING_BEFORE = re.compile(r"(?:^|[.,&h])C(?:[wOD]{0,8}?(?P<who>[NPY])|(?P<described>D)|[wOp]+)[^VG.]*$")
_BY_AFTER = re.compile(r"[^Q.,]{0,4}?p[wOD]{0,6}?(?P<who>[NPD])")
_SIGNED = re.compile(r"\.?,[wOD]{0,6}(?P<who>N)(?:,|\.|$)")
_INVERTED_BEFORE = re.compile(r"VA*[wOD]{0,6}?(?P<who>[NPD])[^VG.]*$")
_TIGHT = re.compile(r"(?:[VG][^.,:QVG]{0,5}[,:]?h?|:)$")
_OWN = re.compile(r"(?P<who>Y)[wA]{0,3}$")
_AS = re.compile(r"pw{0,2}$")
_PASSIVE = re.compile(r"BA*$")
_LOOSE = re.compile(r"[^.Q:]*?,A*[wOD]{0,6}?(?P<who>[NPD])A*V")


@dataclass(frozen=True, slots=True)
class Cue:
    """Where a sentence says who spoke.

    Attributes:
        source: The number of the unit that is the source; None where it is no person.
        verb: The number of the verb's unit, or of another word that ties the two.
        tight: Whether the two stand directly beside the quotation.
    """

    source: int | None
    verb: int
    tight: bool = True


def find_cue(frame: Frame, quote: int) -> Cue | None:
    """Find what ties a quotation to its source.

    Args:
        frame: The paragraph.
        quote: The number of the quotation's unit.

    Returns:
        The cue; None if the sentence has none.
    """
    start = sentence_start(frame, quote)
    if start == quote:
        return _after(frame, quote)
    before = frame.shape[start:quote]
    if _TIGHT.search(before) and (cue := _before(frame, quote, start)) and cue.source is not None:
        return cue
    if _awaits_attribution(frame, quote) and (cue := _after(frame, quote)):
        return cue
    found = [_before(frame, quote, start), _after(frame, quote), _loose(frame, quote)]
    cues = [cue for cue in found if cue is not None]
    return next((cue for cue in cues if cue.source is not None), cues[0] if cues else None)


def sentence_start(frame: Frame, at: int) -> int:
    """The number of the first unit of the sentence that unit `at` is in."""
    return frame.shape.rfind(".", 0, at) + 1


def _awaits_attribution(frame: Frame, quote: int) -> bool:
    """Whether the words end as they do before "she said"."""
    return _last_mark(frame, quote) in ",?!—" and frame.shape[quote + 1 : quote + 2] not in {"", "."}


def _last_mark(frame: Frame, quote: int) -> str:
    unit = frame.units[quote]
    return frame.text[unit.start : unit.end].rstrip("\"”“'’ ")[-1:]


def _after(frame: Frame, quote: int) -> Cue | None:
    begin = quote + 1
    right = frame.shape[begin : begin + _REACH]
    if found := _signed(frame, quote):
        return found
    if right.startswith(".") and _last_mark(frame, quote) == ".":
        return None
    if found := _ACCORDING_AFTER.match(right):
        return Cue(begin + found.start(found.lastgroup or 0), begin)
    found = _VERB_AFTER.match(right)
    if found is None or _PASSIVE.search(found["between"]):
        return None
    verb = begin + found.start("verb")
    if not found["between"].strip("A,"):
        return _inverted(frame, verb)
    return _first_with_subject(frame, begin, found)


def _signed(frame: Frame, quote: int) -> Cue | None:
    """A name after a dash, as under a letter: “Not for the world.” — Ada Reyes."""
    begin = quote + 1
    found = _SIGNED.match(frame.shape, begin)
    if found is None or sentence_start(frame, quote) != quote:
        return None
    dash = frame.shape.index(",", begin)
    return Cue(found.start("who"), dash) if frame.word(dash) in _DASHES else None


def _first_with_subject(frame: Frame, begin: int, verb: re.Match[str]) -> Cue | None:
    """The first verb after a quotation that has a subject; a noun may look like a verb ("one of the states")."""
    first = begin + verb.start("verb")
    verbs = [at for at in range(first, _clause_end(frame, begin)) if frame.shape[at] in "VG"]
    cues = (Cue(subject_of(frame, at, begin), at) for at in verbs)
    return next((cue for cue in cues if cue.source is not None), Cue(None, first))


def _clause_end(frame: Frame, begin: int) -> int:
    return next((at for at in range(begin + 1, len(frame.shape)) if frame.shape[at] in "Q.:"), len(frame.shape))


def _inverted(frame: Frame, verb: int) -> Cue | None:
    found = _INVERTED.match(frame.shape[verb : verb + _REACH])
    if found is None:
        return Cue(None, verb)
    return Cue(verb + found.start(found.lastgroup or 0), verb)


def _before(frame: Frame, quote: int, start: int) -> Cue | None:
    before = frame.shape[start:quote]
    if found := _ACCORDING_BEFORE.search(before):
        return Cue(start + found.start(found.lastgroup) if found.lastgroup else None, start + found.start())
    if found := _INVERTED_BEFORE.match(before):
        return Cue(start + found.start("who"), start)
    verbs = [start + at for at, kind in enumerate(before) if kind in "VG"]
    if verbs:
        return _by_verbs(frame, quote, start, verbs)
    if found := _OWN.search(before):
        return Cue(start + found.start("who"), start + found.start("who"))
    if (found := _AS.search(before)) and frame.word(start + found.start()) == "as":
        return Cue(clause_subject(frame, start, quote), start + found.start(), tight=False)
    if before.endswith(":"):
        return Cue(clause_subject(frame, start, quote), quote - 1)
    return None


def _by_verbs(frame: Frame, quote: int, start: int, verbs: list[int]) -> Cue | None:
    """The nearest verb that has a subject."""
    cues = [cue for verb in reversed(verbs) if (cue := _by_verb(frame, quote, start, verb))]
    return next((cue for cue in cues if cue.source is not None), cues[0] if cues else None)


def _by_verb(frame: Frame, quote: int, start: int, verb: int) -> Cue | None:
    tight = bool(_TIGHT.search(frame.shape[start:quote]))
    if _PASSIVE.search(frame.shape[start:verb]) and frame.shape[verb] == "V":
        found = _BY_AFTER.match(frame.shape[quote + 1 : quote + _REACH])
        return Cue(quote + 1 + found.start("who"), verb, tight) if found else None
    return Cue(subject_of(frame, verb, start), verb, tight)


def _loose(frame: Frame, quote: int) -> Cue | None:
    found = _LOOSE.match(frame.shape[quote + 1 : quote + _REACH])
    return Cue(quote + 1 + found.start("who"), quote + found.end(), tight=False) if found else None
