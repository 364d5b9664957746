/** Writes the published record into the build as `data/`, and serves the same bytes at `/data/` in development. */
import type { Connect, Plugin } from "vite";
import en from "../../src/i18n/en.ts";
import ja from "../../src/i18n/ja.ts";
import ru from "../../src/i18n/ru.ts";
import { record } from "../../src/record/index.ts";
import { type PublishedFile, publishedFiles } from "../publish/publishedFiles.ts";
import { readGeometry } from "../publish/readGeometry.ts";

const FOLDER = "data";

/** Every file of `data/`, from the record and the geometry under `root`. */
export function filesToPublish(root: string): readonly PublishedFile[] {
  const lineOfControl = { en: en.words.legend.lineOfControl, ja: ja.words.legend.lineOfControl, ru: ru.words.legend.lineOfControl };
  return publishedFiles(record, readGeometry(root), lineOfControl);
}

export function publishedRecord(root: string): Plugin {
  return {
    name: "four-islands:published-record",
    configureServer(server) {
      server.middlewares.use(serve(root));
    },
    generateBundle() {
      for (const { name, content } of filesToPublish(root))
        this.emitFile({ type: "asset", fileName: `${FOLDER}/${name}`, source: content });
    },
  };
}

/** Made when asked for, not at the start: a record that cannot be published must not keep its own checks from running. */
function serve(root: string): Connect.NextHandleFunction {
  let files: readonly PublishedFile[] | undefined;
  return (request, response, next) => {
    const [address = ""] = (request.url ?? "").split("?");
    if (!address.startsWith(`/${FOLDER}/`)) {
      next();
      return;
    }
    files ??= filesToPublish(root);
    const file = files.find(({ name }) => address === `/${FOLDER}/${name}`);
    // Whatever else is asked for here, the page is no answer to it.
    if (!file) response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("Not found.\n");
    else response.writeHead(200, { "content-type": file.contentType, "cache-control": "no-cache" }).end(file.content);
  };
}
