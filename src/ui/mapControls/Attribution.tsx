import { memo } from "react";
import { usePage } from "../page.ts";
import "./Attribution.css";

/** Who made the geometry, and what the map does not say. Never left out. */
export const Attribution = memo(function Attribution() {
  const { messages, record } = usePage();
  const words = messages.interface.attribution;
  return (
    <p className="attribution">
      <a href="https://www.openstreetmap.org/copyright" rel="noopener noreferrer" target="_blank">
        {words.contributors}
      </a>
      {" · "}
      <a href="https://opendatacommons.org/licenses/odbl/1-0/" rel="noopener noreferrer" target="_blank">
        {words.licence}
      </a>
      {" · "}
      <a href="#sources">{words.sources}</a>
      <span className="attribution-note"> · {record.region.disclaimer}</span>
      <span className="attribution-note-short"> · {words.note}</span>
    </p>
  );
});
