// @vitest-environment jsdom
import { render } from "@testing-library/react";
import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { MapLabels, type MapLabelsProps, ScaleBar } from "../../../src/renderers/svg/index.ts";
import { labelStyleOf, layoutOf } from "../../../src/renderers/svg/labelLayout.ts";
import { scaleLengthOf } from "../../../src/renderers/svg/ScaleBar.tsx";
import { paletteOf } from "../../../src/scene/palette.ts";
import type { Scene, SceneLabel } from "../../../src/scene/scene.ts";
import { aRecord } from "../../fixtures/aRecord.ts";
import { deepFreeze } from "../../fixtures/deepFreeze.ts";

const aLabel = (more: Partial<SceneLabel> = {}): SceneLabel => ({
  id: "gull",
  kind: "territory",
  territory: "gull",
  names: [
    { text: "Gull", lang: "ja-Latn" },
    { text: "Chaika", lang: "ru-Latn" },
  ],
  scripts: [
    { text: "鴎島", lang: "ja" },
    { text: "Чайка", lang: "ru" },
  ],
  notes: [],
  point: null,
  places: [{ fromZoom: 3, at: [146, 44], anchor: "left" }],
  ...more,
});
const aScene = (more: Partial<Scene> = {}): Scene =>
  deepFreeze({
    language: "en",
    date: "2020-01-01",
    areas: [],
    lines: [],
    outlines: [],
    marks: [],
    pills: [],
    labels: [aLabel()],
    legend: [],
    fit: [144, 43, 148, 46],
    ...more,
  });
const CAMERA = { zoom: 6, lat: 44, lng: 146 };
const SIZE = { width: 800, height: 600 };
const PER_DEGREE = (512 * 2 ** CAMERA.zoom) / 360;
const labels = (more: Partial<MapLabelsProps> = {}) => (
  <MapLabels
    scene={aScene()}
    palette={paletteOf(aRecord())}
    camera={CAMERA}
    size={SIZE}
    selected={null}
    degrees={(axis, value) => `${value}${axis === "longitude" ? "E" : "N"}`}
    {...more}
  />
);
const drawn = (more: Partial<MapLabelsProps> = {}) => render(labels(more)).container;
const all = (root: ParentNode, selector: string) => [...root.querySelectorAll(selector)];
const texts = (root: ParentNode, selector = "[data-label] text") => all(root, selector).map((line) => line.textContent);

