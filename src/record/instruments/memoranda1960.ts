import type { Instrument, Reading } from "../../model/instrument.ts";
import { place } from "../pinpoints.ts";

const firstText = { source: "regnum-1960-memorandum", read: "ru" } as const;
const secondText = { source: "doc20vek-1960", read: "ru" } as const;
const replyText = { source: "worldjpn-1960-reply", read: "ja" } as const;

const readings: readonly Reading[] = [
  {
    party: "japan",
    text: {
      en: "Japan holds that a ratified declaration cannot be changed by one side, and that foreign troops were in Japan already when it was signed. It does not accept the new condition, and it says that it goes on seeking the return of its other inherent territory as well.",
      ja: "日本政府は、批准された宣言の内容を一方的に変えることはできず、署名の時点で既に外国軍隊が日本に駐留していたとしている。新たな条件は認められないとし、他の固有の領土の返還もあくまで求めるとする。",
      ru: "Япония считает, что ратифицированную декларацию нельзя менять в одностороннем порядке и что иностранные войска стояли в стране уже при её подписании. Нового условия она не признаёт и по-прежнему добивается возвращения и других своих исконных территорий.",
    },
    citations: [replyText, { source: "diet-1991-memorandum", read: "ja" }],
  },
  {
    party: "russia",
    text: {
      en: "Russia, then the Soviet Union, held that the new security treaty was aimed at it and at China and created a situation in which the promise could not be carried out. In 2018 its Foreign Ministry said that the memoranda must be taken into account in the talks.",
      ja: "ロシア側（当時はソ連政府）は、新しい安保条約は自国と中国に向けられたもので、約束の実現を不可能にする事態を作り出したとした。2018年にはロシア外務省が、交渉でこれらの覚書を考慮すべきだとした。",
      ru: "Россия, тогда СССР, считала, что новый договор безопасности направлен против неё и Китая и создал положение, при котором выполнить обещание нельзя. В 2018 году МИД России заявил, что памятные записки следует учитывать на переговорах.",
    },
    citations: [firstText, { source: "sputnik-2018-memoranda", read: "ja" }, { source: "japan-times-1960-papers" }],
  },
];

