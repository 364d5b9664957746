import { Fragment } from "react";
import type { Language } from "../../model/language.ts";
import { orderedForms } from "../../model/naming.ts";
import type { LocalNameForm } from "../../model/record.ts";

interface NamesProps {
  readonly forms: readonly LocalNameForm[];
  readonly language: Language;
}

/** Both forms of a name, at the same size and weight, in the order of their readings. */
export function NamePair({ forms, language }: NamesProps) {
  return orderedForms(forms, language).map((form, index) => (
    <Fragment key={form.text}>
      {index > 0 && " / "}
      <span lang={form.lang}>{form.text}</span>
    </Fragment>
  ));
}

/** The same forms in other scripts, in the same order. */
export function OtherScripts({ forms, language }: NamesProps) {
  return orderedForms(forms, language)
    .flatMap((form) => form.scripts)
    .map((name, index) => (
      <Fragment key={`${name.lang} ${name.text}`}>
        {index > 0 && " · "}
        <span lang={name.lang}>{name.text}</span>
      </Fragment>
    ));
}
