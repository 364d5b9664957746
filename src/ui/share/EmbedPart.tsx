import { useMemo } from "react";
import type { ShareMessages } from "../../i18n/share/messages.ts";
import { usePage, usePageState } from "../page.ts";
import { type AuthoredEmbed, authoredEmbed, isSiteAddressKnown } from "./authoredEmbed.ts";
import { CopyableText } from "./CopyableText.tsx";
import { EmbedControls } from "./EmbedControls.tsx";
import { EmbedPreview } from "./EmbedPreview.tsx";
import type { EmbedDraft } from "./embedDraft.ts";
import { SNIPPETS } from "./snippets.ts";
import { useWordsIn } from "./useWordsIn.ts";
import type { WordsIn } from "./wordsIn.ts";

interface EmbedPartProps {
  readonly words: ShareMessages;
  readonly draft: EmbedDraft;
  readonly onDraft: (draft: EmbedDraft) => void;
  readonly wordsIn: WordsIn;
}

const ROWS = { iframe: 6, element: 5, link: 2, picture: 6 } as const;

/** The view as a frame in an author's own page: chosen here, seen here, and taken along as text. */
export function EmbedPart({ words, draft, onDraft, wordsIn }: EmbedPartProps) {
  const page = usePage();
  const rules = usePageState((state) => state.rules);
  const author = useWordsIn(draft.language, wordsIn);
  const made = useMemo(() => author.words && authoredEmbed(page, draft, rules, author.words), [page, draft, rules, author.words]);
  const { notices } = page.messages.interface;
  const { embed } = words;
  return (
    <>
      <p>{embed.lede}</p>
      <div className="share-embed">
        <EmbedControls words={words} draft={draft} onDraft={onDraft} />
        {made && <EmbedPreview words={words} address={made.facts.frame} size={draft} title={made.facts.title} lang={made.facts.language} />}
      </div>
      {author.isFailed && (
        <div className="share-fault" role="alert" data-fault="E_DATA_FETCH">
          <p>{notices.partNotLoaded}</p>
          <button type="button" className="button" onClick={author.retry}>
            {notices.retry}
          </button>
        </div>
      )}
      {made && <Codes words={words} made={made} />}
      <h3 className="share-heading">{embed.hosts}</h3>
      <ul className="share-list">
        {embed.hostNotes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </>
  );
}

function Codes({ words, made }: { readonly words: ShareMessages; readonly made: AuthoredEmbed }) {
  const { embed } = words;
  const { differences, pictured, isPlain, snippets } = made;
  const picture = differences.length === 0 ? embed.pictureSame(pictured) : embed.pictureDiffers(pictured, differences);
  const address = isSiteAddressKnown() ? (isPlain ? embed.isDiscovered : embed.discovered) : embed.notDiscovered;
  return (
    <>
      <h3 className="share-heading">{embed.codes}</h3>
      {SNIPPETS.map((id) => (
        <CopyableText key={id} words={words} name={embed.code[id].name} text={snippets[id]} rows={ROWS[id]} code={id}>
          <p>{embed.code[id].note}</p>
          {id === "link" && <p>{address}</p>}
          {id === "picture" && <p>{picture}</p>}
        </CopyableText>
      ))}
    </>
  );
}
