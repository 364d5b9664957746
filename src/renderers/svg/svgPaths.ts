/** Path data for one stretch of the map: projected once for each whole zoom, clipped around the box, then only moved and scaled. */
import { type GeoPath, geoIdentity, geoPath } from "d3-geo";
import type { Position } from "geojson";
import { groupedBy } from "../../model/filing.ts";
import type { GeometryIndex } from "../../model/geometry.ts";
import type { LonLat, TerritoryId } from "../../model/territory.ts";
import { mercatorX, mercatorY, project, type Size, worldSize } from "../../scene/camera.ts";
import { CAMERA_LIMITS, type Camera } from "../../view/view.ts";
import { coastsOf, isletDotsOf } from "../drawing.ts";

/** Pixels at the frame's zoom. */
const CELL = 256;
/** Room around the box: half a cell that the centre may stray, and the widest stroke. */
const MARGIN = CELL / 2 + 64;
/** Pixels. Vertices nearer than this to the one before them cannot be seen. */
const TOLERANCE = 0.25;

/** The stretch of the map that a set of paths covers; cameras within one cell share it. */
export interface Frame {
  /** The whole zoom at which paths are drawn; the camera scales them by up to two. */
  readonly level: number;
  /** Where the paths' origin lies in the world, in pixels at `level`. */
  readonly origin: readonly [x: number, y: number];
  /** Half the width and height that the paths cover, in pixels at `level`. */
  readonly reach: readonly [x: number, y: number];
}

/** Pixels of the whole world at a zoom, from its north-west corner. */
export function worldPixel(at: LonLat, level: number): readonly [x: number, y: number] {
  const side = worldSize(level);
  return project(at, { zoom: level, lng: 0, lat: 0 }, { width: side, height: side });
}

export function frameOf(camera: Camera, size: Size): Frame {
  const level = Math.max(0, Math.min(CAMERA_LIMITS.zoom[1], Math.floor(camera.zoom)));
  const [x, y] = worldPixel([camera.lng, camera.lat], level);
  const reach = (side: number) => Math.ceil(side / 2 / CELL) * CELL + MARGIN;
  return {
    level,
    origin: [Math.round(x / CELL) * CELL, Math.round(y / CELL) * CELL],
    reach: [reach(size.width), reach(size.height)],
  };
}

