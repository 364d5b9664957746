import type { Effect, Instrument } from "../../model/instrument.ts";
import type { Text } from "../../model/language.ts";
import { paragraph } from "../pinpoints.ts";

const paragraph2 = [
  { source: "worldjpn-1993-tokyo", pinpoint: paragraph(2), read: "en" },
  { source: "spf-1993-tokyo", pinpoint: paragraph(2), read: "ja" },
] as const;

function namedAsIssue(text: Text): Effect {
  return { effect: "named-as-issue", party: null, basis: "named", text, citations: paragraph2 };
}

function notMentioned(text: Text): Effect {
  return { effect: "silent", party: null, basis: null, text, citations: paragraph2 };
}

export const tokyoDeclaration1993 = {
  id: "1993-tokyo-declaration",
  layer: "1993",
  kind: "declaration",
  form: "bilateral",
  name: { en: "Tokyo Declaration", ja: "東京宣言", ru: "Токийская декларация" },
  officialNames: [
    { text: "Tokyo Declaration on Japan-Russia Relations", lang: "en" },
    { text: "日露関係に関する東京宣言", lang: "ja" },
    { text: "Токийская декларация о российско-японских отношениях", lang: "ru" },
  ],
  date: "1993-10-13",
  inForce: null,
  place: { en: "Tokyo", ja: "東京", ru: "Токио" },
  parties: {
    en: "Japan (Hosokawa Morihiro) and the Russian Federation (Boris Yeltsin)",
    ja: "日本（細川護熙）とロシア連邦（エリツィン）",
    ru: "Российская Федерация (Б. Н. Ельцин) и Япония (Хосокава Морихиро)",
  },
  summary: {
    text: {
      en: "A political declaration of the two leaders. It names the four islands as the subject of the talks on a peace treaty and says on what basis to settle where they belong. It assigns none of them.",
      ja: "両首脳による政治宣言。平和条約交渉の対象として四島の名を挙げ、その帰属の問題を何に基づいて解決するかを示した。いずれの島の帰属も決めていない。",
      ru: "Политическая декларация двух лидеров. Она называет четыре острова предметом переговоров о мирном договоре и говорит, на какой основе решать вопрос об их принадлежности. Принадлежности ни одного из них она не определяет.",
    },
    citations: paragraph2,
  },
  dates: {
    text: {
      en: "Signed on 13 October 1993. It is a political declaration; no day of entry into force is recorded.",
      ja: "1993年10月13日に署名。政治宣言であり、発効日は記されていない。",
      ru: "Подписана 13 октября 1993 года. Это политическая декларация; день вступления в силу не указан.",
    },
    citations: paragraph2,
  },
  articles: [
    {
      pinpoint: paragraph(2),
      text: {
        en: "Talks on where the four islands belong are to continue, so that a peace treaty may be concluded early, on the basis of historical and legal facts, of documents that both states agreed, and of the principles of law and justice. The treaties of the Soviet Union with Japan continue to apply to Russia; by a Japanese account Yeltsin said before the press that the declaration of 1956 is one of them.",
        ja: "四島の帰属の問題を、歴史的・法的事実に立脚し、両国の合意の上で作成された諸文書と、法と正義の原則を基礎として解決することにより、平和条約を早期に結ぶよう交渉を続ける。ソ連と日本の間の条約は、ロシアとの間で引き続き適用される。日本側の資料によると、エリツィン大統領は記者会見で、1956年の宣言もこれに含まれると述べた。",
        ru: "Переговоры о принадлежности четырёх островов продолжаются, с тем чтобы в скором времени заключить мирный договор, исходя из исторических и юридических фактов, согласованных обеими странами документов и принципов законности и справедливости. Договоры СССР с Японией продолжают применяться к России; по японским данным, на пресс-конференции Ельцин сказал, что к ним относится и декларация 1956 года.",
      },
      citations: [...paragraph2, { source: "kremlin-2000-statement" }, { source: "betsukai-1993", read: "ja" }],
    },
  ],
  boundaries: [],
  effects: {
    habomai: namedAsIssue({
      en: "Para. 2 names the Habomai group among the four whose attribution the two states are to settle by negotiation.",
      ja: "第2項は、両国が交渉で帰属の問題を解決する四島の一つとして、歯舞群島の名を挙げる。",
      ru: "Пункт 2 называет острова Хабомаи в числе четырёх, вопрос о принадлежности которых стороны должны решить путём переговоров.",
    }),
    kunashiri: namedAsIssue({
      en: "Para. 2 names Kunashir / Kunashiri among the four whose attribution the two states are to settle by negotiation.",
      ja: "第2項は、両国が交渉で帰属の問題を解決する四島の一つとして、国後島 / クナシルの名を挙げる。",
      ru: "Пункт 2 называет остров Кунасири / Кунашир в числе четырёх, вопрос о принадлежности которых стороны должны решить путём переговоров.",
    }),
    shikotan: namedAsIssue({
      en: "Para. 2 names Shikotan among the four whose attribution the two states are to settle by negotiation.",
      ja: "第2項は、両国が交渉で帰属の問題を解決する四島の一つとして、色丹島の名を挙げる。",
      ru: "Пункт 2 называет Шикотан в числе четырёх островов, вопрос о принадлежности которых стороны должны решить путём переговоров.",
    }),
    etorofu: namedAsIssue({
      en: "Para. 2 names Etorofu / Iturup among the four whose attribution the two states are to settle by negotiation.",
      ja: "第2項は、両国が交渉で帰属の問題を解決する四島の一つとして、イトゥルップ / 択捉島の名を挙げる。",
      ru: "Пункт 2 называет остров Итуруп / Эторофу в числе четырёх, вопрос о принадлежности которых стороны должны решить путём переговоров.",
    }),
    "northern-kurils": notMentioned({
      en: "The declaration does not mention the Kurils north of Etorofu / Iturup.",
      ja: "宣言はイトゥルップ / 択捉島より北の千島列島（クリル諸島）に触れていない。",
      ru: "Курильские острова к северу от острова Итуруп / Эторофу в декларации не упомянуты.",
    }),
    "southern-sakhalin": notMentioned({
      en: "The paragraph on the islands does not mention Sakhalin (Karafuto).",
      ja: "島々に関する項は樺太（サハリン）に触れていない。",
      ru: "В пункте об островах Сахалин (Карафуто) не упомянут.",
    }),
    "northern-sakhalin": notMentioned({
      en: "The paragraph on the islands does not mention Sakhalin.",
      ja: "島々に関する項はサハリン（樺太）に触れていない。",
      ru: "В пункте об островах Сахалин не упомянут.",
    }),
    hokkaido: notMentioned({
      en: "The paragraph on the islands does not mention Hokkaido.",
      ja: "島々に関する項は北海道に触れていない。",
      ru: "В пункте об островах Хоккайдо не упомянут.",
    }),
    kamchatka: notMentioned({
      en: "The paragraph on the islands does not mention Kamchatka.",
      ja: "島々に関する項はカムチャツカに触れていない。",
      ru: "В пункте об островах Камчатка не упомянута.",
    }),
  },
  citations: paragraph2,
} as const satisfies Instrument;
