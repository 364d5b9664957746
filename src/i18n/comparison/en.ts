import type { ComparisonMessages } from "./messages.ts";

export const comparisonMessages: ComparisonMessages = {
  title: "Two dates compared",
  end: "End the comparison",
  second: "Compared with",
  go: "Compare",
  outside: (since, today) => `Choose a day from ${since} to ${today}.`,
  same: "Both dates are the same: there is nothing to compare.",
  changed: (from, to, areas) => `Between ${from} and ${to} the administration changed in ${areas}.`,
  unchanged: (from, to) => `Between ${from} and ${to} the administration changed nowhere.`,
  causes: (texts) => `Texts and acts behind the changes: ${texts}.`,
  noCauses: "No text or act of the record changed anything in that time.",
  dated: (name, date) => `${name} (${date})`,
  thereafter: "then",
  again: "The same on both dates.",
  list: "Changes by area",
};
