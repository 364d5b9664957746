/** Where one side speaks the other does too, at like length. */
import { LANGUAGES, type Language } from "../../src/model/language.ts";
import type { HistoricalRecord } from "../../src/model/record.ts";

/** One party's text may be at most half as long again as the other's. */
const LENGTH_RATIO = 1.5;

interface Voice {
  readonly party: string;
  readonly text: Readonly<Record<Language, string>>;
}

export function checkBalance(record: HistoricalRecord): string[] {
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
  const readingsOfWholes = record.instruments.flatMap(({ id, readings: own }) =>
    own === undefined || own.length === 0 ? [] : compare(own, `The reading of ${id}`),
  );
  return [...positions, ...readings, ...readingsOfWholes, ...checkWordings(record, sides), ...checkThirdParties(record)];
}

/** Whoever follows one side's words from year to year follows the other's, in as many series. */
function checkWordings({ wordings }: HistoricalRecord, sides: readonly string[]): string[] {
  const counts = sides.map((side) => wordings.filter(({ party }) => party === side).length);
  const most = Math.max(0, ...counts);
  return sides.flatMap((side, index) =>
    counts[index] === most ? [] : [`Of ${side} the record follows ${counts[index]} wordings, of the other side ${most}.`],
  );
}

/** A third party that has said something of one of the islands is asked about each. */
function checkThirdParties({ thirdParties, positions, territories }: HistoricalRecord): string[] {
  return thirdParties.flatMap(({ id }) => [
    ...territories
      .filter(
        (territory) => territory.disputed && !positions.some((position) => position.party === id && position.territory === territory.id),
      )
      .map((territory) => `Nothing says what ${id} holds of ${territory.id}.`),
    ...positions
      .filter((position) => position.party === id && position.claims)
      .map((position) => `The third party ${id} claims ${position.territory}, which only a party to the dispute can.`),
  ]);
}
