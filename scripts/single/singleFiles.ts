/** Makes the pages that are one file, one for each language: see docs/decisions/0004-one-file-is-packed-by-a-packer-of-its-own.md. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { runnerImport } from "vite";
import { LANGUAGES, type Language, localise } from "../../src/model/language.ts";
import { regionTitle } from "../../src/model/naming.ts";
import { record } from "../../src/record/index.ts";
import { fileNameOf } from "../../src/single/filePlace.ts";
import { writtenPart } from "../../src/single/geometryText.ts";
import { readGeometryIndex, readGeometryParts } from "../readGeometryIndex.ts";
import { WITHOUT_STYLES } from "../vite/posters.ts";
import { buildDay } from "../vite/renderedPages.ts";
import { readSiteUrl } from "../vite/siteUrl.ts";
import { builtApp, builtScript, builtStyles } from "./builtCode.ts";
import { singleFile } from "./singleFile.ts";

export interface SingleFile {
  readonly name: string;
  readonly content: string;
}

/** Of a degree: coasts far from the disputed islands are drawn to the nearest hundred metres, all else as it is. */
export const DECIMALS: Readonly<Record<string, number>> = { context: 3, land: 3 };

/** `root` is the project's own folder. */
export async function singleFiles(root: string): Promise<readonly SingleFile[]> {
  const siteUrl = readSiteUrl(process.env["SITE_URL"]);
  const stillOf = await stillRenderer(root);
  const [early, open, styles] = [
    await builtScript(root, "src/early.ts"),
    await builtScript(root, "src/single/open.ts"),
    await builtStyles(root, "src/single/stillStyles.ts"),
  ];
  const icon = readFileSync(path.join(root, "public/icon.svg"), "utf8").trim();
  const geometry = JSON.stringify(readGeometryParts(root).map((part) => writtenPart(part, DECIMALS[part.part])));
  const files: SingleFile[] = [];
  for (const language of LANGUAGES) {
    const local = localise(record, language);
    const { script, styles: sheets } = await builtApp(root, language, siteUrl);
    const content = singleFile({
      ...{ language, early, open, styles, icon },
      title: regionTitle(local.region),
      description: local.region.overview,
      body: stillOf(language),
      app: { code: script, styles: sheets, record: JSON.stringify(local), geometry },
    });
    files.push({ name: fileNameOf(language), content });
  }
  return files;
}

/** Through Vite, since the page is drawn by components. */
async function stillRenderer(root: string): Promise<(language: Language) => string> {
  const { module } = await runnerImport<typeof import("../../src/single/prerenderStill.tsx")>(
    path.join(root, "src/single/prerenderStill.tsx"),
    { root, configFile: false, logLevel: "error", plugins: [WITHOUT_STYLES], define: { __CORRECTIONS_URL__: "null" } },
  );
  const geometry = readGeometryIndex(root);
  const today = buildDay(process.env["SOURCE_DATE_EPOCH"], new Date());
  return (language) => module.renderStill({ language, record: localise(record, language), geometry, today });
}
