from __future__ import annotations

import json
import logging
import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.cli.logs import Redacted, set_up_logs

if TYPE_CHECKING:
    from collections.abc import Iterator

TOKEN = "MTIzNDU2.abcdef.ghi-jkl_mno"
INTERACTION = "aW50ZXJhY3Rpb246MTIz-_xyz"
FORMS = pytest.mark.parametrize("as_json", [False, True], ids=["text", "json"])
LEAKS = {
    "the token": f"logging in with {TOKEN}",
    "the token in a header": "%s" % {"Authorization": f"Bot {TOKEN}"},  # noqa: UP031  (as a log writes it)
    "a callback": f"POST https://discord.com/api/v10/interactions/123/{INTERACTION}/callback has returned 204",
    "a webhook": f"PATCH https://discord.com/api/v10/webhooks/9/{INTERACTION}/messages/@original",
    "a webhook at the end": f"POST https://discord.com/api/v10/webhooks/9/{INTERACTION}",
    "a webhook with a query": f"POST /webhooks/9/{INTERACTION}?wait=true",
    "a webhook in quotes": f"url='/webhooks/9/{INTERACTION}', method=POST",
    "an event of the gateway": "WebSocket Event: %s" % {"t": "INTERACTION_CREATE", "d": {"token": INTERACTION}},  # noqa: UP031
    "an event as JSON": "received " + json.dumps({"op": 0, "d": {"token": INTERACTION, "id": "7"}}),
    "an event as tight JSON": "received " + json.dumps({"token": INTERACTION}, separators=(",", ":")),
    "a line after it": f"POST /webhooks/9/{INTERACTION}\nand more",
}


def record(message: str, *args: object, exc_info: bool = False) -> logging.LogRecord:
    info = sys.exc_info() if exc_info else None
    return logging.LogRecord("bot.test", logging.WARNING, __file__, 1, message, args, info)


def written(message: str, *args: object, as_json: bool, exc_info: bool = False) -> str:
    return Redacted(TOKEN, as_json=as_json).format(record(message, *args, exc_info=exc_info))


@FORMS
@pytest.mark.parametrize("message", LEAKS.values(), ids=LEAKS)
def test_a_token_is_never_written(message: str, as_json: bool) -> None:
    found = written("%s", message, as_json=as_json)
    assert TOKEN not in found
    assert INTERACTION not in found
    assert "[token]" in found


@FORMS
@pytest.mark.parametrize("message", LEAKS.values(), ids=LEAKS)
def test_a_token_is_never_written_in_a_traceback(message: str, as_json: bool) -> None:
    try:
        raise RuntimeError(message)  # noqa: TRY301  (that is what is being tested)
    except RuntimeError:
        found = written("it failed", as_json=as_json, exc_info=True)
    assert "RuntimeError" in found
    assert TOKEN not in found
    assert INTERACTION not in found


@pytest.mark.parametrize("message", [*LEAKS.values(), '„Ja“ "so" \\ \n\t\x1b'])
def test_a_line_of_json_stays_one_whatever_is_taken_out(message: str) -> None:
    found = written("%s", message, as_json=True)
    (line,) = found.splitlines()
    assert json.loads(line).keys() == {"time", "level", "logger", "message"}


@given(st.text(max_size=50))
def test_any_message_is_one_line_of_json(message: str) -> None:
    found = written("%s", message, as_json=True)
    assert found.count("\n") == 0
    assert json.loads(found)["level"] == "WARNING"


@FORMS
def test_what_stands_around_a_token_is_kept(as_json: bool) -> None:
    found = written(f"POST /webhooks/9/{INTERACTION}/messages has returned 404", as_json=as_json)
    assert "POST /webhooks/9/[token]/messages has returned 404" in found


def test_without_a_secret_the_rest_is_still_taken_out() -> None:
    found = Redacted(None, as_json=False).format(record(f"POST /interactions/1/{INTERACTION}/callback"))
    assert "/interactions/1/[token]/callback" in found


def test_a_line_of_text_tells_when_in_utc_how_bad_and_who() -> None:
    made = record("hello %s", "Wren")
    made.created, made.msecs = 0.25, 250.0
    line = Redacted(None, as_json=False).format(made)
    assert line == "1970-01-01 00:00:00.250Z WARNING bot.test: hello Wren"


@pytest.fixture
def root() -> Iterator[logging.Logger]:
    """The root logger, put back as it was."""
    logger = logging.getLogger()
    handlers, level = logger.handlers[:], logger.level
    yield logger
    logger.handlers[:] = handlers
    logger.setLevel(level)


def test_the_log_goes_to_stderr_from_its_level_on(root: logging.Logger, capsys: pytest.CaptureFixture[str]) -> None:
    set_up_logs("WARNING", as_json=False, secret=TOKEN)
    root.info("not this")
    root.warning("but %s", TOKEN)
    captured = capsys.readouterr()
    assert not captured.out
    assert captured.err.endswith("root: but [token]\n")
    assert captured.err.count("\n") == 1
