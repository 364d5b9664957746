import { useId, useState } from "react";
import type { DataContentsMessages } from "../../i18n/data/contents/messages.ts";
import { type PageData, type PageState, usePage, usePageState, useView } from "../page.ts";

interface CorrectionsProps {
  readonly words: DataContentsMessages;
}

type Answer = "none" | "copied" | "failed";

/** How to report a mistake: what a report needs, the report itself with the view it is about, and where it goes. */
export function Corrections({ words }: CorrectionsProps) {
  const page = usePage();
  const { site } = page;
  const [answer, setAnswer] = useState<Answer>("none");
  const id = useId();
  const copy = async () => {
    // Emptied first, so that the same answer is read out again.
    setAnswer("none");
    setAnswer((await site.copy(reportOf(words, page, page.state.getState()))) ? "copied" : "failed");
  };
  return (
    <>
      <p>{words.correctionsNote}</p>
      <ol className="data-needs">
        {words.correctionNeeds.map((need) => (
          <li key={need}>{need}</li>
        ))}
      </ol>
      <p className="data-actions">
        <button type="button" className="button" onClick={copy}>
          {words.copy}
        </button>
        {site.correctionsUrl !== null && (
          <a className="button" href={site.correctionsUrl} rel="noopener noreferrer">
            {words.send}
          </a>
        )}
      </p>
      <p className="data-answer" role="status" id={id}>
        {answer === "copied" && words.copied}
        {answer === "failed" && words.copyFailed}
      </p>
      {answer === "failed" && <Report words={words} labelledBy={id} />}
      {site.correctionsUrl === null && <p>{words.noAddress}</p>}
    </>
  );
}

/** What would have been copied, to be copied by hand. */
function Report({ words, labelledBy }: CorrectionsProps & { readonly labelledBy: string }) {
  const page = usePage();
  const rules = usePageState((state) => state.rules);
  const report = reportOf(words, page, { view: useView(), rules });
  return <textarea className="data-report" readOnly rows={8} value={report} aria-labelledby={labelledBy} />;
}

function reportOf(
  words: DataContentsMessages,
  { record, site, addressOf }: PageData,
  { view, rules }: Pick<PageState, "view" | "rules">,
): string {
  const { version, knownTo } = record;
  return words.report({ address: site.fullAddress(addressOf(view, rules)), version, knownTo });
}
