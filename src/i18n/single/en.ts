import type { SingleMessages } from "./messages.ts";

export const singleMessages: SingleMessages = {
  offline: (version, knownTo) => `Offline copy: one file that needs no network. Version ${version}, current to ${knownTo}.`,
  needs:
    "It holds more than is seen here: a map that moves and changes with the date, the chronology, stories and all texts in full. These need a browser of 2023 or later that may run scripts.",
};
