import type { Instrument, Reading } from "../../model/instrument.ts";
import { article, place } from "../pinpoints.ts";

const japaneseText = { source: "worldjpn-1941-text", read: "ja" } as const;

const readings: readonly Reading[] = [
  {
    party: "japan",
    text: {
      en: "Japan holds that the notice of 5 April 1945 only kept the pact from being renewed and that it bound both sides until April 1946. The Soviet Union, in its view, broke the pact on 9 August 1945 by attacking while it was in force.",
      ja: "日本政府は、1945年4月5日の通告は条約の延長を止めたにすぎず、条約は1946年4月まで両国を拘束したとしている。ソ連は1945年8月9日、まだ有効だった条約に違反して攻撃を開始したとする。",
      ru: "Япония считает, что уведомление от 5 апреля 1945 года лишь исключило продление пакта и что до апреля 1946 года он обязывал обе стороны. Напав 9 августа 1945 года, СССР, по её мнению, нарушил ещё действовавший пакт.",
    },
    citations: [
      { source: "shugiin-2015-pact", read: "ja" },
      { source: "diet-2005-pact", read: "ja" },
      {
        source: "cherevko-hammer",
        pinpoint: place("reply of Ambassador Sato, 5 April 1945", "1945年4月5日の佐藤大使の発言", "ответ посла Сато 5 апреля 1945 года"),
        read: "ru",
      },
    ],
  },
  {
    party: "russia",
    text: {
      en: "Russia, then the Soviet Union, held on 5 April 1945 that the pact had lost its sense: Japan was helping Germany, which had attacked the Soviet Union, and was at war with its allies. It went to war, it said in August, true to its duty to these allies.",
      ja: "ロシア側（当時はソ連政府）は1945年4月5日、日本がソ連を攻撃したドイツを助け、ソ連の同盟国と戦っているため、条約は意義を失ったとした。8月の参戦は、同盟国への義務に忠実であるためだとした。",
      ru: "Россия, тогда СССР, 5 апреля 1945 года заявила, что пакт потерял смысл: Япония помогала напавшей на СССР Германии и воевала с его союзниками. В августе СССР объявил, что вступает в войну, верный союзническому долгу.",
    },
    citations: [
      { source: "frus-1945-denunciation", read: "en" },
      { source: "zvezda-1945-denunciation", read: "ru" },
      { source: "soviet-declaration-1945", read: "ja" },
    ],
  },
];

