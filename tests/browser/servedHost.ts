/** A page of another origin, served for as long as a file of tests runs: a made-up address may not reach into this machine. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

export interface ServedHost {
  readonly address: string;
  readonly stop: () => Promise<unknown>;
}

/** `bodies` by path; `headers` beside the type. */
export async function serveHost(bodies: (path: string) => string, headers: Readonly<Record<string, string>> = {}): Promise<ServedHost> {
  const server: Server = createServer((request, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", ...headers });
    const head = '<meta name="viewport" content="width=device-width"><title>Host</title>';
    response.end(`<!doctype html><html lang="en">${head}<body style="margin:0">${bodies(request.url ?? "/")}</body></html>`);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}
