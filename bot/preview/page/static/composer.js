// The line that everything is typed into, and the list above it.

import { el } from "./dom.js";
import { missingOption, optionAt, readLine } from "./command-line.js";
import { Listbox } from "./listbox.js";
import { commandItems, knownValues, optionItems, startedItems } from "./suggestions.js";

const PAUSE_MS = 120; // Discord too waits for a short pause before it asks a bot

export class Composer {
  #picked = {}; // what was picked for an option: the label that stands in the line, and the value behind it
  #asked = 0;
  #shownFor = ""; // what the list is about: a list about something else is of no use any more
  #ready = Promise.resolve(); // once the list is about what stands in the line
  #keys = Promise.resolve(); // keys that wait for that, in order
  #waiting = 0;
  #closed = false; // by Escape, until the line changes
  #history = [];

  /** `world()` is what is around; `ask` completes an option; `send` takes a call or a text and tells whether it went. */
  constructor(parts, { world, ask, send }) {
    Object.assign(this, parts, { world, ask, send });
    this.list = new Listbox(this.suggestions, this.entry, (item) => this.#pick(item));
    this.entry.addEventListener("input", () => this.#changed());
    this.entry.addEventListener("click", () => this.#suggest());
    this.entry.addEventListener("keyup", ({ key }) => ["ArrowLeft", "ArrowRight", "Home", "End"].includes(key) && this.#suggest());
    this.entry.addEventListener("keydown", (event) => this.#key(event));
    this.entry.addEventListener("blur", () => this.#show([], ""));
    this.entry.addEventListener("focus", () => this.entry.value && this.#suggest());
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#inOrder(() => this.#enter());
      this.entry.focus();
    });
  }

  /** Begins a command, as if its name had been picked. */
  begin(path) {
    this.#pick({ kind: "command", path });
  }

  /** Says why something did not go. */
  complain(text) {
    this.complaint.textContent = text;
  }

  clear() {
    this.#write("");
  }

  #read() {
    return readLine(this.entry.value.replace(/^\s+\//, "/"), this.#calls());
  }

  #calls() {
    const { commands, place } = this.world();
    return Object.fromEntries((place?.commands ?? []).map((path) => [path, commands[path]]));
  }

  #changed() {
    this.#closed = false;
    this.complain("");
    this.#suggest();
  }

  #suggest() {
    this.#ready = this.#offer(++this.#asked);
    return this.#ready;
  }

  async #offer(asked) {
    const line = this.#read();
    this.#explain(line);
    if (this.#closed || line.kind === "text") return this.#show([], "");
    if (line.kind === "name") return this.#show(commandItems(line.typed, this.#calls(), Object.keys(this.#calls())), "commands");
    const name = optionAt(line, this.entry.selectionStart);
    const about = `${line.path} ${name}`;
    if (about !== this.#shownFor) this.#show([], about);
    this.list.stale = true;
    const values = name ? await this.#values(line, name, asked) : [];
    if (asked !== this.#asked) return undefined; // the line has changed meanwhile
    if (document.activeElement !== this.entry) return this.#show([], "");
    const picked = this.#isPicked(name, line.values[name]?.text);
    const rest = !name || picked || !values.length ? optionItems(line) : startedItems(line, this.entry.value);
    return this.#show([...(picked ? [] : values), ...rest], about);
  }

  #show(items, about) {
    this.#shownFor = about;
    this.list.stale = false;
    this.list.show(items);
    this.told.textContent = items.length ? `${items.length === 1 ? "1 suggestion" : `${items.length} suggestions`}: Tab takes the first` : "";
  }

  /** Does something at once, or after the keys that wait for the list. */
  #inOrder(act) {
    if (!this.#waiting) act();
    else this.#keys = this.#keys.then(act);
  }

  /** Does something once the list is about what stands in the line. */
  #whenReady(act) {
    this.#waiting += 1;
    this.#keys = this.#keys.then(() => this.#listIsReady()).then(act).finally(() => (this.#waiting -= 1));
  }

  async #listIsReady() {
    for (let asked = -1; asked !== this.#asked; await this.#ready) asked = this.#asked;
  }

  async #values(line, name, asked) {
    const option = line.options.find((each) => each.name === name);
    const typed = line.values[name].text;
    if (!option.autocomplete) return knownValues(option, typed, this.world());
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    if (asked !== this.#asked) return [];
    try {
      const choices = await this.ask(line.path, name, typed, this.#texts(line));
      return choices.map((choice) => ({ kind: "value", name, label: choice.name, value: String(choice.value) }));
    } catch (error) {
      this.complain(error.message);
      return [];
    }
  }

  #isPicked(name, text) {
    return name !== null && Boolean(text) && this.#picked[name]?.label === text;
  }

  /** What is sent: the value behind a label that was picked, else the text itself. */
  #texts(line) {
    const filled = Object.entries(line.values).filter(([, value]) => value.text);
    return Object.fromEntries(filled.map(([name, { text }]) => [name, this.#isPicked(name, text) ? this.#picked[name].value : text]));
  }

  #explain(line) {
    if (line.kind !== "call") return this.hint.replaceChildren();
    const current = optionAt(line, this.entry.selectionStart);
    const description = line.options.find((option) => option.name === current)?.description;
    const names = line.options.map(({ name, required }) =>
      el("span", { class: `hint-option${name === current ? " hint-current" : ""}${required ? " hint-required" : ""}` }, name));
    return this.hint.replaceChildren(el("strong", {}, `/${line.path}`), ...names, description ? el("span", { class: "hint-description" }, description) : "");
  }

  #key(event) {
    const { key } = event;
    const listed = this.entry.value.startsWith("/") && !this.#closed;
    if (event.isComposing) return;
    if (listed && (key === "ArrowDown" || key === "ArrowUp")) this.#whenReady(() => this.list.move(key === "ArrowDown" ? 1 : -1));
    else if (listed && key === "Tab" && !event.shiftKey) this.#whenReady(() => this.#pick(this.list.active ?? this.list.items[0]));
    else if (this.list.open && key === "Escape") this.#close();
    else if (key === "ArrowUp" && !this.entry.value && this.#history.length) this.#write(this.#history.at(-1));
    else return;
    event.preventDefault();
  }

  #close() {
    this.#closed = true;
    this.#show([], "");
  }

  #enter() {
    const line = this.#read();
    if (this.list.open && this.list.active) this.#pick(this.list.active);
    else if (line.kind === "name") this.#enterName(line);
    else if (line.kind === "call") this.#call(line);
    else if (line.text.trim()) this.#go(this.send({ text: line.text }));
  }

  #enterName({ typed, exact }) {
    const [first] = commandItems(typed, this.#calls(), Object.keys(this.#calls()));
    const path = exact ?? (typed && first?.path);
    if (!path) this.complain(this.#whyNone(typed));
    else if (exact && !this.#calls()[exact].options.some((option) => option.required)) this.#go(this.send({ path, options: {} }));
    else this.begin(path);
  }

  #whyNone(typed) {
    const known = Object.keys(this.world().commands).find((path) => `${typed} `.startsWith(`${path} `));
    return known ? `You are not offered /${known} here.` : `There is no command /${typed} here.`;
  }

  #call(line) {
    const missing = missingOption(line);
    if (missing) {
      if (!line.values[missing]) this.#append(missing);
      this.complain(`“${missing}” is needed.`);
      return;
    }
    this.#go(this.send({ path: line.path, options: this.#texts(line) }));
  }

  /** Empties the line as Discord does, and gives it back if it could not be sent. */
  async #go(sent) {
    const line = this.entry.value;
    const picked = this.#picked;
    this.#history.push(line);
    this.#write("");
    try {
      await sent;
    } catch (error) {
      if (!this.entry.value) {
        this.#write(line);
        this.#picked = picked;
      }
      this.complain(error.message);
    }
  }

  #pick(item) {
    if (!item) return;
    if (item.kind === "command") {
      const [first] = (this.#calls()[item.path]?.options ?? []).filter((option) => option.required);
      this.#write(`/${item.path} ${first ? `${first.name}: ` : ""}`);
    } else if (item.kind === "option") this.#append(item.name, item.started);
    else this.#fill(item);
    this.entry.focus();
    this.#suggest();
  }

  /** Goes on with an option; `started` is how much of its name stands there already. */
  #append(name, started = 0) {
    const { value } = this.entry;
    this.#write(`${value.slice(0, value.length - started).trimEnd()} ${name}: `);
  }

  #fill({ name, label, value }) {
    const line = this.#read();
    const { start, end } = line.values[name];
    this.#picked[name] = { label, value };
    const rest = this.entry.value.slice(end);
    this.#write(`${this.entry.value.slice(0, start)}${label}${rest}`, start + label.length);
    const missing = missingOption(this.#read());
    if (missing) this.#append(missing);
  }

  #write(text, caret = text.length) {
    if (!text) this.#picked = {};
    this.entry.value = text;
    this.#closed = false;
    this.complain("");
    this.#asked += 1;
    this.#show([], "");
    this.#explain(this.#read());
    this.entry.setSelectionRange(caret, caret);
  }
}
