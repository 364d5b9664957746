/** Brings what only the map of a frame has, once the page is idle; without it the map works all the same. */
import { type RefObject, useEffect, useState } from "react";
import type { FrameTools } from "../../ui/mapControls/frameTools.tsx";
import { usePage } from "../../ui/page.ts";
import { whenIdle } from "../useWaking.ts";

export function useFrameTools(map: RefObject<HTMLElement | null>): FrameTools | null {
  const { language } = usePage();
  const [tools, setTools] = useState<FrameTools | null>(null);
  useEffect(
    () =>
      whenIdle(() => {
        import("../../ui/mapControls/frameTools.tsx")
          .then(({ loadFrameTools }) => loadFrameTools(language, map))
          .then(setTools, () => undefined);
      }),
    [language, map],
  );
  return tools;
}
