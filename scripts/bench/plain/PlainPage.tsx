import record from "virtual:plain-record";
import { useState } from "react";
import { PlainDetails } from "./PlainDetails.tsx";
import { PlainMap } from "./PlainMap.tsx";
import { COLORS } from "./plainStyle.ts";

const islands = record.territories.filter((territory) => territory.disputed);

export function PlainPage() {
  const [selected, setSelected] = useState<string | null>(null);
  return (
    <div className="page">
      <PlainMap selected={selected} onSelect={setSelected} />
      <aside>
        <h1>{record.region.pair.map((form) => form.text).join(" / ")}</h1>
        <ul>
          {islands.map((island) => (
            <li key={island.id}>
              <button type="button" data-island={island.id} aria-pressed={island.id === selected} onClick={() => setSelected(island.id)}>
                {island.names.map((form) => form.text).join(" / ")}
              </button>
            </li>
          ))}
        </ul>
        <ul data-legend>
          {record.parties.map((party, index) => (
            <li key={party.id} data-role={`control:${party.id}`}>
              <svg width="16" height="16" aria-hidden="true">
                <rect width="16" height="16" fill={COLORS[index]} />
              </svg>{" "}
              {party.styles.at(-1)?.name}
            </li>
          ))}
        </ul>
        {selected === null ? <p>{record.region.overview}</p> : <PlainDetails id={selected} />}
      </aside>
    </div>
  );
}
