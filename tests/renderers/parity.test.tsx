// @vitest-environment jsdom
import type { StyleSpecification } from "maplibre-gl";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { PATTERN_START } from "../../src/renderers/drawing.ts";
import { CIRCLE_FADE } from "../../src/renderers/maplibre/filters.ts";
import { styleOf } from "../../src/renderers/maplibre/styleOf.ts";
import { SvgMap } from "../../src/renderers/svg/index.ts";
import type { Scene } from "../../src/scene/scene.ts";
import { type Theme, TOKENS, type Token } from "../../src/scene/tokens.ts";
import { layersDrawing, paintOf, type ReadFeature } from "./readStyle.ts";
import { KEY_DATES, LAYER_SETS, realGeometry, realPalette, realScene } from "./realScenes.ts";

/** A whole zoom, at which neither renderer scales anything. */
const ZOOM = 5;
const CAMERA = { zoom: ZOOM, lat: 47.5, lng: 148 };
const SIZE = { width: 1400, height: 1400 };
const SELECTED = "shikotan";
const TERRITORIES = [...realGeometry.territories.keys()];

interface Stroke {
  readonly color: string;
  readonly width: number;
  /** Pixels; empty for dots and for what is not dashed. */
  readonly dash: readonly number[];
}
interface AreaPaint {
  readonly fill: string;
  readonly hatches: readonly string[];
  readonly coast: Stroke;
  readonly around: readonly Stroke[];
  readonly islets: readonly string[];
  readonly ringed: boolean;
}
interface MapPaint {
  readonly areas: Readonly<Record<string, AreaPaint>>;
  readonly lines: Readonly<Record<string, Stroke & { readonly opacity: number; readonly dotted: boolean }>>;
  readonly rings: readonly (Stroke & { readonly fill: string; readonly fillOpacity: number })[];
  readonly waterLining: readonly Stroke[];
}

const round = (value: number) => Math.round(value * 10) / 10;

function readMapLibre(style: StyleSpecification, scene: Scene): MapPaint {
  const strokeOf = (layer: StyleSpecification["layers"][number], feature: ReadFeature): Stroke => {
    const width = Number(paintOf(layer, "line-width", feature, ZOOM));
    const dash = (layer.paint as { "line-dasharray"?: number[] } | undefined)?.["line-dasharray"] ?? [];
    return {
      color: String(paintOf(layer, "line-color", feature, ZOOM)),
      width,
      dash: dash.map((length) => round(length * width)),
    };
  };
  const areaOf = (territory: string): AreaPaint => {
    const state = { selected: territory === SELECTED, hovered: false };
    const land: ReadFeature = { type: "Polygon", properties: { part: "land", territory }, state };
    const coast: ReadFeature = { type: "LineString", properties: { part: "coast", territory }, state };
    const islet: ReadFeature = { type: "Point", properties: { part: "bare-islet", territory }, state };
    const fills = layersDrawing(style, land, ZOOM, "fill");
    const coasts = layersDrawing(style, coast, ZOOM, "line");
    const named = (start: string) => coasts.filter((layer) => layer.id.startsWith(start));
    const [ring] = named("selection-ring");
    return {
      fill: fills.flatMap((layer) => (paintOf(layer, "fill-color", land, ZOOM) as string | undefined) ?? []).join(),
      hatches: fills.flatMap((layer) => (paintOf(layer, "fill-pattern", land, ZOOM) as string | undefined) ?? []),
      coast: strokeOf(named("coast-")[0] ?? fail("no coast"), coast),
      around: named("around-").map((layer) => strokeOf(layer, coast)),
      islets: layersDrawing(style, islet, ZOOM, "circle")
        .filter((layer) => layer.id.startsWith("bare-islets"))
        .map((layer) => String(paintOf(layer, "circle-color", islet, ZOOM))),
      ringed: ring !== undefined && paintOf(ring, "line-opacity", coast, ZOOM) === 1,
    };
  };
  const lines = scene.lines.map(({ line }) => {
    const course: ReadFeature = { type: "LineString", properties: { part: "line", line } };
    const dots: ReadFeature = { type: "Point", properties: { part: "dots", line, from: ZOOM } };
    const dotted = layersDrawing(style, dots, ZOOM, "circle")[0];
    if (dotted) {
      const [color, radius, opacity] = ["color", "radius", "opacity"].map((name) => paintOf(dotted, `circle-${name}`, dots, ZOOM));
      return [
        line,
        { color: String(color), width: round(2 * (Number(radius) - CIRCLE_FADE)), dash: [], opacity: Number(opacity), dotted: true },
      ] as const;
    }
    const layer = layersDrawing(style, course, ZOOM, "line").find((candidate) => candidate.id !== "line-casing") ?? fail(`no line ${line}`);
    return [line, { ...strokeOf(layer, course), opacity: Number(paintOf(layer, "line-opacity", course, ZOOM)), dotted: false }] as const;
  });
  return {
    areas: Object.fromEntries(TERRITORIES.map((territory) => [territory, areaOf(territory)])),
    lines: Object.fromEntries(lines),
    rings: scene.outlines.map(({ outline }) => {
      const ring: ReadFeature = { type: "Polygon", properties: { part: "outline", outline } };
      const [fill] = layersDrawing(style, ring, ZOOM, "fill");
      const [edge] = layersDrawing(style, ring, ZOOM, "line");
      if (!fill || !edge) return fail(`no ring ${outline}`);
      return {
        ...strokeOf(edge, ring),
        fill: String(paintOf(fill, "fill-color", ring, ZOOM)),
        fillOpacity: Number(paintOf(fill, "fill-opacity", ring, ZOOM)),
      };
    }),
    waterLining: style.layers
      .filter((layer) => layer.id.startsWith("water-lining"))
      .map((layer) => strokeOf(layer, { type: "LineString", properties: { part: "coast" } })),
  };
}

