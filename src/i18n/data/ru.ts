import type { DataMessages } from "./messages.ts";

/** Dates end in "г.", which ends a sentence too. */
function sentence(text: string): string {
  return text.endsWith(".") ? text : `${text}.`;
}

export const dataMessages: DataMessages = {
  entry: "Данные",
  heading: "Данные и исправления",
  close: "Закрыть",
  knownTo: (date) => sentence(`Сведения приведены по состоянию на ${date}`),
  outdated: "С тех пор прошло больше года: более новых событий здесь нет.",
};
