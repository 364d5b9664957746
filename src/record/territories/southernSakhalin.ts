import type { Territory } from "../../model/territory.ts";
import { japanese, russian } from "../nameLanguages.ts";
import { romanArticle } from "../pinpoints.ts";

export const southernSakhalin: Territory = {
  id: "southern-sakhalin",
  disputed: false,
  kind: "region",
  names: {
    en: [
      {
        text: "South Karafuto",
        lang: "en",
        party: "japan",
        reading: "South Karafuto",
        scripts: [{ text: "南樺太", lang: "ja" }],
      },
      {
        text: "South Sakhalin",
        lang: "en",
        party: "russia",
        reading: "South Sakhalin",
        scripts: [{ text: "Южный Сахалин", lang: "ru" }],
      },
    ],
    ja: [
      {
        text: "サハリン南部",
        lang: "ja",
        party: "russia",
        reading: "さはりんなんぶ",
        scripts: [{ text: "Южный Сахалин", lang: "ru" }],
      },
      {
        text: "南樺太",
        lang: "ja",
        party: "japan",
        reading: "みなみからふと",
        scripts: [{ text: "South Karafuto", lang: "en" }],
      },
    ],
    ru: [
      {
        text: "Южное Карафуто",
        lang: "ru",
        party: "japan",
        reading: "Южное Карафуто",
        scripts: [{ text: "南樺太", lang: "ja" }],
      },
      {
        text: "Южный Сахалин",
        lang: "ru",
        party: "russia",
        reading: "Южный Сахалин",
        scripts: [{ text: "South Sakhalin", lang: "en" }],
      },
    ],
  },
  allNames: [
    { text: "南樺太", lang: "ja", language: japanese, reading: "みなみからふと" },
    { text: "Южный Сахалин", lang: "ru", language: russian },
  ],
  where: {
    text: {
      en: "The part of Karafuto / Sakhalin south of the 50th parallel, with the islands beside it; it faces Hokkaido across La Pérouse / Soya Strait.",
      ja: "樺太 / サハリンのうち北緯50度以南の部分と、その付近の島々。宗谷海峡 / ラペルーズ海峡を隔てて北海道と向き合う。",
      ru: "Часть острова Карафуто / Сахалин к югу от 50-й параллели с прилегающими островами; лежит напротив Хоккайдо через пролив Лаперуза / Соя.",
    },
    citations: [{ source: "frus-1905-treaty", pinpoint: romanArticle("IX", 9) }, { source: "karafuto-towns" }],
  },
  labels: [{ fromZoom: 3.8, untilZoom: 7, at: [143.35, 47.5], anchor: "left" }],
  mark: [142.73, 46.96],
};
