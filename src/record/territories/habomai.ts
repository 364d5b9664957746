import type { Territory } from "../../model/territory.ts";
import { ainu, japanese, russian } from "../nameLanguages.ts";
import { answer, page } from "../pinpoints.ts";

export const habomai: Territory = {
  id: "habomai",
  disputed: true,
  kind: "group",
  names: {
    en: [
      {
        text: "Habomai group",
        lang: "en",
        party: null,
        reading: "Habomai group",
        scripts: [
          { text: "歯舞群島", lang: "ja" },
          { text: "Хабомаи", lang: "ru" },
        ],
      },
    ],
    ja: [
      {
        text: "歯舞群島",
        lang: "ja",
        party: null,
        reading: "はぼまいぐんとう",
        scripts: [
          { text: "Habomai", lang: "ja-Latn" },
          { text: "Хабомаи", lang: "ru" },
        ],
      },
    ],
    ru: [
      {
        text: "Острова Хабомаи",
        lang: "ru",
        party: null,
        reading: "Хабомаи",
        scripts: [
          { text: "Habomai", lang: "ja-Latn" },
          { text: "歯舞群島", lang: "ja" },
        ],
      },
    ],
  },
  allNames: [
    {
      text: "歯舞群島",
      lang: "ja",
      language: japanese,
      reading: "はぼまいぐんとう",
      origin: {
        text: {
          en: "The form used in Japanese law; official maps and charts changed to it from Habomai-shoto in 2008.",
          ja: "日本の法令で用いられてきた表記。地図と海図の表記は2008年に「歯舞諸島」からこれに改められた。",
          ru: "Так группа названа в законах Японии; на официальных картах это название в 2008 году сменило прежнее, Хабомаи-сёто.",
        },
        citations: [{ source: "sangiin-2014", pinpoint: answer(3) }, { source: "habomai-islets" }],
      },
    },
    { text: "歯舞諸島", lang: "ja", language: japanese, reading: "はぼまいしょとう" },
    {
      text: "острова Хабомаи",
      lang: "ru",
      language: russian,
      origin: {
        text: {
          en: "Official Russian usage as a rule counts the islands in the Lesser Kuril Chain, together with Shikotan.",
          ja: "ロシアの公的な文書では通常、色丹島とともに「小クリル列島」に含めて呼ばれる。",
          ru: "В официальном российском употреблении острова, как правило, включают вместе с Шикотаном в Малую Курильскую гряду.",
        },
        citations: [{ source: "kuril-toponymy", pinpoint: page(499) }, { source: "tass-putin-2018" }],
      },
    },
    { text: "Малая Курильская гряда", lang: "ru", language: russian },
    { text: "острова Плоские", lang: "ru", language: russian },
    {
      text: "ap-oma-i",
      lang: "ain-Latn",
      language: ainu,
      origin: {
        text: {
          en: "Often explained as “island with drift ice”, in other works as the isles that the drift ice leaves.",
          ja: "「流氷のある島」の意とされることが多く、「流氷が離れる島」とする説もある。",
          ru: "Часто объясняют как «остров с плавучим льдом», в других работах — как острова, от которых отходит дрейфующий лёд.",
        },
        citations: [{ source: "cao-sugata" }, { source: "place-name-meanings" }],
      },
    },
  ],
  where: {
    text: {
      en: "A group of islands, by convention counted as one of the four, north-east of Cape Nosappu, Hokkaido; its nearest point, Kaigara / Signalny, 3.7 km from the cape, shows only at low tide.",
      ja: "北海道の納沙布岬の北東に連なり、慣例で四島の一つに数えられる島々で、最も近い貝殻島 / シグナリヌイは岬から3.7キロにあり、低潮時にだけ海面に現れる。",
      ru: "Группа островов, которую принято считать за один из четырёх, к северо-востоку от мыса Носаппу на Хоккайдо; ближайшая точка, Кайгара / Сигнальный, лежит в 3,7 км от мыса и видна только в малую воду.",
    },
    citations: [{ source: "ntia-islands" }, { source: "cao-sugata" }, { source: "daijisen-kaigara" }],
  },
  labels: [
    { fromZoom: 3, untilZoom: 3.6, at: [153, 39.4], anchor: "left", leader: [146.1, 43.48] },
    { fromZoom: 3.6, untilZoom: 4.4, at: [151.5, 40.4], anchor: "left", leader: [146.1, 43.48] },
    { fromZoom: 4.4, untilZoom: 4.85, at: [149.3, 41.75], anchor: "left", leader: [146.12, 43.46] },
    { fromZoom: 4.85, untilZoom: 7.5, at: [146.3, 43.08], anchor: "left", leader: [146.15, 43.47] },
    { fromZoom: 7.5, untilZoom: 8.5, at: [146.3, 43.28], anchor: "left", leader: [146.16, 43.46] },
    { fromZoom: 8.5, at: [146.03, 43.585], anchor: "right", leader: [146.1, 43.522] },
  ],
  mark: [146.147, 43.495],
};
