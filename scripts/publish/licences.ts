/** Under which licences the published files stand, and how they are to be named. */

export const TEXT_LICENCE = { id: "CC-BY-4.0", url: "https://creativecommons.org/licenses/by/4.0/" } as const;
export const GEOMETRY_LICENCE = { id: "ODbL-1.0", url: "https://opendatacommons.org/licenses/odbl/1-0/" } as const;
export const GEOMETRY_ATTRIBUTION = "© OpenStreetMap contributors";

export function textAttribution(version: string): string {
  return `Four Islands, record version ${version}`;
}
