/** The page's title, and what it says aloud. */
import { useEffect } from "react";
import { titleOf } from "../renderers/words/index.ts";
import { useWordsContext } from "../ui/details/useWordsContext.ts";
import { Announcer } from "../ui/notices/Announcer.tsx";
import { usePageState, useView } from "../ui/page.ts";
import { useAnnouncement } from "./useAnnouncement.ts";

export function PageVoice() {
  const context = useWordsContext();
  const view = useView();
  const sight = usePageState((state) => state.sight ?? null);
  useEffect(() => {
    document.title = titleOf(context, view);
  }, [context, view]);
  return <Announcer text={useAnnouncement(context, view, sight)} />;
}
