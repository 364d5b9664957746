import type { Story } from "../../model/story.ts";
import { answer, article, page, paragraph, place } from "../pinpoints.ts";

const CLAUSE_2 = place("Art. II", "第二款", "ст. 2");
const ON_TERRITORY = place("on territorial disposition", "領土に関する部分", "о территориях");

const treaty2c = { source: "un-treaty-1832", pinpoint: article("2(c)"), read: "en" } as const;
const treaty25 = { source: "un-treaty-1832", pinpoint: article(25), read: "en" } as const;
const study2c = { source: "spf-san-francisco", pinpoint: place("section 1", "第1節", "раздел 1") } as const;
const scope = { source: "shugiin-2006-scope", pinpoint: answer("1–3"), read: "ja" } as const;
const yoshida1951 = { source: "yoshida-1951", pinpoint: ON_TERRITORY } as const;
const nishimura1951 = {
  source: "shugiin-2006-scope-question",
  pinpoint: place("question 2", "質問二", "вопрос 2"),
  read: "ja",
} as const;
const view1956 = { source: "worldjpn-1956-kuriles", read: "ja" } as const;
const letter1961 = {
  source: "khrushchev-1961",
  pinpoint: place("letter of 8 December 1961", "1961年12月8日付書簡", "письмо от 8 декабря 1961 года"),
  read: "ja",
} as const;
const ikeda1961 = {
  source: "diet-1961-ikeda",
  pinpoint: place("reply of Prime Minister Ikeda", "池田国務大臣の答弁", "ответ премьер-министра Икэды"),
  read: "ja",
} as const;
const olderTexts = [
  { source: "sakhalin-bulletin-1990", pinpoint: page(133), read: "ru" },
  { source: "worldjpn-1855-text", pinpoint: article(2), read: "ja" },
  { source: "french-text-1875", pinpoint: CLAUSE_2, read: "fr" },
  { source: "shimoda-wording-critique" },
  scope,
] as const;
const readings = [scope, study2c, letter1961] as const;

