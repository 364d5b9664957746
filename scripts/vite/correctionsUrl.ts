/** Reads the address to which readers may send corrections, from the environment of whoever builds the site. */

const SCHEMES = ["https:", "mailto:"];

/** Null where none is given. Throws where it is no address that a page may link to: better no build than a dead link. */
export function readCorrectionsUrl(given: string | undefined): string | null {
  const text = given?.trim() ?? "";
  if (text === "") return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  const leadsSomewhere = url?.protocol === "mailto:" ? /^[^@\s]+@[^@\s]+$/.test(url.pathname) : (url?.host ?? "") !== "";
  if (!url || !SCHEMES.includes(url.protocol) || !leadsSomewhere) {
    throw new Error("CORRECTIONS_URL must be an https: or mailto: address.");
  }
  return url.href;
}
