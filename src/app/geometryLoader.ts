/** Loads what draws the map and what it draws, once that is wanted; says when it takes long, and asks again when the reader wants. */
import type { GeometryFault, GeometryLoad, LoadedPart } from "../geo/loadGeometry.ts";
import { EMPTY_GEOMETRY, type GeometryIndex } from "../model/geometry.ts";
import type { TerritoryId } from "../model/territory.ts";

/** Under this, a message that something is loading would only flicker. */
const PATIENCE_MS = 400;

export type LiveMap = typeof import("./liveMap.ts");

export interface PartFault extends GeometryFault {
  /** The territories in what did arrive of the part: they may be incomplete. */
  readonly territories: readonly TerritoryId[];
}

export interface GeometryState {
  /** What draws; null until it has come. */
  readonly live: LiveMap | null;
  readonly geometry: GeometryIndex;
  readonly faults: readonly PartFault[];
  /** Every part is there, or known to fail. */
  readonly isDone: boolean;
  readonly isSlow: boolean;
}

export interface GeometryLoader {
  readonly getState: () => GeometryState;
  readonly subscribe: (changed: () => void) => () => void;
  /** Begins; does nothing if it has begun. Resolves when every part is there or known to fail. */
  readonly start: () => Promise<GeometryState>;
  /** Asks again for what failed. */
  readonly retry: () => void;
}

const AT_FIRST: GeometryState = { live: null, geometry: EMPTY_GEOMETRY, faults: [], isDone: false, isSlow: false };
/** Stands for all parts where what loads them did not come itself. */
const EVERY_PART = "map";

/** `rootUrl` gives the full address of the site's own folder. */
export function geometryLoader(rootUrl: () => URL): GeometryLoader {
  let state = AT_FIRST;
  let parts: readonly LoadedPart[] = [];
  let running: Promise<GeometryState> | null = null;
  const listeners = new Set<() => void>();
  const set = (change: Partial<GeometryState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };

  const load = async (only?: readonly string[]): Promise<GeometryState> => {
    const timer = setTimeout(() => set({ isSlow: true }), PATIENCE_MS);
    set({ isDone: false });
    const live = state.live ?? (await import("./liveMap.ts").catch(() => null));
    if (live === null) {
      clearTimeout(timer);
      set({ faults: [{ part: EVERY_PART, code: "E_DATA_FETCH", territories: [] }], isDone: true, isSlow: false });
      return state;
    }
    set({ live });
    const loaded = await live.loadGeometry(rootUrl(), new AbortController().signal, only);
    clearTimeout(timer);
    parts = [...parts.filter(({ part }) => !loaded.parts.some((fresh) => fresh.part === part)), ...loaded.parts];
    set({ geometry: live.indexGeometry(parts), faults: faultsOf(loaded), isDone: true, isSlow: false });
    return state;
  };
  return {
    getState: () => state,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    start: () => (running ??= load()),
    retry: () => {
      const failed = state.faults.map(({ part }) => part);
      if (state.isDone && failed.length > 0) running = load(failed.includes(EVERY_PART) ? undefined : failed);
    },
  };
}

function faultsOf({ parts, faults }: GeometryLoad): readonly PartFault[] {
  return faults.map((fault) => ({ ...fault, territories: territoriesIn(parts.find(({ part }) => part === fault.part)) }));
}

function territoriesIn(part: LoadedPart | undefined): readonly TerritoryId[] {
  return [...new Set(part?.features.flatMap((feature) => feature.properties["territory"] ?? []))];
}
