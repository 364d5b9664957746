import type { Territory } from "../../model/territory.ts";
import { japanese } from "../nameLanguages.ts";

export const hokkaido: Territory = {
  id: "hokkaido",
  disputed: false,
  kind: "region",
  names: {
    en: [
      {
        text: "Hokkaido",
        lang: "en",
        party: null,
        reading: "Hokkaido",
        scripts: [
          { text: "北海道", lang: "ja" },
          { text: "Хоккайдо", lang: "ru" },
        ],
      },
    ],
    ja: [
      {
        text: "北海道",
        lang: "ja",
        party: null,
        reading: "ほっかいどう",
        scripts: [
          { text: "Hokkaido", lang: "en" },
          { text: "Хоккайдо", lang: "ru" },
        ],
      },
    ],
    ru: [
      {
        text: "Хоккайдо",
        lang: "ru",
        party: null,
        reading: "Хоккайдо",
        scripts: [
          { text: "Hokkaido", lang: "en" },
          { text: "北海道", lang: "ja" },
        ],
      },
    ],
  },
  allNames: [{ text: "北海道", lang: "ja", language: japanese, reading: "ほっかいどう" }],
  where: {
    text: {
      en: "One of the four main islands of Japan, south-west of the islands; its own status is not disputed.",
      ja: "日本の四つの主要な島の一つで、帰属が争われている四島の南西に位置する。北海道自体の帰属に争いはない。",
      ru: "Один из четырёх главных островов Японии, расположен к юго-западу от островов, о которых идёт речь; его собственный статус не оспаривается.",
    },
    citations: [{ source: "cao-sugata" }],
  },
  labels: [
    { fromZoom: 3.8, untilZoom: 5.6, at: [142.9, 43.4], anchor: "center" },
    { fromZoom: 5.6, at: [144.1, 43.5], anchor: "center" },
  ],
  mark: [143.2, 43.3],
};
