import { memo } from "react";
import { usePage } from "../page.ts";

export interface PlayButtonProps {
  readonly isPlaying: boolean;
  readonly onToggle: () => void;
}

const ICONS = { play: "M4.5 2.5v11l9-5.5z", pause: "M4 2.5h2.5v11H4zM9.5 2.5H12v11H9.5z" } as const;

/** Its name says what it will do, so it needs no pressed state. */
export const PlayButton = memo(function PlayButton({ isPlaying, onToggle }: PlayButtonProps) {
  const words = usePage().messages.interface.timeline;
  const name = isPlaying ? words.pause : words.play;
  return (
    <button
      type="button"
      className="button timeline-step timeline-play"
      data-action="play"
      aria-label={name}
      title={name}
      onClick={onToggle}
    >
      <svg width="16" height="16" viewBox="0 0 16 16" fill="currentColor" aria-hidden="true">
        <path d={isPlaying ? ICONS.pause : ICONS.play} />
      </svg>
    </button>
  );
});
