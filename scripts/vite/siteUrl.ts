/** Reads the absolute address where the site will live, which some of what a page says of itself needs, from the environment. */

/** With a slash at its end; null where none is given. Throws where it is no address of a folder on the web. */
export function readSiteUrl(given: string | undefined): string | null {
  const text = given?.trim() ?? "";
  if (text === "") return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !["https:", "http:"].includes(url.protocol) || url.search !== "" || url.hash !== "") {
    throw new Error("SITE_URL must be an absolute address, such as https://example.org/four-islands/, without a query or a hash.");
  }
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}