describe("a name on the map", () => {
  it("has both forms in one line at one size and weight, each in its language, and the other scripts beneath", () => {
    const root = drawn();
    expect(texts(root)).toEqual(["Gull / Chaika", "鴎島 · Чайка"]);
    expect(all(root, "tspan[lang]").map((run) => [run.textContent, run.getAttribute("lang")])).toEqual([
      ["Gull", "ja-Latn"],
      ["Chaika", "ru-Latn"],
      ["鴎島", "ja"],
      ["Чайка", "ru"],
    ]);
    expect(all(root, "tspan[font-weight], tspan[font-size], tspan[fill]")).toEqual([]);
  });

  it("takes two lines of the same size and weight where the pair is too long for one", () => {
    const names = [
      { text: "Gullhaven of the Outer Sea", lang: "en" },
      { text: "Chaikograd of the Outer Sea", lang: "en" },
    ];
    const root = drawn({ scene: aScene({ labels: [aLabel({ names, scripts: [] })] }) });
    const lines = all(root, "[data-label] text");
    expect(lines.map((line) => line.textContent)).toEqual(["Gullhaven of the Outer Sea /", "Chaikograd of the Outer Sea"]);
    expect(
      new Set(lines.map((line) => `${line.getAttribute("font-size")} ${line.getAttribute("font-weight")} ${line.getAttribute("fill")}`))
        .size,
    ).toBe(1);
  });

  it("of the chosen area is heavier in both forms", () => {
    const weight = (selected: string | null) => all(drawn({ selected }), "[data-label] text")[0]?.getAttribute("font-weight");
    expect(Number(weight("gull"))).toBeGreaterThan(Number(weight(null)));
  });

  it("of water leans, but not in Japanese", () => {
    const root = drawn({ scene: aScene({ labels: [aLabel({ kind: "strait", territory: null })] }) });
    expect(all(root, "text").filter((line) => line.getAttribute("font-style") === "italic")).toHaveLength(2);
    expect(root.querySelector('tspan[lang="ja"]')?.getAttribute("font-style")).toBe("normal");
    expect(root.querySelector('tspan[lang="ru"]')?.hasAttribute("font-style")).toBe(false);
  });

  it("is shown only within its zooms", () => {
    const places = [{ fromZoom: 5, untilZoom: 7, at: [146, 44] as const, anchor: "left" as const }];
    const at = (zoom: number) => texts(drawn({ scene: aScene({ labels: [aLabel({ places })] }), camera: { ...CAMERA, zoom } })).length;
    expect([4.99, 5, 6.99, 7].map(at)).toEqual([0, 2, 2, 0]);
  });

  it("leads to land too small for it with a thin line, and says what a text leaves open", () => {
    const places = [{ fromZoom: 3, at: [146, 44] as const, anchor: "left" as const, leader: [145, 44] as const }];
    const notes = [{ role: "left-open:1900" as const, text: "1900: which isles?" }];
    const root = drawn({ scene: aScene({ labels: [aLabel({ places, notes })] }) });
    const leader = root.querySelector('[data-part="leader"]');
    expect(Number(leader?.getAttribute("x2"))).toBeLessThan(Number(leader?.getAttribute("x1")));
    expect(texts(root)).toContain("1900: which isles?");
  });

  it.each([
    ["left", "start"],
    ["right", "end"],
    ["top", "middle"],
    ["bottom", "middle"],
    ["center", "middle"],
  ] as const)("anchored %s stands on that side of its place", (anchor, textAnchor) => {
    const layout = layoutOf(aLabel(), { fromZoom: 3, at: [146, 44], anchor }, labelStyleOf("territory", false), false);
    expect(layout.textAnchor).toBe(textAnchor);
    const ys = layout.lines.map((line) => line.y);
    if (anchor === "top") expect(Math.min(...ys)).toBeGreaterThan(0);
    if (anchor === "bottom") expect(Math.max(...ys)).toBeLessThan(0);
    if (anchor === "center") expect(Math.min(...ys) < 0 && Math.max(...ys) > 0).toBe(true);
  });

  it("of an area gives way to the edge of the map, but not for ever", () => {
    const start = (lng: number) => Number(all(drawn({ camera: { ...CAMERA, lng } }), "[data-label] text")[0]?.getAttribute("x"));
    expect(start(146)).toBe(400);
    expect(start(146 + 395 / PER_DEGREE)).toBe(8);
    expect(start(146 + 480 / PER_DEGREE)).toBeCloseTo(-80 + 60, 0);
  });

  it("is never smaller than eleven pixels, on the smallest map either", () => {
    for (const kind of ["territory", "islet", "island", "region", "sea", "strait", "settlement", "cape"] as const) {
      const { size, scriptSize } = labelStyleOf(kind, true);
      expect(Math.min(size, scriptSize)).toBeGreaterThanOrEqual(11);
    }
  });
});

describe("marks and pills", () => {
  it("stand side by side on one area, with the date of the act", () => {
    const marks = [
      { territory: "gull", role: "landing:1950" as const, at: [146, 44] as const, text: "3 Aug" },
      { territory: "gull", role: "named-as-issue:1990" as const, at: [146, 44] as const, text: null },
    ];
    const dots = all(drawn({ scene: aScene({ marks }) }), '[data-part="marks"] circle');
    expect(dots.map((dot) => dot.getAttribute("data-role"))).toEqual(["landing:1950", "named-as-issue:1990"]);
    expect(new Set(dots.map((dot) => dot.getAttribute("cx"))).size).toBe(2);
    expect(dots.map((dot) => dot.getAttribute("fill"))).toEqual(["var(--treaty)", "var(--bg)"]);
  });

  it("are filled while a line stands and hollow once another text has replaced it", () => {
    const pill = { role: "boundary:1900" as const, at: [146, 44] as const, text: "1900" };
    const fill = (superseded: boolean) =>
      drawn({ scene: aScene({ pills: [{ ...pill, superseded }] }) })
        .querySelector('[data-part="pill"] rect')
        ?.getAttribute("fill");
    expect([fill(false), fill(true)]).toEqual(["var(--treaty)", "var(--bg)"]);
  });
});

describe("the overlay", () => {
  it("is the same from the server, silent to assistive technology, and can be switched off", () => {
    expect(renderToString(labels())).toBe(drawn().innerHTML);
    expect(drawn().querySelector("svg")?.getAttribute("aria-hidden")).toBe("true");
    expect(drawn({ hidden: true }).innerHTML).toBe("");
  });

  it("writes degrees along two edges, and none beneath a card", () => {
    const degrees = (more: Partial<MapLabelsProps>) => texts(drawn(more), ".map-labels-degrees text");
    const free = degrees({});
    expect(free).toContain("145E");
    expect(free).toContain("44N");
    expect(degrees({ covered: [{ x: 0, y: 0, width: 800, height: 40 }] }).filter((text) => text?.endsWith("E"))).toEqual([]);
    expect(degrees({ padding: { top: 0, right: 0, bottom: 0, left: 400 } })).not.toContain("145E");
  });
});

