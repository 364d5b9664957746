/** The page's title, and what it says aloud. */
import { memo, useDeferredValue, useEffect, useMemo } from "react";
import { titleOf } from "../renderers/words/index.ts";
import { useWordsContext } from "../ui/details/useWordsContext.ts";
import { Announcer } from "../ui/notices/Announcer.tsx";
import { usePageState, useView } from "../ui/page.ts";
import { stepSaid, useStorybook } from "../ui/story/storybook.ts";
import { useRecordSoFar } from "../ui/useRecordSoFar.ts";
import type { View } from "../view/view.ts";
import { comparisonVoice } from "./laterParts.tsx";
import { type AsSaid, type Sayings, useAnnouncement } from "./useAnnouncement.ts";

export function PageVoice({ asSaid }: { readonly asSaid?: AsSaid }) {
  // What is seen goes first.
  return <VoiceOf view={useDeferredValue(useView())} asSaid={asSaid} />;
}

interface VoiceOfProps {
  readonly view: View;
  readonly asSaid: AsSaid | undefined;
}

const VoiceOf = memo(function VoiceOf({ view, asSaid }: VoiceOfProps) {
  const context = useWordsContext();
  const sight = usePageState((state) => state.sight ?? null);
  useEffect(() => {
    document.title = titleOf(context, view);
  }, [context, view]);
  // What happened on a day has its name in the whole record only.
  const record = useRecordSoFar();
  const spoken = useMemo(() => ({ ...context, record }), [context, record]);
  const book = useStorybook(context.language);
  const sayings = useMemo(
    (): Sayings => ({
      step: ({ story, step }) => stepSaid(book, story, step),
      comparison: async (...change) => (await comparisonVoice(context.language))(...change),
    }),
    [book, context.language],
  );
  return <Announcer text={useAnnouncement(spoken, { view, sight }, sayings, asSaid)} />;
});
