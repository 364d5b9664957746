import type { DisputeEvent } from "../../model/event.ts";
import { article } from "../pinpoints.ts";

export const eventsOfInhabitants: readonly DisputeEvent[] = [
  {
    id: "1884-kuril-ainu",
    kind: "measure",
    by: "japan",
    // The sources read give the year alone.
    date: "1884-01-01",
    until: "1884-12-31",
    title: {
      en: "Northern Kuril Ainu moved to Shikotan",
      ja: "北千島のアイヌの人々、色丹島へ移される",
      ru: "Северокурильских айнов переселяют на Шикотан",
    },
    text: {
      en: "In 1884 the Japanese government moved the Ainu of the northern Kurils, Orthodox Christians who had lived under Russia until 1875, to Shikotan: 97 people by the official figure, 94 by that of their church, 96 in the books of the village. By 1900, Torii Ryuzo found, 63 had died there and 62 people were left.",
      ja: "1884年、日本政府は、1875年までロシアの下で暮らし正教を信仰していた北千島のアイヌを色丹島に移した。公式には97人、教会の記録では94人、村の帳簿では96人とされる。鳥居龍蔵の調査では、1900年までに63人が死亡し、残るのは62人だった。",
      ru: "В 1884 году правительство Японии переселило на Шикотан айнов северных Курил, православных, живших до 1875 года под властью России: 97 человек по официальным данным, 94 по церковным, 96 по книгам селения. К 1900 году, как установил Тории Рюдзо, 63 из переселённых умерли, жителей осталось 62.",
    },
    citations: [
      { source: "torii-1903", read: "ja" },
      { source: "hakodate-kojima", read: "ja" },
      { source: "turaev-ainu", read: "ru" },
    ],
  },
  {
    id: "1947-departure",
    kind: "measure",
    by: "russia",
    date: "1947-07-04",
    until: "1949-07-31",
    title: {
      en: "The remaining Japanese inhabitants leave the islands",
      ja: "島に残った日本人住民が島を離れる",
      ru: "Оставшиеся японские жители покидают острова",
    },
    text: {
      en: "About half of the 17,291 inhabitants had left by boat on their own from 1945; Soviet ships took the rest by way of Sakhalin, from where they went to Hakodate. Passenger lists name more than 8,800 from July 1947 to October 1948; Japanese accounts put the last group in July 1949. In Japan this is called forced removal, in Russia repatriation; an order of the Soviet Council of Ministers of 17 June 1947 passed the property they left to collective farms and enterprises.",
      ja: "17,291人の住民の約半数は1945年から自力で船で島を離れ、残る人々はソ連の船でサハリンを経て函館に渡った。乗船者名簿には1947年7月から1948年10月までに8,800人余りの名があり、日本側の記述では最後は1949年7月とされる。日本では「強制退去」、ロシアでは「本国送還」と呼ばれる。1947年6月17日のソ連閣僚会議決定は、残された財産を集団農場や企業に移した。",
      ru: "Около половины из 17 291 жителя с 1945 года уехали сами на лодках; остальных советские суда вывезли через Сахалин, откуда они попали в Хакодате. В списках пассажиров с июля 1947 по октябрь 1948 года — более 8800 имён; по японским свидетельствам, последние уехали в июле 1949 года. В Японии это называют принудительным выселением, в России — репатриацией; постановление Совета Министров СССР от 17 июня 1947 года передало оставленное имущество колхозам и предприятиям.",
    },
    citations: [
      { source: "stv-2025-passengers", read: "ja" },
      { source: "departure-accounts", read: "ja" },
      { source: "pref-hokkaido-outline" },
      { source: "ntia-population" },
      { source: "kuzin-repatriation", read: "ru" },
      { source: "krasheninnikov-law", read: "ru" },
    ],
  },
  {
    id: "1964-first-grave-visits",
    kind: "visit",
    by: null,
    date: "1964-09-08",
    until: "1964-09-11",
    title: {
      en: "First visits of former residents to graves",
      ja: "元島民による初の墓参",
      ru: "Первые поездки бывших жителей на могилы",
    },
    text: {
      en: "The Soviet Union, asked since 1957, had agreed in May to visits to graves in the Habomai group and on Shikotan with a plain certificate of identity instead of a passport. The visits stopped from 1971 to 1973 and, when the Soviet side asked for passports and visas, from 1976 to 1985; they began again after an exchange of notes on 2 July 1986.",
      ja: "1957年からの申し入れに対し、ソ連は5月、旅券によらず身分証明書で歯舞群島と色丹島の墓を訪れることに応じた。墓参は1971〜73年と、ソ連側が旅券と査証を求めた1976〜85年に途絶え、1986年7月2日の口上書の交換を経て再開された。",
      ru: "СССР, к которому с этой просьбой обращались с 1957 года, в мае согласился на поездки к могилам на островах Хабомаи и Шикотане по простому удостоверению вместо паспорта. В 1971–1973 годах, а также в 1976–1985 годах, когда советская сторона требовала паспортов и виз, поездок не было; после обмена нотами 2 июля 1986 года они начались вновь.",
    },
    citations: [
      { source: "ntia-grave-visits", read: "ja" },
      { source: "cao-grave-visits", read: "ja" },
    ],
  },
  {
    id: "1992-first-exchanges",
    kind: "visit",
    by: null,
    date: "1992-04-22",
    until: "1992-05-17",
    title: {
      en: "First visits without visas in both directions",
      ja: "ビザなしの相互訪問が始まる",
      ru: "Первые безвизовые поездки в обе стороны",
    },
    text: {
      en: "Nineteen residents of the islands landed at Nemuro on 22 April; 45 people from Japan, 12 former residents among them, visited Kunashir / Kunashiri, Shikotan and Etorofu / Iturup from 11 to 17 May. Both went under the arrangement agreed in October 1991.",
      ja: "4月22日に島々の住民19人が根室に上陸し、5月11日から17日には元島民12人を含む日本側の45人が国後島 / クナシル、色丹島、イトゥルップ / 択捉島を訪れた。いずれも1991年10月に合意された枠組みによる。",
      ru: "22 апреля в Немуро сошли на берег 19 жителей островов; с 11 по 17 мая 45 человек из Японии, в том числе 12 бывших жителей островов, посетили Кунасири / Кунашир, Шикотан и Итуруп / Эторофу. И те и другие ездили в порядке, согласованном в октябре 1991 года.",
    },
    citations: [
      { source: "exchange-1992-april", read: "ja" },
      { source: "exchange-1992-may", read: "ja" },
    ],
  },
  {
    id: "2008-diet-ainu",
    kind: "statement",
    by: "japan",
    date: "2008-06-06",
    title: {
      en: "Japan’s Diet: recognise the Ainu as indigenous",
      ja: "国会、アイヌを先住民族と認めるよう求める決議",
      ru: "Парламент Японии: признать айнов коренным народом",
    },
    text: {
      en: "Both houses unanimously asked the government to recognise the Ainu as an indigenous people of the northern part of the Japanese archipelago, Hokkaido above all. The resolution does not speak of the territorial question.",
      ja: "衆参両院は全会一致で、アイヌの人々を日本列島北部周辺、とりわけ北海道の先住民族と認めるよう政府に求めた。決議は領土問題に触れていない。",
      ru: "Обе палаты единогласно призвали правительство признать айнов коренным народом севера Японского архипелага, прежде всего Хоккайдо. О территориальном вопросе резолюция не говорит.",
    },
    citations: [{ source: "sangiin-2008-ainu", read: "ja" }],
  },
  {
    id: "2019-ainu-act",
    kind: "measure",
    by: "japan",
    date: "2019-04-19",
    title: {
      en: "Japanese act names the Ainu an indigenous people",
      ja: "アイヌを「先住民族」と明記した法律が成立",
      ru: "Закон Японии называет айнов коренным народом",
    },
    text: {
      en: "Art. 1 of the act on Ainu policy calls the Ainu an indigenous people of the northern part of the Japanese archipelago, Hokkaido above all. It deals with culture and communities and says nothing of the islands in dispute.",
      ja: "アイヌ施策推進法の第1条は、アイヌの人々を日本列島北部周辺、とりわけ北海道の先住民族と記した。文化の振興や地域の施策を定め、帰属が争われている島々には触れていない。",
      ru: "Статья 1 закона о мерах в отношении айнов называет их коренным народом севера Японского архипелага, прежде всего Хоккайдо. Закон касается культуры и общин и ничего не говорит о спорных островах.",
    },
    citations: [
      { source: "nippyo-2019-ainu-act", read: "ja" },
      { source: "ainu-act-2019", pinpoint: article(1), read: "en" },
    ],
  },
  {
    id: "2019-residents-survey",
    kind: "statement",
    by: null,
    date: "2019-02-11",
    until: "2019-02-17",
    title: {
      en: "Residents of three islands asked about a transfer",
      ja: "三島の住民に引き渡しの賛否を尋ねる調査",
      ru: "Опрос жителей трёх островов о передаче",
    },
    text: {
      en: "The Russian state pollster VTsIOM asked 7,695 adults on Etorofu / Iturup, Kunashir / Kunashiri and Shikotan whether Russia should hand the Southern Kurils over to Japan: 96% said no, 2% yes. Talks on the basis of the declaration of 1956 were then under way.",
      ja: "ロシアの政府系調査機関「全ロシア世論調査センター」が、イトゥルップ / 択捉島、国後島 / クナシル、色丹島の成人7,695人に、南クリル諸島を日本に引き渡すべきかを尋ねた。96％が「いいえ」、2％が「はい」と答えた。当時、1956年の宣言を基礎とする交渉が行われていた。",
      ru: "ВЦИОМ спросил 7695 совершеннолетних на островах Итуруп / Эторофу, Кунасири / Кунашир и Шикотан, должна ли Россия передать Японии Южные Курилы: 96 % ответили «нет», 2 % — «да». Тогда шли переговоры на основе декларации 1956 года.",
    },
    citations: [{ source: "tass-2019-poll" }, { source: "nhk-2019-poll", read: "ja" }],
  },
];