function readSvg(svg: Document, theme: Theme): MapPaint {
  const all = (selector: string, within: ParentNode = svg) => [...within.querySelectorAll(selector)];
  const inherited = (element: Element, name: string): string => element.closest(`[${name}]`)?.getAttribute(name) ?? "";
  const inkOf = (value: string) => TOKENS[theme][(/^var\(--(.+)\)$/.exec(value)?.[1] ?? fail(`no token: ${value}`)) as Token];
  const strokeOf = (element: Element): Stroke => ({
    color: inkOf(inherited(element, "stroke")),
    width: Number(inherited(element, "stroke-width")),
    dash: inherited(element, "stroke-dasharray")
      .split(" ")
      .filter(Boolean)
      .map((length) => round(Number(length))),
  });
  const drawn = new Map<string, Element[]>();
  for (const element of all("[data-territory]")) {
    const key = `${inherited(element, "data-part")} ${element.getAttribute("data-territory")}`;
    drawn.set(key, [...(drawn.get(key) ?? []), element]);
  }
  const hatchOf = (element: Element): string => {
    const id = /^url\(#(.+)\)$/.exec(inherited(element, "fill"))?.[1];
    const pattern = all("pattern").find((candidate) => candidate.id === id) ?? fail(`no pattern ${id}`);
    const stroke = pattern.querySelector("rect") ?? fail("no stroke");
    const angle = /rotate\((-?\d+)\)/.exec(pattern.getAttribute("patternTransform") ?? "")?.[1] ?? "";
    const [pitch, width] = [
      Number(pattern.getAttribute("width")),
      Math.min(Number(stroke.getAttribute("width")), Number(stroke.getAttribute("height"))),
    ];
    return ["hatch", inkOf(stroke.getAttribute("fill") ?? ""), angle, round(pitch / PATTERN_START), round(width / PATTERN_START)].join("/");
  };
  const areaOf = (territory: string): AreaPaint => {
    const mine = (part: string) => drawn.get(`${part} ${territory}`) ?? [];
    return {
      fill: mine("land")
        .map((land) => inkOf(land.getAttribute("fill") ?? ""))
        .join(),
      hatches: mine("hatch").map(hatchOf),
      coast: strokeOf(mine("coast")[0] ?? fail("no coast")),
      around: mine("around").map(strokeOf),
      islets: mine("islets")
        .filter(() => (realGeometry.territories.get(territory)?.points.length ?? 0) > 0)
        .map((islets) => inkOf(islets.lastElementChild?.getAttribute("stroke") ?? "")),
      ringed: mine("selection").length > 0,
    };
  };
  return {
    areas: Object.fromEntries(TERRITORIES.map((territory) => [territory, areaOf(territory)])),
    lines: Object.fromEntries(
      all('[data-part="line"]').map((line) => [
        line.getAttribute("data-line"),
        {
          ...strokeOf(line),
          opacity: Number(line.getAttribute("stroke-opacity") ?? 1),
          dotted: line.getAttribute("stroke-linecap") === "round" && /h0/.test(line.getAttribute("d") ?? ""),
        },
      ]),
    ),
    rings: all('[data-part="ring"]').map((ring) => ({
      ...strokeOf(ring),
      fill: inkOf(ring.getAttribute("fill") ?? ""),
      fillOpacity: Number(ring.getAttribute("fill-opacity")),
    })),
    waterLining: all('[data-part="water-lining"] > g').map(strokeOf),
  };
}

function fail(message: string): never {
  throw new Error(message);
}

/** A bare islet is drawn by a circle only where the territory has one. */
function withoutAbsentIslets(paint: MapPaint): MapPaint {
  const areas = Object.entries(paint.areas).map(([id, area]) => {
    const bare = (realGeometry.territories.get(id)?.points.length ?? 0) > 0;
    return [id, bare ? area : { ...area, islets: [] }] as const;
  });
  return { ...paint, areas: Object.fromEntries(areas) };
}

/** The SVG map as a document; paths are cut short, since only their paint is read. */
function drawnAsSvg(scene: Scene): Document {
  const map = (
    <SvgMap scene={scene} geometry={realGeometry} palette={realPalette} camera={CAMERA} size={SIZE} selected={SELECTED} hovered={null} />
  );
  const markup = renderToStaticMarkup(map).replace(/ d="([^"]{0,40})[^"]*"/g, ' d="$1"');
  return new DOMParser().parseFromString(markup, "image/svg+xml");
}

describe("both renderers", () => {
  it.each(KEY_DATES)("paint every area, line and ring alike on %s, for every layer, in both themes", { timeout: 60_000 }, (date) => {
    for (const layers of LAYER_SETS) {
      const scene = realScene({ date, layers });
      const svg = drawnAsSvg(scene);
      for (const theme of ["light", "dark"] as const) {
        const style = styleOf({ scene, geometry: realGeometry, palette: realPalette, theme });
        const [one, other] = [withoutAbsentIslets(readMapLibre(style, scene)), readSvg(svg, theme)];
        expect(other, `${theme} ${date} ${layers.join()}`).toEqual(one);
        expect(Object.values(one.areas).every(({ fill }) => /^#[0-9a-f]{6}$/.test(fill))).toBe(true);
      }
    }
  });
});
