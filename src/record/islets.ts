import type { Islet } from "../model/territory.ts";
import { japanese, russian } from "./nameLanguages.ts";
import { page } from "./pinpoints.ts";

/** The named members of the Habomai group. */
export const islets: readonly Islet[] = [
  {
    id: "shibotsu",
    territory: "habomai",
    names: {
      en: [
        { text: "Shibotsu", lang: "ja-Latn", party: "japan", reading: "Shibotsu", scripts: [{ text: "志発島", lang: "ja" }] },
        { text: "Zelyony", lang: "ru-Latn", party: "russia", reading: "Zelyony", scripts: [{ text: "Зелёный", lang: "ru" }] },
      ],
      ja: [
        { text: "志発島", lang: "ja", party: "japan", reading: "しぼつとう", scripts: [{ text: "Shibotsu", lang: "ja-Latn" }] },
        { text: "ゼリョーヌイ", lang: "ja", party: "russia", reading: "ぜりょーぬい", scripts: [{ text: "Зелёный", lang: "ru" }] },
      ],
      ru: [
        { text: "Зелёный", lang: "ru", party: "russia", reading: "Зелёный", scripts: [{ text: "Zelyony", lang: "ru-Latn" }] },
        { text: "Сибоцу", lang: "ru", party: "japan", reading: "Сибоцу", scripts: [{ text: "志発島", lang: "ja" }] },
      ],
    },
    allNames: [
      { text: "志発島", lang: "ja", language: japanese, reading: "しぼつとう" },
      { text: "Зелёный", lang: "ru", language: russian },
    ],
    at: [146.147, 43.495],
    note: {
      text: {
        en: "The largest of the group: 58.3 km² by Japanese sources, 51 to 59.5 km² by Russian-language ones; 2,249 residents in 1945 by the Japanese count.",
        ja: "群島で最大の島。面積は日本側の資料で58.3平方キロ、ロシア語資料で51〜59.5平方キロ。1945年の居住者は日本側の集計で2,249人。",
        ru: "Крупнейший остров группы: 58,3 км² по японским данным, от 51 до 59,5 км² по русскоязычным источникам; в 1945 году по японскому учёту 2249 жителей.",
      },
      citations: [{ source: "pref-hokkaido-habomai" }, { source: "islet-articles" }, { source: "ntia-population" }],
    },
    labels: [{ fromZoom: 8.5, at: [146.235, 43.508], anchor: "left" }],
    citations: [{ source: "ntia-islands" }, { source: "kuril-toponymy", pinpoint: page(399) }],
  },
  {
    id: "suisho",
    territory: "habomai",
    names: {
      en: [
        { text: "Suisho", lang: "ja-Latn", party: "japan", reading: "Suisho", scripts: [{ text: "水晶島", lang: "ja" }] },
        { text: "Tanfilyev", lang: "ru-Latn", party: "russia", reading: "Tanfilyev", scripts: [{ text: "Танфильева", lang: "ru" }] },
      ],
      ja: [
        { text: "水晶島", lang: "ja", party: "japan", reading: "すいしょうとう", scripts: [{ text: "Suisho", lang: "ja-Latn" }] },
        { text: "タンフィリエフ", lang: "ja", party: "russia", reading: "たんふぃりえふ", scripts: [{ text: "Танфильева", lang: "ru" }] },
      ],
      ru: [
        { text: "Суйсё", lang: "ru", party: "japan", reading: "Суйсё", scripts: [{ text: "水晶島", lang: "ja" }] },
        { text: "Танфильева", lang: "ru", party: "russia", reading: "Танфильева", scripts: [{ text: "Tanfilyev", lang: "ru-Latn" }] },
      ],
    },
    allNames: [
      { text: "水晶島", lang: "ja", language: japanese, reading: "すいしょうとう" },
      { text: "остров Танфильева", lang: "ru", language: russian },
    ],
    at: [145.911, 43.44],
    note: {
      text: {
        en: "12.1 km² by Japanese and 12.42 km² by Russian-language sources; 986 residents in 1945 by the Japanese count. 7.0 km from Cape Nosappu.",
        ja: "面積は日本側の資料で12.1平方キロ、ロシア語資料で12.42平方キロ。1945年の居住者は日本側の集計で986人。納沙布岬から7.0キロ。",
        ru: "12,1 км² по японским данным и 12,42 км² по русскоязычным источникам; в 1945 году по японскому учёту 986 жителей. До мыса Носаппу — 7,0 км.",
      },
      citations: [
        { source: "pref-hokkaido-habomai" },
        { source: "ntia-islands" },
        { source: "islet-articles" },
        { source: "ntia-population" },
      ],
    },
    labels: [{ fromZoom: 8.5, at: [145.9, 43.477], anchor: "bottom" }],
    citations: [{ source: "ntia-islands" }, { source: "habomai-islets" }],
  },
  {
    id: "taraku",
    territory: "habomai",
    names: {
      en: [
        { text: "Polonsky", lang: "ru-Latn", party: "russia", reading: "Polonsky", scripts: [{ text: "Полонского", lang: "ru" }] },
        { text: "Taraku", lang: "ja-Latn", party: "japan", reading: "Taraku", scripts: [{ text: "多楽島", lang: "ja" }] },
      ],
      ja: [
        { text: "多楽島", lang: "ja", party: "japan", reading: "たらくとう", scripts: [{ text: "Taraku", lang: "ja-Latn" }] },
        { text: "ポロンスキー", lang: "ja", party: "russia", reading: "ぽろんすきー", scripts: [{ text: "Полонского", lang: "ru" }] },
      ],
      ru: [
        { text: "Полонского", lang: "ru", party: "russia", reading: "Полонского", scripts: [{ text: "Polonsky", lang: "ru-Latn" }] },
        { text: "Тараку", lang: "ru", party: "japan", reading: "Тараку", scripts: [{ text: "多楽島", lang: "ja" }] },
      ],
    },
    allNames: [
      { text: "多楽島", lang: "ja", language: japanese, reading: "たらくとう" },
      { text: "остров Полонского", lang: "ru", language: russian },
    ],
    at: [146.329, 43.634],
    note: {
      text: {
        en: "10.9 km² by Japanese and 12 km² by Russian-language sources; 1,457 residents in 1945 by the Japanese count.",
        ja: "面積は日本側の資料で10.9平方キロ、ロシア語資料で12平方キロ。1945年の居住者は日本側の集計で1,457人。",
        ru: "10,9 км² по японским данным и 12 км² по русскоязычным источникам; в 1945 году по японскому учёту 1457 жителей.",
      },
      citations: [{ source: "pref-hokkaido-habomai" }, { source: "islet-articles" }, { source: "ntia-population" }],
    },
    labels: [{ fromZoom: 8.5, at: [146.275, 43.65], anchor: "right" }],
    citations: [{ source: "ntia-islands" }, { source: "kuril-toponymy", pinpoint: page(397) }],
  },
  {
    id: "yuri",
    territory: "habomai",
    names: {
      en: [
        {
          text: "Yuri",
          lang: "en",
          party: null,
          reading: "Yuri",
          scripts: [
            { text: "勇留島", lang: "ja" },
            { text: "Юрий", lang: "ru" },
          ],
        },
      ],
      ja: [
        { text: "ユーリー", lang: "ja", party: "russia", reading: "ゆーりー", scripts: [{ text: "Юрий", lang: "ru" }] },
        { text: "勇留島", lang: "ja", party: "japan", reading: "ゆりとう", scripts: [{ text: "Yuri", lang: "ja-Latn" }] },
      ],
      ru: [
        { text: "Юри", lang: "ru", party: "japan", reading: "Юри", scripts: [{ text: "勇留島", lang: "ja" }] },
        { text: "Юрий", lang: "ru", party: "russia", reading: "Юрий", scripts: [{ text: "Yuri", lang: "ru-Latn" }] },
      ],
    },
    allNames: [
      { text: "勇留島", lang: "ja", language: japanese, reading: "ゆりとう" },
      { text: "Юрий", lang: "ru", language: russian },
    ],
    at: [146.07, 43.423],
    note: {
      text: {
        en: "9.9 km² by Japanese and 13 km² by Russian-language sources; 501 residents in 1945 by the Japanese count.",
        ja: "面積は日本側の資料で9.9平方キロ、ロシア語資料で13平方キロ。1945年の居住者は日本側の集計で501人。",
        ru: "9,9 км² по японским данным и 13 км² по русскоязычным источникам; в 1945 году по японскому учёту 501 житель.",
      },
      citations: [{ source: "pref-hokkaido-habomai" }, { source: "islet-articles" }, { source: "ntia-population" }],
    },
    labels: [{ fromZoom: 8.5, at: [146.13, 43.37], anchor: "left", leader: [146.075, 43.418] }],
    citations: [{ source: "ntia-islands" }, { source: "habomai-islets" }],
  },
  {
    id: "akiyuri",
    territory: "habomai",
    names: {
      en: [
        { text: "Akiyuri", lang: "ja-Latn", party: "japan", reading: "Akiyuri", scripts: [{ text: "秋勇留島", lang: "ja" }] },
        { text: "Anuchin", lang: "ru-Latn", party: "russia", reading: "Anuchin", scripts: [{ text: "Анучина", lang: "ru" }] },
      ],
      ja: [
        { text: "秋勇留島", lang: "ja", party: "japan", reading: "あきゆりとう", scripts: [{ text: "Akiyuri", lang: "ja-Latn" }] },
        { text: "アヌーチン", lang: "ja", party: "russia", reading: "あぬーちん", scripts: [{ text: "Анучина", lang: "ru" }] },
      ],
      ru: [
        { text: "Акиюри", lang: "ru", party: "japan", reading: "Акиюри", scripts: [{ text: "秋勇留島", lang: "ja" }] },
        { text: "Анучина", lang: "ru", party: "russia", reading: "Анучина", scripts: [{ text: "Anuchin", lang: "ru-Latn" }] },
      ],
    },
    allNames: [
      { text: "秋勇留島", lang: "ja", language: japanese, reading: "あきゆりとう" },
      { text: "остров Анучина", lang: "ru", language: russian },
    ],
    at: [146.005, 43.371],
    note: {
      text: {
        en: "2.1 km² by Japanese and 1.96 km² by Russian-language sources; 88 residents in 1945 by the Japanese count.",
        ja: "面積は日本側の資料で2.1平方キロ、ロシア語資料で1.96平方キロ。1945年の居住者は日本側の集計で88人。",
        ru: "2,1 км² по японским данным и 1,96 км² по русскоязычным источникам; в 1945 году по японскому учёту 88 жителей.",
      },
      citations: [{ source: "pref-hokkaido-habomai" }, { source: "islet-articles" }, { source: "ntia-population" }],
    },
    labels: [{ fromZoom: 8.5, at: [146.0, 43.345], anchor: "top" }],
    citations: [{ source: "ntia-islands" }, { source: "habomai-islets" }],
  },
  {
    id: "harukari",
    territory: "habomai",
    names: {
      en: [
        { text: "Demin", lang: "ru-Latn", party: "russia", reading: "Demin", scripts: [{ text: "Дёмина", lang: "ru" }] },
        { text: "Harukari", lang: "ja-Latn", party: "japan", reading: "Harukari", scripts: [{ text: "春苅島", lang: "ja" }] },
      ],
      ja: [
        { text: "デミン", lang: "ja", party: "russia", reading: "でみん", scripts: [{ text: "Дёмина", lang: "ru" }] },
        { text: "春苅島", lang: "ja", party: "japan", reading: "はるかりとう", scripts: [{ text: "Harukari", lang: "ja-Latn" }] },
      ],
      ru: [
        { text: "Дёмина", lang: "ru", party: "russia", reading: "Дёмина", scripts: [{ text: "Demin", lang: "ru-Latn" }] },
        { text: "Харукари", lang: "ru", party: "japan", reading: "Харукари", scripts: [{ text: "春苅島", lang: "ja" }] },
      ],
    },
    allNames: [
      { text: "春苅島", lang: "ja", language: japanese, reading: "はるかりとう" },
      { text: "ハルカリモシリ島", lang: "ja", language: japanese },
      { text: "острова Дёмина", lang: "ru", language: russian },
    ],
    at: [146.162, 43.417],
    note: {
      text: {
        en: "About 2 km² by Russian-language sources, which count several islets under the name; no area in the Japanese list.",
        ja: "ロシア語資料では複数の小島を合わせて約2平方キロ。日本側の一覧に面積の記載はない。",
        ru: "Около 2 км² по русскоязычным источникам, где название охватывает несколько островков; в японском перечне площадь не указана.",
      },
      citations: [{ source: "islet-articles" }, { source: "kuril-toponymy", pinpoint: page(402) }],
    },
    labels: [{ fromZoom: 8.5, at: [146.2, 43.433], anchor: "left", leader: [146.17, 43.419] }],
    citations: [{ source: "habomai-islets" }, { source: "kuril-toponymy", pinpoint: page(402) }],
  },
  {
    id: "todo",
    territory: "habomai",
    names: {
      en: [
        { text: "Oskolki", lang: "ru-Latn", party: "russia", reading: "Oskolki", scripts: [{ text: "Осколки", lang: "ru" }] },
        { text: "Todo", lang: "ja-Latn", party: "japan", reading: "Todo", scripts: [{ text: "海馬島", lang: "ja" }] },
      ],
      ja: [
        { text: "オスコルキ", lang: "ja", party: "russia", reading: "おすこるき", scripts: [{ text: "Осколки", lang: "ru" }] },
        { text: "海馬島", lang: "ja", party: "japan", reading: "とどじま", scripts: [{ text: "Todo", lang: "ja-Latn" }] },
      ],
      ru: [
        { text: "Осколки", lang: "ru", party: "russia", reading: "Осколки", scripts: [{ text: "Oskolki", lang: "ru-Latn" }] },
        { text: "Тодо", lang: "ru", party: "japan", reading: "Тодо", scripts: [{ text: "海馬島", lang: "ja" }] },
      ],
    },
    allNames: [
      { text: "海馬島", lang: "ja", language: japanese, reading: "とどじま" },
      { text: "острова Осколки", lang: "ru", language: russian },
    ],
    at: [146.404, 43.568],
    note: {
      text: {
        en: "A cluster of rocks and islets south-east of Polonsky / Taraku, about 0.15 km² by Russian-language sources. Its position on the map is approximate.",
        ja: "多楽島 / ポロンスキーの南東にある岩礁と小島の群れ。ロシア語資料では約0.15平方キロ。地図上の位置はおおよそのもの。",
        ru: "Скопление скал и островков к юго-востоку от острова Полонского / Тараку, около 0,15 км² по русскоязычным источникам. Положение на карте приблизительное.",
      },
      citations: [{ source: "islet-articles" }, { source: "kuril-toponymy", pinpoint: page(397) }, { source: "mofa-data" }],
    },
    labels: [{ fromZoom: 9.5, at: [146.425, 43.563], anchor: "left" }],
    citations: [{ source: "mofa-data" }, { source: "kuril-toponymy", pinpoint: page(397) }],
  },
  {
    id: "moemoshiri",
    territory: "habomai",
    names: {
      en: [
        { text: "Moemoshiri", lang: "ja-Latn", party: "japan", reading: "Moemoshiri", scripts: [{ text: "萌茂尻島", lang: "ja" }] },
        { text: "Storozhevoy", lang: "ru-Latn", party: "russia", reading: "Storozhevoy", scripts: [{ text: "Сторожевой", lang: "ru" }] },
      ],
      ja: [
        {
          text: "ストロジェヴォイ",
          lang: "ja",
          party: "russia",
          reading: "すとろじぇゔぉい",
          scripts: [{ text: "Сторожевой", lang: "ru" }],
        },
        { text: "萌茂尻島", lang: "ja", party: "japan", reading: "もえもしりとう", scripts: [{ text: "Moemoshiri", lang: "ja-Latn" }] },
      ],
      ru: [
        { text: "Моэмосири", lang: "ru", party: "japan", reading: "Моэмосири", scripts: [{ text: "萌茂尻島", lang: "ja" }] },
        { text: "Сторожевой", lang: "ru", party: "russia", reading: "Сторожевой", scripts: [{ text: "Storozhevoy", lang: "ru-Latn" }] },
      ],
    },
    allNames: [
      { text: "萌茂尻島", lang: "ja", language: japanese, reading: "もえもしりとう" },
      { text: "Сторожевой", lang: "ru", language: russian },
    ],
    at: [145.892, 43.384],
    note: {
      text: {
        en: "A flat islet about 6 km east of Cape Nosappu, 11.8 m high by a Russian gazetteer. Its position on the map is approximate.",
        ja: "納沙布岬の東約6キロの平らな小島。ロシアの地名事典では高さ11.8メートル。地図上の位置はおおよそのもの。",
        ru: "Плоский островок примерно в 6 км к востоку от мыса Носаппу; высота, по русскому справочнику, 11,8 м. Положение на карте приблизительное.",
      },
      citations: [{ source: "kuril-toponymy", pinpoint: page(403) }, { source: "kaigara-lighthouse" }],
    },
    labels: [{ fromZoom: 10, at: [145.9, 43.352], anchor: "top", leader: [145.892, 43.382] }],
    citations: [{ source: "kuril-toponymy", pinpoint: page(403) }, { source: "habomai-islets" }],
  },
  {
    id: "odoke",
    territory: "habomai",
    names: {
      en: [
        { text: "Odoke", lang: "ja-Latn", party: "japan", reading: "Odoke", scripts: [{ text: "オドケ島", lang: "ja" }] },
        { text: "Rifovy", lang: "ru-Latn", party: "russia", reading: "Rifovy", scripts: [{ text: "Рифовый", lang: "ru" }] },
      ],
      ja: [
        { text: "オドケ島", lang: "ja", party: "japan", reading: "おどけとう", scripts: [{ text: "Odoke", lang: "ja-Latn" }] },
        { text: "リフォーヴイ", lang: "ja", party: "russia", reading: "りふぉーゔい", scripts: [{ text: "Рифовый", lang: "ru" }] },
      ],
      ru: [
        { text: "Одокэ", lang: "ru", party: "japan", reading: "Одокэ", scripts: [{ text: "オドケ島", lang: "ja" }] },
        { text: "Рифовый", lang: "ru", party: "russia", reading: "Рифовый", scripts: [{ text: "Rifovy", lang: "ru-Latn" }] },
      ],
    },
    allNames: [
      { text: "オドケ島", lang: "ja", language: japanese, reading: "おどけとう" },
      { text: "Рифовый", lang: "ru", language: russian },
    ],
    at: [145.876, 43.39],
    note: {
      text: {
        en: "A rock between Kaigara / Signalny and Moemoshiri / Storozhevoy. Its position on the map is approximate.",
        ja: "貝殻島 / シグナリヌイと萌茂尻島 / ストロジェヴォイの間にある岩。地図上の位置はおおよそのもの。",
        ru: "Скала между Кайгарой / Сигнальным и Моэмосири / Сторожевым. Положение на карте приблизительное.",
      },
      citations: [{ source: "kuril-toponymy", pinpoint: page(403) }, { source: "habomai-islets" }],
    },
    labels: [{ fromZoom: 10.5, at: [145.886, 43.398], anchor: "left", leader: [145.877, 43.391] }],
    citations: [{ source: "kuril-toponymy", pinpoint: page(403) }, { source: "habomai-islets" }],
  },
  {
    id: "kaigara",
    territory: "habomai",
    names: {
      en: [
        { text: "Kaigara", lang: "ja-Latn", party: "japan", reading: "Kaigara", scripts: [{ text: "貝殻島", lang: "ja" }] },
        { text: "Signalny", lang: "ru-Latn", party: "russia", reading: "Signalny", scripts: [{ text: "Сигнальный", lang: "ru" }] },
      ],
      ja: [
        { text: "貝殻島", lang: "ja", party: "japan", reading: "かいがらじま", scripts: [{ text: "Kaigara", lang: "ja-Latn" }] },
        { text: "シグナリヌイ", lang: "ja", party: "russia", reading: "しぐなりぬい", scripts: [{ text: "Сигнальный", lang: "ru" }] },
      ],
      ru: [
        { text: "Кайгара", lang: "ru", party: "japan", reading: "Кайгара", scripts: [{ text: "貝殻島", lang: "ja" }] },
        { text: "Сигнальный", lang: "ru", party: "russia", reading: "Сигнальный", scripts: [{ text: "Signalny", lang: "ru-Latn" }] },
      ],
    },
    allNames: [
      { text: "貝殻島", lang: "ja", language: japanese, reading: "かいがらじま" },
      { text: "Сигнальный", lang: "ru", language: russian },
    ],
    at: [145.858, 43.396],
    note: {
      text: {
        en: "A rock 3.7 km from Cape Nosappu, under water at high tide: a low-tide elevation, not an island in the law of the sea. Japan built its lighthouse in 1937.",
        ja: "納沙布岬から3.7キロの岩礁で、満潮時には水没する。海洋法上の島ではなく低潮高地にあたる。灯台は1937年に日本が建てた。",
        ru: "Скала в 3,7 км от мыса Носаппу, в прилив скрытая под водой: по морскому праву не остров, а возвышение, осыхающее при отливе. Маяк построен Японией в 1937 году.",
      },
      citations: [{ source: "daijisen-kaigara" }, { source: "kaigara-lighthouse" }, { source: "ntia-islands" }],
    },
    labels: [{ fromZoom: 9, at: [145.845, 43.412], anchor: "right", leader: [145.858, 43.397] }],
    citations: [{ source: "kaigara-lighthouse" }, { source: "daijisen-kaigara" }],
  },
];
