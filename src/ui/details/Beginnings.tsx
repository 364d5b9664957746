import { Fragment } from "react";
import type { Language } from "../../model/language.ts";
import type { Beginning } from "../../renderers/words/index.ts";
import { Prose } from "./Prose.tsx";

interface BeginningsProps {
  readonly beginnings: readonly Beginning[];
  readonly language: Language;
}

/** The instruments or the act under which an administration began, each a link to what it says. */
export function Beginnings({ beginnings, language }: BeginningsProps) {
  return beginnings.map(({ id, text }, index) => (
    <Fragment key={id}>
      {index > 0 && (language === "ja" ? "、" : "; ")}
      <a href={`#instrument-${id}`}>
        <Prose text={text} language={language} />
      </a>
    </Fragment>
  ));
}
