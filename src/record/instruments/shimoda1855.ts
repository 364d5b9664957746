import type { Instrument, Reading } from "../../model/instrument.ts";
import { answer, article, page, place } from "../pinpoints.ts";

const PREFACE = place("preface", "序文", "предисловие");

/** Both parties speak of the treaty as a whole, in the same words for each of the four. */
const readings: readonly Reading[] = [
  {
    party: "japan",
    text: {
      en: "Japan holds that the treaty confirmed a boundary that had formed peacefully and that the four islands have been its territory ever since. By “the Kurils” in Art. 2 it understands the islands from Urup / Uruppu northward.",
      ja: "日本政府は、この条約は平和裏に形成された国境を確認したもので、四島は一貫して日本の領土だとしている。第2条の「クリル諸島」はウルップ / 得撫島以北を指すと解する。",
      ru: "Япония считает, что трактат подтвердил мирно сложившуюся границу и что четыре острова с тех пор неизменно остаются её территорией. Под «Курильскими островами» статьи 2 она понимает Уруп / Уруппу и острова к северу от него.",
    },
    citations: [{ source: "mofa-overview" }, { source: "shugiin-2006-scope", pinpoint: answer("1–3") }],
  },
  {
    party: "russia",
    text: {
      en: "Russia holds that the treaty, for all its place in history, has no bearing on the question of the islands today. Its own sovereignty it bases on the outcome of the Second World War and on the UN Charter.",
      ja: "ロシア政府は、この条約に歴史的な意義はあっても、今日の四島の問題とは関係がないとしている。自国の主権は第二次世界大戦の結果と国連憲章に基づくとする。",
      ru: "Россия считает, что трактат при всём его историческом значении не имеет отношения к нынешнему вопросу об островах. Свой суверенитет она основывает на итогах Второй мировой войны и на Уставе ООН.",
    },
    citations: [{ source: "interfax-2015-shimoda" }],
  },
];

