/** What both map renderers must agree on beyond scene, palette and camera, so that one can take the other's place unnoticed. */
import type { Polygon, Position } from "geojson";
import type { GeometryIndex } from "../model/geometry.ts";
import type { LonLat, TerritoryId } from "../model/territory.ts";
import { worldSize } from "../scene/camera.ts";
import type { HatchPaint, LinePaint } from "../scene/palette.ts";
import { CAMERA_LIMITS } from "../view/view.ts";

/**
 * Hatches and dashes grow with the map from one whole zoom to the next, twofold, and then begin again: it is how MapLibre draws
 * them. Begun at this share of the palette's measures, they stay between 0.62 and 1.25 of them, and the claims' hatch of 8.5 pixels
 * makes a tile of a whole number of pixels (15, at two to one), so that it lies in the same place in both renderers.
 */
export const PATTERN_START = 15 / (8.5 * 2 * Math.SQRT2);
/** Dots grow apart instead, and would touch if they began as close. */
export const DOTS_START = Math.SQRT1_2;

export function startDash(dash: readonly number[]): readonly number[] {
  return dash.map((length) => length * PATTERN_START);
}

export function startHatch(paint: HatchPaint): { readonly pitch: number; readonly width: number } {
  return { pitch: paint.pitch * PATTERN_START, width: paint.width * PATTERN_START };
}

/** Degrees between the lines of the graticule. */
export type GraticuleStep = 1 | 5;
export const GRATICULE_FINE_FROM = 5;
export function graticuleStepAt(zoom: number): GraticuleStep {
  return zoom < GRATICULE_FINE_FROM ? 5 : 1;
}
/** As far as any allowed camera sees. */
export const GRATICULE_BOUNDS = { west: 100, east: 180, south: 20, north: 70 } as const;
export const GRATICULE_WIDTH = 1;

/** An islet that is smaller than a dot at small scales, or that the coastline lacks. */
export interface IsletDot {
  readonly territory: TerritoryId;
  readonly at: LonLat;
}
/** Pixels. Dots lie under the land, so that an islet which is drawn larger than its dot covers it. */
export const ISLET_RADIUS = 1.6;
/** From this zoom on, an islet with a coastline needs no dot. */
export const ISLET_DOTS_UNTIL = 9;

export interface IsletDots {
  /** Islets that have a coastline too. */
  readonly drawn: readonly IsletDot[];
  /** Islets that have none. */
  readonly bare: readonly IsletDot[];
}

export function isletDotsOf(geometry: GeometryIndex): IsletDots {
  const drawn: IsletDot[] = [];
  const bare: IsletDot[] = [];
  for (const { id, polygons, points } of geometry.territories.values()) {
    for (const polygon of polygons) {
      if (polygon.properties.islet !== undefined) drawn.push({ territory: id, at: meanOf(polygon.geometry) });
    }
    for (const point of points) {
      const [lon, lat] = point.geometry.coordinates;
      if (lon !== undefined && lat !== undefined) bare.push({ territory: id, at: [lon, lat] });
    }
  }
  return { drawn, bare };
}

function meanOf(polygon: Polygon): LonLat {
  const ring = (polygon.coordinates[0] ?? []).slice(1);
  const sum = ring.reduce<readonly [number, number]>(([x, y], [lon = 0, lat = 0]) => [x + lon, y + lat], [0, 0]);
  return [sum[0] / Math.max(1, ring.length), sum[1] / Math.max(1, ring.length)];
}

/** Degrees. No coast runs so far exactly along a meridian or parallel: such an edge is where the land was cut, not where it ends. */
const CUT_LENGTH = 0.1;

/** Read by index: it is asked of every vertex, and taking each apart costs several times as much. */
function isCut(from: Position, to: Position): boolean {
  const lon = Math.abs((from[0] ?? 0) - (to[0] ?? 0));
  const lat = Math.abs((from[1] ?? 0) - (to[1] ?? 0));
  return (lon === 0 && lat > CUT_LENGTH) || (lat === 0 && lon > CUT_LENGTH);
}

/** The coast of a polygon: its rings, opened where the land was cut, so that no edge of a territory looks like a drawn border. */
export function coastsOf(polygon: Polygon): readonly Position[][] {
  return polygon.coordinates.flatMap((ring) => (hasCut(ring) ? uncutPieces(ring) : [ring]));
}

function hasCut(ring: readonly Position[]): boolean {
  let before: Position | undefined;
  for (const point of ring) {
    if (before && isCut(before, point)) return true;
    before = point;
  }
  return false;
}

function uncutPieces(ring: readonly Position[]): readonly Position[][] {
  const pieces: Position[][] = [];
  let piece: Position[] = [];
  for (const [index, point] of ring.entries()) {
    const before = ring[index - 1];
    if (before && isCut(before, point)) {
      if (piece.length > 1) pieces.push(piece);
      piece = [];
    }
    piece.push(point);
  }
  if (piece.length > 1) pieces.push(piece);
  return pieces;
}

/** Whether a line is a row of round dots. */
export function isDotted(paint: LinePaint): boolean {
  return paint.cap === "round";
}

/** Dots on a line, each with the smallest whole zoom that shows it: every further zoom puts one more between each two. */
export interface DotLevel {
  readonly fromZoom: number;
  readonly at: readonly LonLat[];
}

export function dotLevelsOf(line: readonly Position[], paint: LinePaint): readonly DotLevel[] {
  const [first, last] = CAMERA_LIMITS.zoom;
  const period = paint.dash.reduce((sum, length) => sum + length, 0) * DOTS_START;
  const step = (period / worldSize(last)) * 360;
  const levels = new Map<number, LonLat[]>();
  let left = 0;
  let index = 0;
  for (const [at, to] of line.slice(1).entries()) {
    const from = line[at];
    if (!from) continue;
    const [lon0 = 0, lat0 = 0] = from;
    const [lon1 = 0, lat1 = 0] = to;
    // Degrees of longitude as Mercator stretches the line here; the pieces are short enough for one latitude each.
    const length = Math.hypot(lon1 - lon0, (lat1 - lat0) / Math.cos(((lat0 + lat1) * Math.PI) / 360));
    for (; left <= length; left += step, index += 1) {
      const share = length === 0 ? 0 : left / length;
      const fromZoom = last - Math.min(last - first, trailingZeros(index));
      const points = levels.get(fromZoom) ?? [];
      levels.set(fromZoom, points);
      points.push([lon0 + share * (lon1 - lon0), lat0 + share * (lat1 - lat0)]);
    }
    left -= length;
  }
  return [...levels].map(([fromZoom, at]) => ({ fromZoom, at })).sort((a, b) => a.fromZoom - b.fromZoom);
}

function trailingZeros(index: number): number {
  return index === 0 ? 32 : 31 - Math.clz32(index & -index);
}
