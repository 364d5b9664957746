import type { OutlineTerritory } from "../../model/outline.ts";
import { NamePair, OtherScripts } from "../details/NamePair.tsx";
import { Prose } from "../details/Prose.tsx";
import { SheetCited } from "./SheetCited.tsx";
import type { SheetContext } from "./sheetContext.ts";

/** What a class may be asked, with room for the answers. */
export function SheetQuestions({ context }: { readonly context: SheetContext }) {
  const { story, words, language } = context;
  return (
    <section className="sheet-questions" aria-labelledby="questions-title">
      <h2 className="sheet-heading" id="questions-title">
        {words.sheet.questions}
      </h2>
      <ol className="sheet-numbered">
        {story.questions.map(({ question }) => (
          <li key={question}>
            <p>
              <Prose text={question} language={language} />
            </p>
            <span className="sheet-rule" />
            <span className="sheet-rule" />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface SheetAnswersProps {
  /** In the order of their numbers on the map without names. */
  readonly islands: readonly OutlineTerritory[];
  readonly context: SheetContext;
}

/** On a page of its own on paper: what the lines were for. */
export function SheetAnswers({ islands, context }: SheetAnswersProps) {
  const { story, words, language } = context;
  return (
    <section className="sheet-answers" aria-labelledby="answers-title">
      <h2 className="sheet-heading" id="answers-title">
        {words.sheet.answers}
      </h2>
      <h3 className="sheet-subheading">{words.sheet.islands}</h3>
      <ol className="sheet-numbered sheet-names">
        {islands.map(({ id, names }) => (
          <li key={id}>
            <strong>
              <NamePair forms={names} language={language} />
            </strong>{" "}
            <OtherScripts forms={names} language={language} />
          </li>
        ))}
      </ol>
      <h3 className="sheet-subheading">{words.sheet.questions}</h3>
      <ol className="sheet-numbered">
        {story.questions.map(({ question, answer }) => (
          <li key={question}>
            <SheetCited statement={answer} context={context} />
          </li>
        ))}
      </ol>
    </section>
  );
}
