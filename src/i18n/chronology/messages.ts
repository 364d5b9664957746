/** Words of the list of what happened, by date, and of who else speaks: no name of a party, an island or a text. */
import type { EventKind } from "../../model/event.ts";

export interface ChronologyMessages {
  readonly heading: string;
  readonly note: string;
  /** What stands here before and without script; the name of the file with all events follows. */
  readonly inBrief: string;
  /** Names the links to the parts of the chronology, and to its decades. */
  readonly parts: string;
  readonly byDate: string;
  readonly decades: string;
  /** "1850s": the decade that begins with the year. */
  readonly decade: (year: string) => string;
  readonly filter: {
    readonly heading: string;
    readonly kinds: string;
    /** Everything that has legal or political weight, and acts. */
    readonly texts: string;
    readonly kind: Readonly<Record<EventKind, string>>;
    readonly by: string;
    readonly byNote: string;
    readonly anyone: string;
    readonly shown: (shown: number, all: number) => string;
    readonly reset: string;
  };
  /** The kind of one event. */
  readonly kind: Readonly<Record<EventKind, string>>;
  /** Not the doing of one alone. */
  readonly several: string;
  readonly show: string;
  readonly said: {
    readonly heading: (year: string) => string;
    readonly note: string;
    readonly since: string;
    readonly nothing: string;
  };
  readonly wordings: {
    readonly heading: string;
    readonly note: string;
    readonly years: string;
    readonly wording: string;
    /** From a first year to a last one, both inclusive; the last is null where it is the first. */
    readonly yearsOf: (from: string, until: string | null) => string;
  };
}

export interface VoicesMessages {
  /** After a name or in a box: how old the statement is. */
  readonly asOf: (date: string) => string;
  readonly others: string;
  readonly othersNote: string;
  readonly perspectives: string;
  readonly perspectivesNote: string;
  readonly islets: string;
  readonly allIslets: (count: number) => string;
  readonly isletNames: string;
}
