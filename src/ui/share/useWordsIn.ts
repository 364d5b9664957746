import { useCallback, useEffect, useState } from "react";
import { loadShareMessages } from "../../i18n/share/loadShareMessages.ts";
import type { ShareMessages } from "../../i18n/share/messages.ts";
import type { Language } from "../../model/language.ts";
import type { WordsIn, WordsOfLanguage } from "./wordsIn.ts";

/** What is written into an author's page, in the language of the map. */
export interface AuthorWords extends WordsOfLanguage {
  readonly share: ShareMessages;
}

interface Loading {
  /** Of the language asked for last that could be had: until the next is here, what was there stays. */
  readonly words: AuthorWords | null;
  readonly isFailed: boolean;
  readonly retry: () => void;
}

export function useWordsIn(language: Language, wordsIn: WordsIn): Loading {
  const [words, setWords] = useState<AuthorWords | null>(null);
  // An attempt is an object of its own, so that another one of the same language is made.
  const [asked, setAsked] = useState<{ readonly isFailed: boolean }>({ isFailed: false });
  useEffect(() => {
    if (asked.isFailed) return;
    let isGone = false;
    Promise.all([wordsIn(language), loadShareMessages(language)]).then(
      ([own, share]) => {
        if (!isGone) setWords({ ...own, share });
      },
      () => {
        if (!isGone) setAsked({ isFailed: true });
      },
    );
    return () => {
      isGone = true;
    };
  }, [language, wordsIn, asked]);
  const retry = useCallback(() => setAsked({ isFailed: false }), []);
  return { words, isFailed: asked.isFailed, retry };
}
