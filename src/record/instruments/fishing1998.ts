import type { Instrument } from "../../model/instrument.ts";
import { article } from "../pinpoints.ts";

const text = [
  { source: "worldjpn-1998-fishing", read: "ja" },
  { source: "cntd-1998-fishing", read: "ru" },
  { source: "iclrc-1998-fishing", read: "en" },
] as const;

export const fishing1998 = {
  id: "1998-fishing-agreement",
  layer: null,
  kind: "agreement",
  form: "bilateral",
  name: { en: "Fishing agreement of 1998", ja: "安全操業に関する協定（1998年）", ru: "Соглашение о промысле 1998 года" },
  officialNames: [
    {
      text: "Agreement between the Government of Japan and the Government of the Russian Federation on some matters of cooperation in the field of fishing operations for marine living resources",
      lang: "en",
    },
    { text: "日本国政府とロシア連邦政府との間の海洋生物資源についての操業の分野における協力の若干の事項に関する協定", lang: "ja" },
    {
      text: "Соглашение между Правительством Российской Федерации и Правительством Японии о некоторых вопросах сотрудничества в области промысла морских живых ресурсов",
      lang: "ru",
    },
  ],
  date: "1998-02-21",
  inForce: "1998-05-21",
  place: { en: "Moscow", ja: "モスクワ", ru: "Москва" },
  parties: {
    en: "The governments of Japan and of the Russian Federation",
    ja: "日本国政府とロシア連邦政府",
    ru: "Правительства Российской Федерации и Японии",
  },
  summary: {
    text: {
      en: "It lets Japanese boats fish in a stretch of sea near the four, on terms fixed anew each year and for payment. A legal study counts it among the agreements on fishing off these islands that carry a clause keeping the positions of both sides intact.",
      ja: "四島周辺の一定の水域で、毎年定める条件と支払いの下で日本漁船の操業を可能にした協定。ある法学研究は、双方の立場を維持する条項を備えた、この海域の漁業に関する取り決めの一つに数えている。",
      ru: "Соглашение позволяет японским судам вести промысел в морском районе близ четырёх островов на ежегодно согласуемых условиях и за плату. Одно юридическое исследование относит его к договорённостям о промысле у этих островов с оговоркой о сохранении позиций сторон.",
    },
    citations: [...text, { source: "ecolex-1998-fishing" }, { source: "pravo-studio-clause", read: "ru" }],
  },
  dates: {
    text: {
      en: "Signed in Moscow on 21 February 1998; in force from 21 May 1998.",
      ja: "1998年2月21日にモスクワで署名、同年5月21日に発効。",
      ru: "Подписано в Москве 21 февраля 1998 года; вступило в силу 21 мая 1998 года.",
    },
    citations: [
      { source: "worldjpn-1998-fishing", read: "ja" },
      { source: "cntd-1998-fishing", read: "ru" },
    ],
  },
  texts: {
    text: {
      en: "The Japanese and the Russian text are authentic; the English ones are translations.",
      ja: "日本語文とロシア語文が正文で、英語文は翻訳である。",
      ru: "Аутентичны японский и русский тексты; английские — переводы.",
    },
    citations: [{ source: "iclrc-1998-fishing", read: "en" }],
  },
  articles: [
    {
      pinpoint: article(1),
      text: {
        en: "The parties cooperate so that Japanese vessels may fish in a marine area bounded by straight lines between listed points, near Etorofu / Iturup, Kunashir / Kunashiri, Shikotan and the Habomai group.",
        ja: "両政府は、イトゥルップ / 択捉島、国後島 / クナシル、色丹島、歯舞群島の近くで、附属書の各点を順に直線で結んだ水域における日本漁船の操業のために協力する。",
        ru: "Стороны сотрудничают, чтобы японские суда могли вести промысел в морском районе близ островов Итуруп / Эторофу, Кунасири / Кунашир, Шикотан и Хабомаи, ограниченном прямыми линиями между точками, указанными в приложении.",
      },
      citations: [
        { source: "iclrc-1998-fishing", pinpoint: article(1), read: "en" },
        { source: "ecolex-1998-fishing", pinpoint: article(1) },
      ],
    },
    {
      pinpoint: article(2),
      text: {
        en: "The fishing follows a memorandum concluded each year, and Japan sees to it that the Japanese organisations pay the charge.",
        ja: "操業は毎年作成される覚書に従って行い、日本側は日本の団体による支払いを確保する。",
        ru: "Промысел ведётся по ежегодно заключаемому меморандуму; Япония обеспечивает внесение платы японскими организациями.",
      },
      citations: [{ source: "ecolex-1998-fishing", pinpoint: article(2) }],
    },
  ],
  boundaries: [],
  effects: {},
  citations: text,
} as const satisfies Instrument;
