/** Turns a scene into a MapLibre style: pure, so that it can be read and checked without a GPU. */
import type { ExpressionSpecification, FilterSpecification, LayerSpecification, StyleSpecification } from "maplibre-gl";
import type { GeometryIndex } from "../../model/geometry.ts";
import { COAST, type Palette, SELECTION, WATER_LINING } from "../../scene/palette.ts";
import type { Scene } from "../../scene/scene.ts";
import { type Theme, TOKENS, type Token } from "../../scene/tokens.ts";
import { GRATICULE_FINE_FROM, GRATICULE_WIDTH, ISLET_DOTS_UNTIL, ISLET_RADIUS } from "../drawing.ts";
import { circleRadius, type Ink, partIs, territoryIn, territoryIs } from "./filters.ts";
import { areaOutlineLayers, hatchLayers, lineLayers, ringLayers } from "./roleLayers.ts";
import { LAND_SOURCE, type LandPart, LINES_SOURCE, sourcesOf } from "./sources.ts";

export interface StyleInput {
  readonly scene: Scene;
  readonly geometry: GeometryIndex;
  readonly palette: Palette;
  readonly theme: Theme;
}

export const LAYER_IDS = {
  sea: "sea",
  graticule: (step: number) => `graticule-${step}`,
  waterLining: (rank: number) => `water-lining-${rank}`,
  selectionRing: "selection-ring",
  selectionHalo: "selection-halo",
  selectionRingIslets: "selection-ring-islets",
  selectionHaloIslets: "selection-halo-islets",
  islets: (territory: string) => `islets-${territory}`,
  bareIslets: (territory: string) => `bare-islets-${territory}`,
  landElsewhere: "land-elsewhere",
  land: (territory: string) => `land-${territory}`,
  lakes: "lakes",
  lakeShores: "lake-shores",
  coastElsewhere: "coast-elsewhere",
  coastDisputed: "coast-disputed",
} as const;

/** The states that `MapLibreController` sets on a territory's features. */
export type AreaState = "selected" | "hovered";

export function styleOf({ scene, geometry, palette, theme }: StyleInput): StyleSpecification {
  const ink: Ink = (token) => TOKENS[theme][token];
  return {
    version: 8,
    // A fade between two states of the map is most of a repaint's time.
    transition: { duration: 0, delay: 0 },
    sources: sourcesOf(geometry, palette),
    layers: [
      ...seaLayers(ink),
      ...selectionLayers(ink),
      ...landLayers(scene, palette, ink),
      ...hatchLayers(scene, palette, ink),
      ...lakeLayers(ink),
      ...coastLayers(scene, ink),
      ...areaOutlineLayers(scene, palette, ink),
      ...ringLayers(scene, palette, ink),
      ...lineLayers(scene, palette, ink),
    ],
  };
}

function whereState<Value extends string | number>(state: AreaState, yes: Value, no: Value): ExpressionSpecification {
  return ["case", ["boolean", ["feature-state", state], false], yes, no];
}

function seaLayers(ink: Ink): LayerSpecification[] {
  const graticule = {
    type: "line",
    source: LINES_SOURCE,
    paint: { "line-color": ink("graticule"), "line-width": GRATICULE_WIDTH },
  } as const;
  const step = (degrees: number): FilterSpecification => partIs("graticule", ["==", ["get", "step"], degrees]);
  return [
    // The water, near neutral so that both parties' fills stand off it alike.
    { id: LAYER_IDS.sea, type: "background", paint: { "background-color": ink("sea") } },
    // Three pale bands along every coast, which lift the land from the water.
    ...WATER_LINING.map(
      ({ width, color }, rank): LayerSpecification => ({
        id: LAYER_IDS.waterLining(rank),
        type: "line",
        source: LAND_SOURCE,
        filter: partIs("coast"),
        layout: { "line-join": "round", "line-cap": "round" },
        paint: { "line-color": ink(color), "line-width": width },
      }),
    ),
    // Thin lines every five degrees when the whole chain is in sight.
    { id: LAYER_IDS.graticule(5), ...graticule, filter: step(5), maxzoom: GRATICULE_FINE_FROM },
    // Thin lines every degree when nearer.
    { id: LAYER_IDS.graticule(1), ...graticule, filter: step(1), minzoom: GRATICULE_FINE_FROM },
  ];
}

