"""`bot ask`."""

from __future__ import annotations

import json
import random
import shutil
import sys
from typing import TYPE_CHECKING

from bot.answering.cards import Card
from bot.answering.desk import Desk, Viewing
from bot.answering.questions import QuoteQuestion
from bot.answering.quote import pick_quotation
from bot.answering.spoilers import read_spoiler_rule
from bot.cli.card_json import card_json
from bot.cli.desk import open_desk
from bot.cli.terminal import Terminal
from bot.cli.typed import Typed, read_typed
from bot.config import load_config
from bot.errors import UsageError

if TYPE_CHECKING:
    from argparse import Namespace


def run(args: Namespace) -> int:
    """Answer one command or question in the terminal."""
    typed = read_typed(" ".join(args.command))
    rule = read_spoiler_rule(args.spoilers)
    if rule is None:
        raise UsageError(f'--spoilers is {args.spoilers!r}; write hidden, shown or "season 3"')
    desk = open_desk(load_config())
    viewing = Viewing(rule)
    answer = answer_typed(desk, typed, viewing)
    if args.why and answer.question is not None:
        answer = desk.evidence(answer.question, viewing)
    if args.json:
        print(json.dumps(card_json(desk.table, answer), ensure_ascii=sys.stdout.encoding.lower() != "utf-8"))
    else:
        width = min(shutil.get_terminal_size().columns, 100)
        print(Terminal(width, colour=sys.stdout.isatty()).show(answer))
    return 0 if answer.found else 1


def answer_typed(desk: Desk, typed: Typed, viewing: Viewing) -> Card:
    """Answer a command with the code that answers it in Discord.

    Args:
        desk: What answers.
        typed: The command.
        viewing: Which spoilers are shown.

    Returns:
        The answer.
    """
    options = typed.options
    if typed.name == "ask":
        return desk.ask(options["question"], viewing)[0]
    if typed.name == "cast":
        return desk.cast(options["show"], options.get("who"), typed.season(), viewing)
    if typed.name == "when":
        return desk.when(options["event"], options.get("show"), viewing)
    found = desk.find_quotes(options.get("speaker"), options.get("show"), viewing)
    if isinstance(found, Card):
        return found
    chance = random.Random()  # noqa: S311  (a quotation is no secret)
    return desk.answer(QuoteQuestion(pick_quotation(found, {}, chance)), viewing)
