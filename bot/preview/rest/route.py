"""A route, what comes in on it and what goes out."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

from bot.preview.refusals import Reason, Refusal
from bot.preview.validation.scalars import SNOWFLAKE
from bot.preview.validation.shape import Notes

if TYPE_CHECKING:
    from bot.preview.backend import Backend
    from bot.preview.jsontypes import JsonObject
    from bot.preview.validation.shape import Shape


@dataclass(frozen=True, slots=True)
class Answer:
    """What a request is answered with.

    Attributes:
        body: JSON; None for an empty body.
        headers: On top of those that every answer has.
    """

    status: int = 200
    body: Any = None
    headers: Mapping[str, str] = field(default_factory=dict)


NO_CONTENT = Answer(204)


@dataclass(frozen=True, slots=True)
class Call:
    """A request, taken apart.

    Attributes:
        backend: What it is about.
        path: What stands in the path in place of the route's names.
        query: What stands behind the `?`.
        body: The body, without what Discord does not know; None where there is none.
        authorized: Whether it has the bot's token.
    """

    backend: Backend
    path: Mapping[str, str]
    query: Mapping[str, str]
    body: Any
    authorized: bool

    @property
    def json(self) -> JsonObject:
        """The body, which must be an object.

        Raises:
            Refusal: It is none.
        """
        if not isinstance(self.body, dict):
            raise Refusal(Reason.INVALID_JSON)
        return self.body

    def id(self, name: str) -> int:
        """Reads an id in the path.

        Args:
            name: Its name in the route.

        Returns:
            The id.

        Raises:
            Refusal: It is none.
        """
        return snowflake(self.path[name], name)


def snowflake(value: Any, name: str) -> int:
    """Reads an id.

    Args:
        value: The id as it was sent.
        name: What it is called, for the complaint.

    Returns:
        The id.

    Raises:
        Refusal: It is none.
    """
    notes = Notes()
    read = SNOWFLAKE.read(value, (name,), notes)
    notes.form.refuse_if_wrong()
    return int(read)


Handler: TypeAlias = Callable[[Call], Answer]
"""Takes a call and gives its answer; raises `Refusal` for what Discord would refuse."""


@dataclass(frozen=True, slots=True, eq=False)
class Route:
    """One line of Discord's API.

    Attributes:
        template: The path below the API's base, as Discord's docs write it.
        handler: Answers it.
        public: Whether it goes without the bot's token, because a token in the path does or nothing is told.
        shape: What its body should be like; None where it takes none.
    """

    method: str
    template: str
    handler: Handler
    public: bool = False
    shape: Shape | None = None

    def match(self, path: str) -> dict[str, str] | None:
        """Holds a path against the template.

        Args:
            path: The path.

        Returns:
            What stands in place of the template's names; None where the path is another.
        """
        pattern = re.sub(r"\\{(\w+)\\}", r"(?P<\1>[^/]+)", re.escape(self.template))
        found = re.fullmatch(pattern, path)
        return None if found is None else found.groupdict()
