import { memo } from "react";
import { summaryOf } from "../../renderers/words/index.ts";
import { Prose } from "../details/Prose.tsx";
import { useWordsContext } from "../details/useWordsContext.ts";
import { usePage, usePageState, useScene } from "../page.ts";

/** What a reader finds beside the map who has chosen no island is in no story and compares no dates. */
export const FrameSummary = memo(function FrameSummary() {
  const { record, language } = usePage();
  const isOther = usePageState(({ view }) => view.island !== null || view.story !== null || view.compare !== null);
  return (
    <div className="frame-summary" hidden={isOther}>
      <p>
        <Prose text={record.region.overview} language={language} />
      </p>
      <p data-summary>
        <Summary />
      </p>
    </div>
  );
});

function Summary() {
  const context = useWordsContext();
  return <Prose text={summaryOf(context, useScene(), null)} language={context.language} />;
}
