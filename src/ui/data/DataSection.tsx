import { usePage } from "../page.ts";
import "./DataSection.css";
import { dataPart } from "./dataPart.tsx";

/** The same as the dialog holds, in the page: for links and print. */
export function DataSection() {
  const { messages, language } = usePage();
  const words = messages.interface.data;
  const { Part } = dataPart[language];
  return (
    <section className="data-section" id="data" aria-labelledby="data-title" tabIndex={-1}>
      <h2 className="data-title" id="data-title">
        {words.heading}
      </h2>
      <Part />
    </section>
  );
}
