import { memo, type ReactNode } from "react";
import { usePage } from "../page.ts";
import "./MapControls.css";

export interface MapControlsProps {
  readonly onZoomIn: () => void;
  readonly onZoomOut: () => void;
  /** Back to the whole region. */
  readonly onFit: () => void;
  /** Further buttons of the same kind, first: those that are there already stay where they are when these come. */
  readonly more?: ReactNode;
}

const ICONS = {
  zoomIn: "M8 2.5v11M2.5 8h11",
  zoomOut: "M2.5 8h11",
  fit: "M2.5 6v-3.5h3.5M10 2.5h3.5v3.5M13.5 10v3.5h-3.5M6 13.5h-3.5v-3.5",
} as const;

export const MapControls = memo(function MapControls({ onZoomIn, onZoomOut, onFit, more }: MapControlsProps) {
  const words = usePage().messages.interface.controls;
  const run = { zoomIn: onZoomIn, zoomOut: onZoomOut, fit: onFit };
  return (
    <fieldset className="map-controls">
      <legend className="visually-hidden">{words.title}</legend>
      {more}
      {(["zoomIn", "zoomOut", "fit"] as const).map((name) => (
        <button
          key={name}
          type="button"
          className="map-controls-button"
          onClick={run[name]}
          aria-label={words[name]}
          title={words[name]}
          data-control={name}
        >
          <svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.7" aria-hidden="true">
            <path d={ICONS[name]} />
          </svg>
        </button>
      ))}
    </fieldset>
  );
});
