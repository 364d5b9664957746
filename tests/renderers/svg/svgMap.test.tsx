import { renderToStaticMarkup, renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { coastsOf, dotLevelsOf } from "../../../src/renderers/drawing.ts";
import { SvgMap, type SvgMapProps } from "../../../src/renderers/svg/index.ts";
import { frameOf, framePathsOf, placementOf, worldPixel } from "../../../src/renderers/svg/svgPaths.ts";
import { project } from "../../../src/scene/camera.ts";
import type { LinePaint } from "../../../src/scene/palette.ts";
import { aGeometry } from "../../fixtures/aGeometry.ts";
import { realGeometry, realPalette, realScene } from "../realScenes.ts";

const SIZE = { width: 800, height: 600 };
const CAMERA = { zoom: 6.37, lat: 44.3, lng: 146.6 };
const map = (more: Partial<SvgMapProps> = {}) => (
  <SvgMap
    scene={realScene()}
    geometry={realGeometry}
    palette={realPalette}
    camera={CAMERA}
    size={SIZE}
    selected={null}
    hovered={null}
    {...more}
  />
);
const CAMERAS = [CAMERA, { zoom: 3, lat: 56.9, lng: 161 }, { zoom: 5.999, lat: 40, lng: 136 }, { zoom: 12, lat: 43.4, lng: 145.9 }];

describe("the SVG map", () => {
  it("is drawn where there is no window, says nothing to assistive technology and holds no text", () => {
    expect(globalThis).not.toHaveProperty("window");
    const markup = renderToString(map());
    expect(markup).toContain('aria-hidden="true"');
    expect(markup).not.toMatch(/<text|NaN|undefined|style=/);
  });

  it("colours by token only, so that the theme stays the page's affair", () => {
    const markup = renderToStaticMarkup(map({ scene: realScene({ layers: ["control", "1951", "1956", "1875"] }) }));
    const colours = [...markup.matchAll(/(?:fill|stroke)="([^"]+)"/g)].map((match) => match[1] ?? "");
    expect(colours.filter((colour) => !/^(var\(--[a-z0-9-]+\)|none|url\(#.+\))$/.test(colour))).toEqual([]);
  });

  it("keeps the ids of two maps on a page apart", () => {
    const ids = [
      ...renderToStaticMarkup(
        <main>
          {map()}
          {map({ selected: "shikotan" })}
        </main>,
      ).matchAll(/\sid="([^"]+)"/g),
    ].map((match) => match[1]);
    expect(ids.length).toBeGreaterThan(10);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(CAMERAS)("puts every place where the camera does, under %j", (camera) => {
    const frame = frameOf(camera, SIZE);
    const { x, y, scale } = placementOf(frame, camera, SIZE);
    for (const place of [
      [145.8168, 43.385],
      [149.05, 45.62],
      [camera.lng, camera.lat],
    ] as const) {
      const [px, py] = worldPixel(place, frame.level);
      const [ex, ey] = project(place, camera, SIZE);
      expect(Math.abs(x + (px - frame.origin[0]) * scale - ex)).toBeLessThan(0.01);
      expect(Math.abs(y + (py - frame.origin[1]) * scale - ey)).toBeLessThan(0.01);
    }
  });

  it("writes a square's corners where the camera puts them, to a tenth of a pixel", () => {
    const [geometry, camera] = [aGeometry(), { zoom: 6, lat: 43.5, lng: 145.5 }];
    const paths = framePathsOf(geometry, frameOf(camera, SIZE));
    const { x, y } = placementOf(paths.frame, camera, SIZE);
    const corners = [...(paths.territories.get("gull")?.land ?? "").matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, px, py]) => [
      x + Number(px),
      y + Number(py),
    ]);
    expect(corners).toHaveLength(4);
    for (const place of [
      [145, 43],
      [146, 43],
      [146, 44],
      [145, 44],
    ] as const) {
      const [ex, ey] = project(place, camera, SIZE);
      expect(corners.some(([px = 0, py = 0]) => Math.hypot(px - ex, py - ey) < 0.1)).toBe(true);
    }
  });

  it("draws nothing anew while the camera stays within a frame, and never leaves the box uncovered", () => {
    const near = { ...CAMERA, lng: CAMERA.lng + 0.05 };
    expect(framePathsOf(realGeometry, frameOf(near, SIZE))).toBe(framePathsOf(realGeometry, frameOf(CAMERA, SIZE)));
    const size = { width: 1024, height: 512 };
    for (const camera of CAMERAS) {
      const frame = frameOf(camera, size);
      const { x, y, scale } = placementOf(frame, camera, size);
      expect(x - frame.reach[0] * scale).toBeLessThan(-24);
      expect(y - frame.reach[1] * scale).toBeLessThan(-24);
      expect(x + frame.reach[0] * scale).toBeGreaterThan(size.width + 24);
      expect(y + frame.reach[1] * scale).toBeGreaterThan(size.height + 24);
    }
  });

  it("rings the chosen area and darkens the coast of the one under the pointer", () => {
    const markup = renderToStaticMarkup(map({ selected: "habomai", hovered: "etorofu" }));
    expect(markup.match(/data-part="selection"/g)).toHaveLength(2);
    expect(markup).toMatch(/data-territory="etorofu"[^>]*stroke="var\(--ink\)"/);
    expect(renderToStaticMarkup(map())).not.toContain('data-part="selection"');
  });

  it("draws what there is of a geometry that lacks parts", () => {
    const empty = { territories: new Map(), lines: new Map(), outlines: new Map(), land: [], lakes: [] };
    expect(renderToStaticMarkup(map({ geometry: empty, selected: "shikotan" }))).toContain('fill="var(--sea)"');
  });
});

describe("the coast of cut land", () => {
  it("is open where the land was cut and whole where it was not", () => {
    const ring = [
      [142, 50],
      [143, 50],
      [143.2, 49.97],
      [142.5, 49.2],
      [142.1, 49.6],
      [142, 50],
    ];
    const pieces = coastsOf({ type: "Polygon", coordinates: [ring] });
    expect(pieces.flatMap((piece) => piece.filter((point, index) => point[1] === 50 && piece[index + 1]?.[1] === 50))).toEqual([]);
    expect(pieces).toEqual([ring.slice(1)]);
    const whole = [
      [142, 50],
      [142.01, 50],
      [142.02, 49.9],
      [142, 50],
    ];
    expect(coastsOf({ type: "Polygon", coordinates: [whole] })).toEqual([whole]);
  });
});

describe("a dotted line", () => {
  const paint: LinePaint = { kind: "line", color: "ink", width: 3.2, dash: [0.1, 6.4], cap: "round" };
  const line = [
    [145, 44],
    [146, 44],
  ];

  it("shows twice the dots from one whole zoom to the next, the old ones where they were", () => {
    const levels = dotLevelsOf(line, paint);
    const upTo = (zoom: number) => levels.filter(({ fromZoom }) => fromZoom <= zoom).flatMap(({ at }) => at);
    for (const zoom of [6, 8, 11]) {
      expect(upTo(zoom + 1).length / upTo(zoom).length).toBeCloseTo(2, 0);
      expect(upTo(zoom + 1)).toEqual(expect.arrayContaining([...upTo(zoom)]));
    }
  });

  it("has dots as far apart as the palette says, begun at the half of a doubling", () => {
    const lons = dotLevelsOf(line, paint)
      .filter(({ fromZoom }) => fromZoom <= 8)
      .flatMap(({ at }) => at.map(([lon]) => lon))
      .toSorted((a, b) => a - b);
    const pixels = (((lons[1] ?? 0) - (lons[0] ?? 0)) / 360) * 512 * 2 ** 8;
    expect(pixels).toBeCloseTo(6.5 * Math.SQRT1_2, 3);
  });
});
