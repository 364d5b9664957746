import type { ComparisonMessages } from "./messages.ts";

export const comparisonMessages: ComparisonMessages = {
  title: "Сравнение двух дат",
  end: "Закончить сравнение",
  second: "Сравнить с датой",
  go: "Сравнить",
  outside: (since, today) => `Выберите день с ${since} по ${today}.`,
  same: "Обе даты совпадают: сравнивать нечего.",
  changed: (from, to, areas) => `В период с ${from} по ${to} управление сменилось здесь: ${areas}.`,
  unchanged: (from, to) => `В период с ${from} по ${to} управление нигде не сменилось.`,
  causes: (texts) => `Документы и события, с которыми связаны перемены: ${texts}.`,
  noCauses: "За это время ни один документ и ни одно событие из этого собрания ничего не изменили.",
  dated: (name, date) => `${name} (${date})`,
  thereafter: "затем",
  again: "На обе даты одинаково.",
  list: "Перемены по территориям",
};