export const memoranda1960 = {
  id: "1960-soviet-memoranda",
  layer: null,
  kind: "declaration",
  form: "unilateral",
  name: {
    en: "Soviet memoranda of 1960",
    ja: "1960年のソ連政府の対日覚書",
    ru: "Советские памятные записки 1960 года",
  },
  officialNames: [
    { text: "ソ連政府の対日覚書", lang: "ja" },
    { text: "Памятная записка Советского правительства правительству Японии", lang: "ru" },
  ],
  date: "1960-01-27",
  until: "1960-02-24",
  inForce: null,
  place: { en: "Moscow", ja: "モスクワ", ru: "Москва" },
  parties: {
    en: "The government of the Soviet Union (Andrei Gromyko), to the government of Japan (Kadowaki Suemitsu)",
    ja: "ソ連政府（グロムイコ）から日本政府（門脇季光）へ",
    ru: "Правительство СССР (А. А. Громыко) — правительству Японии (Кадоваки Суэмицу)",
  },
  summary: {
    text: {
      en: "After the new security treaty between Japan and the United States, the Soviet Union made the withdrawal of all foreign troops from Japan a further condition for the transfer of the Habomai group and Shikotan. Japan did not accept it. Kunashir / Kunashiri and Etorofu / Iturup are not part of the promise of 1956.",
      ja: "新しい日米安全保障条約を受け、ソ連は歯舞群島と色丹島の引き渡しに、日本からのすべての外国軍隊の撤退という条件を加えた。日本は受け入れなかった。国後島 / クナシルとイトゥルップ / 択捉島は、1956年の約束の対象ではない。",
      ru: "После нового японо-американского договора безопасности СССР добавил к передаче островов Хабомаи и Шикотан условие — вывод всех иностранных войск из Японии. Япония его не приняла. Кунасири / Кунашир и Итуруп / Эторофу обещание 1956 года не охватывает.",
    },
    citations: [firstText, { source: "spf-1960-memorandum", read: "ja" }, replyText],
  },
  dates: {
    text: {
      en: "The first is dated 27 January 1960, the second 24 February. Japan’s reply came between them: Soviet texts say that it was handed over on 5 February, Japanese collections date it 6 February. A Russian author counts a third memorandum, of 22 April 1960.",
      ja: "一つ目は1960年1月27日付、二つ目は2月24日付。その間に日本が回答した。ソ連側の文書は2月5日に手交されたとし、日本の資料集は2月6日付とする。ロシアの著者の一人は、4月22日付の三つ目の覚書も挙げる。",
      ru: "Первая датирована 27 января 1960 года, вторая — 24 февраля. Между ними — ответ Японии: по советским текстам, он передан 5 февраля, в японских сборниках датирован 6 февраля. Один из российских авторов называет и третью записку, от 22 апреля 1960 года.",
    },
    citations: [
      secondText,
      { source: "sputnik-2018-memoranda", read: "ja" },
      replyText,
      { source: "spf-1960-reply", read: "ja" },
      { source: "spitsyn-1960", read: "ru" },
    ],
  },
  articles: [
    {
      pinpoint: place("27 January 1960", "1960年1月27日", "27 января 1960 года"),
      text: {
        en: "The two islands named in 1956 are to be transferred to Japan “only on condition” that all foreign troops are withdrawn from its territory and a peace treaty with the Soviet Union is signed.",
        ja: "1956年の宣言が名を挙げた二島は、日本の領土からすべての外国軍隊が撤退し、ソ連との平和条約が署名された場合に限って日本に引き渡される。",
        ru: "Два названных в 1956 году острова передаются Японии «только при условии» вывода с её территории всех иностранных войск и подписания мирного договора с СССР.",
      },
      citations: [firstText],
    },
    {
      pinpoint: place("Japan’s reply, February 1960", "1960年2月の日本の回答", "Ответ Японии, февраль 1960 года"),
      text: {
        en: "The declaration was ratified and its content cannot be altered by one side. When it was signed a security treaty of unlimited duration existed and foreign troops were stationed in Japan.",
        ja: "宣言は批准されており、その内容を一方的に変えることはできない。署名の時には既に無期限の安全保障条約があり、外国軍隊が日本に駐留していた。",
        ru: "Декларация ратифицирована, и односторонне менять её содержание нельзя. При её подписании уже действовал бессрочный договор безопасности, и в Японии находились иностранные войска.",
      },
      citations: [replyText],
    },
    {
      pinpoint: place("24 February 1960", "1960年2月24日", "24 февраля 1960 года"),
      text: {
        en: "The Soviet Union confirmed what it had said in January and laid the responsibility for the consequences of the security treaty on Japan’s government. The memoranda of that year, as a Russian author quotes them, also deny that the declaration left a territorial question to be discussed.",
        ja: "ソ連は1月の立場を確認し、安保条約の結果に対する責任は日本政府にあるとした。ロシアの著者の引用によれば、この年の覚書は、宣言が領土問題の協議を残したとの見方も否定している。",
        ru: "СССР подтвердил сказанное в январе и возложил ответственность за последствия договора безопасности на правительство Японии. Записки того года, как их цитирует российский автор, отрицают и то, что декларация оставила территориальный вопрос для обсуждения.",
      },
      citations: [secondText, { source: "sputnik-2018-memoranda", read: "ja" }, { source: "spitsyn-1960", read: "ru" }],
    },
  ],
  boundaries: [],
  readings,
  effects: {},
  citations: [firstText, secondText, replyText, { source: "spf-1960-memorandum", read: "ja" }],
} as const satisfies Instrument;
