/** The layers of instruments that a reader switches on, in order of date; each shows the instruments of its year. */
import type { Layer } from "../model/instrument.ts";

export const layers: readonly Layer[] = [
  {
    id: "1855",
    name: { en: "Treaty of Shimoda", ja: "日露通好条約", ru: "Симодский трактат" },
    note: {
      en: "The boundary between Etorofu / Iturup and Urup / Uruppu; Sakhalin (Karafuto) undivided.",
      ja: "イトゥルップ / 択捉島とウルップ / 得撫島の間の国境。樺太（サハリン）は分かたれないまま。",
      ru: "Граница между островами Итуруп / Эторофу и Уруп / Уруппу; Сахалин (Карафуто) не разделён.",
    },
  },
  {
    id: "1875",
    name: { en: "Treaty of Saint Petersburg", ja: "樺太千島交換条約", ru: "Петербургский договор" },
    note: {
      en: "The exchange: Sakhalin (Karafuto) to Russia, Urup / Uruppu to Shumshu / Shumushu to Japan.",
      ja: "樺太（サハリン）はロシアへ、ウルップ / 得撫島からシュムシュ / 占守島までは日本へ。",
      ru: "Обмен: Сахалин (Карафуто) — России, Курилы от острова Уруп / Уруппу до острова Сюмусю / Шумшу — Японии.",
    },
  },
  {
    id: "1905",
    name: { en: "Treaty of Portsmouth", ja: "ポーツマス条約", ru: "Портсмутский мирный договор" },
    note: {
      en: "The boundary on Sakhalin (Karafuto) at 50° N; the part south of it ceded to Japan.",
      ja: "樺太（サハリン）の境界は北緯50度。その南の部分が日本に譲られた。",
      ru: "Граница на Сахалине (Карафуто) по 50° с. ш.; часть к югу от неё уступлена Японии.",
    },
  },
  {
    id: "1945",
    name: { en: "Yalta, Potsdam, landings", ja: "ヤルタ・ポツダム・上陸", ru: "Ялта, Потсдам, высадки" },
    note: {
      en: "What two Allied texts say of each area, and the day on which Soviet forces took control there.",
      ja: "連合国の二つの文書が各地域について述べていることと、ソ連軍が各地域を管理下に置いた日。",
      ru: "Что говорят о каждой территории два документа союзников и когда её заняли советские войска.",
    },
  },
  {
    id: "1946",
    name: { en: "Directive and decrees", ja: "指令と幹部会令", ru: "Директива и указы" },
    note: {
      en: "Areas that the Allied directive placed outside “Japan”, not finally, and those that Soviet decrees incorporated.",
      ja: "連合国の指令が「日本」の範囲外とした地域（最終的ではない）と、ソ連の最高会議幹部会令が編入した地域。",
      ru: "Районы, отнесённые директивой союзников за пределы «Японии» (не окончательно), и районы, включённые указами в состав СССР.",
    },
  },
  {
    id: "1951",
    name: { en: "San Francisco Peace Treaty", ja: "サンフランシスコ平和条約", ru: "Сан-Францисский мирный договор" },
    note: {
      en: "What Japan renounced, with no recipient named, and where the meaning of “Kurile Islands” is disputed.",
      ja: "日本が放棄した地域（帰属先の記載はない）と、「千島列島」の意味が争われている島々。",
      ru: "От чего Япония отказалась, не называя получателя, и где оспаривается смысл слов «Курильские острова».",
    },
  },
  {
    id: "1956",
    name: { en: "Joint Declaration", ja: "日ソ共同宣言", ru: "Совместная декларация" },
    note: {
      en: "The Habomai group and Shikotan, to be transferred to Japan after a peace treaty is concluded.",
      ja: "平和条約の締結後に日本に引き渡すとされた歯舞群島と色丹島。",
      ru: "Острова Хабомаи и Шикотан, которые СССР согласился передать Японии после заключения мирного договора.",
    },
  },
  {
    id: "1993",
    name: { en: "Tokyo Declaration", ja: "東京宣言", ru: "Токийская декларация" },
    note: {
      en: "The four islands named together as the subject of the talks on a peace treaty.",
      ja: "平和条約交渉の対象として名を挙げられた四島。",
      ru: "Четыре острова, названные вместе как предмет переговоров о мирном договоре.",
    },
  },
];
