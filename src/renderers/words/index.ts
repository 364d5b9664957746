/** The scene and the record as sentences. Every function takes a `WordsContext`, which a page's data is. */
export { announcementOf } from "./announcements.ts";
export { LOCALES, listText, type ProseContext, type WordsContext } from "./context.ts";
export {
  administeredText,
  administrationAt,
  type Beginning,
  beginningsOf,
  dateSentence,
  type Era,
  erasOf,
  type TerritoryAdministration,
} from "./control.ts";
export { formatDate, formatPartialDate, formatSpan } from "./dates.ts";
export { effectHead } from "./effects.ts";
export { jointLegendText, layerText } from "./legend.ts";
export { territoryName } from "./names.ts";
export { daysText, ledeOf, mapDescription, summaryOf, titleOf } from "./views.ts";
