"""Runs of capitalised words: what names are found among."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.extraction.words.abbreviations import ABBREVIATIONS
from bot.extraction.words.given_names import GIVEN
from bot.extraction.words.not_names import OPENERS
from bot.extraction.words.speaking import SAYING
from bot.extraction.words.titles import PARTICLES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.extraction.article_text import ArticleText, Token

_MARKS = frozenset("“”\"‘’'") | {"''", "``"}
_LONGEST_GAP = 2  # blanks between two words of one name


@dataclass(frozen=True, slots=True)
class Run:
    """Capitalised words in a row, small particles between them included.

    Attributes:
        tokens: The words; full stops of abbreviations are left out.
        opens: Whether it begins a sentence, so that its first word would have a capital letter in any case.
    """

    tokens: tuple[Token, ...]
    opens: bool


def capitalised_runs(article: ArticleText) -> list[Run]:
    """Find the runs of an article, in order."""
    openings = {start for start, _ in article.sentences}
    return [
        Run(tuple(tokens), _opens(article.text, tokens[0].start, openings))
        for run in _runs(article)
        for tokens in _between_openers(run)
    ]


def _opens(text: str, start: int, openings: set[int]) -> bool:
    while start not in openings and start and not text[start - 1].isalnum() and not text[start - 1].isspace():
        start -= 1
    return start in openings


def _between_openers(run: list[Token]) -> Iterator[list[Token]]:
    """Cut a run at words that only a headline writes with a capital ("Wren Halloway On What Comes Next")."""
    piece: list[Token] = []
    for token in run:
        if is_opener(token.text) or (token is run[0] and token.text.lower() in SAYING):
            if piece:
                yield piece
            piece = []
        else:
            piece.append(token)
    if piece:
        yield piece


def is_opener(word: str) -> bool:
    """Whether a capitalised word is an ordinary one, which begins a sentence or stands in a headline."""
    return word.replace("’", "'") in OPENERS and word not in GIVEN


def _runs(article: ArticleText) -> Iterator[list[Token]]:
    tokens, text = article.tokens, article.text
    at = 0
    while at < len(tokens):
        if not _is_capitalised(tokens[at]):
            at += 1
            continue
        run = [tokens[at]]
        at += 1
        while (following := _continued(text, tokens, at)) is not None:
            run += [token for token in tokens[at : following + 1] if token.text[0].isalnum()]
            at = following + 1
        yield run


def _continued(text: str, tokens: Sequence[Token], at: int) -> int | None:
    """The index of the next capitalised word of the same run, past a full stop, a nickname or particles."""
    if at < len(tokens) and _is_short_form(tokens[at - 1], tokens[at]):
        at += 1
    if _is_nickname(tokens[at : at + 4]):
        return at + 3
    begin = at
    while at < len(tokens) and tokens[at].text in PARTICLES and at - begin < 2:  # noqa: PLR2004 (van der, de la)
        at += 1
    if at >= len(tokens) or not _is_capitalised(tokens[at]):
        return None
    pairs = zip(tokens[begin - 1 : at], tokens[begin : at + 1], strict=True)
    return at if all(_adjoin(text, one, two) for one, two in pairs) else None


def _is_nickname(tokens: Sequence[Token]) -> bool:
    """Whether a word in marks and a capitalised word follow: Wren “Birdie” Halloway."""
    return (
        [token.text in _MARKS for token in tokens] == [True, False, True, False]
        and tokens[0].end == tokens[1].start
        and _is_capitalised(tokens[1])
        and _is_capitalised(tokens[3])
    )


def _is_short_form(word: Token, stop: Token) -> bool:
    return stop.text == "." and stop.start == word.end and (word.text in ABBREVIATIONS or len(word.text) == 1)


def _adjoin(text: str, one: Token, two: Token) -> bool:
    gap = text[one.end : two.start]
    return gap.isspace() and len(gap) <= _LONGEST_GAP and "\n" not in gap


def _is_capitalised(token: Token) -> bool:
    return token.text[0].isupper()