export const neutralityPact1941 = {
  id: "1941-neutrality-pact",
  layer: null,
  kind: "treaty",
  form: "bilateral",
  name: {
    en: "Soviet–Japanese Neutrality Pact",
    ja: "日ソ中立条約",
    ru: "Пакт о нейтралитете между СССР и Японией",
  },
  officialNames: [
    { text: "Pact of Neutrality between the Union of Soviet Socialist Republics and Japan", lang: "en" },
    { text: "大日本帝国及「ソヴィエト」社会主義共和国連邦間中立条約", lang: "ja" },
    { text: "Пакт о нейтралитете между Союзом Советских Социалистических Республик и Японией", lang: "ru" },
  ],
  date: "1941-04-13",
  inForce: "1941-04-25",
  place: { en: "Moscow", ja: "モスクワ", ru: "Москва" },
  parties: {
    en: "The Empire of Japan (Matsuoka Yosuke, Tatekawa Yoshitsugu) and the Soviet Union (Vyacheslav Molotov)",
    ja: "日本（松岡洋右、建川美次）とソ連（モロトフ）",
    ru: "СССР (В. М. Молотов) и Японская империя (Мацуока Ёсукэ, Татэкава Ёсицугу)",
  },
  summary: {
    text: {
      en: "For five years each state was to respect the other’s territory and to stay neutral if the other became the object of military action by third powers. The pact names no island. The Soviet Union gave notice of denunciation on 5 April 1945 and went to war with Japan on 9 August 1945.",
      ja: "5年間、互いの領土を尊重し、一方が第三国の軍事行動の対象となった場合に他方は中立を守ることを定めた。島の名は挙げていない。ソ連は1945年4月5日に廃棄を通告し、8月9日に日本と戦争状態に入った。",
      ru: "На пять лет стороны обязались уважать территорию друг друга и соблюдать нейтралитет, если другая окажется объектом военных действий третьих держав. Острова в пакте не названы. 5 апреля 1945 года СССР заявил о его денонсации и 9 августа вступил в войну с Японией.",
    },
    citations: [japaneseText, { source: "frus-1945-denunciation", read: "en" }, { source: "soviet-declaration-1945", read: "ja" }],
  },
  dates: {
    text: {
      en: "Signed on 13 April 1941; in force from 25 April 1941, when it had been ratified, for five years. Whether the notice of 5 April 1945 ended it at once or left it in force until April 1946 is where the two sides differ; Art. 3 speaks of notice a year before the term ends.",
      ja: "1941年4月13日に署名、批准の完了した4月25日に発効し、期間は5年とされた。1945年4月5日の通告で直ちに終わったのか、1946年4月まで効力が続いたのかについて、双方の見方は異なる。第3条は期間満了の1年前の廃棄通告を定める。",
      ru: "Подписан 13 апреля 1941 года; вступил в силу 25 апреля, с завершением ратификации, сроком на пять лет. Прекратило ли его уведомление от 5 апреля 1945 года сразу или он действовал до апреля 1946 года — здесь стороны расходятся; статья 3 говорит о денонсации за год до истечения срока.",
    },
    citations: [
      { source: "spf-1941-pact", read: "ja" },
      { source: "spf-1945-denunciation", read: "ja" },
      { ...japaneseText, pinpoint: article(3) },
    ],
  },
  texts: {
    text: {
      en: "Made in two copies, in Japanese and Russian.",
      ja: "日本語とロシア語で2通作成された。",
      ru: "Составлен в двух экземплярах, на японском и русском языках.",
    },
    citations: [{ source: "neutrality-pact-languages", pinpoint: place("closing clause", "末文", "заключительная часть"), read: "ja" }],
  },
  articles: [
    {
      pinpoint: article(1),
      text: {
        en: "The two states maintain peaceful and friendly relations and respect each other’s territorial integrity and inviolability.",
        ja: "両国は平和と友好の関係を維持し、互いに領土の保全と不可侵を尊重する。",
        ru: "Стороны поддерживают мирные и дружественные отношения и взаимно уважают территориальную целостность и неприкосновенность друг друга.",
      },
      citations: [{ ...japaneseText, pinpoint: article(1) }],
    },
    {
      pinpoint: article(2),
      text: {
        en: "If one of them becomes the object of military action by one or more third powers, the other stays neutral for the whole of the conflict.",
        ja: "一方が一または二以上の第三国の軍事行動の対象となる場合、他方は紛争の全期間、中立を守る。",
        ru: "Если одна из сторон окажется объектом военных действий одной или нескольких третьих держав, другая соблюдает нейтралитет в продолжение всего конфликта.",
      },
      citations: [{ ...japaneseText, pinpoint: article(2) }],
    },
    {
      pinpoint: article(3),
      text: {
        en: "The pact is in force for five years from its ratification. If neither side denounces it a year before the term ends, it is renewed for five more.",
        ja: "条約は批准の完了した日から5年間効力を持つ。期間満了の1年前にどちらも廃棄を通告しなければ、さらに5年間延長される。",
        ru: "Пакт действует пять лет со дня ратификации. Если ни одна из сторон не денонсирует его за год до истечения срока, он продлевается ещё на пять лет.",
      },
      citations: [{ ...japaneseText, pinpoint: article(3) }],
    },
    {
      pinpoint: place("Notice of 5 April 1945", "1945年4月5日の通告", "Уведомление от 5 апреля 1945 года"),
      text: {
        en: "Molotov told Ambassador Sato that the pact “has lost its sense” and that its prolongation “has become impossible”; under Art. 3 his government wished to denounce it. Sato answered that by its terms the pact stayed in force until 25 April 1946.",
        ja: "モロトフ外務人民委員は佐藤大使に、条約は「意義を失い」、延長は「不可能になった」として、第3条により廃棄したいと告げた。佐藤大使は、条約の定めにより1946年4月25日まで効力が続くと答えた。",
        ru: "Молотов сообщил послу Сато, что пакт «потерял смысл», а его продление «стало невозможным» и что по статье 3 его правительство желает пакт денонсировать. Сато ответил, что по условиям пакта он сохраняет силу до 25 апреля 1946 года.",
      },
      citations: [
        { source: "frus-1945-denunciation", read: "en" },
        { source: "zvezda-1945-denunciation", read: "ru" },
        {
          source: "cherevko-hammer",
          pinpoint: place("reply of Ambassador Sato, 5 April 1945", "1945年4月5日の佐藤大使の発言", "ответ посла Сато 5 апреля 1945 года"),
          read: "ru",
        },
      ],
    },
  ],
  boundaries: [],
  readings,
  effects: {},
  citations: [japaneseText, { source: "frus-1945-denunciation", read: "en" }, { source: "shugiin-2015-pact", read: "ja" }],
} as const satisfies Instrument;
