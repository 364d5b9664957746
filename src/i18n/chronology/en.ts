import type { ChronologyMessages, VoicesMessages } from "./messages.ts";

export const chronologyMessages: ChronologyMessages = {
  heading: "Chronology",
  note: "Treaties, other texts and events together, in order of date.",
  inBrief: "Treaties, other texts and acts in brief. Every event stands in",
  parts: "Parts of the chronology",
  byDate: "By date",
  decades: "Decades",
  decade: (year) => `${year}s`,
  filter: {
    heading: "Choose what to list",
    kinds: "Kinds",
    texts: "Treaties and other acts",
    kind: {
      talks: "Talks",
      visit: "Visits",
      rally: "Rallies",
      statement: "Statements",
      measure: "Measures",
      report: "Press reports",
    },
    by: "Events by",
    byNote: "Treaties and other acts stay listed, whoever is chosen.",
    anyone: "anyone",
    shown: (shown, all) => `Showing ${shown} of ${all} entries`,
    reset: "Show all",
  },
  kind: {
    talks: "Talks",
    visit: "Visit",
    rally: "Rally",
    statement: "Statement",
    measure: "Measure",
    report: "Press report",
  },
  several: "several together, or others",
  show: "Show this date on the map",
  said: {
    heading: (year) => `What each side has said and done since ${year}`,
    note: "Statements, rallies, measures and visits of each side, oldest first.",
    since: "Since",
    nothing: "Nothing in the record for these years.",
  },
  wordings: {
    heading: "How the wording changed from year to year",
    note: "Texts and statements that come again from year to year. A year whose wording has not been read is left out.",
    years: "Years",
    wording: "Wording",
    yearsOf: (from, until) => (until === null ? from : `${from}–${until}`),
  },
};

export const voicesMessages: VoicesMessages = {
  asOf: (date) => `as of ${date}`,
  others: "Other governments and bodies",
  othersNote: "Positions of those who are not a party to the dispute, each in its own terms.",
  perspectives: "Other perspectives",
  perspectivesNote: "Attributed and dated. They are not claims of a state and are not drawn on the map.",
  islets: "Islets of the group",
  allIslets: (count) => `All ${count}, one by one`,
  isletNames: "Names:",
};
