import type { DownloadMessages } from "./messages.ts";

export const downloadMessages: DownloadMessages = {
  entry: "Download",
  heading: "Download this view as a picture",
  note: "With title, date, legend and attribution.",
  svg: "Picture (SVG)",
  png: "Picture (PNG)",
  working: "Making the picture …",
  done: (file) => `Made: ${file}`,
  failed: "The picture could not be made. The map can still be printed from the browser’s menu.",
  version: (version, knownTo) => `Record version ${version}, current to ${knownTo}`,
};
