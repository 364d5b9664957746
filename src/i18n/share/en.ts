import type { ShareMessages } from "./messages.ts";
import { storyMessages } from "./story/en.ts";

const PARTS = {
  island: "the island",
  layers: "the layers",
  date: "the date",
  compare: "the second date",
  map: "the map’s position",
  theme: "the colours",
} as const;

const list = (items: readonly string[]) => new Intl.ListFormat("en-GB").format(items);

export const shareMessages: ShareMessages = {
  heading: "Share, embed, cite",
  close: "Close",
  parts: { share: "Share", embed: "Embed", story: "Own story", cite: "Cite" },
  copy: "Copy",
  copied: "Copied.",
  copyFailed: "The browser did not allow copying. The text is selected: copy it from here.",
  address: "Address of this view",
  addressNote: "It opens the page with the island, layers, date and position of the map that are shown now.",
  send: "Send…",
  embed: {
    lede: "Put this view into a page of your own. What is changed here changes the code, not the page behind.",
    view: "What it shows",
    preview: "Preview",
    previewNarrow: "There is less room here than the width chosen.",
    language: "Language",
    theme: "Colours",
    island: "Island",
    noIsland: "None chosen",
    date: "Date shown",
    today: "Today",
    dateOfToday: "Always the day on which it is read.",
    dateFixed: (date) => `Always ${date}.`,
    outside: (first, last) => `Choose a day from ${first} to ${last}.`,
    layers: "Layers",
    map: "Keep the map’s present position",
    compare: (date) => `Compare with ${date}`,
    engine: "Map engine",
    engines: {
      auto: "When a reader reaches for the map",
      eager: "When the map comes near",
      never: "Never: a still drawing with all functions",
    },
    size: "Size",
    sizes: { wide: "Full width", column: "Column", phone: "Phone" },
    width: "Width in pixels",
    fullWidth: "full",
    height: "Height in pixels",
    codes: "Code to paste",
    frameTitle: (title) => `Map: ${title}`,
    linkText: (title) => `Full map: ${title}`,
    code: {
      iframe: {
        name: "Frame",
        note: "Works in most sites, without a script of yours. The link under it stays where frames are taken out.",
      },
      element: {
        name: "Script",
        note: "Finds its own height and takes the width of its place. Until it is ready, and if it fails, the link is shown.",
      },
      link: { name: "Address", note: "For sites that make a preview of an address by themselves." },
      picture: { name: "Picture", note: "For newsletters and print: a still picture with a text for those who do not see it, and a link." },
    },
    discovered:
      "Sites that read oEmbed show the map as the page has it by itself: from this address they do not learn of island, layers or date.",
    isDiscovered: "Sites that read oEmbed show the map at this address.",
    notDiscovered:
      "This copy of the site was built without an address of its own and offers sites that read oEmbed nothing: they show a plain link.",
    pictureSame: (title) => `The picture shows this view: ${title}.`,
    pictureDiffers: (title, parts) =>
      `The picture is the nearest one there is: ${title}. It differs from the view in ${list(parts.map((part) => PARTS[part]))}; the link leads to the view itself.`,
    hosts: "What a site may take out",
    hostNotes: [
      "Scripts: many editors remove them. Of the script code the link is left; use the frame.",
      "Parts of the frame: WordPress keeps the address, size and title of a frame that it finds by itself, and puts it in a sandbox. The map works in it.",
      "Frames: newsletters take none, and some sites only those of listed providers. Use the picture or the address.",
    ],
  },
  story: storyMessages,
  cite: {
    lede: "The address below holds the date, so that it leads back to this view.",
    file: "This is an offline copy: one file, which stays as it is and has no address on the web. Say where you have it from.",
    reference: "Reference",
    bibtex: "BibTeX",
    positionsOfToday: "The two positions are those of today. From tomorrow on, this address shows the map without them.",
    pin: "To keep this version",
    pinNote: (version, knownTo) =>
      `An address always opens the newest version of the record. To cite or embed version ${version} (current to ${knownTo}) as it stands, host a copy: put the built folder of that version on any web server, under an address that you keep, and use addresses of that copy. It needs nothing from elsewhere.`,
  },
  citation: {
    reference: ({ author, title, layers, version, knownTo, shown, isPair, accessed, address, isFile }) =>
      `${author}. “${title}”. Interactive map, ${isPair ? "comparing" : "showing"} ${shown}, ${layers === null ? "no layers on" : `layers: ${layers}`}. Version ${version}, record current to ${knownTo}. Accessed ${accessed}. ${isFile ? "Offline copy, file " : ""}${address}`,
    kind: "Interactive map",
    note: ({ layers, knownTo, shown, isPair }) =>
      `${isPair ? "Dates compared" : "Date shown"}: ${shown}; layers: ${layers ?? "none"}; record current to ${knownTo}`,
  },
};
