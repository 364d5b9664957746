import type { Story } from "../../model/story.ts";
import { answer, article, item1956, page, paragraph, place } from "../pinpoints.ts";

const article9 = [
  { source: "worldjpn-1956-text", pinpoint: item1956(9), read: "ja" },
  { source: "sakhalin-bulletin-1990", pinpoint: page(185), read: "ru" },
] as const;
const letters1956 = [{ source: "joint-compendium-5" }, { source: "worldjpn-1956-letters", read: "ja" }] as const;
const readings1956 = [
  { source: "shugiin-2006-declaration", pinpoint: answer("2–3"), read: "ja" },
  { source: "shugiin-2006-letters", pinpoint: answer(2), read: "ja" },
  { source: "japan-times-putin-2016" },
] as const;
const memoranda1960 = [
  { source: "regnum-1960-memorandum", read: "ru" },
  { source: "spf-1960-memorandum", read: "ja" },
] as const;
const reply1960 = { source: "worldjpn-1960-reply", read: "ja" } as const;
const tokyo1993 = [
  { source: "worldjpn-1993-tokyo", pinpoint: paragraph(2), read: "en" },
  { source: "spf-1993-tokyo", pinpoint: paragraph(2), read: "ja" },
] as const;
const talksOf2022 = [{ source: "interfax-2022" }, { source: "ntv-kishida-2022", read: "ja" }] as const;

