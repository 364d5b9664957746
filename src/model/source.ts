/** A source is where a statement comes from; a citation adds the pinpoint and the language read. */
import type { PerLanguage, Text } from "./language.ts";

export type SourceId = string;

/**
 * `primary`: the text itself or an official edition of it; `official`: a government's own page or statement;
 * `scholarly`: research; `press`: a news report; `reference`: an encyclopedia, local history or compiled data;
 * `partisan`: a page that argues for one side, cited only for what it reproduces.
 */
export type SourceKind = "primary" | "official" | "scholarly" | "press" | "reference" | "partisan";

export interface Source {
  readonly id: SourceId;
  /** The source's own title, in the language it is written in (romanised where the original script was not recorded). */
  readonly title: string;
  /** BCP 47 tag of `title`. */
  readonly titleLang: string;
  /** What the source is, in the reader's words. */
  readonly about: Text;
  readonly publisher: string;
  /** As published: a year, a month or a day; null where the source gives none. */
  readonly date: string | null;
  /** BCP 47 tag of the language the source is written in. */
  readonly language: string;
  /** Always `https:`; null where the source is known only by an address of another scheme, or by no address. */
  readonly url: string | null;
  readonly kind: SourceKind;
}

export interface Citation {
  readonly source: SourceId;
  /** Article, paragraph or page, ready to read: "Art. 2". */
  readonly pinpoint?: PerLanguage<string>;
  /** BCP 47 tag of the language in which the passage was read, where the source has several. */
  readonly read?: string;
}

/** A sentence or two of the record, with at least one citation. */
export interface Statement {
  readonly text: Text;
  readonly citations: readonly Citation[];
}
