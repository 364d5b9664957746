import type { Instrument, Reading } from "../../model/instrument.ts";
import { place } from "../pinpoints.ts";

const japaneseText = { source: "worldjpn-1973-text", read: "ja" } as const;
const sentence = { source: "betsukai-1973", read: "ja" } as const;

const readings: readonly Reading[] = [
  {
    party: "japan",
    text: {
      en: "Japan holds that the four islands are among the “yet unresolved problems”: Brezhnev, it says, confirmed this to Tanaka by word of mouth in the last of their talks, as the Foreign Ministry’s own record shows. The Soviet side, it adds, later denied even that.",
      ja: "日本政府は、「未解決の諸問題」には四島の問題が含まれるとしている。ブレジネフ書記長は最後の会談で田中首相に口頭でこれを確認し、外務省の記録にも残るとする。ソ連側は後にこの確認さえ否定したとする。",
      ru: "Япония считает, что к «нерешённым вопросам» относятся четыре острова: по её словам, Брежнев на последней встрече устно подтвердил это Танаке, что отражено в записи её МИД. Позднее, добавляет она, советская сторона отрицала и это.",
    },
    citations: [
      { source: "diet-1991-oral", read: "ja" },
      { source: "asahi-2020-record", read: "en" },
      { source: "diet-1991-memorandum", read: "ja" },
    ],
  },
  {
    party: "russia",
    text: {
      en: "Russia, then the Soviet Union, denied that Brezhnev had confirmed that the islands are among the “unresolved problems”. The words “territorial issue”, its negotiator said later, are not in any document signed with Japan since the letters of 1956.",
      ja: "ロシア側（当時はソ連政府）は、「未解決の諸問題」に四島が含まれるとブレジネフ書記長が確認したことを否定した。ソ連の交渉担当者は後に、1956年の書簡より後の両国の文書に「領土問題」という表現はないと述べた。",
      ru: "Россия, тогда СССР, отрицала, что Брежнев подтвердил, будто острова входят в число «нерешённых вопросов». Слов «территориальный вопрос», говорил позднее советский представитель на переговорах, нет ни в одном советско-японском документе после писем 1956 года.",
    },
    citations: [
      {
        source: "hara-2003",
        pinpoint: place(
          "“The Soviet ‘nyet’ to the ‘unsolved problems’”",
          "「未解決の諸問題」へのソ連の否定の節",
          "раздел о советском «нет»",
        ),
        read: "en",
      },
      {
        source: "cwihp-rogachev",
        pinpoint: place("statement of I. Rogachev", "ロガチョフ次官の発言", "выступление И. А. Рогачёва"),
        read: "en",
      },
    ],
  },
];

