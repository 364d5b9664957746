import record from "virtual:plain-record";
import type { StyleSpecification } from "maplibre-gl";

export const COLORS = ["#bedaee", "#f6cfb3"] as const;
const PARTS = ["islands", "hokkaido", "context", "land", "lakes", "boundaries"] as const;

/** Every file as a source of its own, land coloured by who administers today. */
export function plainStyle(root: string): StyleSpecification {
  const now = record.control.filter((period) => period.until === null);
  const color = (administeredBy: string) => COLORS[record.parties.findIndex((party) => party.id === administeredBy)] ?? "#faf9f6";
  const pairs = now.flatMap((period) => [period.territory, color(period.administeredBy)]);
  const land = PARTS.filter((part) => part !== "lakes" && part !== "boundaries");
  return {
    version: 8,
    sources: Object.fromEntries(PARTS.map((part) => [part, { type: "geojson", data: new URL(`geo/${part}.geojson`, root).href }])),
    layers: [
      { id: "sea", type: "background", paint: { "background-color": "#e9eeef" } },
      ...land.map((part) => ({
        id: `${part}-fill`,
        type: "fill" as const,
        source: part,
        paint: { "fill-color": ["match", ["get", "territory"], ...pairs, "#faf9f6"] as never },
      })),
      ...land.map((part) => ({
        id: `${part}-coast`,
        type: "line" as const,
        source: part,
        paint: { "line-color": "#3b4950", "line-width": 0.9 },
      })),
      { id: "lakes", type: "fill", source: "lakes", paint: { "fill-color": "#e9eeef" } },
      {
        id: "today",
        type: "line",
        source: "boundaries",
        filter: ["==", ["get", "layer"], "today"],
        paint: { "line-color": "#26343c", "line-width": 3 },
      },
    ],
  };
}
