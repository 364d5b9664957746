/** A date is a calendar day of the Gregorian calendar, written `YYYY-MM-DD`; never a moment, so no time zone can shift it. */

/** `YYYY-MM-DD`; compares as text. */
export type IsoDate = string;

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

/** Whether `text` is a real day, so not 1901-02-29. */
export function isIsoDate(text: string): text is IsoDate {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The day meant by `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: a partial date means its last day. Null where it is no date. */
export function parsePartialDate(text: string): IsoDate | null {
  if (/^\d{4}$/.test(text)) return `${text}-12-31`;
  const month = /^(\d{4})-(\d{2})$/.exec(text);
  if (month) {
    const days = daysInMonth(Number(month[1]), Number(month[2]));
    return days > 0 ? `${text}-${days}` : null;
  }
  return isIsoDate(text) ? text : null;
}

export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

/** `YYYY-MM-DD` of the reader's own calendar day: the day on the wall, not the day in Greenwich. */
export function localDayOf(moment: Date): IsoDate {
  const pad = (value: number, length: number) => String(value).padStart(length, "0");
  return `${pad(moment.getFullYear(), 4)}-${pad(moment.getMonth() + 1, 2)}-${pad(moment.getDate(), 2)}`;
}

/** A UTC Date for Intl, which must be asked to format it with `timeZone: "UTC"`. */
export function utcOf(date: IsoDate): Date {
  return new Date(`${date}T00:00:00Z`);
}

/** Whole days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((utcOf(to).getTime() - utcOf(from).getTime()) / 86_400_000);
}

/** `date`, or the nearer end of the span from `first` to `last`, both inclusive. */
export function dateWithin(date: IsoDate, first: IsoDate, last: IsoDate): IsoDate {
  if (date < first) return first;
  if (date > last) return last;
  return date;
}
