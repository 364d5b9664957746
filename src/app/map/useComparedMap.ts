/** The second of two maps: few readers compare, so its code comes for those who do. */
import { useCallback, useEffect, useState } from "react";

type ComparedMapModule = typeof import("./ComparedMap.tsx");

export interface ComparedMapUse {
  /** Null while it is on its way, and where it cannot be had. */
  readonly part: ComparedMapModule | null;
  readonly isFailed: boolean;
  readonly retry: () => void;
}

export function useComparedMap(isWanted: boolean): ComparedMapUse {
  const [module, setModule] = useState<ComparedMapModule | "failed" | null>(null);
  const isComing = isWanted && module === null;
  useEffect(() => {
    if (!isComing) return;
    let isOver = false;
    const become = (next: ComparedMapModule | "failed") => {
      if (!isOver) setModule(next);
    };
    import("./ComparedMap.tsx").then(become, () => become("failed"));
    return () => {
      isOver = true;
    };
  }, [isComing]);
  const isFailed = module === "failed";
  return { part: isFailed ? null : module, isFailed, retry: useCallback(() => setModule(null), []) };
}
