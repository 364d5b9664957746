import type { Instrument } from "../../model/instrument.ts";
import { place } from "../pinpoints.ts";

const firstQuestion = place("question 1", "質問一", "вопрос 1");

const text = [
  { source: "kantei-2001-irkutsk", read: "ja" },
  { source: "lawmix-2001-irkutsk", read: "ru" },
] as const;

export const irkutsk2001 = {
  id: "2001-irkutsk-statement",
  layer: null,
  kind: "declaration",
  form: "bilateral",
  name: { en: "Irkutsk Statement", ja: "イルクーツク声明", ru: "Иркутское заявление" },
  officialNames: [
    {
      text: "Irkutsk Statement by the Prime Minister of Japan and the President of the Russian Federation on the Continuation of Future Negotiations on the Issue of a Peace Treaty",
      lang: "en",
    },
    { text: "平和条約問題に関する交渉の今後の継続に関する日本国総理大臣及びロシア連邦大統領のイルクーツク声明", lang: "ja" },
    {
      text: "Иркутское заявление Президента Российской Федерации и Премьер-министра Японии о дальнейшем продолжении переговоров по проблеме мирного договора",
      lang: "ru",
    },
  ],
  date: "2001-03-25",
  inForce: null,
  place: { en: "Irkutsk", ja: "イルクーツク", ru: "Иркутск" },
  parties: {
    en: "Japan (Mori Yoshiro) and the Russian Federation (Vladimir Putin)",
    ja: "日本（森喜朗）とロシア連邦（プーチン）",
    ru: "Российская Федерация (В. В. Путин) и Япония (Мори Ёсиро)",
  },
  summary: {
    text: {
      en: "A political statement of the two leaders. It confirms the declaration of 1956 as a basic legal document at the start of the talks and the Tokyo Declaration of 1993 as the basis on which to resolve the attribution of the four. It assigns none of them.",
      ja: "両首脳による政治声明。1956年の宣言を交渉の出発点となった基本的な法的文書と確認し、1993年の東京宣言に基づいて四島の帰属の問題を解決するとした。いずれの島の帰属も決めていない。",
      ru: "Политическое заявление двух лидеров. Декларация 1956 года подтверждена как базовый юридический документ, положивший начало переговорам, а Токийская декларация 1993 года — как основа для решения вопроса о принадлежности четырёх островов. Принадлежности ни одного из них заявление не определяет.",
    },
    citations: [...text, { source: "mofa-2001-irkutsk", read: "en" }],
  },
  dates: {
    text: {
      en: "Signed in Irkutsk on 25 March 2001. It is a political statement; no day of entry into force is recorded.",
      ja: "2001年3月25日にイルクーツクで署名。政治声明であり、発効日は記されていない。",
      ru: "Подписано в Иркутске 25 марта 2001 года. Это политическое заявление; день вступления в силу не указан.",
    },
    citations: text,
  },
  articles: [
    {
      pinpoint: place("on the declaration of 1956", "1956年の宣言について", "о декларации 1956 года"),
      text: {
        en: "The Joint Declaration of 1956 is a “basic legal document” that set the starting point of the talks on a peace treaty after the two states had resumed relations.",
        ja: "1956年の日ソ共同宣言は、国交回復後の平和条約交渉の出発点を定めた「基本的な法的文書」である。",
        ru: "Совместная декларация 1956 года — «базовый юридический документ», положивший начало переговорам о мирном договоре после восстановления отношений между двумя странами.",
      },
      citations: [
        { source: "jbpress-irkutsk", read: "ja" },
        { source: "mofa-2001-irkutsk", read: "en" },
        { source: "lawmix-2001-irkutsk", read: "ru" },
      ],
    },
    {
      pinpoint: place("on the further talks", "今後の交渉について", "о дальнейших переговорах"),
      text: {
        en: "On that footing the talks are to go forward, so as to conclude a peace treaty by resolving, on the basis of the Tokyo Declaration of 1993, the attribution of Etorofu / Iturup, Kunashir / Kunashiri, Shikotan and the Habomai group. A concrete direction is to be decided at the earliest possible time.",
        ja: "その上で、1993年の東京宣言に基づき、イトゥルップ / 択捉島、国後島 / クナシル、色丹島、歯舞群島の帰属の問題を解決して平和条約を締結するよう交渉を進める。前進のための具体的な方向性を、できるだけ早い時点で決める。",
        ru: "На этой основе переговоры продвигаются к мирному договору путём решения, исходя из Токийской декларации 1993 года, вопроса о принадлежности островов Итуруп / Эторофу, Кунасири / Кунашир, Шикотан и Хабомаи. Конкретное направление дальнейшего движения следует определить как можно скорее.",
      },
      citations: [
        { source: "kantei-2001-irkutsk", read: "ja" },
        { source: "jbpress-irkutsk", read: "ja" },
        { source: "mofa-2001-irkutsk", read: "en" },
      ],
    },
  ],
  readings: [
    {
      party: "japan",
      text: {
        en: "Japan said in May 2001 that it had been agreed at Irkutsk to talk separately on the transfer of the Habomai group and Shikotan and on where the other two belong. Its government later wrote that Japan had proposed such talks at Irkutsk and that Russia had declined them in March 2002.",
        ja: "日本政府は2001年5月、歯舞群島・色丹島の引き渡しと他の二島の帰属を別個に協議することで、イルクーツクで一致したと説明した。政府はその後、こうした協議はイルクーツクで日本側が提案し、2002年3月にロシア側が応じない方針を示したとしている。",
        ru: "Япония заявляла в мае 2001 года, что в Иркутске договорились отдельно обсуждать передачу островов Хабомаи и Шикотан и принадлежность двух других. Её правительство писало позже, что такие переговоры предложила в Иркутске Япония, а Россия в марте 2002 года ответила отказом.",
      },
      citations: [
        { source: "newsru-2001-irkutsk", read: "ru" },
        { source: "shugiin-2008-irkutsk", pinpoint: firstQuestion, read: "ja" },
        { source: "shugiin-2008-irkutsk-again", pinpoint: firstQuestion, read: "ja" },
      ],
    },
    {
      party: "russia",
      text: {
        en: "Russia said in May 2001 that it had not been agreed at Irkutsk to talk separately on the terms of a transfer of Shikotan and the Habomai group. Its Foreign Ministry wrote that the two sides understood Art. 9 of 1956 in different ways and that experts had more work to do before both could read it in one way.",
        ja: "ロシア外務省は2001年5月、色丹島・歯舞群島の引き渡しの条件を別個に協議することで、イルクーツクで合意した事実はないとした。同省は、1956年の宣言第9項の解釈は双方で異なり、統一した理解を得るには専門家のさらなる作業が必要だとしている。",
        ru: "Россия заявляла в мае 2001 года, что в Иркутске не договаривались отдельно обсуждать условия передачи островов Шикотан и Хабомаи. Её МИД писал, что пункт 9 декларации 1956 года стороны понимают по-разному и что для единообразного его понимания нужна дополнительная работа экспертов.",
      },
      citations: [
        { source: "people-2001-irkutsk" },
        { source: "newsru-2001-irkutsk", read: "ru" },
        { source: "vladnews-2001-irkutsk", read: "ru" },
      ],
    },
  ],
  boundaries: [],
  effects: {},
  citations: [...text, { source: "mofa-2001-irkutsk", read: "en" }],
} as const satisfies Instrument;
