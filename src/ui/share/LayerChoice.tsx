import type { ShareMessages } from "../../i18n/share/messages.ts";
import { layerText } from "../../renderers/words/index.ts";
import { notYetLayers } from "../../scene/sceneOf.ts";
import type { View } from "../../view/view.ts";
import { useWordsContext } from "../details/useWordsContext.ts";
import { usePage, usePageState } from "../page.ts";
import { withLayer } from "./embedDraft.ts";

interface LayerChoiceProps {
  readonly words: ShareMessages;
  readonly view: View;
  readonly onView: (view: View) => void;
}

/** Every layer as a checkbox, with what keeps it from being drawn on the date chosen. */
export function LayerChoice({ words: { embed }, view, onView }: LayerChoiceProps) {
  const { messages, record } = usePage();
  const rules = usePageState((state) => state.rules);
  const context = useWordsContext();
  const words = messages.interface.layers;
  const notYet = notYetLayers(record, view, rules.layers);
  const isPosition = (layer: string) => record.parties.some(({ id }) => id === layer);
  const absent = (layer: string) =>
    notYet.includes(layer) ? words.notYet : isPosition(layer) && view.date !== rules.today ? words.positionsOnlyToday : null;
  return (
    <fieldset className="share-layers">
      <legend className="share-label">{embed.layers}</legend>
      {rules.layers.map((layer) => (
        <label key={layer} className="share-check">
          <input
            type="checkbox"
            checked={view.layers.includes(layer)}
            onChange={(event) => onView(withLayer(view, layer, event.currentTarget.checked, rules))}
          />
          <span>
            {layerText(context, layer)} {absent(layer) !== null && <span className="share-absent">({absent(layer)})</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
