import type { Position } from "../../model/position.ts";
import { article } from "../pinpoints.ts";

const constitution = article("67(2.1)");

export const russiaPositions: readonly Position[] = [
  {
    party: "russia",
    territory: "habomai",
    claims: true,
    asOf: "2022-03-21",
    text: {
      en: "Russia says the Habomai group, part of its Lesser Kuril Chain, is its territory as a result of the Second World War, its sovereignty beyond doubt. It holds that Japan accepted that result in 1951 and 1956, and that the declaration of 1956 does not say on what grounds or under whose sovereignty a transfer would take place. It said in 2022 that it would not go on with talks on a peace treaty as things stand; its Constitution has since 2020 barred acts aimed at ceding territory, except in delimiting or demarcating borders with neighbours.",
      ja: "ロシア政府は、「小クリル列島」に属する歯舞群島は第二次世界大戦の結果として自国の領土となり、その主権に疑いの余地はないとしている。日本は1951年と1956年にその結果を受け入れたとし、1956年の宣言は、引き渡しの根拠も、どちらの主権の下での引き渡しかも定めていないとする。2022年には、現状では平和条約交渉を続けないと表明した。同国憲法は2020年から、隣国との国境の画定や標示を除き、領土の割譲に向けた行為を認めていない。",
      ru: "Россия считает острова Хабомаи, часть Малой Курильской гряды, своей территорией по итогам Второй мировой войны, а суверенитет над ними — не подлежащим сомнению. Она исходит из того, что Япония приняла эти итоги в 1951 и 1956 годах, а декларация 1956 года не говорит, на каком основании и под чьим суверенитетом произошла бы передача. В 2022 году она заявила, что в нынешних условиях не намерена продолжать переговоры о мирном договоре; её Конституция с 2020 года не допускает действий, направленных на отчуждение территории, кроме делимитации и демаркации границ с соседями.",
    },
    citations: [
      { source: "zvezda-zakharova-2016" },
      { source: "lavrov-2019" },
      { source: "tass-lavrov-2019" },
      { source: "tass-putin-2018" },
      { source: "interfax-2022" },
      { source: "life-mid-2022" },
      { source: "kommersant-2024" },
      { source: "ria-peskov-2026" },
      { source: "constitution-67", pinpoint: constitution },
      { source: "tass-constitution-2020" },
    ],
  },
  {
    party: "russia",
    territory: "kunashiri",
    claims: true,
    asOf: "2022-03-21",
    text: {
      en: "Russia says Kunashir / Kunashiri, one of its Southern Kurils, is its territory as a result of the Second World War, its sovereignty beyond doubt. It holds that the island is among the Kurils that Japan renounced in 1951, and that its handing over was never agreed. It said in 2022 that it would not go on with talks on a peace treaty as things stand; its Constitution has since 2020 barred acts aimed at ceding territory, except in delimiting or demarcating borders with neighbours.",
      ja: "ロシア政府は、南クリル諸島の一つである国後島 / クナシルは第二次世界大戦の結果として自国の領土となり、その主権に疑いの余地はないとしている。日本が1951年に放棄した千島列島に含まれる島であり、引き渡しが合意されたことはないとする。2022年には、現状では平和条約交渉を続けないと表明した。同国憲法は2020年から、隣国との国境の画定や標示を除き、領土の割譲に向けた行為を認めていない。",
      ru: "Россия считает остров Кунасири / Кунашир, один из Южных Курильских островов, своей территорией по итогам Второй мировой войны, а суверенитет над ним — не подлежащим сомнению. Она исходит из того, что остров входит в число Курильских, от которых Япония отказалась в 1951 году, и что о его передаче никогда не договаривались. В 2022 году она заявила, что в нынешних условиях не намерена продолжать переговоры о мирном договоре; её Конституция с 2020 года не допускает действий, направленных на отчуждение территории, кроме делимитации и демаркации границ с соседями.",
    },
    citations: [
      { source: "zvezda-zakharova-2016" },
      { source: "spf-san-francisco" },
      { source: "lavrov-2019" },
      { source: "interfax-2022" },
      { source: "life-mid-2022" },
      { source: "kommersant-2024" },
      { source: "ria-peskov-2026" },
      { source: "constitution-67", pinpoint: constitution },
      { source: "tass-constitution-2020" },
    ],
  },
  {
    party: "russia",
    territory: "shikotan",
    claims: true,
    asOf: "2022-03-21",
    text: {
      en: "Russia says Shikotan, the largest of its Lesser Kuril Chain, is its territory as a result of the Second World War, its sovereignty beyond doubt. It holds that Japan accepted that result in 1951 and 1956, and that the Soviet memoranda of 1960, which made a transfer depend on the withdrawal of foreign troops from Japan, have to be taken into account. It said in 2022 that it would not go on with talks on a peace treaty as things stand; its Constitution has since 2020 barred acts aimed at ceding territory, except in delimiting or demarcating borders with neighbours.",
      ja: "ロシア政府は、「小クリル列島」最大の島である色丹島は第二次世界大戦の結果として自国の領土となり、その主権に疑いの余地はないとしている。日本は1951年と1956年にその結果を受け入れたとし、日本からの外国軍隊の撤退を引き渡しの条件とした1960年のソ連の覚書も考慮すべきだとする。2022年には、現状では平和条約交渉を続けないと表明した。同国憲法は2020年から、隣国との国境の画定や標示を除き、領土の割譲に向けた行為を認めていない。",
      ru: "Россия считает Шикотан, крупнейший остров Малой Курильской гряды, своей территорией по итогам Второй мировой войны, а суверенитет над ним — не подлежащим сомнению. Она исходит из того, что Япония приняла эти итоги в 1951 и 1956 годах и что следует учитывать памятные записки СССР 1960 года, где передача поставлена в зависимость от вывода иностранных войск из Японии. В 2022 году она заявила, что в нынешних условиях не намерена продолжать переговоры о мирном договоре; её Конституция с 2020 года не допускает действий, направленных на отчуждение территории, кроме делимитации и демаркации границ с соседями.",
    },
    citations: [
      { source: "zvezda-zakharova-2016" },
      { source: "lavrov-2019" },
      { source: "tass-lavrov-2019" },
      { source: "japan-times-1960-papers" },
      { source: "interfax-2022" },
      { source: "life-mid-2022" },
      { source: "kommersant-2024" },
      { source: "ria-peskov-2026" },
      { source: "constitution-67", pinpoint: constitution },
      { source: "tass-constitution-2020" },
    ],
  },
  {
    party: "russia",
    territory: "etorofu",
    claims: true,
    asOf: "2022-03-21",
    text: {
      en: "Russia says Etorofu / Iturup, one of its Southern Kurils, is its territory as a result of the Second World War, its sovereignty beyond doubt. It holds that the treaty of 1855 has no bearing on the matter, which rests on the outcome of the war and on post-war law including the UN Charter, and that Japan renounced the island in 1951. It said in 2022 that it would not go on with talks on a peace treaty as things stand; its Constitution has since 2020 barred acts aimed at ceding territory, except in delimiting or demarcating borders with neighbours.",
      ja: "ロシア政府は、南クリル諸島の一つであるイトゥルップ / 択捉島は第二次世界大戦の結果として自国の領土となり、その主権に疑いの余地はないとしている。帰属は戦争の結果と国連憲章を含む戦後の国際法に基づき、1855年の条約とは関係がなく、日本は1951年に島を放棄したとする。2022年には、現状では平和条約交渉を続けないと表明した。同国憲法は2020年から、隣国との国境の画定や標示を除き、領土の割譲に向けた行為を認めていない。",
      ru: "Россия считает остров Итуруп / Эторофу, один из Южных Курильских островов, своей территорией по итогам Второй мировой войны, а суверенитет над ним — не подлежащим сомнению. Она исходит из того, что трактат 1855 года не имеет отношения к вопросу, который решают итоги войны и послевоенное право, включая Устав ООН, и что в 1951 году Япония от острова отказалась. В 2022 году она заявила, что в нынешних условиях не намерена продолжать переговоры о мирном договоре; её Конституция с 2020 года не допускает действий, направленных на отчуждение территории, кроме делимитации и демаркации границ с соседями.",
    },
    citations: [
      { source: "zvezda-zakharova-2016" },
      { source: "interfax-2015-shimoda" },
      { source: "lavrov-2019" },
      { source: "spf-san-francisco" },
      { source: "interfax-2022" },
      { source: "life-mid-2022" },
      { source: "kommersant-2024" },
      { source: "ria-peskov-2026" },
      { source: "constitution-67", pinpoint: constitution },
      { source: "tass-constitution-2020" },
    ],
  },
];
