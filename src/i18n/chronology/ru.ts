import type { ChronologyMessages, VoicesMessages } from "./messages.ts";

export const chronologyMessages: ChronologyMessages = {
  heading: "Хронология",
  note: "Договоры, другие документы и события — вместе, по порядку дат.",
  inBrief: "Договоры, другие тексты и акты вкратце. Все события — в файле",
  parts: "Разделы хронологии",
  byDate: "По датам",
  decades: "Десятилетия",
  decade: (year) => `${year}-е годы`,
  filter: {
    heading: "Что показать в списке",
    kinds: "Виды",
    texts: "Договоры и другие акты",
    kind: {
      talks: "Переговоры",
      visit: "Визиты и поездки",
      rally: "Съезды",
      statement: "Заявления",
      measure: "Меры",
      report: "Сообщения прессы",
    },
    by: "Чьи события",
    byNote: "Договоры и другие акты остаются в списке при любом выборе.",
    anyone: "все",
    shown: (shown, all) => `Показано: ${shown} из ${all}`,
    reset: "Показать всё",
  },
  kind: {
    talks: "Переговоры",
    visit: "Визит или поездка",
    rally: "Съезд",
    statement: "Заявление",
    measure: "Мера",
    report: "Сообщение прессы",
  },
  several: "несколько участников или другие",
  show: "Показать эту дату на карте",
  said: {
    heading: (year) => `Что говорили и делали стороны с ${year} года`,
    note: "Заявления, съезды, меры и поездки каждой из сторон, начиная с самых ранних.",
    since: "Начиная с",
    nothing: "За эти годы записей нет.",
  },
  wordings: {
    heading: "Как формулировки менялись из года в год",
    note: "Тексты и заявления, которые повторяются из года в год. Годы, за которые формулировка не прочитана, пропущены.",
    years: "Годы",
    wording: "Формулировка",
    yearsOf: (from, until) => (until === null ? `${from} г.` : `${from}–${until} гг.`),
  },
};

export const voicesMessages: VoicesMessages = {
  asOf: (date) => `по состоянию на ${date}`,
  others: "Позиции других правительств и органов",
  othersNote: "Позиции тех, кто не является стороной спора, в их собственных выражениях.",
  perspectives: "Другие точки зрения",
  perspectivesNote: "Указано, кто и когда это сказал. Это не притязания государств, и на карте они не показаны.",
  islets: "Острова группы",
  allIslets: (count) => `Показать все по отдельности (${count})`,
  isletNames: "Названия:",
};
