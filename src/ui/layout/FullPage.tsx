import { type PointerEvent, type ReactNode, type RefObject, useEffect, useRef } from "react";
import { usePage, usePageState } from "../page.ts";
import "./FullPage.css";
import { type LayoutState, nextStop, type PanelId, type SheetStop, stopAfterDrag } from "./layoutState.ts";
import { useFocusableWhereItScrolls } from "./useFocusableWhereItScrolls.ts";
import { useFootHeight } from "./useFootHeight.ts";

export interface FullPageProps {
  readonly header: ReactNode;
  readonly layers: ReactNode;
  /** The map itself with its labels: fills the room it is given. */
  readonly map: ReactNode;
  readonly controls: ReactNode;
  readonly legend: ReactNode;
  readonly attribution: ReactNode;
  readonly timeline: ReactNode;
  readonly column: ReactNode;
  /** Which panel of the column is open: some need more room. */
  readonly panel?: PanelId;
  readonly notices: ReactNode;
  readonly layout: LayoutState;
  readonly onLayout: (next: LayoutState) => void;
}

/** Where "Skip the map" leads. */
const COLUMN = "column";

export function FullPage(props: FullPageProps) {
  const { layout, onLayout } = props;
  const { messages } = usePage();
  const words = messages.interface.layout;
  const setSheet = (sheet: SheetStop) => {
    if (sheet !== layout.sheet) onLayout({ ...layout, sheet });
  };
  const compared = usePageState((state) => state.compared?.date ?? null);
  const page = useRef<HTMLDivElement>(null);
  const foot = useRef<HTMLDivElement>(null);
  const legend = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  useFocusableWhereItScrolls(legend);
  useFootHeight(page, foot);
  useRaisedSheet(layout, onLayout, content);
  return (
    <div
      ref={page}
      className="layout"
      data-sheet={layout.sheet}
      data-layers={layout.layersExpanded ? "expanded" : "collapsed"}
      data-column={props.panel}
    >
      <a className="layout-skip" href={`#${COLUMN}`}>
        {words.skipMap}
      </a>
      {props.header}
      <main className="layout-main" data-compare={compared ?? undefined}>
        <div className="layout-stage">
          <div className="layout-layers">{props.layers}</div>
          <div className="layout-map">{props.map}</div>
          <div className="layout-controls">{props.controls}</div>
          <div className="layout-notices">{props.notices}</div>
          <div className="layout-foot" ref={foot}>
            <div className="layout-legend" ref={legend}>
              {props.legend}
            </div>
            <div className="layout-attribution">{props.attribution}</div>
          </div>
        </div>
        <div className="layout-timeline">{props.timeline}</div>
        <section className="layout-column" id={COLUMN} aria-label={words.column} tabIndex={-1}>
          <SheetHandle stop={layout.sheet} onStop={setSheet} />
          <div className="layout-column-content" ref={content}>
            {props.column}
          </div>
        </section>
      </main>
    </div>
  );
}

/** A lowered sheet comes up when an island is chosen, wherever that was, and when the focus comes to something in it. */
function useRaisedSheet(layout: LayoutState, onLayout: (next: LayoutState) => void, content: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const element = content.current;
    const raise = () => layout.sheet === "peek" && onLayout({ ...layout, sheet: "half" });
    element?.addEventListener("focusin", raise);
    return () => element?.removeEventListener("focusin", raise);
  }, [content, layout, onLayout]);

  const { state } = usePage();
  const shown = useRef(state.getInitialState().view.island);
  useEffect(() => {
    const follow = () => {
      const { island } = state.getState().view;
      const isNew = island !== null && island !== shown.current;
      shown.current = island;
      if (isNew && layout.sheet === "peek") onLayout({ ...layout, sheet: "half" });
    };
    // What the address asked for came before this could hear of it.
    follow();
    return state.subscribe(follow);
  }, [state, layout, onLayout]);
}

interface SheetHandleProps {
  readonly stop: SheetStop;
  readonly onStop: (stop: SheetStop) => void;
}

function SheetHandle({ stop, onStop }: SheetHandleProps) {
  const words = usePage().messages.interface.layout;
  const names = { peek: words.sheetToPeek, half: words.sheetToHalf, full: words.sheetToFull };
  const startedAt = useRef<number | null>(null);
  const dragged = useRef(false);
  const end = (event: PointerEvent) => {
    if (startedAt.current === null) return;
    const stopped = stopAfterDrag(stop, event.clientY - startedAt.current);
    startedAt.current = null;
    dragged.current = stopped !== stop;
    onStop(stopped);
  };
  return (
    <button
      type="button"
      className="layout-handle"
      onPointerDown={(event) => {
        startedAt.current = event.clientY;
        dragged.current = false;
        event.currentTarget.setPointerCapture?.(event.pointerId);
      }}
      onPointerUp={end}
      onPointerCancel={() => {
        startedAt.current = null;
      }}
      onClick={() => {
        if (!dragged.current) onStop(nextStop(stop));
        dragged.current = false;
      }}
    >
      <span className="layout-grip" aria-hidden="true" />
      <span className="visually-hidden">{names[nextStop(stop)]}</span>
    </button>
  );
}