export const communique1973 = {
  id: "1973-joint-communique",
  layer: null,
  kind: "declaration",
  form: "bilateral",
  name: {
    en: "Joint Communiqué of 1973",
    ja: "日ソ共同声明（1973年）",
    ru: "Совместное советско-японское заявление 1973 года",
  },
  officialNames: [
    { text: "Japanese-Soviet Joint Communiqué", lang: "en" },
    { text: "日ソ共同声明", lang: "ja" },
    { text: "Совместное советско-японское заявление", lang: "ru" },
  ],
  date: "1973-10-10",
  inForce: null,
  place: { en: "Moscow", ja: "モスクワ", ru: "Москва" },
  parties: {
    en: "Japan (Tanaka Kakuei, Ohira Masayoshi) and the Soviet Union (Leonid Brezhnev, Alexei Kosygin, Andrei Gromyko)",
    ja: "日本（田中角栄、大平正芳）とソ連（ブレジネフ、コスイギン、グロムイコ）",
    ru: "СССР (Л. И. Брежнев, А. Н. Косыгин, А. А. Громыко) и Япония (Танака Какуэй, Охира Масаёси)",
  },
  summary: {
    text: {
      en: "The two governments recognised that it would help good-neighbourly relations to settle the “yet unresolved problems” remaining since the Second World War and to conclude a peace treaty (in the Japanese text, to conclude it by resolving them). The communiqué names no island and does not mention a territorial question.",
      ja: "両政府は、「第二次大戦の時からの未解決の諸問題」を解決して平和条約を結ぶこと（ロシア文では、諸問題の解決と条約の締結）が善隣友好関係に寄与すると認めた。声明は島の名を挙げず、領土問題にも触れていない。",
      ru: "Оба правительства признали, что урегулирование «нерешённых вопросов», оставшихся со времён Второй мировой войны, и заключение мирного договора (в японском тексте — заключение договора путём их урегулирования) послужат добрососедству. Острова в заявлении не названы, о территориальном вопросе в нём не говорится.",
    },
    citations: [japaneseText, sentence, { source: "kyodo-2023-communique", read: "ja" }],
  },
  dates: {
    text: {
      en: "Issued on 10 October 1973, at the end of the Japanese prime minister’s visit, from 7 to 10 October. A political text, without a day of entry into force.",
      ja: "田中首相の訪ソ（10月7〜10日）の最終日、1973年10月10日に発表された。政治文書で、発効日の定めはない。",
      ru: "Опубликовано 10 октября 1973 года, в завершение официального визита премьер-министра Японии (7–10 октября). Политический документ; дня вступления в силу не предусматривает.",
    },
    citations: [japaneseText],
  },
  texts: {
    text: {
      en: "The Japanese wording makes resolving the problems the way to the treaty; the Russian wording, as it is reprinted, sets the two side by side: settling the problems “and” concluding a peace treaty.",
      ja: "日本文は「諸問題を解決して平和条約を締結する」とし、問題の解決を条約への道筋とする。転載されているロシア文は、諸問題の解決「と」平和条約の締結とを並べて記す。",
      ru: "В японском тексте решение вопросов — путь к договору; в русском, как он перепечатан, то и другое стоит рядом: урегулирование вопросов «и» заключение мирного договора.",
    },
    citations: [japaneseText, { source: "smekni-1973", read: "ru" }],
  },
  articles: [
    {
      pinpoint: place("On a peace treaty", "平和条約に関する部分", "О мирном договоре"),
      text: {
        en: "The two sides negotiated on questions concerning the content of a peace treaty. Which problems were “yet unresolved” the text does not say; Japan’s word for “problems” marks the plural.",
        ja: "双方は平和条約の内容に関する諸問題について交渉した。何が「未解決の諸問題」に当たるかは示されていない。日本文は「諸問題」と複数であることを示す。",
        ru: "Стороны провели переговоры по вопросам содержания мирного договора. Какие именно вопросы «нерешённые», в тексте не сказано; японское слово указывает на множественное число.",
      },
      citations: [sentence, japaneseText],
    },
    {
      pinpoint: place("The talks", "会談", "Переговоры"),
      text: {
        en: "The Soviet record shows that the islands were discussed on 9 October. By Japan’s record, of which the press told in 2020, Brezhnev first declined to discuss the islands and in the end agreed by word of mouth that they were among the problems. A historian’s study says that the Soviet side later denied this firmly.",
        ja: "ソ連側の記録によれば、10月9日に島々の問題が話し合われた。2020年に報じられた日本側の記録によれば、ブレジネフ書記長は当初、島々の議論に応じず、最後に諸問題に含まれると口頭で認めた。歴史家の研究は、ソ連側が後にこれを強く否定したと記す。",
        ru: "По советской записи, об островах говорили 9 октября. По японской записи, о которой пресса сообщила в 2020 году, Брежнев сначала отказывался обсуждать острова, а в итоге устно согласился, что они входят в число вопросов. Как пишет историк, позднее советская сторона это твёрдо отрицала.",
      },
      citations: [
        { source: "wilson-1973-talks", read: "en" },
        { source: "asahi-2020-record", read: "en" },
        { source: "hara-2003", read: "en" },
      ],
    },
  ],
  boundaries: [],
  readings,
  effects: {},
  citations: [japaneseText, sentence, { source: "hara-2003", read: "en" }],
} as const satisfies Instrument;