export const shimoda1855 = {
  id: "1855-shimoda",
  layer: "1855",
  kind: "treaty",
  form: "bilateral",
  name: { en: "Treaty of Shimoda", ja: "日露通好条約（下田条約）", ru: "Симодский трактат" },
  officialNames: [
    { text: "Treaty of Commerce, Navigation and Delimitation between Japan and Russia", lang: "en" },
    { text: "日本国魯西亜国通好条約", lang: "ja" },
    { text: "日露和親条約", lang: "ja" },
    { text: "Трактат о торговле и границах (Симодский трактат)", lang: "ru" },
  ],
  date: "1855-02-07",
  inForce: "1856-12-07",
  place: { en: "Shimoda, Japan", ja: "下田", ru: "Симода, Япония" },
  parties: {
    en: "The Tokugawa shogunate (Tsutsui Masanori, Kawaji Toshiakira) and the Russian Empire (Yevfimy Putyatin)",
    ja: "江戸幕府（筒井政憲、川路聖謨）とロシア帝国（プチャーチン）",
    ru: "Российская империя (Е. В. Путятин) и сёгунат Токугава (Цуцуи Масанори, Кавадзи Тосиакира)",
  },
  summary: {
    text: {
      en: "The first treaty between the two states drew the boundary between Etorofu / Iturup and Urup / Uruppu and opened three ports to Russian ships. South of the line it names only Etorofu / Iturup. On Sakhalin (Karafuto) it draws no boundary.",
      ja: "両国間の最初の条約。国境をイトゥルップ / 択捉島とウルップ / 得撫島の間に定め、三つの港をロシア船に開いた。線の南で条文に名が挙がるのはイトゥルップ / 択捉島だけである。樺太（サハリン）には境界を設けていない。",
      ru: "Первый договор между двумя государствами провёл границу между островами Итуруп / Эторофу и Уруп / Уруппу и открыл три порта для русских судов. К югу от линии в тексте назван только Итуруп / Эторофу. На Сахалине (Карафуто) граница не проведена.",
    },
    citations: [
      { source: "worldjpn-1855-text", pinpoint: article(2), read: "ja" },
      { source: "sakhalin-bulletin-1990", pinpoint: page(133), read: "ru" },
    ],
  },
  dates: {
    text: {
      en: "Signed on 7 February 1855 (26 January Old Style; in Japan the 21st of the 12th month of Ansei 1); ratifications were exchanged at Shimoda on 7 December 1856. Some prints give 27 January as the Old Style date, and some reference works 7 August 1856 as the day of effect: neither fits the text. The treaty lapsed in 1895, when a treaty of commerce and navigation took its place.",
      ja: "1855年2月7日（ロシア暦1月26日、安政元年12月21日）に調印、1856年12月7日に下田で批准書を交換した。ロシア暦を1月27日とする刊本や、発効日を1856年8月7日とする事典もあるが、条約の記載と合わない。1895年の日露通商航海条約の締結に伴い効力を失った。",
      ru: "Подписан 7 февраля 1855 года (26 января по старому стилю; в Японии — 21-й день 12-го месяца 1-го года эры Ансэй); обмен ратификационными грамотами состоялся в Симоде 7 декабря 1856 года. В некоторых изданиях дата по старому стилю — 27 января, а в некоторых справочниках днём вступления в силу названо 7 августа 1856 года: ни то ни другое с текстом не согласуется. Трактат утратил силу в 1895 году с заключением договора о торговле и мореплавании.",
    },
    citations: [
      { source: "worldjpn-1855-text", pinpoint: place("heading", "冒頭", "заголовок"), read: "ja" },
      { source: "wikisource-1855-japanese", pinpoint: place("heading", "冒頭", "заголовок"), read: "ja" },
      { source: "wikipedia-1855" },
      { source: "joint-compendium-1992", pinpoint: PREFACE, read: "ja" },
    ],
  },
  texts: {
    text: {
      en: "The treaty exists in Japanese, Russian, Dutch and Chinese. North of the line the Russian text has “Urup and the other (prochie) Kuril islands to the north”; the Japanese text has no word for “other”. Critics of the Japanese government’s case conclude that Etorofu / Iturup was itself counted among the Kurils; the government reads “the Kurils” as beginning at Urup / Uruppu.",
      ja: "条約には日本語、ロシア語、オランダ語、中国語の文がある。線の北について、ロシア文は「ウルップ全島とその他の北方のクリル諸島」とし、日本文には「その他の」に当たる語がない。日本政府の主張に批判的な論者は、このことから、イトゥルップ / 択捉島もクリル諸島に数えられていたとみる。日本政府はクリル諸島をウルップ / 得撫島以北の島々と解する。",
      ru: "Трактат составлен на японском, русском, голландском и китайском языках. О землях к северу от линии в русском тексте сказано: «остров Уруп и прочие Курильские острова к северу»; в японском слова «прочие» нет. Критики позиции правительства Японии заключают, что и сам Итуруп / Эторофу относили к Курилам; правительство понимает под Курилами Уруп / Уруппу и острова к северу от него.",
    },
    citations: [
      { source: "sakhalin-bulletin-1990", pinpoint: page(133), read: "ru" },
      { source: "worldjpn-1855-text", pinpoint: article(2), read: "ja" },
      { source: "shimoda-wording-critique" },
      { source: "shugiin-2006-scope", pinpoint: answer("1–3") },
    ],
  },
  articles: [
    {
      pinpoint: article(2),
      text: {
        en: "The boundary runs between Etorofu / Iturup and Urup / Uruppu. The whole of the first belongs to Japan, the whole of the second and the Kurils to the north to Russia. On Sakhalin (Karafuto) no boundary is drawn, and things stay as they have been.",
        ja: "国境はイトゥルップ / 択捉島とウルップ / 得撫島の間に置かれる。前者の全島は日本に、後者の全島とその北のクリル諸島はロシアに属する。樺太（サハリン）には境界を設けず、これまでの通りとする。",
        ru: "Граница проходит между островами Итуруп / Эторофу и Уруп / Уруппу. Первый целиком принадлежит Японии, второй целиком и Курильские острова к северу — России. На Сахалине (Карафуто) граница не проводится, всё остаётся как прежде.",
      },
      citations: [
        { source: "worldjpn-1855-text", pinpoint: article(2), read: "ja" },
        { source: "sakhalin-bulletin-1990", pinpoint: page(133), read: "ru" },
      ],
    },
    {
      pinpoint: article(3),
      text: {
        en: "Japan opens Hakodate, Shimoda and Nagasaki to Russian ships.",
        ja: "日本は箱館、下田、長崎の三港をロシア船に開く。",
        ru: "Япония открывает для русских судов Хакодате, Симоду и Нагасаки.",
      },
      citations: [{ source: "worldjpn-1855-text", pinpoint: article(3), read: "ja" }],
    },
  ],
  boundaries: [
    {
      line: "1855-etorofu-urup",
      name: {
        en: "Between Etorofu / Iturup and Urup / Uruppu",
        ja: "イトゥルップ / 択捉島とウルップ / 得撫島の間",
        ru: "Между островами Итуруп / Эторофу и Уруп / Уруппу",
      },
      supersededBy: "1875-saint-petersburg",
    },
  ],
  effects: {
    habomai: {
      effect: "assigned",
      party: "japan",
      basis: "implied",
      text: {
        en: "The treaty does not name the Habomai group. It lies south of the line of Art. 2 and so falls to Japan by implication; in 1992 both foreign ministries read the treaty in this way.",
        ja: "条約に歯舞群島の名はない。第2条の線の南にあり、日本側に入ると解される。1992年には両国の外務省がこの理解を共同で示した。",
        ru: "Острова Хабомаи в трактате не названы. Они лежат к югу от линии, проведённой статьёй 2, и потому оказываются на японской стороне; так в 1992 году трактат истолковали и МИД обеих стран.",
      },
      citations: [
        { source: "worldjpn-1855-text", pinpoint: article(2), read: "ja" },
        { source: "joint-compendium-1992", pinpoint: PREFACE, read: "ja" },
      ],
      readings,
    },
    kunashiri: {
      effect: "assigned",
      party: "japan",
      basis: "implied",
      text: {
        en: "The treaty does not name Kunashir / Kunashiri. It lies south of the line of Art. 2 and so falls to Japan by implication; in 1992 both foreign ministries read the treaty in this way.",
        ja: "条約に国後島 / クナシルの名はない。第2条の線の南にあり、日本側に入ると解される。1992年には両国の外務省がこの理解を共同で示した。",
        ru: "Остров Кунасири / Кунашир в трактате не назван. Он лежит к югу от линии, проведённой статьёй 2, и потому оказывается на японской стороне; так в 1992 году трактат истолковали и МИД обеих стран.",
      },
      citations: [
        { source: "worldjpn-1855-text", pinpoint: article(2), read: "ja" },
        { source: "joint-compendium-1992", pinpoint: PREFACE, read: "ja" },
      ],
      readings,
    },
    shikotan: {
      effect: "assigned",
      party: "japan",
      basis: "implied",
      text: {
        en: "The treaty does not name Shikotan. It lies south of the line of Art. 2 and so falls to Japan by implication; in 1992 both foreign ministries read the treaty in this way.",
        ja: "条約に色丹島の名はない。第2条の線の南にあり、日本側に入ると解される。1992年には両国の外務省がこの理解を共同で示した。",
        ru: "Шикотан в трактате не назван. Он лежит к югу от линии, проведённой статьёй 2, и потому оказывается на японской стороне; так в 1992 году трактат истолковали и МИД обеих стран.",
      },
      citations: [
        { source: "worldjpn-1855-text", pinpoint: article(2), read: "ja" },
        { source: "joint-compendium-1992", pinpoint: PREFACE, read: "ja" },
      ],
      readings,
    },
    etorofu: {
      effect: "assigned",
      party: "japan",
      basis: "named",
      text: {
        en: "Art. 2 names Etorofu / Iturup: the whole island belongs to Japan, and the boundary runs between it and Urup / Uruppu.",
        ja: "第2条はイトゥルップ / 択捉島の名を挙げる。全島が日本に属し、国境はこの島とウルップ / 得撫島の間に置かれる。",
        ru: "Статья 2 называет остров Итуруп / Эторофу: он целиком принадлежит Японии, граница проходит между ним и островом Уруп / Уруппу.",
      },
      citations: [
        { source: "worldjpn-1855-text", pinpoint: article(2), read: "ja" },
        { source: "sakhalin-bulletin-1990", pinpoint: page(133), read: "ru" },
      ],
      readings,
    },
    "northern-kurils": {
      effect: "assigned",
      party: "russia",
      basis: "named",
      text: {
        en: "Art. 2: the whole of Urup / Uruppu and the Kuril islands to the north belong to Russia. The Russian text says “the other Kuril islands”, the Japanese text “the Kuril islands”.",
        ja: "第2条により、ウルップ / 得撫島の全島とその北のクリル諸島はロシアに属する。ロシア文は「その他のクリル諸島」、日本文は「クリル諸島」とする。",
        ru: "Статья 2: весь остров Уруп / Уруппу и Курильские острова к северу принадлежат России. В русском тексте — «прочие Курильские острова», в японском — «Курильские острова».",
      },
      citations: [
        { source: "worldjpn-1855-text", pinpoint: article(2), read: "ja" },
        { source: "sakhalin-bulletin-1990", pinpoint: page(133), read: "ru" },
      ],
    },
    "southern-sakhalin": {
      effect: "undivided",
      party: null,
      basis: "named",
      text: {
        en: "Art. 2 draws no boundary on Sakhalin (Karafuto). In the Japanese text things stay as they were; in the Russian the island “remains undivided between Russia and Japan”. Common possession is the wording of later texts.",
        ja: "第2条は樺太（サハリン）に境界を設けない。日本文は「これまでの通り」とし、ロシア文は「ロシアと日本の間で分かたれないまま残る」とする。共同領有という表現は後の文書のものである。",
        ru: "Статья 2 не проводит границы на Сахалине (Карафуто). В японском тексте всё остаётся по-прежнему, в русском остров «остаётся неразделённым между Россией и Японией». О совместном владении говорят более поздние тексты.",
      },
      citations: [
        { source: "worldjpn-1855-text", pinpoint: article(2), read: "ja" },
        { source: "sakhalin-bulletin-1990", pinpoint: page(133), read: "ru" },
        { source: "french-text-1875", pinpoint: place("preamble", "前文", "преамбула"), read: "fr" },
      ],
    },
    "northern-sakhalin": {
      effect: "undivided",
      party: null,
      basis: "named",
      text: {
        en: "Art. 2 speaks of Sakhalin (Karafuto) as one island and draws no boundary on it: it stays undivided between Russia and Japan, north and south alike.",
        ja: "第2条は樺太（サハリン）を一つの島として扱い、境界を設けない。北部も南部も、日露の間で分かたれないままとなる。",
        ru: "Статья 2 говорит о Сахалине (Карафуто) как об одном острове и не проводит на нём границы: и север, и юг остаются неразделёнными между Россией и Японией.",
      },
      citations: [
        { source: "worldjpn-1855-text", pinpoint: article(2), read: "ja" },
        { source: "sakhalin-bulletin-1990", pinpoint: page(133), read: "ru" },
      ],
    },
    hokkaido: {
      effect: "silent",
      party: null,
      basis: null,
      text: {
        en: "The treaty does not deal with the status of Hokkaido. Art. 3 opens its port of Hakodate to Russian ships.",
        ja: "条約は北海道の地位に触れていない。第3条は箱館の港をロシア船に開く。",
        ru: "Статуса Хоккайдо трактат не касается. Статья 3 открывает для русских судов его порт Хакодате.",
      },
      citations: [{ source: "worldjpn-1855-text", pinpoint: article(3), read: "ja" }],
    },
    kamchatka: {
      effect: "silent",
      party: null,
      basis: null,
      text: {
        en: "The article on the boundary does not mention Kamchatka.",
        ja: "国境を定めた条文にカムチャツカの名はない。",
        ru: "В статье о границе Камчатка не упомянута.",
      },
      citations: [{ source: "worldjpn-1855-text", pinpoint: article(2), read: "ja" }],
    },
  },
  citations: [
    { source: "worldjpn-1855-text", read: "ja" },
    { source: "sakhalin-bulletin-1990", pinpoint: page(133), read: "ru" },
    { source: "mofa-overview" },
  ],
} as const satisfies Instrument;
