/** Checks a record against every rule that a type cannot hold, and tells all that is wrong with it at once, in sentences. */
import { isIsoDate } from "../../src/model/date.ts";
import { LANGUAGES, type Language } from "../../src/model/language.ts";
import type { HistoricalRecord } from "../../src/model/record.ts";
import { sideTakingIn } from "./sideTaking.ts";
import { type RecordParts, walkRecord } from "./walkRecord.ts";

/** One party's text may be at most half as long again as the other's. */
const LENGTH_RATIO = 1.5;

const SCRIPTS: Readonly<Record<Language, RegExp>> = {
  en: /\p{Script=Latin}/u,
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  ru: /\p{Script=Cyrillic}/u,
};
/** Code numbers and the like read the same in every language. */
const NEEDS_SCRIPT = /\p{L}{4,}/u;

/** Every problem of `record`, one sentence each; none for a sound record. */
export function checkRecord(record: HistoricalRecord): readonly string[] {
  const parts = walkRecord(record);
  return [
    ...checkIds(record),
    ...checkTexts(parts),
    ...checkCitations(record, parts),
    ...checkSources(record, parts),
    ...checkDates(record),
    ...checkControl(record),
    ...checkEffects(record),
    ...checkBalance(record),
    ...checkWords(parts),
  ];
}

