/** Stories can be told: their steps show what there is to show, on days on which it is drawn, in captions that fit beside a map. */
import { isIsoDate } from "../../src/model/date.ts";
import { LANGUAGES, type Language, type Text } from "../../src/model/language.ts";
import type { HistoricalRecord } from "../../src/model/record.ts";
import type { StepView, Story } from "../../src/model/story.ts";
import { CONTROL_LAYER } from "../../src/view/view.ts";

/** Letters, digits and single hyphens stand in an address as they are. */
const FITS_ADDRESSES = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const FEWEST_STEPS = 3;
/** Characters: what a narrow frame can hold above or below its map. Japanese says the same in less than half of them. */
const LONGEST_CAPTION: Readonly<Record<Language, number>> = { en: 450, ja: 225, ru: 475 };
const LONGEST_HEADING: Readonly<Record<Language, number>> = { en: 40, ja: 24, ru: 40 };

export function checkStories(record: HistoricalRecord): string[] {
  return record.stories.flatMap((story) => [
    ...(FITS_ADDRESSES.test(story.id) ? [] : [`The story "${story.id}" has an id that does not fit an address.`]),
    ...(story.steps.length < FEWEST_STEPS ? [`The story ${story.id} has fewer than ${FEWEST_STEPS} steps.`] : []),
    ...(story.questions.length === 0 ? [`The story ${story.id} asks no question.`] : []),
    ...checkHeadings(story),
    ...story.steps.flatMap(({ heading, view, caption }, index) => {
      const where = `Step ${index + 1} of ${story.id}`;
      return [
        ...checkView(view, where, record),
        ...tooLong(heading, LONGEST_HEADING, `The heading of step ${index + 1} of ${story.id}`),
        ...tooLong(caption.text, LONGEST_CAPTION, `The caption of step ${index + 1} of ${story.id}`),
      ];
    }),
  ]);
}

/** A list of steps is read by its headings. */
function checkHeadings({ id, steps }: Story): string[] {
  return LANGUAGES.flatMap((language) => {
    const headings = steps.map(({ heading }) => heading[language]);
    return headings
      .filter((heading, index) => headings.indexOf(heading) !== index)
      .map((heading) => `Two steps of ${id} have the heading "${heading}" in ${language}.`);
  });
}

function tooLong(text: Text, longest: Readonly<Record<Language, number>>, what: string): string[] {
  return LANGUAGES.flatMap((language) => {
    const { length } = text[language];
    return length > longest[language] ? [`${what} has ${length} characters in ${language}, more than ${longest[language]}.`] : [];
  });
}

function checkView({ island, layers = [], date, compare }: StepView, where: string, record: HistoricalRecord): string[] {
  const disputed = record.territories.filter((territory) => territory.disputed).map(({ id }) => id);
  const parties = record.parties.map(({ id }) => id);
  const known = [...record.layers.map(({ id }) => id), ...parties, CONTROL_LAYER];
  // A layer may be later than one of two dates: that is what comparing shows.
  const lastShown = date !== undefined && compare !== undefined && compare > date ? compare : date;
  return [
    ...(island === undefined || disputed.includes(island)
      ? []
      : [`${where} chooses "${island}", which is none of the islands in dispute.`]),
    ...layers
      .filter((layer) => !known.includes(layer))
      .map((layer) => `${where} shows the layer "${layer}", which the record does not have.`),
    ...layers.filter((layer, index) => layers.indexOf(layer) !== index).map((layer) => `${where} names the layer ${layer} twice.`),
    ...[date, compare].flatMap((day) => (day === undefined ? [] : checkDay(day, where, record))),
    ...(compare !== undefined && compare === date ? [`${where} compares ${date} with itself.`] : []),
    ...layers
      .filter((layer) => date !== undefined && parties.includes(layer))
      .map((party) => `${where} is of ${date} and shows the position of ${party}, which is of today.`),
    ...layers.flatMap((layer) => {
      const latest = record.instruments
        .filter((instrument) => instrument.layer === layer)
        .map((instrument) => instrument.date)
        .reduce((last, day) => (day > last ? day : last), "");
      return lastShown !== undefined && latest > lastShown
        ? [`${where} shows the layer ${layer}, which has a text of ${latest}, on ${lastShown}.`]
        : [];
    }),
  ];
}

function checkDay(day: string, where: string, { since, knownTo }: HistoricalRecord): string[] {
  if (!isIsoDate(day)) return [`${where} has the date ${day}, which is no day.`];
  return day < since || day > knownTo ? [`${where} has the date ${day}, which is not between ${since} and ${knownTo}.`] : [];
}
