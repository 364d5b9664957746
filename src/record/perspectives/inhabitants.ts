import type { Perspective } from "../../model/perspective.ts";

const formerResidents: Perspective = {
  id: "former-residents",
  name: { en: "Former residents and their families", ja: "元島民とその家族", ru: "Бывшие жители и их семьи" },
  about: {
    text: {
      en: "By the Japanese count 17,291 people lived on the islands on 15 August 1945; all had left by 1949. Many settled round Nemuro. The Chishima Habomai Islanders’ League, founded in 1958, had about 3,300 members by a news agency’s glossary; in March 2024 it counted 5,135 former residents alive, on average 88.5 years old. The voices below speak for those named, and the surveys for those asked.",
      ja: "日本側の集計では1945年8月15日に17,291人が島々に住み、1949年までに全員が島を離れた。多くは根室周辺に落ち着いた。1958年に発足した千島歯舞諸島居住者連盟の会員は、通信社の用語解説では約3,300人。2024年3月の同連盟の集計では存命の元島民は5,135人、平均年齢は88.5歳である。以下は、それぞれ名を挙げた人と調査の回答者の声である。",
      ru: "По японским данным, 15 августа 1945 года на островах жил 17 291 человек; к 1949 году уехали все, многие — в район Немуро. В основанном в 1958 году Союзе жителей островов Тисима и Хабомаи, по справочнику информационного агентства, было около 3300 членов; по подсчётам союза на март 2024 года, в живых оставалось 5135 бывших жителей, средний возраст — 88,5 года. Голоса ниже выражают мнение названных лиц, опросы — мнение опрошенных.",
    },
    citations: [
      { source: "ntia-population" },
      { source: "pref-hokkaido-outline" },
      { source: "kotobank-league", read: "ja" },
      { source: "doshin-2024-residents", read: "ja" },
    ],
  },
  voices: [
    {
      id: "former-survey-2001",
      who: {
        en: "Survey of former residents by the newspaper Yomiuri, 180 answers",
        ja: "読売新聞による元島民アンケート（回答180人）",
        ru: "Опрос бывших жителей газетой «Иомиури», 180 ответов",
      },
      date: "2001-05",
      text: {
        en: "Asked about a return of two islands first, 28% were for it, 13% against, and 51% for it only once Japan’s sovereignty over all four had been confirmed.",
        ja: "二島の先行返還について、賛成が28％、反対が13％、四島すべての日本の主権が確認された後なら賛成が51％だった。",
        ru: "О возвращении сначала двух островов: за — 28 %, против — 13 %; ещё 51 % за, но лишь после подтверждения суверенитета Японии над всеми четырьмя.",
      },
      citations: [{ source: "yomiuri-2001-survey", read: "ja" }],
    },
    {
      id: "former-survey-2015",
      who: {
        en: "Survey of former residents and their families by the broadcaster NHK, 404 answers",
        ja: "NHKによる元島民とその家族へのアンケート（回答404人）",
        ru: "Опрос бывших жителей и их семей телерадиокомпанией NHK, 404 ответа",
      },
      date: "2015",
      text: {
        en: "Believed that the islands would one day be returned: 14%; did not: 49%. In a like survey of 1991 it had been 59% and 16%.",
        ja: "島がいつか返還されると思う人は14％、思わない人は49％だった。1991年の同様の調査では59％と16％だった。",
        ru: "В то, что острова когда-нибудь возвратят, верят 14 %, не верят 49 %. В подобном опросе 1991 года было 59 и 16 %.",
      },
      citations: [
        { source: "nhk-2015-survey", read: "ja" },
        { source: "sputnik-2015-survey", read: "ja" },
      ],
    },
    {
      id: "former-league-2016",
      who: {
        en: "Waki Kimio, chairman of the Chishima Habomai Islanders’ League",
        ja: "脇紀美夫（千島歯舞諸島居住者連盟理事長）",
        ru: "Ваки Кимио, председатель Союза жителей островов Тисима и Хабомаи",
      },
      date: "2016-12",
      text: {
        en: "Said that the return of all four at once remained the League’s goal, but that it would accept what the leaders of the two countries decided. In a survey by the Yomiuri and Hokkaido University that month 51 of 100 former residents and successors wished to reconsider that goal; 44 wished to keep it.",
        ja: "四島の一括返還を目標とすることに変わりはないが、両国首脳の決断があればその結果を受け止めると述べた。同じ月の読売新聞と北海道大学の調査では、元島民と後継者100人のうち51人がこの方針を見直すべきだとし、44人が堅持すべきだとした。",
        ru: "Сказал, что цель союза — по-прежнему возвращение всех четырёх сразу, но что он примет решение руководителей двух стран. В опросе «Иомиури» и Университета Хоккайдо того же месяца 51 из 100 бывших жителей и их преемников хотел эту цель пересмотреть, 44 — сохранить.",
      },
      citations: [
        { source: "sputnik-2016-league", read: "ja" },
        { source: "yomiuri-2016-survey", read: "ja" },
      ],
    },
    {
      id: "former-matsumoto-2022",
      who: {
        en: "Matsumoto Yuzo, 80, of Etorofu / Iturup, and Tokuno Hiroshi, 88, of Shikotan",
        ja: "松本侑三（80）＝イトゥルップ / 択捉島出身、得能宏（88）＝色丹島出身",
        ru: "Мацумото Юдзо, 80 лет, с острова Итуруп / Эторофу, и Токуно Хироси, 88 лет, с Шикотана",
      },
      date: "2022-03-29",
      text: {
        en: "Matsumoto, whose grandparents are buried on the island, was angered that Russia alone had ended the visits, and said that the right to visit the graves must not be lost. Tokuno, who had joined the exchanges more than thirty times, spoke of many Russian friends on Shikotan whom he could not meet.",
        ja: "祖父母の墓が島にある松本さんは、ロシアの一方的な表明に憤りを示し、墓参の権利を失いたくないと語った。交流に30回以上加わった得能さんは、色丹島に多くのロシア人の友人がいるが会えないと話した。",
        ru: "Мацумото, чьи дед и бабушка похоронены на острове, возмутился односторонним решением России и сказал, что права посещать могилы терять нельзя. Токуно, более тридцати раз участвовавший в обменах, говорил о многих русских друзьях на Шикотане, с которыми не может увидеться.",
      },
      citations: [{ source: "japan-times-2022-residents" }],
    },
    {
      id: "former-tsunoka-2024",
      who: {
        en: "Tsunoka Yasuji, 86, of Yuri in the Habomai group, head of the League’s branch in Nemuro",
        ja: "角鹿泰司（86）＝歯舞群島ユーリー / 勇留島出身、居住者連盟根室支部長",
        ru: "Цунока Ясудзи, 86 лет, с острова Юри / Юрий группы Хабомаи, глава отделения союза в Немуро",
      },
      date: "2024-04",
      text: {
        en: "Said that with age many old residents hope less strongly than they did and that their children now carry the movement; he wished the visits to graves to begin again while some of those born there are still alive.",
        ja: "高齢化で返還への思いが薄れる元島民も多く、運動の主役は2世らに移っていると述べ、元島民が生きているうちに墓参が再開されるよう願った。",
        ru: "Сказал, что с возрастом надежда на возвращение у многих прежних жителей слабеет и движение теперь держится на их детях; он хотел бы, чтобы поездки на могилы возобновились, пока живы уроженцы островов.",
      },
      citations: [{ source: "doshin-2024-residents", read: "ja" }],
    },
  ],
};

