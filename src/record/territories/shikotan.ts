import type { Territory } from "../../model/territory.ts";
import { ainu, japanese, russian } from "../nameLanguages.ts";
import { page } from "../pinpoints.ts";

export const shikotan: Territory = {
  id: "shikotan",
  disputed: true,
  kind: "island",
  names: {
    en: [
      {
        text: "Shikotan",
        lang: "en",
        party: null,
        reading: "Shikotan",
        scripts: [
          { text: "色丹島", lang: "ja" },
          { text: "Шикотан", lang: "ru" },
        ],
      },
    ],
    ja: [
      {
        text: "色丹島",
        lang: "ja",
        party: null,
        reading: "しこたんとう",
        scripts: [
          { text: "Shikotan", lang: "ja-Latn" },
          { text: "Шикотан", lang: "ru" },
        ],
      },
    ],
    ru: [
      {
        text: "Шикотан",
        lang: "ru",
        party: null,
        reading: "Шикотан",
        scripts: [
          { text: "Shikotan", lang: "ja-Latn" },
          { text: "色丹島", lang: "ja" },
        ],
      },
    ],
  },
  allNames: [
    { text: "色丹島", lang: "ja", language: japanese, reading: "しこたんとう" },
    {
      text: "Шикотан",
      lang: "ru",
      language: russian,
      origin: {
        text: {
          en: "The Ainu name; Russian maps also called the island Spanberg, after the navigator of 1739, until the Ainu form was taken up again in 1946–1947.",
          ja: "アイヌ語に由来する名。1739年の航海者にちなむシュパンベルク島の名もロシアの地図で使われたが、1946〜47年にアイヌ語名に戻された。",
          ru: "Айнское название; на русских картах остров носил и имя Шпанберга, мореплавателя 1739 года, пока в 1946–1947 годах не вернулись к айнской форме.",
        },
        citations: [{ source: "kuril-toponymy", pinpoint: page(392) }],
      },
    },
    { text: "остров Шпанберга", lang: "ru", language: russian },
    {
      text: "シコタン",
      lang: "ain-Kana",
      language: ainu,
      reading: "Sikotan",
      origin: {
        text: {
          en: "Usually explained as “place with a big village”; a Russian gazetteer gives “best place”.",
          ja: "「大きな集落のある地」の意とされるのが普通で、ロシアの地名事典には「最もよい場所」とある。",
          ru: "Обычно объясняют как «место с большим селением»; в русском справочнике — «лучшее место».",
        },
        citations: [{ source: "cao-sugata" }, { source: "kuril-toponymy", pinpoint: page(392) }],
      },
    },
  ],
  where: {
    text: {
      en: "An island 22 km north-east of the Habomai group and 73.3 km from Cape Nosappu, Hokkaido.",
      ja: "歯舞群島の北東22キロにある島で、北海道の納沙布岬からは73.3キロ。",
      ru: "Остров в 22 км к северо-востоку от островов Хабомаи и в 73,3 км от мыса Носаппу на Хоккайдо.",
    },
    citations: [{ source: "cao-sugata" }, { source: "ntia-islands" }],
  },
  labels: [
    { fromZoom: 3, untilZoom: 3.6, at: [153, 42.1], anchor: "left", leader: [146.75, 43.8] },
    { fromZoom: 3.6, untilZoom: 4.4, at: [151.5, 42.2], anchor: "left", leader: [146.75, 43.8] },
    { fromZoom: 4.4, untilZoom: 4.85, at: [149.3, 42.7], anchor: "left", leader: [146.78, 43.79] },
    { fromZoom: 4.85, at: [147.06, 43.77], anchor: "left" },
  ],
  mark: [146.75, 43.8],
};
