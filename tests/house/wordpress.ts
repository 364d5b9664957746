/**
 * What WordPress does to the `html` of an oEmbed that it discovered at a site it does not know: `wp_filter_oembed_result`, in its own
 * order, with as much of its `wp_kses` as tags and attributes in quotation marks need.
 */
const FRAME = ["src", "width", "height", "frameborder", "marginwidth", "marginheight", "scrolling", "title"];
type Allowed = Readonly<Record<string, readonly string[]>>;
const ALLOWED: Allowed = { a: ["href"], blockquote: [], iframe: FRAME };
const ALLOWED_AFTER: Allowed = { a: ["href"], blockquote: ["data-secret"], iframe: [...FRAME, "data-secret"] };

/** Null where WordPress would show no more than a link. */
export function asWordPressShows(html: string, secret: string): string | null {
  const [, quotation = "", frame = ""] = /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/ms.exec(kept(html, ALLOWED)) ?? [];
  if (frame === "") return null;
  const withSecret = (quotation + frame).replace(
    / src=(['"])(.*?)\1/,
    (_, mark: string, address: string) => ` src=${mark}${address}#?secret=${secret}${mark} data-secret=${mark}${secret}${mark}`,
  );
  const hidden = quotation === "" ? "" : ' style="position: absolute; visibility: hidden;"';
  return kept(withSecret, ALLOWED_AFTER).replaceAll(
    "<iframe",
    `<iframe${hidden} class="wp-embedded-content" sandbox="allow-scripts" security="restricted"`,
  );
}

function kept(html: string, allowed: Allowed): string {
  return html.replace(/<(\/?)([a-z0-9]+)([^>]*)>/gi, (_, end: string, tag: string, rest: string) => {
    const names = allowed[tag.toLowerCase()];
    if (!names) return "";
    const attributes = [...rest.matchAll(/([a-z-]+)=("[^"]*"|'[^']*')/gi)].filter(([, name = ""]) => names.includes(name.toLowerCase()));
    return `<${end}${[tag, ...attributes.map(([whole]) => whole)].join(" ")}>`;
  });
}

/** What it finds in a page's head, as `WP_oEmbed::discover` reads it: the first 150 kB, up to the end of the head. */
export function discovered(page: string): string | null {
  const head = page.slice(0, 153_600).split(/<\/head>/i)[0] ?? "";
  for (const [, attributes = ""] of head.matchAll(/<link([^<>]+)\/?>/gi)) {
    const of = new Map([...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name.toLowerCase(), value]));
    if (of.get("type") === "application/json+oembed") return of.get("href") ?? null;
  }
  return null;
}
