import type { WordingSeries } from "../../model/wording.ts";

export const japanWordings: readonly WordingSeries[] = [
  {
    id: "diplomatic-bluebook",
    party: "japan",
    name: { en: "Diplomatic Bluebook", ja: "外交青書", ru: "«Синяя книга» по дипломатии" },
    about: {
      text: {
        en: "The yearly report of Japan’s Foreign Ministry. What moved was the report, not the claim: the ministry’s standing pages said “illegal occupation” throughout, and the ministry said in 2019 and 2020 that the position had not changed.",
        ja: "日本の外務省が毎年出す報告書。変わったのは報告書の表現で、主張ではない。外務省のウェブサイトの常設ページは一貫して「不法占拠」としており、同省は2019年にも2020年にも立場に変わりはないと述べた。",
        ru: "Ежегодный доклад МИД Японии. Менялся доклад, а не само притязание: на постоянных страницах сайта министерства всё время стояли слова «незаконная оккупация», и министерство в 2019 и 2020 годах заявляло, что позиция не изменилась.",
      },
      citations: [{ source: "mofa-overview" }, { source: "asahi-bluebook-2019", read: "ja" }, { source: "tass-motegi-2020" }],
    },
    wordings: [
      {
        from: 2003,
        until: 2003,
        text: {
          en: "The last edition before 2022 to say that the islands are “illegally occupied”.",
          ja: "2022年版より前に「不法占拠」の語を用いた最後の版。",
          ru: "Последнее до 2022 года издание, где острова названы «незаконно оккупированными».",
        },
        citations: [{ source: "nhk-bluebook-2022", read: "ja" }, { source: "asahi-bluebook-2022" }],
      },
      {
        from: 2011,
        until: 2011,
        text: {
          en: "The last edition before 2022 to call the islands Japan’s “inherent territory”.",
          ja: "2022年版より前に「日本固有の領土」と記した最後の版。",
          ru: "Последнее до 2022 года издание, где острова названы «исконной территорией» Японии.",
        },
        citations: [{ source: "nhk-bluebook-2022", read: "ja" }, { source: "asahi-bluebook-2022" }],
      },
      {
        from: 2018,
        until: 2018,
        text: {
          en: "“The four Northern Islands belong to Japan.”",
          ja: "「北方四島は日本に帰属する」。",
          ru: "«Четыре северных острова принадлежат Японии».",
        },
        citations: [
          { source: "kyodo-bluebook-2019", read: "ja" },
          { source: "asahi-bluebook-2019", read: "ja" },
        ],
      },
      {
        from: 2019,
        until: 2019,
        text: {
          en: "The sentence is left out; the report speaks of settling the territorial question and concluding a peace treaty.",
          ja: "帰属についての文は記されず、領土問題を解決して平和条約を締結するとの記述にとどまる。",
          ru: "Этой фразы нет; говорится о решении территориального вопроса и заключении мирного договора.",
        },
        citations: [
          { source: "kyodo-bluebook-2019", read: "ja" },
          { source: "asahi-bluebook-2019", read: "ja" },
        ],
      },
      {
        from: 2020,
        until: 2021,
        text: {
          en: "“Islands over which Japan has sovereignty”; a treaty is to follow once it is settled to whom the four belong.",
          ja: "「我が国が主権を有する島々」。四島の帰属の問題を解決して平和条約を締結するとの方針も記す。",
          ru: "«Острова, над которыми Япония имеет суверенитет»; договор — после решения вопроса о принадлежности четырёх островов.",
        },
        citations: [
          { source: "jiji-bluebook-2020" },
          { source: "asahi-bluebook-2020", read: "ja" },
          { source: "asahi-bluebook-2022" },
          { source: "tass-bluebook-2022" },
        ],
      },
      {
        from: 2022,
        until: 2023,
        text: {
          en: "“Islands over which Japan has sovereignty”, its “inherent territory”, at present “illegally occupied by Russia”.",
          ja: "「日本が主権を有する島々」で「日本固有の領土」であるが、現在「ロシアに不法占拠されている」。",
          ru: "«Острова, над которыми Япония имеет суверенитет», её «исконная территория», ныне «незаконно оккупированная Россией».",
        },
        citations: [
          { source: "nhk-bluebook-2022", read: "ja" },
          { source: "tass-bluebook-2022" },
          { source: "sputnik-bluebook-2023", read: "ja" },
        ],
      },
      {
        from: 2025,
        until: 2025,
        text: {
          en: "By a report reproduced on a pro-Russian site, historically Japanese territory under “illegal occupation”, as in the years before.",
          ja: "親ロシア系サイトに転載された報道によれば、歴史的に日本の領土で「不法占拠」の下にあると改めて記した。",
          ru: "По сообщению, перепечатанному пророссийским сайтом, вновь — исторически японская территория под «незаконной оккупацией».",
        },
        citations: [{ source: "pravda-bluebook-2025" }],
      },
    ],
  },
  {
    id: "7-february-rally",
    party: "japan",
    name: {
      en: "Appeal of the 7 February rally",
      ja: "2月7日の全国大会アピール",
      ru: "Обращение съезда 7 февраля",
    },
    about: {
      text: {
        en: "The appeal adopted each year in Tokyo on Northern Territories Day by the “National Rally to Demand the Return of the Northern Territories”, which the government and private bodies hold together and the prime minister addresses. Its words shifted while leaders negotiated; the government said that its position did not.",
        ja: "「北方領土の日」に政府や関係団体が東京で開き、首相が挨拶する「北方領土返還要求全国大会」が毎年採択するアピール。首脳間の交渉の時期には表現が変わったが、政府は立場に変わりはないとしてきた。",
        ru: "Обращение, которое ежегодно в День северных территорий принимает в Токио «Общенациональный съезд с требованием возвращения северных территорий»; его проводят правительство и общественные организации, на нём выступает премьер-министр. Пока лидеры вели переговоры, слова менялись; позиция, по словам правительства, — нет.",
      },
      citations: [{ source: "kantei-rally-2023" }, { source: "nikkei-rally-2023", read: "ja" }, { source: "tass-motegi-2020" }],
    },
    wordings: [
      {
        from: 2018,
        until: 2018,
        text: {
          en: "The four islands are “illegally occupied”, as the appeals of the years before had said.",
          ja: "それまでの年と同じく、北方四島が「不法に占拠」されていると明記。",
          ru: "Четыре острова «незаконно оккупированы», как говорилось и в обращениях прежних лет.",
        },
        citations: [
          { source: "nikkei-rally-2023", read: "ja" },
          { source: "jiji-rally-2023", read: "ja" },
          { source: "embassy-rally-2019" },
        ],
      },
      {
        from: 2019,
        until: 2020,
        text: {
          en: "Neither “illegal” nor “occupied”: the issue has gone on “without a peace treaty being concluded”.",
          ja: "「不法」も「占拠」も用いず、「平和条約が締結されないまま」と表現。",
          ru: "Нет ни слова «незаконно», ни слова «оккупированы»: вопрос остаётся «без заключения мирного договора».",
        },
        citations: [{ source: "nikkei-rally-2023", read: "ja" }, { source: "embassy-rally-2019" }, { source: "gotechdaily-2020" }],
      },
      {
        from: 2021,
        until: 2022,
        text: {
          en: "“Occupied without legal basis”, for 75 and for 76 years; not “illegally”.",
          ja: "「法的根拠のないまま」75年間、76年間「占拠」され続けているとし、「不法」の語は用いず。",
          ru: "«Оккупированы без правовых оснований» 75 и 76 лет; слова «незаконно» нет.",
        },
        citations: [
          { source: "sankei-rally-2021", read: "ja" },
          { source: "kyodo-rally-2022", read: "ja" },
          { source: "nikkei-rally-2023", read: "ja" },
        ],
      },
      {
        from: 2023,
        until: 2024,
        text: {
          en: "“Inherent territory”, “illegally occupied” by the Soviet Union and to this day: the word is back after five years, and stays in 2024.",
          ja: "「我が国固有の領土」がソ連に「不法占拠されたまま」今日に至るとし、5年ぶりに用いた「不法占拠」を2024年も踏襲。",
          ru: "«Исконная территория», «незаконно оккупированная» Советским Союзом и поныне: слово появилось вновь через пять лет и осталось в 2024 году.",
        },
        citations: [
          { source: "nikkei-rally-2023", read: "ja" },
          { source: "jiji-rally-2023", read: "ja" },
          { source: "newsflash-rally-2024" },
        ],
      },
      {
        from: 2025,
        until: 2025,
        text: {
          en: "The appeal asks for better relations and for the treaty talks to be resumed. How it named the situation of the islands the report cited does not say.",
          ja: "両国関係の改善と、平和条約締結に向けた交渉の再開を強く求める。島々の現状をどう表現したかは、引用した報道では伝えられていない。",
          ru: "Призыв улучшить отношения и возобновить переговоры о мирном договоре. Как названо положение островов, в приведённом сообщении не сказано.",
        },
        citations: [{ source: "tbs-rally-2025", read: "ja" }],
      },
    ],
  },
];
