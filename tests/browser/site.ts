/** Where the built site is served while the tests run; another port where something else has this one. */
export const PORT = Number(process.env["FOUR_ISLANDS_PORT"] ?? 4173);
export const SITE = `http://localhost:${PORT}/`;
