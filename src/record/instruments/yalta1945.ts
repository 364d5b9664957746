import type { Effect, Instrument, Reading } from "../../model/instrument.ts";
import type { Text } from "../../model/language.ts";
import { answer, page, paragraph, place } from "../pinpoints.ts";

const AIDE_MEMOIRE = place("on the territorial question", "領土問題に関する部分", "о территориальном вопросе");

const KURIL_ISLANDS: Text = {
  en: "“Kuril islands”",
  ja: "「クリル諸島」",
  ru: "«Курильские острова»",
};

const CONDITION: Text = {
  en: "if the Soviet Union enters the war against Japan two or three months after Germany’s surrender",
  ja: "ドイツ降伏の2〜3カ月後にソ連が対日参戦すること",
  ru: "вступление СССР в войну против Японии через два-три месяца после капитуляции Германии",
};

const readings: readonly Reading[] = [
  {
    party: "japan",
    text: {
      en: "Japan holds that the agreement set out aims of the leaders of the time and decided nothing finally about territory. Not having taken part in it, Japan considers itself in no way bound by it.",
      ja: "日本政府は、協定は当時の首脳が戦後の処理方針を述べたもので、領土を最終的に決めたものではないとしている。参加していない日本は、いかなる意味でも拘束されないとする。",
      ru: "Япония считает, что в соглашении тогдашние лидеры изложили свои цели и ничего окончательно о территориях не решили. Не будучи его участницей, она никоим образом не считает себя им связанной.",
    },
    citations: [{ source: "shugiin-2006-yalta", pinpoint: answer("2–4"), read: "ja" }],
  },
  {
    party: "russia",
    text: {
      en: "Russia holds that the agreement handed the Kuril islands over to the Soviet Union and is a basis of its sovereignty. Seeing no line drawn within the islands there, it includes the four among them.",
      ja: "ロシア政府は、協定によりクリル諸島はソ連に引き渡され、このことが自国の主権の根拠の一つになるとしている。協定は諸島の中に線を引いておらず、四島もこれに含まれるとする。",
      ru: "Россия считает, что по соглашению Курильские острова переданы СССР и что оно — одно из оснований её суверенитета. Не видя в нём границы внутри Курил, она относит к ним и четыре острова.",
    },
    citations: [{ source: "spf-san-francisco", pinpoint: place("section 1", "第1節", "раздел 1") }, { source: "ria-2016-kurils" }],
  },
];

/** The four are reached, if at all, only through an undefined term. */
function leftOpen(text: Text): Effect {
  return {
    effect: "left-open",
    party: null,
    basis: null,
    term: KURIL_ISLANDS,
    text,
    citations: [
      { source: "southfront-yalta", pinpoint: paragraph(3), read: "en" },
      { source: "frus-1949-spinks", pinpoint: page(788) },
    ],
    readings,
  };
}

function notMentioned(text: Text): Effect {
  return {
    effect: "silent",
    party: null,
    basis: null,
    text,
    citations: [{ source: "southfront-yalta", read: "en" }],
  };
}

