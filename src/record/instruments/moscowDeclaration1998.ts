import type { Instrument } from "../../model/instrument.ts";
import { place } from "../pinpoints.ts";

const partI2 = place("Part I, para. 2", "第Ⅰ部第2項", "ч. I, п. 2");

const text = [
  { source: "worldjpn-1998-moscow", read: "ja" },
  { source: "mofa-1998-moscow", read: "en" },
] as const;

export const moscowDeclaration1998 = {
  id: "1998-moscow-declaration",
  layer: null,
  kind: "declaration",
  form: "bilateral",
  name: { en: "Moscow Declaration", ja: "モスクワ宣言", ru: "Московская декларация" },
  officialNames: [
    { text: "Moscow Declaration on Establishing a Creative Partnership between Japan and the Russian Federation", lang: "en" },
    { text: "日本国とロシア連邦の間の創造的パートナーシップ構築に関するモスクワ宣言", lang: "ja" },
    { text: "Московская декларация об установлении созидательного партнёрства между Российской Федерацией и Японией", lang: "ru" },
  ],
  date: "1998-11-13",
  inForce: null,
  place: { en: "Moscow", ja: "モスクワ", ru: "Москва" },
  parties: {
    en: "Japan (Obuchi Keizo) and the Russian Federation (Boris Yeltsin)",
    ja: "日本（小渕恵三）とロシア連邦（エリツィン）",
    ru: "Российская Федерация (Б. Н. Ельцин) и Япония (Обути Кэйдзо)",
  },
  summary: {
    text: {
      en: "A political declaration of the two leaders. It sets up two bodies for the talks, one on the border and one on joint economic activities, and restates the resolve to conclude a peace treaty by the year 2000. It assigns none of the islands.",
      ja: "両首脳による政治宣言。国境画定と共同経済活動に関する二つの委員会を設け、平和条約を2000年までに締結するよう全力を尽くす決意を改めて示した。いずれの島の帰属も決めていない。",
      ru: "Политическая декларация двух лидеров. Она создаёт для переговоров две подкомиссии — по границе и по совместной хозяйственной деятельности — и подтверждает решимость заключить мирный договор к 2000 году. Принадлежности ни одного из островов она не определяет.",
    },
    citations: [...text, { source: "mofa-1998-visit", read: "ja" }],
  },
  dates: {
    text: {
      en: "Dated 13 November 1998, the day on which Japan’s Foreign Ministry says it was signed. A press digest of the time says that the leaders signed it in their talks of 12 November and that it was made public on the 13th; the Japan Times noted that there was no signing ceremony.",
      ja: "日付は1998年11月13日で、日本の外務省は同日の署名としている。当時の報道のまとめは、両首脳が12日の会談で署名し、13日に公表されたとする。ジャパンタイムズは署名式がなかったと伝えた。",
      ru: "Датирована 13 ноября 1998 года; этот день называет днём подписания МИД Японии. По обзору прессы того времени, лидеры подписали её на переговорах 12 ноября, а 13-го она была обнародована; «Джапан таймс» отмечала, что церемонии подписания не было.",
    },
    citations: [
      { source: "mofa-1998-documents", read: "en" },
      { source: "jamestown-1998-declaration" },
      { source: "japan-times-1998-declaration" },
    ],
  },
  articles: [
    {
      pinpoint: partI2,
      text: {
        en: "Two subcommissions are formed within the joint commission on a peace treaty: one on the demarcation of the border, and beside it one on joint economic activities, which is to find what can be done on the islands without prejudice to the legal position of either side.",
        ja: "平和条約締結問題合同委員会の中に、国境画定に関する委員会と、これと並行して活動する共同経済活動に関する委員会を置く。後者は、双方の法的立場を害することなくどのような活動が可能かを検討する。",
        ru: "В рамках совместной комиссии по мирному договору образуются две подкомиссии: по пограничному размежеванию и, параллельно ей, по совместной хозяйственной деятельности, которая должна определить, что можно делать на островах без ущерба для правовых позиций сторон.",
      },
      citations: [
        { source: "mofa-1998-visit", read: "ja" },
        { source: "betsukai-1998", read: "ja" },
      ],
    },
    {
      pinpoint: partI2,
      text: {
        en: "The two leaders agree in principle to visits to the islands, under the simplest possible procedure, by their former residents and these people’s families who are citizens of Japan.",
        ja: "元島民とその家族である日本国民による、最大限に簡易化された島々への訪問（自由訪問）を実施することで、原則的に合意した。",
        ru: "Лидеры в принципе договорились о максимально облегчённом посещении островов их бывшими жителями и членами их семей — гражданами Японии.",
      },
      citations: [
        { source: "worldjpn-1999-cabinet", read: "ja" },
        { source: "mofa-visits", read: "ja" },
      ],
    },
  ],
  boundaries: [],
  effects: {},
  citations: text,
} as const satisfies Instrument;
