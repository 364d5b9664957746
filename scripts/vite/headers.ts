/**
 * The headers that the site is served with: one table, from which the build writes `_headers` (as Cloudflare Pages and Netlify read it),
 * and by which `npm run preview` serves.
 */
import { folderOf, type PageKind, storyFolderOf } from "../../src/app/pageAddress.ts";
import { LANGUAGES } from "../../src/model/language.ts";
import { contentPolicy } from "./contentPolicy.ts";
import { OEMBED_FILE } from "./pageHead.ts";

export type Headers = Readonly<Record<string, string>>;

/**
 * What holds for some addresses. An address ends in `*` where it stands for all that begin like it. No two rules that reach the same
 * address may give it the same header: hosts would join the two values, and not all of them can take one back.
 */
export interface HeaderRule {
  readonly addresses: readonly string[];
  readonly headers: Headers;
}

/** Pages tell of new files; an old page may be shown only after the host has been asked. */
const ASKED_EACH_TIME = "public, max-age=0, must-revalidate";
/** What keeps its address when it changes, and whose change is in no hurry. */
const SHORT = "public, max-age=3600";
/** The fingerprint in its name changes with what is in it. */
const FOR_EVER = "public, max-age=31536000, immutable";

const KINDS: readonly PageKind[] = ["full", "embed"];

const EVERYWHERE: Headers = {
  // A frame in a sandbox has an origin of its own, and loads no module script without this. Nothing here is secret.
  "Access-Control-Allow-Origin": "*",
  "Cross-Origin-Resource-Policy": "cross-origin",
  // Full screen, the clipboard and the sharing of links are left to whoever holds the frame.
  "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "X-Content-Type-Options": "nosniff",
};

/** A page that is isolated takes no frame without this, and such a frame no worker without it: all that the frame asks for allows it. */
const ISOLATED: Headers = { "Cross-Origin-Embedder-Policy": "require-corp" };

/** Where a host serves the file of a folder: under the folder's address, and under its own. */
function addressesOf(kind: PageKind, file: string): readonly string[] {
  return LANGUAGES.map((language) => `/${folderOf(language, kind)}${file}`);
}

export const HEADER_RULES: readonly HeaderRule[] = [
  { addresses: ["/*"], headers: EVERYWHERE },
  ...KINDS.map((kind) => ({
    addresses: [...addressesOf(kind, ""), ...addressesOf(kind, "index.html")],
    headers: {
      "Cache-Control": ASKED_EACH_TIME,
      "Content-Security-Policy": contentPolicy(kind),
      ...(kind === "embed" ? ISOLATED : {}),
    },
  })),
  {
    // A reader in a frame may have followed the link there.
    addresses: LANGUAGES.map((language) => `/${storyFolderOf(language, "*").slice(0, -1)}`),
    headers: { "Cache-Control": ASKED_EACH_TIME, "Content-Security-Policy": contentPolicy("story"), ...ISOLATED },
  },
  { addresses: ["/assets/*"], headers: { "Cache-Control": FOR_EVER, ...ISOLATED } },
  // A drawing opened on its own is a document too.
  { addresses: ["/poster/*"], headers: { "Cache-Control": SHORT, "Content-Security-Policy": "default-src 'none'" } },
  {
    addresses: ["/data/*", "/geo/*", "/embed.js", "/embed.d.ts", "/icon.svg", ...KINDS.flatMap((kind) => addressesOf(kind, OEMBED_FILE))],
    headers: { "Cache-Control": SHORT },
  },
];

function reaches(pattern: string, address: string): boolean {
  return pattern.endsWith("*") ? address.startsWith(pattern.slice(0, -1)) : address === pattern;
}

/** The headers of an address from the site's own folder, such as `/ja/` or `/assets/start.js`. */
export function headersFor(address: string): Headers {
  const rules = HEADER_RULES.filter(({ addresses }) => addresses.some((pattern) => reaches(pattern, address)));
  return Object.assign({}, ...rules.map(({ headers }) => headers)) as Headers;
}

/** The text of `_headers`. */
export function headersFile(): string {
  const blocks = HEADER_RULES.flatMap(({ addresses, headers }) =>
    addresses.map((address) => [address, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n")),
  );
  return `${blocks.join("\n")}\n`;
}
