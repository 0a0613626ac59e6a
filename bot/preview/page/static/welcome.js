// What stands at the beginning of a place.

import { el } from "./dom.js";

/** What stands there where somebody cannot come in. */
export function refusal(why) {
  return el("div", { class: "welcome" }, el("h3", {}, "You cannot come in under this name"), el("p", {}, `It must be another one: ${why}.`),
    el("p", {}, el("a", { href: "/" }, "Come in as Ada")));
}

/** A greeting with the commands that are offered here; `begin` starts one. */
export function welcome({ place, commands, bot }, begin) {
  const title = place.kind === "channel" ? `Welcome to #${place.name}` : `You and ${place.name}`;
  const item = (path) => el("li", {},
    el("button", { type: "button", class: "mention", click: () => begin(path) }, `/${path}`), commands[path].description);
  const asks = place.commands.length ? `Type / below, or begin with one of what ${bot.name} answers:` : `${bot.name} is on its way…`;
  return el("div", { class: "welcome" }, el("h3", {}, title), el("p", {}, asks), el("ul", {}, place.commands.map(item)));
}
