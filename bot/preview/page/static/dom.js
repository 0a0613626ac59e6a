// Building elements. Text goes in as text: nothing that the bot or a person wrote is ever read as markup.

/** Makes an element: attributes by name (`class`, `aria-…`; functions are listeners), then what it holds. */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === "function") element.addEventListener(name, value);
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== ""));
  return element;
}

/** The element with an id; the page's own elements are always there. */
export const byId = (id) => document.getElementById(id);

/** An address that may be followed, or null: only the web's own schemes. */
export function safeUrl(text) {
  try {
    const url = new URL(text);
    return ["http:", "https:", "discord:"].includes(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

/** A link to elsewhere. */
export function link(url, ...children) {
  return el("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, ...children);
}
