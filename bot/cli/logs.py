"""The log: text or JSON lines on stderr, and no secret in it."""

from __future__ import annotations

import json
import logging
import re
import time

# The token of an interaction is as good as the bot's own for a quarter of an hour. It stands in addresses, and in what
# discord.py tells of the gateway when it is asked to tell everything.
_INTERACTION_TOKEN = re.compile(r"(/(?:interactions|webhooks)/\d+/|['\"]token\\?['\"]:\s*\\?['\"])[^/\s?'\"\\]+")


class Redacted(logging.Formatter):
    """Formats a record and takes secrets out of what comes of it, tracebacks included.

    Args:
        secret: The bot's token, if there is one.
        as_json: Whether to write JSON lines.
    """

    def __init__(self, secret: str | None, *, as_json: bool) -> None:
        super().__init__("%(asctime)s %(levelname)-7s %(name)s: %(message)s")
        self.converter = time.gmtime
        self.default_msec_format = "%s.%03dZ"
        self._secret = secret
        self._as_json = as_json

    def format(self, record: logging.LogRecord) -> str:
        """Write a record."""
        written = self._json(record) if self._as_json else super().format(record)
        if self._secret:
            written = written.replace(self._secret, "[token]")
        return _INTERACTION_TOKEN.sub(r"\1[token]", written)

    def _json(self, record: logging.LogRecord) -> str:
        line = {
            "time": self.formatTime(record),
            "level": record.levelname,
            "logger": record.name,
            "message": record.getMessage(),
        }
        if record.exc_info:
            line["traceback"] = self.formatException(record.exc_info)
        return json.dumps(line, ensure_ascii=False)


def set_up_logs(level: str, *, as_json: bool, secret: str | None) -> None:
    """Send the process's log to stderr.

    Args:
        level: `DEBUG`, `INFO`, `WARNING` or `ERROR`.
        as_json: Whether to write JSON lines.
        secret: The bot's token, never to be written.
    """
    handler = logging.StreamHandler()
    handler.setFormatter(Redacted(secret, as_json=as_json))
    logging.basicConfig(level=level, handlers=[handler], force=True)
