import type { Place } from "../model/territory.ts";
import { page } from "./pinpoints.ts";

export const places: readonly Place[] = [
  {
    id: "sea-of-okhotsk",
    kind: "sea",
    territory: null,
    at: [148.5, 52],
    names: {
      en: [
        {
          text: "Sea of Okhotsk",
          lang: "en",
          party: null,
          reading: "Sea of Okhotsk",
          scripts: [
            { text: "オホーツク海", lang: "ja" },
            { text: "Охотское море", lang: "ru" },
          ],
        },
      ],
      ja: [
        {
          text: "オホーツク海",
          lang: "ja",
          party: null,
          reading: "おほーつくかい",
          scripts: [
            { text: "Sea of Okhotsk", lang: "en" },
            { text: "Охотское море", lang: "ru" },
          ],
        },
      ],
      ru: [
        {
          text: "Охотское море",
          lang: "ru",
          party: null,
          reading: "Охотское море",
          scripts: [
            { text: "Sea of Okhotsk", lang: "en" },
            { text: "オホーツク海", lang: "ja" },
          ],
        },
      ],
    },
    labels: [
      { fromZoom: 3, untilZoom: 3.6, at: [149.3, 56.4], anchor: "center" },
      { fromZoom: 3.6, untilZoom: 5.6, at: [149.3, 53.1], anchor: "center" },
      { fromZoom: 5.6, untilZoom: 6.3, at: [145.9, 45.95], anchor: "center" },
      { fromZoom: 6.3, untilZoom: 9, at: [145.2, 45.4], anchor: "center" },
    ],
    citations: [{ source: "ntia-outline" }, { source: "ruwiki-kunashir-strait" }],
  },
  {
    id: "pacific-ocean",
    kind: "sea",
    territory: null,
    at: [149, 43.5],
    names: {
      en: [
        {
          text: "Pacific Ocean",
          lang: "en",
          party: null,
          reading: "Pacific Ocean",
          scripts: [
            { text: "太平洋", lang: "ja" },
            { text: "Тихий океан", lang: "ru" },
          ],
        },
      ],
      ja: [
        {
          text: "太平洋",
          lang: "ja",
          party: null,
          reading: "たいへいよう",
          scripts: [
            { text: "Pacific Ocean", lang: "en" },
            { text: "Тихий океан", lang: "ru" },
          ],
        },
      ],
      ru: [
        {
          text: "Тихий океан",
          lang: "ru",
          party: null,
          reading: "Тихий океан",
          scripts: [
            { text: "Pacific Ocean", lang: "en" },
            { text: "太平洋", lang: "ja" },
          ],
        },
      ],
    },
    labels: [
      { fromZoom: 3, untilZoom: 3.6, at: [169, 37], anchor: "center" },
      { fromZoom: 3.6, untilZoom: 3.9, at: [162.5, 46.8], anchor: "center" },
      { fromZoom: 3.9, untilZoom: 4.4, at: [156.5, 47.2], anchor: "center" },
      { fromZoom: 4.4, untilZoom: 5.6, at: [155.4, 46.6], anchor: "center" },
      { fromZoom: 5.6, untilZoom: 6.3, at: [149.75, 44], anchor: "center" },
      { fromZoom: 6.3, untilZoom: 9, at: [148.9, 43.75], anchor: "center" },
    ],
    citations: [{ source: "ntia-outline" }, { source: "ruwiki-kunashir-strait" }],
  },
  {
    id: "etorofu-strait",
    kind: "strait",
    territory: null,
    at: [149.1, 45.6],
    names: {
      en: [
        { text: "Etorofu Strait", lang: "en", party: "japan", reading: "Etorofu Strait", scripts: [{ text: "択捉海峡", lang: "ja" }] },
        { text: "Vries Strait", lang: "en", party: "russia", reading: "Vries Strait", scripts: [{ text: "пролив Фриза", lang: "ru" }] },
      ],
      ja: [
        { text: "択捉海峡", lang: "ja", party: "japan", reading: "えとろふかいきょう", scripts: [{ text: "Etorofu Strait", lang: "en" }] },
        {
          text: "フリーズ海峡",
          lang: "ja",
          party: "russia",
          reading: "ふりーずかいきょう",
          scripts: [{ text: "пролив Фриза", lang: "ru" }],
        },
      ],
      ru: [
        { text: "пролив Фриза", lang: "ru", party: "russia", reading: "пролив Фриза", scripts: [{ text: "Vries Strait", lang: "en" }] },
        { text: "пролив Эторофу", lang: "ru", party: "japan", reading: "пролив Эторофу", scripts: [{ text: "択捉海峡", lang: "ja" }] },
      ],
    },
    labels: [{ fromZoom: 6, at: [148.72, 45.9], anchor: "right" }],
    citations: [{ source: "jawiki-kunashiri-channel" }, { source: "jawiki-urup" }],
  },
  {
    id: "ekaterina-strait",
    kind: "strait",
    territory: null,
    at: [146.72, 44.44],
    names: {
      en: [
        {
          text: "Ekaterina Strait",
          lang: "en",
          party: "russia",
          reading: "Ekaterina Strait",
          scripts: [{ text: "пролив Екатерины", lang: "ru" }],
        },
        {
          text: "Kunashiri Channel",
          lang: "en",
          party: "japan",
          reading: "Kunashiri Channel",
          scripts: [{ text: "国後水道", lang: "ja" }],
        },
      ],
      ja: [
        {
          text: "エカチェリーナ海峡",
          lang: "ja",
          party: "russia",
          reading: "えかちぇりーなかいきょう",
          scripts: [{ text: "пролив Екатерины", lang: "ru" }],
        },
        { text: "国後水道", lang: "ja", party: "japan", reading: "くなしりすいどう", scripts: [{ text: "Kunashiri Channel", lang: "en" }] },
      ],
      ru: [
        {
          text: "пролив Екатерины",
          lang: "ru",
          party: "russia",
          reading: "пролив Екатерины",
          scripts: [{ text: "Ekaterina Strait", lang: "en" }],
        },
        { text: "пролив Кунасири", lang: "ru", party: "japan", reading: "пролив Кунасири", scripts: [{ text: "国後水道", lang: "ja" }] },
      ],
    },
    labels: [{ fromZoom: 6, at: [146.95, 44.3], anchor: "left", leader: [146.75, 44.43] }],
    citations: [{ source: "jawiki-kunashiri-channel" }],
  },
  {
    id: "nemuro-strait",
    kind: "strait",
    territory: null,
    at: [145.35, 44.0],
    names: {
      en: [
        {
          text: "Kunashir Strait",
          lang: "en",
          party: "russia",
          reading: "Kunashir Strait",
          scripts: [{ text: "Кунаширский пролив", lang: "ru" }],
        },
        { text: "Nemuro Strait", lang: "en", party: "japan", reading: "Nemuro Strait", scripts: [{ text: "根室海峡", lang: "ja" }] },
      ],
      ja: [
        {
          text: "クナシル海峡",
          lang: "ja",
          party: "russia",
          reading: "くなしるかいきょう",
          scripts: [{ text: "Кунаширский пролив", lang: "ru" }],
        },
        { text: "根室海峡", lang: "ja", party: "japan", reading: "ねむろかいきょう", scripts: [{ text: "Nemuro Strait", lang: "en" }] },
      ],
      ru: [
        {
          text: "Кунаширский пролив",
          lang: "ru",
          party: "russia",
          reading: "Кунаширский пролив",
          scripts: [{ text: "Kunashir Strait", lang: "en" }],
        },
        { text: "пролив Немуро", lang: "ru", party: "japan", reading: "пролив Немуро", scripts: [{ text: "根室海峡", lang: "ja" }] },
      ],
    },
    labels: [{ fromZoom: 9, at: [145.38, 44.02], anchor: "center" }],
    citations: [{ source: "jawiki-nemuro-strait" }, { source: "ruwiki-kunashir-strait" }],
  },
  {
    id: "izmena-strait",
    kind: "strait",
    territory: null,
    at: [145.39, 43.64],
    names: {
      en: [
        { text: "Izmena Strait", lang: "en", party: "russia", reading: "Izmena Strait", scripts: [{ text: "пролив Измены", lang: "ru" }] },
        { text: "Notsuke Channel", lang: "en", party: "japan", reading: "Notsuke Channel", scripts: [{ text: "野付水道", lang: "ja" }] },
      ],
      ja: [
        {
          text: "イズメナ海峡",
          lang: "ja",
          party: "russia",
          reading: "いずめなかいきょう",
          scripts: [{ text: "пролив Измены", lang: "ru" }],
        },
        { text: "野付水道", lang: "ja", party: "japan", reading: "のつけすいどう", scripts: [{ text: "Notsuke Channel", lang: "en" }] },
      ],
      ru: [
        { text: "пролив Измены", lang: "ru", party: "russia", reading: "пролив Измены", scripts: [{ text: "Izmena Strait", lang: "en" }] },
        { text: "пролив Ноцуке", lang: "ru", party: "japan", reading: "пролив Ноцуке", scripts: [{ text: "野付水道", lang: "ja" }] },
      ],
    },
    labels: [{ fromZoom: 8.3, at: [145.46, 43.51], anchor: "left", leader: [145.39, 43.61] }],
    citations: [{ source: "jawiki-nemuro-strait" }],
  },
  {
    id: "goyomai-strait",
    kind: "strait",
    territory: null,
    at: [145.845, 43.405],
    names: {
      en: [
        { text: "Goyomai Channel", lang: "en", party: "japan", reading: "Goyomai Channel", scripts: [{ text: "珸瑶瑁水道", lang: "ja" }] },
        {
          text: "Sovetsky Strait",
          lang: "en",
          party: "russia",
          reading: "Sovetsky Strait",
          scripts: [{ text: "пролив Советский", lang: "ru" }],
        },
      ],
      ja: [
        {
          text: "珸瑶瑁水道",
          lang: "ja",
          party: "japan",
          reading: "ごようまいすいどう",
          scripts: [{ text: "Goyomai Channel", lang: "en" }],
        },
        {
          text: "ソビエツキー海峡",
          lang: "ja",
          party: "russia",
          reading: "そびえつきーかいきょう",
          scripts: [{ text: "пролив Советский", lang: "ru" }],
        },
      ],
      ru: [
        { text: "пролив Гоёмай", lang: "ru", party: "japan", reading: "пролив Гоёмай", scripts: [{ text: "珸瑶瑁水道", lang: "ja" }] },
        {
          text: "пролив Советский",
          lang: "ru",
          party: "russia",
          reading: "пролив Советский",
          scripts: [{ text: "Sovetsky Strait", lang: "en" }],
        },
      ],
    },
    labels: [{ fromZoom: 10, at: [145.866, 43.431], anchor: "right" }],
    citations: [{ source: "jawiki-nemuro-strait" }],
  },
  {
    id: "la-perouse-strait",
    kind: "strait",
    territory: null,
    at: [142.0, 45.75],
    names: {
      en: [
        {
          text: "La Pérouse Strait",
          lang: "en",
          party: "russia",
          reading: "La Pérouse Strait",
          scripts: [{ text: "пролив Лаперуза", lang: "ru" }],
        },
        { text: "Soya Strait", lang: "en", party: "japan", reading: "Soya Strait", scripts: [{ text: "宗谷海峡", lang: "ja" }] },
      ],
      ja: [
        { text: "宗谷海峡", lang: "ja", party: "japan", reading: "そうやかいきょう", scripts: [{ text: "Soya Strait", lang: "en" }] },
        {
          text: "ラペルーズ海峡",
          lang: "ja",
          party: "russia",
          reading: "らぺるーずかいきょう",
          scripts: [{ text: "пролив Лаперуза", lang: "ru" }],
        },
      ],
      ru: [
        {
          text: "пролив Лаперуза",
          lang: "ru",
          party: "russia",
          reading: "пролив Лаперуза",
          scripts: [{ text: "La Pérouse Strait", lang: "en" }],
        },
        { text: "пролив Соя", lang: "ru", party: "japan", reading: "пролив Соя", scripts: [{ text: "宗谷海峡", lang: "ja" }] },
      ],
    },
    labels: [{ fromZoom: 5.2, at: [142.4, 45.52], anchor: "left", leader: [142, 45.72] }],
    citations: [{ source: "prlib-1875" }, { source: "stead-1904" }],
  },
  {
    id: "first-kuril-strait",
    kind: "strait",
    territory: null,
    at: [156.6, 50.83],
    names: {
      en: [
        { text: "Chishima Strait", lang: "en", party: "japan", reading: "Chishima Strait", scripts: [{ text: "千島海峡", lang: "ja" }] },
        {
          text: "First Kuril Strait",
          lang: "en",
          party: "russia",
          reading: "First Kuril Strait",
          scripts: [{ text: "Первый Курильский пролив", lang: "ru" }],
        },
      ],
      ja: [
        {
          text: "第一クリル海峡",
          lang: "ja",
          party: "russia",
          reading: "だいいちくりるかいきょう",
          scripts: [{ text: "Первый Курильский пролив", lang: "ru" }],
        },
        { text: "千島海峡", lang: "ja", party: "japan", reading: "ちしまかいきょう", scripts: [{ text: "Chishima Strait", lang: "en" }] },
      ],
      ru: [
        {
          text: "Первый Курильский пролив",
          lang: "ru",
          party: "russia",
          reading: "Первый Курильский пролив",
          scripts: [{ text: "First Kuril Strait", lang: "en" }],
        },
        { text: "пролив Тисима", lang: "ru", party: "japan", reading: "пролив Тисима", scripts: [{ text: "千島海峡", lang: "ja" }] },
      ],
    },
    labels: [{ fromZoom: 6.2, at: [156.85, 50.78], anchor: "left" }],
    citations: [{ source: "first-kuril-strait" }, { source: "jawiki-chishima" }],
  },
  {
    id: "nemuro",
    kind: "settlement",
    territory: "hokkaido",
    at: [145.583, 43.33],
    names: {
      en: [
        {
          text: "Nemuro",
          lang: "en",
          party: null,
          reading: "Nemuro",
          scripts: [
            { text: "根室", lang: "ja" },
            { text: "Немуро", lang: "ru" },
          ],
        },
      ],
      ja: [
        {
          text: "根室",
          lang: "ja",
          party: null,
          reading: "ねむろ",
          scripts: [
            { text: "Nemuro", lang: "en" },
            { text: "Немуро", lang: "ru" },
          ],
        },
      ],
      ru: [
        {
          text: "Немуро",
          lang: "ru",
          party: null,
          reading: "Немуро",
          scripts: [
            { text: "Nemuro", lang: "en" },
            { text: "根室", lang: "ja" },
          ],
        },
      ],
    },
    labels: [{ fromZoom: 6.3, at: [145.583, 43.33], anchor: "right" }],
    citations: [{ source: "jawiki-nemuro" }, { source: "extreme-points" }],
  },
  {
    id: "kushiro",
    kind: "settlement",
    territory: "hokkaido",
    at: [144.381, 42.985],
    names: {
      en: [
        {
          text: "Kushiro",
          lang: "en",
          party: null,
          reading: "Kushiro",
          scripts: [
            { text: "釧路", lang: "ja" },
            { text: "Кусиро", lang: "ru" },
          ],
        },
      ],
      ja: [
        {
          text: "釧路",
          lang: "ja",
          party: null,
          reading: "くしろ",
          scripts: [
            { text: "Kushiro", lang: "en" },
            { text: "Кусиро", lang: "ru" },
          ],
        },
      ],
      ru: [
        {
          text: "Кусиро",
          lang: "ru",
          party: null,
          reading: "Кусиро",
          scripts: [
            { text: "Kushiro", lang: "en" },
            { text: "釧路", lang: "ja" },
          ],
        },
      ],
    },
    labels: [{ fromZoom: 6, at: [144.381, 42.985], anchor: "top" }],
    citations: [{ source: "jawiki-kushiro" }],
  },
  {
    id: "rausu",
    kind: "settlement",
    territory: "hokkaido",
    at: [145.19, 44.02],
    names: {
      en: [
        {
          text: "Rausu",
          lang: "en",
          party: null,
          reading: "Rausu",
          scripts: [
            { text: "羅臼", lang: "ja" },
            { text: "Раусу", lang: "ru" },
          ],
        },
      ],
      ja: [
        {
          text: "羅臼",
          lang: "ja",
          party: null,
          reading: "らうす",
          scripts: [
            { text: "Rausu", lang: "en" },
            { text: "Раусу", lang: "ru" },
          ],
        },
      ],
      ru: [
        {
          text: "Раусу",
          lang: "ru",
          party: null,
          reading: "Раусу",
          scripts: [
            { text: "Rausu", lang: "en" },
            { text: "羅臼", lang: "ja" },
          ],
        },
      ],
    },
    labels: [{ fromZoom: 6.3, at: [145.19, 44.02], anchor: "right" }],
    citations: [{ source: "jawiki-nemuro-strait" }],
  },
  {
    id: "abashiri",
    kind: "settlement",
    territory: "hokkaido",
    at: [144.273, 44.021],
    names: {
      en: [
        {
          text: "Abashiri",
          lang: "en",
          party: null,
          reading: "Abashiri",
          scripts: [
            { text: "網走", lang: "ja" },
            { text: "Абасири", lang: "ru" },
          ],
        },
      ],
      ja: [
        {
          text: "網走",
          lang: "ja",
          party: null,
          reading: "あばしり",
          scripts: [
            { text: "Abashiri", lang: "en" },
            { text: "Абасири", lang: "ru" },
          ],
        },
      ],
      ru: [
        {
          text: "Абасири",
          lang: "ru",
          party: null,
          reading: "Абасири",
          scripts: [
            { text: "Abashiri", lang: "en" },
            { text: "網走", lang: "ja" },
          ],
        },
      ],
    },
    labels: [{ fromZoom: 7, at: [144.273, 44.021], anchor: "bottom" }],
    citations: [{ source: "jawiki-abashiri" }],
  },
  {
    id: "kurilsk",
    kind: "settlement",
    territory: "etorofu",
    at: [147.88, 45.23],
    names: {
      en: [
        { text: "Kurilsk", lang: "ru-Latn", party: "russia", reading: "Kurilsk", scripts: [{ text: "Курильск", lang: "ru" }] },
        { text: "Shana", lang: "ja-Latn", party: "japan", reading: "Shana", scripts: [{ text: "紗那", lang: "ja" }] },
      ],
      ja: [
        { text: "クリリスク", lang: "ja", party: "russia", reading: "くりりすく", scripts: [{ text: "Курильск", lang: "ru" }] },
        { text: "紗那", lang: "ja", party: "japan", reading: "しゃな", scripts: [{ text: "Shana", lang: "ja-Latn" }] },
      ],
      ru: [
        { text: "Курильск", lang: "ru", party: "russia", reading: "Курильск", scripts: [{ text: "Kurilsk", lang: "ru-Latn" }] },
        { text: "Сяна", lang: "ru", party: "japan", reading: "Сяна", scripts: [{ text: "紗那", lang: "ja" }] },
      ],
    },
    labels: [{ fromZoom: 6.8, at: [147.88, 45.23], anchor: "right" }],
    citations: [{ source: "hokkaido-shimbun-2021" }, { source: "ruwiki-kurilsky-district" }],
  },
  {
    id: "yuzhno-kurilsk",
    kind: "settlement",
    territory: "kunashiri",
    at: [145.86, 44.03],
    names: {
      en: [
        { text: "Furukamappu", lang: "ja-Latn", party: "japan", reading: "Furukamappu", scripts: [{ text: "古釜布", lang: "ja" }] },
        {
          text: "Yuzhno-Kurilsk",
          lang: "ru-Latn",
          party: "russia",
          reading: "Yuzhno-Kurilsk",
          scripts: [{ text: "Южно-Курильск", lang: "ru" }],
        },
      ],
      ja: [
        { text: "古釜布", lang: "ja", party: "japan", reading: "ふるかまっぷ", scripts: [{ text: "Furukamappu", lang: "ja-Latn" }] },
        {
          text: "ユジノクリリスク",
          lang: "ja",
          party: "russia",
          reading: "ゆじのくりりすく",
          scripts: [{ text: "Южно-Курильск", lang: "ru" }],
        },
      ],
      ru: [
        { text: "Фурукамаппу", lang: "ru", party: "japan", reading: "Фурукамаппу", scripts: [{ text: "古釜布", lang: "ja" }] },
        {
          text: "Южно-Курильск",
          lang: "ru",
          party: "russia",
          reading: "Южно-Курильск",
          scripts: [{ text: "Yuzhno-Kurilsk", lang: "ru-Latn" }],
        },
      ],
    },
    labels: [{ fromZoom: 6.3, at: [145.86, 44.03], anchor: "left" }],
    citations: [{ source: "hokkaido-shimbun-2021" }, { source: "ruwiki-yuzhno-kurilsk" }],
  },
  {
    id: "malokurilskoye",
    kind: "settlement",
    territory: "shikotan",
    at: [146.83, 43.87],
    names: {
      en: [
        {
          text: "Malokurilskoye",
          lang: "ru-Latn",
          party: "russia",
          reading: "Malokurilskoye",
          scripts: [{ text: "Малокурильское", lang: "ru" }],
        },
        { text: "Shakotan", lang: "ja-Latn", party: "japan", reading: "Shakotan", scripts: [{ text: "斜古丹", lang: "ja" }] },
      ],
      ja: [
        { text: "斜古丹", lang: "ja", party: "japan", reading: "しゃこたん", scripts: [{ text: "Shakotan", lang: "ja-Latn" }] },
        {
          text: "マロクリリスコエ",
          lang: "ja",
          party: "russia",
          reading: "まろくりりすこえ",
          scripts: [{ text: "Малокурильское", lang: "ru" }],
        },
      ],
      ru: [
        {
          text: "Малокурильское",
          lang: "ru",
          party: "russia",
          reading: "Малокурильское",
          scripts: [{ text: "Malokurilskoye", lang: "ru-Latn" }],
        },
        { text: "Сякотан", lang: "ru", party: "japan", reading: "Сякотан", scripts: [{ text: "斜古丹", lang: "ja" }] },
      ],
    },
    labels: [{ fromZoom: 7.5, at: [146.83, 43.87], anchor: "bottom" }],
    citations: [{ source: "hokkaido-shimbun-2021" }],
  },
  {
    id: "yuzhno-sakhalinsk",
    kind: "settlement",
    territory: "southern-sakhalin",
    at: [142.73, 46.96],
    names: {
      en: [
        { text: "Toyohara", lang: "ja-Latn", party: "japan", reading: "Toyohara", scripts: [{ text: "豊原", lang: "ja" }] },
        {
          text: "Yuzhno-Sakhalinsk",
          lang: "ru-Latn",
          party: "russia",
          reading: "Yuzhno-Sakhalinsk",
          scripts: [{ text: "Южно-Сахалинск", lang: "ru" }],
        },
      ],
      ja: [
        { text: "豊原", lang: "ja", party: "japan", reading: "とよはら", scripts: [{ text: "Toyohara", lang: "ja-Latn" }] },
        {
          text: "ユジノサハリンスク",
          lang: "ja",
          party: "russia",
          reading: "ゆじのさはりんすく",
          scripts: [{ text: "Южно-Сахалинск", lang: "ru" }],
        },
      ],
      ru: [
        { text: "Тоёхара", lang: "ru", party: "japan", reading: "Тоёхара", scripts: [{ text: "豊原", lang: "ja" }] },
        {
          text: "Южно-Сахалинск",
          lang: "ru",
          party: "russia",
          reading: "Южно-Сахалинск",
          scripts: [{ text: "Yuzhno-Sakhalinsk", lang: "ru-Latn" }],
        },
      ],
    },
    labels: [{ fromZoom: 5.4, at: [142.73, 46.96], anchor: "left" }],
    citations: [{ source: "karafuto-towns" }],
  },
  {
    id: "severo-kurilsk",
    kind: "settlement",
    territory: "northern-kurils",
    at: [156.125, 50.675],
    names: {
      en: [
        { text: "Kashiwabara", lang: "ja-Latn", party: "japan", reading: "Kashiwabara", scripts: [{ text: "柏原", lang: "ja" }] },
        {
          text: "Severo-Kurilsk",
          lang: "ru-Latn",
          party: "russia",
          reading: "Severo-Kurilsk",
          scripts: [{ text: "Северо-Курильск", lang: "ru" }],
        },
      ],
      ja: [
        { text: "柏原", lang: "ja", party: "japan", reading: "かしわばら", scripts: [{ text: "Kashiwabara", lang: "ja-Latn" }] },
        {
          text: "セベロクリリスク",
          lang: "ja",
          party: "russia",
          reading: "せべろくりりすく",
          scripts: [{ text: "Северо-Курильск", lang: "ru" }],
        },
      ],
      ru: [
        { text: "Касивабара", lang: "ru", party: "japan", reading: "Касивабара", scripts: [{ text: "柏原", lang: "ja" }] },
        {
          text: "Северо-Курильск",
          lang: "ru",
          party: "russia",
          reading: "Северо-Курильск",
          scripts: [{ text: "Severo-Kurilsk", lang: "ru-Latn" }],
        },
      ],
    },
    labels: [{ fromZoom: 7.2, at: [156.125, 50.675], anchor: "bottom" }],
    citations: [{ source: "jawiki-chishima" }],
  },
  {
    id: "cape-nosappu",
    kind: "cape",
    territory: "hokkaido",
    at: [145.817, 43.385],
    names: {
      en: [
        {
          text: "Cape Nosappu",
          lang: "en",
          party: null,
          reading: "Cape Nosappu",
          scripts: [
            { text: "納沙布岬", lang: "ja" },
            { text: "мыс Носаппу", lang: "ru" },
          ],
        },
      ],
      ja: [
        {
          text: "納沙布岬",
          lang: "ja",
          party: null,
          reading: "のさっぷみさき",
          scripts: [
            { text: "Cape Nosappu", lang: "en" },
            { text: "мыс Носаппу", lang: "ru" },
          ],
        },
      ],
      ru: [
        {
          text: "мыс Носаппу",
          lang: "ru",
          party: null,
          reading: "мыс Носаппу",
          scripts: [
            { text: "Cape Nosappu", lang: "en" },
            { text: "納沙布岬", lang: "ja" },
          ],
        },
      ],
    },
    labels: [{ fromZoom: 8.8, at: [145.83, 43.3], anchor: "right", leader: [145.817, 43.383] }],
    citations: [{ source: "extreme-points" }, { source: "ntia-islands" }],
  },
  {
    id: "cape-lopatka",
    kind: "cape",
    territory: "kamchatka",
    at: [156.67, 50.87],
    names: {
      en: [
        {
          text: "Cape Lopatka",
          lang: "en",
          party: null,
          reading: "Cape Lopatka",
          scripts: [
            { text: "ロパトカ岬", lang: "ja" },
            { text: "мыс Лопатка", lang: "ru" },
          ],
        },
      ],
      ja: [
        {
          text: "ロパトカ岬",
          lang: "ja",
          party: null,
          reading: "ろぱとかみさき",
          scripts: [
            { text: "Cape Lopatka", lang: "en" },
            { text: "мыс Лопатка", lang: "ru" },
          ],
        },
      ],
      ru: [
        {
          text: "мыс Лопатка",
          lang: "ru",
          party: null,
          reading: "мыс Лопатка",
          scripts: [
            { text: "Cape Lopatka", lang: "en" },
            { text: "ロパトカ岬", lang: "ja" },
          ],
        },
      ],
    },
    labels: [{ fromZoom: 6.2, at: [156.63, 51.02], anchor: "right" }],
    citations: [{ source: "first-kuril-strait" }, { source: "stead-1904" }],
  },
  {
    id: "urup",
    kind: "island",
    territory: "northern-kurils",
    at: [149.99, 45.93],
    names: {
      en: [
        { text: "Urup", lang: "ru-Latn", party: "russia", reading: "Urup", scripts: [{ text: "Уруп", lang: "ru" }] },
        { text: "Uruppu", lang: "ja-Latn", party: "japan", reading: "Uruppu", scripts: [{ text: "得撫島", lang: "ja" }] },
      ],
      ja: [
        { text: "ウルップ", lang: "ja", party: "russia", reading: "うるっぷ", scripts: [{ text: "Уруп", lang: "ru" }] },
        { text: "得撫島", lang: "ja", party: "japan", reading: "うるっぷとう", scripts: [{ text: "Uruppu", lang: "ja-Latn" }] },
      ],
      ru: [
        { text: "Уруп", lang: "ru", party: "russia", reading: "Уруп", scripts: [{ text: "Urup", lang: "ru-Latn" }] },
        { text: "Уруппу", lang: "ru", party: "japan", reading: "Уруппу", scripts: [{ text: "得撫島", lang: "ja" }] },
      ],
    },
    labels: [
      { fromZoom: 5.6, untilZoom: 6.4, at: [149.85, 45.45], anchor: "left", leader: [149.9, 45.85] },
      { fromZoom: 6.4, at: [149.78, 45.5], anchor: "top" },
    ],
    citations: [{ source: "jawiki-urup" }, { source: "kotobank-urup" }],
  },
  {
    id: "simushir",
    kind: "island",
    territory: "northern-kurils",
    at: [152.0, 46.97],
    names: {
      en: [
        { text: "Shimushiru", lang: "ja-Latn", party: "japan", reading: "Shimushiru", scripts: [{ text: "新知島", lang: "ja" }] },
        { text: "Simushir", lang: "ru-Latn", party: "russia", reading: "Simushir", scripts: [{ text: "Симушир", lang: "ru" }] },
      ],
      ja: [
        { text: "シムシル", lang: "ja", party: "russia", reading: "しむしる", scripts: [{ text: "Симушир", lang: "ru" }] },
        { text: "新知島", lang: "ja", party: "japan", reading: "しむしるとう", scripts: [{ text: "Shimushiru", lang: "ja-Latn" }] },
      ],
      ru: [
        { text: "Симусиру", lang: "ru", party: "japan", reading: "Симусиру", scripts: [{ text: "新知島", lang: "ja" }] },
        { text: "Симушир", lang: "ru", party: "russia", reading: "Симушир", scripts: [{ text: "Simushir", lang: "ru-Latn" }] },
      ],
    },
    labels: [{ fromZoom: 5.6, at: [151.6, 47.15], anchor: "right" }],
    citations: [{ source: "kuril-toponymy", pinpoint: page(362) }],
  },
  {
    id: "onekotan",
    kind: "island",
    territory: "northern-kurils",
    at: [154.75, 49.43],
    names: {
      en: [
        {
          text: "Onekotan",
          lang: "en",
          party: null,
          reading: "Onekotan",
          scripts: [
            { text: "温禰古丹島", lang: "ja" },
            { text: "Онекотан", lang: "ru" },
          ],
        },
      ],
      ja: [
        {
          text: "温禰古丹島",
          lang: "ja",
          party: null,
          reading: "おんねこたんとう",
          scripts: [
            { text: "Onekotan", lang: "en" },
            { text: "Онекотан", lang: "ru" },
          ],
        },
      ],
      ru: [
        {
          text: "Онекотан",
          lang: "ru",
          party: null,
          reading: "Онекотан",
          scripts: [
            { text: "Onekotan", lang: "en" },
            { text: "温禰古丹島", lang: "ja" },
          ],
        },
      ],
    },
    labels: [{ fromZoom: 5.6, at: [154.5, 49.5], anchor: "right" }],
    citations: [{ source: "jawiki-chishima" }],
  },
  {
    id: "paramushir",
    kind: "island",
    territory: "northern-kurils",
    at: [155.85, 50.35],
    names: {
      en: [
        { text: "Paramushir", lang: "ru-Latn", party: "russia", reading: "Paramushir", scripts: [{ text: "Парамушир", lang: "ru" }] },
        { text: "Paramushiru", lang: "ja-Latn", party: "japan", reading: "Paramushiru", scripts: [{ text: "幌筵島", lang: "ja" }] },
      ],
      ja: [
        { text: "パラムシル", lang: "ja", party: "russia", reading: "ぱらむしる", scripts: [{ text: "Парамушир", lang: "ru" }] },
        { text: "幌筵島", lang: "ja", party: "japan", reading: "ぱらむしるとう", scripts: [{ text: "Paramushiru", lang: "ja-Latn" }] },
      ],
      ru: [
        { text: "Парамусиру", lang: "ru", party: "japan", reading: "Парамусиру", scripts: [{ text: "幌筵島", lang: "ja" }] },
        { text: "Парамушир", lang: "ru", party: "russia", reading: "Парамушир", scripts: [{ text: "Paramushir", lang: "ru-Latn" }] },
      ],
    },
    labels: [{ fromZoom: 5.6, at: [155.3, 50.4], anchor: "right" }],
    citations: [{ source: "jawiki-chishima" }],
  },
  {
    id: "shumshu",
    kind: "island",
    territory: "northern-kurils",
    at: [156.33, 50.73],
    names: {
      en: [
        { text: "Shumshu", lang: "ru-Latn", party: "russia", reading: "Shumshu", scripts: [{ text: "Шумшу", lang: "ru" }] },
        { text: "Shumushu", lang: "ja-Latn", party: "japan", reading: "Shumushu", scripts: [{ text: "占守島", lang: "ja" }] },
      ],
      ja: [
        { text: "シュムシュ", lang: "ja", party: "russia", reading: "しゅむしゅ", scripts: [{ text: "Шумшу", lang: "ru" }] },
        { text: "占守島", lang: "ja", party: "japan", reading: "しゅむしゅとう", scripts: [{ text: "Shumushu", lang: "ja-Latn" }] },
      ],
      ru: [
        { text: "Сюмусю", lang: "ru", party: "japan", reading: "Сюмусю", scripts: [{ text: "占守島", lang: "ja" }] },
        { text: "Шумшу", lang: "ru", party: "russia", reading: "Шумшу", scripts: [{ text: "Shumshu", lang: "ru-Latn" }] },
      ],
    },
    labels: [{ fromZoom: 5.6, at: [156.6, 50.45], anchor: "left", leader: [156.4, 50.72] }],
    citations: [{ source: "jawiki-chishima" }],
  },
];
