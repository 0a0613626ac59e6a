"""Going through the candidates of a fact file, one after the other."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING, Any

from bot.answering.wording import counted
from bot.cli.progress import drawn
from bot.cli.review_screen import HELP, PROMPT
from bot.store.reviewed_file import ARTICLE_KEYS

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.cli.review_screen import ReviewScreen
    from bot.store.fact_blocks import Block
    from bot.store.reviewed_file import ReviewedFile

_LISTS = {"speakers", "about", "authors"}
_PLAIN = {"season", "episode", "year", "guest", "spoiler", "won", "daily", "spans", "paragraph"}  # no text


class Review:
    """One sitting.

    Args:
        file: What is gone through.
        screen: How it is shown.
        ask: Shows a prompt and returns what was typed; raises EOFError where nobody answers any more.
    """

    def __init__(self, file: ReviewedFile, screen: ReviewScreen, ask: Callable[[str], str]) -> None:
        self._file = file
        self._screen = screen
        self._ask = ask

    def go(self) -> None:
        """Ask about each candidate in turn, until all are through or the person has had enough."""
        self._fill_in_article()
        facts = self._file.facts
        for number, block in enumerate(facts):
            if block.is_marked and not self._decide(drawn(number, len(facts)), block):
                return

    def standing(self) -> str:
        """What is left to do, in a line."""
        left = sum(block.is_marked for block in self._file.facts)
        if not left:
            return f"{self._file.path}: nothing is left to review. Next: bot check"
        return (
            f"{self._file.path}: {counted(left, 'fact')} left; what was done is saved, `bot review` goes on from here."
        )

    def _fill_in_article(self) -> None:
        for key in ARTICLE_KEYS:
            while key not in self._file.article.values:
                value = self._ask(f"{key} of the article (Enter: later): ")
                if not value:
                    break
                self._change(self._file.article, key, value)

    def _decide(self, progress: str, block: Block) -> bool:
        """Ask until the person has decided about one candidate; false if that is to stop."""
        self._show(progress, block)
        while True:
            match self._ask(PROMPT).casefold():
                case "a" | "accept":
                    if self._accept(block):
                        return True
                case "c" | "change":
                    block = self._change_asked(block)
                    self._show(progress, block)
                case "d" | "drop":
                    self._file.replace(block, None)
                    return True
                case "l" | "later":
                    return True
                case "q" | "quit":
                    return False
                case _:
                    print(HELP)

    def _show(self, progress: str, block: Block) -> None:
        print(f"\n{progress}\n{self._screen.candidate(block, self._file.text)}")

    def _accept(self, block: Block) -> bool:
        accepted = block.accepted()
        problems = self._file.problems(block, accepted)
        for problem in problems:
            print(self._screen.problem(problem))
        if not problems:
            self._file.replace(block, accepted)
        return not problems

    def _change_asked(self, block: Block) -> Block:
        typed = self._ask("change (such as season = 4; nothing behind the = takes it away): ")
        key, equals, value = (part.strip() for part in typed.partition("="))
        return self._change(block, key, value) if key and equals else block

    def _change(self, block: Block, key: str, typed: str) -> Block:
        """Change one key, unless that would make something wrong that was not."""
        changed = block.changed(key, _value(key, typed))
        before = {problem.message for problem in self._file.problems(block, block)}
        problems = [problem for problem in self._file.problems(block, changed) if problem.message not in before]
        for problem in problems:
            print(self._screen.problem(problem))
        if problems:
            return block
        self._file.replace(block, changed)
        return changed


def _value(key: str, typed: str) -> Any:
    """What was typed as the kind of value that a key has; what is no number and no list stays text, to be told so."""
    if not typed:
        return None
    if key in _LISTS:
        return [name.strip() for name in typed.split(";") if name.strip()]
    if key not in _PLAIN:
        return typed
    try:
        return tomllib.loads(f"value = {typed}")["value"]
    except tomllib.TOMLDecodeError:
        return typed
