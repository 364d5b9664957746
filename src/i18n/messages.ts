/** The interface's own words in one language. A missing key does not compile. */
import type { InterfaceMessages } from "./interface/messages.ts";
import type { WordsMessages } from "./words/messages.ts";

export interface Messages {
  /** Sentences about the record: effects, control, dates, summaries. */
  readonly words: WordsMessages;
  /** Names of buttons, panels and states. */
  readonly interface: InterfaceMessages;
}