export const yalta1945 = {
  id: "1945-yalta",
  layer: "1945",
  kind: "agreement",
  form: "multilateral",
  name: { en: "Yalta Agreement", ja: "ヤルタ協定", ru: "Ялтинское соглашение" },
  officialNames: [
    { text: "Agreement Regarding Japan", lang: "en" },
    { text: "ヤルタ協定", lang: "ja" },
    { text: "Крымское соглашение трёх великих держав по вопросам Дальнего Востока", lang: "ru" },
  ],
  date: "1945-02-11",
  inForce: null,
  place: { en: "Yalta", ja: "ヤルタ", ru: "Ялта" },
  parties: {
    en: "The Soviet Union (Stalin), the United States (Roosevelt) and the United Kingdom (Churchill)",
    ja: "ソ連（スターリン）、米国（ルーズベルト）、英国（チャーチル）",
    ru: "СССР (И. В. Сталин), США (Ф. Рузвельт), Великобритания (У. Черчилль)",
  },
  summary: {
    text: {
      en: "Three Allied leaders agreed in secret on the terms on which the Soviet Union would enter the war against Japan. The south of Sakhalin (Karafuto) and “the Kuril islands” were to go to it; which islands that meant is not said. Japan was not a party.",
      ja: "連合国の三首脳が、ソ連の対日参戦の条件を秘密裏に取り決めた。樺太（サハリン）の南部と「クリル諸島」をソ連に渡すとしたが、諸島の範囲は示していない。日本は当事国ではない。",
      ru: "Три лидера союзных держав тайно условились, на каких условиях СССР вступит в войну против Японии. К нему должны были перейти юг Сахалина (Карафуто) и «Курильские острова»; какие именно, не сказано. Япония в соглашении не участвовала.",
    },
    citations: [
      { source: "southfront-yalta", read: "en" },
      { source: "runivers-yalta", read: "ru" },
      { source: "frus-1949-spinks", pinpoint: page(788) },
    ],
  },
  dates: {
    text: {
      en: "Signed on 11 February 1945, kept secret, and published on 11 February 1946. The text names no day of entry into force.",
      ja: "1945年2月11日に署名され、秘密とされたのち、1946年2月11日に発表された。発効日についての定めはない。",
      ru: "Подписано 11 февраля 1945 года, хранилось в тайне, опубликовано 11 февраля 1946 года. О дне вступления в силу в тексте не говорится.",
    },
    citations: [
      { source: "runivers-yalta", read: "ru" },
      { source: "shugiin-2006-yalta", pinpoint: answer(1), read: "ja" },
    ],
  },
  texts: {
    text: {
      en: "The weight of the text is disputed. In 1956 the United States, one of its signatories, called it a statement of common purposes, not a final determination, and without legal effect in transferring territory.",
      ja: "この文書の効力には争いがある。署名国の米国は1956年に、共通の目標を述べたにすぎず、最終的な決定でも、領土を移転する法的効果を持つものでもないとの見解を示した。",
      ru: "Значение этого документа оспаривается. В 1956 году США, одна из подписавших его держав, назвали его лишь изложением общих целей: это не окончательное решение, и юридической силы для передачи территорий оно не имеет.",
    },
    citations: [{ source: "frus-1956-aide-memoire", pinpoint: AIDE_MEMOIRE }],
  },
  articles: [
    {
      pinpoint: paragraph("2(a)"),
      text: {
        en: "The southern part of Sakhalin (Karafuto) and all the islands adjacent to it are to go to the Soviet Union.",
        ja: "樺太（サハリン）の南部とこれに隣接するすべての島々をソ連に渡す。",
        ru: "К СССР переходят южная часть Сахалина (Карафуто) и все прилегающие к ней острова.",
      },
      citations: [
        { source: "southfront-yalta", pinpoint: paragraph("2(a)"), read: "en" },
        { source: "runivers-yalta", pinpoint: paragraph("2(a)"), read: "ru" },
      ],
    },
    {
      pinpoint: paragraph(3),
      text: {
        en: "“The Kuril islands” are to be handed over to the Soviet Union. The agreement does not define them.",
        ja: "「クリル諸島」をソ連に引き渡す。協定はその範囲を定めていない。",
        ru: "СССР передаются «Курильские острова». Какие это острова, соглашение не определяет.",
      },
      citations: [
        { source: "frus-1949-spinks", pinpoint: page(788) },
        { source: "runivers-yalta", pinpoint: paragraph(3), read: "ru" },
      ],
    },
  ],
  boundaries: [],
  effects: {
    habomai: leftOpen({
      en: "Para. 3 promises “the Kuril islands” to the Soviet Union without saying which they are. It does not name the Habomai group.",
      ja: "第3項は「クリル諸島」をソ連に渡すとするが、その範囲を示さない。歯舞群島の名はない。",
      ru: "Пункт 3 обещает СССР «Курильские острова», не уточняя, какие. Острова Хабомаи в нём не названы.",
    }),
    kunashiri: leftOpen({
      en: "Para. 3 promises “the Kuril islands” to the Soviet Union without saying which they are. It does not name Kunashir / Kunashiri.",
      ja: "第3項は「クリル諸島」をソ連に渡すとするが、その範囲を示さない。国後島 / クナシルの名はない。",
      ru: "Пункт 3 обещает СССР «Курильские острова», не уточняя, какие. Остров Кунасири / Кунашир в нём не назван.",
    }),
    shikotan: leftOpen({
      en: "Para. 3 promises “the Kuril islands” to the Soviet Union without saying which they are. It does not name Shikotan.",
      ja: "第3項は「クリル諸島」をソ連に渡すとするが、その範囲を示さない。色丹島の名はない。",
      ru: "Пункт 3 обещает СССР «Курильские острова», не уточняя, какие. Шикотан в нём не назван.",
    }),
    etorofu: leftOpen({
      en: "Para. 3 promises “the Kuril islands” to the Soviet Union without saying which they are. It does not name Etorofu / Iturup.",
      ja: "第3項は「クリル諸島」をソ連に渡すとするが、その範囲を示さない。イトゥルップ / 択捉島の名はない。",
      ru: "Пункт 3 обещает СССР «Курильские острова», не уточняя, какие. Остров Итуруп / Эторофу в нём не назван.",
    }),
    "northern-kurils": {
      effect: "promised",
      party: "russia",
      basis: "named",
      condition: CONDITION,
      text: {
        en: "Para. 3: “the Kuril islands”, which on every reading include Urup / Uruppu and those to the north, are to be handed over to the Soviet Union.",
        ja: "第3項により「クリル諸島」をソ連に引き渡す。ウルップ / 得撫島以北は、どの解釈でもこれに含まれる。",
        ru: "Пункт 3: СССР передаются «Курильские острова», к которым при любом толковании относятся Уруп / Уруппу и острова к северу от него.",
      },
      citations: [
        { source: "frus-1949-spinks", pinpoint: page(788) },
        { source: "runivers-yalta", pinpoint: paragraph(3), read: "ru" },
      ],
    },
    "southern-sakhalin": {
      effect: "promised",
      party: "russia",
      basis: "named",
      condition: CONDITION,
      text: {
        en: "Para. 2(a): the southern part of Sakhalin (Karafuto) and the islands adjacent to it are to go to the Soviet Union.",
        ja: "第2項（a）により、樺太（サハリン）の南部とこれに隣接する島々をソ連に渡す。",
        ru: "Пункт 2(a): к СССР переходят южная часть Сахалина (Карафуто) и прилегающие к ней острова.",
      },
      citations: [
        { source: "southfront-yalta", pinpoint: paragraph("2(a)"), read: "en" },
        { source: "runivers-yalta", pinpoint: paragraph("2(a)"), read: "ru" },
      ],
    },
    "northern-sakhalin": notMentioned({
      en: "The agreement does not deal with the north of Sakhalin, then Soviet.",
      ja: "協定は、当時ソ連領だったサハリン北部（北樺太）を扱っていない。",
      ru: "Севера Сахалина, тогда советского, соглашение не касается.",
    }),
    hokkaido: notMentioned({
      en: "The agreement does not mention Hokkaido.",
      ja: "協定に北海道の名はない。",
      ru: "Хоккайдо в соглашении не упомянут.",
    }),
    kamchatka: notMentioned({
      en: "The agreement does not mention Kamchatka.",
      ja: "協定にカムチャツカの名はない。",
      ru: "Камчатка в соглашении не упомянута.",
    }),
  },
  citations: [
    { source: "southfront-yalta", read: "en" },
    { source: "runivers-yalta", read: "ru" },
    { source: "frus-1949-spinks", pinpoint: page(788) },
    { source: "frus-1956-aide-memoire", pinpoint: AIDE_MEMOIRE },
  ],
} as const satisfies Instrument;
