/** What a page in a story gives to paper: the whole story as its sheet, in place of the page. */
import extents from "virtual:geometry-outline";
import { createPortal } from "react-dom";
import { loadSheetWords } from "../../i18n/sheet/loadSheetWords.ts";
import type { SheetWords } from "../../i18n/sheet/messages.ts";
import type { Language } from "../../model/language.ts";
import { usePage, usePageState } from "../../ui/page.ts";
import { storyIn, useStorybook } from "../../ui/story/storybook.ts";
import { stepViewOf } from "../../view/steps.ts";
import { StorySheet } from "./StorySheet.tsx";
import "../../ui/sheet/Sheet.css";
import "./printedSheet.css";
import { putSheetForPrint, type SheetForPrintProps } from "./sheetForPrint.ts";

/** Rejects where its words cannot be had. */
export async function prepareSheetForPrint(language: Language): Promise<void> {
  const words = await loadSheetWords(language);
  putSheetForPrint(language, (props) => <PrintedSheet words={words} {...props} />);
}

function PrintedSheet({ words, geometry }: SheetForPrintProps & { readonly words: SheetWords }) {
  const { record, messages, language, site, addressOf, storyAddress } = usePage();
  const book = useStorybook(language);
  const id = usePageState(({ view }) => view.story);
  const rules = usePageState((state) => state.rules);
  const story = storyIn(book, id);
  if (!book || !story) return null;
  return createPortal(
    <div className="printed-sheet">
      <StorySheet
        {...{ record, messages, words, language, geometry, extents, rules, story }}
        today={rules.today}
        sources={book.texts.sources}
        stepAddress={(step) => {
          const view = stepViewOf(story.id, step, rules);
          return view === null ? "" : addressOf(view, rules, language, "full");
        }}
        address={site.form === "lone" ? null : site.fullAddress(storyAddress(story.id))}
      />
    </div>,
    document.body,
  );
}
