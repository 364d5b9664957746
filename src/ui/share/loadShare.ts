import type { ComponentType } from "react";
import type { ShareMessages } from "../../i18n/share/messages.ts";
import type { Language } from "../../model/language.ts";
import type { ShareDialogProps } from "./ShareDialog.tsx";
import type { WordsIn } from "./wordsIn.ts";

/** The dialogue in which a view is passed on, with its words and what it asks for. */
export interface LoadedShare {
  readonly ShareDialog: ComponentType<ShareDialogProps>;
  readonly words: ShareMessages;
  readonly wordsIn: WordsIn;
}

/** It comes when a reader is about to open it. Rejects where it cannot be had. */
export type LoadShare = (language: Language) => Promise<LoadedShare>;
