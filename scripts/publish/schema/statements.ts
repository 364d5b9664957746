/** The schema of texts, names, statements and sources: what everything else is made of. */
import type { PerLanguage } from "../../../src/model/language.ts";
import type { NameForm, ScriptName } from "../../../src/model/name.ts";
import type { Citation, Source, SourceKind, Statement } from "../../../src/model/source.ts";
import {
  dayMonthOrYear,
  type Fields,
  httpsUrl,
  id,
  languageTag,
  line,
  listOf,
  Optional,
  objectOf,
  oneOf,
  orNull,
  perLanguage,
  refTo,
  type Schema,
  text,
} from "./builders.ts";

export const citations = (description: string): Schema => listOf(description, refTo("citation", "A citation."), 1);

/** The fields of everything that says something and says where it has it from. */
export function statementFields(says: string): Fields<Statement> {
  return { text: text(says), citations: citations("Where the text has it from; never empty.") };
}

export const statement = (description: string): Schema => refTo("statement", description);

export const namePair = (description: string): Schema =>
  perLanguage(
    `${description} One form where the forms of the parties coincide in that language, else one of each; the order in the list has no meaning: sort by \`reading\` in the reader's language.`,
    listOf("The forms.", refTo("nameForm", "A form."), 1),
  );

export const statementDefinitions: Readonly<Record<string, Schema>> = {
  text: objectOf<PerLanguage<string>>("One text in the three languages, side by side; each says the same.", {
    en: line("English."),
    ja: line("Japanese."),
    ru: line("Russian."),
  }),
  statement: objectOf<Statement>("A sentence or two with at least one citation.", statementFields("What is said.")),
  citation: objectOf<Citation>("Where a statement comes from.", {
    source: id("The `id` of one of `sources`."),
    pinpoint: new Optional(text("Article, paragraph or page.")),
    read: new Optional(languageTag("The language in which the passage was read, where the source has several.")),
  }),
  scriptName: objectOf<ScriptName>("A name in its own script.", {
    text: line("The name."),
    lang: languageTag("The language and script of `text`."),
  }),
  nameForm: objectOf<NameForm>("One party's form of a place-name in one reader's language.", {
    text: line("The name as that reader writes it."),
    lang: languageTag("The language and script of `text`."),
    party: orNull(id("Whose form it is: the `id` of one of `parties`."), "the forms of the parties coincide in this language"),
    reading: line("How it is read, in the reader's script; pairs of names are put in the order of their readings."),
    scripts: listOf("The same form in other scripts.", refTo("scriptName", "A name in another script.")),
  }),
  source: objectOf<Source>("Where statements come from.", {
    id: id("Its id, by which citations name it."),
    title: line("Its own title, in the language it is written in (romanised where the original script was not recorded)."),
    titleLang: languageTag("The language of `title`."),
    about: text("What the source is."),
    publisher: line("Who published it."),
    date: orNull(dayMonthOrYear("When it was published."), "it gives no date"),
    language: languageTag("The language it is written in."),
    url: orNull(httpsUrl("Where it can be read."), "it is known by no address, or by none that begins with https:"),
    kind: oneOf<SourceKind>("What kind of source it is.", {
      primary: "the text itself or an official edition of it",
      official: "a government's own page or statement",
      scholarly: "research",
      press: "a news report",
      reference: "an encyclopedia, local history or compiled data",
      partisan: "a page that argues for one side, cited only for what it reproduces",
    }),
  }),
};
