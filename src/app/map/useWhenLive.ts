/** What the reader does to a map that is still a picture is done once it can move. */
import { useCallback, useEffect, useRef } from "react";

/** More than this, and the reader has given up waiting for the first. */
const MOST_REMEMBERED = 8;

/** `reach` sees to it that the map comes. */
export function useWhenLive(isLive: boolean, reach: () => void): (act: () => void) => void {
  const remembered = useRef<(() => void)[]>([]);
  const present = useRef(isLive);
  present.current = isLive;
  useEffect(() => {
    if (!isLive) return;
    for (const act of remembered.current.splice(0)) act();
  }, [isLive]);
  return useCallback(
    (act) => {
      reach();
      if (present.current) act();
      else if (remembered.current.length < MOST_REMEMBERED) remembered.current.push(act);
    },
    [reach],
  );
}
