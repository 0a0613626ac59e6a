// One message: who, when, what, and what can be done with it.

import { componentNodes } from "./components.js";
import { el, link, safeUrl } from "./dom.js";
import { markdown } from "./markdown.js";
import { clockTime, timeElement } from "./times.js";

/** An `article` for a message as the page is told of it. */
export function messageElement(message, context, { act, inspect, dismiss }) {
  const named = `by-${message.id}`;
  const { used, author } = message;
  return el("article", { class: `message${message.private ? " message-private" : ""}`, "data-id": message.id, "aria-labelledby": `${named} title-${message.id}` },
    usedElement(used),
    el("div", { class: author.bot ? "avatar avatar-bot" : "avatar", "aria-hidden": "true" }, author.bot ? "" : initial(nameOf(author))),
    el("div", { class: "body" },
      el("header", { id: named, class: "by" },
        el("span", { class: "author" }, nameOf(author)), author.bot ? el("span", { class: "badge" }, "APP") : "",
        el("time", { class: "when", datetime: message.timestamp }, clockTime(message.timestamp))),
      message.thinking ? thinking(nameOf(author)) : content(message, context, act),
      message.private ? privateNote(dismiss) : ""),
    el("button", { type: "button", class: "inspect", "aria-label": "What was sent for this message", title: "What was sent for this message", click: inspect }, "{ }"));
}

/** A note that only this page knows of: Discord's own words, not the bot's. */
export function noteElement(used, text, kind, dismiss) {
  return el("article", { class: `message message-private note note-${kind}`, "aria-label": text },
    usedElement(used),
    el("div", { class: "avatar avatar-bot", "aria-hidden": "true" }),
    el("div", { class: "body" },
      el("p", { class: "note-text" }, kind === "failed" ? el("span", { "aria-hidden": "true" }, "❗ ") : "", text),
      dismiss ? privateNote(dismiss) : ""));
}

function usedElement(used) {
  if (!used) return "";
  const options = used.options ? el("span", { class: "used-options" }, ` ${used.options}`) : "";
  return el("p", { class: "used", dir: "auto" }, el("strong", {}, used.by), " used ", el("span", { class: "used-command" }, `/${used.command}`), options);
}

export const initial = (name) => (name || "?").slice(0, 1).toUpperCase();

const nameOf = (author) => author.global_name ?? author.username.replace(/^./, (letter) => letter.toUpperCase());

const thinking = (name) => el("p", { class: "thinking" }, el("span", { class: "dots", "aria-hidden": "true" }), `${name} is thinking…`);

function content(message, context, act) {
  const edited = message.edited_timestamp && message.content ? el("span", { class: "small" }, " (edited)") : "";
  return [
    message.content ? el("div", { class: "text", dir: "auto" }, markdown(message.content, context), edited) : "",
    message.embeds.map((embed, index) => embedElement(embed, context, index ? null : `title-${message.id}`)),
    message.components.length ? el("div", { class: "components" }, componentNodes(message.components, context, act)) : "",
  ];
}

function privateNote(dismiss) {
  return el("p", { class: "private-note" }, el("span", { "aria-hidden": "true" }, "👁 "), "Only you can see this · ",
    el("button", { type: "button", class: "link-button", click: dismiss }, "Dismiss message"));
}

function embedElement(embed, context, titleId) {
  const element = el("div", { class: "embed" },
    embed.author?.name ? el("p", { class: "embed-author" }, linked(embed.author.url, embed.author.name)) : "",
    embed.title ? el("h3", { class: "embed-title", dir: "auto", id: titleId }, linked(embed.url, ...markdown(embed.title, context))) : "",
    embed.description ? el("div", { class: "text", dir: "auto" }, markdown(embed.description, context)) : "",
    embed.fields?.length ? el("div", { class: "fields" }, embed.fields.map((field) => fieldElement(field, context))) : "",
    [embed.image, embed.thumbnail].filter(Boolean).map(({ url }) => el("p", { class: "small" }, "Picture: ", linked(url, url))),
    footer(embed));
  if (Number.isInteger(embed.color)) element.style.setProperty("--edge", `#${embed.color.toString(16).padStart(6, "0")}`);
  return element;
}

function fieldElement({ name, value, inline }, context) {
  return el("div", { class: inline ? "field field-inline" : "field" },
    el("p", { class: "field-name" }, markdown(name, context)), el("div", { class: "text" }, markdown(value, context)));
}

function footer({ footer: said, timestamp }) {
  if (!said?.text && !timestamp) return "";
  const moment = timestamp ? timeElement(Date.parse(timestamp) / 1000, "f") : "";
  return el("p", { class: "embed-footer" }, said?.text ?? "", said?.text && moment ? " • " : "", moment);
}

function linked(address, ...children) {
  const url = address ? safeUrl(address) : null;
  return url ? link(url, ...children) : el("span", {}, ...children);
}
