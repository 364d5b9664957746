import type { DisputeEvent } from "../../model/event.ts";

export const eventsFrom1974To2018: readonly DisputeEvent[] = [
  {
    id: "2018-singapore",
    kind: "talks",
    by: null,
    date: "2018-11-14",
    title: {
      en: "Abe and Putin meet in Singapore",
      ja: "シンガポールで安倍首相とプーチン大統領が会談",
      ru: "Встреча В. Путина и С. Абэ в Сингапуре",
    },
    text: {
      en: "The two leaders agreed to speed up the talks on a peace treaty on the basis of the Joint Declaration of 1956.",
      ja: "両首脳は、1956年の日ソ共同宣言を基礎として平和条約交渉を加速させることで一致した。",
      ru: "Лидеры договорились ускорить переговоры о мирном договоре на основе Совместной декларации 1956 года.",
    },
    citations: [{ source: "kremlin-2018-singapore" }, { source: "japan-news-2018-singapore" }],
  },
];
