"""All routes, and finding the one that is meant."""

from __future__ import annotations

from bot.preview.refusals import Reason, Refusal
from bot.preview.rest import channels, commands, guilds, identity, interactions
from bot.preview.rest.route import Answer, Call, Route

ROUTES: tuple[Route, ...] = (
    *identity.ROUTES,
    *commands.ROUTES,
    *guilds.ROUTES,
    *channels.ROUTES,
    *interactions.ROUTES,
)


def _unknown_route(_call: Call) -> Answer:
    raise Refusal(Reason.UNKNOWN_ROUTE)


def _method_not_allowed(_call: Call) -> Answer:
    raise Refusal(Reason.METHOD_NOT_ALLOWED)


UNKNOWN = Route("", "", _unknown_route, public=True)
NOT_ALLOWED = Route("", "", _method_not_allowed, public=True)


def find_route(method: str, path: str) -> tuple[Route, dict[str, str]]:
    """Finds the route of a request.

    Args:
        method: `GET`, `POST` and so on.
        path: The path below the API's base.

    Returns:
        The route and what stands in the path in place of its names; a route that refuses where there is none.
    """
    found = [(route, names) for route in ROUTES if (names := route.match(path)) is not None]
    for route, names in found:
        if route.method == method:
            return route, names
    return (NOT_ALLOWED if found else UNKNOWN), {}
