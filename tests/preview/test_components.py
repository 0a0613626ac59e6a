from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.errors import StandInError

if TYPE_CHECKING:
    from bot.preview import StandIn

pytestmark = pytest.mark.usefixtures("bot")


async def test_a_button_is_pressed_by_its_label(standin: StandIn) -> None:
    panel = await standin.member("ada").slash("panel")
    told = await panel.press("Tell me")
    assert told.content == "only you"
    assert told.ephemeral
    assert panel.content == "here"


async def test_a_button_is_pressed_by_its_custom_id(standin: StandIn) -> None:
    panel = await standin.member("ada").slash("panel")
    waited = await panel.press("wait")
    assert waited.deferred
    await panel.until(lambda reply: reply.content == "waited")


async def test_a_dynamic_item_updates_the_message_that_it_is_on(standin: StandIn) -> None:
    counting = await standin.member("ada").slash("count")
    again = await (await counting.press("Again")).press("Again")
    assert again.content == counting.content == "2 times"
    assert counting.message is not None
    assert counting.message["edited_timestamp"]


async def test_somebody_else_presses_the_same_button(standin: StandIn) -> None:
    counting = await standin.member("ada").slash("count")
    assert (await standin.member("grace", "trivia").press(counting, "Again")).content == "1 times"


async def test_a_message_in_a_channel_has_buttons_too(standin: StandIn) -> None:
    await standin.member("ada", "trivia").slash("count")
    [message] = standin.messages("trivia")
    assert message.buttons == ["Again"]
    assert (await standin.member("ada").press(message, "again:0")).content == "1 times"


async def test_what_only_one_person_sees_only_one_person_can_use(standin: StandIn) -> None:
    told = await (await standin.member("ada").slash("panel")).press("Tell me")
    with pytest.raises(StandInError, match="grace does not see this message"):
        await standin.member("grace").press(told, "anything")


@pytest.mark.parametrize(("chosen", "answer"), [(["Red"], "r"), (["b", "r"], "b and r")])
async def test_a_menu_is_chosen_from_by_label_or_value(standin: StandIn, chosen: list[str], answer: str) -> None:
    panel = await standin.member("ada").slash("panel")
    menu = next(item["custom_id"] for item in panel.original.items() if item["type"] == 3) if panel.original else ""
    assert (await panel.choose(*chosen, custom_id=menu)).content == answer


async def test_a_channel_is_chosen_from_a_menu_of_channels(standin: StandIn) -> None:
    panel = await standin.member("ada").slash("panel")
    assert (await panel.choose("trivia", custom_id="where")).content == "in trivia"


async def test_what_cannot_be_pressed_says_why(standin: StandIn) -> None:
    panel = await standin.member("ada").slash("panel")
    with pytest.raises(StandInError, match="no button 'Nowhere'; there are Tell me, Wait, Off"):
        await panel.press("Nowhere")
    with pytest.raises(StandInError, match="'Off' is disabled"):
        await panel.press("Off")
    with pytest.raises(StandInError, match="say which menu is meant"):
        await panel.choose("Red")


async def test_a_form_is_filled_in_and_sent_off(standin: StandIn) -> None:
    form = await standin.member("ada").slash("ask")
    assert form.modal is not None
    assert form.modal["title"] == "A question"
    assert (await form.submit(asked="why")).content == "you ask why"
    with pytest.raises(StandInError, match="no field other; there are asked"):
        await form.submit(other="why")
