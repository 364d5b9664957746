/** What changed between two dates, in a sentence or two. */
import type { ComparisonMessages } from "../../i18n/comparison/messages.ts";
import { announcementOf, formatDate, listText, type WordsContext } from "../../renderers/words/index.ts";
import { type ChangeCause, type Changes, changesBetween } from "../../renderers/words/later.ts";
import { isComparing } from "../../view/view.ts";

/** Where who administered changed, if anywhere. */
function changeSaid({ language }: WordsContext, words: ComparisonMessages, { from, to, territories }: Changes): string {
  const [first, last] = [formatDate(from, language), formatDate(to, language)];
  const changed = territories.filter(({ isSame }) => !isSame).map(({ name }) => name);
  return changed.length === 0 ? words.unchanged(first, last) : words.changed(first, last, listText(changed, language), changed.length);
}

/** The same, with the texts and acts concerned. */
export function changesSaid(context: WordsContext, words: ComparisonMessages, changes: Changes): string {
  const { language } = context;
  const causes = causesOf(changes).map((cause) => datedCause(context, words, cause));
  return [
    changeSaid(context, words, changes),
    causes.length === 0 ? words.noCauses : words.causes(listText([...new Set(causes)], language)),
  ].join(language === "ja" ? "" : " ");
}

/** A text or act by its name and its own day, whatever the day of its effect in a territory. */
function datedCause({ record, language }: WordsContext, words: ComparisonMessages, { instrument, name, date }: ChangeCause): string {
  const day = record.instruments.find(({ id }) => id === instrument)?.date ?? date;
  return words.dated(name, formatDate(day, language));
}

function causesOf({ territories }: Changes): readonly ChangeCause[] {
  return territories.flatMap(({ causes }) => causes).toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** Both dates are in the one sentence; what else changed follows it. */
export function comparisonVoice(words: ComparisonMessages): typeof announcementOf {
  return (context, before, after, inSight) => {
    const { date, compare } = after;
    const isOver = compare === null || !isComparing(after);
    const said = isOver ? words.ended : changeSaid(context, words, changesBetween(context, date, compare));
    const others = announcementOf(context, isOver ? before : { ...before, date }, after, inSight);
    return [said, ...(others === null ? [] : [others])].join(context.language === "ja" ? "" : " ");
  };
}
