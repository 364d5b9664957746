import type { FrameMapMessages } from "../../i18n/interface/frameMap/messages.ts";
import { useFullScreen } from "./useFullScreen.ts";

const ICONS = {
  enter: "M9.5 6.5l4-4M10 2.5h3.5v3.5M6.5 9.5l-4 4M2.5 10v3.5h3.5",
  leave: "M13.5 2.5l-4 4M9.5 3v3.5h3.5M2.5 13.5l4-4M3 9.5h3.5v3.5",
} as const;

/** Fills the screen with a frame, where its host allows that. Escape leaves, as everywhere. */
export function FullScreenButton({ words }: { readonly words: FrameMapMessages }) {
  const isOn = useFullScreen();
  if (!document.fullscreenEnabled) return null;
  const toggle = () => {
    const done = isOn ? document.exitFullscreen() : document.documentElement.requestFullscreen();
    // A browser that does not want to says so by itself.
    done.catch(() => undefined);
  };
  return (
    <button
      type="button"
      className="map-controls-button"
      onClick={toggle}
      aria-label={words.fullScreen}
      aria-pressed={isOn}
      title={isOn ? words.leaveFullScreen : words.fullScreen}
      data-control="fullScreen"
    >
      <svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.7" aria-hidden="true">
        <path d={isOn ? ICONS.leave : ICONS.enter} />
      </svg>
    </button>
  );
}
