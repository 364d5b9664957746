/** Reads GeoJSON that comes from outside the program: what is not a sound feature is left out and counted, the rest is kept. */
import type { Feature, LineString, Point, Polygon } from "geojson";
import * as v from "valibot";

/** `[lon, lat]` in degrees; a swapped pair in this part of the world has a latitude beyond the pole. */
const Position = v.pipe(
  v.array(v.pipe(v.number(), v.finite())),
  v.check((position) => position.length >= 2 && Math.abs(position[0] ?? 999) <= 180 && Math.abs(position[1] ?? 999) <= 90),
);
const Ring = v.pipe(v.array(Position), v.minLength(4), v.maxLength(200_000));
const GeometrySchema = v.variant("type", [
  v.object({ type: v.literal("Polygon"), coordinates: v.pipe(v.array(Ring), v.minLength(1)) }),
  v.object({ type: v.literal("LineString"), coordinates: v.pipe(v.array(Position), v.minLength(2), v.maxLength(200_000)) }),
  v.object({ type: v.literal("Point"), coordinates: Position }),
]);
const FeatureSchema = v.object({
  type: v.literal("Feature"),
  properties: v.record(v.string(), v.string()),
  geometry: GeometrySchema,
});
const CollectionSchema = v.object({ type: v.literal("FeatureCollection"), features: v.array(v.unknown()) });

export type GeometryFeature = Feature<Polygon | LineString | Point, Readonly<Record<string, string>>>;

export interface ParsedGeometry {
  readonly features: readonly GeometryFeature[];
  /** How many features were left out because they were not sound. */
  readonly dropped: number;
}

/** Null where `data` is no feature collection at all. */
export function parseGeometry(data: unknown): ParsedGeometry | null {
  const collection = v.safeParse(CollectionSchema, data);
  if (!collection.success) return null;
  const features = collection.output.features.flatMap((feature): GeometryFeature[] => {
    const parsed = v.safeParse(FeatureSchema, feature);
    return parsed.success ? [parsed.output] : [];
  });
  return { features, dropped: collection.output.features.length - features.length };
}
