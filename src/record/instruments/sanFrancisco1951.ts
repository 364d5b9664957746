import type { Effect, Instrument, Reading } from "../../model/instrument.ts";
import type { Text } from "../../model/language.ts";
import { answer, article, place } from "../pinpoints.ts";

const KURILE_ISLANDS: Text = {
  en: "“Kurile Islands”",
  ja: "「千島列島」",
  ru: "«Курильские острова»",
};

const ARTICLE_2C = article("2(c)");
const TERRITORIES = place("on territorial disposition", "領土に関する部分", "о территориях");
const AIDE_MEMOIRE = place("on the territorial question", "領土問題に関する部分", "о территориальном вопросе");
const treaty2c = { source: "un-treaty-1832", pinpoint: ARTICLE_2C, read: "en" } as const;
const study2c = {
  source: "spf-san-francisco",
  pinpoint: place("section 1", "第1節", "раздел 1"),
} as const;

function japan(text: Text): Reading {
  return {
    party: "japan",
    text,
    citations: [{ source: "shugiin-2006-scope", pinpoint: answer("1–3"), read: "ja" }],
  };
}

function japanOnHokkaido(text: Text): Reading {
  return {
    party: "japan",
    text,
    citations: [
      { source: "yoshida-1951", pinpoint: TERRITORIES },
      { source: "shugiin-2006-scope", pinpoint: answer("1–3"), read: "ja" },
    ],
  };
}

function russia(text: Text): Reading {
  return {
    party: "russia",
    text,
    citations: [
      study2c,
      {
        source: "khrushchev-1961",
        pinpoint: place("letter of 8 December 1961", "1961年12月8日付書簡", "письмо от 8 декабря 1961 года"),
        read: "ja",
      },
    ],
  };
}

function notMentioned(text: Text): Effect {
  return { effect: "silent", party: null, basis: null, text, citations: [treaty2c] };
}

