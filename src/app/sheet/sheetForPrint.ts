/** The sheet that is printed in place of a page in a story, once it has come; until then the page is printed as it stands. */
import type { ComponentType } from "react";
import type { GeometryIndex } from "../../model/geometry.ts";
import type { Language } from "../../model/language.ts";

export interface SheetForPrintProps {
  readonly geometry: GeometryIndex;
}

const arrived = new Map<Language, ComponentType<SheetForPrintProps>>();

export function putSheetForPrint(language: Language, sheet: ComponentType<SheetForPrintProps>): void {
  arrived.set(language, sheet);
}

export function sheetForPrint(language: Language): ComponentType<SheetForPrintProps> | null {
  return arrived.get(language) ?? null;
}
