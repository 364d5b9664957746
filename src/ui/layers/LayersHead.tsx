import { sameLayers } from "../../view/view.ts";
import { usePage, usePageState } from "../page.ts";

export interface LayersHeadProps {
  readonly ids: { readonly panel: string; readonly body: string; readonly title: string };
  readonly expanded: boolean;
  readonly onExpanded: (expanded: boolean) => void;
}

export function LayersHead({ ids, expanded, onExpanded }: LayersHeadProps) {
  const { dispatch, messages } = usePage();
  const words = messages.interface.layers;
  const isDefault = usePageState(({ view, rules }) => sameLayers(view.layers, rules.defaultLayers));
  return (
    <div className="layers-head">
      <h2 className="layers-title" id={ids.title}>
        {words.title}
      </h2>
      <button
        type="button"
        className="layers-reset"
        aria-disabled={isDefault ? true : undefined}
        onClick={() => dispatch({ type: "resetLayers" })}
      >
        {words.reset}
      </button>
      <button
        type="button"
        className="layers-icon layers-collapse"
        aria-expanded={expanded}
        aria-controls={ids.body}
        aria-label={expanded ? words.collapse : words.expand}
        title={expanded ? words.collapse : words.expand}
        onClick={() => onExpanded(!expanded)}
      >
        <svg width="12" height="12" viewBox="0 0 12 12" fill="none" stroke="currentColor" strokeWidth="1.6" aria-hidden="true">
          <path d={expanded ? "M2 8l4-4 4 4" : "M2 4l4 4 4-4"} />
        </svg>
      </button>
      <button
        type="button"
        className="layers-icon layers-close"
        popoverTarget={ids.panel}
        popoverTargetAction="hide"
        aria-label={words.close}
        title={words.close}
      >
        <svg width="14" height="14" viewBox="0 0 14 14" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" aria-hidden="true">
          <path d="M2 2l10 10m0-10L2 12" />
        </svg>
      </button>
    </div>
  );
}