function selectionLayers(ink: Ink): LayerSpecification[] {
  const band = (id: string, isletsId: string, { width, color }: { width: number; color: Token }): LayerSpecification[] => [
    {
      id,
      type: "line",
      source: LAND_SOURCE,
      filter: partIs("coast"),
      layout: { "line-join": "round", "line-cap": "round" },
      paint: { "line-color": ink(color), "line-width": width, "line-opacity": whereState("selected", 1, 0) },
    },
    {
      id: isletsId,
      type: "circle",
      source: LAND_SOURCE,
      filter: partIs("bare-islet"),
      paint: {
        "circle-color": ink(color),
        "circle-radius": circleRadius(ISLET_RADIUS + width / 2),
        "circle-opacity": whereState("selected", 1, 0),
      },
    },
  ];
  return [
    // A dark band round the chosen area ...
    ...band(LAYER_IDS.selectionRing, LAYER_IDS.selectionRingIslets, SELECTION.ring),
    // ... of which this pale one leaves a thin ring, set off from the coast. Both lie under the land, which they never cover.
    ...band(LAYER_IDS.selectionHalo, LAYER_IDS.selectionHaloIslets, SELECTION.halo),
  ];
}

function landLayers(scene: Scene, palette: Palette, ink: Ink): LayerSpecification[] {
  const areas = scene.areas.map(({ territory, fill }) => {
    const paint = fill === null ? null : palette.paintOf(fill);
    return { territory, color: ink(paint?.kind === "fill" ? paint.color : "land") };
  });
  const islets = (id: string, part: LandPart, territory: string, color: string, until: { maxzoom?: number }): LayerSpecification => ({
    id,
    type: "circle",
    source: LAND_SOURCE,
    ...until,
    filter: partIs(part, territoryIs(territory)),
    paint: {
      "circle-color": color,
      "circle-radius": ISLET_RADIUS,
      "circle-stroke-color": whereState("hovered", ink(COAST.hovered.color), ink(COAST.disputed.color)),
      "circle-stroke-width": whereState("hovered", COAST.hovered.width, COAST.disputed.width),
    },
  });
  return [
    // A dot for every islet too small to be seen, under its land.
    ...areas.flatMap(({ territory, color }) => [
      islets(LAYER_IDS.islets(territory), "islet", territory, color, { maxzoom: ISLET_DOTS_UNTIL }),
      islets(LAYER_IDS.bareIslets(territory), "bare-islet", territory, color, {}),
    ]),
    // Land whose status is not followed, and land that the scene leaves out.
    {
      id: LAYER_IDS.landElsewhere,
      type: "fill",
      source: LAND_SOURCE,
      filter: partIs("land", ["!", territoryIn(areas.map(({ territory }) => territory))]),
      paint: { "fill-color": ink("land") },
    },
    // One layer for each territory, coloured by who administers it: a change of date then changes a paint value and no geometry.
    ...areas.map(
      ({ territory, color }): LayerSpecification => ({
        id: LAYER_IDS.land(territory),
        type: "fill",
        source: LAND_SOURCE,
        filter: partIs("land", territoryIs(territory)),
        paint: { "fill-color": color },
      }),
    ),
  ];
}

function lakeLayers(ink: Ink): LayerSpecification[] {
  return [
    // Lakes, as water.
    { id: LAYER_IDS.lakes, type: "fill", source: LAND_SOURCE, filter: partIs("lake"), paint: { "fill-color": ink("sea") } },
    // Their shores.
    {
      id: LAYER_IDS.lakeShores,
      type: "line",
      source: LAND_SOURCE,
      filter: partIs("lake"),
      paint: { "line-color": ink(COAST.context.color), "line-width": COAST.context.width },
    },
  ];
}

function coastLayers(scene: Scene, ink: Ink): LayerSpecification[] {
  const disputed = territoryIn(scene.areas.filter((area) => area.disputed).map((area) => area.territory));
  return [
    // A thin grey coast.
    {
      id: LAYER_IDS.coastElsewhere,
      type: "line",
      source: LAND_SOURCE,
      filter: partIs("coast", ["!", disputed]),
      layout: { "line-join": "round" },
      paint: { "line-color": ink(COAST.context.color), "line-width": COAST.context.width },
    },
    // A darker one round the disputed areas, heavier under the pointer.
    {
      id: LAYER_IDS.coastDisputed,
      type: "line",
      source: LAND_SOURCE,
      filter: partIs("coast", disputed),
      layout: { "line-join": "round" },
      paint: {
        "line-color": whereState("hovered", ink(COAST.hovered.color), ink(COAST.disputed.color)),
        "line-width": whereState("hovered", COAST.hovered.width, COAST.disputed.width),
      },
    },
  ];
}
