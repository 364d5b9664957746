/** Builds the scripts and style sheets of the pages that are one file. */
import path from "node:path";
import react from "@vitejs/plugin-react";
import { build, type Plugin, type Rolldown } from "vite";
import type { Language } from "../../src/model/language.ts";
import { readCorrectionsUrl } from "../vite/correctionsUrl.ts";
import { geometryOutline } from "../vite/geometryOutline.ts";
import { tokensCss } from "../vite/tokensCss.ts";
import { oneLanguage } from "./oneLanguage.ts";

export interface BuiltCode {
  readonly script: string;
  readonly styles: string;
}

/** The app in one language, as one classic script and one style sheet. `siteUrl` is null where nobody has said where the site lives. */
export async function builtApp(root: string, language: Language, siteUrl: string | null): Promise<BuiltCode> {
  const { script, styles } = await built(root, "src/single/startSingle.tsx", {
    plugins: [oneLanguage(root, language), react(), geometryOutline(root), tokensCss()],
    define: {
      __LANGUAGE__: JSON.stringify(language),
      __SITE_URL__: JSON.stringify(siteUrl),
      __CORRECTIONS_URL__: JSON.stringify(readCorrectionsUrl(process.env["CORRECTIONS_URL"])),
      __GEOMETRY_FILES__: "[]",
    },
  });
  // Where it has run to its end, `open.ts` finds this mark.
  return { script: `${script.trim()}\ndocument.documentElement.dataset.opened="";`, styles: styles.trim() };
}

/** A small script that stands in the file as it is. */
export async function builtScript(root: string, file: string): Promise<string> {
  return (await built(root, file, { plugins: [], define: {} })).script.trim();
}

/** A style sheet that stands in the file as it is. */
export async function builtStyles(root: string, file: string): Promise<string> {
  return (await built(root, file, { plugins: [geometryOutline(root), tokensCss()], define: {} })).styles.trim();
}

interface BuildParts {
  readonly plugins: readonly Plugin[] | readonly (Plugin | Plugin[])[];
  readonly define: Readonly<Record<string, string>>;
}

async function built(root: string, input: string, { plugins, define }: BuildParts): Promise<BuiltCode> {
  const result = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: "error",
    plugins: [...plugins],
    define,
    build: {
      write: false,
      target: "es2022",
      modulePreload: false,
      cssCodeSplit: false,
      rolldownOptions: { input: path.join(root, input), output: { format: "iife", codeSplitting: false } },
    },
  });
  const { output } = result as Rolldown.RolldownOutput;
  const textOf = (ending: string) =>
    output
      .filter(({ fileName }) => fileName.endsWith(ending))
      .map((file) => (file.type === "chunk" ? file.code : String(file.source)))
      .join("");
  return { script: textOf(".js"), styles: textOf(".css") };
}
