/** Makes a record and its geometry many times as large: copies of all territories and instruments, each copy with ids of its own. */
import type { Feature, Position } from "geojson";
import type { GeometryIndex } from "../../../src/model/geometry.ts";
import type { LocalRecord } from "../../../src/model/record.ts";
import type { LabelPlace, LonLat } from "../../../src/model/territory.ts";

export interface Grown {
  readonly record: LocalRecord;
  readonly geometry: GeometryIndex;
}

/** Degrees by which a copy lies beside the one before: little, so that all copies are in the picture and have to be drawn. */
const SHIFT = 0.02;

export function grow({ record, geometry }: Grown, times: number): Grown {
  const copies = Array.from({ length: times }, (_, copy) => copy);
  return {
    record: {
      ...record,
      territories: copies.flatMap((copy) =>
        record.territories.map((territory) => ({
          ...territory,
          id: idOf(territory.id, copy),
          labels: labelsOf(territory.labels, copy),
          mark: moved(territory.mark, copy),
        })),
      ),
      islets: copies.flatMap((copy) =>
        record.islets.map((islet) => ({
          ...islet,
          id: idOf(islet.id, copy),
          territory: idOf(islet.territory, copy),
          at: moved(islet.at, copy),
          labels: labelsOf(islet.labels, copy),
        })),
      ),
      layers: copies.flatMap((copy) => record.layers.map((layer) => ({ ...layer, id: idOf(layer.id, copy) }))),
      instruments: copies.flatMap((copy) =>
        record.instruments.map((instrument) => ({
          ...instrument,
          id: idOf(instrument.id, copy),
          layer: instrument.layer === null ? null : idOf(instrument.layer, copy),
          boundaries: instrument.boundaries.map(({ supersededBy, ...boundary }) => ({
            ...boundary,
            line: idOf(boundary.line, copy),
            ...(supersededBy === undefined ? {} : { supersededBy: idOf(supersededBy, copy) }),
          })),
          ...(instrument.outline === undefined ? {} : { outline: idOf(instrument.outline, copy) }),
          effects: Object.fromEntries(Object.entries(instrument.effects).map(([id, effect]) => [idOf(id, copy), effect])),
        })),
      ),
      control: copies.flatMap((copy) => record.control.map((period) => ({ ...period, territory: idOf(period.territory, copy) }))),
      positions: copies.flatMap((copy) => record.positions.map((position) => ({ ...position, territory: idOf(position.territory, copy) }))),
    },
    geometry: {
      territories: new Map(
        copies.flatMap((copy) =>
          [...geometry.territories.values()].map(({ id, polygons, points, bounds: [west, south, east, north] }) => {
            const own = idOf(id, copy);
            return [
              own,
              {
                id: own,
                polygons: polygons.map((polygon) => withOwn(polygon, copy)),
                points: points.map((point) => withOwn(point, copy)),
                bounds: [...moved([west, south], copy), ...moved([east, north], copy)] as const,
              },
            ] as const;
          }),
        ),
      ),
      lines: copied(geometry.lines, copies),
      outlines: copied(geometry.outlines, copies),
      land: geometry.land,
      lakes: geometry.lakes,
    },
  };
}

function idOf(id: string, copy: number): string {
  return copy === 0 ? id : `${id}-copy${copy}`;
}

function moved([lon, lat]: LonLat, copy: number): LonLat {
  return [lon + copy * SHIFT, lat];
}

function labelsOf(labels: readonly LabelPlace[], copy: number): readonly LabelPlace[] {
  return labels.map(({ leader, ...label }) => ({
    ...label,
    at: moved(label.at, copy),
    ...(leader === undefined ? {} : { leader: moved(leader, copy) }),
  }));
}

type AnyFeature = Feature<{ readonly type: string; readonly coordinates: unknown } & Feature["geometry"], object>;

/** A copy with shapes and ids of its own. */
function withOwn<Shape extends AnyFeature>(feature: Shape, copy: number): Shape {
  const move = (coordinates: unknown): unknown =>
    Array.isArray(coordinates) && typeof coordinates[0] === "number"
      ? moved([coordinates[0], (coordinates as Position)[1] ?? 0], copy)
      : (coordinates as unknown[]).map(move);
  const ids = ["territory", "islet", "line", "outline", "layer"];
  const properties = Object.entries(feature.properties).map(([name, value]) => [
    name,
    ids.includes(name) && value !== "today" ? idOf(String(value), copy) : value,
  ]);
  return {
    ...feature,
    properties: Object.fromEntries(properties),
    geometry: { ...feature.geometry, coordinates: move(feature.geometry.coordinates) },
  };
}

function copied<Shape extends AnyFeature>(features: ReadonlyMap<string, Shape>, copies: readonly number[]): ReadonlyMap<string, Shape> {
  return new Map(copies.flatMap((copy) => [...features].map(([id, feature]) => [idOf(id, copy), withOwn(feature, copy)] as const)));
}
