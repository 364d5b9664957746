import type { Effect, Instrument, Reading } from "../../model/instrument.ts";
import type { Text } from "../../model/language.ts";
import { page, paragraph, place } from "../pinpoints.ts";

const readings: readonly Reading[] = [
  {
    party: "japan",
    text: {
      en: "Japan holds that para. 8 could not by itself dispose of territory, which only a peace treaty could do, and that no decision of the Allies has separated the four islands from Japan.",
      ja: "日本政府は、領土の最終的な処理は平和条約によるもので、第8項だけでその効果は生じず、連合国の決定によって四島が日本から分離された事実もないとしている。",
      ru: "Япония считает, что пункт 8 сам по себе не решал судьбу территорий: это мог сделать лишь мирный договор, и никакое решение союзников не отделило четырёх островов от Японии.",
    },
    citations: [
      {
        source: "cao-agreements",
        pinpoint: place("section “Potsdam Declaration”", "「ポツダム宣言」の項", "раздел «Потсдамская декларация»"),
        read: "ja",
      },
    ],
  },
  {
    party: "russia",
    text: {
      en: "Russia, then the Soviet Union, held in a letter of 1961 that Japan had pledged to carry out para. 8 and that a claim to the Kurils, which were not left under its sovereignty, breaks this pledge.",
      ja: "ロシア側（当時はソ連政府）は1961年の首相書簡で、日本は第8項の履行を誓約しており、日本の主権下に残されなかった千島列島を要求することはその誓約に反するとした。",
      ru: "Россия, тогда СССР, в письме 1961 года заявляла, что Япония обязалась выполнять пункт 8 и что притязания на Курилы, не оставленные под её суверенитетом, нарушают это обязательство.",
    },
    citations: [
      {
        source: "khrushchev-1961",
        pinpoint: place("letter of 8 December 1961", "1961年12月8日付書簡", "письмо от 8 декабря 1961 года"),
        read: "ja",
      },
    ],
  },
];

const citations = [
  { source: "potsdam-text", pinpoint: paragraph(8), read: "en" },
  { source: "frus-1955-snow", pinpoint: page("21–22") },
] as const;

function leftToAllies(text: Text): Effect {
  return { effect: "left-open", party: null, basis: null, text, citations, readings };
}

function notMentioned(text: Text): Effect {
  return { effect: "silent", party: null, basis: null, text, citations };
}

