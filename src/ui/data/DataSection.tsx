import { usePage } from "../page.ts";
import { DataContents } from "./DataContents.tsx";

/** The same as the dialog holds, in the page: for links, print and pages without script. */
export function DataSection() {
  const words = usePage().messages.interface.data;
  return (
    <section className="data-section" id="data" aria-labelledby="data-title" tabIndex={-1}>
      <h2 className="data-title" id="data-title">
        {words.heading}
      </h2>
      <DataContents />
    </section>
  );
}
