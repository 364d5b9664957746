import type { Territory } from "../../model/territory.ts";
import { japanese, russian } from "../nameLanguages.ts";
import { place } from "../pinpoints.ts";

export const northernKurils: Territory = {
  id: "northern-kurils",
  disputed: false,
  kind: "group",
  names: {
    en: [
      {
        text: "Northern Kurils (Urup to Shumshu)",
        lang: "en",
        party: null,
        reading: "Northern Kurils",
        scripts: [
          { text: "千島列島北部", lang: "ja" },
          { text: "Северные Курилы", lang: "ru" },
        ],
      },
    ],
    ja: [
      {
        text: "千島（クリル）列島北部（ウルップ〜シュムシュ）",
        lang: "ja",
        party: null,
        reading: "ちしまれっとうほくぶ",
        scripts: [
          { text: "Northern Kurils", lang: "en" },
          { text: "Северные Курилы", lang: "ru" },
        ],
      },
    ],
    ru: [
      {
        text: "Северные Курилы (Уруп — Шумшу)",
        lang: "ru",
        party: null,
        reading: "Северные Курилы",
        scripts: [
          { text: "Northern Kurils", lang: "en" },
          { text: "千島列島北部", lang: "ja" },
        ],
      },
    ],
  },
  allNames: [
    { text: "千島列島", lang: "ja", language: japanese, reading: "ちしまれっとう" },
    { text: "クリル諸島", lang: "ja", language: japanese, reading: "くりるしょとう" },
    { text: "Курильские острова", lang: "ru", language: russian },
  ],
  where: {
    text: {
      en: "The islands of the chain from Urup / Uruppu, north-east of Etorofu / Iturup, to Shumshu / Shumushu off Kamchatka; the word “Kurils” is used here for them without deciding how far it reaches.",
      ja: "イトゥルップ / 択捉島の北東にあるウルップ / 得撫島から、カムチャツカの沖のシュムシュ / 占守島までの島々。ここで「千島（クリル）」と呼ぶのは便宜上のもので、この語の及ぶ範囲を決めるものではない。",
      ru: "Острова гряды от острова Уруп / Уруппу, к северо-востоку от острова Итуруп / Эторофу, до острова Сюмусю / Шумшу у Камчатки; слово «Курилы» употреблено здесь без суждения о том, какие ещё острова оно охватывает.",
    },
    citations: [{ source: "jawiki-chishima" }, { source: "mofa-faq", pinpoint: place("answer 2", "回答2", "ответ 2") }],
  },
  labels: [{ fromZoom: 4.75, untilZoom: 5.6, at: [153.35, 49.15], anchor: "right", leader: [153.95, 48.75] }],
  mark: [149.99, 45.93],
};
