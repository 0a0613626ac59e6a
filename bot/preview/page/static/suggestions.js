// What can be chosen while a line is typed.

const OPTION = { BOOLEAN: 5, USER: 6, CHANNEL: 7, ROLE: 8, MENTIONABLE: 9 };
const SHOWN = 25;

/** The commands whose name holds what was typed, those that begin with it first. */
export function commandItems(typed, calls, offered) {
  const wanted = typed.trim();
  const fitting = offered.filter((path) => path.includes(wanted));
  fitting.sort((a, b) => Number(b.startsWith(wanted)) - Number(a.startsWith(wanted)));
  return fitting.map((path) => ({ kind: "command", path, label: `/${path}`, description: calls[path].description }));
}

/** The options that are not filled yet, to be picked by name. */
export function optionItems(call) {
  const free = call.options.filter((option) => !(option.name in call.values));
  return free.map((option) => ({
    kind: "option",
    name: option.name,
    label: option.name,
    description: option.description,
    section: "Options",
  }));
}

/** The options whose name has been begun at the end of the line, and are not filled yet. */
export function startedItems(call, line) {
  const started = line.match(/ (\w{2,})$/)?.[1].toLowerCase() ?? "";
  const fitting = optionItems(call).filter((item) => started && item.name.startsWith(started));
  return fitting.map((item) => ({ ...item, started: started.length }));
}

/** What fits an option whose values are known without asking the bot. */
export function knownValues(option, typed, world) {
  const wanted = typed.toLowerCase().replace(/^[#@]/, "");
  const all = option.choices?.length ? option.choices.map(({ name, value }) => [name, String(value)]) : namedThings(option.type, world);
  const fitting = all.filter(([label]) => label.toLowerCase().includes(wanted)).slice(0, SHOWN);
  return fitting.map(([label, value]) => ({ kind: "value", name: option.name, label, value }));
}

function namedThings(type, { members, people, roles, places }) {
  if (type === OPTION.BOOLEAN) return [["True", "true"], ["False", "false"]];
  if (type === OPTION.CHANNEL) return places.filter((place) => place.kind === "channel").map(({ name }) => [`#${name}`, name]);
  const users = members.map((id) => [`@${people[id]}`, people[id]]);
  const groups = Object.values(roles).map((name) => [`@${name}`, name]);
  return { [OPTION.USER]: users, [OPTION.ROLE]: groups, [OPTION.MENTIONABLE]: [...users, ...groups] }[type] ?? [];
}
