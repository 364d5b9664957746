/** Naming puts the two forms of a name, and the two parties, in the order that the reader's language decides. */
import type { IsoDate } from "./date.ts";
import type { Language } from "./language.ts";
import type { RecordOutline } from "./outline.ts";
import type { LocalNameForm, LocalParty } from "./record.ts";

/** Making a collator costs far more, in time and in memory, than comparing with it, and a page has hundreds of names. */
const collators = new Map<Language, Intl.Collator>();

function collatorOf(language: Language): Intl.Collator {
  const collator = collators.get(language) ?? new Intl.Collator(language);
  collators.set(language, collator);
  return collator;
}

/** The forms in the order of their readings in the reader's language. */
export function orderedForms(forms: readonly LocalNameForm[], language: Language): readonly LocalNameForm[] {
  return forms.length < 2 ? forms : forms.toSorted((a, b) => collatorOf(language).compare(a.reading, b.reading));
}

/** "Etorofu / Iturup": for titles and sentences, where no markup can be. */
export function pairText(forms: readonly LocalNameForm[], language: Language): string {
  return orderedForms(forms, language)
    .map((form) => form.text)
    .join(" / ");
}

/** The region by both its names, which the record holds in the reader's order: that is no order of readings. */
export function regionTitle({ pair }: RecordOutline["region"]): string {
  return pair.map(({ text }) => text).join(" / ");
}

/** The parties to the dispute, in the order for the reader's language. */
export function orderedParties(record: Pick<RecordOutline, "parties" | "partyOrder">): readonly LocalParty[] {
  return record.partyOrder.flatMap((id) => record.parties.filter((party) => party.id === id && party.slot !== null));
}

export type LocalPartyStyle = LocalParty["styles"][number];

/** How a party was called on a day. */
export function partyStyleAt(party: LocalParty, date: IsoDate): LocalPartyStyle {
  const style = party.styles.findLast((candidate) => candidate.from === null || candidate.from <= date) ?? party.styles[0];
  if (!style) throw new Error(`The party "${party.id}" has no name in the record.`);
  return style;
}

export function partyOf(record: Pick<RecordOutline, "parties">, id: string): LocalParty | undefined {
  return record.parties.find((party) => party.id === id);
}