export const readingsOf1951 = {
  id: "1951-two-readings",
  title: {
    en: "Why 1951 is read two ways",
    ja: "1951年の条約はなぜ二通りに読まれるのか",
    ru: "Почему договор 1951 года читают по-разному",
  },
  about: {
    en: "Japan renounced “the Kurile Islands” at San Francisco; which islands these are, the treaty does not say, and the two countries do not agree.",
    ja: "日本はサンフランシスコで「千島列島」を放棄した。それがどの島々を指すかを条約は示さず、両国の見解は分かれている。",
    ru: "В Сан-Франциско Япония отказалась от «Курильских островов»; какие это острова, договор не говорит, и две страны в этом расходятся.",
  },
  steps: [
    {
      heading: { en: "What Japan renounced", ja: "日本が放棄したもの", ru: "От чего отказалась Япония" },
      view: { layers: ["1951", "control"], date: "1951-09-08" },
      caption: {
        text: {
          en: "In Art. 2(c) Japan renounced all right, title and claim to “the Kurile Islands” and to the part of Sakhalin (Karafuto) acquired in 1905. On every reading the Kurile Islands include Urup / Uruppu and those to the north. Of the Habomai group, Kunashir / Kunashiri, Shikotan and Etorofu / Iturup the article names none.",
          ja: "第2条（c）で日本は、「千島列島」と、1905年に得た樺太（サハリン）の一部に対するすべての権利、権原、請求権を放棄した。ウルップ / 得撫島以北は、どの解釈でも千島列島に含まれる。歯舞群島、国後島 / クナシル、色丹島、イトゥルップ / 択捉島の名は、いずれもこの条項にない。",
          ru: "По статье 2(c) Япония отказалась от всех прав, правооснований и претензий на «Курильские острова» и на часть Сахалина (Карафуто), полученную в 1905 году. При любом толковании к Курильским относятся Уруп / Уруппу и острова к северу от него. Хабомаи, Кунасири / Кунашир, Шикотан и Итуруп / Эторофу в статье не названы.",
        },
        citations: [treaty2c, study2c],
      },
    },
    {
      heading: { en: "No recipient, no Soviet signature", ja: "帰属先もソ連の署名もない", ru: "Без получателя и без подписи СССР" },
      view: { layers: ["1951", "control"], date: "1952-04-28" },
      caption: {
        text: {
          en: "The Soviet delegation proposed that Japan recognise Soviet sovereignty over southern Sakhalin (Karafuto) and the Kurils. The amendment was not adopted; the treaty names no recipient, and the Soviet Union did not sign it. By Art. 25 it gives no rights to a state that has not signed and ratified it. Russia holds that the renunciation is absolute and counts towards all states.",
          ja: "ソ連代表団は、南樺太（サハリン南部）と千島列島（クリル諸島）に対するソ連の主権を日本が認めるよう修正を提案した。修正は採用されず、条約は帰属先を示さないまま、ソ連は署名しなかった。第25条により、条約は署名し批准した国以外に権利を与えない。ロシア政府は、放棄は絶対的なもので、すべての国に対して効力を持つとしている。",
          ru: "Советская делегация предложила, чтобы Япония признала суверенитет СССР над Южным Сахалином (Карафуто) и Курилами. Поправка не была принята; получатель в договоре не назван, и СССР его не подписал. По статье 25 договор не даёт прав государству, которое его не подписало и не ратифицировало. Россия считает, что отказ абсолютен и действует для всех государств.",
        },
        citations: [
          { source: "frus-1955-us-views", pinpoint: paragraph(6), read: "en" },
          { source: "shugiin-2006-negotiations-question", pinpoint: place("question 5", "質問五", "вопрос 5"), read: "ja" },
          treaty2c,
          treaty25,
          study2c,
        ],
      },
    },
    {
      heading: { en: "A term without a definition", ja: "定義のない言葉", ru: "Слова без определения" },
      view: { layers: ["1855", "1951"], date: "1951-09-08" },
      caption: {
        text: {
          en: "The treaty neither lists nor delimits the Kurile Islands, so both readings go back to older texts. Japan points to 1855, whose line leaves Urup / Uruppu and “the Kurils” to its north to Russia, and to the list of 1875, from Urup / Uruppu northward. Critics of this reading point to the Russian text of 1855, “the other Kuril islands”, and to the words of 1875: the Kurils that Russia “possesses at present”.",
          ja: "条約は千島列島の島名を列挙せず、範囲も画していない。そこで、より古い条約の解釈が争われる。日本政府は、1855年の線がウルップ / 得撫島とその北の「クリル諸島」をロシア側としたこと、1875年に列挙された島々がウルップ / 得撫島以北であることを挙げる。批判的な論者は、1855年のロシア文の「その他のクリル諸島」や、1875年の条文がロシアの「現在領有する」群島と述べることを挙げる。",
          ru: "Договор Курильских островов не перечисляет и не очерчивает, поэтому спор идёт и о более ранних текстах. Япония ссылается на 1855 год, когда линия оставила России Уруп / Уруппу и «Курильские острова» к северу, и на перечень 1875 года — от острова Уруп / Уруппу на север. Критики этого толкования ссылаются на русский текст 1855 года, «прочие Курильские острова», и на слова 1875 года о Курилах, которыми Россия «ныне владеет».",
        },
        citations: [treaty2c, study2c, ...olderTexts, ikeda1961],
      },
    },
    {
      heading: { en: "1951: what Japan said", ja: "1951年：日本側の説明", ru: "1951: что говорила Япония" },
      view: { layers: ["1951", "control"], date: "1951-10-19" },
      caption: {
        text: {
          en: "At San Francisco Japan’s chief delegate called Etorofu / Iturup and Kunashir / Kunashiri two islands “of the South Kuriles” whose ownership by Japan Imperial Russia had not questioned, and the Habomai group and Shikotan part of Hokkaido. In October the Treaties Bureau’s director told parliament that the Kurile Islands of the treaty take in the north and the south Kurils, which differ in history, but not the Habomai group and Shikotan.",
          ja: "サンフランシスコで日本の首席全権は、イトゥルップ / 択捉島と国後島 / クナシルを、日本領であることに帝政ロシアも異議を唱えなかった「千島南部の二島」、歯舞群島と色丹島を北海道の一部と呼んだ。10月、外務省条約局長は国会で、条約の千島列島は歴史的に立場の違う北千島と南千島の両方を含み、歯舞群島と色丹島は含まないと答弁した。",
          ru: "В Сан-Франциско глава японской делегации назвал Итуруп / Эторофу и Кунасири / Кунашир двумя островами «южных Курил», чью принадлежность Японии не оспаривала и царская Россия, а острова Хабомаи и Шикотан — частью Хоккайдо. В октябре директор договорного департамента МИД заявил в парламенте, что под Курильскими островами в договоре понимаются и северные, и южные Курилы, хотя история их различна, но не острова Хабомаи и Шикотан.",
        },
        citations: [yoshida1951, view1956, nishimura1951],
      },
    },
    {
      heading: { en: "1955–61: the answer changes", ja: "1955〜61年：変わった説明", ru: "1955–1961: ответ меняется" },
      view: { layers: ["1951", "control"], date: "1961-12-08" },
      caption: {
        text: {
          en: "In 1955–56 Japan’s government told parliament that Kunashir / Kunashiri and Etorofu / Iturup are not among the Kurile Islands of the treaty; it has held to this since. In 1961 Prime Minister Ikeda said that the Kurils begin at Urup / Uruppu. The Soviet head of government wrote to him that Japan had pledged to carry out the Potsdam Declaration, and that its claim to the Kurils broke this pledge.",
          ja: "日本政府は1955〜56年、国後島 / クナシルとイトゥルップ / 択捉島は条約の千島列島に含まれないと国会で表明し、以後この立場を取っている。1961年には池田首相が、千島はウルップ / 得撫島以北を指すと答弁した。ソ連首相は池田首相への書簡で、日本はポツダム宣言の履行を誓約しており、千島列島を要求することは誓約に反すると主張した。",
          ru: "В 1955–1956 годах правительство Японии заявило в парламенте, что Кунасири / Кунашир и Итуруп / Эторофу не относятся к Курильским островам, о которых говорит договор; с тех пор это его позиция. В 1961 году премьер-министр Икэда сказал, что Курилы начинаются с острова Уруп / Уруппу. Глава советского правительства писал ему, что Япония обязалась выполнять Потсдамскую декларацию и что притязания на Курилы нарушают это обязательство.",
        },
        citations: [
          { source: "diet-2002-kuriles", pinpoint: place("speech 69", "発言69", "выступление 69"), read: "ja" },
          view1956,
          scope,
          ikeda1961,
          letter1961,
        ],
      },
    },
    {
      heading: { en: "Today: two readings", ja: "現在：二つの解釈", ru: "Сегодня: два толкования" },
      view: { layers: ["japan", "russia"] },
      caption: {
        text: {
          en: "Japan holds that the Kurile Islands which it renounced begin at Urup / Uruppu, as the treaties of 1855 and 1875 show in its view; the Habomai group and Shikotan it counts as part of Hokkaido. Russia holds that all four are Kurile Islands, the Habomai group and Shikotan as its Lesser Kuril Chain, that Japan renounced them, and that this counts towards all states. The treaty itself does not say which islands it means.",
          ja: "日本政府は、1855年と1875年の条約から明らかなように、放棄した千島列島とはウルップ / 得撫島以北を指すとし、歯舞群島と色丹島は北海道の一部だとしている。ロシア政府は、小クリル列島に属する歯舞群島と色丹島を含め、四島はすべて千島列島に含まれ、日本はこれを放棄し、その放棄はすべての国に対して効力を持つとしている。条約自体は、どの島々を指すかを示していない。",
          ru: "Россия считает, что к Курильским относятся все четыре острова, причём Хабомаи и Шикотан — как Малая Курильская гряда, что Япония от них отказалась и что этот отказ действует для всех государств. Япония считает, что Курильские острова, от которых она отказалась, начинаются с острова Уруп / Уруппу, как видно, по её мнению, из договоров 1855 и 1875 годов, а Хабомаи и Шикотан — часть Хоккайдо. Сам договор не говорит, какие острова он имеет в виду.",
        },
        citations: [scope, yoshida1951, study2c, letter1961, treaty2c],
      },
    },
  ],
  questions: [
    {
      question: {
        en: "What did Japan renounce in 1951, and in whose favour?",
        ja: "1951年に日本は何を放棄したか。それはどの国のためと定められたか。",
        ru: "От чего Япония отказалась в 1951 году и в чью пользу?",
      },
      answer: {
        text: {
          en: "“The Kurile Islands” and the part of Sakhalin (Karafuto) acquired in 1905. In whose favour, the treaty does not say.",
          ja: "「千島列島」と、1905年に得た樺太（サハリン）の一部である。どの国のためかを条約は示していない。",
          ru: "От «Курильских островов» и части Сахалина (Карафуто), полученной в 1905 году. В чью пользу, в договоре не сказано.",
        },
        citations: [treaty2c, study2c],
      },
    },
    {
      question: {
        en: "What does the treaty say of states that did not sign it, and what does Russia hold of the renunciation?",
        ja: "署名しなかった国について条約は何を定めているか。ロシア政府は日本の放棄をどう解しているか。",
        ru: "Что говорит договор о государствах, которые его не подписали, и как понимает отказ Японии Россия?",
      },
      answer: {
        text: {
          en: "By Art. 25 it gives no rights to a state that has not signed and ratified it. Russia holds that the renunciation counts towards all states, those included.",
          ja: "第25条により、署名し批准した国以外に権利を与えない。ロシア政府は、放棄はこうした国も含むすべての国に対して効力を持つとしている。",
          ru: "По статье 25 он не даёт прав государству, которое его не подписало и не ратифицировало. Россия считает, что отказ действует для всех государств, включая и такие.",
        },
        citations: [treaty25, study2c],
      },
    },
    {
      question: {
        en: "Which two older treaties are drawn on to explain “the Kurile Islands”? Name one argument for Japan’s reading and one against it.",
        ja: "「千島列島」の意味を説明するために持ち出される、より古い二つの条約は何か。日本政府の解釈の論拠と、それに対する論拠を一つずつ挙げよ。",
        ru: "К каким двум более ранним договорам обращаются, чтобы объяснить слова «Курильские острова»? Назовите один довод за толкование Японии и один против него.",
      },
      answer: {
        text: {
          en: "Those of 1855 and 1875. For Japan’s reading: the list of 1875 begins at Urup / Uruppu. Against it: the Russian text of 1855 speaks of “the other Kuril islands”.",
          ja: "1855年と1875年の条約である。日本政府の解釈の論拠は、1875年に列挙された島々がウルップ / 得撫島以北であること。これに対する論拠は、1855年のロシア文が「その他のクリル諸島」とすること。",
          ru: "К договорам 1855 и 1875 годов. За толкование Японии: перечень 1875 года начинается с острова Уруп / Уруппу и идёт на север. Против него: русский текст 1855 года говорит о «прочих Курильских островах».",
        },
        citations: olderTexts,
      },
    },
    {
      question: {
        en: "What did Japan’s government say of Kunashir / Kunashiri and Etorofu / Iturup in October 1951, and what since 1955–56?",
        ja: "国後島 / クナシルとイトゥルップ / 択捉島について、日本政府は1951年10月に何と述べ、1955〜56年以降は何と述べているか。",
        ru: "Что правительство Японии говорило об островах Кунасири / Кунашир и Итуруп / Эторофу в октябре 1951 года и что — с 1955–1956 годов?",
      },
      answer: {
        text: {
          en: "In 1951 that the Kurile Islands of the treaty take in the south Kurils; since 1955–56 that the two islands are not among them.",
          ja: "1951年には、条約の千島列島は南千島を含むと答弁した。1955〜56年以降は、二島は含まれないとしている。",
          ru: "В 1951 году — что Курильские острова договора включают южные Курилы; с 1955–1956 годов — что два острова к ним не относятся.",
        },
        citations: [nishimura1951, view1956, scope],
      },
    },
    {
      question: {
        en: "Of which two of the four did Japan say the same in 1951 as it says today?",
        ja: "四島のうち、日本政府が1951年にも今日と同じ説明をしていたのはどの二つか。",
        ru: "О каких двух из четырёх островов Япония в 1951 году говорила то же, что и сегодня?",
      },
      answer: {
        text: {
          en: "Of the Habomai group and Shikotan: that they are part of Hokkaido and not among the Kurile Islands.",
          ja: "歯舞群島と色丹島である。北海道の一部であり、千島列島に含まれないとしている。",
          ru: "Об островах Хабомаи и Шикотане: что это часть Хоккайдо и к Курильским островам они не относятся.",
        },
        citations: [yoshida1951, nishimura1951, scope],
      },
    },
    {
      question: {
        en: "Which islands did Japan renounce? What would each side say?",
        ja: "日本が放棄したのはどの島々か。双方はそれぞれ何と答えるか。",
        ru: "От каких островов отказалась Япония? Что ответила бы каждая сторона?",
      },
      answer: {
        text: {
          en: "Japan would say: Urup / Uruppu and those to the north, none of the four. Russia would say: those, and all four as well.",
          ja: "日本政府は、ウルップ / 得撫島以北であり、四島はいずれも含まれないと答えるだろう。ロシア政府は、それに加えて四島すべてだと答えるだろう。",
          ru: "Россия ответила бы: от острова Уруп / Уруппу и островов к северу, а также от всех четырёх. Япония — от острова Уруп / Уруппу и островов к северу, но ни от одного из четырёх.",
        },
        citations: readings,
      },
    },
  ],
} as const satisfies Story;
