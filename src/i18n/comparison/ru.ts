import type { ComparisonMessages } from "./messages.ts";

export const comparisonMessages: ComparisonMessages = {
  title: "Сравнение двух дат",
  end: "Закончить",
  second: "Сравнить с датой",
  go: "Сравнить",
  previous: "Сравнить с предыдущей ключевой датой",
  next: "Сравнить со следующей ключевой датой",
  outside: (since, today) => `Выберите день в промежутке: ${since} — ${today}`,
  same: "Обе даты совпадают: сравнивать нечего.",
  changed: (from, to, areas, count) =>
    `Управление на ${from} и на ${to} различается на ${count === 1 ? "одной территории" : "следующих территориях"}: ${areas}.`,
  unchanged: (from, to) => `Управление на ${from} и на ${to} везде одинаково.`,
  causes: (texts) => `Связанные с этим документы и события: ${texts}.`,
  noCauses: "Документов и событий этого времени, которые касались бы статуса этих территорий, в этом собрании нет.",
  dated: (name, date) => `${name} (${date})`,
  thereafter: "затем",
  again: (administered, isOtherBetween) => `На обе даты: ${administered}${isOtherBetween ? "; между ними — иное управление" : ""}.`,
  positions: (date) => `Позиции двух сторон даны на сегодня: они показаны только на карте на ${date}`,
  list: "Перемены по территориям",
  ended: "Сравнение закончено.",
};
