import { Fragment, memo } from "react";
import { LANGUAGES, type Language } from "../../model/language.ts";
import { useAddressOf, usePage } from "../page.ts";
import "./FrameHead.css";

/** Each language in its own words. */
const NATIVE: Readonly<Record<Language, { readonly name: string; readonly short: string }>> = {
  en: { name: "English", short: "EN" },
  ja: { name: "日本語", short: "日本語" },
  ru: { name: "Русский", short: "РУ" },
};

interface FrameHeadProps {
  /** What the address says of the engine, for the frame's own siblings; "" where it says nothing. */
  readonly engine: string;
}

/** Both names of the region, the way to the whole page with the same view, and the frame's other languages. */
export const FrameHead = memo(function FrameHead({ engine }: FrameHeadProps) {
  const { language, messages, record } = usePage();
  const addressOf = useAddressOf();
  const sibling = (address: string) => (engine === "" ? address : `${address}${address.includes("?") ? "&" : "?"}engine=${engine}`);
  return (
    <header className="frame-head">
      <h1 className="frame-title">
        {record.region.pair.map((form, index, { length }) => (
          // The stroke stays with the name before it.
          <Fragment key={form.text}>
            {index > 0 && " "}
            <span className="frame-title-name">
              <span lang={form.lang}>{form.text}</span>
              {index < length - 1 && " /"}
            </span>
          </Fragment>
        ))}
      </h1>
      <nav className="frame-languages" aria-label={messages.interface.header.languages}>
        <ul>
          {LANGUAGES.map((each) => (
            <li key={each}>
              <a
                href={sibling(addressOf({}, each))}
                hrefLang={each}
                lang={each}
                title={NATIVE[each].name}
                aria-current={each === language ? "page" : undefined}
              >
                {NATIVE[each].short}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <a className="frame-full" href={addressOf({}, language, "full")} target="_blank" rel="noopener noreferrer" data-full-page>
        <span className="frame-full-text">{messages.interface.frame.fullMap}</span>{" "}
        <span className="visually-hidden">({messages.words.sources.newTab})</span>
        <svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.6" aria-hidden="true">
          <path d="M9 2.5h4.5V7M13.5 2.5L7.5 8.5M6.5 3.5h-4v10h10v-4" />
        </svg>
      </a>
    </header>
  );
});
