/** The app's texts as they are packed: each by itself, since what is alike is packed best. */
export interface AppTexts {
  readonly code: string;
  /** JSON. */
  readonly record: string;
  /** JSON: see `geometryText.ts`. */
  readonly geometry: string;
  readonly styles: string;
}

/** In the order in which they stand in the file. */
export const APP_TEXTS = ["code", "record", "geometry", "styles"] as const satisfies readonly (keyof AppTexts)[];

/** The script that is run: code and data in one, so that one hash answers for both. */
export function appScript({ code, record, geometry }: AppTexts): string {
  return `{const __RECORD__=${record},__GEOMETRY__=${geometry};${code}}`;
}
