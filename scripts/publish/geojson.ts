/** The geometry as GeoJSON (RFC 7946) that stands on its own: names instead of bare ids, licence and attribution inside. */
import type { Feature, FeatureCollection, LineString, Point, Polygon, Position } from "geojson";
import type { Text } from "../../src/model/language.ts";
import type { HistoricalRecord } from "../../src/model/record.ts";
import { GEOMETRY_ATTRIBUTION, GEOMETRY_LICENCE } from "./licences.ts";
import { pairTexts } from "./tables/table.ts";

type Properties = Readonly<Record<string, string | boolean | null>>;
export type Land = Feature<Polygon | Point, { readonly territory: string; readonly islet?: string }>;
export type Line = Feature<LineString, { readonly layer: string; readonly line: string; readonly course: string }>;
export interface PublishedCollection extends FeatureCollection<Polygon | Point | LineString, Properties> {
  readonly attribution: string;
  readonly licence: string;
  readonly licence_url: string;
  readonly record_version: string;
  readonly known_to: string;
}

function collectionOf(record: HistoricalRecord, features: PublishedCollection["features"]): PublishedCollection {
  return {
    type: "FeatureCollection",
    attribution: GEOMETRY_ATTRIBUTION,
    licence: GEOMETRY_LICENCE.id,
    licence_url: GEOMETRY_LICENCE.url,
    record_version: record.version,
    known_to: record.knownTo,
    features,
  };
}

function nameProperties(names: Text): Properties {
  return { name_en: names.en, name_ja: names.ja, name_ru: names.ru };
}

/** Every territory's land, in the record's order; lakes are not cut out. */
export function territoriesGeojson(record: HistoricalRecord, land: readonly Land[]): PublishedCollection {
  for (const { properties } of land) {
    if (!record.territories.some(({ id }) => id === properties.territory))
      throw new Error(`The geometry has the territory "${properties.territory}", which the record does not know.`);
  }
  const features = record.territories.flatMap((territory) =>
    land
      .filter(({ properties }) => properties.territory === territory.id)
      .map(({ properties, geometry }): PublishedCollection["features"][number] => {
        const islet = record.islets.find(({ id }) => id === properties.islet);
        if (properties.islet !== undefined && !islet)
          throw new Error(`The geometry has the islet "${properties.islet}", which the record does not know.`);
        return {
          type: "Feature",
          properties: {
            territory: territory.id,
            ...(islet && { islet: islet.id }),
            disputed: territory.disputed,
            ...nameProperties(pairTexts((islet ?? territory).names)),
          },
          geometry: geometry.type === "Polygon" ? rightHanded(geometry) : geometry,
        };
      }),
  );
  return collectionOf(record, features);
}

/** Every line: those that instruments drew, and today's line of control, which none drew. */
export function boundariesGeojson(record: HistoricalRecord, lines: readonly Line[], lineOfControl: Text): PublishedCollection {
  const features = lines.map(({ properties: { layer, line, course }, geometry }): PublishedCollection["features"][number] => {
    const instrument = record.instruments.find(({ boundaries }) => boundaries.some((boundary) => boundary.line === line));
    const boundary = instrument?.boundaries.find((candidate) => candidate.line === line);
    if (!boundary && layer !== "today") throw new Error(`The geometry has the line "${line}", which no instrument of the record draws.`);
    return {
      type: "Feature",
      properties: {
        layer,
        line,
        course,
        instrument: instrument?.id ?? null,
        date: instrument?.date ?? null,
        superseded_by: boundary?.supersededBy ?? null,
        ...nameProperties(boundary?.name ?? lineOfControl),
      },
      geometry,
    };
  });
  return collectionOf(record, features);
}

/** The outer ring runs counter-clockwise, holes clockwise: readers that follow the rule take the other way round for the rest of the globe. */
export function rightHanded(polygon: Polygon): Polygon {
  return {
    type: "Polygon",
    coordinates: polygon.coordinates.map((ring, index) => (isCounterClockwise(ring) === (index === 0) ? ring : ring.toReversed())),
  };
}

export function isCounterClockwise(ring: readonly Position[]): boolean {
  const doubled = ring.reduce((sum, [lon = 0, lat = 0], index) => {
    const [nextLon = 0, nextLat = 0] = ring[(index + 1) % ring.length] ?? [];
    return sum + lon * nextLat - nextLon * lat;
  }, 0);
  return doubled > 0;
}
