import type { Story } from "../../model/story.ts";
import { answer, article, item1956, page, paragraph, place, romanArticle } from "../pinpoints.ts";

const PREFACE = place("preface", "序文", "предисловие");
const ARTICLES_1_2 = place("Arts. I–II", "第一款・第二款", "ст. 1–2");
const LETTER_OF_1961 = place("letter of 8 December 1961", "1961年12月8日付書簡", "письмо от 8 декабря 1961 года");

const boundary1855 = [
  { source: "worldjpn-1855-text", pinpoint: article(2), read: "ja" },
  { source: "sakhalin-bulletin-1990", pinpoint: page(133), read: "ru" },
] as const;
const exchange1875 = [
  { source: "french-text-1875", pinpoint: ARTICLES_1_2, read: "fr" },
  { source: "sakhalin-bulletin-1990", pinpoint: page(139), read: "ru" },
] as const;
const jointPreface = { source: "joint-compendium-1992", pinpoint: PREFACE, read: "ja" } as const;
const treaty2c = { source: "un-treaty-1832", pinpoint: article("2(c)"), read: "en" } as const;
const study2c = { source: "spf-san-francisco", pinpoint: place("section 1", "第1節", "раздел 1") } as const;
const scope = { source: "shugiin-2006-scope", pinpoint: answer("1–3"), read: "ja" } as const;
const letter1961 = { source: "khrushchev-1961", pinpoint: LETTER_OF_1961, read: "ja" } as const;
const article9 = { source: "worldjpn-1956-text", pinpoint: item1956(9), read: "ja" } as const;
const decrees = [
  { source: "decree-1946-japanese", read: "ja" },
  { source: "nuremberg-decrees", read: "fr" },
] as const;

