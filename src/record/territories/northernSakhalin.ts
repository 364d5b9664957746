import type { Territory } from "../../model/territory.ts";
import { japanese, russian } from "../nameLanguages.ts";
import { romanArticle } from "../pinpoints.ts";

export const northernSakhalin: Territory = {
  id: "northern-sakhalin",
  disputed: false,
  kind: "region",
  names: {
    en: [
      {
        text: "North Karafuto",
        lang: "en",
        party: "japan",
        reading: "North Karafuto",
        scripts: [{ text: "北樺太", lang: "ja" }],
      },
      {
        text: "North Sakhalin",
        lang: "en",
        party: "russia",
        reading: "North Sakhalin",
        scripts: [{ text: "Северный Сахалин", lang: "ru" }],
      },
    ],
    ja: [
      {
        text: "北樺太",
        lang: "ja",
        party: "japan",
        reading: "きたからふと",
        scripts: [{ text: "North Karafuto", lang: "en" }],
      },
      {
        text: "サハリン北部",
        lang: "ja",
        party: "russia",
        reading: "さはりんほくぶ",
        scripts: [{ text: "Северный Сахалин", lang: "ru" }],
      },
    ],
    ru: [
      {
        text: "Северное Карафуто",
        lang: "ru",
        party: "japan",
        reading: "Северное Карафуто",
        scripts: [{ text: "北樺太", lang: "ja" }],
      },
      {
        text: "Северный Сахалин",
        lang: "ru",
        party: "russia",
        reading: "Северный Сахалин",
        scripts: [{ text: "North Sakhalin", lang: "en" }],
      },
    ],
  },
  allNames: [
    { text: "北樺太", lang: "ja", language: japanese, reading: "きたからふと" },
    { text: "Северный Сахалин", lang: "ru", language: russian },
  ],
  where: {
    text: {
      en: "The part of Karafuto / Sakhalin north of the 50th parallel, the line that the treaty of 1905 drew across the island.",
      ja: "樺太 / サハリンのうち北緯50度以北の部分。この線は1905年の条約で島に引かれた。",
      ru: "Часть острова Карафуто / Сахалин к северу от 50-й параллели — линии, проведённой по острову договором 1905 года.",
    },
    citations: [{ source: "frus-1905-treaty", pinpoint: romanArticle("IX", 9) }, { source: "karafuto-towns" }],
  },
  labels: [{ fromZoom: 3.8, untilZoom: 7, at: [144, 51.3], anchor: "left" }],
  mark: [142.8, 51.3],
};
