import type { Instrument } from "../../model/instrument.ts";
import { paragraph } from "../pinpoints.ts";

const paragraph4 = [
  { source: "worldjpn-1991-communique", pinpoint: paragraph(4), read: "ja" },
  { source: "joint-compendium-6", pinpoint: paragraph(4), read: "en" },
] as const;

export const communique1991 = {
  id: "1991-joint-communique",
  layer: null,
  kind: "declaration",
  form: "bilateral",
  name: { en: "Joint Communiqué of 1991", ja: "日ソ共同声明（1991年）", ru: "Совместное заявление 1991 года" },
  officialNames: [
    { text: "Japanese-Soviet Joint Communique", lang: "en" },
    { text: "日ソ共同声明", lang: "ja" },
    { text: "Совместное советско-японское заявление", lang: "ru" },
  ],
  date: "1991-04-18",
  inForce: null,
  place: { en: "Tokyo", ja: "東京", ru: "Токио" },
  parties: {
    en: "Japan (Kaifu Toshiki) and the Soviet Union (Mikhail Gorbachev)",
    ja: "日本（海部俊樹）とソ連（ゴルバチョフ）",
    ru: "СССР (М. С. Горбачёв) и Япония (Кайфу Тосики)",
  },
  summary: {
    text: {
      en: "A communiqué of the two leaders, and by Jiji Press’s account the first document of the two states to acknowledge that all four were the subject of their talks. It settles the attribution of none, and it does not cite the declaration of 1956: Japanese records opened in 2022 show that Kaifu asked for this several times and that Gorbachev declined.",
      ja: "両首脳による声明。時事通信によれば、四島すべてが両国間の交渉の対象であると認めた最初の文書である。いずれの島の帰属も決めておらず、1956年の宣言にも触れていない。2022年に公開された日本の外交文書によると、海部首相は宣言への言及を重ねて求め、ゴルバチョフ大統領は応じなかった。",
      ru: "Заявление двух лидеров; по сообщению агентства «Дзидзи», первый документ двух стран, признавший предметом их переговоров все четыре острова. Принадлежности ни одного из них оно не определяет и на декларацию 1956 года не ссылается: как видно из открытых в 2022 году японских документов, Кайфу неоднократно об этом просил, а Горбачёв отказывал.",
    },
    citations: [...paragraph4, { source: "jiji-2022-communique" }],
  },
  dates: {
    text: {
      en: "Signed on 18 April 1991, during Gorbachev’s visit to Japan of 16 to 19 April. It is a political document; no day of entry into force is recorded.",
      ja: "ゴルバチョフ大統領の訪日（4月16日から19日）中の1991年4月18日に署名。政治文書であり、発効日は記されていない。",
      ru: "Подписано 18 апреля 1991 года, во время визита Горбачёва в Японию 16–19 апреля. Это политический документ; день вступления в силу не указан.",
    },
    citations: [
      { source: "worldjpn-1991-communique", pinpoint: paragraph(1), read: "ja" },
      { source: "worldjpn-1991-letters", read: "ja" },
    ],
  },
  articles: [
    {
      pinpoint: paragraph(4),
      text: {
        en: "The two leaders discussed the whole range of questions of a peace treaty, “territorial demarcation” among them, with regard to the positions of both sides on the attribution of the Habomai group, Shikotan, Kunashir / Kunashiri and Etorofu / Iturup. The treaty is to be the document of the final post-war settlement and to resolve the territorial question.",
        ja: "両首脳は、歯舞群島、色丹島、国後島 / クナシル、イトゥルップ / 択捉島の帰属についての双方の立場を考慮しつつ、「領土画定の問題」を含め、平和条約に関する諸問題の全体を話し合った。平和条約は、領土問題の解決を含む最終的な戦後処理の文書であるべきだとした。",
        ru: "Лидеры обсудили весь комплекс вопросов мирного договора, включая «территориальное размежевание», с учётом позиций сторон о принадлежности островов Хабомаи, Шикотан, Кунасири / Кунашир и Итуруп / Эторофу. Договор должен стать документом окончательного послевоенного урегулирования и решить территориальный вопрос.",
      },
      citations: [...paragraph4, { source: "spf-1991-communique", read: "ja" }],
    },
    {
      pinpoint: paragraph(4),
      text: {
        en: "Contacts between the inhabitants of Japan and of the islands are to be widened, and a simplified procedure without visas set up for visits from Japan. By Japan’s account the proposal was Gorbachev’s.",
        ja: "日本の住民と島々の住民の交流を広げ、日本からの訪問のため、査証を要しない簡素な枠組みを設けるとした。日本政府によれば、ゴルバチョフ大統領の提案による。",
        ru: "Предусмотрено расширить обмены между жителями Японии и островов и установить для поездок из Японии упрощённый безвизовый порядок. По данным Японии, предложил это Горбачёв.",
      },
      citations: [
        { source: "spf-1991-communique", read: "ja" },
        { source: "mofa-visits", read: "ja" },
      ],
    },
  ],
  boundaries: [],
  effects: {},
  citations: paragraph4,
} as const satisfies Instrument;
