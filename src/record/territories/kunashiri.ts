import type { Territory } from "../../model/territory.ts";
import { ainu, japanese, russian } from "../nameLanguages.ts";
import { page } from "../pinpoints.ts";

export const kunashiri: Territory = {
  id: "kunashiri",
  disputed: true,
  kind: "island",
  names: {
    en: [
      {
        text: "Kunashir",
        lang: "ru-Latn",
        party: "russia",
        reading: "Kunashir",
        scripts: [{ text: "Кунашир", lang: "ru" }],
      },
      {
        text: "Kunashiri",
        lang: "ja-Latn",
        party: "japan",
        reading: "Kunashiri",
        scripts: [{ text: "国後島", lang: "ja" }],
      },
    ],
    ja: [
      {
        text: "国後島",
        lang: "ja",
        party: "japan",
        reading: "くなしりとう",
        scripts: [{ text: "Kunashiri", lang: "ja-Latn" }],
      },
      {
        text: "クナシル",
        lang: "ja",
        party: "russia",
        reading: "くなしる",
        scripts: [{ text: "Кунашир", lang: "ru" }],
      },
    ],
    ru: [
      {
        text: "Кунасири",
        lang: "ru",
        party: "japan",
        reading: "Кунасири",
        scripts: [{ text: "国後島", lang: "ja" }],
      },
      {
        text: "Кунашир",
        lang: "ru",
        party: "russia",
        reading: "Кунашир",
        scripts: [{ text: "Kunashir", lang: "ru-Latn" }],
      },
    ],
  },
  allNames: [
    { text: "国後島", lang: "ja", language: japanese, reading: "くなしりとう" },
    {
      text: "Кунашир",
      lang: "ru",
      language: russian,
      origin: {
        text: {
          en: "Russian accounts of the 1720s already carry the name, among others as Kunaschar and Kunaschir.",
          ja: "1720年代のロシアの記録に、Kunaschar、Kunaschirなどの形で既に見える。",
          ru: "Название встречается уже в русских описаниях 1720-х годов, в частности в формах Kunaschar и Kunaschir.",
        },
        citations: [{ source: "kuril-toponymy", pinpoint: page(389) }],
      },
    },
    {
      text: "クナシㇼ",
      lang: "ain-Kana",
      language: ainu,
      reading: "Kunasir",
      origin: {
        text: {
          en: "Often explained as “grass island” (kina), in other works as “black island” (kunne).",
          ja: "「草の島」（kina）の意とされることが多く、「黒い島」（kunne）とする説もある。",
          ru: "Часто объясняют как «травяной остров» (kina), в других работах — как «чёрный остров» (kunne).",
        },
        citations: [{ source: "cao-sugata" }, { source: "place-name-meanings" }],
      },
    },
  ],
  where: {
    text: {
      en: "An island 122 km long between the Nemuro and Shiretoko peninsulas of Hokkaido; at its nearest it lies 16.0 km from the Notsuke Peninsula. Etorofu / Iturup lies 22.5 km to the north-east.",
      ja: "北海道の根室半島と知床半島の間に位置する長さ122キロの島で、最も近い野付半島までは16.0キロ。北東22.5キロにイトゥルップ / 択捉島がある。",
      ru: "Остров длиной 122 км между полуостровами Немуро и Сиретоко на Хоккайдо; до ближайшего к нему полуострова Ноцуке — 16,0 км. В 22,5 км к северо-востоку лежит остров Итуруп / Эторофу.",
    },
    citations: [{ source: "cao-sugata" }, { source: "ntia-islands" }],
  },
  labels: [
    { fromZoom: 3, untilZoom: 3.6, at: [153, 44.6], anchor: "left", leader: [146.0, 44.18] },
    { fromZoom: 3.6, untilZoom: 4.4, at: [151.5, 43.95], anchor: "left", leader: [146.0, 44.18] },
    { fromZoom: 4.4, untilZoom: 4.85, at: [149.3, 43.85], anchor: "left", leader: [146.0, 44.15] },
    { fromZoom: 4.85, untilZoom: 5.6, at: [146.72, 44.76], anchor: "right" },
    { fromZoom: 5.6, untilZoom: 7.5, at: [146.42, 44.68], anchor: "right" },
    { fromZoom: 7.5, at: [145.98, 44.44], anchor: "right" },
  ],
  mark: [145.9, 44.14],
};
