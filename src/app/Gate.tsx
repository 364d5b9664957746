/** Lets a region be drawn, or a part that was rendered beforehand be taken over, once something has come about. */
import { type ReactNode, use, useEffect, useState } from "react";

/** Null where there is nothing to wait for. */
export type Wait = Promise<void> | null;

export function Gate({ until, children }: { readonly until: Wait; readonly children: ReactNode }): ReactNode {
  if (until !== null) use(until);
  return children;
}

/** Beside a region: hears when it has been drawn or taken over. */
export function Arrived({ onArrived }: { readonly onArrived: () => void }): null {
  useEffect(onArrived, [onArrived]);
  return null;
}

/** A wait that is over once `isOver`. */
export function useWait(isOver: boolean): Promise<void> {
  const [wait] = useState(() => {
    let end: () => void = () => undefined;
    const promise = new Promise<void>((resolve) => {
      end = resolve;
    });
    return { promise, end };
  });
  useEffect(() => {
    if (isOver) wait.end();
  }, [isOver, wait]);
  return wait.promise;
}
