import type { Perspective } from "../../model/perspective.ts";

export const ainuPerspectives: readonly Perspective[] = [
  {
    id: "ainu",
    name: { en: "Ainu perspectives", ja: "アイヌの人々の見方", ru: "Взгляды айнов" },
    about: {
      text: {
        en: "The Ainu lived on these islands, in Hokkaido, on Sakhalin and in the Kurils before either state drew a border there; the names of the four are Ainu. Ainu live today in Japan and Russia and hold different views; no body speaks for all, and none of the voices below is a state’s. Of the Kuril Ainu no community is left on the islands or in the areas that Japan administers: a scholar and the press date the death of the last from Shikotan to 1973 and 1972. In Kamchatka there are people who count themselves their descendants.",
        ja: "アイヌの人々は、両国が国境を引く以前から、これらの島々と北海道、サハリン、千島列島に暮らし、四島の名もアイヌ語に由来する。現在は日本とロシアに暮らし、見方はさまざまで、全体を代表する団体はない。以下はいずれも国家の主張ではない。千島アイヌの共同体は島々にも日本が施政を行う地域にも残っておらず、色丹島出身の最後の一人は、報道では1972年、研究では1973年に亡くなったとされる。カムチャツカには、その子孫を名乗る人々がいる。",
        ru: "Айны жили на этих островах, на Хоккайдо, Сахалине и Курилах до того, как там провели границу оба государства; названия всех четырёх — айнские. Сегодня айны живут в Японии и России и думают по-разному; никто не говорит от имени всех, и ни один из приведённых ниже голосов не принадлежит государству. Общины курильских айнов нет ни на островах, ни там, где управляет Япония: кончину последнего представителя шикотанской общины пресса относит к 1972 году, исследователь — к 1973-му. На Камчатке есть люди, считающие себя их потомками.",
      },
      citations: [
        { source: "kuroiwa-2013" },
        { source: "turaev-ainu", read: "ru" },
        { source: "doshin-2014-kuril-ainu", read: "ja" },
        { source: "inosmi-2017-nakamura", read: "ru" },
        { source: "cao-sugata" },
      ],
    },
    voices: [
      {
        id: "akibe-1992",
        who: {
          en: "Akibe Tokuhei, an Ainu speaker at a meeting in Yuzhno-Sakhalinsk",
          ja: "秋辺得平（ユジノサハリンスクの集会で発言したアイヌ）",
          ru: "Акибэ Токухэй, айн, выступавший на собрании в Южно-Сахалинске",
        },
        date: "1992",
        text: {
          en: "Said before present and former residents that the Kurils were neither Russian nor Japanese, that the Ainu had been their first inhabitants, and that both states should remember the historical rights of the Ainu when they negotiated.",
          ja: "現島民と元島民を前に、千島はロシアのものでも日本のものでもなく、最初に住んだのはアイヌであり、両国は交渉に当たってアイヌの歴史的な権利を忘れるべきではないと述べた。",
          ru: "Сказал перед нынешними и бывшими жителями, что Курилы не российские и не японские, что первыми там жили айны и что оба государства, ведя переговоры, должны помнить об исторических правах айнов.",
        },
        citations: [{ source: "independent-1992-ainu" }],
      },
      {
        id: "pirika-2005",
        who: { en: "Pirika, an Ainu association", ja: "アイヌ団体「ピリカ全国実行委員会」", ru: "Айнское объединение «Пирика»" },
        date: "2005-11",
        text: {
          en: "Called the Kurils, Hokkaido and Sakhalin Ainu land, and held that the two governments had no right to talk about it until the Ainu took part. It handed its statement to the Foreign Ministry in Tokyo and to the Russian embassy.",
          ja: "千島、北海道、サハリンはアイヌの地であり、アイヌの参加なしに両国政府がそれについて話し合う権利はないとした。声明は日本の外務省とロシア大使館に渡された。",
          ru: "Назвало Курилы, Хоккайдо и Сахалин землёй айнов и заявило, что без их участия оба правительства не вправе вести о ней переговоры. Заявление передали в МИД Японии и в посольство России.",
        },
        citations: [{ source: "aljazeera-2005-ainu" }],
      },
      {
        id: "utari-2007",
        who: {
          en: "Leaders of the Hokkaido Utari Association, since 2009 the Ainu Association of Hokkaido",
          ja: "北海道ウタリ協会（2009年から北海道アイヌ協会）の幹部",
          ru: "Руководители Ассоциации утари Хоккайдо, с 2009 года — Ассоциация айнов Хоккайдо",
        },
        date: "2007-09",
        text: {
          en: "Kato Tadashi, its head, said that the Ainu were the first people of the Kurils and had a right to take part in the talks. Its secretary-general said that it did not claim ownership, but that it was unnatural to leave out the people concerned. Japan’s Foreign Ministry answered that the question was one for the two governments.",
          ja: "加藤忠理事長は、千島の先住民はアイヌであり、交渉に加わる権利があると述べた。事務局長は、領有権を求めているのではないが、当事者を除くのは不自然だとした。外務省は、両国政府の間で解決すべき問題だとの立場を示した。",
          ru: "Председатель Като Тадаси сказал, что айны, первый народ Курил, имеют право участвовать в переговорах. Генеральный секретарь ассоциации сказал, что права собственности она не требует, но оставлять в стороне тех, кого это касается, неестественно. МИД Японии ответил, что это дело двух правительств.",
        },
        citations: [{ source: "afp-2007-ainu", read: "ja" }, { source: "kuroiwa-2013" }],
      },
      {
        id: "ainu-network-2011",
        who: {
          en: "World Indigenous Peoples Network AINU",
          ja: "世界先住民族ネットワークAINU",
          ru: "Всемирная сеть коренных народов «АЙНУ»",
        },
        date: "2011-02-07",
        text: {
          en: "Wrote to Japan’s prime minister, foreign minister and the governor of Hokkaido that the land and sea from Urup / Uruppu southwards were the ancestral home of the Hokkaido Ainu, who had named every island, and objected to calling them Japan’s “inherent territory”.",
          ja: "首相、外相、北海道知事に宛て、ウルップ / 得撫島以南の土地と海は、すべての島に名を付けた北海道アイヌの先祖伝来の地であるとし、日本の「固有の領土」と呼ぶことに異を唱えた。",
          ru: "Написала премьер-министру и министру иностранных дел Японии и губернатору Хоккайдо, что земли и море от острова Уруп / Уруппу к югу — родина предков айнов Хоккайдо, давших имя каждому острову, и возразила против слов об «исконной территории» Японии.",
        },
        citations: [{ source: "ainu-network-2011", read: "ja" }],
      },
      {
        id: "nakamura-2017",
        who: {
          en: "Aleksei Nakamura, head of an Ainu community in Kamchatka",
          ja: "アレクセイ・ナカムラ（カムチャツカのアイヌ共同体代表）",
          ru: "Алексей Накамура, руководитель айнской общины на Камчатке",
        },
        date: "2017-03",
        text: {
          en: "Told a Japanese newspaper that Russia did not recognise the Ainu as an indigenous people, and asked that they be given a part in the joint economic activities planned by the two countries on the four islands. A Russian centre for indigenous peoples later said that Japanese circles had drawn the interview into the territorial question.",
          ja: "日本の新聞に、ロシアはアイヌを先住民族と認めていないと語り、両国が四島で計画する共同経済活動にアイヌも加えるよう求めた。ロシアの先住民族支援団体はその後、日本の政界がこの取材を領土問題に結び付けたと指摘した。",
          ru: "Сказал японской газете, что Россия не признаёт айнов коренным народом, и просил включить их в совместную хозяйственную деятельность, которую две страны намечали на четырёх островах. Российский центр коренных народов позднее писал, что в японских кругах это интервью связали с территориальным вопросом.",
        },
        citations: [
          { source: "inosmi-2017-nakamura", read: "ru" },
          { source: "csipn-nakamura", read: "ru" },
        ],
      },
      {
        id: "mosir-kor-kamuy-2019",
        who: {
          en: "Mosir Kor Kamuy no Kai, a group of Ainu led by Hatakeyama Satoshi",
          ja: "アイヌ有志の「モシㇼ コㇽ カムイの会」（畠山敏代表）",
          ru: "«Мосир кор камуй-но кай», группа айнов во главе с Хатакэямой Сатоси",
        },
        date: "2019-01-11",
        text: {
          en: "In a letter to the President of Russia asked that the Kurils be made an autonomous Ainu province or district, that the Ainu manage the fisheries there, and that nature in the south be protected together with the Shiretoko Peninsula.",
          ja: "ロシア大統領宛ての要望書で、クリル諸島をアイヌ民族の自治州または自治区とすること、沿海の漁業資源をアイヌが管理すること、南部の自然を知床半島と一体で保全することを求めた。",
          ru: "В письме президенту России просила сделать Курилы айнской автономной областью или округом, передать айнам управление рыбными ресурсами и охранять природу южных островов вместе с полуостровом Сиретоко.",
        },
        citations: [
          { source: "mosir-kor-kamuy-2019", read: "ja" },
          { source: "newsmore-2022-letter", read: "ja" },
        ],
      },
    ],
  },
];
