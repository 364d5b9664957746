import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

type Plant = readonly [room: string, from: string];

const REFUSED: readonly Plant[] = [
  ["src/model", "../scene/scene.ts"],
  ["src/model", "../record/index.ts"],
  ["src/record", "../app/store.ts"],
  ["src/record", "../scene/scene.ts"],
  ["src/view", "../scene/scene.ts"],
  ["src/scene", "../renderers/words/index.ts"],
  ["src/scene", "../record/index.ts"],
  ["src/scene", "@turf/turf"],
  ["src/geo", "../view/view.ts"],
  ["src/renderers/svg", "../maplibre/index.ts"],
  ["src/renderers/svg", "../../ui/page.ts"],
  ["src/renderers/svg", "maplibre-gl"],
  ["src/ui/layers", "../../app/store.ts"],
  ["src/ui/layers", "../../renderers/svg/SvgMap.tsx"],
  ["src/ui/layers", "../../renderers/words/effects.ts"],
  ["src/ui/layers", "zustand"],
  ["src/embed", "../scene/scene.ts"],
  ["src/embed/frame", "../../app/store.ts"],
  ["src/embed/host", "../frame/connectFrame.ts"],
  ["src/embed/host", "../../view/view.ts"],
  ["src/embed/host", "valibot"],
  ["src/app", "maplibre-gl"],
  ["src/app", "../record/index.ts"],
  ["src/app/map", "../../renderers/maplibre/styleOf.ts"],
  ["src/single", "../record/index.ts"],
  ["src/single", "../renderers/maplibre/index.ts"],
  ["src/single", "zustand"],
];

const ALLOWED: readonly Plant[] = [
  ["src/model", "./date.ts"],
  ["src/scene", "../model/date.ts"],
  ["src/geo", "@turf/turf"],
  ["src/renderers/maplibre", "maplibre-gl"],
  ["src/renderers/svg", "../drawing.ts"],
  ["src/ui/layers", "../../renderers/words/index.ts"],
  ["src/ui/layers", "../page.ts"],
  ["src/embed/host", "../protocol.ts"],
  ["src/embed/host", "../../model/language.ts"],
  ["src/embed/frame", "../../view/view.ts"],
  ["src/app", "zustand"],
  ["src/app", "../renderers/maplibre/index.ts"],
  ["src/single", "../app/store.ts"],
];

describe("the borders between rooms", () => {
  /** A copy of the house's rules, with nothing in it but planted files. */
  let house: string;
  let refused: ReadonlySet<string>;
  const fileOf = ([room, from]: Plant, kind: string) => `${room}/planted-${kind}-${from.replace(/\W+/g, "-")}.ts`;

  beforeAll(() => {
    house = mkdtempSync(path.join(tmpdir(), "borders-"));
    copyFileSync("biome.json", path.join(house, "biome.json"));
    writeFileSync(path.join(house, ".gitignore"), "node_modules/\n");
    for (const plant of [...REFUSED, ...ALLOWED]) {
      mkdirSync(path.join(house, plant[0]), { recursive: true });
      writeFileSync(path.join(house, fileOf(plant, "static")), `import { thing } from "${plant[1]}";\n\nexport const planted = thing;\n`);
      writeFileSync(path.join(house, fileOf(plant, "dynamic")), `export const planted = () => import("${plant[1]}");\n`);
    }
    const biome = path.resolve("node_modules/.bin/biome");
    const { stdout } = spawnSync(biome, ["lint", "--reporter=json", "--max-diagnostics=none", "src"], { cwd: house, encoding: "utf8" });
    const report = JSON.parse(stdout.slice(stdout.indexOf("{"))) as {
      diagnostics: { category: string; location: { path: string | { file: string } } }[];
    };
    refused = new Set(
      report.diagnostics
        .filter(({ category }) => category.endsWith("noRestrictedImports"))
        .map(({ location }) => (typeof location.path === "string" ? location.path : location.path.file)),
    );
  });
  afterAll(() => rmSync(house, { recursive: true, force: true }));

  it.each(REFUSED)("%s may not import %s", (...plant) => expect(refused).toContain(fileOf(plant, "static")));
  it.each(REFUSED)("%s may not import %s at run time", (...plant) => expect(refused).toContain(fileOf(plant, "dynamic")));
  it.each(ALLOWED)("%s may import %s", (...plant) => {
    expect(refused).not.toContain(fileOf(plant, "static"));
    expect(refused).not.toContain(fileOf(plant, "dynamic"));
  });
});
