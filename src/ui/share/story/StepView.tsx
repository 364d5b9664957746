import type { AuthorStoryMessages } from "../../../i18n/share/story/messages.ts";
import { formatDate, layerText, titleOf } from "../../../renderers/words/index.ts";
import { isComparing, type View } from "../../../view/view.ts";
import { useWordsContext } from "../../details/useWordsContext.ts";

interface StepViewProps {
  readonly words: AuthorStoryMessages;
  readonly view: View;
}

/** What a view shows, in few words. */
export function StepView({ words, view }: StepViewProps) {
  const context = useWordsContext();
  const { language } = context;
  const layers = view.layers.map((layer) => layerText(context, layer)).join(language === "ja" ? "、" : ", ");
  const details = [
    words.layers(layers === "" ? null : layers),
    ...(view.compare !== null && isComparing(view) ? [words.compared(formatDate(view.compare, language))] : []),
  ];
  return (
    <>
      <p className="story-draft-title">{titleOf(context, view)}</p>
      <p className="share-note">{details.join(language === "ja" ? "、" : "; ")}</p>
    </>
  );
}
