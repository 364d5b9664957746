/** Numbers at the edge of the map, as the reader's language writes them. */
import type { Language } from "../../model/language.ts";

const HEMISPHERES: Readonly<Record<Language, (axis: "longitude" | "latitude", degrees: number) => string>> = {
  en: (axis, degrees) => `${Math.abs(degrees)}°${axis === "longitude" ? (degrees < 0 ? "W" : "E") : degrees < 0 ? "S" : "N"}`,
  ja: (axis, degrees) => `${axis === "longitude" ? (degrees < 0 ? "西経" : "東経") : degrees < 0 ? "南緯" : "北緯"}${Math.abs(degrees)}°`,
  ru: (axis, degrees) =>
    `${Math.abs(degrees)}° ${axis === "longitude" ? (degrees < 0 ? "з. д." : "в. д.") : degrees < 0 ? "ю. ш." : "с. ш."}`,
};

export function degreesIn(language: Language): (axis: "longitude" | "latitude", degrees: number) => string {
  return HEMISPHERES[language];
}

const KM: Readonly<Record<Language, string>> = { en: "km", ja: "km", ru: "км" };

export function numbersIn(language: Language): { readonly km: string; readonly plain: (value: number) => string } {
  const format = new Intl.NumberFormat(language);
  return { km: KM[language], plain: (value) => format.format(value) };
}
