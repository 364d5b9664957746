import type { SheetMessages } from "./messages.ts";

export const sheetMessages: SheetMessages = {
  print: "Напечатать",
  openStory: "Открыть рассказ на карте",
  openStep: (step) => `Шаг ${step} на карте`,
  timeline: "Хронология",
  outline: "Подпишите острова",
  outlineTask: "Напишите на линии название каждого пронумерованного острова или группы островов. Если названий два, напишите оба.",
  outlineMap: (count) => `Контурная карта без названий; места, которые нужно подписать, пронумерованы от 1 до ${count}.`,
  questions: "Вопросы",
  answers: "Ответы",
  islands: "Пронумерованные места",
  sourcesNote: "Число после утверждения — номер источника в этом списке.",
  licence: "Лицензия и версия",
  texts: "Тексты: Four Islands,",
  geometry: "Геометрия:",
  address: (address) => `Этот лист: ${address}`,
};
