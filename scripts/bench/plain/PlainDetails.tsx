import record from "virtual:plain-record";

interface Cited {
  readonly text: string;
  readonly citations: readonly { readonly source: string; readonly pinpoint?: string }[];
}

const sources = new Map(record.sources.map((source) => [source.id, source]));

function Statement({ text, citations }: Cited) {
  return (
    <p>
      {text}{" "}
      {citations.map(({ source, pinpoint }) => (
        <a key={source + pinpoint} href={sources.get(source)?.url ?? "#"}>
          {sources.get(source)?.title} {pinpoint}
        </a>
      ))}
    </p>
  );
}

/** What the texts say, who administered, and what the parties hold. */
export function PlainDetails({ id }: { readonly id: string }) {
  const territory = record.territories.find((candidate) => candidate.id === id);
  if (!territory) return null;
  return (
    <article data-details={id}>
      <h2>{territory.names.map((form) => form.text).join(" / ")}</h2>
      <Statement {...territory.where} />
      <h3>Texts</h3>
      {record.instruments.map((instrument) => {
        const effect = instrument.effects[id];
        return effect ? (
          <section key={instrument.id} data-status={instrument.layer}>
            <h4>
              {instrument.name}, {instrument.date}: {effect.effect}
            </h4>
            <Statement {...effect} />
            {effect.readings?.map((reading) => (
              <Statement key={reading.party} {...reading} />
            ))}
          </section>
        ) : null;
      })}
      <h3>Administration</h3>
      {record.control
        .filter((period) => period.territory === id)
        .map((period) => (
          <section key={period.from}>
            <h4>
              {period.from} to {period.until ?? "today"}: {period.administeredBy}
            </h4>
            <Statement {...period.note} />
          </section>
        ))}
      <h3>Positions</h3>
      {record.positions
        .filter((position) => position.territory === id)
        .map((position) => (
          <Statement key={position.party} {...position} />
        ))}
    </article>
  );
}
