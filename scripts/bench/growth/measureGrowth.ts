/** Measures how the cost of a scene, a style, an SVG map, its names and its sentences grows with the record. Built for Node by `growth/builtGrowth.ts`. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { createElement, type ReactNode } from "react";
import { renderToString } from "react-dom/server";
import { indexGeometry } from "../../../src/geo/indexGeometry.ts";
import { parseGeometry } from "../../../src/geo/parseGeometry.ts";
import en from "../../../src/i18n/en.ts";
import type { GeometryIndex } from "../../../src/model/geometry.ts";
import { geometryOutlineOf } from "../../../src/model/geometryOutline.ts";
import { localise } from "../../../src/model/language.ts";
import { record as wholeRecord } from "../../../src/record/index.ts";
import { styleOf } from "../../../src/renderers/maplibre/styleOf.ts";
import { MapLabels } from "../../../src/renderers/svg/MapLabels.tsx";
import { SvgScene } from "../../../src/renderers/svg/SvgScene.tsx";
import { frameOf, framePathsOf, placementOf } from "../../../src/renderers/svg/svgPaths.ts";
import { mapDescription, summaryOf } from "../../../src/renderers/words/index.ts";
import { fitCamera } from "../../../src/scene/camera.ts";
import { paletteOf } from "../../../src/scene/palette.ts";
import { sceneOf } from "../../../src/scene/sceneOf.ts";
import { defaultViewOf, viewRulesOf } from "../../../src/view/view.ts";
import { exponentOf } from "../median.ts";
import { type Grown, grow } from "./grownRecord.ts";

export interface GrowthRow {
  readonly what: string;
  /** Milliseconds, one for each of `SIZES`. */
  readonly times: readonly number[];
  /** Over all sizes, and from the last but one to the last. */
  readonly exponent: number;
  readonly lastExponent: number;
}

export const SIZES = [1, 2, 5, 10] as const;
const PARTS = ["islands", "hokkaido", "context", "land", "lakes", "boundaries", "outlines"];
const SIZE = { width: 900, height: 760 };
const EDGE = { top: 40, right: 40, bottom: 40, left: 40 };

/** Every text and position on, today: the most that a view can show. */
function tasksFor({ record, geometry }: Grown): Readonly<Record<string, () => unknown>> {
  const rules = viewRulesOf(record, record.knownTo);
  const view = { ...defaultViewOf(rules), layers: rules.layers };
  const locale = { language: "en", today: rules.today } as const;
  const palette = paletteOf(record);
  const outline = geometryOutlineOf(geometry);
  const scene = sceneOf(record, outline, view, locale);
  const camera = fitCamera(scene.fit, SIZE, EDGE, 8);
  const frame = frameOf(camera, SIZE);
  const picture = (of: GeometryIndex): ReactNode =>
    createElement(SvgScene, {
      prefix: "map",
      paths: framePathsOf(of, frame),
      scale: placementOf(frame, camera, SIZE).scale,
      geometry: of,
      selected: null,
      hovered: null,
      ...{ scene, palette },
    });
  const words = { record, messages: en, language: "en", today: rules.today } as const;
  const { degrees } = en.interface.map;
  const style = (of: GeometryIndex) => styleOf({ scene, geometry: of, palette, theme: "light" });
  // What was computed for a geometry is kept with it: a new object begins anew.
  const anew = (): GeometryIndex => ({ ...geometry });
  return {
    "scene of a view": () => sceneOf(record, outline, view, locale),
    "its sentences": () => [summaryOf(words, scene, null), mapDescription(words, scene, null)],
    "MapLibre style, change of view": () => style(geometry),
    "MapLibre style, first, with its sources": () => style(anew()),
    "SVG, change of view": () => renderToString(picture(geometry)),
    "SVG, first, with its paths": () => renderToString(picture(anew())),
    "names over the map": () => renderToString(createElement(MapLabels, { scene, palette, camera, size: SIZE, selected: null, degrees })),
  };
}

export function measureGrowth(root: string): readonly GrowthRow[] {
  const geometry = indexGeometry(
    PARTS.map((part) => {
      const text = readFileSync(path.join(root, `public/geo/${part}.geojson`), "utf8");
      return { part, features: parseGeometry(JSON.parse(text))?.features ?? [] };
    }),
  );
  const base = { record: localise(wholeRecord, "en"), geometry };
  const sizes = SIZES.map((size) => ({ size, tasks: tasksFor(grow(base, size)) }));
  return Object.keys(sizes[0]?.tasks ?? {}).map((what) => {
    const points = sizes.map(({ size, tasks }) => ({ size, time: timeOf(tasks[what] ?? (() => undefined)) }));
    return { what, times: points.map(({ time }) => time), exponent: exponentOf(points), lastExponent: exponentOf(points.slice(-2)) };
  });
}

/** The fastest of many runs, after some that only warm up: whatever else the machine does only ever adds. */
function timeOf(task: () => unknown): number {
  const fastestIn = (milliseconds: number, least: number): number => {
    let fastest = Infinity;
    const end = performance.now() + milliseconds;
    for (let run = 0; run < least || performance.now() < end; run += 1) {
      const start = performance.now();
      task();
      fastest = Math.min(fastest, performance.now() - start);
    }
    return fastest;
  };
  fastestIn(300, 5);
  return fastestIn(1000, 15);
}
