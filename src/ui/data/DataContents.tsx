import { memo } from "react";
import type { DataContentsMessages } from "../../i18n/data/contents/messages.ts";
import { regionTitle } from "../../model/naming.ts";
import { formatDate } from "../../renderers/words/index.ts";
import { useAddressOf, usePage } from "../page.ts";
import { Corrections } from "./Corrections.tsx";
import "./Data.css";
import "./DataDialog.css";
import { DATA_FILES } from "./dataFiles.ts";
import { KnownTo } from "./KnownTo.tsx";

interface DataWords {
  readonly words: DataContentsMessages;
}

interface Licence {
  readonly of: "texts" | "geometry" | "code";
  readonly name: string;
  readonly url: string;
}

const LICENCES: readonly Licence[] = [
  { of: "texts", name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
  { of: "geometry", name: "ODbL 1.0", url: "https://opendatacommons.org/licenses/odbl/1-0/" },
  { of: "code", name: "MIT", url: "https://opensource.org/license/mit" },
];

/** What is published, how old it is, how it may be used and cited, and how to put it right. */
export const DataContents = memo(function DataContents({ words }: DataWords) {
  const { record, messages, site } = usePage();
  const newTab = messages.words.sources.newTab;
  return (
    <div className="data-contents">
      {site.form !== "lone" && <p>{words.lede}</p>}
      <p>
        {words.version(record.version)} <KnownTo />
      </p>
      {site.form !== "lone" && <Files words={words} />}
      <h3 className="data-heading">{words.licences}</h3>
      <ul className="data-licences">
        {LICENCES.map(({ of, name, url }) => (
          <li key={of}>
            {words.licence[of]}{" "}
            <a href={url} target="_blank" rel="noopener noreferrer">
              {name}
              <span aria-hidden="true"> ↗</span>
              <span className="visually-hidden"> ({newTab})</span>
            </a>
          </li>
        ))}
      </ul>
      <h3 className="data-heading">{words.cite}</h3>
      <p className="data-citation">
        <OwnCitation words={words} />
      </p>
      <h3 className="data-heading">{words.corrections}</h3>
      <Corrections words={words} />
    </div>
  );
});

function Files({ words }: DataWords) {
  const { site } = usePage();
  return (
    <>
      <h3 className="data-heading">{words.files}</h3>
      <ul className="data-files">
        {DATA_FILES.map((file) => (
          <li key={file}>
            <a href={site.fileAddress(`data/${file}`)}>{file}</a>
            <span>{words.file[file]}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** How to cite the present view. */
function OwnCitation({ words }: DataWords) {
  const { record, language, site } = usePage();
  const addressOf = useAddressOf();
  return words.citation({
    region: regionTitle(record.region),
    version: record.version,
    knownTo: formatDate(record.knownTo, language),
    address: site.fullAddress(addressOf({})),
  });
}
