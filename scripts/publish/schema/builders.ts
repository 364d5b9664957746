/** Builders of JSON Schema (2020-12) that the compiler holds against the model: a field that the model gains, or makes optional, must be described here too. */
import { LANGUAGES } from "../../../src/model/language.ts";

export interface Schema {
  readonly [keyword: string]: unknown;
}

/** A field that may be absent. */
export class Optional {
  readonly schema: Schema;
  constructor(schema: Schema) {
    this.schema = schema;
  }
}

export type Fields<Shape> = { readonly [Key in keyof Shape]-?: object extends Pick<Shape, Key> ? Optional : Schema };

/** `administeredBy` is titled "Administered by". */
function titleOf(key: string): string {
  const words = key.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`).replace(/^\W/, "");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export function objectOf<Shape>(description: string, fields: Fields<Shape>): Schema {
  const entries = Object.entries<Schema | Optional>(fields);
  return {
    type: "object",
    description,
    properties: Object.fromEntries(
      entries.map(([key, field]) => [key, { title: titleOf(key), ...(field instanceof Optional ? field.schema : field) }]),
    ),
    required: entries.filter(([, field]) => !(field instanceof Optional)).map(([key]) => key),
    additionalProperties: false,
  };
}

export function listOf(description: string, items: Schema, minItems = 0): Schema {
  return { type: "array", description, items, minItems };
}

/** Values with what each means; the compiler asks for all of a union. */
export function oneOf<Value extends string>(description: string, values: Readonly<Record<Value, string>>): Schema {
  const meanings = Object.entries<string>(values).map(([value, meaning]) => `\`${value}\`: ${meaning}`);
  return { type: "string", description: `${description} ${meanings.join("; ")}.`, enum: Object.keys(values) };
}

export function orNull(schema: Schema, whenNull: string): Schema {
  const { description, ...rest } = schema;
  return { description: `${String(description)} Null: ${whenNull}.`, anyOf: [rest, { type: "null" }] };
}

/** One schema for each language, side by side. */
export function perLanguage(description: string, value: Schema): Schema {
  return {
    type: "object",
    description,
    properties: Object.fromEntries(LANGUAGES.map((language) => [language, { title: language, ...value }])),
    required: [...LANGUAGES],
    additionalProperties: false,
  };
}

export function refTo(definition: string, description: string): Schema {
  return { description, $ref: `#/$defs/${definition}` };
}

export const text = (description: string): Schema => refTo("text", description);
/** A string in no or any language: a title as printed, a name in its own script. */
export const line = (description: string): Schema => ({ type: "string", description, pattern: "^\\S(?:[\\s\\S]*\\S)?$" });
export const ID_PATTERN = "^[a-z0-9]+(?:-[a-z0-9]+)*$";
export const id = (description: string): Schema => ({ type: "string", description, pattern: ID_PATTERN });
export const datedId = (description: string): Schema => ({
  type: "string",
  description,
  pattern: "^[0-9]{4}-[a-z0-9]+(?:-[a-z0-9]+)*$",
});
export const languageTag = (description: string): Schema => ({
  type: "string",
  description: `${description} A BCP 47 tag.`,
  pattern: "^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$",
});
export const day = (description: string): Schema => ({
  type: "string",
  description: `${description} A day of the Gregorian calendar, YYYY-MM-DD.`,
  format: "date",
});
export const dayMonthOrYear = (description: string): Schema => ({
  type: "string",
  description: `${description} As exact as the source: YYYY, YYYY-MM or YYYY-MM-DD.`,
  pattern: "^[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?$",
});
export const httpsUrl = (description: string): Schema => ({ type: "string", description, format: "uri", pattern: "^https://" });
export const flag = (description: string): Schema => ({ type: "boolean", description });
export const year = (description: string): Schema => ({ type: "integer", description, minimum: 1800, maximum: 2999 });
export const lonLat = (description: string): Schema => ({
  type: "array",
  description: `${description} [longitude, latitude] in degrees, WGS 84.`,
  prefixItems: [
    { type: "number", minimum: -180, maximum: 180 },
    { type: "number", minimum: -90, maximum: 90 },
  ],
  items: false,
  minItems: 2,
  maxItems: 2,
});