/** How the camera shows a frame: `translate(x y) scale(k)`. */
export interface FramePlacement {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export function placementOf(frame: Frame, camera: Camera, size: Size): FramePlacement {
  const scale = 2 ** (camera.zoom - frame.level);
  const [x, y] = worldPixel([camera.lng, camera.lat], frame.level);
  return { x: size.width / 2 - (x - frame.origin[0]) * scale, y: size.height / 2 - (y - frame.origin[1]) * scale, scale };
}

/** Path data of one area's land, and of its coast where that is not the land's whole edge. */
export interface LandPaths {
  readonly land: string;
  readonly coast: string;
}
export interface FramePaths {
  readonly frame: Frame;
  readonly territories: ReadonlyMap<TerritoryId, LandPaths>;
  readonly elsewhere: LandPaths;
  readonly lakes: string;
  readonly lines: ReadonlyMap<string, string>;
  readonly outlines: ReadonlyMap<string, string>;
  /** One zero-length stroke for each islet: a round cap makes it a dot. */
  readonly islets: ReadonlyMap<TerritoryId, { readonly drawn: string; readonly bare: string }>;
}

type Rings = readonly Position[][];
interface FlatLand {
  readonly polygons: readonly Rings[];
  /** Empty where the coast is the land's whole edge. */
  readonly coasts: Rings;
  readonly whole: boolean;
}
interface FlatGeometry {
  readonly territories: ReadonlyMap<TerritoryId, FlatLand>;
  readonly elsewhere: FlatLand;
  readonly lakes: readonly Rings[];
  readonly lines: ReadonlyMap<string, Rings>;
  readonly outlines: ReadonlyMap<string, readonly Rings[]>;
}

const flattened = new WeakMap<GeometryIndex, Map<number, FlatGeometry>>();
/** Enough for two maps on a page that move between two frames each. */
const KEPT_FRAMES = 4;
const drawnFrames = new WeakMap<GeometryIndex, Map<string, FramePaths>>();

/** The same object for the same geometry and frame, so that a camera that moves within a frame draws nothing anew. */
export function framePathsOf(geometry: GeometryIndex, frame: Frame): FramePaths {
  const frames = drawnFrames.get(geometry) ?? new Map<string, FramePaths>();
  drawnFrames.set(geometry, frames);
  const key = [frame.level, ...frame.origin, ...frame.reach].join();
  const paths = frames.get(key) ?? drawPaths(geometry, frame);
  frames.delete(key);
  frames.set(key, paths);
  const oldest = frames.keys().next().value;
  if (frames.size > KEPT_FRAMES && oldest !== undefined) frames.delete(oldest);
  return paths;
}

function drawPaths(geometry: GeometryIndex, frame: Frame): FramePaths {
  const flat = flatGeometryOf(geometry, frame.level);
  const path = clippedPath(frame);
  const polygonsOf = (polygons: readonly Rings[]) => path({ type: "MultiPolygon", coordinates: polygons.map((rings) => [...rings]) }) ?? "";
  const linesOf = (lines: Rings) => path({ type: "MultiLineString", coordinates: [...lines] }) ?? "";
  const landOf = (area: FlatLand): LandPaths => {
    const land = polygonsOf(area.polygons);
    return { land, coast: area.whole ? land : linesOf(area.coasts) };
  };
  const islets = isletDotsOf(geometry);
  const [small, bare] = [islets.drawn, islets.bare].map((dots) => groupedBy(dots, ({ territory }) => territory));
  const dots = (of: typeof small, territory: TerritoryId) => dotsPath(of?.get(territory)?.map(({ at }) => at) ?? [], frame);
  return {
    frame,
    territories: new Map([...flat.territories].map(([id, area]) => [id, landOf(area)])),
    elsewhere: landOf(flat.elsewhere),
    lakes: polygonsOf(flat.lakes),
    lines: new Map([...flat.lines].map(([id, line]) => [id, linesOf(line)])),
    outlines: new Map([...flat.outlines].map(([id, polygons]) => [id, polygonsOf(polygons)])),
    islets: new Map([...geometry.territories.keys()].map((id) => [id, { drawn: dots(small, id), bare: dots(bare, id) }])),
  };
}

/** Zero-length strokes at the places that lie in the frame. */
export function dotsPath(places: readonly LonLat[], frame: Frame): string {
  return places
    .map((at) => worldPixel(at, frame.level))
    .map(([x, y]) => [x - frame.origin[0], y - frame.origin[1]] as const)
    .filter(([x, y]) => Math.abs(x) <= frame.reach[0] && Math.abs(y) <= frame.reach[1])
    .map(([x, y]) => `M${round(x)},${round(y)}h0`)
    .join("");
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function clippedPath({ level, origin, reach }: Frame): GeoPath {
  const side = worldSize(level);
  const plane = geoIdentity()
    .scale(side)
    .translate([-origin[0], -origin[1]])
    .clipExtent([
      [-reach[0], -reach[1]],
      [reach[0], reach[1]],
    ]);
  return geoPath(plane).digits(1);
}

function flatGeometryOf(geometry: GeometryIndex, level: number): FlatGeometry {
  const levels = flattened.get(geometry) ?? new Map<number, FlatGeometry>();
  flattened.set(geometry, levels);
  const known = levels.get(level);
  if (known) return known;
  const flat = flatten(geometry, TOLERANCE / worldSize(level));
  levels.set(level, flat);
  return flat;
}

function flatten(geometry: GeometryIndex, tolerance: number): FlatGeometry {
  const flatRings = (rings: Rings) => rings.map((ring) => flatLine(ring, tolerance));
  const landOf = (polygons: readonly { readonly geometry: { readonly coordinates: Position[][] } }[]): FlatLand => {
    const coasts = polygons.map(({ geometry: { coordinates } }) => ({ coordinates, coast: coastsOf({ type: "Polygon", coordinates }) }));
    const whole = coasts.every(({ coordinates, coast }) => coast.every((piece) => coordinates.includes(piece)));
    return {
      polygons: polygons.map(({ geometry: { coordinates } }) => flatRings(coordinates)),
      coasts: whole ? [] : coasts.flatMap(({ coast }) => flatRings(coast)),
      whole,
    };
  };
  return {
    territories: new Map([...geometry.territories].map(([id, { polygons }]) => [id, landOf(polygons)])),
    elsewhere: landOf(geometry.land),
    lakes: geometry.lakes.map(({ geometry: { coordinates } }) => flatRings(coordinates)),
    lines: new Map([...geometry.lines].map(([id, line]) => [id, flatRings([line.geometry.coordinates])])),
    outlines: new Map([...geometry.outlines].map(([id, ring]) => [id, [flatRings(ring.geometry.coordinates)]])),
  };
}

/** A line in shares of the world's side, without vertices that cannot be told from the one before. */
function flatLine(line: readonly Position[], tolerance: number): Position[] {
  const flat: Position[] = [];
  let [lastX, lastY] = [Number.NaN, Number.NaN];
  for (let index = 0; index < line.length; index += 1) {
    const [x, y] = [mercatorX(line[index]?.[0] ?? 0), mercatorY(line[index]?.[1] ?? 0)];
    const end = index === 0 || index === line.length - 1;
    if (!end && Math.abs(x - lastX) < tolerance && Math.abs(y - lastY) < tolerance) continue;
    flat.push([x, y]);
    [lastX, lastY] = [x, y];
  }
  return flat;
}
