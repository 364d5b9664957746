/** Writes the script for host pages, `embed.js`, and its types, `embed.d.ts`, and serves both in development. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { build, type Plugin, type Rolldown } from "vite";
import { STEP_WORDS } from "../../src/i18n/share/stepWords.ts";
import { LANGUAGES, localise } from "../../src/model/language.ts";
import { regionTitle } from "../../src/model/naming.ts";
import { record } from "../../src/record/index.ts";

const SCRIPT = "embed.js";
const TYPES = "embed.d.ts";
const FOLDER = "src/embed/host";

/** Names in the source and what is written in for them: nothing of the record is in the code. */
function definesOf(root: string): Readonly<Record<string, string>> {
  const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { readonly version: string };
  const words = LANGUAGES.map((language) => {
    const title = regionTitle(localise(record, language).region);
    return [language, { title, ...STEP_WORDS[language] }];
  });
  return { __FRAME_WORDS__: JSON.stringify(Object.fromEntries(words)), __RELEASE__: JSON.stringify(version) };
}

/** The whole script, as pages load it: a classic one, with no import and no global of its own making. */
export async function builtHostScript(root: string): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: "error",
    define: definesOf(root),
    build: {
      write: false,
      target: "es2020",
      modulePreload: false,
      rolldownOptions: { input: path.join(root, FOLDER, "embedScript.ts"), output: { format: "iife", entryFileNames: SCRIPT } },
    },
  });
  const { output } = built as Rolldown.RolldownOutput;
  return output[0].code;
}

/** Its types, as they stand in the source. */
export function hostTypes(root: string): string {
  return readFileSync(path.join(root, FOLDER, "hostApi.ts"), "utf8");
}

/** `root` is the project's own folder. */
export function hostScript(root: string): Plugin {
  let script: Promise<string> | undefined;
  return {
    name: "four-islands:host-script",
    config: () => ({ define: { ...definesOf(root) } }),
    configureServer(server) {
      server.watcher.on("change", () => {
        script = undefined;
      });
      server.middlewares.use(async (request, response, next) => {
        const [address] = (request.url ?? "").split("?");
        if (address !== `/${SCRIPT}` && address !== `/${TYPES}`) {
          next();
          return;
        }
        try {
          script ??= builtHostScript(root);
          const content = address === `/${SCRIPT}` ? await script : hostTypes(root);
          response.writeHead(200, { "content-type": "text/javascript; charset=utf-8", "access-control-allow-origin": "*" }).end(content);
        } catch (error) {
          script = undefined;
          next(error);
        }
      });
    },
    async generateBundle() {
      this.emitFile({ type: "asset", fileName: SCRIPT, source: await builtHostScript(root) });
      this.emitFile({ type: "asset", fileName: TYPES, source: hostTypes(root) });
    },
  };
}
