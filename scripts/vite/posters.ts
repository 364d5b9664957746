/** Writes the still pictures of the named views into the build as `poster/<lang>/<view>.svg`, and serves them in development. */
import path from "node:path";
import { type Plugin, runnerImport } from "vite";
import type { PosterFile } from "../posters/posterFiles.ts";

const FOLDER = "poster";

/** A picture has no style sheet. */
const NO_STYLES = "\0no-styles";
export const WITHOUT_STYLES: Plugin = {
  name: "four-islands:without-styles",
  enforce: "pre",
  resolveId: (id) => (id.endsWith(".css") ? NO_STYLES : null),
  load: (id) => (id === NO_STYLES ? "" : null),
};

/** Through Vite, since the pictures are drawn by the page's own components. */
export async function drawnPosters(root: string): Promise<readonly PosterFile[]> {
  const { module } = await runnerImport<typeof import("../posters/posterFiles.ts")>(path.join(root, "scripts/posters/posterFiles.ts"), {
    root,
    configFile: false,
    logLevel: "error",
    plugins: [WITHOUT_STYLES],
  });
  return module.posterFiles(root);
}

export function posters(root: string): Plugin {
  let drawn: Promise<readonly PosterFile[]> | undefined;
  return {
    name: "four-islands:posters",
    configureServer(server) {
      server.watcher.on("change", () => {
        drawn = undefined;
      });
      server.middlewares.use(async (request, response, next) => {
        const [address = ""] = (request.url ?? "").split("?");
        if (!address.startsWith(`/${FOLDER}/`) || !address.endsWith(".svg")) {
          next();
          return;
        }
        drawn ??= drawnPosters(root);
        const file = (await drawn.catch(() => [])).find(({ name }) => address === `/${FOLDER}/${name}`);
        if (!file) response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("Not found.\n");
        else response.writeHead(200, { "content-type": "image/svg+xml", "cache-control": "no-cache" }).end(file.content);
      });
    },
    async generateBundle() {
      for (const { name, content } of await drawnPosters(root))
        this.emitFile({ type: "asset", fileName: `${FOLDER}/${name}`, source: content });
    },
  };
}
