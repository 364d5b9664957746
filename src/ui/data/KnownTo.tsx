import type { IsoDate } from "../../model/date.ts";
import { formatDate } from "../../renderers/words/index.ts";
import { usePage, useToday } from "../page.ts";

/** To which day the record is current, and, where that is long ago, what follows from it. */
export function KnownTo() {
  const { record, language, messages } = usePage();
  const today = useToday();
  const words = messages.interface.data;
  return (
    <span data-known-to={record.knownTo}>
      <time dateTime={record.knownTo}>{words.knownTo(formatDate(record.knownTo, language))}</time>
      {isOutdated(record.knownTo, today) && <> {words.outdated}</>}
    </span>
  );
}

/** More than a year lies between the two days. */
export function isOutdated(knownTo: IsoDate, today: IsoDate): boolean {
  const aYearLater = `${Number(knownTo.slice(0, 4)) + 1}${knownTo.slice(4)}`;
  return today > aYearLater;
}
