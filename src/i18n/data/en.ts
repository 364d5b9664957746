import type { DataMessages } from "./messages.ts";

export const dataMessages: DataMessages = {
  entry: "Data",
  heading: "Data and corrections",
  close: "Close",
  knownTo: (date) => `The record is current to ${date}.`,
  outdated: "That is more than a year ago: newer events are missing.",
};
