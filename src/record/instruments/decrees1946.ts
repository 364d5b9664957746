import type { Effect, Instrument } from "../../model/instrument.ts";
import type { Text } from "../../model/language.ts";
import { place } from "../pinpoints.ts";

const citations = [
  { source: "decree-1946-japanese", read: "ja" },
  { source: "nuremberg-decrees", read: "fr" },
] as const;

/** The decrees speak of the Kuril Islands as a whole and list no island. */
function withKurils(text: Text): Effect {
  return { effect: "administered", party: "russia", basis: "implied", text, citations };
}

function notMentioned(text: Text): Effect {
  return { effect: "silent", party: null, basis: null, text, citations };
}

export const decrees1946 = {
  id: "1946-decrees",
  layer: "1946",
  kind: "decree",
  form: "unilateral",
  name: {
    en: "Soviet decrees of February 1946",
    ja: "1946年2月のソ連最高会議幹部会令",
    ru: "Советские указы февраля 1946 года",
  },
  officialNames: [
    { text: "ソビエト連邦最高会議幹部会令（1946年2月2日）", lang: "ja" },
    { text: "Указы Президиума Верховного Совета СССР от 2 февраля 1946 года", lang: "ru" },
  ],
  date: "1946-02-02",
  inForce: "1946-02-02",
  place: { en: "Moscow", ja: "モスクワ", ru: "Москва" },
  parties: {
    en: "Presidium of the Supreme Soviet of the USSR",
    ja: "ソ連最高会議幹部会",
    ru: "Президиум Верховного Совета СССР",
  },
  summary: {
    text: {
      en: "Two decrees incorporated southern Sakhalin (Karafuto) and “the Kuril Islands” into the Soviet Union: one formed South Sakhalin Oblast within Khabarovsk Krai, with Toyohara as its centre, the other nationalised land, banks and industry there. They are acts of one side alone.",
      ja: "二つの最高会議幹部会令により、ソ連は南樺太（サハリン南部）と「クリル諸島」を自国に編入した。一つは豊原を中心とする南サハリン州をハバロフスク地方に設け、もう一つは土地、銀行、産業などを国有化した。いずれも一方の国だけの措置である。",
      ru: "Двумя указами СССР включил в свой состав Южный Сахалин (Карафуто) и «Курильские острова»: одним в Хабаровском крае образована Южно-Сахалинская область с центром в Тоёхаре, другим национализированы там земля, банки и промышленность. Это акты лишь одной стороны.",
    },
    citations: [...citations, { source: "regnum-2021", read: "ru" }],
  },
  dates: {
    text: {
      en: "Both decrees are dated 2 February 1946. South Sakhalin Oblast was merged into Sakhalin Oblast on 2 January 1947. At San Francisco in 1951 Japan’s delegate named 20 September 1945 as the day from which the Soviet Union counted these lands as its own.",
      ja: "いずれも1946年2月2日付。南サハリン州は1947年1月2日にサハリン州に統合された。1951年のサンフランシスコ会議で日本の首席全権は、ソ連がこれらの地域を自国のものとした日として1945年9月20日を挙げた。",
      ru: "Оба указа датированы 2 февраля 1946 года. Южно-Сахалинская область вошла в Сахалинскую 2 января 1947 года. В Сан-Франциско в 1951 году глава японской делегации назвал 20 сентября 1945 года днём, с которого СССР считал эти территории своими.",
    },
    citations: [
      ...citations,
      { source: "south-sakhalin-oblast", read: "ru" },
      {
        source: "yoshida-1951",
        pinpoint: place("on territorial disposition", "領土に関する部分", "о территориях"),
      },
    ],
  },
  articles: [],
  boundaries: [],
  effects: {
    habomai: withKurils({
      en: "Not named. The decrees speak of “the Kuril Islands”, and the Habomai group came under the new oblast with them. The incorporation is by Soviet decree alone.",
      ja: "名は挙がらない。幹部会令は「クリル諸島」とのみ述べ、歯舞群島も新しい州の下に置かれた。編入の根拠はソ連の幹部会令のみである。",
      ru: "Не названы. В указах — «Курильские острова»; вместе с ними в новую область вошли и острова Хабомаи. Включение в состав СССР произведено только советским указом.",
    }),
    kunashiri: withKurils({
      en: "Not named. The decrees speak of “the Kuril Islands”, and Kunashir / Kunashiri came under the new oblast with them. The incorporation is by Soviet decree alone.",
      ja: "名は挙がらない。幹部会令は「クリル諸島」とのみ述べ、国後島 / クナシルも新しい州の下に置かれた。編入の根拠はソ連の幹部会令のみである。",
      ru: "Не назван. В указах — «Курильские острова»; вместе с ними в новую область вошёл и остров Кунасири / Кунашир. Включение в состав СССР произведено только советским указом.",
    }),
    shikotan: withKurils({
      en: "Not named. The decrees speak of “the Kuril Islands”, and Shikotan came under the new oblast with them. The incorporation is by Soviet decree alone.",
      ja: "名は挙がらない。幹部会令は「クリル諸島」とのみ述べ、色丹島も新しい州の下に置かれた。編入の根拠はソ連の幹部会令のみである。",
      ru: "Не назван. В указах — «Курильские острова»; вместе с ними в новую область вошёл и Шикотан. Включение в состав СССР произведено только советским указом.",
    }),
    etorofu: withKurils({
      en: "Not named. The decrees speak of “the Kuril Islands”, and Etorofu / Iturup came under the new oblast with them. The incorporation is by Soviet decree alone.",
      ja: "名は挙がらない。幹部会令は「クリル諸島」とのみ述べ、イトゥルップ / 択捉島も新しい州の下に置かれた。編入の根拠はソ連の幹部会令のみである。",
      ru: "Не назван. В указах — «Курильские острова»; вместе с ними в новую область вошёл и остров Итуруп / Эторофу. Включение в состав СССР произведено только советским указом.",
    }),
    "northern-kurils": {
      effect: "administered",
      party: "russia",
      basis: "named",
      text: {
        en: "Named as “the Kuril Islands”: incorporated by Soviet decree into the new South Sakhalin Oblast, their land and industry nationalised.",
        ja: "「クリル諸島」として名が挙がる。ソ連の幹部会令により新設の南サハリン州に編入され、土地や産業は国有化された。",
        ru: "Названы как «Курильские острова»: советским указом включены в новую Южно-Сахалинскую область, земля и промышленность национализированы.",
      },
      citations,
    },
    "southern-sakhalin": {
      effect: "administered",
      party: "russia",
      basis: "named",
      text: {
        en: "Named: incorporated by Soviet decree into the new South Sakhalin Oblast, with Toyohara (today Yuzhno-Sakhalinsk) as its centre.",
        ja: "名が挙がる。ソ連の幹部会令により新設の南サハリン州に編入され、豊原（現ユジノサハリンスク）がその中心とされた。",
        ru: "Назван: советским указом включён в новую Южно-Сахалинскую область с центром в Тоёхаре (ныне Южно-Сахалинск).",
      },
      citations,
    },
    "northern-sakhalin": notMentioned({
      en: "The decrees do not concern the north of Sakhalin, which was already Soviet.",
      ja: "幹部会令は、既にソ連領だったサハリン北部（北樺太）を対象としていない。",
      ru: "Севера Сахалина, который уже был советским, указы не касаются.",
    }),
    hokkaido: notMentioned({
      en: "The decrees do not concern Hokkaido.",
      ja: "幹部会令は北海道を対象としていない。",
      ru: "Хоккайдо указы не касаются.",
    }),
    kamchatka: notMentioned({
      en: "The decrees do not concern Kamchatka.",
      ja: "幹部会令はカムチャツカを対象としていない。",
      ru: "Камчатки указы не касаются.",
    }),
  },
  citations: [...citations, { source: "regnum-2021", read: "ru" }],
} as const satisfies Instrument;
