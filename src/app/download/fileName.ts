/** Names a picture by what it shows. Ids only: they are the same in every language, and no file system minds them. */
import { isComparing, type View } from "../../view/view.ts";

const SITE = "four-islands";

/** "four-islands_2026-11-24_1855-1956_shikotan.svg": the date, or both in their order, the texts drawn, the island. */
export function pictureFileName(view: Pick<View, "date" | "compare" | "island">, texts: readonly string[], format: string): string {
  const dates = view.compare === null || !isComparing(view) ? [view.date] : [view.date, view.compare].toSorted();
  const parts = [SITE, ...dates, texts.join("-"), view.island ?? ""].filter((part) => part !== "");
  return `${parts.join("_")}.${format}`;
}
