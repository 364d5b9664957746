import { useId, useState } from "react";
import { usePage } from "../page.ts";

type Answer = "none" | "copied" | "failed";

/** How to report a mistake: what a report needs, the report itself with the view it is about, and where it goes. */
export function Corrections() {
  const { record, messages, site, addressOf } = usePage();
  const words = messages.interface.data;
  const [answer, setAnswer] = useState<Answer>("none");
  const id = useId();
  const report = words.report({ address: site.fullAddress(addressOf({})), version: record.version, knownTo: record.knownTo });
  const copy = async () => {
    // Emptied first, so that the same answer is read out again.
    setAnswer("none");
    setAnswer((await site.copy(report)) ? "copied" : "failed");
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
      {answer === "failed" && <textarea className="data-report" readOnly rows={8} value={report} aria-labelledby={id} />}
      {site.correctionsUrl === null && <p>{words.noAddress}</p>}
    </>
  );
}
