/** Every date of the record is real, in order, and no later than what is known. */
import { isIsoDate, parsePartialDate, yearOf } from "../../src/model/date.ts";
import type { HistoricalRecord } from "../../src/model/record.ts";

export function checkDates(record: HistoricalRecord): string[] {
  const dates: [where: string, date: string | null | undefined][] = [
    ["since", record.since],
    ["knownTo", record.knownTo],
    ...record.events.flatMap((event): [string, string | undefined][] => [
      [event.id, event.date],
      [event.id, event.until],
    ]),
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
  const partial: [where: string, date: string][] = [
    ...record.positions.map((position): [string, string] => [`The position of ${position.party} on ${position.territory}`, position.asOf]),
    ...record.perspectives.flatMap(({ voices }) => voices.map((voice): [string, string] => [`The voice ${voice.id}`, voice.date])),
    ...record.figures.flatMap((figure): [string, string][] =>
      figure.asOf === null ? [] : [[`A figure (${figure.kind}) of ${figure.territory}`, figure.asOf]],
    ),
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
  return [
    ...unreal,
    ...late,
    ...disorder,
    ...backwards,
    ...checkPartialDates(partial, record.knownTo),
    ...checkEvents(record),
    ...checkYears(record),
  ];
}

/** A partial date begins on its first day: "2026" is not after the twentieth of its February. */
function checkPartialDates(dates: readonly (readonly [where: string, date: string])[], knownTo: string): string[] {
  return dates.flatMap(([where, date]) => {
    if (parsePartialDate(date) === null) return [`${where} is dated ${date}, which is no day, month or year.`];
    return date > knownTo ? [`${where} is dated ${date}, after the record's knownTo.`] : [];
  });
}

function checkEvents({ events }: HistoricalRecord): string[] {
  return events.flatMap((event, index) => {
    const before = events[index - 1];
    return [
      ...(before && before.date > event.date ? [`The event ${event.id} stands after ${before.id} but is earlier.`] : []),
      ...(event.until !== undefined && event.until <= event.date
        ? [`The event ${event.id} ends on ${event.until}, not after it began.`]
        : []),
      ...(event.id.startsWith(`${event.date.slice(0, 4)}-`) ? [] : [`The event ${event.id} is dated ${event.date}.`]),
    ];
  });
}

/** Each series goes on from year to year, and no year has two wordings. */
function checkYears({ wordings, knownTo }: HistoricalRecord): string[] {
  return wordings.flatMap(({ id, wordings: years }) =>
    years.flatMap(({ from, until }, index) => {
      const before = years[index - 1];
      return [
        ...(from > until ? [`The wording ${id} of ${from} ends before it begins.`] : []),
        ...(until > yearOf(knownTo) ? [`The wording ${id} of ${until} is later than the record's knownTo.`] : []),
        ...(before && before.until >= from ? [`The wordings ${id} of ${before.from} and ${from} overlap or stand out of order.`] : []),
      ];
    }),
  );
}
