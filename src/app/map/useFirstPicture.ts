/** How long the picture that was rendered beforehand stands for the map. */
import { useLayoutEffect } from "react";
import { usePageState } from "../../ui/page.ts";
import { isDefaultView } from "../../view/view.ts";
import type { GeometryState } from "../geometryLoader.ts";

export interface FirstPicture {
  /** The map draws itself. */
  readonly isLive: boolean;
  /** The picture shows what the view asks for. */
  readonly isPictureTrue: boolean;
}

interface Loading {
  readonly loaded: GeometryState;
  readonly isMeasured: boolean;
}

export function useFirstPicture({ loaded, isMeasured }: Loading): FirstPicture {
  const isPictureTrue = usePageState(({ view, rules }) => isDefaultView(view, rules));
  // Names without land are better than the picture of another view, and the picture better than names without land.
  const hasLand = loaded.geometry.territories.size > 0;
  const isLive = loaded.live !== null && isMeasured && (hasLand || (loaded.isDone && !isPictureTrue));
  useLayoutEffect(() => {
    // Until now the style sheets kept the room empty, where the address asks for another view.
    if (isLive || isPictureTrue) delete document.documentElement.dataset["view"];
  }, [isLive, isPictureTrue]);
  return { isLive, isPictureTrue };
}