export const from1855ToToday = {
  id: "1855-to-today",
  title: {
    en: "The dispute from 1855 to today",
    ja: "1855年から現在まで",
    ru: "Спор с 1855 года до наших дней",
  },
  about: {
    en: "Eight steps from the first boundary between Japan and Russia to what the two countries say today.",
    ja: "日露間の最初の国境から今日の両国の立場まで、八つの段階でたどる。",
    ru: "Восемь шагов от первой границы между Россией и Японией до того, что обе страны заявляют сегодня.",
  },
  steps: [
    {
      heading: { en: "1855: the first boundary", ja: "1855年：最初の国境", ru: "1855: первая граница" },
      view: { layers: ["1855", "control"], date: "1855-02-07" },
      caption: {
        text: {
          en: "The first treaty between Japan and Russia drew the boundary between Etorofu / Iturup and Urup / Uruppu. South of the line it names only Etorofu / Iturup; the Habomai group, Kunashir / Kunashiri and Shikotan fall on the Japanese side by implication. On Sakhalin (Karafuto) it drew no boundary.",
          ja: "日本とロシアの最初の条約は、国境をイトゥルップ / 択捉島とウルップ / 得撫島の間に定めた。線の南で条文に名が挙がるのはイトゥルップ / 択捉島だけで、歯舞群島、国後島 / クナシル、色丹島は線の位置から日本側に入ると解される。樺太（サハリン）には境界を設けなかった。",
          ru: "Первый договор между Россией и Японией провёл границу между островами Итуруп / Эторофу и Уруп / Уруппу. К югу от линии в нём назван только Итуруп / Эторофу; острова Хабомаи, Кунасири / Кунашир и Шикотан оказываются на японской стороне по положению линии. На Сахалине (Карафуто) граница не проведена.",
        },
        citations: [...boundary1855, jointPreface],
      },
    },
    {
      heading: { en: "1875: Sakhalin for islands", ja: "1875年：樺太（サハリン）と島々の交換", ru: "1875: Сахалин в обмен на острова" },
      view: { layers: ["1855", "1875", "control"], date: "1880-12-31", compare: "1860-12-31" },
      caption: {
        text: {
          en: "Japan ceded the part of Sakhalin (Karafuto) that it held, and Russia the Kurils that it then possessed: eighteen numbered entries from Shumshu / Shumushu to Urup / Uruppu. La Pérouse / Soya Strait and the strait off Cape Lopatka became the boundary. The four are not in the list; they had been on the Japanese side since 1855.",
          ja: "日本は樺太（サハリン）のうち領有していた部分をロシアに、ロシアは当時領有していたクリル諸島を日本に譲った。譲られた島々は、シュムシュ / 占守島からウルップ / 得撫島まで十八の番号で列挙されている。宗谷海峡 / ラペルーズ海峡とロパトカ岬の沖の海峡が境界となった。四島は1855年から日本側にあり、列挙されていない。",
          ru: "Япония уступила часть Сахалина (Карафуто), которой владела, а Россия — Курильские острова, которыми она тогда владела: восемнадцать номеров от острова Сюмусю / Шумшу до острова Уруп / Уруппу. Границей стали пролив Лаперуза / Соя и пролив у мыса Лопатка. Четырёх островов в перечне нет: они были на японской стороне с 1855 года.",
        },
        citations: [...exchange1875, { source: "stead-1904", pinpoint: page(212), read: "en" }, jointPreface],
      },
    },
    {
      heading: { en: "1905: a line across Sakhalin", ja: "1905年：樺太（サハリン）を横切る線", ru: "1905: линия через Сахалин" },
      view: { layers: ["1905", "control"], date: "1905-12-31" },
      caption: {
        text: {
          en: "The Treaty of Portsmouth ended the war of 1904–05. Russia ceded the south of Sakhalin (Karafuto) to Japan, with 50° N as the limit. The article on territory does not mention the Kurils, all of them administered by Japan since 1875.",
          ja: "ポーツマス条約が日露戦争（1904〜05年）を終わらせた。ロシアは樺太（サハリン）の南部を、北緯50度を境として日本に譲った。領土の条項は、1875年からすべて日本の施政下にあった千島列島（クリル諸島）に触れていない。",
          ru: "Портсмутский договор завершил войну 1904–1905 годов. Россия уступила Японии южную часть Сахалина (Карафуто) до 50° с. ш. О Курилах, с 1875 года целиком находившихся под управлением Японии, в статье о территории не говорится.",
        },
        citations: [
          { source: "frus-1905-treaty", pinpoint: romanArticle("IX", 9) },
          { source: "vostlit-1905", pinpoint: romanArticle("IX", 9), read: "ru" },
        ],
      },
    },
    {
      heading: { en: "1945: from Yalta to the landings", ja: "1945年：ヤルタから上陸まで", ru: "1945: от Ялты до высадок" },
      view: { layers: ["1945", "control"], date: "1945-09-05" },
      caption: {
        text: {
          en: "At Yalta in February three Allied leaders secretly agreed that for entering the war against Japan the Soviet Union would receive southern Sakhalin (Karafuto) and “the Kuril islands”, left undefined. Its forces took control of the islands from 18 August to 5 September; Japan signed the surrender on 2 September. Japan says that the Soviet Union broke a neutrality pact still in force, Russia that it joined the war at its allies’ request.",
          ja: "2月のヤルタで連合国の三首脳は、ソ連の対日参戦を条件に、南樺太（サハリン南部）と「クリル諸島」（範囲は示していない）をソ連に渡すことを秘密裏に取り決めた。ソ連軍は8月18日から9月5日にかけて島々を管理下に置き、日本は9月2日に降伏文書に署名した。日本政府は有効だった中立条約に反する参戦だったとし、ロシア政府は連合国の提案を受けた参戦だったとしている。",
          ru: "В феврале в Ялте три лидера союзников тайно условились, что за вступление в войну против Японии СССР получит Южный Сахалин (Карафуто) и «Курильские острова»; какие именно, не сказано. Советские войска заняли острова с 18 августа по 5 сентября; 2 сентября Япония подписала акт о капитуляции. Россия заявляет, что СССР вступил в войну по предложению союзников, Япония — что в нарушение действовавшего пакта о нейтралитете.",
        },
        citations: [
          { source: "southfront-yalta", read: "en" },
          { source: "runivers-yalta", read: "ru" },
          { source: "frus-1949-spinks", pinpoint: page(788) },
          { source: "japan-times-shumshu" },
          { source: "iwate-occupation", read: "ja" },
          { source: "worldjpn-1945-surrender", read: "ja" },
          { source: "mofa-overview" },
          { source: "soviet-declaration-1945", read: "ja" },
        ],
      },
    },
    {
      heading: { en: "1946: a directive and decrees", ja: "1946年：指令と幹部会令", ru: "1946: директива и указы" },
      view: { layers: ["1946", "control"], date: "1946-02-02" },
      caption: {
        text: {
          en: "On 29 January an Allied directive told Japan’s government to exercise no authority outside an area defined as Japan. It placed “the Kurile (Chishima) Islands”, the Habomai group and Shikotan outside, each under its own name, and added that this was not final. On 2 February the Soviet Union, by its own decrees, incorporated southern Sakhalin (Karafuto) and “the Kuril Islands”.",
          ja: "1月29日、連合国の指令は日本政府に、「日本」と定義した地域の外で権限を行使しないよう命じた。「千島列島」、歯舞群島、色丹島はそれぞれ別に名を挙げて範囲外とされたが、最終的なものではないとされた。2月2日、ソ連は自国の最高会議幹部会令により、南樺太（サハリン南部）と「クリル諸島」を編入した。",
          ru: "29 января директива союзников предписала правительству Японии не осуществлять власти вне области, определённой как Япония. За её пределы отнесены, каждые под своим названием, «Курильские острова (Тисима)», острова Хабомаи и остров Шикотан, с оговоркой, что это не окончательно. 2 февраля СССР своими указами включил в свой состав Южный Сахалин (Карафуто) и «Курильские острова».",
        },
        citations: [
          { source: "scapin-677-text", pinpoint: place("paras. 1, 3", "第1項、第3項", "п. 1, 3"), read: "en" },
          { source: "scapin-677-cas", pinpoint: paragraph(6), read: "en" },
          ...decrees,
        ],
      },
    },
    {
      heading: { en: "1951: renounced, but to whom?", ja: "1951年：放棄、帰属先は示さず", ru: "1951: отказ, но в чью пользу?" },
      view: { layers: ["1951", "control"], date: "1951-09-08" },
      caption: {
        text: {
          en: "In the peace treaty of San Francisco Japan renounced “the Kurile Islands” and the part of Sakhalin (Karafuto) acquired in 1905. The treaty names no recipient and does not say which islands are the Kurile Islands; the Soviet Union did not sign it. Japan holds that none of the four is one of them, Russia that all four are.",
          ja: "サンフランシスコ平和条約で、日本は「千島列島」と、1905年に得た樺太（サハリン）の一部を放棄した。条約は帰属先を示さず、千島列島の範囲も定めていない。ソ連は署名しなかった。日本政府は四島はいずれも千島列島に含まれないとし、ロシア政府は四島すべてが含まれるとしている。",
          ru: "По Сан-Францисскому мирному договору Япония отказалась от «Курильских островов» и от части Сахалина (Карафуто), полученной в 1905 году. В чью пользу и какие острова считать Курильскими, в договоре не сказано; СССР его не подписал. Россия считает, что к Курильским относятся все четыре острова, Япония — что ни один.",
        },
        citations: [
          treaty2c,
          study2c,
          {
            source: "frus-1956-aide-memoire",
            pinpoint: place("on the territorial question", "領土問題に関する部分", "о территориальном вопросе"),
          },
          scope,
          letter1961,
        ],
      },
    },
    {
      heading: { en: "1956: the Joint Declaration", ja: "1956年：日ソ共同宣言", ru: "1956: Совместная декларация" },
      view: { layers: ["1956", "control"], date: "1956-12-12" },
      caption: {
        text: {
          en: "The declaration, ratified by both states, ended the state of war; it is not a peace treaty. The Soviet Union agreed to transfer the Habomai group and Shikotan to Japan after a peace treaty is concluded; none has been. Kunashir / Kunashiri and Etorofu / Iturup are not mentioned: Japan holds that their question was left open, Russia that the declaration concerns two islands and no more.",
          ja: "宣言は両国が批准し、戦争状態を終わらせたが、平和条約ではない。ソ連は平和条約の締結後に歯舞群島と色丹島を日本に引き渡すことに同意したが、条約は締結されていない。国後島 / クナシルとイトゥルップ / 択捉島には触れていない。日本政府はこの二島の問題は未解決のまま残されたとし、ロシア政府は宣言の対象は歯舞群島と色丹島に限られるとしている。",
          ru: "Декларация, ратифицированная обеими сторонами, прекратила состояние войны; это не мирный договор. СССР согласился передать Японии острова Хабомаи и Шикотан после заключения мирного договора; он не заключён. Кунасири / Кунашир и Итуруп / Эторофу не упомянуты: Россия считает, что декларация касается двух островов и не более, Япония — что вопрос о двух других остался открытым.",
        },
        citations: [
          { source: "worldjpn-1956-text", pinpoint: place("Arts. 1, 9", "第1項、第9項", "п. 1, 9"), read: "ja" },
          { source: "sakhalin-bulletin-1990", pinpoint: page(185), read: "ru" },
          { source: "kokutaigoji-1956", read: "ja" },
          { source: "shugiin-2006-declaration", pinpoint: answer("2–3"), read: "ja" },
          { source: "japan-times-putin-2016" },
        ],
      },
    },
    {
      heading: { en: "Today: two positions", ja: "現在：二つの立場", ru: "Сегодня: две позиции" },
      view: { layers: ["japan", "russia", "control"] },
      caption: {
        text: {
          en: "The Soviet Union and then Russia have administered the four since 1945. Japan calls them “inherent territory”, “illegally occupied”; it said in February 2026 that it still seeks a peace treaty settling to which country they belong. Russia calls its sovereignty an “outcome of the Second World War”; in 2022 it declined to go on with the talks as things stand, and it said in February 2026 that without dialogue a treaty cannot be discussed.",
          ja: "四島では1945年からソ連が、その後はロシアが施政を行ってきた。日本政府は四島を「固有の領土」であり「不法占拠」されているとし、2026年2月にも、帰属の問題を解決して平和条約を結ぶ方針に変わりはないとした。ロシア政府は四島に対する主権を「第二次世界大戦の結果」とし、2022年に、現状では交渉を続けないと表明した。2026年2月には、対話なしに条約は論じられないとした。",
          ru: "С 1945 года четыре острова находятся под управлением сначала СССР, затем России. Россия считает свой суверенитет над ними «итогом Второй мировой войны»; в 2022 году она отказалась в нынешних условиях продолжать переговоры, а в феврале 2026 года заявила, что без диалога обсуждать договор невозможно. Япония называет острова «исконной территорией», «незаконно оккупированной»; в феврале 2026 года она подтвердила, что добивается договора, который определит их принадлежность.",
        },
        citations: [
          ...decrees,
          { source: "mofa-faq", pinpoint: place("answer 1", "回答1", "ответ 1") },
          { source: "asahi-bluebook-2022" },
          { source: "shugiin-2007" },
          { source: "jimin-2026-rally", read: "ja" },
          { source: "livedoor-2026-speech", read: "ja" },
          { source: "lavrov-2019" },
          { source: "interfax-2022" },
          { source: "ria-peskov-2026" },
        ],
      },
    },
  ],
  questions: [
    {
      question: {
        en: "Which of the four islands does the treaty of 1855 name? How do the others come to be on the Japanese side?",
        ja: "1855年の条約は四島のうちどの島の名を挙げているか。ほかの島はなぜ日本側に入るのか。",
        ru: "Какой из четырёх островов назван в трактате 1855 года? Почему остальные оказались на японской стороне?",
      },
      answer: {
        text: {
          en: "Only Etorofu / Iturup. The others lie south of the boundary that the treaty draws, and so fall to Japan by implication.",
          ja: "イトゥルップ / 択捉島だけである。ほかの島は条約が定めた国境の南にあるため、日本側に入ると解される。",
          ru: "Только Итуруп / Эторофу. Остальные лежат к югу от проведённой границы и потому оказываются на японской стороне.",
        },
        citations: [...boundary1855, jointPreface],
      },
    },
    {
      question: {
        en: "What did each state cede in 1875?",
        ja: "1875年に、両国はそれぞれ何を譲ったか。",
        ru: "Что уступила каждая из сторон в 1875 году?",
      },
      answer: {
        text: {
          en: "Japan ceded the part of Sakhalin (Karafuto) that it held, Russia the Kurils that it then possessed, from Shumshu / Shumushu to Urup / Uruppu.",
          ja: "日本は樺太（サハリン）のうち領有していた部分を、ロシアは当時領有していたクリル諸島（シュムシュ / 占守島からウルップ / 得撫島まで）を譲った。",
          ru: "Россия — Курильские острова, которыми тогда владела, от острова Сюмусю / Шумшу до острова Уруп / Уруппу; Япония — часть Сахалина (Карафуто), которой владела.",
        },
        citations: exchange1875,
      },
    },
    {
      question: {
        en: "Two texts of 1946 speak of the islands. Who made them, and what did each do?",
        ja: "1946年の二種類の文書は、それぞれ誰が出し、島々について何をしたか。",
        ru: "Кто издал документы 1946 года, в которых говорится об островах, и что сделал каждый из них?",
      },
      answer: {
        text: {
          en: "The Allied occupation placed the islands outside the area defined as Japan, and said that this was not final. The Soviet Union incorporated “the Kuril Islands” by its own decrees.",
          ja: "連合国の占領当局は、島々を「日本」と定義した地域の外に置き、最終的なものではないとした。ソ連は自国の幹部会令で「クリル諸島」を編入した。",
          ru: "Союзные оккупационные власти отнесли острова за пределы области, определённой как Япония, оговорив, что это не окончательно. СССР своими указами включил «Курильские острова» в свой состав.",
        },
        citations: [
          { source: "scapin-677-text", pinpoint: paragraph(3), read: "en" },
          { source: "scapin-677-cas", pinpoint: paragraph(6), read: "en" },
          ...decrees,
        ],
      },
    },
    {
      question: {
        en: "Which two things does the treaty of 1951 not say?",
        ja: "1951年の条約が示していない二つのことは何か。",
        ru: "О каких двух вещах договор 1951 года не говорит?",
      },
      answer: {
        text: {
          en: "To whom what Japan renounced is to belong, and which islands “the Kurile Islands” are.",
          ja: "日本が放棄した地域の帰属先と、「千島列島」の範囲である。",
          ru: "В чью пользу Япония отказалась от этих земель и какие острова считать «Курильскими».",
        },
        citations: [treaty2c, study2c],
      },
    },
    {
      question: {
        en: "What did the Soviet Union agree to in 1956, and what has to come first?",
        ja: "1956年にソ連は何に同意したか。その前に何が必要か。",
        ru: "На что согласился СССР в 1956 году и что должно произойти раньше?",
      },
      answer: {
        text: {
          en: "To transfer the Habomai group and Shikotan to Japan. A peace treaty has to be concluded first.",
          ja: "歯舞群島と色丹島を日本に引き渡すこと。その前に平和条約の締結が必要である。",
          ru: "Передать Японии острова Хабомаи и Шикотан. Сначала должен быть заключён мирный договор.",
        },
        citations: [article9],
      },
    },
    {
      question: {
        en: "Did Japan renounce any of the four in 1951? What would each side say?",
        ja: "1951年に日本は四島のいずれかを放棄したか。双方はそれぞれ何と答えるか。",
        ru: "Отказалась ли Япония в 1951 году от какого-либо из четырёх островов? Что ответила бы каждая сторона?",
      },
      answer: {
        text: {
          en: "Japan would say that it renounced none of them, since they are not Kurile Islands; Russia would say that it renounced all four, since they are.",
          ja: "日本政府は、千島列島に含まれないためいずれも放棄していないと答え、ロシア政府は、含まれるため四島すべてを放棄したと答えるだろう。",
          ru: "Россия ответила бы, что от всех четырёх, поскольку они относятся к Курильским; Япония — что ни от одного, поскольку они к ним не относятся.",
        },
        citations: [study2c, letter1961, scope],
      },
    },
  ],
} as const satisfies Story;
