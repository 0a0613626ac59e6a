// Buttons and menus below a message. Source: Discord's documentation, "Component Reference".

import { el, link, safeUrl } from "./dom.js";
import { Listbox } from "./listbox.js";
import { markdown } from "./markdown.js";

const KIND = { ROW: 1, BUTTON: 2, STRING_SELECT: 3, USER: 5, ROLE: 6, MENTIONABLE: 7, CHANNEL: 8, SECTION: 9, TEXT: 10, SEPARATOR: 14, CONTAINER: 17 };
const [ENOUGH, TALLEST, MARGIN] = [220, 320, 12]; // pixels
const LINK_STYLE = 5;
const STYLES = { 1: "primary", 2: "secondary", 3: "success", 4: "danger", 5: "link" };

/** Nodes for components; `act` is told what is done: `{ do: "press" | "choose", custom_id, values? }`. */
export function componentNodes(components, context, act) {
  return components.map((component) => node(component, context, act));
}

function node(component, context, act) {
  const inside = () => componentNodes(component.components ?? [], context, act);
  switch (component.type) {
    case KIND.ROW: return el("div", { class: "row" }, inside());
    case KIND.BUTTON: return button(component, act);
    case KIND.TEXT: return el("div", { class: "text" }, markdown(component.content, context));
    case KIND.CONTAINER: return el("div", { class: "embed" }, inside());
    case KIND.SECTION: return el("div", { class: "section-row" }, el("div", {}, inside()), node(component.accessory, context, act));
    case KIND.SEPARATOR: return el("hr");
    default: return options(component, context.names) ? menu(component, context.names, act) : el("p", { class: "small" }, "This page cannot show a part of the message.");
  }
}

function button({ style, label, url, emoji, disabled, custom_id }, act) {
  const face = [emoji?.name ? `${emoji.name} ` : "", label ?? ""];
  const look = `button button-${STYLES[style] ?? "secondary"}`;
  if (style === LINK_STYLE && safeUrl(url)) {
    const anchor = link(url, ...face, el("span", { "aria-hidden": "true" }, " ↗"));
    anchor.className = look;
    return anchor;
  }
  return el("button", { type: "button", class: look, disabled, "data-key": custom_id, click: () => act({ do: "press", custom_id }) }, ...face);
}

/** What a menu offers: its own options, or whom and what there is of a kind. */
function options(component, names) {
  const of = (things, sign) => Object.entries(things).map(([value, name]) => ({ value, label: `${sign}${name}` }));
  switch (component.type) {
    case KIND.STRING_SELECT: return component.options;
    case KIND.USER: return of(names.people, "@");
    case KIND.ROLE: return of(names.roles, "@");
    case KIND.MENTIONABLE: return [...of(names.people, "@"), ...of(names.roles, "@")];
    case KIND.CHANNEL: return of(names.places, "#");
    default: return null;
  }
}

/** A menu: a button that opens a list. Where several may be chosen, closing the list sends them. */
function menu(component, names, act) {
  const several = (component.max_values ?? 1) > 1;
  const chosen = new Set(options(component, names).filter((option) => option.default).map((option) => option.value));
  const title = component.placeholder ?? "Make a selection";
  const list = el("div", { class: "menu-list", role: "listbox", "aria-label": title, "aria-live": "off", hidden: true, "aria-multiselectable": several });
  const face = el("span", {}, [...chosen].length ? labels(component, names, chosen) : title);
  const opener = el("button", {
    type: "button", class: "menu", role: "combobox", "aria-haspopup": "listbox", "aria-expanded": "false",
    "aria-label": title, disabled: component.disabled, "data-key": component.custom_id,
  }, face, el("span", { "aria-hidden": "true", class: "menu-sign" }, "▾"));
  const send = () => act({ do: "choose", custom_id: component.custom_id, values: [...chosen] });
  const box = new Listbox(list, opener, ({ value }) => {
    if (!several) chosen.clear();
    if (chosen.has(value)) chosen.delete(value);
    else chosen.add(value);
    if (several) show(box.items.findIndex((item) => item.value === value));
    else close(true);
  });
  const show = (active) => {
    makeRoom(opener, list);
    box.show(options(component, names).map((option) => ({ ...option, selected: chosen.has(option.value) })), active);
    opener.setAttribute("aria-expanded", "true");
  };
  const close = (sends) => {
    if (!box.open) return;
    box.close();
    opener.setAttribute("aria-expanded", "false");
    if (sends && chosen.size >= (component.min_values ?? 1)) send();
  };
  opener.addEventListener("click", () => (box.open ? close(several) : show(0)));
  opener.addEventListener("blur", () => close(several));
  opener.addEventListener("keydown", (event) => menuKey(event, box, show, close, several));
  return el("div", { class: "menu-box" }, opener, list);
}

/** Lets a list open where there is more room in the log: below its opener, else above, and never beyond. */
function makeRoom(opener, list) {
  const view = opener.closest("[role=log]").getBoundingClientRect();
  const { top, bottom } = opener.getBoundingClientRect();
  const below = view.bottom - bottom;
  const above = top - view.top;
  const up = below < ENOUGH && above > below;
  list.classList.toggle("menu-list-up", up);
  list.style.setProperty("--room", `${Math.min(TALLEST, Math.max(up ? above : below, 0) - MARGIN)}px`);
}

function menuKey(event, box, show, close, several) {
  if (!box.open && (event.key === "ArrowDown" || event.key === "ArrowUp")) show(0);
  else if (!box.open) return;
  else if (event.key === "ArrowDown") box.move(1);
  else if (event.key === "ArrowUp") box.move(-1);
  else if (event.key === "Enter" || event.key === " ") box.onPick(box.active);
  else if (event.key === "Escape") close(false);
  else if (event.key === "Tab") { close(several); return; }
  else return;
  event.preventDefault();
}

function labels(component, names, chosen) {
  return options(component, names).filter((option) => chosen.has(option.value)).map((option) => option.label).join(", ");
}
