import type { SheetMessages } from "./messages.ts";

export const sheetMessages: SheetMessages = {
  print: "Print",
  openStory: "Open the story on the map",
  openStep: (step) => `Step ${step} on the map`,
  timeline: "Timeline",
  outline: "Label the islands",
  outlineTask: "Write the name of each numbered island or island group on its line. Where there are two names, write both.",
  outlineMap: (count) => `Outline map without names; the places to label are numbered from 1 to ${count}.`,
  questions: "Questions",
  answers: "Answers",
  islands: "The numbered places",
  sourcesNote: "The number after a statement is that of its source in this list.",
  licence: "Licence and version",
  texts: "Texts: Four Islands,",
  geometry: "Geometry:",
  address: (address) => `This sheet: ${address}`,
};
