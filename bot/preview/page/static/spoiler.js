// What is covered until somebody wants to see it.

import { el } from "./dom.js";

/** A cover over some nodes; it opens on a click, on Enter and on Space, and stays open. */
export function spoiler(children) {
  const inside = el("span", { class: "spoiler-inside", inert: true, "aria-hidden": "true" }, ...children);
  const cover = el("span", { class: "spoiler", role: "button", tabindex: 0, "aria-label": "Spoiler, press to reveal" }, inside);
  const open = (event) => {
    if (event.type === "keydown" && !["Enter", " "].includes(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    const opened = el("span", { class: "spoiler spoiler-open", tabindex: -1 }, ...inside.childNodes);
    cover.replaceWith(opened);
    if (event.type === "keydown") opened.focus(); // so that what was covered is read, and the place is not lost
  };
  cover.addEventListener("click", open);
  cover.addEventListener("keydown", open);
  return cover;
}
