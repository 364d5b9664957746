import type { ReactNode } from "react";
import { usePageState } from "../page.ts";

/** What a reader finds who has chosen no island. */
export function Overview({ children }: { readonly children: ReactNode }) {
  const isOneChosen = usePageState(({ view }) => view.island !== null);
  return (
    <section className="overview" hidden={isOneChosen} aria-labelledby="overview-title">
      {children}
    </section>
  );
}
