// The side panel: what the bot was sent about a message, and what it sent.

import { el } from "./dom.js";

const OVER_THE_PAGE = "(max-width: 1000px)"; // as in inspector.css

export class Inspector {
  #opener = null;

  /** `element` is the panel, `toggle` the button that folds it, `beneath` what it may lie over; `does.open` and `does.closed` are told. */
  constructor(element, toggle, beneath, does) {
    Object.assign(this, { element, toggle, beneath, does });
    toggle.addEventListener("click", () => (this.element.hidden ? does.open() : this.close()));
    document.addEventListener("keydown", (event) => event.key === "Escape" && !this.element.hidden && !event.defaultPrevented && this.close());
  }

  /** Shows what was said about a message; without one, how to choose one. */
  show(said) {
    const took = said?.find((each) => each.to === "discord" && each.after_ms !== null);
    this.#fill(
      took ? el("p", {}, el("strong", {}, `${took.after_ms} ms`), " until the bot’s first response") : "",
      said?.length ? said.map(exchange) : el("p", { class: "small" }, "Of this place the bot was sent nothing yet. Use a command; then { } beside its answer leads here."));
    this.#open();
  }

  close() {
    this.element.hidden = true;
    this.toggle.setAttribute("aria-expanded", "false");
    for (const part of this.beneath) part.inert = false;
    this.does.closed();
    (this.#opener?.isConnected ? this.#opener : this.toggle).focus();
  }

  #open() {
    if (this.element.hidden) this.#opener = document.activeElement;
    this.element.hidden = false;
    this.toggle.setAttribute("aria-expanded", "true");
    for (const part of this.beneath) part.inert = matchMedia(OVER_THE_PAGE).matches;
    this.element.querySelector("h2").focus();
  }

  #fill(...children) {
    const close = el("button", { type: "button", class: "quiet-button", click: () => this.close() }, "Close");
    this.element.replaceChildren(
      el("header", { class: "inspector-head" }, el("h2", { tabindex: -1 }, "What was sent"), close),
      el("div", { class: "inspector-body" }, ...children));
  }
}

function exchange(said) {
  const toBot = said.to === "bot";
  const after = said.after_ms === null || said.after_ms === undefined ? "" : ` · ${said.after_ms} ms`;
  const status = said.status ? ` · ${said.status}` : "";
  return el("details", { class: "exchange", open: true },
    el("summary", {}, el("span", { class: toBot ? "way way-in" : "way way-out" }, toBot ? "to the bot" : "from the bot"), ` ${said.title}${status}${after}`),
    said.unknown_fields?.length ? el("p", { class: "complaint" }, `Discord knows no ${said.unknown_fields.join(", ")}`) : "",
    json(said.body),
    said.response === undefined || said.response === null ? "" : el("details", {}, el("summary", {}, "Discord’s answer"), json(said.response)));
}

const json = (value) => el("pre", { class: "json", tabindex: 0 }, JSON.stringify(value, null, 2) ?? "no body");
