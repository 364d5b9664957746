/** The record is the whole body of cited facts on one dispute. It is data: everything below `app` takes it as an argument. */
import type { ControlPeriod } from "./control.ts";
import type { IsoDate } from "./date.ts";
import type { DisputeEvent } from "./event.ts";
import type { Instrument, Layer } from "./instrument.ts";
import type { Localised, PerLanguage, Text } from "./language.ts";
import type { NameForm } from "./name.ts";
import type { Party } from "./party.ts";
import type { Perspective } from "./perspective.ts";
import type { Position } from "./position.ts";
import type { Source } from "./source.ts";
import type { Story } from "./story.ts";
import type { Figure, Islet, Place, Territory } from "./territory.ts";
import type { ThirdParty } from "./thirdParty.ts";
import type { WordingSeries } from "./wording.ts";

/** How the whole dispute and its region are called on the page. */
export interface RegionNames {
  /** The pair in the order the reader's language decides: "Northern Territories / Southern Kurils". */
  readonly pair: PerLanguage<readonly NameForm[]>;
  readonly subtitle: Text;
  /** Three sentences for a reader who has chosen no island. */
  readonly overview: Text;
  /** Why names and parties stand in the order they do. */
  readonly orderRule: Text;
  /** That lines and colours imply no view on sovereignty. */
  readonly disclaimer: Text;
}

export interface HistoricalRecord {
  /** Version of the record, as in semantic versioning. */
  readonly version: string;
  /** The day to which the record is known to be current. */
  readonly knownTo: IsoDate;
  /** The first day that the record covers. */
  readonly since: IsoDate;
  readonly region: RegionNames;
  /** The first two are the parties to the dispute; `partyOrder` says which comes first for a reader. */
  readonly parties: readonly Party[];
  readonly partyOrder: PerLanguage<readonly string[]>;
  readonly thirdParties: readonly ThirdParty[];
  /** South-west to north-east. */
  readonly territories: readonly Territory[];
  readonly islets: readonly Islet[];
  readonly places: readonly Place[];
  readonly figures: readonly Figure[];
  /** In order of date. */
  readonly layers: readonly Layer[];
  /** In order of date. */
  readonly instruments: readonly Instrument[];
  /** In order of date. */
  readonly events: readonly DisputeEvent[];
  readonly control: readonly ControlPeriod[];
  /** Those of the parties and of third parties. */
  readonly positions: readonly Position[];
  readonly perspectives: readonly Perspective[];
  readonly wordings: readonly WordingSeries[];
  readonly stories: readonly Story[];
  readonly sources: readonly Source[];
}

/** The record in one language: what the app and the renderers work on. What stories tell comes by itself, to those who open one. */
export interface LocalRecord extends Omit<Localised<HistoricalRecord>, "stories"> {
  readonly stories: readonly OutlineStory[];
}
export type LocalTerritory = LocalRecord["territories"][number];
export type LocalInstrument = LocalRecord["instruments"][number];
export type LocalEffect = LocalInstrument["effects"][string];
export type LocalParty = LocalRecord["parties"][number];
export type LocalSource = LocalRecord["sources"][number];
export type LocalCitation = LocalTerritory["where"]["citations"][number];
export type LocalFigure = LocalRecord["figures"][number];
export type LocalStatement = LocalTerritory["where"];
export type LocalNameForm = LocalTerritory["names"][number];
export type LocalEvent = LocalRecord["events"][number];
export type LocalPosition = LocalRecord["positions"][number];
export type LocalPerspective = LocalRecord["perspectives"][number];
export type LocalWordingSeries = LocalRecord["wordings"][number];
export type LocalControl = LocalRecord["control"][number];
export type LocalIslet = LocalRecord["islets"][number];
export type LocalPlace = LocalRecord["places"][number];
export type LocalStory = Localised<HistoricalRecord>["stories"][number];
export type LocalStep = LocalStory["steps"][number];

/** What a story is called, and what its steps show. */
export interface OutlineStory extends Pick<LocalStory, "id" | "title"> {
  readonly steps: readonly Pick<LocalStep, "view">[];
}

/** The stories in one language, with the sources that they cite. */
export interface StoryTexts extends Pick<LocalRecord, "sources"> {
  readonly stories: readonly LocalStory[];
}

export function storyTextsOf({ stories, sources }: Localised<HistoricalRecord>): StoryTexts {
  const cited = new Set(
    stories
      .flatMap(({ steps, questions }) => [...steps.map(({ caption }) => caption), ...questions.map(({ answer }) => answer)])
      .flatMap(({ citations }) => citations.map(({ source }) => source)),
  );
  return { stories, sources: sources.filter(({ id }) => cited.has(id)) };
}
