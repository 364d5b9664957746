/** The code of a part that is drawn later, fetched as soon as it is wanted. */
import { type ComponentType, startTransition, useEffect, useState } from "react";

/** Null until the code has come; where it cannot be had, what is drawn in its place fails, as the region around it then says. */
export function useLoaded(load: () => Promise<ComponentType>, isWanted: boolean): ComponentType | null {
  const [loaded, setLoaded] = useState<ComponentType | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    let isGone = false;
    const become = (component: ComponentType) => {
      if (!isGone) startTransition(() => setLoaded(() => component));
    };
    load().then(become, (error: unknown) =>
      become(() => {
        throw error;
      }),
    );
    return () => {
      isGone = true;
    };
  }, [load, isWanted]);
  return loaded;
}
