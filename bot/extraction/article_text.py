"""An article's text, cut into paragraphs, sentences and words by offsets: the text itself is never changed."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from bot.facts.passages import paragraph_spans

if TYPE_CHECKING:
    from bot.extraction.candidates import Span


@dataclass(frozen=True)
class ArticleText:
    """What is read, and where its parts are.

    Attributes:
        text: As it was read; offsets count its characters.
    """

    text: str

    @cached_property
    def paragraphs(self) -> list[Span]:
        """The stretches between blank lines."""
        return paragraph_spans(self.text)
