import { Fragment, memo } from "react";
import type { LocalTerritory } from "../../model/record.ts";
import type { ProseContext } from "../../renderers/words/index.ts";
import { Cited } from "./Citations.tsx";

type LocalName = LocalTerritory["allNames"][number];

interface NamesProps {
  readonly territory: LocalTerritory;
  readonly context: ProseContext;
}

/** Every attested name, a row for each language, and what is known of where the names come from. */
export const Names = memo(function Names({ territory, context }: NamesProps) {
  const words = context.messages.words.details;
  const languages = [...new Set(territory.allNames.map((name) => name.language))];
  const explained = territory.allNames.filter((name) => name.origin !== undefined);
  return (
    <section className="details-section details-names" aria-labelledby={`details-names-${territory.id}`}>
      <h3 className="details-heading" id={`details-names-${territory.id}`}>
        {words.names}
      </h3>
      <dl className="details-facts">
        {languages.map((language) => (
          <div className="details-fact" key={language}>
            <dt>{language}</dt>
            <dd>
              {territory.allNames
                .filter((name) => name.language === language)
                .map((name, index) => (
                  <Fragment key={`${name.lang} ${name.text}`}>
                    {index > 0 && " · "}
                    <AttestedName name={name} />
                  </Fragment>
                ))}
            </dd>
          </div>
        ))}
      </dl>
      {explained.length > 0 && (
        <details className="details-more">
          <summary>{words.origins}</summary>
          <ul className="details-origins">
            {explained.map((name) => (
              <li key={`${name.lang} ${name.text}`}>
                <span className="details-origin-name" lang={name.lang}>
                  {name.text}
                </span>
                {name.origin && <Cited className="details-text" statement={name.origin} context={context} />}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
});

/** A name in its own script, with how it is read where the script needs that. */
export function AttestedName({ name }: { readonly name: LocalName }) {
  return (
    <>
      <span lang={name.lang}>{name.text}</span>
      {name.reading !== undefined && (
        <>
          {" "}
          <span className="details-reading" lang={readingLang(name.lang, name.reading)}>
            ({name.reading})
          </span>
        </>
      )}
    </>
  );
}

/** A reading is in the language of the name, in Latin letters or in a script of that language. */
function readingLang(lang: string, reading: string): string {
  const base = lang.split("-")[0] ?? lang;
  return /\p{Script=Latin}/u.test(reading) ? `${base}-Latn` : base;
}
