/** Words for two dates side by side; they come when two are compared. Dates and names are ready to be set. */
export interface ComparisonMessages {
  readonly title: string;
  /** On a button whose whole name says what ends: a part of that. */
  readonly end: string;
  /** The label of the field that holds the second date. */
  readonly second: string;
  readonly go: string;
  /** Buttons beside it. */
  readonly previous: string;
  readonly next: string;
  readonly outside: (since: string, today: string) => string;
  readonly same: string;
  /** Where others administered on the second date than on the first; never empty. */
  readonly changed: (from: string, to: string, areas: string, count: number) => string;
  readonly unchanged: (from: string, to: string) => string;
  /** Texts and acts with an effect there, each with its date. */
  readonly causes: (texts: string) => string;
  readonly noCauses: string;
  /** A text or act with its day. */
  readonly dated: (name: string, date: string) => string;
  /** Between who administered before and after, read aloud; what is seen is an arrow. */
  readonly thereafter: string;
  /** Administered by the same on both dates, though it may have been called otherwise, and others may have come and gone between. */
  readonly again: (administered: string, isOtherBetween: boolean) => string;
  /** Where one of the dates is today, and positions are switched on. */
  readonly positions: (today: string) => string;
  readonly list: string;
  /** Said aloud. */
  readonly ended: string;
}
