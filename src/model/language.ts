/** A language is one of the three in which every text of the record and of the interface exists. */
export const LANGUAGES = ["en", "ja", "ru"] as const;
export type Language = (typeof LANGUAGES)[number];

/** One value for each language, side by side. */
export interface PerLanguage<Value> {
  readonly en: Value;
  readonly ja: Value;
  readonly ru: Value;
}
export type Text = PerLanguage<string>;

/** `Shape` with every `PerLanguage` in it, at any depth, replaced by the value for one language. */
export type Localised<Shape> =
  Shape extends PerLanguage<infer Value>
    ? Value
    : Shape extends (...args: never[]) => unknown
      ? Shape
      : { readonly [Key in keyof Shape]: Localised<Shape[Key]> };

function isPerLanguage(value: object): value is PerLanguage<unknown> {
  const keys = Object.keys(value);
  return keys.length === LANGUAGES.length && LANGUAGES.every((language) => keys.includes(language));
}

/** A copy of `value` that holds one language. Values that name a language as data (`lang: "ja"`) stay as they are. */
export function localise<Shape>(value: Shape, language: Language): Localised<Shape> {
  return localiseAny(value, language) as Localised<Shape>;
}

function localiseAny(value: unknown, language: Language): unknown {
  if (Array.isArray(value)) return value.map((item) => localiseAny(item, language));
  if (typeof value !== "object" || value === null) return value;
  if (isPerLanguage(value)) return value[language];
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, localiseAny(item, language)]));
}
