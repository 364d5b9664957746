import type { ShareMessages } from "../../i18n/share/messages.ts";
import { LANGUAGES, type Language } from "../../model/language.ts";
import { formatDate, territoryName } from "../../renderers/words/index.ts";
import { THEMES, type ThemeChoice, type View } from "../../view/view.ts";
import { useWordsContext } from "../details/useWordsContext.ts";
import { NATIVE } from "../header/nativeNames.ts";
import { usePage, usePageState } from "../page.ts";
import { Choice } from "./Choice.tsx";
import { DateField } from "./DateField.tsx";
import { type EmbedDraft, ENGINES, type Engine } from "./embedDraft.ts";
import { LayerChoice } from "./LayerChoice.tsx";
import { SizeFields } from "./SizeFields.tsx";

interface EmbedControlsProps {
  readonly words: ShareMessages;
  readonly draft: EmbedDraft;
  readonly onDraft: (draft: EmbedDraft) => void;
}

const NO_ISLAND = "";

/** What the frame shows and how large it is. Nothing here changes the page behind. */
export function EmbedControls({ words, draft, onDraft }: EmbedControlsProps) {
  const { language, messages, state } = usePage();
  const rules = usePageState((each) => each.rules);
  const context = useWordsContext();
  const { embed } = words;
  const { themes } = messages.interface.header;
  // What the page's map showed: the present position, whether it is kept or not.
  const { map, compare } = state.getState().view;
  const see = (change: Partial<View>) => onDraft({ ...draft, view: { ...draft.view, ...change } });
  return (
    <div className="share-controls">
      <h3 className="share-heading">{embed.view}</h3>
      <Choice<Language>
        label={embed.language}
        value={draft.language}
        options={LANGUAGES.map((each) => ({ value: each, text: NATIVE[each].name, lang: each }))}
        onChoice={(language) => onDraft({ ...draft, language })}
      />
      <Choice<ThemeChoice>
        label={embed.theme}
        value={draft.view.theme}
        options={THEMES.map((each) => ({ value: each, text: themes[each] }))}
        onChoice={(theme) => see({ theme })}
      />
      <Choice<string>
        label={embed.island}
        value={draft.view.island ?? NO_ISLAND}
        options={[
          { value: NO_ISLAND, text: embed.noIsland },
          ...rules.islands.map((island) => ({ value: island, text: territoryName(context, island) })),
        ]}
        onChoice={(island) => see({ island: island === NO_ISLAND ? null : island })}
      />
      <DateField words={words} date={draft.view.date} onDate={(date) => see({ date })} />
      {compare !== null && compare !== draft.view.date && (
        <label className="share-check">
          <input
            type="checkbox"
            checked={draft.view.compare !== null}
            onChange={(event) => see({ compare: event.currentTarget.checked ? compare : null })}
          />
          <span>{embed.compare(formatDate(compare, language))}</span>
        </label>
      )}
      <LayerChoice words={words} view={draft.view} onView={(view) => onDraft({ ...draft, view })} />
      {map !== null && (
        <label className="share-check">
          <input
            type="checkbox"
            checked={draft.view.map !== null}
            onChange={(event) => see({ map: event.currentTarget.checked ? map : null })}
          />
          <span>{embed.map}</span>
        </label>
      )}
      <Choice<Engine>
        label={embed.engine}
        value={draft.engine}
        options={ENGINES.map((each) => ({ value: each, text: embed.engines[each] }))}
        onChoice={(engine) => onDraft({ ...draft, engine })}
      />
      <SizeFields words={words} size={draft} onSize={(size) => onDraft({ ...draft, ...size })} />
    </div>
  );
}
