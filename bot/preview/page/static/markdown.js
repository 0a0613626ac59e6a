// Discord's markdown, as a list of rules: each tries at the present place, the first that fits makes a node.
// Source: Discord's help pages, "Markdown Text 101", and its developer documentation, "Message Formatting".

import { el, link, safeUrl } from "./dom.js";
import { spoiler } from "./spoiler.js";
import { timeElement } from "./times.js";

const PLAIN = /[^\\`*_~|<>[\]#\-\d\nh]+|[\s\S]/y;
const MARKED = String.raw`((?:\\[\s\S]|[^\\])+?)`;
const LIST_LINE = String.raw`(?:[-*]|\d{1,9}\.) +[^\n]*(?:\n(?! *(?:[-*]|\d{1,9}\.) )  +[^\n]*)*`;

// [pattern, how it becomes a node, where: "line" only at the start of a line]
const RULES = [
  [/\\([^\p{L}\p{N}\s])/uy, ([, sign]) => sign],
  [/```(?:[\w+.#-]*\n)?([\s\S]*?[^`\n])\n?```(?!`)\n?/y, ([, code]) => el("pre", {}, el("code", {}, code))],
  [/(`+)([\s\S]*?[^`])\1(?!`)/y, ([, , code]) => el("code", {}, code.trim() || code)],
  [/(#{1,3}) +([^\n]+)(?:\n|$)/y, ([, marks, text], context) => el(`h${marks.length + 3}`, {}, inline(text, context)), "line"],
  [/-# +([^\n]+)(?:\n|$)/y, ([, text], context) => el("p", { class: "subtext" }, inline(text, context)), "line"],
  [/>>> ?([\s\S]+)/y, ([, text], context) => el("blockquote", {}, markdown(text, context)), "line"],
  [/(?:> ?[^\n]*(?:\n|$))+/y, ([text], context) => quote(text, context), "line"],
  [new RegExp(` *${LIST_LINE}(?:\\n *${LIST_LINE})*\\n?`, "y"), ([text], context) => list(text, context), "line"],
  [/<(https?:\/\/[^\s>]+)>/y, ([text, url]) => linkOrText(text, url, url)],
  [/\[((?:\\.|[^\]\\])+)\]\(<?(\S+?)>?(?: +"([^"\n]*)")?\)/y, ([written, text, url], context) => linkOrText(written, url, ...inline(text, { ...context, inLink: true }))],
  [/https?:\/\/[^\s<]+[^<.,:;"'\]\s)*_|]/y, ([url], context) => (context.inLink ? url : linkOrText(url, url, url))],
  [/<t:(-?\d{1,13})(?::([tTdDfFR]))?>/y, ([, seconds, style]) => timeElement(Number(seconds), style)],
  [/<@!?(\d+)>/y, ([, id], { names }) => mention(`@${names.people[id] ?? "unknown-user"}`)],
  [/<@&(\d+)>/y, ([, id], { names }) => mention(`@${names.roles[id] ?? "deleted-role"}`)],
  [/<#(\d+)>/y, ([, id], { names }) => channelMention(id, names)],
  [/<\/([^:>\n]+):(\d+)>/y, ([, path], { names }) => commandMention(path, names)],
  [/<a?:(\w+):\d+>/y, ([, name]) => `:${name}:`],
  [/@(?:everyone|here)\b/y, ([text]) => mention(text)],
  [new RegExp(String.raw`\|\|${MARKED}\|\|`, "y"), ([, text], context) => spoiler(markdown(text, context))],
  [new RegExp(String.raw`\*\*${MARKED}\*\*(?!\*)`, "y"), ([, text], context) => el("strong", {}, inline(text, context))],
  [new RegExp(String.raw`__${MARKED}__(?!_)`, "y"), ([, text], context) => el("u", {}, inline(text, context))],
  [new RegExp(String.raw`~~${MARKED}~~`, "y"), ([, text], context) => el("s", {}, inline(text, context))],
  [/\*(?=\S)((?:\*\*|\\[\s\S]|[^*\\])+?)\*(?!\*)/y, ([, text], context) => el("em", {}, inline(text, context))],
  [/_((?:__|\\[\s\S]|[^\\_])+?)_(?![\p{L}\p{N}])/uy, ([, text], context) => el("em", {}, inline(text, context))],
  [/\n/y, () => el("br")],
];

/** Nodes for a text. `context.names`: what mentions stand for; `context.names.onCommand` is called with a command's path. */
export const markdown = (text, context) => parse(text, context, true);

/** The same where no line begins: inside bold, links, headings. */
const inline = (text, context) => parse(text, context, false);

function parse(text, context, atLineStart) {
  const nodes = [];
  let place = 0;
  while (place < text.length) {
    const lineStart = place === 0 ? atLineStart : text[place - 1] === "\n";
    const [node, end] = next(text, place, lineStart, context);
    if (typeof node === "string" && typeof nodes.at(-1) === "string") nodes.push(nodes.pop() + node);
    else nodes.push(node);
    place = end;
  }
  return nodes;
}

function next(text, place, lineStart, context) {
  for (const [pattern, make, where] of RULES) {
    if (where === "line" && !lineStart) continue;
    pattern.lastIndex = place;
    const found = pattern.exec(text);
    if (found) {
      const end = pattern.lastIndex;
      return [make(found, context), end];
    }
  }
  PLAIN.lastIndex = place;
  const [plain] = PLAIN.exec(text);
  return [plain, place + plain.length];
}

function quote(text, context) {
  return el("blockquote", {}, markdown(text.replace(/\n$/, "").replace(/^> ?/gm, ""), context));
}

function list(text, context) {
  const lines = text.replace(/\n$/, "").split("\n");
  const indent = lines[0].match(/^ */)[0].length;
  const ordered = /^ *\d/.test(lines[0]);
  const items = [];
  for (const line of lines) {
    const marker = line.match(/^( *)(?:[-*]|\d{1,9}\.) +/);
    if (marker && marker[1].length <= indent + 1) items.push([line.slice(marker[0].length)]);
    else items.at(-1).push(line.slice(Math.min(indent + 2, line.search(/\S|$/))));
  }
  const first = ordered ? Number(lines[0].trim().match(/^\d+/)[0]) : null;
  return el(ordered ? "ol" : "ul", { start: first }, items.map((item) => el("li", {}, inline(item[0], context), item.length > 1 ? markdown(item.slice(1).join("\n"), context) : "")));
}

/** A link, or the text as it was written where the address is none that is followed. */
function linkOrText(written, address, ...children) {
  const url = safeUrl(address);
  return url ? link(url, ...children) : written;
}

const mention = (text) => el("span", { class: "mention" }, text);

function channelMention(id, names) {
  const place = names.places[id];
  if (!place) return mention("# unknown");
  return el("button", { type: "button", class: "mention", click: () => names.onPlace(id) }, `#${place}`);
}

function commandMention(path, names) {
  return el("button", { type: "button", class: "mention", click: () => names.onCommand(path) }, `/${path}`);
}
