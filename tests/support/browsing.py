"""Using the page in a real browser, as a member would."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from playwright.async_api import expect

if TYPE_CHECKING:
    from playwright.async_api import Browser, ConsoleMessage, Locator, Page, Request

    from bot.preview import StandIn

PHONE = (390, 844)
DESK = (1280, 800)
PICTURES = Path(__file__).parent.parent.parent / "build" / "pictures"


class Visitor:
    """Somebody with the page open.

    Args:
        page: The browser's tab.
    """

    def __init__(self, page: Page) -> None:
        self.page = page

    @property
    def entry(self) -> Locator:
        """The line that is typed into."""
        return self.page.get_by_role("textbox", name="Message")

    @property
    def options(self) -> Locator:
        """What the open list offers."""
        return self.page.get_by_role("option")

    @property
    def log(self) -> Locator:
        """The messages."""
        return self.page.get_by_role("log")

    @property
    def messages(self) -> Locator:
        """Each message."""
        return self.log.get_by_role("article")

    @property
    def answer(self) -> Locator:
        """The latest message."""
        return self.messages.last

    @property
    def complaint(self) -> Locator:
        """What is wrong with the line."""
        return self.page.locator("#complaint")

    async def type(self, text: str) -> None:
        """Type a line key by key, without sending it."""
        await self.entry.fill("")
        await self.entry.press_sequentially(text)

    async def send(self, text: str) -> Locator:
        """Type a line in full and send it; gives the message that comes of it."""
        before = await self.messages.count()
        await self.entry.fill(text)
        await self.entry.press("Enter")
        await expect(self.messages).to_have_count(before + 1)
        await expect(self.page.get_by_text("Sending command…")).to_have_count(0)
        return self.answer

    async def picture(self, name: str) -> None:
        """Leave a picture of what is seen in `build/pictures`."""
        PICTURES.mkdir(parents=True, exist_ok=True)
        await self.page.screenshot(path=PICTURES / f"{name}.png")


class Opener:
    """Opens the page in windows of their own, and hears of what goes wrong in them.

    Args:
        browser: The browser.

    Attributes:
        trouble: Errors in pages, and whatever a page asked another server for.
    """

    def __init__(self, browser: Browser) -> None:
        self._browser = browser
        self._opened: list[Page] = []
        self.trouble: list[str] = []

    async def open(
        self,
        standin: StandIn,
        name: str | None = "ada",
        *,
        place: str = "general",
        size: tuple[int, int] = DESK,
        **context: str,
    ) -> Visitor:
        """Open the page for somebody.

        Args:
            standin: Where it is.
            name: Who; None for nobody in particular.
            place: The channel that they look at.
            size: The window's width and height in pixels.
            context: As Playwright's `new_context` takes it: `color_scheme`, `timezone_id`, `locale`.

        Returns:
            Somebody who can use the page.
        """
        width, height = size
        window = await self._browser.new_context(
            viewport={"width": width, "height": height},
            has_touch=size == PHONE,
            **context,  # type: ignore[arg-type]  # its types are literals
        )
        page = await window.new_page()
        page.set_default_timeout(5_000)
        page.on("console", self._hear)
        page.on("pageerror", lambda error: self.trouble.append(str(error)))
        page.on("request", self._look_at)
        await page.goto(f"{standin.url}/{'' if name is None else f'?as={name}'}#{place}")
        self._opened.append(page)
        await expect(page.locator("#log[aria-label], #composer[hidden]")).to_have_count(1)
        return Visitor(page)

    async def close(self) -> None:
        """Close every window."""
        for page in self._opened:
            await page.context.close()

    def _hear(self, said: ConsoleMessage) -> None:
        if said.type in {"error", "warning"}:
            self.trouble.append(said.text)

    def _look_at(self, request: Request) -> None:
        if not request.url.startswith("http://127.0.0.1:"):
            self.trouble.append(f"asked for {request.url}")
