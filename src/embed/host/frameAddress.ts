/** The address of the page in the frame, written from what its host asks for. */
import { LANGUAGES, type Language } from "../../model/language.ts";
import type { MessageView } from "../protocol.ts";

/** Attributes of the element that are parts of a view: they can be changed while the map is there. */
export const VIEW_PARTS = ["island", "layers", "date", "map", "theme"] as const;
/** Attributes that only an address can say. */
export const ADDRESS_PARTS = ["story", "step", "compare", "engine"] as const;

export type Part = (typeof VIEW_PARTS)[number] | (typeof ADDRESS_PARTS)[number];
/** Values as they stand in an address; what is null or missing is left to the page. */
export type Asked = Partial<Record<Part, string | null>>;

/** The site's own folder, from the address of its script; null where the script does not say where it came from. */
export function folderOf(script: string | null | undefined): string | null {
  try {
    const { href, protocol } = new URL(".", script ?? "");
    return /^(?:https?|file):$/.test(protocol) ? href : null;
  } catch {
    return null;
  }
}

export function frameAddress(folder: string, language: Language, asked: Asked): string {
  const pieces = [...VIEW_PARTS, ...ADDRESS_PARTS].flatMap((part) => {
    const value = asked[part];
    // Commas and slashes are legal in a query and far easier to read than their escapes.
    return value == null ? [] : [`${part}=${encodeURIComponent(value).replace(/%2C/g, ",").replace(/%2F/g, "/")}`];
  });
  const page = `${folder}${language === LANGUAGES[0] ? "" : `${language}/`}embed/`;
  return pieces.length === 0 ? page : `${page}?${pieces.join("&")}`;
}

/** What an address must ask for to show this view. */
export function askedOf({ island, layers, date, map, theme }: MessageView): Asked {
  return { island, layers: layers.join(",") || "none", date, map: map && `${map.zoom}/${map.lat}/${map.lng}`, theme };
}

/** The same as a part of a view; null where only an address can ask for it, as it can for what is usual. */
export function viewPartsOf(names: Iterable<string>, asked: Asked): Partial<MessageView> | null {
  const view: Record<string, unknown> = {};
  for (const name of names) {
    const part = VIEW_PARTS.find((known) => known === name);
    const value = part && (asked[part] ?? null);
    if (value === undefined || (value === null && (part === "layers" || part === "date"))) return null;
    if (part === "island") view[part] = value || null;
    else if (part === "layers") view[part] = (value ?? "").split(",").flatMap((id) => (/^(?:none)?$/.test(id.trim()) ? [] : id.trim()));
    else if (part === "map") view[part] = value ? cameraOf(value) : null;
    else if (part === "theme") view[part] = value ?? "auto";
    else view[name] = value;
  }
  return view;
}

function cameraOf(text: string): MessageView["map"] {
  const [zoom = Number.NaN, lat = Number.NaN, lng = Number.NaN] = text.split("/").map(Number);
  return { zoom, lat, lng };
}

/** "ja" for "ja-JP"; null for a language that the site does not speak. */
export function languageOf(tag: string | null | undefined): Language | null {
  const [first] = (tag ?? "").toLowerCase().split("-");
  return LANGUAGES.find((known) => known === first) ?? null;
}