describe("the scale", () => {
  it.each([4, 5.3, 6.37, 8, 10, 12])("at zoom %d is round, of one unit and no longer than its room", (zoom) => {
    const camera = { ...CAMERA, zoom };
    const { km, pixels } = scaleLengthOf(camera, 150);
    expect(String(km)).toMatch(/^[124]0*$/);
    expect(pixels).toBeLessThanOrEqual(150);
    expect(pixels).toBeGreaterThan(50);
    const { container } = render(<ScaleBar camera={camera} unit="км" />);
    expect(texts(container, "text").at(-1)).toBe("км");
  });
});

describe("at small scales and at the edge", () => {
  const marks = [{ territory: "gull", role: "landing:1950" as const, at: [146, 44] as const, text: "3 August" }];

  it("dates stand beside their dots where there is room, and under the names where there is none", () => {
    const at = (zoom: number) => drawn({ scene: aScene({ marks }), camera: { ...CAMERA, zoom } });
    expect(texts(at(6), '[data-part="marks"] text')).toEqual(["3 August"]);
    expect(texts(at(6))).not.toContain("3 August");
    expect(texts(at(4), '[data-part="marks"] text')).toEqual([]);
    expect(texts(at(4))).toContain("3 August");
    expect(all(at(4), '[data-part="marks"] circle')).toHaveLength(1);
  });

  it("a name that the edge would cut is left out, but never that of a disputed territory", () => {
    const places = [{ fromZoom: 3, at: [146, 44] as const, anchor: "left" as const }];
    const shown = (more: Partial<SceneLabel>) =>
      texts(drawn({ scene: aScene({ labels: [aLabel({ places, ...more })] }), size: { width: 260, height: 600 } })).length > 0;
    expect(shown({ territory: null, kind: "settlement", names: [{ text: "A town of a very long name", lang: "en" }], scripts: [] })).toBe(
      false,
    );
    expect(shown({ territory: null, kind: "settlement", names: [{ text: "Oy", lang: "en" }], scripts: [] })).toBe(true);
    expect(shown({ names: [{ text: "A territory of a very long name", lang: "en" }] })).toBe(true);
  });
});

describe("names of which one would hide another", () => {
  const aside = (id: string, lat: number, more: Partial<SceneLabel> = {}): SceneLabel =>
    aLabel({ id, territory: id, places: [{ fromZoom: 3, at: [149, lat], anchor: "left", leader: [146, 44] }], ...more });
  const FAR = { zoom: 4, lat: 44, lng: 146 };
  const boxes = (root: ParentNode) =>
    all(root, "[data-label]").map((label) => {
      const lines = [...label.querySelectorAll("text")];
      const ys = lines.map((line) => Number(line.getAttribute("y")));
      return { top: Math.min(...ys) - 11, bottom: Math.max(...ys) + 3, x: Number(lines[0]?.getAttribute("x")), lines: lines.length };
    });

  it("stand aside from their islands one under the other, whole, in the lowest and narrowest map", () => {
    const labels = [aside("gull", 45), aside("tern", 43.8), aside("auk", 42.6), aside("skua", 39)];
    for (const size of [
      { width: 340, height: 230 },
      { width: 240, height: 212 },
    ]) {
      const found = boxes(drawn({ scene: aScene({ labels }), camera: FAR, size }));
      expect(found).toHaveLength(4);
      for (const [index, { top, bottom, x }] of found.entries()) {
        expect(top).toBeGreaterThanOrEqual(0);
        expect(bottom).toBeLessThanOrEqual(size.height);
        expect(x).toBeLessThan(size.width - 40);
        if (index > 0) expect(top).toBeGreaterThan((found[index - 1]?.bottom ?? 0) - 1);
      }
    }
  });

  it("keep clear of what covers the map's side", () => {
    const labels = [aside("gull", 45), aside("tern", 43)];
    const padding = { top: 0, right: 300, bottom: 0, left: 0 };
    const root = drawn({ scene: aScene({ labels }), camera: { ...FAR, lng: 149 }, size: { width: 680, height: 340 }, padding });
    for (const { x } of boxes(root)) expect(x + 80).toBeLessThan(380);
  });

  it("leave a water unnamed rather than an island", () => {
    const sea = aLabel({ id: "sea", kind: "sea", territory: null, places: [{ fromZoom: 3, at: [146.2, 44], anchor: "left" }] });
    const far = { ...sea, places: [{ fromZoom: 3, at: [146.2, 46] as const, anchor: "left" as const }] };
    expect(texts(drawn({ scene: aScene({ labels: [aLabel(), sea] }) }), "[data-label=sea] text")).toEqual([]);
    expect(texts(drawn({ scene: aScene({ labels: [aLabel(), far] }) }), "[data-label=sea] text")).toHaveLength(2);
  });
});
