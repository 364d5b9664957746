/** The place of what changed between two dates; it comes when two are compared. */
import type { ReactNode } from "react";
import { usePageState } from "../page.ts";

export function ComparisonRoom({ children }: { readonly children: ReactNode }) {
  return usePageState(({ view }) => view.compare !== null) && children;
}