const presentResidents: Perspective = {
  id: "present-residents",
  name: { en: "Present residents", ja: "現在の島民", ru: "Нынешние жители" },
  about: {
    text: {
      en: "By Russian statistics 18,757 people lived on Etorofu / Iturup, Kunashir / Kunashiri and Shikotan on 1 January 2022; the Habomai group has no civilian residents. The first settlers came from other parts of the Soviet Union in 1946. From 1992 to 2019 they and people from Japan visited each other without visas; the pandemic and then Russia’s decision of 2022 ended that. The voices below speak for those named, and the survey for those asked.",
      ja: "ロシアの統計では、2022年1月1日にイトゥルップ / 択捉島、国後島 / クナシル、色丹島に18,757人が住んでいた。歯舞群島に民間の居住者はいない。最初の移住者は1946年にソ連各地から来た。1992年から2019年まで、日本側とビザなしで相互に訪問したが、新型コロナウイルスの流行と2022年のロシアの決定で途絶えた。以下は、それぞれ名を挙げた人と調査の回答者の声である。",
      ru: "По российской статистике на 1 января 2022 года на островах Итуруп / Эторофу, Кунасири / Кунашир и Шикотан жили 18 757 человек; на островах Хабомаи гражданского населения нет. Первые переселенцы приехали из других районов СССР в 1946 году. С 1992 по 2019 год они и жители Японии ездили друг к другу без виз; конец этому положили пандемия, а затем решение России 2022 года. Голоса ниже выражают мнение названных лиц, опрос — мнение опрошенных.",
    },
    citations: [{ source: "hokkaido-shimbun-2022" }, { source: "settlers-1946", read: "ja" }, { source: "exchange-30-years", read: "ja" }],
  },
  voices: [
    {
      id: "present-teacher-1992",
      who: {
        en: "A teacher, 58, twenty-three years in the Kurils",
        ja: "クリル諸島に23年暮らす教師（58）",
        ru: "Учитель, 58 лет, 23 года на Курилах",
      },
      date: "1992",
      text: {
        en: "Thought that Japan could pay large compensation, but that it would be a short-lived success, for the people were Russian and not prepared to live under a Japanese government. The local newspaper was then printing lessons in Japanese.",
        ja: "日本は多額の補償を出せても一時の成功に終わる、住民はロシア人で日本の統治の下で暮らす心の備えがないと語った。当時、地元紙は日本語の学習欄を載せていた。",
        ru: "Полагал, что Япония могла бы дать большие компенсации, но успех был бы недолгим: люди здесь русские и жить при японской власти не готовы. Местная газета тогда печатала уроки японского языка.",
      },
      citations: [{ source: "independent-1992-islanders" }],
    },
    {
      id: "present-kovalyova-2001",
      who: { en: "Nina Kovalyova, 56, Shikotan", ja: "ニーナ・コワリョワ（56）＝色丹島", ru: "Нина Ковалёва, 56 лет, Шикотан" },
      date: "2001-07",
      text: {
        en: "Said, at a time of power cuts and unpaid wages, that between the Russian and the Japanese government she would choose the Japanese, and that people felt not only abandoned but like hostages.",
        ja: "停電や賃金の未払いが続いた当時、ロシア政府と日本政府のどちらかなら日本を選ぶとし、見捨てられたと感じるだけでなく、人質のようにも感じると語った。",
        ru: "Сказала в пору отключений света и невыплат зарплат, что из российского и японского правительств выбрала бы японское и что люди чувствуют себя не просто брошенными, а заложниками.",
      },
      citations: [{ source: "latimes-2001-islanders" }],
    },
    {
      id: "present-koval-2004",
      who: {
        en: "Igor Koval, chairman of the South Kuril district assembly",
        ja: "イーゴリ・コワリ（南クリル地区議会議長）",
        ru: "Игорь Коваль, председатель собрания Южно-Курильского района",
      },
      date: "2004-09",
      text: {
        en: "Invited Japan’s prime minister to hold a summit on Kunashir / Kunashiri and said that, as borders had come to matter less in Europe, Japan and Russia should develop the islands together. The newspaper found residents against Japanese rule but for closer ties.",
        ja: "日本の首相に国後島 / クナシルでの首脳会談を呼び掛け、欧州で国境の重みが減ったように、日露は島々を共同で開発すべきだと述べた。同紙は、住民は日本の統治には反対だが交流には前向きだと伝えた。",
        ru: "Пригласил премьер-министра Японии провести саммит на острове Кунасири / Кунашир и сказал, что, как в Европе границы стали менее важны, так и Японии с Россией следует развивать острова вместе. По словам газеты, жители были против японской власти, но за более тесные связи.",
      },
      citations: [{ source: "japan-times-2004-islanders" }],
    },
    {
      id: "present-survey-2019",
      who: {
        en: "Survey by the Russian state pollster VTsIOM on three of the islands, 7,695 adults",
        ja: "ロシア政府系の全ロシア世論調査センターによる三島での調査（成人7,695人）",
        ru: "Опрос государственного центра ВЦИОМ на трёх островах, 7695 совершеннолетних",
      },
      date: "2019-02",
      text: {
        en: "Asked whether Russia should hand the Southern Kurils over to Japan, 96% said no, 2% yes; 2% had no answer. Some two thirds of the adults were asked, at home, at work and in public places. A resident of Etorofu / Iturup hoped that their votes would end the talk of whose the islands were.",
        ja: "南クリル諸島を日本に引き渡すべきかとの問いに、96％が「いいえ」、2％が「はい」と答え、2％は回答困難とした。成人の約3分の2が自宅や職場、公共の場で調査を受けた。イトゥルップ / 択捉島の住民は、自分たちの声で帰属をめぐる議論が終わればよいと話した。",
        ru: "На вопрос, должна ли Россия передать Японии Южные Курилы, 96 % ответили «нет», 2 % — «да», 2 % затруднились. Опросили около двух третей взрослых дома, на работе и в людных местах. Жительница острова Итуруп / Эторофу надеялась, что их голоса прекратят разговоры о принадлежности островов.",
      },
      citations: [{ source: "tass-2019-poll" }, { source: "nhk-2019-poll", read: "ja" }, { source: "sakhalin-info-2019", read: "ru" }],
    },
    {
      id: "present-sakunov-2020",
      who: {
        en: "Aleksei Sakunov, Etorofu / Iturup, to the broadcaster RT",
        ja: "アレクセイ・サクノフ＝イトゥルップ / 択捉島、放送局RTの取材に",
        ru: "Алексей Сакунов, остров Итуруп / Эторофу, телеканалу RT",
      },
      date: "2020-12",
      text: {
        en: "Said that what the United States thinks of whose the islands are does not concern the people there, for in law and in fact they are ours; food supplies from the mainland and the rules of the pandemic concern them more.",
        ja: "島の帰属について米国がどう考えようと住民は気にしない、法的にも事実上も私たちのものだと述べ、本土からの食料の供給や新型コロナウイルス対策の方が気がかりだとした。",
        ru: "Сказал, что мнение США о принадлежности островов людей там не волнует: юридически и фактически они наши; больше заботят снабжение с материка и ограничения в пандемию.",
      },
      citations: [{ source: "rt-2020-islanders", read: "ru" }],
    },
  ],
};

export const inhabitantsPerspectives: readonly Perspective[] = [formerResidents, presentResidents];
