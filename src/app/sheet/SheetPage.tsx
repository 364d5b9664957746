/** A page of a story's own: its lesson sheet, and the ways to the map, to other languages and to paper. */
import { LANGUAGES, type Language } from "../../model/language.ts";
import { NATIVE } from "../../ui/header/nativeNames.ts";
import { storyAddress } from "../pageAddress.ts";
import { StorySheet, type StorySheetProps } from "./StorySheet.tsx";

export interface SheetPageProps extends Omit<StorySheetProps, "stepAddress"> {
  /** From the page to the site's own folder. */
  readonly root: string;
  /** From the page to the map in the same language. */
  readonly map: string;
  readonly stepQuery: (step: number) => string;
}

export function SheetPage({ root, map, stepQuery, ...sheet }: SheetPageProps) {
  const { language, messages, words, record, story } = sheet;
  return (
    <div className="sheet-page">
      <div className="sheet-bar">
        <a className="sheet-home" href={map}>
          {record.region.pair.map(({ text, lang }, index) => (
            <span key={text}>
              {index > 0 && " / "}
              <span lang={lang}>{text}</span>
            </span>
          ))}
        </a>
        <Languages {...{ language, root }} label={messages.interface.header.languages} story={story.id} />
        {/* Shown by the page's script: nothing else can print. */}
        <button type="button" className="button" data-action="print" hidden>
          {words.sheet.print}
        </button>
      </div>
      <main>
        <StorySheet {...sheet} stepAddress={(step) => `${map}${stepQuery(step)}`} />
      </main>
    </div>
  );
}

interface LanguagesProps {
  readonly language: Language;
  readonly root: string;
  readonly label: string;
  readonly story: string;
}

function Languages({ language, root, label, story }: LanguagesProps) {
  return (
    <nav aria-label={label}>
      <ul className="sheet-languages">
        {LANGUAGES.map((each) => (
          <li key={each}>
            <a href={storyAddress(root, each, story)} hrefLang={each} lang={each} aria-current={each === language ? "page" : undefined}>
              {NATIVE[each].name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
