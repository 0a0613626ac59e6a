// Reading what stands in the composer: plain text, a command's name in the making, or a command with its options.

/**
 * Takes a line apart.
 *
 * `calls` are the commands that may be called, by what stands behind the slash; each has `options` with `name`, `required`.
 * Returns `{ kind: "text", text }`, `{ kind: "name", typed, exact }` or `{ kind: "call", path, options, values }`, where
 * `values` maps an option's name to `{ text, start, end }`: what stands there, from where to where in the line.
 */
export function readLine(line, calls) {
  if (!line.startsWith("/")) return { kind: "text", text: line };
  const typed = line.slice(1);
  const lower = typed.toLowerCase();
  const paths = Object.keys(calls).sort((a, b) => b.length - a.length);
  const path = paths.find((each) => lower.startsWith(`${each} `));
  if (path === undefined) return { kind: "name", typed: lower, exact: lower.trim() in calls ? lower.trim() : null };
  const { options } = calls[path];
  return { kind: "call", path, options, values: readValues(line, path.length + 2, options) };
}

/** The option that the caret stands in, or null. */
export function optionAt(call, caret) {
  const inside = Object.entries(call.values).filter(([, value]) => caret >= value.start && caret <= value.end);
  const empty = inside.find(([, value]) => !value.text); // of several that begin here, the first
  return (empty ?? inside.at(-1))?.[0] ?? null;
}

/** The first required option that is still empty, or null. */
export function missingOption(call) {
  return call.options.find((option) => option.required && !call.values[option.name]?.text)?.name ?? null;
}

function readValues(line, from, options) {
  const labels = findLabels(line, from, options);
  const values = readUnlabelled(line, from, labels[0]?.at ?? line.length, options, labels);
  labels.forEach((label, index) => {
    const end = labels[index + 1]?.at ?? line.length;
    values[label.name] = cut(line, label.end, end);
  });
  return values;
}

function findLabels(line, from, options) {
  if (!options.length) return [];
  const names = options.map((option) => option.name.replace(/[^\w-]/g, "\\$&")).join("|");
  const pattern = new RegExp(`(?:^|\\s)(${names}):`, "gi");
  return [...line.slice(from).matchAll(pattern)].map((found) => ({
    name: found[1].toLowerCase(),
    at: from + found.index,
    end: from + found.index + found[0].length,
  }));
}

/** What is typed without a name fills the required options in order, the last of them to the end; without any, the first. */
function readUnlabelled(line, from, to, options, labels) {
  const named = new Set(labels.map((label) => label.name));
  const required = options.filter((option) => option.required && !named.has(option.name));
  const targets = required.length ? required : options.slice(0, 1).filter((option) => !named.has(option.name));
  if (!targets.length || (!required.length && !line.slice(from, to).trim())) return {};
  const values = {};
  let start = from;
  targets.forEach((option, index) => {
    const gap = line.slice(start, to).search(/\S\s/);
    const ends = index < targets.length - 1 && gap >= 0 ? start + gap + 1 : to;
    values[option.name] = cut(line, start, ends);
    start = ends;
  });
  return values;
}

function cut(line, start, end) {
  const piece = line.slice(start, end);
  const before = piece.length - piece.trimStart().length;
  return { text: piece.trim(), start: start + (piece.trim() ? before : Math.min(before, 1)), end };
}
