import type { WordingSeries } from "../../model/wording.ts";

export const russiaWordings: readonly WordingSeries[] = [
  {
    id: "day-of-the-wars-end",
    party: "russia",
    name: {
      en: "Day of the end of the war",
      ja: "戦争終結の記念日",
      ru: "День окончания войны",
    },
    about: {
      text: {
        en: "The day, fixed by law, on which the Soviet Union and then Russia remember the end of the war with Japan. Its date and name changed; Russia’s position, that the islands are its own as an outcome of the war, did not.",
        ja: "対日戦の終結を記念するため、ソ連が、その後はロシアが法令で定めた日。日付と名称は変わったが、戦争の結果として島々は自国のものであるとするロシアの立場は変わっていない。",
        ru: "Установленный законом день, когда в СССР, а затем в России вспоминают окончание войны с Японией. Дата и название менялись; позиция России — что острова принадлежат ей вследствие войны — не менялась.",
      },
      citations: [{ source: "interfax-war-end-2020", read: "ru" }, { source: "tass-zakharova-2026" }],
    },
    wordings: [
      {
        from: 1945,
        until: 1946,
        text: {
          en: "3 September is a public holiday of the “victory over Japan”; from 1947 it was a working day.",
          ja: "9月3日を「対日戦勝」の祝日とする。1947年からは平日となった。",
          ru: "3 сентября — праздник «победы над Японией» и нерабочий день; с 1947 года день рабочий.",
        },
        citations: [{ source: "interfax-war-end-2020", read: "ru" }],
      },
      {
        from: 2010,
        until: 2019,
        text: {
          en: "2 September, the date of the surrender, is the “Day of the End of the Second World War”, a commemorative date.",
          ja: "降伏文書署名の日である9月2日を「第二次世界大戦終結の日」とし、記念日に加える。",
          ru: "2 сентября, дата капитуляции, — «День окончания Второй мировой войны», памятная дата.",
        },
        citations: [
          { source: "rbc-war-end-2010", read: "ru" },
          { source: "interfax-war-end-2020", read: "ru" },
        ],
      },
      {
        from: 2020,
        until: 2022,
        text: {
          en: "The same name, moved to 3 September and counted among the days of military glory.",
          ja: "名称は同じだが、9月3日に移し、「軍の栄光の日」の一つとする。",
          ru: "То же название, но 3 сентября и в числе дней воинской славы.",
        },
        citations: [
          { source: "interfax-war-end-2020", read: "ru" },
          { source: "eadaily-war-end-2023", read: "ru" },
        ],
      },
      {
        from: 2023,
        until: 2025,
        text: {
          en: "3 September is the “Day of Victory over Militarist Japan and of the End of the Second World War”.",
          ja: "9月3日を「軍国主義日本に対する勝利と第二次世界大戦終結の日」とする。",
          ru: "3 сентября — «День Победы над милитаристской Японией и окончания Второй мировой войны».",
        },
        citations: [
          { source: "parlament-war-end-2023", read: "ru" },
          { source: "eadaily-war-end-2023", read: "ru" },
        ],
      },
    ],
  },
  {
    id: "peace-treaty-statements",
    party: "russia",
    name: {
      en: "Moscow on a peace treaty",
      ja: "平和条約についてのロシア側の発言",
      ru: "Москва о мирном договоре",
    },
    about: {
      text: {
        en: "What the president, his spokesman or the Foreign Ministry said each year of a peace treaty with Japan. The words range from speeding the talks up to calling the topic closed; that the islands are Russia’s was said throughout.",
        ja: "日本との平和条約について、大統領、大統領報道官、外務省が各年に述べたこと。交渉の加速から議題は閉じられたとの発言まで幅があるが、島々がロシアのものであるとの主張は一貫している。",
        ru: "Что говорили о мирном договоре с Японией президент, его пресс-секретарь или МИД в том или ином году. Слова менялись — от ускорения переговоров до «закрытой» темы; о том, что острова принадлежат России, говорилось всё время.",
      },
      citations: [{ source: "lavrov-2019" }, { source: "nsn-peskov-2022", read: "ru" }, { source: "tass-zakharova-2026" }],
    },
    wordings: [
      {
        from: 2018,
        until: 2018,
        text: {
          en: "Putin agrees with Abe to “intensify” the talks on the basis of the declaration of 1956, which, he says, does not tell on what grounds or under whose sovereignty the two islands would be transferred.",
          ja: "プーチン大統領は安倍首相と、1956年の宣言を基礎に交渉を「活発化」させることで一致。宣言は二島を何に基づき、どちらの主権の下で引き渡すかを定めていないとも述べる。",
          ru: "В. Путин договаривается с С. Абэ «активизировать» переговоры на основе декларации 1956 года, в которой, по его словам, не сказано, на каком основании и под чьим суверенитетом были бы переданы два острова.",
        },
        citations: [{ source: "kremlin-2018-singapore" }, { source: "tass-putin-2018" }],
      },
      {
        from: 2019,
        until: 2019,
        text: {
          en: "Lavrov: the first step is for Japan to accept the outcome of the Second World War “in full”, Russian sovereignty over the islands included.",
          ja: "ラブロフ外相は、島々に対するロシアの主権を含め、日本が「第二次世界大戦の結果」を「全面的に」認めることが第一歩だとする。",
          ru: "С. Лавров: первый шаг — признание Японией «в полном объёме» исхода Второй мировой войны, включая российский суверенитет над островами.",
        },
        citations: [{ source: "lavrov-2019" }, { source: "lavrov-2019-charter", read: "ru" }],
      },
      {
        from: 2020,
        until: 2020,
        text: {
          en: "The Constitution bars alienating territory, delimitation excepted; by telephone Putin and Suga confirm the understanding of 2018.",
          ja: "憲法が国境画定を除く領土の割譲を禁じる一方、プーチン大統領は菅首相との電話会談で2018年の合意を確認する。",
          ru: "Конституция запрещает отчуждение территории, кроме делимитации; по телефону В. Путин и Ё. Суга подтверждают договорённость 2018 года.",
        },
        citations: [{ source: "constitution-67", read: "ru" }, { source: "jiji-call-2020" }],
      },
      {
        from: 2021,
        until: 2021,
        text: {
          en: "Putin: the Constitution has to be “taken into account”, but the talks should not be suspended.",
          ja: "プーチン大統領は、憲法を「考慮」しなければならないが、対話を中断すべきではないとする。",
          ru: "В. Путин: Конституцию надо «учитывать», но приостанавливать разговор о договоре не следует.",
        },
        citations: [{ source: "gazeta-putin-2021", read: "ru" }],
      },
      {
        from: 2022,
        until: 2022,
        text: {
          en: "Foreign Ministry: under present conditions Russia does “not intend to continue” the talks.",
          ja: "外務省は、現状では交渉を「継続する意向はない」と発表する。",
          ru: "МИД: в нынешних условиях Россия «не намерена продолжать» переговоры.",
        },
        citations: [{ source: "interfax-2022" }, { source: "life-mid-2022", read: "ru" }],
      },
      {
        from: 2023,
        until: 2023,
        text: {
          en: "Foreign Ministry: the topic of a peace treaty is “closed” for Russia.",
          ja: "外務省は、平和条約の議題はロシアにとって「閉じられている」とする。",
          ru: "МИД: тема мирного договора для России «закрыта».",
        },
        citations: [{ source: "rbc-zakharova-2023", read: "ru" }],
      },
      {
        from: 2024,
        until: 2024,
        text: {
          en: "Putin: there are no conditions for the dialogue now; Russia does not refuse to resume it if Japan above all creates them.",
          ja: "プーチン大統領は、対話の条件は今はないが、まず日本側によって条件が整えば再開を拒まないとする。",
          ru: "В. Путин: условий для диалога сейчас нет; Россия не отказывается его возобновить, если их создаст прежде всего Япония.",
        },
        citations: [{ source: "interfax-putin-2024", read: "ru" }],
      },
      {
        from: 2025,
        until: 2025,
        text: {
          en: "Peskov welcomes the wish for a treaty: Russians are “also supporters” of one; the Foreign Ministry wants Japan’s course to change first.",
          ja: "ペスコフ報道官は条約締結の方針を歓迎し、ロシアも締結を支持するとする。外務省は日本の路線の転換が先だとする。",
          ru: "Д. Песков приветствует стремление к договору: «мы также являемся сторонниками» его заключения; МИД хочет, чтобы Япония сначала сменила курс.",
        },
        citations: [
          { source: "tass-peskov-2025", read: "ru" },
          { source: "mid-briefing-2025", read: "ru" },
          { source: "japan-times-talks-2025" },
        ],
      },
      {
        from: 2026,
        until: 2026,
        text: {
          en: "Peskov, in February: relations are at “zero”, and without dialogue a treaty cannot be discussed.",
          ja: "2月、ペスコフ報道官は、関係は「ゼロ」に等しく、対話なしに条約を議論することはできないとする。",
          ru: "Д. Песков в феврале: отношения сведены «к нулю», без диалога обсуждать договор невозможно.",
        },
        citations: [
          { source: "ria-peskov-2026", read: "ru" },
          { source: "interfax-peskov-2026", read: "ru" },
        ],
      },
    ],
  },
];
