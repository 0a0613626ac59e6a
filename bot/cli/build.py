"""`bot build`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.answering.wording import counted
from bot.cli.progress import ProgressBar
from bot.config import load_config
from bot.store import table_file

if TYPE_CHECKING:
    from argparse import Namespace


def run(args: Namespace) -> int:
    """Build the fact table, if it is not true to the fact files already."""
    data_dir = load_config().data_dir
    path = table_file.table_path(data_dir)
    if not args.force and table_file.is_current(path, data_dir):
        print(f"{path} is up to date.")
        return 0
    path, facts = table_file.rebuild(data_dir, ProgressBar("reading"))
    print(f"{path} holds {counted(facts, 'fact')}.")
    return 0
