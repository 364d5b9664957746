/** Loads the geometry once the page stands, says when that takes long, and asks again for what failed when the reader wants. */
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { indexGeometry } from "../geo/indexGeometry.ts";
import { type GeometryFault, type LoadedPart, loadGeometry } from "../geo/loadGeometry.ts";
import type { GeometryIndex } from "../model/geometry.ts";
import type { TerritoryId } from "../model/territory.ts";

/** Under this, a message that something is loading would only flicker. */
const PATIENCE_MS = 400;

export interface PartFault extends GeometryFault {
  /** The territories in what did arrive of the part: they may be incomplete. */
  readonly territories: readonly TerritoryId[];
}

export interface GeometryState {
  readonly geometry: GeometryIndex;
  readonly faults: readonly PartFault[];
  /** Every part is there, or known to fail. */
  readonly isDone: boolean;
  readonly isSlow: boolean;
  readonly retry: () => void;
}

interface Loaded {
  readonly parts: readonly LoadedPart[];
  readonly faults: readonly PartFault[];
  readonly isDone: boolean;
}

export function useGeometry(root: URL): GeometryState {
  const [loaded, setLoaded] = useState<Loaded>({ parts: [], faults: [], isDone: false });
  const [isSlow, setIsSlow] = useState(false);
  const running = useRef<AbortController | null>(null);

  const load = useCallback(
    async (only?: readonly string[]): Promise<void> => {
      running.current?.abort();
      const run = new AbortController();
      running.current = run;
      const timer = setTimeout(() => setIsSlow(true), PATIENCE_MS);
      setLoaded((before) => ({ ...before, isDone: false }));
      const { parts, faults } = await loadGeometry(root, run.signal, only);
      clearTimeout(timer);
      if (run.signal.aborted) return;
      setIsSlow(false);
      setLoaded((before) => ({
        parts: [...before.parts.filter(({ part }) => !parts.some((fresh) => fresh.part === part)), ...parts],
        faults: faults.map((fault) => ({ ...fault, territories: territoriesIn(parts.find(({ part }) => part === fault.part)) })),
        isDone: true,
      }));
    },
    [root],
  );

  useEffect(() => {
    void load();
    return () => running.current?.abort();
  }, [load]);

  const { parts, faults, isDone } = loaded;
  const geometry = useMemo(() => indexGeometry(parts), [parts]);
  const retry = useCallback(() => void load(faults.map(({ part }) => part)), [load, faults]);
  return { geometry, faults, isDone, isSlow, retry };
}

function territoriesIn(part: LoadedPart | undefined): readonly TerritoryId[] {
  return [...new Set(part?.features.flatMap((feature) => feature.properties["territory"] ?? []))];
}
