// A list to choose from that some other element keeps the focus of (WAI-ARIA's listbox with `aria-activedescendant`).

import { el } from "./dom.js";

let made = 0;

export class Listbox {
  #prefix = `choice-${++made}-`;
  #active = -1;
  #items = [];

  /** `element` becomes the list, `owner` keeps the focus, `onPick` is called with the item picked. */
  constructor(element, owner, onPick) {
    this.element = element;
    this.owner = owner;
    this.onPick = onPick;
    element.id ||= `list-${made}`;
    owner.setAttribute("aria-controls", element.id);
    element.addEventListener("pointerdown", (event) => event.preventDefault()); // the owner keeps the focus
  }

  get open() {
    return !this.element.hidden;
  }

  get items() {
    return this.#items;
  }

  /** The item that the arrow keys have reached, or null. */
  get active() {
    return this.#items[this.#active] ?? null;
  }

  /** Shows items: each `{ label, description?, section?, selected? }` and whatever the picker needs. */
  show(items, active = -1) {
    this.#items = items;
    const rows = items.map((item, index) => [
      item.section && item.section !== items[index - 1]?.section ? el("div", { class: "section", role: "presentation" }, item.section) : "",
      this.#row(item, index),
    ]);
    this.element.replaceChildren(...rows.flat().filter((row) => row !== ""));
    this.element.hidden = items.length === 0;
    this.#activate(items.length ? active : -1);
  }

  close() {
    this.show([]);
  }

  /** Whether what is shown is of before: it stays in sight, and nobody can take it. */
  set stale(stale) {
    this.element.setAttribute("aria-busy", String(stale));
  }

  /** Moves by so many items, around the ends. */
  move(step) {
    const count = this.#items.length;
    if (!count) return;
    const from = this.#active < 0 && step < 0 ? 0 : this.#active;
    this.#activate((from + step + count) % count);
  }

  #row(item, index) {
    const description = item.description ? el("span", { class: "option-description" }, item.description) : "";
    return el(
      "div",
      { id: this.#prefix + index, class: "option", role: "option", "aria-selected": Boolean(item.selected), click: () => this.onPick(item) },
      el("span", { class: "option-label" }, item.label), description,
    );
  }

  #activate(index) {
    this.#active = index;
    this.element.querySelectorAll("[role=option]").forEach((row, at) => {
      row.classList.toggle("option-active", at === index);
      if (at === index) row.setAttribute("aria-selected", "true");
      else row.setAttribute("aria-selected", String(Boolean(this.#items[at].selected)));
    });
    if (index < 0) {
      this.owner.removeAttribute("aria-activedescendant");
      return;
    }
    this.owner.setAttribute("aria-activedescendant", this.#prefix + index);
    document.getElementById(this.#prefix + index).scrollIntoView({ block: "nearest" });
  }
}
