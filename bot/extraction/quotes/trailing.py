"""The constructions that name the source after the quotation, in the same sentence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bot.extraction.quotes.cue import REACH, Cue, best, sentence_start
from bot.extraction.quotes.subjects import subject_of
from bot.extraction.words.small_words import WRITTEN_WORDS

if TYPE_CHECKING:
    from bot.extraction.quotes.frames import Frame

_DASHES = frozenset({"—", "–", "―", "-", "--"})

_SIGNED = re.compile(r"\.?,[wOD]{0,6}(?P<who>N)(?:,|\.|$)")
_ACCORDING = re.compile(r",?A*C[wOD]{0,8}?(?P<who>[NPY])|,?C(?P<described>D)")
_VERB = re.compile(r"[.,]*(?!&)(?P<between>[^Q.:]*?)(?P<verb>[VG])")
_INVERTED = re.compile(
    r"[VG]A*(?:(?:[wOD]|w&){0,9}?(?P<who>N)|(?P<other>[PDTI])|[wO]*(?P<described>D)|Y[wp]{1,5},?(?P<beside>N))"
)
_INVERTED_TEXT = re.compile(r"[VG]w?(?P<text>w)p[wOD]{0,6}?(?P<who>N)")
_PASSIVE = re.compile(r"BA*$")
_LOOSE = re.compile(r"[^.Q:]*?(?:,A*[wOD]{0,6}?(?P<who>[NPD])A*V|,?C[wOD]{0,6}?(?P<by>[NPD]))")
_CLAUSE_END = re.compile(r"[Q.:]")


def trailing_cue(frame: Frame, quote: int) -> Cue | None:
    """Find the source right after a quotation."""
    for construction in (_signed, _according, _by_verb):
        if cue := construction(frame, quote):
            return cue
    return None


def loose_cue(frame: Frame, quote: int) -> Cue | None:
    """Find a source that ends the sentence: The “…” is hard to bear, Reyes said."""
    found = _LOOSE.match(frame.shape[quote + 1 : quote + REACH])
    if found is None:
        return None
    return Cue(quote + 1 + found.start(found.lastgroup or 0), quote + found.end(), tight=False)


def awaits_attribution(frame: Frame, quote: int) -> bool:
    """Whether the words end as they do before "she said"."""
    return _last_mark(frame, quote) in ",?!—" and frame.shape[quote + 1 : quote + 2] not in {"", "."}


def _last_mark(frame: Frame, quote: int) -> str:
    unit = frame.units[quote]
    return frame.text[unit.start : unit.end].rstrip("\"”“'’ ")[-1:]


def _is_over(frame: Frame, quote: int) -> bool:
    """Whether the sentence ends with the quotation."""
    return frame.shape.startswith(".", quote + 1) and _last_mark(frame, quote) == "."


def _signed(frame: Frame, quote: int) -> Cue | None:
    """A name after a dash, as under a letter: “Not for the world.” — Ada Reyes."""
    found = _SIGNED.match(frame.shape, quote + 1)
    if found is None or sentence_start(frame, quote) != quote:
        return None
    dash = frame.shape.index(",", quote + 1)
    return Cue(found.start("who"), dash) if frame.word(dash) in _DASHES else None


def _according(frame: Frame, quote: int) -> Cue | None:
    """“…,” according to Reyes."""
    found = None if _is_over(frame, quote) else _ACCORDING.match(frame.shape, quote + 1)
    return Cue(found.start(found.lastgroup or 0), quote + 1) if found else None


def _by_verb(frame: Frame, quote: int) -> Cue | None:
    """“…,” Reyes told Variety; “…,” said showrunner Ada Reyes."""
    found = _VERB.match(frame.shape, quote + 1, quote + REACH)
    if found is None or _is_over(frame, quote) or _PASSIVE.search(found["between"]):
        return None
    if not found["between"].strip("A,"):
        return _inverted(frame, found.start("verb"))
    return _first_with_subject(frame, quote + 1, found.start("verb"))


def _inverted(frame: Frame, verb: int) -> Cue:
    """“…,” said Reyes; “…,” read a statement from Reyes."""
    text = _INVERTED_TEXT.match(frame.shape, verb, verb + REACH)
    if text and frame.word(text.start("text")) in WRITTEN_WORDS:
        return Cue(text.start("who"), verb)
    found = _INVERTED.match(frame.shape, verb, verb + REACH)
    return Cue(found.start(found.lastgroup or 0) if found else None, verb)


def _first_with_subject(frame: Frame, begin: int, verb: int) -> Cue | None:
    """The first verb that has a subject: a noun may look like a verb ("one of the states")."""
    over = _CLAUSE_END.search(frame.shape, begin + 1, begin + REACH)
    end = over.start() if over else min(len(frame.shape), begin + REACH)
    verbs = [at for at in range(verb, end) if frame.shape[at] in "VG"]
    return best(Cue(subject_of(frame, at, begin), at) for at in verbs)
