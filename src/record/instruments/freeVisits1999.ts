import type { Instrument } from "../../model/instrument.ts";

const notes = [{ source: "worldjpn-1999-visits", read: "ja" }] as const;

export const freeVisits1999 = {
  id: "1999-free-visits",
  layer: null,
  kind: "agreement",
  form: "bilateral",
  name: { en: "Simplified visits of 1999", ja: "自由訪問の枠組み", ru: "Договорённость 1999 года об облегчённых поездках" },
  officialNames: [
    { text: "Exchange of notes verbales between Japan and the Russian Federation of 2 September 1999", lang: "en" },
    {
      text: "旧島民及びその家族たる日本国国民による択捉島、国後島、色丹島及び歯舞群島への最大限に簡易化された訪問の方式に関する口上書",
      lang: "ja",
    },
    { text: "Обмен вербальными нотами между Российской Федерацией и Японией от 2 сентября 1999 года", lang: "ru" },
  ],
  date: "1999-09-02",
  inForce: null,
  place: null,
  parties: {
    en: "The Embassy of the Russian Federation in Japan and the Ministry of Foreign Affairs of Japan",
    ja: "在日本国ロシア連邦大使館と日本国外務省",
    ru: "Посольство Российской Федерации в Японии и Министерство иностранных дел Японии",
  },
  summary: {
    text: {
      en: "Notes that give former residents of the four and their families, if they are citizens of Japan, a procedure of visits simplified as far as possible. They carry out what the Moscow Declaration of 1998 had agreed in principle.",
      ja: "四島の元島民とその家族である日本国民のために、最大限に簡易化された訪問の手続きを定めた口上書。1998年のモスクワ宣言で原則的に合意された内容を実施するものである。",
      ru: "Ноты, установившие для бывших жителей четырёх островов и членов их семей — граждан Японии — максимально облегчённый порядок посещения. Ими исполнена принципиальная договорённость, достигнутая в Московской декларации 1998 года.",
    },
    citations: [...notes, { source: "worldjpn-1999-cabinet", read: "ja" }],
  },
  dates: {
    text: {
      en: "The notes are dated 2 September 1999. The first group went to Shibotsu / Zelyony in the Habomai group on 11 and 12 September 1999. Russia ended the arrangement by an order that its government published on 5 September 2022.",
      ja: "口上書の日付は1999年9月2日。第1陣は同年9月11日から12日に歯舞群島の志発島 / ゼリョーヌイを訪れた。ロシアは2022年9月5日に公表した政府令でこの枠組みを終了させた。",
      ru: "Ноты датированы 2 сентября 1999 года. Первая группа побывала на острове Зелёный / Сибоцу в группе Хабомаи 11–12 сентября 1999 года. Россия прекратила действие договорённости распоряжением правительства, опубликованным 5 сентября 2022 года.",
    },
    citations: [...notes, { source: "ntia-free-visits", read: "ja" }, { source: "ria-2022-visits", read: "ru" }],
  },
  articles: [],
  boundaries: [],
  effects: {},
  citations: [...notes, { source: "mofa-visits", read: "ja" }],
} as const satisfies Instrument;
