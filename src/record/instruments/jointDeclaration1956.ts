import type { Effect, Instrument, Reading } from "../../model/instrument.ts";
import type { Text } from "../../model/language.ts";
import { answer, item1956, page, place } from "../pinpoints.ts";

const ARTICLE_9 = item1956(9);
const CONDITION: Text = {
  en: "after a peace treaty between the Soviet Union and Japan is concluded",
  ja: "日ソ間の平和条約が締結された後",
  ru: "заключение мирного договора между СССР и Японией",
};

const article9 = [
  { source: "worldjpn-1956-text", pinpoint: ARTICLE_9, read: "ja" },
  { source: "wikipedia-1956", pinpoint: ARTICLE_9, read: "en" },
] as const;

/** On the two that the declaration names. */
const readingsOfTransfer: readonly Reading[] = [
  {
    party: "japan",
    text: {
      en: "Japan holds that the declaration is binding and that its promise cannot be tied to new conditions by one side. It sees the two as part of its territory, and the talks as covering all four islands.",
      ja: "日本政府は、宣言は両国を拘束し、引き渡しの約束に一方的に新たな条件を付けることはできないとしている。二島は自国の領土で、交渉は四島を対象とするとの立場である。",
      ru: "Япония считает, что декларация обязывает обе стороны и что ни одна из них не может сама связать обещание новыми условиями. Эти два острова она считает своими, а предметом переговоров — все четыре.",
    },
    citations: [
      { source: "worldjpn-1960-reply", read: "ja" },
      { source: "shugiin-2006-declaration", pinpoint: answer("2–3"), read: "ja" },
    ],
  },
  {
    party: "russia",
    text: {
      en: "Russia holds that the declaration offers a gesture of goodwill, on these two alone, to be considered only after a peace treaty. Japan, it says, must first accept the outcome of the Second World War.",
      ja: "ロシア政府は、宣言にいう引き渡しは善意の行為で、対象は二島に限られ、平和条約の後に初めて検討されるとしている。日本はまず第二次世界大戦の結果を認めるべきだとする。",
      ru: "Россия считает, что декларация предусматривает жест доброй воли в отношении лишь двух островов и только после мирного договора. Япония, как она заявляет, должна сначала признать итоги Второй мировой войны.",
    },
    citations: [{ source: "tass-lavrov-2016" }, { source: "tass-lavrov-2019" }, { source: "japan-times-putin-2016" }],
  },
];

/** On the two that it does not name. */
const readingsOfSilence: readonly Reading[] = [
  {
    party: "japan",
    text: {
      en: "Japan holds that the declaration left this question open: the two states did not agree on Kunashir / Kunashiri and Etorofu / Iturup, and undertook in Art. 9 to go on negotiating.",
      ja: "日本政府は、国後島 / クナシルとイトゥルップ / 択捉島の帰属で合意に至らなかったため、第9項で交渉の継続を約したのであり、問題は未解決だとしている。",
      ru: "Япония считает, что декларация оставила вопрос открытым: об островах Кунасири / Кунашир и Итуруп / Эторофу стороны не договорились и в пункте 9 условились продолжать переговоры.",
    },
    citations: [
      { source: "shugiin-2006-declaration", pinpoint: answer("2–3"), read: "ja" },
      { source: "shugiin-2006-letters", pinpoint: answer(2), read: "ja" },
    ],
  },
  {
    party: "russia",
    text: {
      en: "Russia holds that the declaration concerns two islands and no more: to raise Kunashir / Kunashiri and Etorofu / Iturup as well, in its view, goes beyond the bounds agreed in 1956.",
      ja: "ロシア政府は、宣言が対象とするのは二島に限られ、国後島 / クナシルとイトゥルップ / 択捉島を取り上げることは1956年の合意の枠を超えるとしている。",
      ru: "Россия считает, что декларация касается двух островов и не более: ставить вопрос ещё и об островах Кунасири / Кунашир и Итуруп / Эторофу, по её мнению, значит выходить за рамки договорённости 1956 года.",
    },
    citations: [
      { source: "japan-times-putin-2016" },
      {
        source: "spf-russian-claim",
        pinpoint: place("section 2", "第2節", "раздел 2"),
      },
    ],
  },
];

