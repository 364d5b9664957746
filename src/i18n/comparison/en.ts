import type { ComparisonMessages } from "./messages.ts";

export const comparisonMessages: ComparisonMessages = {
  title: "Two dates compared",
  end: "End",
  second: "Compared with",
  go: "Compare",
  previous: "Compare with the previous key date",
  next: "Compare with the next key date",
  outside: (since, today) => `Choose a day from ${since} to ${today}.`,
  same: "Both dates are the same: there is nothing to compare.",
  changed: (from, to, areas, count) =>
    `The administration on ${to} differs from that on ${from} in ${count === 1 ? "one area" : "these areas"}: ${areas}.`,
  unchanged: (from, to) => `The administration on ${from} and on ${to} is the same everywhere.`,
  causes: (texts) => `Texts and acts concerned: ${texts}.`,
  noCauses: "This record holds no text or act of that time with an effect on these areas.",
  dated: (name, date) => `${name} (${date})`,
  thereafter: "then",
  again: (administered, isOtherBetween) => `On both dates: ${administered}${isOtherBetween ? "; in between, another administration" : ""}.`,
  positions: (date) => `The positions of the two parties are those of today: they are drawn only on the map of ${date}.`,
  list: "Changes by area",
  ended: "The comparison has ended.",
};
