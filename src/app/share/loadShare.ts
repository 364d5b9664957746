/** All that the dialogue needs, in one part of the site's code, of which a page at its start knows no more than its address. */
import { loadShareMessages } from "../../i18n/share/loadShareMessages.ts";
import type { LoadShare } from "../../ui/share/loadShare.ts";
import { ShareDialog } from "../../ui/share/ShareDialog.tsx";
import { wordsIn } from "./wordsIn.ts";

export const loadShare: LoadShare = async (language) => ({ ShareDialog, words: await loadShareMessages(language), wordsIn });
