/** Labels name what the map shows: both forms of every name at equal weight, in the order of the reader's language. */
import type { Language } from "../model/language.ts";
import type { ScriptName } from "../model/name.ts";
import { orderedForms } from "../model/naming.ts";
import type { RecordOutline } from "../model/outline.ts";
import type { LocalNameForm } from "../model/record.ts";
import { isOpenRenunciation } from "../model/status.ts";
import type { SceneLabel } from "./scene.ts";
import type { Said, Shown } from "./shown.ts";

type LabelRecord = Pick<RecordOutline, "territories" | "islets" | "places">;

/** A label that no text touches is the same object in every scene, so that renderers need not draw it anew. */
export function labelsOf(record: LabelRecord, { saidOf }: Pick<Shown, "saidOf">, language: Language): readonly SceneLabel[] {
  return plainLabels(record, language).map((label) => {
    const notes = (saidOf.get(label.id) ?? []).flatMap(noteOf);
    return notes.length === 0 ? label : { ...label, notes };
  });
}

const known = new WeakMap<LabelRecord, Map<Language, readonly SceneLabel[]>>();

function plainLabels(record: LabelRecord, language: Language): readonly SceneLabel[] {
  const byLanguage = known.get(record) ?? new Map<Language, readonly SceneLabel[]>();
  known.set(record, byLanguage);
  const labels = byLanguage.get(language) ?? makeLabels(record, language);
  byLanguage.set(language, labels);
  return labels;
}

function makeLabels(record: LabelRecord, language: Language): readonly SceneLabel[] {
  const territories = record.territories.map(
    (territory): SceneLabel => ({
      id: territory.id,
      kind: territory.kind === "region" ? "region" : "territory",
      territory: territory.disputed ? territory.id : null,
      ...namesOf(territory.names, language),
      notes: [],
      point: null,
      places: territory.labels,
    }),
  );
  const islets = record.islets.map(
    (islet): SceneLabel => ({
      id: `islet-${islet.id}`,
      kind: "islet",
      territory: islet.territory,
      ...namesOf(islet.names, language),
      notes: [],
      point: null,
      places: islet.labels,
    }),
  );
  const places = record.places.map(
    (place): SceneLabel => ({
      id: `place-${place.id}`,
      kind: place.kind,
      territory: null,
      ...namesOf(place.names, language),
      notes: [],
      point: place.kind === "settlement" || place.kind === "cape" ? place.at : null,
      places: place.labels,
    }),
  );
  return [...territories, ...islets, ...places].filter((label) => label.places.length > 0);
}

function namesOf(forms: readonly LocalNameForm[], language: Language): Pick<SceneLabel, "names" | "scripts"> {
  const ordered = orderedForms(forms, language);
  const plain = ({ text, lang }: ScriptName): ScriptName => ({ text, lang });
  return { names: ordered.map(plain), scripts: ordered.flatMap((form) => form.scripts.map(plain)) };
}

/** An undefined word of a text, noted beside each territory that it may or may not reach. */
function noteOf({ instrument, effect }: Said): SceneLabel["notes"] {
  if (effect.term === undefined || !isOpenRenunciation(instrument, effect)) return [];
  return [{ role: `left-open:${instrument.layer}`, text: `${instrument.layer}: ${effect.term}?` }];
}
