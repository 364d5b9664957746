import type { Territory } from "../../model/territory.ts";
import { russian } from "../nameLanguages.ts";

export const kamchatka: Territory = {
  id: "kamchatka",
  disputed: false,
  kind: "region",
  names: {
    en: [
      {
        text: "Kamchatka",
        lang: "en",
        party: null,
        reading: "Kamchatka",
        scripts: [
          { text: "カムチャツカ", lang: "ja" },
          { text: "Камчатка", lang: "ru" },
        ],
      },
    ],
    ja: [
      {
        text: "カムチャツカ",
        lang: "ja",
        party: null,
        reading: "かむちゃつか",
        scripts: [
          { text: "Kamchatka", lang: "en" },
          { text: "Камчатка", lang: "ru" },
        ],
      },
    ],
    ru: [
      {
        text: "Камчатка",
        lang: "ru",
        party: null,
        reading: "Камчатка",
        scripts: [
          { text: "Kamchatka", lang: "en" },
          { text: "カムチャツカ", lang: "ja" },
        ],
      },
    ],
  },
  allNames: [{ text: "полуостров Камчатка", lang: "ru", language: russian }],
  where: {
    text: {
      en: "A peninsula of Russia, whose southern tip, Cape Lopatka, faces Shumshu / Shumushu; its own status is not disputed.",
      ja: "ロシアの半島で、南端のロパトカ岬はシュムシュ / 占守島と向き合う。半島自体の帰属に争いはない。",
      ru: "Полуостров в России, южная оконечность которого, мыс Лопатка, обращена к острову Сюмусю / Шумшу; его собственный статус не оспаривается.",
    },
    citations: [{ source: "first-kuril-strait" }],
  },
  labels: [{ fromZoom: 3.8, at: [157.4, 52.6], anchor: "center" }],
  mark: [157.6, 53],
};
