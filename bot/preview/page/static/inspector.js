// The side panel: what the bot was sent about a message, and what it sent.

import { el } from "./dom.js";

export class Inspector {
  /** `element` is the panel, `toggle` the button that folds it. */
  constructor(element, toggle) {
    Object.assign(this, { element, toggle });
    toggle.addEventListener("click", () => (this.element.hidden ? this.#open() : this.close()));
    element.addEventListener("keydown", (event) => event.key === "Escape" && this.close());
    this.#fill(el("p", { class: "small" }, "Choose { } beside a message to see what the bot was sent for it, what it sent, and how long that took."));
  }

  get open() {
    return !this.element.hidden;
  }

  /** Shows what was said about a message. */
  show(said) {
    const took = said.find((each) => each.to === "discord" && each.after_ms !== null);
    this.#fill(
      took ? el("p", {}, el("strong", {}, `${took.after_ms} ms`), " until the bot’s first response") : "",
      said.length ? said.map(exchange) : el("p", { class: "small" }, "The bot was sent nothing for this message."));
    this.#open();
  }

  close() {
    this.element.hidden = true;
    this.toggle.setAttribute("aria-expanded", "false");
    this.toggle.focus();
  }

  #open() {
    this.element.hidden = false;
    this.toggle.setAttribute("aria-expanded", "true");
  }

  #fill(...children) {
    const close = el("button", { type: "button", class: "quiet-button", click: () => this.close() }, "Close");
    this.element.replaceChildren(el("header", { class: "inspector-head" }, el("h2", {}, "What was sent"), close), el("div", { class: "inspector-body" }, ...children));
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
