/** Reads what comes from a frame: a message is rebuilt of the parts that are as they must be, or is none at all. */
import { LANGUAGES } from "../../model/language.ts";
import { type FaultCode, type FromFrame, HEIGHTS, type MessageView, SOURCE, VERSION } from "../protocol.ts";

/** The messages that the host's side acts on; the others are for whoever listens by hand. */
export type Heard = Extract<FromFrame, { readonly type: "ready" | "view" | "select" | "resize" | "error" | "result" }>;

const THEMES = ["light", "dark", "auto"] as const;
/** What stands in every message. */
export const ENVELOPE = { source: SOURCE, version: VERSION } as const;
const CODE = /^E_[A-Z_]{1,24}$/;

const VIEW_KEYS = ["island", "layers", "date", "map", "story", "step", "compare"];

type Read = (key: string) => unknown;

/** Null where `data` is no message of a frame. */
export function readMessage(data: unknown): Heard | null {
  const read = reader(data);
  if (read?.("source") !== SOURCE || read("version") !== VERSION) return null;
  const view = readView(read("view"));
  const island = read("island");
  const request = read("request");
  const code = readCode(read("code"));
  switch (read("type")) {
    case "ready":
      return view && { ...ENVELOPE, type: "ready", view };
    case "view":
      return view && { ...ENVELOPE, type: "view", view, cause: read("cause") === "host" ? "host" : "reader" };
    case "select":
      return isTextOrNull(island) ? { ...ENVELOPE, type: "select", island } : null;
    case "resize": {
      const height = readHeight(read("height"));
      return height === null ? null : { ...ENVELOPE, type: "resize", height };
    }
    // What an address asked for and cannot be is the same fault in a call.
    case "warning":
    case "error":
      return { ...ENVELOPE, type: "error", code, fatal: read("fatal") === true, message: readText(read("message")) };
    case "result":
      if (typeof request !== "string") return null;
      if (read("ok") !== true) return { ...ENVELOPE, type: "result", request, ok: false, code };
      return view && { ...ENVELOPE, type: "result", request, ok: true, view };
    default:
      return null;
  }
}

/** Whole pixels within bounds, whatever number was sent; null where it was none. */
export function readHeight(value: unknown): number | null {
  if (!isNumber(value)) return null;
  return Math.min(HEIGHTS.most, Math.max(HEIGHTS.least, Math.round(value)));
}

function readView(value: unknown): MessageView | null {
  const read = reader(value);
  if (!read) return null;
  // A frame of an older release knows nothing of the last three.
  const [island, layers, date, map, story, step, compare] = VIEW_KEYS.map((key) => read(key) ?? null);
  const language = LANGUAGES.find((known) => known === read("language"));
  const theme = THEMES.find((known) => known === read("theme"));
  const camera = map === null ? null : readCamera(map);
  if (!isTextOrNull(island) || !Array.isArray(layers) || !layers.every((layer) => typeof layer === "string")) return null;
  if (typeof date !== "string" || camera === undefined || !language || !theme) return null;
  if (!isTextOrNull(story) || !(step === null || isNumber(step)) || !isTextOrNull(compare)) return null;
  return Object.freeze({ island, layers: Object.freeze([...layers]), date, map: camera, language, theme, story, step, compare });
}

function readCamera(value: unknown): MessageView["map"] | undefined {
  const read = reader(value);
  const [zoom, lat, lng] = ["zoom", "lat", "lng"].map((key) => read?.(key));
  return isNumber(zoom) && isNumber(lat) && isNumber(lng) ? Object.freeze({ zoom, lat, lng }) : undefined;
}

/** A code that a later release may have added is passed on, but nothing that is no code. */
function readCode(value: unknown): FaultCode {
  const code = readText(value).replace(/^W/, "E");
  return CODE.test(code) ? (code as FaultCode) : "E_INTERNAL";
}

/** A value's own properties: what it may have inherited was not sent by anyone. */
function reader(value: unknown): Read | null {
  if (typeof value !== "object" || value === null) return null;
  return (key) => (Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined);
}

function isNumber(value: unknown): value is number {
  return Number.isFinite(value);
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || typeof value === "string";
}

function readText(value: unknown): string {
  return typeof value === "string" ? value : "";
}
