// The page: puts the parts together.

import { Composer } from "./composer.js";
import { Connection } from "./connection.js";
import { byId, el } from "./dom.js";
import { Inspector } from "./inspector.js";
import { Log } from "./log.js";
import { initial } from "./message.js";
import { refusal, welcome } from "./welcome.js";

const [FIRST, SECOND] = ["ada", "bea"];
const NO_RESPONSE = "The application did not respond";
const FAILED = "This interaction failed";
const NO_FORMS = "The bot opened a form, which this page cannot show";

const name = new URLSearchParams(location.search).get("as") ?? FIRST;
const world = { commands: {}, places: [], people: {}, roles: {}, members: [], place: null };
const unread = new Set();

// What mentions stand for: read at the time when a message is drawn.
const names = {
  get people() { return world.people; },
  get roles() { return world.roles; },
  get places() { return Object.fromEntries(world.places.map((place) => [place.id, place.name])); },
  onCommand: (path) => composer.begin(path),
  onPlace: (id) => goTo(id),
};

const log = new Log(byId("log"), byId("newer"), { names }, { act, inspect, welcome: () => welcome(world, (path) => composer.begin(path)), dismissed: () => composer.entry.focus() });
const inspector = new Inspector(byId("inspector"), byId("inspector-toggle"), document.querySelectorAll("nav, main"), {
  open: () => (log.latest ? inspect(log.latest) : inspector.show(null)),
  closed: () => log.mark(null),
});
const composer = new Composer(
  { form: byId("composer"), entry: byId("entry"), suggestions: byId("suggestions"), hint: byId("hint"), complaint: byId("complaint"), told: byId("told") },
  { world: () => world, ask: complete, send },
);
const connection = new Connection(name, hear, (up) => up || tellConnection("The preview has ended. Start it again with “bot preview”."));

byId("manages").addEventListener("click", ({ currentTarget }) => {
  const on = currentTarget.getAttribute("aria-checked") !== "true";
  connection.ask({ do: "manage", on }).catch((error) => composer.complain(error.message));
});

function hear(news) {
  if (news.kind === "surroundings") surround(news);
  else if (news.kind === "messages") log.reset(news.messages);
  else if (news.kind === "refused") refuse(news.why);
  else if (log.take(news.message)) markUnread(news.message.channel_id);
}

function refuse(why) {
  tellConnection("You are not here.");
  byId("composer").hidden = true;
  byId("manages").hidden = true;
  byId("log").replaceChildren(refusal(why));
}

/** The place that the address names, if there is one. */
function wishedPlace() {
  const wished = decodeURIComponent(location.hash.slice(1));
  return world.places.find((place) => place.name === wished);
}

function surround(news) {
  Object.assign(world, news);
  const there = world.places.find((place) => place.id === world.place?.id) ?? wishedPlace();
  tellConnection(world.online ? "" : `${world.bot.name} is not connected…`);
  describeYou();
  byId("guild").textContent = world.guild.name;
  goTo((there ?? world.places[0]).id);
}

function describeYou() {
  byId("your-name").textContent = world.you.name;
  byId("your-avatar").textContent = initial(world.you.name);
  byId("manages").setAttribute("aria-checked", String(world.you.manages));
  byId("for-managers").textContent = world.for_managers.length ? `Whoever manages the server also has ${world.for_managers.join(", ")}.` : "";
  byId("second").href = `/?as=${name === SECOND ? FIRST : SECOND}`;
}

function goTo(id) {
  const place = world.places.find((each) => each.id === id);
  if (!place) return;
  const here = world.place;
  const moved = here?.id !== id;
  world.place = place;
  unread.delete(id);
  drawPlaces();
  const title = place.kind === "channel" ? `#${place.name}` : `@${place.name}`;
  byId("place").textContent = title;
  composer.entry.setAttribute("aria-label", `Message ${title}`);
  composer.entry.placeholder = `Message ${title}: / for commands`;
  byId("log").setAttribute("aria-label", `Messages in ${title}`);
  if (!moved) return log.refreshWelcome();
  if (here) location.hash = encodeURIComponent(place.name);
  else history.replaceState(null, "", `#${encodeURIComponent(place.name)}`);
  document.title = `${title} · Understudy: preview`;
  return log.show(id);
}

function drawPlaces() {
  const item = (place) => {
    const here = place.id === world.place?.id;
    const dot = unread.has(place.id) ? el("span", { class: "unread" }, el("span", { class: "hidden" }, "new messages")) : "";
    const sign = el("span", { class: "place-sign", "aria-hidden": "true" }, place.kind === "channel" ? "#" : "@");
    return el("li", {}, el("button", { type: "button", class: "place", "aria-current": here ? "page" : null, click: () => { goTo(place.id); composer.entry.focus(); } }, sign, place.name, dot));
  };
  byId("channels").replaceChildren(...world.places.filter((place) => place.kind === "channel").map(item));
  byId("direct").replaceChildren(...world.places.filter((place) => place.kind === "dm").map(item));
}

function markUnread(place) {
  unread.add(place);
  drawPlaces();
}

function tellConnection(text) {
  byId("connection").textContent = text;
}

async function complete(command, option, typed, options) {
  const answer = await connection.ask({ do: "complete", place: world.place.id, command, option, typed, options });
  return answer.choices;
}

async function send({ text, path, options }) {
  const place = world.place.id;
  if (text !== undefined) return connection.ask({ do: "say", place, text });
  const used = { by: world.you.name, command: path };
  const remove = log.note(place, used, "Sending command…", "pending");
  try {
    const outcome = await connection.ask({ do: "slash", place, command: path, options });
    remove();
    tell(outcome, (why) => log.note(place, used, why, "failed"), NO_RESPONSE);
  } finally {
    remove();
  }
  return undefined;
}

async function act(message, wish) {
  try {
    const outcome = await connection.ask({ ...wish, place: message.channel_id, message: message.id });
    tell(outcome, (why) => log.fail(message.id, why), FAILED);
  } catch (error) {
    log.fail(message.id, error.message);
  }
}

function tell(outcome, complain, whenFailed) {
  if (outcome.failed) complain(whenFailed);
  else if (outcome.opened_form) complain(NO_FORMS);
  else if (outcome.answer) log.reveal(outcome.answer);
}

async function inspect(message) {
  const { said } = await connection.ask({ do: "inspect", place: message.channel_id, message: message.id });
  log.mark(message.id);
  inspector.show(said);
}

composer.entry.focus();
addEventListener("hashchange", () => goTo(wishedPlace()?.id)); // back and forth
