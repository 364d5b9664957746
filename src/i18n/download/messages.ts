/** Words of the pictures that can be downloaded, and of the menu that makes them. */
export interface DownloadMessages {
  readonly entry: string;
  readonly heading: string;
  /** What the picture holds. */
  readonly note: string;
  readonly svg: string;
  readonly png: string;
  readonly working: string;
  readonly done: (file: string) => string;
  readonly failed: string;
  /** In the picture: which record it was made from; `knownTo` as the words write dates. */
  readonly version: (version: string, knownTo: string) => string;
}
