/** The scene and the record as sentences. Every function takes a `WordsContext`, which a page's data is. */
export { announcementOf } from "./announcements.ts";
export { LOCALES, type WordsContext } from "./context.ts";
export { administeredText, dateSentence, type Era, erasOf } from "./control.ts";
export { formatDate, formatPartialDate } from "./dates.ts";
export { effectHead } from "./effects.ts";
export { figureDate, figureText } from "./figures.ts";
export { legendText } from "./legend.ts";
export { territoryName } from "./names.ts";
export { ledeOf, mapDescription, summaryOf, titleOf } from "./views.ts";