export const since1956 = {
  id: "1956-and-after",
  title: {
    en: "1956 and after: two islands or four?",
    ja: "1956年とその後：二島か四島か",
    ru: "1956 год и после: два острова или четыре?",
  },
  about: {
    en: "What the declaration of 1956 says of two islands and leaves unsaid of two others, and what became of its promise in the talks since.",
    ja: "1956年の宣言が二島について定めたことと、ほかの二島について述べていないこと、そしてその約束が以後の交渉でどう扱われてきたか。",
    ru: "Что декларация 1956 года говорит о двух островах и чего не говорит о двух других и как к этому обещанию подходили на переговорах с тех пор.",
  },
  steps: [
    {
      heading: { en: "1956: two islands, on a condition", ja: "1956年：条件付きの二島", ru: "1956: два острова, с условием" },
      view: { layers: ["1956", "control"], date: "1956-12-12" },
      caption: {
        text: {
          en: "The Joint Declaration ended the state of war and re-established diplomatic relations. In Art. 9 the two states undertook to go on negotiating a peace treaty, and the Soviet Union agreed to transfer the Habomai group and Shikotan to Japan. The actual transfer is to follow the conclusion of a peace treaty.",
          ja: "日ソ共同宣言は戦争状態を終わらせ、外交関係を再開した。第9項で両国は平和条約の交渉を続けることを約し、ソ連は歯舞群島と色丹島を日本に引き渡すことに同意した。ただし、現実の引き渡しは平和条約の締結後とされた。",
          ru: "Совместная декларация прекратила состояние войны и восстановила дипломатические отношения. В пункте 9 стороны условились продолжать переговоры о мирном договоре, а СССР согласился передать Японии острова Хабомаи и Шикотан. Фактическая передача — после заключения мирного договора.",
        },
        citations: [
          { source: "worldjpn-1956-text", pinpoint: place("Arts. 1, 2, 9", "第1項、第2項、第9項", "п. 1, 2, 9"), read: "ja" },
          { source: "sakhalin-bulletin-1990", pinpoint: page(185), read: "ru" },
        ],
      },
    },
    {
      heading: { en: "1956: what is not said", ja: "1956年：述べられていないこと", ru: "1956: о чём не сказано" },
      view: { layers: ["1956", "control"], date: "1956-12-12" },
      caption: {
        text: {
          en: "Kunashir / Kunashiri and Etorofu / Iturup are not mentioned. Letters exchanged three weeks earlier spoke of talks on a peace treaty “including the territorial issue”; the declaration repeats the promise of talks without these words. Japan holds that it left the question of the two open, Russia that it concerns two islands and no more.",
          ja: "宣言は国後島 / クナシルとイトゥルップ / 択捉島に触れていない。その3週間前に交わされた書簡は「領土問題を含む」平和条約の交渉に触れていたが、宣言は交渉の継続を約すだけで、この文言を用いていない。日本政府は国後島 / クナシルとイトゥルップ / 択捉島の問題は未解決のまま残されたとし、ロシア政府は宣言の対象は歯舞群島と色丹島に限られるとしている。",
          ru: "Кунасири / Кунашир и Итуруп / Эторофу не упомянуты. В письмах, которыми обменялись тремя неделями раньше, речь шла о переговорах о мирном договоре, «включающем территориальный вопрос»; декларация повторяет обещание переговоров без этих слов. Россия считает, что она касается двух островов и не более, Япония — что вопрос о двух других остался открытым.",
        },
        citations: [...article9, ...letters1956, ...readings1956],
      },
    },
    {
      heading: { en: "1960: a further condition", ja: "1960年：加えられた条件", ru: "1960: ещё одно условие" },
      view: { layers: ["1956", "control"], date: "1960-01-27" },
      caption: {
        text: {
          en: "After the new security treaty between Japan and the United States the Soviet Union added a condition to the transfer: the withdrawal of all foreign troops from Japan. It called that treaty directed against itself and China. Japan replied that one side cannot change a ratified declaration, and that foreign troops had been there already when it was signed.",
          ja: "新しい日米安全保障条約を受け、ソ連は引き渡しに、日本からのすべての外国軍隊の撤退という条件を加えた。この条約は自国と中国に向けられたものだとした。日本は、批准された宣言の内容を一方的に変えることはできず、宣言の署名の時には既に外国軍隊が日本に駐留していたと回答した。",
          ru: "После нового японо-американского договора безопасности СССР добавил к передаче условие: вывод всех иностранных войск из Японии. Этот договор он назвал направленным против себя и Китая. Япония ответила, что ратифицированную декларацию нельзя менять в одностороннем порядке и что иностранные войска стояли в стране уже при её подписании.",
        },
        citations: [...memoranda1960, reply1960],
      },
    },
    {
      heading: { en: "1973: problems without a name", ja: "1973年：名指しされない問題", ru: "1973: вопросы без названия" },
      view: { layers: ["1956", "control"], date: "1973-10-10" },
      caption: {
        text: {
          en: "The communiqué of Tanaka and Brezhnev speaks of “yet unresolved problems” that remain from the Second World War, and names no island. Japan says that Brezhnev confirmed to Tanaka by word of mouth that the four are among them, as its own record of the talks shows. The Soviet side denied that he had.",
          ja: "田中首相とブレジネフ書記長の共同声明は、第二次大戦の時からの「未解決の諸問題」に触れ、島の名は挙げていない。日本政府は、ブレジネフ書記長が四島もこれに含まれると口頭で確認し、自国の会談記録にも残るとしている。ソ連側は、そのような確認を否定した。",
          ru: "В совместном заявлении Брежнева и Танаки речь идёт о «нерешённых вопросах», оставшихся со времён Второй мировой войны; острова не названы. Япония утверждает, что Брежнев устно подтвердил Танаке, что к ним относятся и четыре острова, и что это отражено в её записи переговоров. Советская сторона такое подтверждение отрицала.",
        },
        citations: [
          { source: "worldjpn-1973-text", read: "ja" },
          { source: "betsukai-1973", read: "ja" },
          { source: "diet-1991-oral", read: "ja" },
          { source: "asahi-2020-record", read: "en" },
          {
            source: "hara-2003",
            pinpoint: place(
              "“The Soviet ‘nyet’ to the ‘unsolved problems’”",
              "「未解決の諸問題」へのソ連の否定の節",
              "раздел о советском «нет»",
            ),
            read: "en",
          },
        ],
      },
    },
    {
      heading: { en: "1993: four islands named", ja: "1993年：名を挙げられた四島", ru: "1993: названы четыре острова" },
      view: { layers: ["1956", "1993", "control"], date: "1993-10-13" },
      caption: {
        text: {
          en: "The Tokyo Declaration of Hosokawa and Yeltsin names all four as the subject of the talks: where they belong is to be settled on the basis of historical and legal facts, of documents that both states agreed, and of law and justice. It assigns none of them. The treaties of the Soviet Union with Japan, it says, continue to apply to Russia.",
          ja: "細川首相とエリツィン大統領の東京宣言は、交渉の対象として四島すべての名を挙げる。帰属の問題は、歴史的・法的事実、両国の合意の上で作成された諸文書、法と正義の原則を基礎として解決するとした。いずれの島の帰属も決めていない。ソ連と日本の間の条約は、ロシアとの間で引き続き適用されるとした。",
          ru: "Токийская декларация Ельцина и Хосокавы называет предметом переговоров все четыре острова: вопрос об их принадлежности следует решить исходя из исторических и юридических фактов, согласованных обеими странами документов и принципов законности и справедливости. Принадлежности ни одного из них она не определяет. Договоры СССР с Японией, говорится в ней, продолжают применяться к России.",
        },
        citations: [...tokyo1993, { source: "kremlin-2000-statement" }],
      },
    },
    {
      heading: { en: "2001 and 2018: back to 1956", ja: "2001年と2018年：再び1956年へ", ru: "2001 и 2018: снова 1956 год" },
      view: { layers: ["1956", "1993", "control"], date: "2018-11-14" },
      caption: {
        text: {
          en: "At Irkutsk in 2001 the leaders confirmed the declaration of 1956 as a “basic legal document” at the start of the talks, and that of 1993 as the basis for settling where the four belong. At Singapore in 2018 they agreed to speed up the talks on the basis of 1956. Abe spoke of settling the territorial question; Putin said that the text does not state under whose sovereignty the two would be transferred.",
          ja: "2001年のイルクーツクで両首脳は、1956年の宣言を交渉の出発点となった「基本的な法的文書」、1993年の宣言を四島の帰属の問題を解決する基礎と確認した。2018年のシンガポールでは、1956年の宣言を基礎に交渉を加速させることで一致した。安倍首相は領土問題を解決すると述べ、プーチン大統領は、宣言は二島がどちらの主権の下に引き渡されるかを定めていないと述べた。",
          ru: "В Иркутске в 2001 году лидеры подтвердили декларацию 1956 года как «базовый юридический документ», положивший начало переговорам, а декларацию 1993 года — как основу для решения вопроса о принадлежности четырёх островов. В Сингапуре в 2018 году они договорились ускорить переговоры на основе декларации 1956 года. В. Путин отметил, что в ней не сказано, под чей суверенитет были бы переданы два острова; С. Абэ говорил о решении территориального вопроса.",
        },
        citations: [
          { source: "kantei-2001-irkutsk", read: "ja" },
          { source: "lawmix-2001-irkutsk", read: "ru" },
          { source: "mofa-2001-irkutsk", read: "en" },
          { source: "kremlin-2018-singapore" },
          { source: "japan-news-2018-singapore" },
          { source: "china-org-2018-singapore", read: "ja" },
          { source: "tass-putin-2018" },
        ],
      },
    },
    {
      heading: { en: "2020–22: the talks stop", ja: "2020〜22年：止まった交渉", ru: "2020–2022: переговоры прерваны" },
      view: { layers: ["japan", "russia", "control"] },
      caption: {
        text: {
          en: "Since 2020 Russia’s Constitution has barred actions aimed at ceding territory, except in delimiting or demarcating borders; Japan said that its position had not changed. In March 2022 Russia, citing Japan’s sanctions over Ukraine, said that it did not intend to go on with the talks. Japan protested that all came of Russia’s invasion of Ukraine, and called its aim unchanged: to settle the territorial question and conclude a treaty.",
          ja: "ロシアの憲法は2020年から、隣国との国境の画定や標示を除き、領土の割譲に向けた行為を認めていない。日本政府は立場に変わりはないとした。2022年3月、ロシアはウクライナをめぐる日本の制裁を理由に、交渉を続ける意向はないと表明した。日本政府は、事態はすべてロシアによるウクライナ侵略に起因するとして抗議し、領土問題を解決して平和条約を締結する立場は変わらないとした。",
          ru: "Конституция России с 2020 года не допускает действий, направленных на отчуждение территории, кроме делимитации и демаркации границ с соседями; Япония заявила, что её позиция не изменилась. В марте 2022 года Россия, сославшись на санкции Японии в связи с Украиной, сообщила, что не намерена продолжать переговоры. Япония выразила протест: по её словам, всё вызвано вторжением России на Украину, а её цель прежняя — решить территориальный вопрос и заключить договор.",
        },
        citations: [
          { source: "constitution-67", pinpoint: article("67(2.1)"), read: "ru" },
          { source: "tass-constitution-2020" },
          ...talksOf2022,
        ],
      },
    },
  ],
  questions: [
    {
      question: {
        en: "Is the declaration of 1956 a peace treaty? What did it end?",
        ja: "1956年の宣言は平和条約か。それは何を終わらせたか。",
        ru: "Является ли декларация 1956 года мирным договором? Что она прекратила?",
      },
      answer: {
        text: {
          en: "It is not: it speaks of a peace treaty still to be concluded. It ended the state of war.",
          ja: "平和条約ではない。宣言は、平和条約をこれから結ぶものとしている。終わらせたのは戦争状態である。",
          ru: "Нет: в ней говорится о мирном договоре, который ещё предстоит заключить. Она прекратила состояние войны.",
        },
        citations: [{ source: "worldjpn-1956-text", pinpoint: place("Arts. 1, 9", "第1項、第9項", "п. 1, 9"), read: "ja" }],
      },
    },
    {
      question: {
        en: "Which of the four does the declaration of 1956 name, and which that of 1993?",
        ja: "四島のうち、1956年の宣言が名を挙げたのはどれか。1993年の宣言ではどれか。",
        ru: "Какие из четырёх островов названы в декларации 1956 года и какие — в декларации 1993 года?",
      },
      answer: {
        text: {
          en: "That of 1956 names the Habomai group and Shikotan, to be transferred; that of 1993 names all four, as the subject of talks.",
          ja: "1956年の宣言は、引き渡すものとして歯舞群島と色丹島の名を挙げる。1993年の宣言は、交渉の対象として四島すべての名を挙げる。",
          ru: "В декларации 1956 года — острова Хабомаи и Шикотан, о передаче которых условились; в декларации 1993 года — все четыре, как предмет переговоров.",
        },
        citations: [...article9, ...tokyo1993],
      },
    },
    {
      question: {
        en: "What condition did the Soviet Union add in 1960, and what did Japan reply?",
        ja: "1960年にソ連はどのような条件を加えたか。日本は何と回答したか。",
        ru: "Какое условие СССР добавил в 1960 году и что ответила Япония?",
      },
      answer: {
        text: {
          en: "The withdrawal of all foreign troops from Japan. Japan replied that one side cannot change a ratified declaration.",
          ja: "日本からのすべての外国軍隊の撤退である。日本は、批准された宣言の内容を一方的に変えることはできないと回答した。",
          ru: "Вывод всех иностранных войск из Японии. Япония ответила, что ратифицированную декларацию нельзя менять в одностороннем порядке.",
        },
        citations: [...memoranda1960, reply1960],
      },
    },
    {
      question: {
        en: "The declaration of 1956 does not mention Kunashir / Kunashiri and Etorofu / Iturup. What does each side make of this?",
        ja: "1956年の宣言は国後島 / クナシルとイトゥルップ / 択捉島に触れていない。双方はそれをどう解しているか。",
        ru: "В декларации 1956 года острова Кунасири / Кунашир и Итуруп / Эторофу не упомянуты. Как это понимает каждая сторона?",
      },
      answer: {
        text: {
          en: "Japan holds that their question was left open, Russia that the declaration concerns the two islands that it names and no more.",
          ja: "日本政府は、二島の問題は未解決のまま残されたとし、ロシア政府は、宣言の対象は名を挙げられた二島に限られるとしている。",
          ru: "Россия считает, что декларация касается двух названных в ней островов и не более, Япония — что вопрос о двух других остался открытым.",
        },
        citations: readings1956,
      },
    },
    {
      question: {
        en: "What did Russia say of the talks in March 2022, and with what reason? What did Japan reply?",
        ja: "2022年3月、ロシアは交渉について何を表明し、どのような理由を挙げたか。日本政府は何と答えたか。",
        ru: "Что Россия сообщила о переговорах в марте 2022 года и чем это объяснила? Что ответила Япония?",
      },
      answer: {
        text: {
          en: "Russia said that it did not intend to go on with them, and cited Japan’s sanctions over Ukraine. Japan replied that all came of Russia’s invasion of Ukraine, and that its aim of a peace treaty was unchanged.",
          ja: "ロシアは、ウクライナをめぐる日本の制裁を理由に、交渉を続ける意向はないと表明した。日本政府は、事態はすべてロシアによるウクライナ侵略に起因するとし、平和条約を締結する立場は変わらないとした。",
          ru: "Россия, сославшись на санкции Японии в связи с Украиной, сообщила, что не намерена их продолжать. Япония ответила, что всё вызвано вторжением России на Украину и что её цель, мирный договор, прежняя.",
        },
        citations: talksOf2022,
      },
    },
  ],
} as const satisfies Story;
