/** Reads a MapLibre style the way the engine does: which layers draw a feature, and with which paint. */
import { Color, expression, type FilterSpecification, featureFilter, type LayerSpecification, v8 } from "@maplibre/maplibre-gl-style-spec";
import type { StyleSpecification } from "maplibre-gl";

export interface ReadFeature {
  readonly type: "Polygon" | "LineString" | "Point";
  readonly properties: Readonly<Record<string, string | number>>;
  readonly state?: Readonly<Record<string, boolean>>;
}

/** The layers of one kind that draw `feature` at `zoom`, in the order of drawing. */
export function layersDrawing(
  style: StyleSpecification,
  feature: ReadFeature,
  zoom: number,
  kind: LayerSpecification["type"],
): readonly LayerSpecification[] {
  return style.layers.filter((layer) => {
    if (layer.type !== kind || zoom < (layer.minzoom ?? 0) || zoom >= (layer.maxzoom ?? 24)) return false;
    const filter = "filter" in layer ? (layer.filter as FilterSpecification | undefined) : undefined;
    return featureFilter(filter, "filter").filter({ zoom }, { type: feature.type, properties: feature.properties });
  });
}

type Properties = Readonly<Record<string, unknown>>;

/** What a paint property comes to for `feature`; undefined where the layer leaves it out. */
export function paintOf(layer: LayerSpecification, name: string, feature: ReadFeature, zoom: number): unknown {
  const value = (layer.paint as Properties | undefined)?.[name];
  if (!Array.isArray(value) || typeof value[0] !== "string") return value;
  const specification = (v8 as unknown as Record<string, Properties>)[`paint_${layer.type}`]?.[name];
  const parsed = expression.createExpression(value, name, specification as never);
  if (parsed.result === "error") throw new Error(parsed.value.map((fault) => fault.message).join());
  const result: unknown = parsed.value.evaluate({ zoom }, { type: feature.type, properties: feature.properties }, feature.state ?? {});
  return result instanceof Color ? hexOf(result) : result;
}

function hexOf({ r, g, b }: Color): string {
  return `#${[r, g, b]
    .map((share) =>
      Math.round(share * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
}