function promised(text: Text): Effect {
  return {
    effect: "promised",
    party: "japan",
    basis: "named",
    condition: CONDITION,
    text,
    citations: [...article9, { source: "mofa-overview" }],
    readings: readingsOfTransfer,
  };
}

function notNamed(text: Text): Effect {
  return {
    effect: "silent",
    party: null,
    basis: null,
    text,
    citations: article9,
    readings: readingsOfSilence,
  };
}

function notMentioned(text: Text): Effect {
  return {
    effect: "silent",
    party: null,
    basis: null,
    text,
    citations: [{ source: "worldjpn-1956-text", read: "ja" }],
  };
}

export const jointDeclaration1956 = {
  id: "1956-joint-declaration",
  layer: "1956",
  kind: "declaration",
  form: "bilateral",
  name: {
    en: "Joint Declaration of 1956",
    ja: "日ソ共同宣言",
    ru: "Совместная декларация СССР и Японии",
  },
  officialNames: [
    { text: "Joint Declaration by the Union of Soviet Socialist Republics and Japan", lang: "en" },
    { text: "日本国とソヴィエト社会主義共和国連邦との共同宣言", lang: "ja" },
    { text: "Совместная декларация Союза Советских Социалистических Республик и Японии", lang: "ru" },
  ],
  date: "1956-10-19",
  inForce: "1956-12-12",
  place: { en: "Moscow", ja: "モスクワ", ru: "Москва" },
  parties: {
    en: "Japan (Hatoyama Ichiro, Kono Ichiro, Matsumoto Shunichi) and the Soviet Union (Nikolai Bulganin, Dmitri Shepilov)",
    ja: "日本（鳩山一郎、河野一郎、松本俊一）とソ連（ブルガーニン、シェピーロフ）",
    ru: "СССР (Н. А. Булганин, Д. Т. Шепилов) и Япония (Хатояма Итиро, Коно Итиро, Мацумото Сюнъити)",
  },
  summary: {
    text: {
      en: "A ratified declaration, not a peace treaty. It ended the state of war and re-established diplomatic relations. The Soviet Union agreed to transfer the Habomai group and Shikotan to Japan after a peace treaty is concluded; Kunashir / Kunashiri and Etorofu / Iturup are not mentioned.",
      ja: "平和条約ではなく、批准を経た宣言。戦争状態を終わらせ、外交関係を再開した。ソ連は、平和条約の締結後に歯舞群島と色丹島を日本に引き渡すことに同意した。国後島 / クナシルとイトゥルップ / 択捉島には触れていない。",
      ru: "Не мирный договор, а ратифицированная декларация. Она прекратила состояние войны и восстановила дипломатические отношения. СССР согласился передать Японии острова Хабомаи и Шикотан после заключения мирного договора; Кунасири / Кунашир и Итуруп / Эторофу не упомянуты.",
    },
    citations: [
      { source: "worldjpn-1956-text", pinpoint: place("Arts. 1, 2, 9", "第1項、第2項、第9項", "п. 1, 2, 9"), read: "ja" },
      { source: "sakhalin-bulletin-1990", pinpoint: page(185), read: "ru" },
    ],
  },
  dates: {
    text: {
      en: "Signed on 19 October 1956. It entered into force on 12 December 1956, not on signature, when the instruments of ratification were exchanged in Tokyo (Art. 10).",
      ja: "1956年10月19日に署名。効力を生じたのは署名の日ではなく、東京で批准書が交換された1956年12月12日である（第10項）。",
      ru: "Подписана 19 октября 1956 года. Вступила в силу не при подписании, а 12 декабря 1956 года, когда в Токио состоялся обмен ратификационными грамотами (пункт 10).",
    },
    citations: [
      { source: "kokutaigoji-1956", read: "ja" },
      { source: "unts-1956-french", pinpoint: item1956(10), read: "fr" },
    ],
  },
  texts: {
    text: {
      en: "Made in Japanese and Russian. The verb of Art. 9 is “transfer”, in the sense of handing over; a current English version misprints the name of Shikotan as “Shikoton”.",
      ja: "日本語とロシア語で作成された。第9項が用いる動詞は「引き渡す」である。広く出回っている英文には色丹島を Shikoton とする誤植がある。",
      ru: "Составлена на русском и японском языках. Глагол пункта 9 — «передать»; в распространённом английском тексте Шикотан напечатан с ошибкой: Shikoton.",
    },
    citations: [
      { source: "worldjpn-1956-text", pinpoint: ARTICLE_9, read: "ja" },
      { source: "kokutaigoji-1956", read: "ja" },
      { source: "wikipedia-1956", pinpoint: ARTICLE_9, read: "en" },
    ],
  },
  articles: [
    {
      pinpoint: item1956(1),
      text: {
        en: "The state of war between the two states ends on the day the declaration enters into force; peace and good-neighbourly relations are re-established.",
        ja: "両国間の戦争状態は、宣言が効力を生ずる日に終了し、平和と友好善隣の関係が回復される。",
        ru: "Состояние войны между двумя государствами прекращается со дня вступления декларации в силу; восстанавливаются мир и добрососедские отношения.",
      },
      citations: [{ source: "worldjpn-1956-text", pinpoint: item1956(1), read: "ja" }],
    },
    {
      pinpoint: place("Arts. 4, 6", "第4項、第6項", "п. 4, 6"),
      text: {
        en: "The Soviet Union is to support Japan’s application for membership of the United Nations and renounces all reparation claims against it. Both states renounce all claims on each other that arose from the war since 9 August 1945.",
        ja: "ソ連は国際連合への加入に関する日本の申請を支持し、日本に対する一切の賠償請求権を放棄する。1945年8月9日以来の戦争の結果として生じたすべての請求権は、両国が相互に放棄する。",
        ru: "СССР поддержит просьбу Японии о принятии в члены ООН и отказывается от всех репарационных претензий к ней. От всех претензий друг к другу, возникших в результате войны с 9 августа 1945 года, отказываются обе стороны.",
      },
      citations: [{ source: "kokutaigoji-1956", pinpoint: place("Arts. 4, 6", "第4項、第6項", "п. 4, 6"), read: "ja" }],
    },
    {
      pinpoint: ARTICLE_9,
      text: {
        en: "Talks on a peace treaty go on after relations have been re-established. Meeting Japan’s wishes and considering its interests, the Soviet Union agrees to transfer the Habomai group and Shikotan; the actual transfer follows the conclusion of a peace treaty.",
        ja: "外交関係の再開後、平和条約の交渉を続ける。ソ連は日本の要望に応え、その利益を考慮して、歯舞群島と色丹島を日本に引き渡すことに同意する。ただし、現実の引き渡しは平和条約の締結後とする。",
        ru: "Переговоры о мирном договоре продолжаются после восстановления отношений. Идя навстречу пожеланиям Японии и учитывая её интересы, СССР соглашается на передачу ей островов Хабомаи и острова Шикотан; фактическая передача — после заключения мирного договора.",
      },
      citations: article9,
    },
    {
      pinpoint: place("Letters of 29 September 1956", "1956年9月29日の往復書簡", "Письма от 29 сентября 1956 года"),
      text: {
        en: "Before the signing Matsumoto and Gromyko exchanged letters saying that talks on a peace treaty, “including the territorial issue”, would go on once relations had been re-established.",
        ja: "署名に先立ち、松本全権とグロムイコ第一外務次官が、領土問題を含む平和条約の交渉を国交の正常化後に続ける旨の書簡を交わした。",
        ru: "До подписания Мацумото и Громыко обменялись письмами о том, что переговоры о мирном договоре, включая территориальный вопрос, продолжатся после восстановления отношений.",
      },
      citations: [
        { source: "joint-compendium-5" },
        { source: "worldjpn-1956-letters", read: "ja" },
        { source: "shugiin-2006-letters", pinpoint: answer("1–2"), read: "ja" },
      ],
    },
    {
      pinpoint: place("Memoranda of 1960", "1960年の覚書", "Памятные записки 1960 года"),
      text: {
        en: "On 27 January 1960, after the new security treaty between Japan and the United States, the Soviet Union made the withdrawal of all foreign troops from Japan a further condition of the transfer. Japan answered that one side could not change the declaration; the reply is dated 6 February in Japanese collections and 5 February in Soviet texts.",
        ja: "1960年1月27日、ソ連は新しい日米安全保障条約を受け、日本からのすべての外国軍隊の撤退を引き渡しの新たな条件とした。日本は、宣言の内容を一方的に変えることはできないと回答した。回答は日本の資料集では2月6日付、ソ連側の文書では2月5日とされる。",
        ru: "27 января 1960 года, после подписания нового японо-американского договора безопасности, СССР выдвинул дополнительное условие передачи — вывод всех иностранных войск с территории Японии. Япония ответила, что менять декларацию в одностороннем порядке нельзя; в японских сборниках ответ датирован 6 февраля, в советских текстах — 5 февраля.",
      },
      citations: [
        { source: "spf-1960-memorandum", read: "ja" },
        { source: "worldjpn-1960-reply", read: "ja" },
        { source: "doc20vek-1960", read: "ru" },
      ],
    },
  ],
  boundaries: [],
  outline: "habomai-shikotan",
  effects: {
    habomai: promised({
      en: "Art. 9: the Soviet Union agrees to transfer the Habomai group to Japan. The actual transfer is to follow the conclusion of a peace treaty; none has been concluded.",
      ja: "第9項により、ソ連は歯舞群島を日本に引き渡すことに同意する。現実の引き渡しは平和条約の締結後とされるが、条約は締結されていない。",
      ru: "Пункт 9: СССР соглашается передать Японии острова Хабомаи. Фактическая передача — после заключения мирного договора; такой договор не заключён.",
    }),
    kunashiri: notNamed({
      en: "The declaration does not mention Kunashir / Kunashiri. Art. 9 says only that talks on a peace treaty will go on.",
      ja: "宣言は国後島 / クナシルに触れていない。第9項は、平和条約の交渉を続けるとだけ定める。",
      ru: "Остров Кунасири / Кунашир в декларации не упомянут. Пункт 9 говорит лишь о продолжении переговоров о мирном договоре.",
    }),
    shikotan: promised({
      en: "Art. 9: the Soviet Union agrees to transfer Shikotan to Japan. The actual transfer is to follow the conclusion of a peace treaty; none has been concluded.",
      ja: "第9項により、ソ連は色丹島を日本に引き渡すことに同意する。現実の引き渡しは平和条約の締結後とされるが、条約は締結されていない。",
      ru: "Пункт 9: СССР соглашается передать Японии остров Шикотан. Фактическая передача — после заключения мирного договора; такой договор не заключён.",
    }),
    etorofu: notNamed({
      en: "The declaration does not mention Etorofu / Iturup. Art. 9 says only that talks on a peace treaty will go on.",
      ja: "宣言はイトゥルップ / 択捉島に触れていない。第9項は、平和条約の交渉を続けるとだけ定める。",
      ru: "Остров Итуруп / Эторофу в декларации не упомянут. Пункт 9 говорит лишь о продолжении переговоров о мирном договоре.",
    }),
    "northern-kurils": notMentioned({
      en: "The declaration does not mention the Kurils north of Etorofu / Iturup.",
      ja: "宣言はイトゥルップ / 択捉島より北の千島列島（クリル諸島）に触れていない。",
      ru: "Курильские острова к северу от острова Итуруп / Эторофу в декларации не упомянуты.",
    }),
    "southern-sakhalin": notMentioned({
      en: "The declaration does not mention Sakhalin (Karafuto).",
      ja: "宣言は樺太（サハリン）に触れていない。",
      ru: "Сахалин (Карафуто) в декларации не упомянут.",
    }),
    "northern-sakhalin": notMentioned({
      en: "The declaration does not mention Sakhalin.",
      ja: "宣言はサハリン（樺太）に触れていない。",
      ru: "Сахалин в декларации не упомянут.",
    }),
    hokkaido: notMentioned({
      en: "The declaration does not mention Hokkaido.",
      ja: "宣言は北海道に触れていない。",
      ru: "Хоккайдо в декларации не упомянут.",
    }),
    kamchatka: notMentioned({
      en: "The declaration does not mention Kamchatka.",
      ja: "宣言はカムチャツカに触れていない。",
      ru: "Камчатка в декларации не упомянута.",
    }),
  },
  citations: [
    { source: "worldjpn-1956-text", read: "ja" },
    { source: "sakhalin-bulletin-1990", pinpoint: page(185), read: "ru" },
    { source: "joint-compendium-5" },
  ],
} as const satisfies Instrument;