export const potsdam1945 = {
  id: "1945-potsdam",
  layer: "1945",
  kind: "declaration",
  form: "multilateral",
  name: { en: "Potsdam Declaration", ja: "ポツダム宣言", ru: "Потсдамская декларация" },
  officialNames: [
    { text: "Proclamation Defining Terms for Japanese Surrender", lang: "en" },
    { text: "ポツダム宣言", lang: "ja" },
    { text: "Потсдамская декларация", lang: "ru" },
  ],
  date: "1945-07-26",
  inForce: null,
  place: { en: "Potsdam", ja: "ポツダム", ru: "Потсдам" },
  parties: {
    en: "The United States, the United Kingdom and China; joined by the Soviet Union on 8 August 1945",
    ja: "米国、英国、中国。ソ連は1945年8月8日に参加",
    ru: "США, Великобритания и Китай; СССР присоединился 8 августа 1945 года",
  },
  summary: {
    text: {
      en: "The Allies’ terms for Japan’s surrender. Para. 8 limits Japanese sovereignty to the four main islands and to such minor islands as the Allies determine. It names none of the islands disputed today.",
      ja: "日本の降伏条件を示した連合国の宣言。第8項は日本の主権を四つの主要な島と、連合国が決定する諸小島に限る。今日争われている島々の名は挙げていない。",
      ru: "Условия капитуляции, предъявленные Японии союзниками. Пункт 8 ограничивает её суверенитет четырьмя главными островами и теми менее крупными, которые укажут союзники. Ни один из спорных ныне островов не назван.",
    },
    citations,
  },
  dates: {
    text: {
      en: "Issued on 26 July 1945. The Soviet Union joined it in the declaration of war that it made on 8 August with effect from 9 August. Japan accepted it in August (the rescript ending the war is dated 14 August) and signed the surrender on 2 September 1945.",
      ja: "1945年7月26日に発せられた。ソ連は8月8日の対日宣戦布告（発効は9日）でこれに加わった。日本は8月に受諾し（終戦の詔書は14日付）、9月2日に降伏文書に署名した。",
      ru: "Обнародована 26 июля 1945 года. СССР присоединился к ней в заявлении от 8 августа, которым объявил Японии войну с 9 августа. Япония приняла её в августе (рескрипт об окончании войны датирован 14 августа) и 2 сентября 1945 года подписала акт о капитуляции.",
    },
    citations: [
      { source: "soviet-declaration-1945", read: "ja" },
      { source: "ndl-documents", pinpoint: place("nos. 1-6, 1-7, 1-10", "1-6、1-7、1-10", "документы 1-6, 1-7, 1-10") },
    ],
  },
  articles: [
    {
      pinpoint: paragraph(8),
      text: {
        en: "The terms of the Cairo Declaration of 1943 are to be carried out. Japanese sovereignty is to be limited to Honshu, Hokkaido, Kyushu and Shikoku and “such minor islands as we determine”.",
        ja: "1943年のカイロ宣言の条項は履行される。日本の主権は本州、北海道、九州、四国と「吾等ノ決定スル諸小島」に限られる。",
        ru: "Условия Каирской декларации 1943 года должны быть выполнены. Суверенитет Японии ограничивается островами Хонсю, Хоккайдо, Кюсю, Сикоку и «менее крупными островами, которые мы укажем».",
      },
      citations,
    },
  ],
  boundaries: [],
  effects: {
    habomai: leftToAllies({
      en: "Para. 8 leaves it to the Allies to determine which minor islands stay under Japanese sovereignty. It does not mention the Habomai group.",
      ja: "第8項は、どの小島が日本の主権下に残るかを連合国の決定に委ねる。歯舞群島には触れていない。",
      ru: "Пункт 8 предоставляет союзникам указать, какие менее крупные острова останутся под суверенитетом Японии. Острова Хабомаи в нём не упомянуты.",
    }),
    kunashiri: leftToAllies({
      en: "Para. 8 leaves it to the Allies to determine which minor islands stay under Japanese sovereignty. It does not mention Kunashir / Kunashiri.",
      ja: "第8項は、どの小島が日本の主権下に残るかを連合国の決定に委ねる。国後島 / クナシルには触れていない。",
      ru: "Пункт 8 предоставляет союзникам указать, какие менее крупные острова останутся под суверенитетом Японии. Остров Кунасири / Кунашир в нём не упомянут.",
    }),
    shikotan: leftToAllies({
      en: "Para. 8 leaves it to the Allies to determine which minor islands stay under Japanese sovereignty. It does not mention Shikotan.",
      ja: "第8項は、どの小島が日本の主権下に残るかを連合国の決定に委ねる。色丹島には触れていない。",
      ru: "Пункт 8 предоставляет союзникам указать, какие менее крупные острова останутся под суверенитетом Японии. Шикотан в нём не упомянут.",
    }),
    etorofu: leftToAllies({
      en: "Para. 8 leaves it to the Allies to determine which minor islands stay under Japanese sovereignty. It does not mention Etorofu / Iturup.",
      ja: "第8項は、どの小島が日本の主権下に残るかを連合国の決定に委ねる。イトゥルップ / 択捉島には触れていない。",
      ru: "Пункт 8 предоставляет союзникам указать, какие менее крупные острова останутся под суверенитетом Японии. Остров Итуруп / Эторофу в нём не упомянут.",
    }),
    "northern-kurils": {
      effect: "left-open",
      party: null,
      basis: null,
      text: {
        en: "Para. 8 does not mention the Kurils. Which minor islands stay under Japanese sovereignty is left to the Allies.",
        ja: "第8項は千島列島（クリル諸島）に触れていない。どの小島が日本の主権下に残るかは連合国の決定に委ねられる。",
        ru: "Курильские острова в пункте 8 не упомянуты. Указать, какие менее крупные острова останутся под суверенитетом Японии, предоставлено союзникам.",
      },
      citations,
    },
    "southern-sakhalin": {
      effect: "left-open",
      party: null,
      basis: null,
      text: {
        en: "Para. 8 does not mention Sakhalin (Karafuto). Its south is not among the four main islands to which Japanese sovereignty is to be limited.",
        ja: "第8項は樺太（サハリン）に触れていない。その南部は、日本の主権が限られる四つの主要な島に含まれない。",
        ru: "Сахалин (Карафуто) в пункте 8 не упомянут. Его юг не входит в число четырёх главных островов, которыми ограничивается суверенитет Японии.",
      },
      citations,
    },
    "northern-sakhalin": notMentioned({
      en: "The declaration does not deal with the north of Sakhalin, then Soviet.",
      ja: "宣言は、当時ソ連領だったサハリン北部（北樺太）を扱っていない。",
      ru: "Севера Сахалина, тогда советского, декларация не касается.",
    }),
    hokkaido: {
      effect: "assigned",
      party: "japan",
      basis: "named",
      text: {
        en: "Para. 8 names Hokkaido among the four main islands that stay under Japanese sovereignty.",
        ja: "第8項は、日本の主権下に残る四つの主要な島の一つとして北海道の名を挙げる。",
        ru: "Пункт 8 называет Хоккайдо среди четырёх главных островов, остающихся под суверенитетом Японии.",
      },
      citations,
    },
    kamchatka: notMentioned({
      en: "The declaration does not mention Kamchatka.",
      ja: "宣言にカムチャツカの名はない。",
      ru: "Камчатка в декларации не упомянута.",
    }),
  },
  citations,
} as const satisfies Instrument;
