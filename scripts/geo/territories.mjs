/**
 * Which land the map knows by name, where the source has it, and how large it is published to be.
 * The source has no names: a territory is picked by a box, an islet by a point inside it.
 * Coordinates are [lon, lat] everywhere.
 *
 * @typedef {[number, number]} Point
 * @typedef {[west: number, south: number, east: number, north: number]} Box
 */

/** Where the land is drawn in detail. The map's centre keeps to 136..162 E, 40..57 N: only who zooms out sees further. @type {Box} */
export const FRAME = [130, 38, 165, 58.4];

/** Kamchatka reaches past the frame, to its isthmus. The box is wide enough to cut nothing but the isthmus. @type {Box} */
export const NORTHERN_KAMCHATKA = [157, 58, 165.5, 60];

/** What lies in one of them is drawn in detail; all other land is surroundings. @type {readonly Box[]} */
export const DETAILED = [FRAME, NORTHERN_KAMCHATKA];

/**
 * As far as a screen of 2000 x 1200 pixels sees at zoom 3, the farthest out that the map allows; in the east as far as maps
 * with one world go. @type {Box}
 */
export const SURROUNDINGS = [47, -10, 180, 78];

/** The boundary of 1905, and the cut between the two territories on Sakhalin. */
export const PARALLEL_OF_1905 = 50;

/** The territories that each file must hold, no more and no fewer. @type {Record<string, readonly string[]>} */
export const TERRITORIES_IN = {
  "islands.geojson": ["habomai", "kunashiri", "shikotan", "etorofu"],
  "hokkaido.geojson": ["hokkaido"],
  "context.geojson": ["northern-kurils", "southern-sakhalin", "northern-sakhalin", "kamchatka"],
  "lakes.geojson": ["kunashiri", "etorofu"],
};

/** @type {readonly { territory: string, box: Box }[]} */
export const ISLAND_BOXES = [
  { territory: "habomai", box: [145.845, 43.33, 146.5, 43.67] },
  { territory: "shikotan", box: [146.5, 43.68, 147.05, 43.93] },
  { territory: "kunashiri", box: [145.37, 43.64, 146.62, 44.56] },
  { territory: "etorofu", box: [146.8, 44.38, 149.05, 45.62] },
  { territory: "northern-kurils", box: [149.3, 45.5, 156.55, 50.95] },
];

/** The large coasts, told apart by a point inside each; every nameless islet goes to the nearest of them. @type {readonly { coast: string, inside: Point }[]} */
export const LARGE_COASTS = [
  { coast: "hokkaido", inside: [142.8, 43.4] },
  { coast: "sakhalin", inside: [142.8, 49.5] },
  { coast: "honshu", inside: [140.8, 39.7] },
  { coast: "mainland", inside: [136.0, 47.5] },
  { coast: "kamchatka", inside: [158.0, 54.5] },
];

/** @type {Point} */
export const INSIDE_URUP = [149.99, 45.93];

/** Habomai islets that the source has, by a point inside. @type {readonly { islet: string, inside: Point }[]} */
export const DRAWN_ISLETS = [
  { islet: "shibotsu", inside: [146.147, 43.495] },
  { islet: "suisho", inside: [145.911, 43.44] },
  { islet: "taraku", inside: [146.329, 43.634] },
  { islet: "yuri", inside: [146.07, 43.423] },
  { islet: "akiyuri", inside: [146.005, 43.371] },
  { islet: "harukari", inside: [146.162, 43.417] },
];

/** Named islets that the source lacks: drawn as points rather than left out. Todo is two rocks. @type {readonly { islet: string, at: Point }[]} */
export const POINT_ISLETS = [
  { islet: "moemoshiri", at: [145.892, 43.384] },
  { islet: "odoke", at: [145.876, 43.39] },
  { islet: "kaigara", at: [145.858, 43.396] },
  { islet: "todo", at: [146.404, 43.568] },
  { islet: "todo", at: [146.432, 43.6] },
];

/**
 * A lagoon that the source's coast closes and the source's land leaves open to the sea.
 * Open, Kunashiri agrees with the official survey to 0.2 %; closed, it reads 0.4 % too large.
 * @type {Point}
 */
export const OPEN_LAGOON = [146.418, 44.378];

/**
 * Published areas in square kilometres: the four islands and Hokkaido from Japan's official survey (GSI),
 * Urup from reference works. `reading` says what the figure counts: the largest polygon or all of them.
 * @type {readonly { territory: string, reading: 'largest' | 'all', km2: number, percent: number }[]}
 */
export const PUBLISHED_AREAS = [
  { territory: "habomai", reading: "all", km2: 94.84, percent: 3 },
  { territory: "kunashiri", reading: "all", km2: 1489.27, percent: 0.3 },
  { territory: "shikotan", reading: "largest", km2: 247.65, percent: 0.3 },
  { territory: "etorofu", reading: "largest", km2: 3166.64, percent: 0.3 },
  { territory: "hokkaido", reading: "largest", km2: 77984, percent: 0.5 },
];

export const PUBLISHED_URUP = { km2: 1450, percent: 3 };

/** References differ on Sakhalin, so it is held between them. */
export const PUBLISHED_SAKHALIN = { least: 72492, most: 76400 };
