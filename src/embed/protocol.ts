/**
 * What a frame and the page that holds it say to one another: plain objects that can be cloned as JSON. Both sides rest on this file and
 * on nothing of each other. Within version 1 there are only additions.
 */
import type { Language } from "../model/language.ts";

export const SOURCE = "four-islands";
export const VERSION = 1;

/** Pixels between which a frame's height is told and taken. */
export const HEIGHTS = { least: 240, most: 2000 } as const;

/** What a frame shows, whole. Islands and layers are ids of the record. */
export interface MessageView {
  readonly island: string | null;
  readonly layers: readonly string[];
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** Degrees; null where the map fits what it shows. */
  readonly map: { readonly zoom: number; readonly lat: number; readonly lng: number } | null;
  readonly language: Language;
  readonly theme: "light" | "dark" | "auto";
  /** A story's id, and its step from 1; null outside of stories. */
  readonly story: string | null;
  readonly step: number | null;
  /** A second date, `YYYY-MM-DD`, whose map stands beside the first; null for none. */
  readonly compare: string | null;
}

export type FaultCode =
  | "E_WEBGL"
  | "E_CONTEXT_LOST"
  | "E_DATA_FETCH"
  | "E_DATA_INVALID"
  | "E_TIMEOUT"
  | "E_WORKER"
  | "E_PARAMETER"
  | "E_VERSION"
  | "E_RATE"
  | "E_INTERNAL";
export type WarningCode = "W_PARAMETER";

/** What stands in every message, from either side; `id` is the host's own, and no frame reads it. */
interface Envelope {
  readonly source: typeof SOURCE;
  readonly version: typeof VERSION;
  readonly id?: string;
}

export type FromFrame = Envelope &
  (
    | { readonly type: "ready"; readonly view: MessageView }
    | { readonly type: "rendered"; readonly renderer: "svg" | "maplibre" }
    | { readonly type: "view"; readonly view: MessageView; readonly cause: "reader" | "host" }
    | { readonly type: "select"; readonly island: string | null }
    /** Whole pixels. */
    | { readonly type: "resize"; readonly height: number }
    | { readonly type: "warning"; readonly code: WarningCode; readonly fatal: false; readonly message: string }
    | { readonly type: "error"; readonly code: FaultCode; readonly fatal: boolean; readonly message: string }
    | { readonly type: "recovered"; readonly code: FaultCode }
    | { readonly type: "result"; readonly request: string; readonly ok: true; readonly view: MessageView }
    | { readonly type: "result"; readonly request: string; readonly ok: false; readonly code: FaultCode }
  );

export type FromHost = Envelope &
  (
    | { readonly type: "connect" }
    /** `whole`: what `view` leaves out is as a page has it by itself, the theme apart; else it stays as it is. */
    | { readonly type: "setView"; readonly request: string; readonly view: Partial<MessageView>; readonly whole?: boolean }
    | { readonly type: "getView"; readonly request: string }
  );
