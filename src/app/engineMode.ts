/** What the address of a frame says of when the map engine comes: it is no part of the view, and no page writes it anew. */
import { useEffect, useState } from "react";
import type { EngineMode } from "./map/useFrameWaking.ts";

const MODES = { auto: "reach", eager: "near", never: "never" } as const satisfies Readonly<Record<string, EngineMode>>;
type EngineWord = keyof typeof MODES;

export interface EngineChoice {
  readonly mode: EngineMode;
  /** The address's own word for it, "" where it says nothing that is understood. */
  readonly word: EngineWord | "";
  readonly isUnderstood: boolean;
}

const UNSAID: EngineChoice = { mode: MODES.auto, word: "", isUnderstood: true };

/** The first of repeated keys wins; hosts that escape an address twice leave `amp;` before a key. */
export function parseEngine(search: string): EngineChoice {
  const said = [...new URLSearchParams(search)].find(([key]) => key.replace(/^(?:amp;)+/, "") === "engine")?.[1];
  if (said === undefined) return UNSAID;
  const word = (Object.keys(MODES) as EngineWord[]).find((candidate) => candidate === said);
  return word === undefined ? { ...UNSAID, isUnderstood: false } : { mode: MODES[word], word, isUnderstood: true };
}

/** What was rendered beforehand knows no address: the choice holds from the first effect on. */
export function useEngineChoice(): EngineChoice {
  const [choice, setChoice] = useState(UNSAID);
  useEffect(() => setChoice(parseEngine(window.location.search)), []);
  return choice;
}
