"""Where it says so: publisher, date and paragraph of every claim, and the sentence where the text is at hand."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from bot.answering.cards import Block, Card, Cover, Plain, Proof, Shape, Text, clip, covered, line, small
from bot.answering.sourcing import source_text
from bot.answering.wording import listed
from bot.facts.passages import sentence_around

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.answering.records import FactTable, Source, StoredSpan
    from bot.answering.spoilers import SpoilerRule

_LONGEST_CLAIM = 120
_LONGEST_SENTENCE = 700


class Texts(Protocol):
    """The articles' texts, where an operator has them."""

    def read(self, article_id: str, sha256: str) -> str | None:
        """The text with that checksum, or None if it is not at hand."""


def evidence_card(table: FactTable, answer: Card, texts: Texts, rule: SpoilerRule) -> Card:
    """Answer where an answer's claims stand.

    Args:
        table: The facts that the answer came from.
        answer: The answer.
        texts: The articles' texts.
        rule: Which spoilers the reader wants to see.

    Returns:
        A private card: for each source, what it bears out and where.
    """
    spans: dict[int, list[StoredSpan]] = {}
    for span in table.spans([proof.claim_id for proof in answer.proofs]):
        spans.setdefault(span.claim_id, []).append(span)
    blocks: list[Block] = []
    by_source: dict[int, list[Proof]] = {}
    for proof in answer.proofs:
        by_source.setdefault(proof.source.id, []).append(proof)
    for proofs in by_source.values():
        source = proofs[0].source
        sentences = _Sentences(source, texts.read(source.name, source.sha256), table, rule)
        blocks.append(Block(Shape.HEADING, source_text(source)))
        if source.authors:
            blocks.append(small(f"Reported by {source.authors}"))
        for proof in proofs:
            blocks += _proof_blocks(proof, spans.get(proof.claim_id, []), sentences)
    if not any(block.shape is Shape.QUOTE for block in blocks):
        blocks.append(small("The articles' texts are not at hand here; the links lead to them."))
    title = f"Where it says so: {answer.title}"
    return Card(title, tuple(blocks), proofs=answer.proofs, question=answer.question, private=True)


def _proof_blocks(proof: Proof, spans: Sequence[StoredSpan], sentences: _Sentences) -> list[Block]:
    numbers = sorted({span.paragraph for span in spans})
    where = f"paragraph{'s' if len(numbers) > 1 else ''} {listed([str(number) for number in numbers])}"
    blocks = [line(*_without_stop(clip(proof.shown, _LONGEST_CLAIM)), f": {where}")]
    return blocks + [Block(Shape.QUOTE, text) for text in sentences.of(spans, cover=proof.covered)]


def _without_stop(says: Text) -> Text:
    """A sentence that goes on with a colon."""
    *before, last = says
    if isinstance(last, Cover):
        return (*before, Cover(_without_stop(last.parts)))
    return (*before, replace(last, text=last.text.rstrip("."))) if isinstance(last, Plain) else says


class _Sentences:
    """The sentences of one article, each shown once."""

    def __init__(self, source: Source, text: str | None, table: FactTable, rule: SpoilerRule) -> None:
        self._text = text
        self._shown: set[tuple[int, int]] = set()
        self._secrets = [
            (span.start, span.end)
            for span in (table.spoiler_spans(source.id, rule.shown_to_season) if text is not None else ())
        ]

    def of(self, spans: Sequence[StoredSpan], *, cover: bool) -> list[Text]:
        """Sentences around spans, less those already shown; covered too where another claim in them is a spoiler."""
        if self._text is None:
            return []
        found: list[Text] = []
        for span in spans:
            place = sentence_around(self._text, (span.start, span.end))
            if place in self._shown:
                continue
            self._shown.add(place)
            secret = cover or any(start < place[1] and place[0] < end for start, end in self._secrets)
            words = " ".join(self._text[place[0] : place[1]].split())
            found.append(covered(clip((Plain(words),), _LONGEST_SENTENCE), cover=secret))
        return found
