/** Every id of the record stands once, and every id that is named resolves. */
import type { HistoricalRecord } from "../../src/model/record.ts";

export function checkIds(record: HistoricalRecord): string[] {
  const lists = {
    parties: [...record.parties, ...record.thirdParties],
    territories: record.territories,
    islets: record.islets,
    places: record.places,
    layers: record.layers,
    instruments: record.instruments,
    events: record.events,
    perspectives: record.perspectives,
    voices: record.perspectives.flatMap((perspective) => perspective.voices),
    wordings: record.wordings,
    stories: record.stories,
    sources: record.sources,
  };
  const problems = Object.entries(lists).flatMap(([list, items]) => {
    const ids = items.map((item) => item.id);
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `The id "${id}" stands twice in ${list}.`);
  });
  const territories = new Set(record.territories.map((territory) => territory.id));
  const parties = new Set(record.parties.map((party) => party.id));
  const speakers = new Set([...parties, ...record.thirdParties.map((party) => party.id)]);
  const instruments = new Set(record.instruments.map((instrument) => instrument.id));
  const layers = new Set(record.layers.map((layer) => layer.id));
  const want = (known: ReadonlySet<string>, id: string, kind: string, where: string): void => {
    if (!known.has(id)) problems.push(`${where} names the ${kind} "${id}", which the record does not have.`);
  };
  for (const islet of record.islets) want(territories, islet.territory, "territory", `The islet ${islet.id}`);
  for (const place of record.places) if (place.territory !== null) want(territories, place.territory, "territory", `The place ${place.id}`);
  for (const figure of record.figures) {
    want(territories, figure.territory, "territory", `A figure (${figure.kind})`);
    if (figure.by !== null) want(parties, figure.by, "party", `A figure of ${figure.territory}`);
  }
  for (const position of record.positions) {
    want(territories, position.territory, "territory", "A position");
    want(speakers, position.party, "party", `A position on ${position.territory}`);
  }
  for (const event of record.events) if (event.by !== null) want(speakers, event.by, "party", `The event ${event.id}`);
  for (const series of record.wordings) want(parties, series.party, "party", `The wordings ${series.id}`);
  for (const period of record.control) {
    want(territories, period.territory, "territory", "A period of control");
    if (period.administeredBy !== "undivided") want(parties, period.administeredBy, "party", `Control of ${period.territory}`);
    for (const id of period.under) want(instruments, id, "instrument", `Control of ${period.territory} from ${period.from}`);
  }
  for (const instrument of record.instruments) {
    if (instrument.layer !== null) want(layers, instrument.layer, "layer", instrument.id);
    for (const reading of instrument.readings ?? []) want(parties, reading.party, "party", `A reading of ${instrument.id}`);
    for (const boundary of instrument.boundaries) {
      if (boundary.supersededBy !== undefined) want(instruments, boundary.supersededBy, "instrument", `The boundary ${boundary.line}`);
    }
    for (const [territory, effect] of Object.entries(instrument.effects)) {
      want(territories, territory, "territory", instrument.id);
      if (effect.party !== null) want(parties, effect.party, "party", `${instrument.id} on ${territory}`);
      for (const reading of effect.readings ?? []) want(parties, reading.party, "party", `A reading of ${instrument.id} on ${territory}`);
    }
  }
  for (const layer of layers) {
    if (!record.instruments.some((instrument) => instrument.layer === layer)) problems.push(`The layer ${layer} shows no instrument.`);
  }
  for (const order of Object.values(record.partyOrder)) for (const id of order) want(parties, id, "party", "The order of the parties");
  return problems;
}
