import { type ReactNode, useRef } from "react";
import { useFocusableWhereItScrolls } from "../layout/useFocusableWhereItScrolls.ts";
import { usePage, usePageState } from "../page.ts";
import "./FramePage.css";

export interface FramePageProps {
  readonly head: ReactNode;
  readonly islands: ReactNode;
  readonly layers: ReactNode;
  /** The map itself with its labels: fills the room it is given. */
  readonly map: ReactNode;
  readonly controls: ReactNode;
  readonly notices: ReactNode;
  /** The chosen island's details: over the foot of the map, or beside it. */
  readonly panel: ReactNode;
  readonly date: ReactNode;
  readonly legend: ReactNode;
  readonly attribution: ReactNode;
  /** Under all of it; nothing until a link leads there. */
  readonly more: ReactNode;
}

/** The page for a frame. It follows the width of its own box and fills the height it is given. */
export function FramePage(props: FramePageProps) {
  const words = usePage().messages.interface.layout;
  const isPanelOpen = usePageState(({ view }) => view.island !== null || view.story !== null || view.compare !== null);
  const compared = usePageState((state) => state.compared?.date ?? null);
  const isInStory = usePageState(({ view }) => view.story !== null);
  const legend = useRef<HTMLDivElement>(null);
  useFocusableWhereItScrolls(legend);
  return (
    <div className="frame">
      <main
        className="frame-page"
        data-chosen={isPanelOpen ? "" : undefined}
        data-story-open={isInStory ? "" : undefined}
        data-compare={compared ?? undefined}
      >
        {props.head}
        <div className="frame-choices">
          {props.islands}
          {props.layers}
        </div>
        <div className="frame-stage">
          <div className="frame-usual" />
          <div className="frame-map">{props.map}</div>
          <div className="frame-controls">{props.controls}</div>
          <div className="frame-notices">{props.notices}</div>
        </div>
        <section className="frame-panel" aria-label={words.column}>
          <div className="frame-panel-content">{props.panel}</div>
        </section>
        <div className="frame-date-row">{props.date}</div>
        <div className="frame-legend" ref={legend}>
          {props.legend}
        </div>
        <div className="frame-foot">{props.attribution}</div>
      </main>
      {props.more}
    </div>
  );
}
