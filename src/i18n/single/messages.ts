/** Words of a page that is one file, for those who have it open without script: they stand in it in plain text. */
export interface SingleMessages {
  /** What the file is, to which day it is current. */
  readonly offline: (version: string, knownTo: string) => string;
  /** What it needs for all else that it holds. */
  readonly needs: string;
}
