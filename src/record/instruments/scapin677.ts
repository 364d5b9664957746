import type { Effect, Instrument } from "../../model/instrument.ts";
import type { Text } from "../../model/language.ts";
import { paragraph, place } from "../pinpoints.ts";

const paragraph3c = { source: "scapin-677-text", pinpoint: paragraph("3(c)"), read: "en" } as const;
const paragraph6 = { source: "scapin-677-cas", pinpoint: paragraph(6), read: "en" } as const;

/** The one who excludes, the Allied Supreme Commander, is no party of the record: hence no `party`. */
function excludedByName(text: Text): Effect {
  return { effect: "excluded", party: null, basis: "named", text, citations: [paragraph3c, paragraph6] };
}

/** Reached through the name of the group alone. */
function excludedWithKurils(text: Text): Effect {
  return { effect: "excluded", party: null, basis: "implied", text, citations: [paragraph3c, paragraph6] };
}

function notMentioned(text: Text): Effect {
  return {
    effect: "silent",
    party: null,
    basis: null,
    text,
    citations: [{ source: "scapin-677-text", read: "en" }],
  };
}

export const scapin677 = {
  id: "1946-scapin-677",
  layer: "1946",
  kind: "directive",
  form: "unilateral",
  name: {
    en: "SCAPIN-677",
    ja: "連合国軍最高司令官指令第677号（SCAPIN第677号）",
    ru: "Директива SCAPIN № 677",
  },
  officialNames: [
    { text: "Governmental and Administrative Separation of Certain Outlying Areas from Japan (SCAPIN-677)", lang: "en" },
    { text: "若干の外郭地域を政治上行政上日本から分離することに関する覚書（SCAPIN第677号）", lang: "ja" },
    { text: "Директива SCAPIN № 677", lang: "ru" },
  ],
  date: "1946-01-29",
  inForce: "1946-01-29",
  place: { en: "Tokyo", ja: "東京", ru: "Токио" },
  parties: {
    en: "General Headquarters of the Supreme Commander for the Allied Powers, to the Japanese government",
    ja: "連合国軍最高司令官総司令部から日本政府へ",
    ru: "Штаб верховного командующего союзных держав — правительству Японии",
  },
  summary: {
    text: {
      en: "A directive of the Allied occupation of Japan: the Japanese government is to stop exercising authority outside the area defined as Japan. “The Kurile (Chishima) Islands”, the Habomai group and Shikotan are placed outside it, each under its own name. Para. 6 says that this is not Allied policy on a final determination.",
      ja: "連合国の日本占領下で出された指令。日本政府に、「日本」と定義された地域の外で権限を行使しないよう命じた。「千島列島」、歯舞群島、色丹島は、それぞれ別に名を挙げて範囲外とされた。第6項は、最終的決定に関する連合国の政策を示すものではないとする。",
      ru: "Директива периода союзной оккупации Японии: правительству Японии предписано не осуществлять власти вне области, определённой как Япония. За её пределы отнесены, каждые под своим названием, «Курильские острова (Тисима)», острова Хабомаи и остров Шикотан. По пункту 6 это не выражает политики союзников в отношении окончательного решения.",
    },
    citations: [
      { source: "scapin-677-text", pinpoint: place("paras. 1, 3", "第1項、第3項", "п. 1, 3"), read: "en" },
      { source: "scapin-677-cas", pinpoint: paragraph(6), read: "en" },
    ],
  },
  dates: {
    text: {
      en: "Dated 29 January 1946. It orders at once and names no other day of effect, so its date is given here as that day.",
      ja: "1946年1月29日付。即時の命令で、別の発効日は定められていないため、ここでは発令日を発効日とする。",
      ru: "Датирована 29 января 1946 года. Предписание даётся к немедленному исполнению, иной день вступления в силу не назван, поэтому здесь указан день издания.",
    },
    citations: [{ source: "scapin-677-cas", read: "en" }],
  },
  articles: [
    {
      pinpoint: paragraph(3),
      text: {
        en: "For the directive, Japan is the four main islands and about a thousand smaller ones, without (c) “the Kurile (Chishima) Islands”, the Habomai group (Suisho, Yuri, Akiyuri, Shibotsu and Taraku are named) and Shikotan.",
        ja: "指令にいう日本は四つの主要な島と約千の小島とし、（c）「千島列島」、歯舞群島（水晶、勇留、秋勇留、志発、多楽の名を挙げる）、色丹島を除く。",
        ru: "Для целей директивы Япония — это четыре главных острова и около тысячи малых, за исключением (подпункт (c)) «Курильских островов (Тисима)», островов Хабомаи (названы Суйсё, Юри, Акиюри, Сибоцу и Тараку) и острова Шикотан.",
      },
      citations: [{ source: "scapin-677-text", pinpoint: paragraph(3), read: "en" }],
    },
    {
      pinpoint: paragraph(4),
      text: {
        en: "Further areas excluded from Japan’s governmental and administrative jurisdiction; (d) is Karafuto.",
        ja: "日本の政治上・行政上の管轄から除かれるその他の地域を挙げる。（d）は樺太である。",
        ru: "Прочие районы, исключённые из государственной и административной юрисдикции Японии; подпункт (d) — Карафуто.",
      },
      citations: [{ source: "scapin-677-japanese", pinpoint: paragraph("4(d)"), read: "ja" }],
    },
    {
      pinpoint: paragraph(6),
      text: {
        en: "Nothing in the directive is to be taken as Allied policy on the ultimate determination of the minor islands of para. 8 of the Potsdam Declaration. The United States called the directive operational and tentative in 1955.",
        ja: "この指令のいかなる規定も、ポツダム宣言第8項の小島の最終的決定に関する連合国の政策を示すものと解してはならない。米国は1955年、この指令を暫定的な業務上の指令と説明した。",
        ru: "Ничто в директиве не должно толковаться как выражение политики союзников в отношении окончательного определения малых островов, о которых говорит пункт 8 Потсдамской декларации. В 1955 году США назвали директиву рабочей и предварительной.",
      },
      citations: [paragraph6, { source: "frus-1955-us-views", pinpoint: paragraph(5), read: "en" }],
    },
  ],
  boundaries: [],
  effects: {
    habomai: excludedByName({
      en: "Para. 3(c) names the Habomai group, apart from “the Kurile (Chishima) Islands”, among the areas outside Japan for the directive. By para. 6 this is not final.",
      ja: "第3項（c）は、指令上の日本から除く地域として、「千島列島」とは別に歯舞群島の名を挙げる。第6項により最終的なものではない。",
      ru: "Пункт 3(c) называет острова Хабомаи, отдельно от «Курильских островов (Тисима)», среди районов, не входящих в Японию для целей директивы. По пункту 6 это не окончательно.",
    }),
    kunashiri: excludedWithKurils({
      en: "Not named. Para. 3(c) places “the Kurile (Chishima) Islands” outside Japan for the directive; Kunashir / Kunashiri is reached by that name of the group alone. By para. 6 this is not final.",
      ja: "名は挙がらない。第3項（c）は指令上の日本から「千島列島」を除く。国後島 / クナシルは、この列島の名を通じてのみ対象となる。第6項により最終的なものではない。",
      ru: "Не назван. Пункт 3(c) оставляет вне Японии для целей директивы «Курильские острова (Тисима)»; остров Кунасири / Кунашир подпадает лишь под это общее название. По пункту 6 это не окончательно.",
    }),
    shikotan: excludedByName({
      en: "Para. 3(c) names Shikotan, apart from “the Kurile (Chishima) Islands”, among the areas outside Japan for the directive. By para. 6 this is not final.",
      ja: "第3項（c）は、指令上の日本から除く地域として、「千島列島」とは別に色丹島の名を挙げる。第6項により最終的なものではない。",
      ru: "Пункт 3(c) называет Шикотан, отдельно от «Курильских островов (Тисима)», среди районов, не входящих в Японию для целей директивы. По пункту 6 это не окончательно.",
    }),
    etorofu: excludedWithKurils({
      en: "Not named. Para. 3(c) places “the Kurile (Chishima) Islands” outside Japan for the directive; Etorofu / Iturup is reached by that name of the group alone. By para. 6 this is not final.",
      ja: "名は挙がらない。第3項（c）は指令上の日本から「千島列島」を除く。イトゥルップ / 択捉島は、この列島の名を通じてのみ対象となる。第6項により最終的なものではない。",
      ru: "Не назван. Пункт 3(c) оставляет вне Японии для целей директивы «Курильские острова (Тисима)»; остров Итуруп / Эторофу подпадает лишь под это общее название. По пункту 6 это не окончательно.",
    }),
    "northern-kurils": excludedWithKurils({
      en: "Named only as a group: para. 3(c) places “the Kurile (Chishima) Islands” outside Japan for the directive. By para. 6 this is not final.",
      ja: "列島としてのみ名が挙がる。第3項（c）は指令上の日本から「千島列島」を除く。第6項により最終的なものではない。",
      ru: "Названы лишь как группа: пункт 3(c) оставляет вне Японии для целей директивы «Курильские острова (Тисима)». По пункту 6 это не окончательно.",
    }),
    "southern-sakhalin": {
      effect: "excluded",
      party: null,
      basis: "named",
      text: {
        en: "Para. 4(d) names Karafuto, that is southern Sakhalin, among the further areas excluded from Japan’s jurisdiction.",
        ja: "第4項（d）は、日本の管轄から除かれるその他の地域として樺太（サハリン南部）の名を挙げる。",
        ru: "Пункт 4(d) называет Карафуто, то есть Южный Сахалин, среди прочих районов, исключённых из юрисдикции Японии.",
      },
      citations: [{ source: "scapin-677-japanese", pinpoint: paragraph("4(d)"), read: "ja" }, paragraph6],
    },
    "northern-sakhalin": notMentioned({
      en: "The directive does not deal with the north of Sakhalin, then Soviet.",
      ja: "指令は、当時ソ連領だったサハリン北部（北樺太）を扱っていない。",
      ru: "Севера Сахалина, тогда советского, директива не касается.",
    }),
    hokkaido: {
      effect: "administered",
      party: "japan",
      basis: "named",
      text: {
        en: "Para. 3 names Hokkaido among the four main islands that stay inside the area defined as Japan for the directive.",
        ja: "第3項は北海道を四つの主要な島の一つとして挙げ、指令上の「日本」の範囲に含める。",
        ru: "Пункт 3 называет Хоккайдо среди четырёх главных островов, остающихся в области, определённой для целей директивы как Япония.",
      },
      citations: [{ source: "scapin-677-cas", pinpoint: paragraph(3), read: "en" }],
    },
    kamchatka: notMentioned({
      en: "The directive does not mention Kamchatka.",
      ja: "指令にカムチャツカの名はない。",
      ru: "Камчатка в директиве не упомянута.",
    }),
  },
  citations: [
    { source: "scapin-677-cas", read: "en" },
    { source: "scapin-677-text", read: "en" },
    { source: "scapin-677-japanese", read: "ja" },
  ],
} as const satisfies Instrument;
