"""The constructions that name the source before the quotation, in the same sentence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.extraction.quotes.cue import REACH, Cue, best
from bot.extraction.quotes.subjects import clause_subject, subject_of
from bot.extraction.words.small_words import OPINIONS, WRITTEN_WORDS

if TYPE_CHECKING:
    from bot.extraction.quotes.frames import Frame

_ACCORDING = re.compile(r"(?:^|[.,&h])C(?:[wOD]{0,8}?(?P<who>[NPY])|(?P<described>D)|[wOp]+)[^VG.]*$")
_INVERTED = re.compile(r"VA*[wOD]{0,6}?(?P<who>[NPD])[^VG.]*$")
_OWN = re.compile(r"(?P<who>Y)[wA]{0,3}$")
_AS = re.compile(r"(?:p[^VG,]*,)?A*[wOD]{0,6}?(?P<who>[NP])[^VG]*(?P<as>[ph])w{0,2}$")
_IN_VIEW = re.compile(r"(?P<to>p)(?P<who>N),")
_IN_WORDS = re.compile(r"p(?P<who>Y)(?P<noun>w),?$")
_VIEW = re.compile(r"(?P<who>Y)(?P<noun>w)")
_PASSIVE = re.compile(r"BA*$")
_BY = re.compile(r"[^.,V]{0,6}?(?P<by>p)[wOD]{0,6}?(?P<who>[NPD])")
_TIGHT = re.compile(r"(?:[VG][^.,:QVG]{0,5}[,:]?h?|:)$")


def leads_in(frame: Frame, start: int, quote: int) -> bool:
    """Whether a verb of saying or a colon stands right before a quotation, in the sentence that begins at `start`."""
    return _TIGHT.search(frame.shape[start:quote]) is not None


def leading_cue(frame: Frame, start: int, quote: int) -> Cue | None:
    """Find the source before a quotation, in the sentence that begins at `start`."""
    for construction in (_according, _inverted, _by_verbs, _whose_view, _own, _as_what, _colon):
        if cue := construction(frame, start, quote):
            return cue
    return None


def _according(frame: Frame, start: int, quote: int) -> Cue | None:
    """According to Ada Reyes, the show is “…”."""
    found = _ACCORDING.search(frame.shape[start:quote])
    if found is None:
        return None
    return Cue(start + found.start(found.lastgroup) if found.lastgroup else None, start + found.start())


def _inverted(frame: Frame, start: int, quote: int) -> Cue | None:
    """Said Reyes: “…”."""
    found = _INVERTED.match(frame.shape[start:quote])
    return Cue(start + found.start("who"), start) if found else None


def _by_verbs(frame: Frame, start: int, quote: int) -> Cue | None:
    """Reyes, who created the show, told Variety that it is “…”: the nearest verb that has a subject."""
    verbs = [at for at in range(quote - 1, start - 1, -1) if frame.shape[at] in "VG"]
    return best(_by_verb(frame, start, quote, verb) for verb in verbs)


def _by_verb(frame: Frame, start: int, quote: int, verb: int) -> Cue | None:
    tight = leads_in(frame, start, quote)
    if frame.shape[verb] == "V" and _PASSIVE.search(frame.shape[start:verb]):
        return _by_whom(frame, verb, tight=tight)
    return Cue(subject_of(frame, verb, start), verb, tight)


def _by_whom(frame: Frame, verb: int, *, tight: bool) -> Cue | None:
    """The end is called “…” by Reyes; it was called by Reyes “…”."""
    found = _BY.match(frame.shape, verb + 1, verb + REACH)
    return Cue(found.start("who"), verb, tight) if found and frame.word(found.start("by")) == "by" else None


def _own(frame: Frame, start: int, quote: int) -> Cue | None:
    """Reyes’ “…”, Reyes's new “…”."""
    found = _OWN.search(frame.shape[start:quote])
    return Cue(start + found.start("who"), start + found.start("who")) if found else None


def _as_what(frame: Frame, start: int, quote: int) -> Cue | None:
    """Reyes went after the script as “…”: of what the verb is, only "as" tells."""
    found = _AS.match(frame.shape[start:quote])
    if found is None or frame.word(start + found.start("as")) != "as":
        return None
    return Cue(start + found.start("who"), start + found.start("as"), tight=False)


def _whose_view(frame: Frame, start: int, quote: int) -> Cue | None:
    """To Reyes, it is “…”; in Reyes' words, “…”; Reyes' view is that it is “…”."""
    before = frame.shape[start:quote]
    if (found := _IN_VIEW.match(before)) and frame.word(start + found.start("to")) in {"to", "for"}:
        return Cue(start + found.start("who"), start, tight=False)
    found = _IN_WORDS.search(before) or _VIEW.match(before)
    if found is None or frame.word(start + found.start("noun")) not in OPINIONS | WRITTEN_WORDS:
        return None
    return Cue(start + found.start("who"), start + found.start("noun"), tight=False)


def _colon(frame: Frame, start: int, quote: int) -> Cue | None:
    """Reyes on the end of it all: “…”."""
    if not frame.shape.endswith(":", start, quote):
        return None
    return Cue(clause_subject(frame, start, quote), quote - 1)
