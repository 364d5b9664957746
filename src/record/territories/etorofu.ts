import type { Territory } from "../../model/territory.ts";
import { ainu, japanese, russian } from "../nameLanguages.ts";
import { page } from "../pinpoints.ts";

export const etorofu: Territory = {
  id: "etorofu",
  disputed: true,
  kind: "island",
  names: {
    en: [
      {
        text: "Etorofu",
        lang: "ja-Latn",
        party: "japan",
        reading: "Etorofu",
        scripts: [{ text: "択捉島", lang: "ja" }],
      },
      {
        text: "Iturup",
        lang: "ru-Latn",
        party: "russia",
        reading: "Iturup",
        scripts: [{ text: "Итуруп", lang: "ru" }],
      },
    ],
    ja: [
      {
        text: "イトゥルップ",
        lang: "ja",
        party: "russia",
        reading: "いとぅるっぷ",
        scripts: [{ text: "Итуруп", lang: "ru" }],
      },
      {
        text: "択捉島",
        lang: "ja",
        party: "japan",
        reading: "えとろふとう",
        scripts: [{ text: "Etorofu", lang: "ja-Latn" }],
      },
    ],
    ru: [
      {
        text: "Итуруп",
        lang: "ru",
        party: "russia",
        reading: "Итуруп",
        scripts: [{ text: "Iturup", lang: "ru-Latn" }],
      },
      {
        text: "Эторофу",
        lang: "ru",
        party: "japan",
        reading: "Эторофу",
        scripts: [{ text: "択捉島", lang: "ja" }],
      },
    ],
  },
  allNames: [
    { text: "択捉島", lang: "ja", language: japanese, reading: "えとろふとう" },
    {
      text: "Итуруп",
      lang: "ru",
      language: russian,
      origin: {
        text: {
          en: "Eighteenth-century Russian accounts write the name Etorpu, Iturpu and Eturpu.",
          ja: "18世紀のロシアの記録には、エトルプ、イトゥルプ、エトゥルプの形で見える。",
          ru: "В русских описаниях XVIII века название пишется «Эторпу», «Итурпу», Eturpu.",
        },
        citations: [{ source: "kuril-toponymy", pinpoint: page(382) }],
      },
    },
    {
      text: "エトゥオロㇷ゚",
      lang: "ain-Kana",
      language: ainu,
      reading: "Etuorop",
      origin: {
        text: {
          en: "Often explained as “place with a cape”; Russian books also give “jellyfish”.",
          ja: "「岬のある所」の意とされることが多く、ロシアの文献には「クラゲ」とするものもある。",
          ru: "Часто объясняют как «место, где есть мыс»; в русских книгах встречается и «медуза».",
        },
        citations: [{ source: "cao-sugata" }, { source: "place-name-meanings" }, { source: "ruwiki-iturup" }],
      },
    },
  ],
  where: {
    text: {
      en: "The largest of the four, 204 km long: it lies 22.5 km north-east of Kunashir / Kunashiri and 144.5 km from Cape Nosappu, Hokkaido.",
      ja: "四島のうち最大で、長さは204キロ。国後島 / クナシルの北東22.5キロにあり、北海道の納沙布岬からは144.5キロ。",
      ru: "Крупнейший из четырёх, длиной 204 км; лежит в 22,5 км к северо-востоку от острова Кунасири / Кунашир и в 144,5 км от мыса Носаппу на Хоккайдо.",
    },
    citations: [{ source: "cao-sugata" }, { source: "ntia-islands" }],
  },
  labels: [
    { fromZoom: 3, untilZoom: 3.6, at: [153, 47.0], anchor: "left", leader: [148.0, 45.1] },
    { fromZoom: 3.6, untilZoom: 4.4, at: [151.5, 45.65], anchor: "left", leader: [148.0, 45.1] },
    { fromZoom: 4.4, untilZoom: 4.85, at: [149.3, 45], anchor: "left", leader: [147.75, 44.93] },
    { fromZoom: 4.85, untilZoom: 5.6, at: [147.2, 45.34], anchor: "right" },
    { fromZoom: 5.6, untilZoom: 7.5, at: [147.15, 45.24], anchor: "right" },
    { fromZoom: 7.5, at: [147.5, 45.12], anchor: "right" },
  ],
  mark: [147.84, 45.05],
};
