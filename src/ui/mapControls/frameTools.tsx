/** What only the map of a frame has: the button for the full screen, and the hint how to move a map in a page that scrolls. */
import type { ReactNode, RefObject } from "react";
import { loadFrameMapMessages } from "../../i18n/interface/frameMap/loadFrameMapMessages.ts";
import type { Language } from "../../model/language.ts";
import { FullScreenButton } from "./FullScreenButton.tsx";
import { GestureHint } from "./GestureHint.tsx";

export interface FrameTools {
  readonly fullScreen: ReactNode;
  readonly hint: ReactNode;
}

export async function loadFrameTools(language: Language, map: RefObject<HTMLElement | null>): Promise<FrameTools> {
  const words = await loadFrameMapMessages(language);
  return { fullScreen: <FullScreenButton words={words} />, hint: <GestureHint words={words} map={map} /> };
}
