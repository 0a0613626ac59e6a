// Moments, in the reader's own zone and language.

const STYLES = {
  t: { timeStyle: "short" },
  T: { timeStyle: "medium" },
  d: { dateStyle: "short" },
  D: { dateStyle: "long" },
  f: { dateStyle: "long", timeStyle: "short" },
  F: { dateStyle: "full", timeStyle: "short" },
};
const STEPS = [["year", 31_557_600], ["month", 2_629_800], ["day", 86_400], ["hour", 3600], ["minute", 60], ["second", 1]];
const REFRESH_MS = 15_000;

/** A `<time>` for a moment in seconds since 1970; style `R` counts from now and keeps counting. */
export function timeElement(seconds, style) {
  const element = document.createElement("time");
  const moment = new Date(seconds * 1000);
  if (Number.isNaN(moment.getTime())) return document.createTextNode("Invalid date");
  element.dateTime = moment.toISOString();
  element.title = moment.toLocaleString([], STYLES.F);
  element.className = "moment";
  element.textContent = style === "R" ? fromNow(seconds) : moment.toLocaleString([], STYLES[style] ?? STYLES.f);
  if (style === "R") element.dataset.relative = seconds;
  return element;
}

/** The time of day at which a message came. */
export const clockTime = (iso) => new Date(iso).toLocaleTimeString([], { timeStyle: "short" });

function fromNow(seconds) {
  const away = seconds - Date.now() / 1000;
  const [unit, length] = STEPS.find(([, size]) => Math.abs(away) >= size) ?? STEPS.at(-1);
  return new Intl.RelativeTimeFormat([], { numeric: "auto" }).format(Math.round(away / length), unit);
}

setInterval(() => {
  for (const element of document.querySelectorAll("time[data-relative]")) {
    element.textContent = fromNow(Number(element.dataset.relative));
  }
}, REFRESH_MS);