export const sanFrancisco1951 = {
  id: "1951-san-francisco",
  layer: "1951",
  kind: "treaty",
  form: "multilateral",
  name: {
    en: "San Francisco Peace Treaty",
    ja: "サンフランシスコ平和条約",
    ru: "Сан-Францисский мирный договор",
  },
  officialNames: [
    { text: "Treaty of Peace with Japan", lang: "en" },
    { text: "日本国との平和条約", lang: "ja" },
    { text: "Мирный договор с Японией", lang: "ru" },
  ],
  date: "1951-09-08",
  inForce: "1952-04-28",
  place: { en: "San Francisco", ja: "サンフランシスコ", ru: "Сан-Франциско" },
  parties: {
    en: "Japan and the Allied Powers that signed; the Soviet Union did not",
    ja: "日本と署名した連合国。ソ連は署名していない",
    ru: "Япония и подписавшие договор союзные державы; СССР его не подписал",
  },
  summary: {
    text: {
      en: "Japan renounced “the Kurile Islands” and the part of Sakhalin (Karafuto) acquired in 1905. The treaty names no recipient and does not say which islands are the Kurile Islands. The Soviet Union did not sign it.",
      ja: "日本は「千島列島」と、1905年に得た樺太（サハリン）の一部を放棄した。条約は帰属先を示さず、千島列島の範囲も定めていない。ソ連は署名しなかった。",
      ru: "Япония отказалась от «Курильских островов» и от части Сахалина (Карафуто), полученной в 1905 году. Договор не называет, в чью пользу, и не определяет, какие острова считать Курильскими. СССР его не подписал.",
    },
    citations: [treaty2c, study2c, { source: "frus-1956-aide-memoire", pinpoint: AIDE_MEMOIRE }],
  },
  dates: {
    text: {
      en: "Signed on 8 September 1951; in force from 28 April 1952, when the required ratifications had been deposited (Art. 23).",
      ja: "1951年9月8日に署名。必要な数の批准書が寄託され、1952年4月28日に効力を生じた（第23条）。",
      ru: "Подписан 8 сентября 1951 года; вступил в силу 28 апреля 1952 года, когда были сданы на хранение необходимые ратификационные грамоты (статья 23).",
    },
    citations: [
      {
        source: "un-treaty-1832",
        pinpoint: place("p. 46, note 1", "46頁注1", "с. 46, прим. 1"),
        read: "en",
      },
    ],
  },
  texts: {
    text: {
      en: "The English term is “Kurile Islands”, the Japanese one “Chishima-retto”. The treaty neither lists nor delimits them. In Japan’s own division into provinces Kunashir / Kunashiri and Etorofu / Iturup had belonged to Chishima Province since 1869 and Shikotan since 1885; the Habomai group never did.",
      ja: "英文は Kurile Islands、日本文は「千島列島」とする。条約は島名を列挙せず、範囲も画していない。日本の国・郡の区分では、国後島 / クナシルとイトゥルップ / 択捉島は1869年から、色丹島は1885年から千島国に属したが、歯舞群島は属したことがない。",
      ru: "В английском тексте — Kurile Islands, в японском — «Тисима-рэтто». Договор этих островов не перечисляет и не очерчивает. По делению самой Японии на провинции Кунасири / Кунашир и Итуруп / Эторофу входили в провинцию Тисима с 1869 года, Шикотан — с 1885 года, острова Хабомаи — никогда.",
    },
    citations: [treaty2c, study2c, { source: "chishima-province" }],
  },
  articles: [
    {
      pinpoint: ARTICLE_2C,
      text: {
        en: "Japan renounces all right, title and claim to the Kurile Islands and to the portion of Sakhalin, with the islands adjacent to it, over which it acquired sovereignty by the Treaty of Portsmouth. To whom, the treaty does not say.",
        ja: "日本は、千島列島と、ポーツマス条約により主権を得た樺太の一部およびこれに近接する諸島に対するすべての権利、権原、請求権を放棄する。帰属先は示されていない。",
        ru: "Япония отказывается от всех прав, правооснований и претензий на Курильские острова и на ту часть Сахалина с прилегающими островами, суверенитет над которой она приобрела по Портсмутскому договору. В чью пользу, не сказано.",
      },
      citations: [treaty2c, study2c],
    },
    {
      pinpoint: article(25),
      text: {
        en: "The treaty confers no rights on a state that has not signed and ratified it. The United States noted in 1956 that this left the Soviet Union without any.",
        ja: "条約は、署名し批准した国以外にいかなる権利も与えない。米国は1956年、このためソ連は何の権利も得ていないと指摘した。",
        ru: "Договор не даёт прав государству, которое его не подписало и не ратифицировало. США отмечали в 1956 году, что СССР поэтому никаких прав не получил.",
      },
      citations: [
        { source: "un-treaty-1832", pinpoint: article(25), read: "en" },
        { source: "senate-report-1952", pinpoint: article(25) },
        { source: "frus-1956-aide-memoire", pinpoint: AIDE_MEMOIRE },
      ],
    },
    {
      pinpoint: article(26),
      text: {
        en: "If Japan makes a peace settlement that grants another state greater advantages than this treaty, the parties to the treaty are to have the same advantages.",
        ja: "日本が他の国との平和処理で、この条約で定めるより大きな利益を与えるときは、同じ利益をこの条約の当事国にも及ぼす。",
        ru: "Если Япония при мирном урегулировании предоставит другому государству бо́льшие преимущества, чем по этому договору, те же преимущества получают и его участники.",
      },
      citations: [{ source: "un-treaty-1832", pinpoint: article(26), read: "en" }],
    },
    {
      pinpoint: place("Statements in Japan, 1951", "1951年の日本側の説明", "Заявления в Японии, 1951 год"),
      text: {
        en: "On 7 September 1951 Japan’s chief delegate spoke of Etorofu / Iturup and Kunashir / Kunashiri as two islands “of the South Kuriles”, and of the Habomai group and Shikotan as part of Hokkaido. On 19 October the director of the Treaties Bureau told parliament that the Kurile Islands of the treaty took in both the north and the south Kurils, but not the Habomai group and Shikotan.",
        ja: "1951年9月7日、日本の首席全権はイトゥルップ / 択捉島と国後島 / クナシルを「千島南部の二島」、歯舞群島と色丹島を北海道の一部と述べた。10月19日、外務省条約局長は国会で、条約の千島列島は北千島と南千島の両方を含み、歯舞群島と色丹島は含まないと答弁した。",
        ru: "7 сентября 1951 года глава японской делегации назвал Итуруп / Эторофу и Кунасири / Кунашир двумя островами «южных Курил», а острова Хабомаи и Шикотан — частью Хоккайдо. 19 октября директор договорного департамента МИД заявил в парламенте, что под Курильскими островами договор понимает и северные, и южные Курилы, но не острова Хабомаи и Шикотан.",
      },
      citations: [
        { source: "yoshida-1951", pinpoint: TERRITORIES },
        {
          source: "shugiin-2006-scope-question",
          pinpoint: place("question 2", "質問二", "вопрос 2"),
          read: "ja",
        },
      ],
    },
    {
      pinpoint: place("Statements in Japan, 1955–56", "1955〜56年の日本側の説明", "Заявления в Японии, 1955–1956 годы"),
      text: {
        en: "In December 1955 the foreign minister, and on 11 February 1956 the government, told parliament that Kunashir / Kunashiri and Etorofu / Iturup are not among the Kurile Islands of the treaty. This has been Japan’s position since.",
        ja: "1955年12月に外相が、1956年2月11日に政府が、国後島 / クナシルとイトゥルップ / 択捉島は条約の千島列島に含まれないと国会で表明した。以後、日本政府はこの立場を取っている。",
        ru: "В декабре 1955 года министр иностранных дел, а 11 февраля 1956 года правительство заявили в парламенте, что Кунасири / Кунашир и Итуруп / Эторофу не относятся к Курильским островам, о которых говорит договор. С тех пор это позиция Японии.",
      },
      citations: [
        { source: "worldjpn-1956-kuriles", read: "ja" },
        { source: "diet-2002-kuriles", pinpoint: place("speech 69", "発言69", "выступление 69"), read: "ja" },
        { source: "shugiin-2006-scope", pinpoint: answer("1–3"), read: "ja" },
      ],
    },
    {
      pinpoint: place(
        "Views of other signatories, 1955–56",
        "他の署名国の見解、1955〜56年",
        "Мнения других подписавших держав, 1955–1956 годы",
      ),
      text: {
        en: "Asked by Japan in 1955–56, Britain and France did not confirm that the Kurile Islands of the treaty leave out Kunashir / Kunashiri and Etorofu / Iturup, a member of Japan’s parliament said in 1979, though they agreed, he added, that the two are Japan’s “inherent territory”. The United States concluded in September 1956 that these two, like the Habomai group and Shikotan, had always been part of Japan.",
        ja: "1955〜56年に日本から照会を受けた英国とフランスは、条約の千島列島に国後島 / クナシルとイトゥルップ / 択捉島が含まれないとの見解に同意しなかったと、1979年に国会で議員が述べた。日本の「固有の領土」であることへの同意は得られたとも述べている。米国は1956年9月、この二島は歯舞群島、色丹島とともに常に日本の領土であったとの結論を示した。",
        ru: "Великобритания и Франция, запрошенные Японией в 1955–1956 годах, не подтвердили, что Курильские острова договора не включают Кунасири / Кунашир и Итуруп / Эторофу, говорил в 1979 году депутат японского парламента; с тем, что оба острова — «исконная территория» Японии, они, по его словам, согласились. США в сентябре 1956 года пришли к выводу, что эти два острова, как и острова Хабомаи и Шикотан, всегда были частью Японии.",
      },
      citations: [
        { source: "diet-1979-kuriles", read: "ja" },
        { source: "diet-2002-kuriles", pinpoint: place("speech 69", "発言69", "выступление 69"), read: "ja" },
        { source: "frus-1956-aide-memoire", pinpoint: AIDE_MEMOIRE },
      ],
    },
    {
      pinpoint: place("US Senate, 20 March 1952", "米国上院、1952年3月20日", "Сенат США, 20 марта 1952 года"),
      text: {
        en: "In consenting to the treaty the US Senate declared, without making a reservation, that nothing in it favours the Soviet Union in southern Sakhalin, the Kurile Islands, the Habomai group or Shikotan, or recognises Yalta.",
        ja: "米国上院は条約の承認に際し、留保は付けずに、条約のいかなる規定も南樺太（サハリン南部）、千島列島、歯舞群島、色丹島についてソ連を利するものでなく、ヤルタ協定を承認するものでもないと宣言した。",
        ru: "Одобряя договор, Сенат США заявил, не делая оговорки, что ничто в нём не даёт преимуществ СССР на Южном Сахалине, Курильских островах, островах Хабомаи и Шикотане и не означает признания Ялтинского соглашения.",
      },
      citations: [{ source: "frus-1952-senate" }],
    },
  ],
  boundaries: [],
  effects: {
    habomai: {
      effect: "left-open",
      party: null,
      basis: null,
      text: {
        en: "Art. 2(c) does not name the Habomai group. Japan told the conference that it is part of Hokkaido, and in October 1951 that it is not among the Kurils; the Soviet Union did not sign.",
        ja: "第2条（c）に歯舞群島の名はない。日本は講和会議で北海道の一部と述べ、1951年10月には千島に含まれないと説明した。ソ連は署名していない。",
        ru: "Статья 2(c) островов Хабомаи не называет. Япония заявила на конференции, что это часть Хоккайдо, а в октябре 1951 года — что они не входят в Курилы; СССР договора не подписал.",
      },
      citations: [
        treaty2c,
        { source: "yoshida-1951", pinpoint: TERRITORIES },
        { source: "shugiin-2006-scope-question", pinpoint: place("question 2", "質問二", "вопрос 2"), read: "ja" },
      ],
      readings: [
        japanOnHokkaido({
          en: "Japan holds that the Habomai group is part of Hokkaido, that it has never been one of the Kurile Islands, and that Art. 2(c) therefore leaves it Japanese.",
          ja: "日本政府は、歯舞群島は北海道の一部で千島列島に含まれず、第2条（c）で放棄していないとしている。",
          ru: "Япония считает, что острова Хабомаи — часть Хоккайдо, что к Курильским островам они не относятся и что по статье 2(c) она от них не отказывалась.",
        }),
        russia({
          en: "Russia holds that the Habomai group belongs to the Lesser Kuril Chain, that it is thus one of the Kurile Islands, and that Japan renounced it in Art. 2(c).",
          ja: "ロシア政府は、歯舞群島は小クリル列島の島として千島列島に含まれ、第2条（c）で放棄されたとしている。",
          ru: "Россия считает, что острова Хабомаи — часть Малой Курильской гряды, что они относятся к Курильским островам и что по статье 2(c) Япония от них отказалась.",
        }),
      ],
    },
    kunashiri: {
      effect: "left-open",
      party: null,
      basis: null,
      term: KURILE_ISLANDS,
      text: {
        en: "Whether Kunashir / Kunashiri is one of “the Kurile Islands” of Art. 2(c) the treaty does not say. Japan’s own answer changed between 1951 and 1956.",
        ja: "国後島 / クナシルが第2条（c）の「千島列島」に含まれるかどうかを、条約は示していない。日本政府の説明も1951年と1956年の間で変わった。",
        ru: "Относится ли остров Кунасири / Кунашир к «Курильским островам» статьи 2(c), в договоре не сказано. Ответ самой Японии между 1951 и 1956 годами изменился.",
      },
      citations: [treaty2c, { source: "worldjpn-1956-kuriles", read: "ja" }],
      readings: [
        japan({
          en: "Japan holds that the Kurile Islands which it renounced are those from Urup / Uruppu northward, as the treaties of 1855 and 1875 show, and that Kunashir / Kunashiri is not one of them.",
          ja: "日本政府は、放棄した千島列島とは1855年と1875年の条約から明らかなようにウルップ / 得撫島以北を指し、国後島 / クナシルは含まれないとしている。",
          ru: "Япония считает, что Курильские острова, от которых она отказалась, начинаются с острова Уруп / Уруппу, как видно из договоров 1855 и 1875 годов, и что остров Кунасири / Кунашир к ним не относится.",
        }),
        russia({
          en: "Russia holds that Kunashir / Kunashiri is one of the Kurile Islands which Japan renounced, and that the renunciation is absolute: it counts towards all states, those that did not sign included.",
          ja: "ロシア政府は、国後島 / クナシルは日本が放棄した千島列島に含まれ、その放棄は絶対的なもので、署名していない国に対しても効力を持つとしている。",
          ru: "Россия считает, что остров Кунасири / Кунашир относится к Курильским островам, от которых Япония отказалась, и что этот отказ абсолютен: он действует и для тех, кто договора не подписал.",
        }),
      ],
    },
    shikotan: {
      effect: "left-open",
      party: null,
      basis: null,
      text: {
        en: "Art. 2(c) does not name Shikotan. Japan told the conference that it is part of Hokkaido, and in October 1951 that it is not among the Kurils; the Soviet Union did not sign.",
        ja: "第2条（c）に色丹島の名はない。日本は講和会議で北海道の一部と述べ、1951年10月には千島に含まれないと説明した。ソ連は署名していない。",
        ru: "Статья 2(c) Шикотана не называет. Япония заявила на конференции, что это часть Хоккайдо, а в октябре 1951 года — что он не входит в Курилы; СССР договора не подписал.",
      },
      citations: [
        treaty2c,
        { source: "yoshida-1951", pinpoint: TERRITORIES },
        { source: "shugiin-2006-scope-question", pinpoint: place("question 2", "質問二", "вопрос 2"), read: "ja" },
      ],
      readings: [
        japanOnHokkaido({
          en: "Japan holds that Shikotan is part of Hokkaido, that the Kurile Islands of the treaty do not include it, and that Art. 2(c) therefore leaves it Japanese.",
          ja: "日本政府は、色丹島は北海道の一部で千島列島に含まれず、第2条（c）で放棄していないとしている。",
          ru: "Япония считает, что Шикотан — часть Хоккайдо, что к Курильским островам договора он не относится и что по статье 2(c) она от него не отказывалась.",
        }),
        russia({
          en: "Russia holds that Shikotan belongs to the Lesser Kuril Chain, that the Kurile Islands of the treaty include it, and that Japan renounced it in Art. 2(c).",
          ja: "ロシア政府は、色丹島は小クリル列島の島として千島列島に含まれ、第2条（c）で放棄されたとしている。",
          ru: "Россия считает, что Шикотан — часть Малой Курильской гряды, что к Курильским островам договора он относится и что по статье 2(c) Япония от него отказалась.",
        }),
      ],
    },
    etorofu: {
      effect: "left-open",
      party: null,
      basis: null,
      term: KURILE_ISLANDS,
      text: {
        en: "Whether Etorofu / Iturup is one of “the Kurile Islands” of Art. 2(c) the treaty does not say. Japan’s own answer changed between 1951 and 1956.",
        ja: "イトゥルップ / 択捉島が第2条（c）の「千島列島」に含まれるかどうかを、条約は示していない。日本政府の説明も1951年と1956年の間で変わった。",
        ru: "Относится ли остров Итуруп / Эторофу к «Курильским островам» статьи 2(c), в договоре не сказано. Ответ самой Японии между 1951 и 1956 годами изменился.",
      },
      citations: [treaty2c, { source: "worldjpn-1956-kuriles", read: "ja" }],
      readings: [
        japan({
          en: "Japan holds that the Kurile Islands which it renounced are those from Urup / Uruppu northward, as the treaties of 1855 and 1875 show, and that Etorofu / Iturup is not one of them.",
          ja: "日本政府は、放棄した千島列島とは1855年と1875年の条約から明らかなようにウルップ / 得撫島以北を指し、イトゥルップ / 択捉島は含まれないとしている。",
          ru: "Япония считает, что Курильские острова, от которых она отказалась, начинаются с острова Уруп / Уруппу, как видно из договоров 1855 и 1875 годов, и что остров Итуруп / Эторофу к ним не относится.",
        }),
        russia({
          en: "Russia holds that Etorofu / Iturup is one of the Kurile Islands which Japan renounced, and that the renunciation is absolute: it counts towards all states, those that did not sign included.",
          ja: "ロシア政府は、イトゥルップ / 択捉島は日本が放棄した千島列島に含まれ、その放棄は絶対的なもので、署名していない国に対しても効力を持つとしている。",
          ru: "Россия считает, что остров Итуруп / Эторофу относится к Курильским островам, от которых Япония отказалась, и что этот отказ абсолютен: он действует и для тех, кто договора не подписал.",
        }),
      ],
    },
    "northern-kurils": {
      effect: "renounced",
      party: "japan",
      basis: "named",
      text: {
        en: "Art. 2(c): Japan renounces the Kurile Islands, which on every reading include Urup / Uruppu and those to the north. No recipient is named.",
        ja: "第2条（c）により、日本は千島列島を放棄する。ウルップ / 得撫島以北はどの解釈でもこれに含まれる。帰属先は示されていない。",
        ru: "Статья 2(c): Япония отказывается от Курильских островов, к которым при любом толковании относятся Уруп / Уруппу и острова к северу от него. В чью пользу, не сказано.",
      },
      citations: [treaty2c, study2c],
    },
    "southern-sakhalin": {
      effect: "renounced",
      party: "japan",
      basis: "named",
      text: {
        en: "Art. 2(c): Japan renounces the portion of Sakhalin (Karafuto) acquired under the Treaty of Portsmouth, with the islands adjacent to it. No recipient is named.",
        ja: "第2条（c）により、日本はポーツマス条約で得た樺太（サハリン）の一部と近接する諸島を放棄する。帰属先は示されていない。",
        ru: "Статья 2(c): Япония отказывается от части Сахалина (Карафуто), полученной по Портсмутскому договору, и от прилегающих островов. В чью пользу, не сказано.",
      },
      citations: [treaty2c, study2c],
    },
    "northern-sakhalin": notMentioned({
      en: "The treaty does not deal with the north of Sakhalin.",
      ja: "条約はサハリン北部（北樺太）を扱っていない。",
      ru: "Севера Сахалина договор не касается.",
    }),
    hokkaido: notMentioned({
      en: "The territorial articles do not name Hokkaido, which remains part of Japan.",
      ja: "領土に関する条項に北海道の名はなく、引き続き日本の一部である。",
      ru: "В статьях о территории Хоккайдо не назван; он остаётся частью Японии.",
    }),
    kamchatka: notMentioned({
      en: "The treaty does not mention Kamchatka.",
      ja: "条約にカムチャツカの名はない。",
      ru: "Камчатка в договоре не упомянута.",
    }),
  },
  citations: [{ source: "un-treaty-1832", read: "en" }, { source: "spf-san-francisco" }, { source: "yoshida-1951", pinpoint: TERRITORIES }],
} as const satisfies Instrument;
