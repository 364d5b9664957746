import type { DownloadMessages } from "./messages.ts";

export const downloadMessages: DownloadMessages = {
  entry: "Скачать",
  heading: "Скачать этот вид как изображение",
  note: "С заголовком, датой, легендой и указанием авторов.",
  svg: "Изображение (SVG)",
  png: "Изображение (PNG)",
  working: "Изображение создаётся…",
  done: (file) => `Создан файл: ${file}`,
  failed: "Создать изображение не удалось. Карту можно напечатать через меню браузера.",
  version: (version, knownTo) => `Версия данных ${version}, по состоянию на ${knownTo}`,
};
