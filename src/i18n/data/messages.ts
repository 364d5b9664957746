/** Words of the published data that the page begins with; those of what the dialog holds come with it (`contents`). */

export interface DataMessages {
  /** The button in the header, and what it opens. */
  readonly entry: string;
  readonly heading: string;
  readonly close: string;
  /** `date` as the words write dates; a sentence. */
  readonly knownTo: (date: string) => string;
  /** The record is old, as the reader's calendar has it. */
  readonly outdated: string;
}
