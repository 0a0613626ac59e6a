"""A candidate in a terminal: its sentence, what is doubtful, and its values."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

from bot.cli.fact_lines import value_text
from bot.cli.terminal import BOLD, DIM, RESET, clean
from bot.extraction.article_text import ArticleText
from bot.extraction.evidence import sentences_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.errors import Problem
    from bot.extraction.candidates import Span
    from bot.store.fact_blocks import Block

PROMPT = "accept, change, drop, later? [a/c/d/l, q to quit] "
HELP = """\
  a  accept: the fact is as the article says
  c  change one of its values
  d  drop: it is no fact, or not worth keeping
  l  later: leave it as it is, still to be reviewed
  q  quit; what was done is saved"""
_SHOWN_OTHERWISE = {"spans", "paragraph"}  # by the sentence, and above it
_KEY = 10  # columns for a key


class ReviewScreen:
    """Writes candidates as text.

    Args:
        width: Columns, at least 20.
        colour: Whether bold and dim may be used.
    """

    def __init__(self, width: int, *, colour: bool) -> None:
        self._width = max(width, 20)
        self._colour = colour

    def candidate(self, block: Block, text: str | None) -> str:
        """A candidate, with its sentences where the article's text is at hand, else with the comments above it."""
        values = block.values
        where = f"{block.kind}, paragraph {value_text(values.get('paragraph', '?'))}"
        return "\n".join([self._bold(where), *self._evidence(block, text), *self._values(values)])

    def problem(self, problem: Problem) -> str:
        """What keeps a candidate from being accepted or changed."""
        return self._wrapped(f"! {clean(problem.message)}; {clean(problem.remedy)}", "  ")

    def _evidence(self, block: Block, text: str | None) -> Iterator[str]:
        if text is None:
            yield from (self._wrapped(clean(comment), "  ") for comment in block.comments)
            return
        article = ArticleText(text)
        for sentence in sentences_of(article, block.spans):
            yield self._wrapped(self._highlighted(text, sentence, block.spans), "  │ ")
        yield from (self._wrapped(clean(comment), "  ") for comment in block.comments if comment.startswith("doubtful"))

    def _highlighted(self, text: str, sentence: Span, spans: list[Span]) -> str:
        """A sentence with its spans in bold, or between marks where there is no bold."""
        at, pieces = sentence[0], []
        for start, end in spans:
            if sentence[0] <= start and end <= sentence[1]:
                inside = clean(text[start:end])
                pieces += [clean(text[at:start]), self._bold(inside) if self._colour else f">>{inside}<<"]
                at = end
        return "".join([*pieces, clean(text[at : sentence[1]])])

    def _values(self, values: dict[str, object]) -> Iterator[str]:
        for key, value in values.items():
            if key not in _SHOWN_OTHERWISE:
                first = f"  {self._dim(f'{key:<{_KEY}}')} "
                yield self._wrapped(value_text(value), " " * (_KEY + 3), first)

    def _wrapped(self, text: str, indent: str, first: str | None = None) -> str:
        return textwrap.fill(
            text,
            self._width,
            initial_indent=indent if first is None else first,
            subsequent_indent=indent,
            break_long_words=False,
            break_on_hyphens=False,
        )

    def _bold(self, text: str) -> str:
        return f"{BOLD}{text}{RESET}" if self._colour else text

    def _dim(self, text: str) -> str:
        return f"{DIM}{text}{RESET}" if self._colour else text
