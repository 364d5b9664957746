import { dataMessages } from "../data/en.ts";
import { downloadMessages } from "../download/en.ts";
import type { AddressPart, InterfaceMessages } from "./messages.ts";

const PARTS: Readonly<Record<AddressPart, string>> = {
  island: "the island",
  layers: "the layers",
  date: "the date",
  map: "the map’s position",
  theme: "the colours",
  story: "the story",
  step: "the step",
  compare: "the date to compare with",
  engine: "the map engine",
};

const list = (items: readonly string[]) => new Intl.ListFormat("en-GB").format(items);

export const interfaceMessages: InterfaceMessages = {
  header: {
    menu: "Menu",
    languages: "Language",
    theme: "Colours",
    themes: { auto: "Automatic", light: "Light", dark: "Dark" },
    share: "Share",
    shareHint: "Copies the address of exactly this view",
    embed: "Embed",
    cite: "Cite",
  },
  layers: {
    title: "Layers",
    count: (on) => `${on} on`,
    collapse: "Hide the list",
    expand: "Show the list",
    close: "Close",
    reset: "Reset",
    treaties: "Treaties and declarations",
    positions: "Positions today",
    positionsOnlyToday: "Available when the date is today",
    control: "Control",
    controlToday: "Who administers",
    controlThen: "Who administered",
    controlNote: "Filled, up to the dotted line of control",
    notYet: "Not yet at this date",
  },
  timeline: {
    title: "Timeline",
    date: "Date shown",
    today: "Today",
    year: (year) => String(year),
    previous: "Previous key date",
    next: "Next key date",
    noPrevious: "There is no earlier key date",
    noNext: "There is no later key date",
    choose: "Choose a date",
    anyDay: "Any day",
    go: "Show",
    compare: "Compare with it",
    compareOther: "Compare with another date",
    compareEnd: "End the comparison",
    outside: (first, last) => `Choose a day from ${first} to ${last}.`,
    instruments: "Treaties, declarations and events",
    lane: (name) => `Who administered: ${name}`,
    allFour: "All four",
    whose: (name, party) => `${name}: ${party}`,
    differs: "Not the same for all four",
    play: "Play",
    pause: "Pause",
    later: "(later than the date shown)",
    andMore: (count) => `and ${count} more`,
    spacing: "On the line, decades with more dates have more room; every year stands at its true place.",
    search: "Find in the list",
    kind: "Show",
    kinds: { all: "Everything", instrument: "Treaties, declarations and acts", event: "Events" },
    found: (count) => (count === 1 ? "1 date" : `${count} dates`),
    decade: (firstYear) => `${firstYear}s`,
  },
  data: dataMessages,
  download: downloadMessages,
  controls: { title: "Map view", zoomIn: "Zoom in", zoomOut: "Zoom out", fit: "Whole region" },
  attribution: {
    contributors: "© OpenStreetMap contributors",
    licence: "ODbL",
    note: "No view on sovereignty is implied",
    sources: "Sources",
  },
  map: {
    name: "Map",
    keys: "Arrow keys move the map, plus and minus zoom, zero shows the whole region. Every island can also be chosen from the list.",
    degrees: (axis, degrees) => `${Math.abs(degrees)}°${axis === "longitude" ? (degrees < 0 ? "W" : "E") : degrees < 0 ? "S" : "N"}`,
  },
  layout: {
    skipMap: "Skip the map",
    column: "Status and sources",
    sheetToHalf: "Open the panel halfway",
    sheetToFull: "Open the panel fully",
    sheetToPeek: "Lower the panel",
  },
  frame: { fullMap: "Full map" },
  panels: { title: "Parts of the page", overview: "Overview", matrix: "Status at a glance", chronology: "Chronology", sources: "Sources" },
  geometryParts: {
    land: "the surrounding land",
    lakes: "the lakes",
    boundaries: "the boundary lines",
    outlines: "the outline of islands that a text takes together",
  },
  notices: {
    title: "Notices",
    dismiss: "Dismiss",
    retry: "Try again",
    address: (parts) =>
      `Part of this address could not be read (${list(parts.map((part) => PARTS[part]))}), so the usual setting is shown in its place.`,
    geometryNotLoaded: (names) =>
      names.length === 0
        ? "The shapes of the map could not be loaded; the list, the details and the sources still work."
        : `The map is missing the shapes of ${list(names)}, which could not be loaded; everything else is shown.`,
    geometryInvalid: (names) =>
      names.length === 0
        ? "The shapes of the map arrived damaged and are not drawn; the list, the details and the sources still work."
        : `The map is missing the shapes of ${list(names)}, which arrived damaged; everything else is shown.`,
    geometrySlow: "The shapes of the map are taking a while to load; the list, the details and the sources are ready.",
    proseNotLoaded: "The texts and sources could not be loaded; the map, the table and the dates still work.",
    webgl: "This browser cannot show the map with WebGL, so a simpler drawing of the same map is shown.",
    contextLost: "The browser stopped drawing the map with WebGL, so a simpler drawing of the same map is shown.",
    worker: "A part of the map’s engine did not start, so a simpler drawing of the same map is shown.",
    partNotLoaded: "This part of the page could not be loaded; the rest still works.",
    internal: "Something in this part of the page went wrong; the rest still works.",
    copied: "The address of this view has been copied.",
    copyFailed: "The address could not be copied; it is in the address bar of the browser.",
  },
};