function checkIds(record: HistoricalRecord): string[] {
  const lists = {
    parties: record.parties,
    territories: record.territories,
    islets: record.islets,
    places: record.places,
    layers: record.layers,
    instruments: record.instruments,
    events: record.events,
    sources: record.sources,
  };
  const problems = Object.entries(lists).flatMap(([list, items]) => {
    const ids = items.map((item) => item.id);
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `The id "${id}" stands twice in ${list}.`);
  });
  const territories = new Set(record.territories.map((territory) => territory.id));
  const parties = new Set(record.parties.map((party) => party.id));
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
    want(parties, position.party, "party", `A position on ${position.territory}`);
  }
  for (const period of record.control) {
    want(territories, period.territory, "territory", "A period of control");
    if (period.administeredBy !== "undivided") want(parties, period.administeredBy, "party", `Control of ${period.territory}`);
    for (const id of period.under) want(instruments, id, "instrument", `Control of ${period.territory} from ${period.from}`);
  }
  for (const instrument of record.instruments) {
    if (instrument.layer !== null) want(layers, instrument.layer, "layer", instrument.id);
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

function checkTexts({ texts }: RecordParts): string[] {
  return texts.flatMap(({ where, value }) =>
    LANGUAGES.flatMap((language) => {
      const text = value[language];
      if (text.trim() === "") return [`${where} has no text in ${language}.`];
      if (text !== text.trim()) return [`${where} begins or ends with a space in ${language}.`];
      // Nothing to tell apart in a bare code or number, the same in all languages.
      if (!NEEDS_SCRIPT.test(value.en) || (value.en === value.ja && value.en === value.ru)) return [];
      return SCRIPTS[language].test(text) ? [] : [`${where} is not written in the script of ${language}: "${text}".`];
    }),
  );
}

function checkCitations(record: HistoricalRecord, { cited, uncitable }: RecordParts): string[] {
  const sources = new Set(record.sources.map((source) => source.id));
  return [
    ...uncitable.map(({ where }) => `${where} is a statement without a place for citations.`),
    ...cited.flatMap(({ where, value }) => (value.length === 0 ? [`${where} has no citation.`] : [])),
    ...cited.flatMap(({ where, value }) =>
      value
        .filter(({ source }) => !sources.has(source))
        .map(({ source }) => `${where} cites "${source}", which is no source of the record.`),
    ),
  ];
}

function checkSources(record: HistoricalRecord, { cited }: RecordParts): string[] {
  const used = new Set([
    ...cited.flatMap(({ value }) => value.map(({ source }) => source)),
    ...record.parties.flatMap((party) => party.sources),
  ]);
  const urls = record.sources.flatMap((source) => (source.url === null ? [] : [source.url]));
  return [
    ...record.sources.filter((source) => !used.has(source.id)).map((source) => `The source ${source.id} is cited nowhere.`),
    ...record.sources
      .filter((source) => source.url !== null && !(URL.canParse(source.url) && source.url.startsWith("https://")))
      .map((source) => `The source ${source.id} has an address that is not https.`),
    ...urls.filter((url, index) => urls.indexOf(url) !== index).map((url) => `Two sources have the address ${url}.`),
  ];
}

function checkDates(record: HistoricalRecord): string[] {
  const dates: [where: string, date: string | null | undefined][] = [
    ["since", record.since],
    ["knownTo", record.knownTo],
    ...record.events.map((event): [string, string] => [event.id, event.date]),
    ...record.control.flatMap((period): [string, string | null][] => [
      [`control of ${period.territory}`, period.from],
      [`control of ${period.territory}`, period.until],
    ]),
    ...record.instruments.flatMap((instrument): [string, string | null | undefined][] => [
      [instrument.id, instrument.date],
      [instrument.id, instrument.inForce],
      [instrument.id, instrument.until],
      ...Object.values(instrument.effects).map((effect): [string, string | undefined] => [instrument.id, effect.date]),
    ]),
  ];
  const unreal = dates.flatMap(([where, date]) =>
    typeof date === "string" && !isIsoDate(date) ? [`${where} has the date ${date}, which is no day.`] : [],
  );
  const late = dates.flatMap(([where, date]) =>
    typeof date === "string" && date > record.knownTo ? [`${where} has the date ${date}, after the record's knownTo.`] : [],
  );
  const disorder = record.instruments.flatMap((instrument, index) => {
    const before = record.instruments[index - 1];
    return before && before.date > instrument.date ? [`${instrument.id} stands after ${before.id} but is earlier.`] : [];
  });
  const backwards = record.instruments.flatMap((instrument) => [
    ...(instrument.inForce !== null && instrument.inForce < instrument.date ? [`${instrument.id} is in force before it is signed.`] : []),
    ...(instrument.layer !== null && !instrument.id.startsWith(`${instrument.layer}-`)
      ? [`${instrument.id} is shown under another year, ${instrument.layer}.`]
      : []),
    ...(instrument.date.slice(0, 4) === instrument.id.slice(0, 4) ? [] : [`${instrument.id} is dated ${instrument.date}.`]),
  ]);
  return [...unreal, ...late, ...disorder, ...backwards];
}

function checkControl(record: HistoricalRecord): string[] {
  return record.territories.flatMap(({ id }) => {
    const periods = record.control.filter((period) => period.territory === id).toSorted((a, b) => (a.from < b.from ? -1 : 1));
    const [first] = periods;
    if (!first) return [`Nothing says who administered ${id}.`];
    const seams = periods.flatMap((period, index) => {
      const next = periods[index + 1];
      if (!next) return period.until === null ? [] : [`Control of ${id} ends on ${period.until}, before today.`];
      if (period.until === null || period.until > next.from) return [`Control of ${id} overlaps at ${next.from}.`];
      return period.until < next.from ? [`Control of ${id} has a gap from ${period.until} to ${next.from}.`] : [];
    });
    return first.from === record.since ? seams : [`Control of ${id} begins on ${first.from}, not on ${record.since}.`, ...seams];
  });
}

function checkEffects(record: HistoricalRecord): string[] {
  const withParty = new Set(["assigned", "ceded", "promised", "renounced", "administered"]);
  const withoutParty = new Set(["undivided", "named-as-issue", "left-open", "silent"]);
  return record.instruments.flatMap((instrument) =>
    record.territories.flatMap(({ id }) => {
      const effect = instrument.layer === null ? null : instrument.effects[id];
      if (effect === null) return [];
      if (effect === undefined) return [`${instrument.id} says nothing of ${id}; even silence is an effect.`];
      const problems: string[] = [];
      if (withParty.has(effect.effect) && effect.party === null)
        problems.push(`${instrument.id} on ${id}: "${effect.effect}" needs a party.`);
      if (withoutParty.has(effect.effect) && effect.party !== null)
        problems.push(`${instrument.id} on ${id}: "${effect.effect}" has no party.`);
      if (effect.effect === "promised" && effect.condition === undefined)
        problems.push(`${instrument.id} on ${id}: a promise needs its condition.`);
      if (effect.effect === "silent" && effect.basis !== null)
        problems.push(`${instrument.id} on ${id}: silence names and implies nothing.`);
      return problems;
    }),
  );
}

interface Voice {
  readonly party: string;
  readonly text: Readonly<Record<Language, string>>;
}

function checkBalance(record: HistoricalRecord): string[] {
  const sides = record.parties.filter((party) => party.slot !== null).map((party) => party.id);
  const compare = (voices: readonly Voice[], where: string): string[] => {
    const missing = sides.filter((side) => !voices.some((voice) => voice.party === side));
    if (missing.length > 0) return missing.map((side) => `${where} gives one side and not ${side}.`);
    return LANGUAGES.flatMap((language) => {
      const lengths = voices.filter((voice) => sides.includes(voice.party)).map((voice) => voice.text[language].length);
      const ratio = Math.max(...lengths) / Math.min(...lengths);
      return ratio > LENGTH_RATIO ? [`${where} is ${ratio.toFixed(2)} times as long for one side as for the other in ${language}.`] : [];
    });
  };
  const positions = record.territories
    .filter((territory) => territory.disputed)
    .flatMap(({ id }) =>
      compare(
        record.positions.filter((position) => position.territory === id),
        `The position on ${id}`,
      ),
    );
  const readings = record.instruments.flatMap((instrument) =>
    Object.entries(instrument.effects).flatMap(([territory, effect]) =>
      effect.readings === undefined || effect.readings.length === 0
        ? []
        : compare(effect.readings, `The reading of ${instrument.id} on ${territory}`),
    ),
  );
  return [...positions, ...readings];
}

/** Where a party speaks for itself; all else is the record's own voice. */
const ATTRIBUTED = /^positions\[|\.readings\[/;

function checkWords({ texts }: RecordParts): string[] {
  return texts
    .filter(({ where }) => !ATTRIBUTED.test(where))
    .flatMap(({ where, value }) =>
      LANGUAGES.flatMap((language) =>
        sideTakingIn(value[language], language).map(
          (word) => `${where} says "${word}" in ${language} in the record's own voice: "${value[language]}".`,
        ),
      ),
    );
}
