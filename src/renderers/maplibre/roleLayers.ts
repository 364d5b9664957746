/** The style's layers for what instruments and positions put on the map: hatches, outlines, rings and lines. */
import type { LayerSpecification } from "maplibre-gl";
import { areasByRole } from "../../scene/areasByRole.ts";
import { CASING, type LinePaint, type Palette, SUPERSEDED_OPACITY } from "../../scene/palette.ts";
import type { Role, Scene } from "../../scene/scene.ts";
import { isDotted, startDash } from "../drawing.ts";
import { circleRadius, type Ink, partIs, territoryIn } from "./filters.ts";
import { hatchId } from "./hatchImage.ts";
import { LAND_SOURCE, LINES_SOURCE } from "./sources.ts";

export const ROLE_LAYER_IDS = {
  hatch: (role: Role) => `hatch-${role}`,
  areaOutline: (role: Role) => `around-${role}`,
  areaOutlineCasing: (role: Role) => `around-casing-${role}`,
  ringFill: (outline: string) => `ring-fill-${outline}`,
  ring: (outline: string) => `ring-${outline}`,
  casing: "line-casing",
  line: (line: string) => `line-${line}`,
} as const;

/** MapLibre counts dashes in widths of their line. */
export function dashInWidths(dash: readonly number[], width: number): number[] {
  return startDash(dash).map((length) => length / width);
}

function dashed(dash: readonly number[], width: number): { "line-dasharray"?: number[] } {
  return dash.length === 0 ? {} : { "line-dasharray": dashInWidths(dash, width) };
}

export function hatchLayers(scene: Scene, palette: Palette, ink: Ink): LayerSpecification[] {
  return areasByRole(scene.areas, ({ hatches }) => hatches).flatMap(({ role, territories }): LayerSpecification[] => {
    const paint = palette.paintOf(role);
    if (paint.kind !== "hatch") return [];
    // Parallel strokes over the fill: who claims, or what was renounced. Two claims make an open lattice.
    return [
      {
        id: ROLE_LAYER_IDS.hatch(role),
        type: "fill",
        source: LAND_SOURCE,
        filter: partIs("land", territoryIn(territories)),
        paint: { "fill-pattern": hatchId(paint, ink(paint.color)), "fill-antialias": false },
      },
    ];
  });
}

export function areaOutlineLayers(scene: Scene, palette: Palette, ink: Ink): LayerSpecification[] {
  return areasByRole(scene.areas, ({ outlines }) => outlines).flatMap(({ role, territories }): LayerSpecification[] => {
    const paint = palette.paintOf(role);
    if (paint.kind !== "line") return [];
    const around = { type: "line", source: LAND_SOURCE, filter: partIs("coast", territoryIn(territories)) } as const;
    return [
      // A pale band over the coast, so that the strokes upon it can be told apart.
      {
        id: ROLE_LAYER_IDS.areaOutlineCasing(role),
        ...around,
        layout: { "line-join": "round" },
        paint: { "line-color": ink(CASING.color), "line-width": paint.width + 2, "line-opacity": CASING.opacity },
      },
      // The coast of the areas that a text ceded, excluded or left open, in the treaties' colour.
      {
        id: ROLE_LAYER_IDS.areaOutline(role),
        ...around,
        layout: { "line-join": "round", "line-cap": paint.cap },
        paint: { "line-color": ink(paint.color), "line-width": paint.width, ...dashed(paint.dash, paint.width) },
      },
    ];
  });
}

export function ringLayers(scene: Scene, palette: Palette, ink: Ink): LayerSpecification[] {
  return scene.outlines.flatMap(({ outline, role }): LayerSpecification[] => {
    const paint = palette.paintOf(role);
    if (paint.kind !== "ring") return [];
    const ring = { source: LINES_SOURCE, filter: partIs("outline", ["==", ["get", "outline"], outline]) };
    return [
      // A breath of colour inside the ring.
      {
        id: ROLE_LAYER_IDS.ringFill(outline),
        type: "fill",
        ...ring,
        paint: { "fill-color": ink(paint.color), "fill-opacity": paint.fillOpacity, "fill-antialias": false },
      },
      // A dashed ring round the areas that a text takes together.
      {
        id: ROLE_LAYER_IDS.ring(outline),
        type: "line",
        ...ring,
        paint: { "line-color": ink(paint.color), "line-width": paint.width, ...dashed(paint.dash, paint.width) },
      },
    ];
  });
}

export function lineLayers(scene: Scene, palette: Palette, ink: Ink): LayerSpecification[] {
  const lines = scene.lines.flatMap(({ line, role, superseded }) => {
    const paint = palette.paintOf(role);
    return paint.kind === "line" ? [{ line, paint: superseded ? palette.supersededPaint(paint) : paint, superseded }] : [];
  });
  if (lines.length === 0) return [];
  return [
    // A band in the colour of the water, which keeps the lines off whatever they cross.
    {
      id: ROLE_LAYER_IDS.casing,
      type: "line",
      source: LINES_SOURCE,
      filter: partIs("line", ["in", ["get", "line"], ["literal", lines.map(({ line }) => line)]]),
      layout: { "line-join": "round", "line-cap": "round" },
      paint: { "line-color": ink(CASING.color), "line-width": CASING.width, "line-opacity": CASING.opacity },
    },
    ...lines.map(({ line, paint, superseded }) => lineLayer(line, paint, superseded ? SUPERSEDED_OPACITY : 1, ink)),
  ];
}

function lineLayer(line: string, paint: LinePaint, opacity: number, ink: Ink): LayerSpecification {
  if (isDotted(paint)) {
    // Round dots, which dashes with round caps would stretch: the line that was never agreed.
    return {
      id: ROLE_LAYER_IDS.line(line),
      type: "circle",
      source: LINES_SOURCE,
      filter: partIs("dots", ["==", ["get", "line"], line], ["<=", ["get", "from"], ["zoom"]]),
      paint: { "circle-color": ink(paint.color), "circle-radius": circleRadius(paint.width / 2), "circle-opacity": opacity },
    };
  }
  // A boundary of a text, with the dashes of that text.
  return {
    id: ROLE_LAYER_IDS.line(line),
    type: "line",
    source: LINES_SOURCE,
    filter: partIs("line", ["==", ["get", "line"], line]),
    layout: { "line-cap": paint.cap, "line-join": "round" },
    paint: { "line-color": ink(paint.color), "line-width": paint.width, "line-opacity": opacity, ...dashed(paint.dash, paint.width) },
  };
}
