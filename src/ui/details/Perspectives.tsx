import { memo } from "react";
import type { LocalPerspective } from "../../model/record.ts";
import type { TerritoryId } from "../../model/territory.ts";
import { formatPartialDate, type ProseContext } from "../../renderers/words/index.ts";
import { Cited } from "./Citations.tsx";
import { Prose } from "./Prose.tsx";

interface PerspectivesProps {
  readonly territory: TerritoryId;
  readonly context: ProseContext;
}

/** What people say whose voice is no state's: group by group, closed until a reader opens one. */
export const Perspectives = memo(function Perspectives({ territory, context }: PerspectivesProps) {
  const { record, messages } = context;
  const words = messages.words.voices;
  if (record.perspectives.length === 0) return null;
  const heading = `details-perspectives-${territory}`;
  return (
    <section className="details-section" aria-labelledby={heading}>
      <h3 className="details-heading" id={heading}>
        {words.perspectives}
      </h3>
      <p className="details-note">{words.perspectivesNote}</p>
      {record.perspectives.map((perspective) => (
        <Group key={perspective.id} perspective={perspective} context={context} />
      ))}
    </section>
  );
});

function Group({ perspective, context }: { readonly perspective: LocalPerspective; readonly context: ProseContext }) {
  const { language, messages } = context;
  return (
    <details className="details-more" data-perspective={perspective.id}>
      <summary>
        <Prose text={perspective.name} language={language} />
      </summary>
      <Cited className="details-text" statement={perspective.about} context={context} />
      <ul className="details-voices">
        {perspective.voices.map((voice) => (
          <li key={voice.id}>
            <h4 className="details-box-head">
              <Prose text={voice.who} language={language} />{" "}
              <span className="details-dated">{formatPartialDate(voice.date, language, messages.words)}</span>
            </h4>
            <Cited className="details-text" statement={voice} context={context} />
          </li>
        ))}
      </ul>
    </details>
  );
}
