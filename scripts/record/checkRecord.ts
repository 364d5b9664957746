/** Checks a record against every rule that a type cannot hold, and tells all that is wrong with it at once, in sentences. */
import { LANGUAGES, type Language } from "../../src/model/language.ts";
import type { HistoricalRecord } from "../../src/model/record.ts";
import { checkBalance } from "./checkBalance.ts";
import { checkDates } from "./checkDates.ts";
import { checkIds } from "./checkIds.ts";
import { checkStories } from "./checkStories.ts";
import { sideTakingIn } from "./sideTaking.ts";
import { type RecordParts, walkRecord } from "./walkRecord.ts";

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
    ...checkStories(record),
    ...checkWords(parts),
  ];
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

/** Where a party, or another whose voice it is, speaks for itself; all else is the record's own voice. */
const ATTRIBUTED = /^positions\[|\.readings\[|\.voices\[/;

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
