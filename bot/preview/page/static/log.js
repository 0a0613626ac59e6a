// The messages of the place that is looked at.

import { messageElement, noteElement } from "./message.js";

const NEAR_THE_END = 60;

export class Log {
  #messages = new Map(); // all places' messages, by id
  #notes = new Map(); // by a number of ours: what Discord's client itself has to say
  #dismissed = new Set();
  #made = 0;
  #place = null;
  #atEnd = true; // whether the reader is, so that it stays in sight

  /** `context` is what markdown needs; `newer` leads to messages out of sight; `does` is what controls do. */
  constructor(element, newer, context, does) {
    Object.assign(this, { element, newer, context, does });
    element.addEventListener("scroll", () => this.#look());
    new ResizeObserver(() => this.#atEnd && this.#toEnd()).observe(element);
    newer.addEventListener("click", () => this.#toEnd());
  }

  /** Takes all messages anew. */
  reset(messages) {
    this.#messages = new Map(messages.map((message) => [message.id, message]));
    this.#notes.clear();
    this.render();
    this.#toEnd();
  }

  show(place) {
    this.#place = place;
    this.render();
    this.#toEnd();
  }

  /** The latest message of this place, or null. */
  get latest() {
    return [...this.#messages.values()].filter((message) => message.channel_id === this.#place).at(-1) ?? null;
  }

  /** Takes a message that has come or changed; tells whether it is new to a place that is not looked at. */
  take(message) {
    const isNew = !this.#messages.has(message.id);
    if (message.gone) this.#messages.delete(message.id);
    else this.#messages.set(message.id, message);
    if (message.channel_id !== this.#place) return isNew && !message.gone;
    this.#put(message);
    if (isNew) this.#arrived(message.id);
    return false;
  }

  /** Brings what somebody has asked for into their sight: all of it, or else its beginning. */
  reveal(id) {
    const article = this.#find(id);
    if (!article) return;
    const block = article.offsetHeight > this.element.clientHeight ? "start" : "nearest";
    article.scrollIntoView({ block });
    this.#look();
  }

  /** Adds a note of the client's own to a place; gives what takes it away. */
  note(place, used, text, kind) {
    const key = `note-${++this.#made}`;
    const remove = () => {
      this.#notes.delete(key);
      this.#find(key)?.remove();
    };
    const element = noteElement(used, text, kind, kind === "failed" ? remove : null);
    element.dataset.id = key;
    this.#notes.set(key, { place, element });
    if (place !== this.#place) return remove;
    this.element.append(element);
    this.reveal(key);
    return remove;
  }

  /** Says below a message that Discord had no answer from the bot. */
  fail(id, text) {
    const body = this.#find(id)?.querySelector(".body");
    if (!body) return;
    body.querySelector(".interaction-failed")?.remove();
    const note = document.createElement("p");
    note.className = "interaction-failed";
    note.setAttribute("role", "alert");
    note.textContent = text;
    body.append(note);
  }

  /** Marks the message that the panel is about; none with null. */
  mark(id) {
    for (const article of this.element.querySelectorAll("article")) article.classList.toggle("message-chosen", article.dataset.id === id);
  }

  /** Greets anew, as what is offered may have changed. */
  refreshWelcome() {
    this.element.querySelector(".welcome")?.replaceWith(this.does.welcome());
  }

  render() {
    if (!this.#place) return; // the messages come before what is around them
    const shown = [...this.#messages.values()].filter((message) => message.channel_id === this.#place && !this.#dismissed.has(message.id));
    const notes = [...this.#notes.values()].filter(({ place }) => place === this.#place);
    this.element.setAttribute("aria-live", "off"); // what was said before is not news
    this.element.replaceChildren(this.does.welcome(), ...shown.map((message) => this.#article(message)), ...notes.map(({ element }) => element));
    setTimeout(() => this.element.removeAttribute("aria-live"));
  }

  #find(id) {
    return this.element.querySelector(`article[data-id="${id}"]`);
  }

  #put(message) {
    const old = this.#find(message.id);
    if (message.gone || this.#dismissed.has(message.id)) return old?.remove();
    const article = this.#article(message);
    if (!old) return this.element.append(article);
    const focused = old.contains(document.activeElement) ? document.activeElement.dataset.key : null;
    old.replaceWith(article);
    // The control that was used may have another number now, or be gone; the message is still where the reader was.
    if (focused !== null) (article.querySelector(`[data-key="${CSS.escape(focused ?? "")}"]`) ?? article.querySelector("[data-key]:not([disabled])"))?.focus();
    return undefined;
  }

  #arrived(id) {
    if (this.#atEnd) this.reveal(id);
    else this.newer.hidden = false;
  }

  #look() {
    const { scrollHeight, scrollTop, clientHeight } = this.element;
    this.#atEnd = scrollHeight - scrollTop - clientHeight < NEAR_THE_END;
    if (this.#atEnd) this.newer.hidden = true;
  }

  #toEnd() {
    this.element.scrollTop = this.element.scrollHeight;
    this.#look();
  }

  #article(message) {
    return messageElement(message, this.context, {
      act: (wish) => this.does.act(message, wish),
      inspect: () => this.does.inspect(message),
      dismiss: () => {
        this.#dismissed.add(message.id);
        this.#put(message);
        this.does.dismissed();
      },
    });
  }
}
