// The messages of the place that is looked at.

import { messageElement, noteElement } from "./message.js";

const NEAR_THE_END = 120;

export class Log {
  #messages = new Map(); // all places' messages, by id
  #notes = new Map(); // by a number of ours: what Discord's client itself has to say
  #dismissed = new Set();
  #made = 0;
  #place = null;

  /** `context` is what markdown needs; `does` what messages' controls do. */
  constructor(element, context, does) {
    Object.assign(this, { element, context, does });
  }

  /** Takes all messages anew. */
  reset(messages) {
    this.#messages = new Map(messages.map((message) => [message.id, message]));
    this.#notes.clear();
    this.render();
  }

  show(place) {
    this.#place = place;
    this.render();
    this.element.scrollTop = this.element.scrollHeight;
  }

  /** Takes a message that has come or changed; tells whether it is new to a place that is not looked at. */
  take(message) {
    const isNew = !this.#messages.has(message.id);
    if (message.gone) this.#messages.delete(message.id);
    else this.#messages.set(message.id, message);
    if (message.channel_id !== this.#place) return isNew && !message.gone;
    this.#keepingPlace(() => this.#put(message));
    return false;
  }

  /** Adds a note of the client's own to a place; gives what takes it away. */
  note(place, used, text, kind) {
    const key = `note-${++this.#made}`;
    const remove = () => {
      this.#notes.delete(key);
      this.element.querySelector(`[data-id="${key}"]`)?.remove();
    };
    const element = noteElement(used, text, kind, kind === "failed" ? remove : null);
    element.dataset.id = key;
    this.#notes.set(key, { place, element });
    if (place === this.#place) this.#keepingPlace(() => this.element.append(element));
    return remove;
  }

  /** Says below a message that Discord had no answer from the bot. */
  fail(id, text) {
    const body = this.element.querySelector(`[data-id="${id}"] .body`);
    if (!body) return;
    body.querySelector(".interaction-failed")?.remove();
    const note = document.createElement("p");
    note.className = "interaction-failed";
    note.setAttribute("role", "alert");
    note.textContent = text;
    body.append(note);
  }

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
    const welcome = shown.length ? [] : [this.does.welcome()];
    const notes = [...this.#notes.values()].filter(({ place }) => place === this.#place);
    this.element.replaceChildren(...welcome, ...shown.map((message) => this.#article(message)), ...notes.map(({ element }) => element));
  }

  #put(message) {
    const old = this.element.querySelector(`[data-id="${message.id}"]`);
    if (message.gone || this.#dismissed.has(message.id)) return old?.remove();
    const article = this.#article(message);
    if (!old) return this.element.append(article);
    const focused = old.contains(document.activeElement) ? document.activeElement.dataset.key : null;
    old.replaceWith(article);
    // The control that was used may have another number now, or be gone; the message is still where the reader was.
    if (focused !== null) (article.querySelector(`[data-key="${CSS.escape(focused ?? "")}"]`) ?? article.querySelector("[data-key]:not([disabled])"))?.focus();
    return undefined;
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

  /** Stays at the end where the reader is at the end, else where they are. */
  #keepingPlace(change) {
    const { scrollHeight, scrollTop, clientHeight } = this.element;
    const atEnd = scrollHeight - scrollTop - clientHeight < NEAR_THE_END;
    change();
    if (atEnd) this.element.scrollTop = this.element.scrollHeight;
  }
}
