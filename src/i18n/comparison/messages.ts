/** Words for two dates side by side; they come when two are compared. Dates and names are ready to be set. */
export interface ComparisonMessages {
  readonly title: string;
  readonly end: string;
  /** The label of the field that holds the second date. */
  readonly second: string;
  readonly go: string;
  readonly outside: (since: string, today: string) => string;
  readonly same: string;
  /** Where who administered changed; never empty. */
  readonly changed: (from: string, to: string, areas: string) => string;
  readonly unchanged: (from: string, to: string) => string;
  /** Texts and acts that changed something, each with its date. */
  readonly causes: (texts: string) => string;
  readonly noCauses: string;
  /** A text or act with its day. */
  readonly dated: (name: string, date: string) => string;
  readonly thereafter: string;
  readonly again: string;
  readonly list: string;
}
