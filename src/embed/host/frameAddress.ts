/** The address of the page in the frame, written from what its host asks for. */
import { LANGUAGES, type Language } from "../../model/language.ts";
import type { MessageView } from "../protocol.ts";

/** Attributes of the element that are parts of a view: they can be changed while the map is there. */
export const VIEW_PARTS = ["island", "layers", "date", "map", "compare", "theme", "story", "step"] as const;
/** What an author's own step can say of its view. */
export const STEP_PARTS = VIEW_PARTS.slice(0, 5);
/** Attributes that only an address can say. */
export const ADDRESS_PARTS = ["engine"] as const;

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
    return value == null ? [] : [`${part}=${encodeURIComponent(value).replace(/%2C|%2F/g, decodeURIComponent)}`];
  });
  const page = `${folder}${language === LANGUAGES[0] ? "" : `${language}/`}embed/`;
  return page + (pieces.length > 0 ? "?" : "") + pieces.join("&");
}

/** What an address must ask for to show this view. In a story, what it leaves out would be as the step has it. */
export function askedOf({ island, layers, date, map, theme, story, step, compare }: MessageView): Asked {
  const none = story && "none";
  return {
    island: island ?? none,
    layers: layers.join(",") || "none",
    date,
    map: map ? `${map.zoom}/${map.lat}/${map.lng}` : none,
    theme,
    story,
    step: step === null ? null : `${step}`,
    compare: compare ?? none,
  };
}

/** The same as a part of a view; null where only an address can ask for it, as it can for what is usual. */
export function viewPartsOf(names: Iterable<string>, asked: Asked): Partial<MessageView> | null {
  const view: Record<string, unknown> = {};
  for (const name of names) {
    const value = asked[name as Part] ?? null;
    if (/engine|lang/.test(name) || (value === null && /layers|date/.test(name))) return null;
    view[name] = partOf(name, value);
  }
  return view;
}

function partOf(part: string, value: string | null): unknown {
  if (part === "layers") return value?.split(/[\s,]+/).filter((id) => !isNone(id));
  if (isNone(value)) return part === "theme" ? "auto" : null;
  if (part === "step") return Number(value);
  if (part !== "map") return value;
  const [zoom, lat, lng] = `${value}`.split("/").map(Number);
  return { zoom, lat, lng };
}

function isNone(value: string | null): boolean {
  return !value || value === "none";
}

/** "ja" for "ja-JP"; null for a language that the site does not speak. */
export function languageOf(tag: string | null | undefined): Language | null {
  const [first] = (tag ?? "").toLowerCase().split("-");
  return LANGUAGES.find((known) => known === first) ?? null;
}
