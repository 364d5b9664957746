/** The sheet that is printed in place of a page in a story, once it has come; until then the page is printed as it stands. */
import { type ComponentType, useSyncExternalStore } from "react";
import type { GeometryIndex } from "../../model/geometry.ts";
import type { Language } from "../../model/language.ts";

export interface SheetForPrintProps {
  readonly geometry: GeometryIndex;
}

const arrived = new Map<Language, ComponentType<SheetForPrintProps>>();
const waiting = new Set<() => void>();

export function putSheetForPrint(language: Language, sheet: ComponentType<SheetForPrintProps>): void {
  arrived.set(language, sheet);
  for (const hear of waiting) hear();
}

/** Null until it has come, which may be while the page is already laid out for paper. */
export function useSheetForPrint(language: Language): ComponentType<SheetForPrintProps> | null {
  const sheet = () => arrived.get(language) ?? null;
  return useSyncExternalStore(subscribe, sheet, sheet);
}

function subscribe(hear: () => void): () => void {
  waiting.add(hear);
  return () => waiting.delete(hear);
}
