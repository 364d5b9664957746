import type { Instrument, Reading } from "../../model/instrument.ts";
import { place } from "../pinpoints.ts";

const englishText = { source: "cairo-english", read: "en" } as const;
const japaneseText = { source: "cairo-japanese", read: "ja" } as const;

const readings: readonly Reading[] = [
  {
    party: "japan",
    text: {
      en: "Japan holds that the Kurils came to it in peace, by the treaty of 1875, and so were not “taken by violence and greed”. Still less, it says, can the words apply to the four islands, which it calls an inherent part of its territory.",
      ja: "日本政府は、千島列島は1875年の条約によって平和裏に譲り受けたもので、「暴力および貪欲により略取された地域」に当たらないとしている。まして固有の領土である四島には当てはまらないとする。",
      ru: "Япония считает, что Курилы достались ей мирно, по договору 1875 года, и не были захвачены «при помощи силы и в результате своей алчности». Тем более, по её словам, это не относится к четырём островам, которые она называет исконной территорией.",
    },
    citations: [
      {
        source: "cao-agreements",
        pinpoint: place("section “Cairo Declaration”", "「カイロ宣言」の項", "раздел «Каирская декларация»"),
        read: "ja",
      },
    ],
  },
  {
    party: "russia",
    text: {
      en: "Russia, then the Soviet Union, held that Japan had used the Kurils as bases of aggression. To take them from it, it said in the talks on a peace treaty, was to halt and punish aggression, in keeping with the principle of the Cairo Declaration.",
      ja: "ロシア側（当時はソ連政府）は、日本が千島列島を侵略の拠点に使ったとした。列島を日本から取り上げたのは侵略を止め罰するためで、カイロ宣言の原則に沿うと平和条約の交渉で述べた。",
      ru: "Россия, тогда СССР, считала, что Япония использовала Курилы как базы для агрессии. Лишить её этих островов, говорил СССР на переговорах о мирном договоре, значило пресечь и наказать агрессию в согласии с принципом Каирской декларации.",
    },
    citations: [
      {
        source: "cwihp-rogachev",
        pinpoint: place("statement of I. Rogachev", "ロガチョフ次官の発言", "выступление И. А. Рогачёва"),
        read: "en",
      },
    ],
  },
];

export const cairo1943 = {
  id: "1943-cairo",
  layer: null,
  kind: "declaration",
  form: "multilateral",
  name: { en: "Cairo Declaration", ja: "カイロ宣言", ru: "Каирская декларация" },
  officialNames: [
    { text: "Cairo Declaration", lang: "en" },
    { text: "カイロ宣言", lang: "ja" },
    { text: "Каирская декларация", lang: "ru" },
  ],
  date: "1943-12-01",
  inForce: null,
  place: { en: "Cairo", ja: "カイロ", ru: "Каир" },
  parties: {
    en: "The United States (Roosevelt), the United Kingdom (Churchill) and China (Chiang Kai-shek); the Soviet Union took no part",
    ja: "米国（ルーズベルト）、英国（チャーチル）、中国（蔣介石）。ソ連は加わっていない",
    ru: "США (Ф. Рузвельт), Великобритания (У. Черчилль) и Китай (Чан Кайши); СССР не участвовал",
  },
  summary: {
    text: {
      en: "The war aims of three Allies against Japan: it was to lose the Pacific islands it had taken since 1914, the territories it had taken from China, and all others taken “by violence and greed”. The Kurils and Sakhalin (Karafuto) are not named. Para. 8 of the Potsdam Declaration takes up its terms.",
      ja: "連合国のうち三国の対日戦争目的を示した宣言。日本は、1914年以後に得た太平洋の島々、中国から得た地域、「暴力及び強欲により」略取した他のすべての地域を失うとした。千島列島（クリル諸島）と樺太（サハリン）の名は挙げていない。その条項はポツダム宣言第8項に引き継がれた。",
      ru: "Цели трёх союзников в войне с Японией: она лишалась тихоокеанских островов, занятых с 1914 года, территорий, отнятых у Китая, и всех прочих, взятых «при помощи силы и в результате своей алчности». Курилы и Сахалин (Карафуто) не названы. На её условия ссылается пункт 8 Потсдамской декларации.",
    },
    citations: [englishText, japaneseText],
  },
  dates: {
    text: {
      en: "The conference met from 22 to 26 November 1943. The text was agreed there, released on 1 December 1943 and not signed; some collections date it 27 November. It names no day of entry into force.",
      ja: "会談は1943年11月22〜26日に開かれた。文案はそこで合意され、1943年12月1日に発表された。署名はない。11月27日付とする資料集もある。発効日の定めはない。",
      ru: "Конференция проходила 22–26 ноября 1943 года. Согласованный на ней текст обнародован 1 декабря 1943 года и не подписывался; в некоторых сборниках он датирован 27 ноября. О дне вступления в силу не говорится.",
    },
    citations: [{ source: "frus-1943-cairo", read: "en" }, { source: "cairo-release", read: "en" }, japaneseText],
  },
  articles: [
    {
      pinpoint: place("On territories", "領土に関する部分", "О территориях"),
      text: {
        en: "Besides the islands and territories it describes, Japan “will also be expelled from all other territories which she has taken by violence and greed”. The three powers say that they covet no gain for themselves and do not think of territorial expansion.",
        ja: "前記の島々と地域のほか、日本国は「暴力及び強欲により日本国が略取した他のすべての地域から駆逐される」。三国は、自国のために利得を求めず、領土拡張の念も持たないと述べる。",
        ru: "Помимо указанных островов и территорий Япония будет изгнана и со всех других территорий, которые она «захватила при помощи силы и в результате своей алчности». Три державы заявляют, что не ищут для себя выгод и не помышляют о территориальном расширении.",
      },
      citations: [englishText, japaneseText],
    },
  ],
  boundaries: [],
  readings,
  effects: {},
  citations: [englishText, japaneseText, { source: "frus-1943-cairo", read: "en" }],
} as const satisfies Instrument;
