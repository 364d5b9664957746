import type { Instrument } from "../../model/instrument.ts";
import { paragraph, place } from "../pinpoints.ts";

const FROM_PARAGRAPH_3 = place("from para. 3 on", "第3項以下", "п. 3 и далее");

const text = [
  { source: "worldjpn-2000-statement", read: "ja" },
  { source: "kremlin-2000-statement-russian", read: "ru" },
  { source: "kremlin-2000-statement", read: "en" },
] as const;

export const jointStatement2000 = {
  id: "2000-joint-statement",
  layer: null,
  kind: "declaration",
  form: "bilateral",
  name: {
    en: "Statement of 2000 on a peace treaty",
    ja: "平和条約問題に関する声明（2000年）",
    ru: "Заявление 2000 года о мирном договоре",
  },
  officialNames: [
    {
      text: "Statement by the Prime Minister of Japan and the President of the Russian Federation on the Issue of a Peace Treaty",
      lang: "en",
    },
    { text: "平和条約問題に関する日本国総理大臣及びロシア連邦大統領の声明", lang: "ja" },
    { text: "Заявление Президента Российской Федерации и Премьер-министра Японии по проблеме мирного договора", lang: "ru" },
  ],
  date: "2000-09-05",
  inForce: null,
  place: { en: "Tokyo", ja: "東京", ru: "Токио" },
  parties: {
    en: "Japan (Mori Yoshiro) and the Russian Federation (Vladimir Putin)",
    ja: "日本（森喜朗）とロシア連邦（プーチン）",
    ru: "Российская Федерация (В. В. Путин) и Япония (Мори Ёсиро)",
  },
  summary: {
    text: {
      en: "A political statement of the two leaders. They will go on negotiating, on the basis of all agreements so far, to conclude a peace treaty by resolving the question of the attribution of the four, which it names. It sets no new date and assigns none of the islands.",
      ja: "両首脳による政治声明。これまでのすべての諸合意に依拠し、四島の名を挙げて、その帰属の問題を解決することにより平和条約を策定するよう交渉を続けるとした。新たな期限はなく、いずれの島の帰属も決めていない。",
      ru: "Политическое заявление двух лидеров. Стороны продолжат переговоры, опираясь на все прежние договорённости, чтобы заключить мирный договор путём решения вопроса о принадлежности четырёх островов, названных поимённо. Нового срока нет; принадлежности ни одного из островов заявление не определяет.",
    },
    citations: [...text, { source: "kantei-2000", read: "ja" }, { source: "japan-times-2000-summit" }],
  },
  dates: {
    text: {
      en: "Signed in Tokyo on 5 September 2000, as the Japanese text and the Kremlin’s Russian page say; the Kremlin’s English page prints 3 September, the day on which the visit began.",
      ja: "2000年9月5日に東京で署名。日本語文とロシア大統領府のロシア語版はこの日付だが、大統領府の英語版は訪日が始まった9月3日と記している。",
      ru: "Подписано в Токио 5 сентября 2000 года: так в японском тексте и на русской странице сайта президента России; на его английской странице указано 3 сентября — день начала визита.",
    },
    citations: [...text, { source: "kantei-2000", read: "ja" }],
  },
  articles: [
    {
      pinpoint: paragraph(2),
      text: {
        en: "What has been achieved since Krasnoyarsk: the commission on a peace treaty and the talks on the border, a programme for joint economic activities on the four, the fishing agreement, the simplified visits, and wider visits under the agreement of 1991.",
        ja: "クラスノヤルスク以降の実績として、平和条約に関する委員会と国境画定の交渉、四島における共同経済活動の協力プログラム、操業に関する協定、自由訪問、1991年の合意に基づく相互訪問の拡大などを挙げる。",
        ru: "Достигнутое после Красноярска: комиссия по мирному договору и переговоры о границе, программа совместной хозяйственной деятельности на четырёх островах, соглашение о промысле, облегчённые поездки, расширение поездок по договорённости 1991 года.",
      },
      citations: [
        { source: "worldjpn-2000-statement", pinpoint: paragraph(2), read: "ja" },
        { source: "kremlin-2000-statement-russian", pinpoint: paragraph(2), read: "ru" },
      ],
    },
    {
      pinpoint: FROM_PARAGRAPH_3,
      text: {
        en: "Efforts to carry out the Krasnoyarsk agreement continue. Talks go on from all agreements so far, the Tokyo Declaration of 1993 and the Moscow Declaration of 1998 among them, so as to conclude a peace treaty by resolving the attribution of Etorofu / Iturup, Kunashir / Kunashiri, Shikotan and the Habomai group.",
        ja: "クラスノヤルスク合意の実現に向けた努力を続ける。1993年の東京宣言や1998年のモスクワ宣言を含むすべての諸合意に依拠し、イトゥルップ / 択捉島、国後島 / クナシル、色丹島、歯舞群島の帰属の問題を解決して平和条約を策定するよう交渉を続ける。",
        ru: "Усилия по выполнению красноярской договорённости продолжатся. Переговоры идут на основе всех достигнутых договорённостей, включая Токийскую декларацию 1993 года и Московскую декларацию 1998 года, чтобы заключить мирный договор путём решения вопроса о принадлежности островов Итуруп / Эторофу, Кунасири / Кунашир, Шикотан и Хабомаи.",
      },
      citations: [
        { source: "worldjpn-2000-statement", pinpoint: FROM_PARAGRAPH_3, read: "ja" },
        { source: "kremlin-2000-statement", read: "en" },
        { source: "mofa-2000-summit", read: "en" },
      ],
    },
  ],
  boundaries: [],
  effects: {},
  citations: text,
} as const satisfies Instrument;
