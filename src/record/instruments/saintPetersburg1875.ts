import type { Effect, Instrument } from "../../model/instrument.ts";
import type { Text } from "../../model/language.ts";
import { answer, clause1875, page, place } from "../pinpoints.ts";

const CLAUSE_1 = clause1875("I", "一", 1);
const CLAUSE_2 = clause1875("II", "二", 2);

/** None of the four is in the list of Art. II: the same effect for each, so that none seems to be treated apart. */
function notListed(text: Text): Effect {
  return {
    effect: "silent",
    party: null,
    basis: null,
    text,
    citations: [
      { source: "french-text-1875", pinpoint: CLAUSE_2, read: "fr" },
      { source: "sakhalin-bulletin-1990", pinpoint: page(139), read: "ru" },
      { source: "joint-compendium-1992", pinpoint: place("preface", "序文", "предисловие"), read: "ja" },
    ],
  };
}

export const saintPetersburg1875 = {
  id: "1875-saint-petersburg",
  layer: "1875",
  kind: "treaty",
  form: "bilateral",
  name: { en: "Treaty of Saint Petersburg", ja: "樺太千島交換条約", ru: "Петербургский договор" },
  officialNames: [
    { text: "Treaty for the Exchange of Sakhalin for the Kurile Islands", lang: "en" },
    { text: "樺太千島交換条約", lang: "ja" },
    { text: "Петербургский договор", lang: "ru" },
    { text: "Traité d’échange de l’île de Sakhaline contre le groupe des îles Kouriles", lang: "fr" },
  ],
  date: "1875-05-07",
  inForce: "1875-08-22",
  place: { en: "Saint Petersburg", ja: "サンクトペテルブルク", ru: "Санкт-Петербург" },
  parties: {
    en: "The Empire of Japan (Enomoto Takeaki) and the Russian Empire (Alexander Gorchakov)",
    ja: "日本（榎本武揚）とロシア帝国（ゴルチャコフ）",
    ru: "Российская империя (А. М. Горчаков) и Японская империя (Эномото Такэаки)",
  },
  summary: {
    text: {
      en: "Japan ceded the part of Sakhalin (Karafuto) that it held, and Russia the Kurils that it then possessed: eighteen numbered entries from Shumshu / Shumushu to Urup / Uruppu. The islands south of the line of 1855 are not in the list.",
      ja: "日本は樺太（サハリン）のうち領有していた部分をロシアに、ロシアは当時領有していたクリル諸島を日本に譲った。譲られた島々は、シュムシュ / 占守島からウルップ / 得撫島まで十八の番号を付して列挙されている。1855年の線より南の島々はその中にない。",
      ru: "Япония уступила часть Сахалина (Карафуто), которой владела, а Россия — Курильские острова, которыми она тогда владела: восемнадцать номеров от острова Сюмусю / Шумшу до острова Уруп / Уруппу. Острова к югу от линии 1855 года в перечень не входят.",
    },
    citations: [
      { source: "french-text-1875", pinpoint: place("Arts. I–II", "第一款・第二款", "ст. 1–2"), read: "fr" },
      { source: "sakhalin-bulletin-1990", pinpoint: page(139), read: "ru" },
    ],
  },
  dates: {
    text: {
      en: "Signed on 7 May 1875 (25 April Old Style). Ratifications were exchanged in Tokyo on 22 August, when a supplementary article was signed too; this is taken here as the day of effect, and Japan promulgated the treaty on 10 November 1875. Some reference works let it take effect in 1877, which these dates do not bear out.",
      ja: "1875年5月7日（ロシア暦4月25日）に調印。同年8月22日に東京で批准書を交換して附録に調印し（ここではこの日を発効日とする）、日本では11月10日に布告された。1877年発効とする事典もあるが、これらの日付と合わない。",
      ru: "Подписан 7 мая (25 апреля по старому стилю) 1875 года. Обмен ратификационными грамотами состоялся в Токио 22 августа, тогда же подписана дополнительная статья; этот день принят здесь за день вступления в силу. В Японии договор обнародован 10 ноября 1875 года. Некоторые справочники относят вступление в силу к 1877 году, что с этими датами не согласуется.",
    },
    citations: [
      { source: "prlib-1875" },
      { source: "gaiko-bunsho-1875" },
      { source: "wikisource-1875-russian", pinpoint: place("title", "表題", "заглавие"), read: "ru" },
      { source: "wikipedia-1875" },
    ],
  },
  texts: {
    text: {
      en: "Only the French text is authentic; the Japanese version is Envoy Enomoto’s own translation, printed for reference. In French, Art. II cedes “the group of islands called Kurils” which the Emperor “possesses at present”; the Japanese lists the Kurils he possesses, “namely” eighteen islands. Japan’s government reads the list as defining the Kurils; critics read the clause as describing only the part that Russia then held.",
      ja: "正文はフランス文のみで、日本文は、榎本公使自身の訳を参考として載せたものである。第二款のフランス文は皇帝が「現在領有する」「クリルと称する群島」を譲るとし、日本文は「現今所領クリル群島、即ち」として十八島を挙げる。日本政府はこの列挙をクリル諸島の定義と解し、批判的な論者は当時のロシア領の部分を記したにすぎないとみる。",
      ru: "Аутентичен только французский текст; японский — перевод самого посланника Эномото, напечатанный для справки. По французскому тексту статьи 2 уступается «группа островов, называемых Курильскими», которыми император «ныне владеет»; в японском перечислены Курилы, которыми он владеет, «а именно» восемнадцать островов. Правительство Японии видит в перечне определение Курил, критики — лишь описание той их части, которой тогда владела Россия.",
    },
    citations: [
      { source: "gaiko-bunsho-1875", pinpoint: CLAUSE_2, read: "ja" },
      { source: "french-text-1875", pinpoint: CLAUSE_2, read: "fr" },
      {
        source: "diet-1961-ikeda",
        pinpoint: place("reply of Prime Minister Ikeda", "池田国務大臣の答弁", "ответ премьер-министра Икэды"),
        read: "ja",
      },
      { source: "shugiin-2006-scope", pinpoint: answer("1–3") },
      { source: "shimoda-wording-critique" },
    ],
  },
  articles: [
    {
      pinpoint: CLAUSE_1,
      text: {
        en: "Japan cedes the part of Sakhalin (Karafuto) that it holds. The whole island belongs to Russia from then on, and La Pérouse / Soya Strait is the boundary.",
        ja: "日本は樺太（サハリン）のうち領有する部分を譲る。以後、全島はロシアに属し、宗谷海峡 / ラペルーズ海峡を境界とする。",
        ru: "Япония уступает часть Сахалина (Карафуто), которой владеет. Отныне весь остров принадлежит России, граница проходит по проливу Лаперуза / Соя.",
      },
      citations: [
        { source: "french-text-1875", pinpoint: CLAUSE_1, read: "fr" },
        { source: "gaiko-bunsho-1875", pinpoint: CLAUSE_1, read: "ja" },
      ],
    },
    {
      pinpoint: CLAUSE_2,
      text: {
        en: "Russia cedes the group of islands called Kurils that it possesses at present, listed under eighteen numbers from Shumshu / Shumushu to Urup / Uruppu. The boundary runs through the strait between Cape Lopatka and Shumshu / Shumushu.",
        ja: "ロシアは現在領有する「クリル」と称する群島を譲る。島々はシュムシュ / 占守島からウルップ / 得撫島まで十八の番号を付して列挙される。境界はロパトカ岬とシュムシュ / 占守島の間の海峡とする。",
        ru: "Россия уступает группу островов, называемых Курильскими, которыми она ныне владеет: восемнадцать номеров от острова Сюмусю / Шумшу до острова Уруп / Уруппу. Граница проходит по проливу между мысом Лопатка и островом Сюмусю / Шумшу.",
      },
      citations: [
        { source: "french-text-1875", pinpoint: CLAUSE_2, read: "fr" },
        { source: "sakhalin-bulletin-1990", pinpoint: page(139), read: "ru" },
        { source: "stead-1904", pinpoint: page(212), read: "en" },
      ],
    },
    {
      pinpoint: place("Supplementary article", "附録", "Дополнительная статья"),
      text: {
        en: "Subjects of either state could stay where they lived. The Indigenous inhabitants of the exchanged lands had three years in which to choose their allegiance and, with it, their residence.",
        ja: "両国の臣民は居住地にとどまることができた。交換された土地の先住民は、三年のうちにどちらの国に属するかを選び、それに応じて住む土地を決めるものとされた。",
        ru: "Подданные обоих государств могли остаться там, где жили. Коренным жителям обмениваемых земель давалось три года на то, чтобы выбрать подданство, а вместе с ним и место жительства.",
      },
      citations: [
        {
          source: "wikisource-1875-supplement",
          pinpoint: place("Art. 4", "第四条", "ст. 4"),
          read: "ja",
        },
      ],
    },
  ],
  boundaries: [
    {
      line: "1875-la-perouse",
      name: {
        en: "La Pérouse / Soya Strait",
        ja: "宗谷海峡 / ラペルーズ海峡",
        ru: "Пролив Лаперуза / Соя",
      },
      supersededBy: "1905-portsmouth",
    },
    {
      line: "1875-shumshu-lopatka",
      name: {
        en: "Between Cape Lopatka and Shumshu / Shumushu",
        ja: "ロパトカ岬とシュムシュ / 占守島の間",
        ru: "Между мысом Лопатка и островом Сюмусю / Шумшу",
      },
    },
  ],
  effects: {
    habomai: notListed({
      en: "The Habomai group is not among the islands listed in Art. II: it had been on the Japanese side since 1855. The omission alone does not show whether it was counted among the Kurils.",
      ja: "歯舞群島は第二款に列挙されていない。1855年から日本側にあったためで、列挙されていないことだけでは、クリル諸島に数えられていたかどうかは分からない。",
      ru: "Островов Хабомаи нет в перечне статьи 2: они были на японской стороне с 1855 года. Само по себе отсутствие в перечне не показывает, относили ли их к Курилам.",
    }),
    kunashiri: notListed({
      en: "Kunashir / Kunashiri is not among the islands listed in Art. II: it had been on the Japanese side since 1855. The omission alone does not show whether it was counted among the Kurils.",
      ja: "国後島 / クナシルは第二款に列挙されていない。1855年から日本側にあったためで、列挙されていないことだけでは、クリル諸島に数えられていたかどうかは分からない。",
      ru: "Острова Кунасири / Кунашир нет в перечне статьи 2: он был на японской стороне с 1855 года. Само по себе отсутствие в перечне не показывает, относили ли его к Курилам.",
    }),
    shikotan: notListed({
      en: "Shikotan is not among the islands listed in Art. II: it had been on the Japanese side since 1855. The omission alone does not show whether it was counted among the Kurils.",
      ja: "色丹島は第二款に列挙されていない。1855年から日本側にあったためで、列挙されていないことだけでは、クリル諸島に数えられていたかどうかは分からない。",
      ru: "Шикотана нет в перечне статьи 2: он был на японской стороне с 1855 года. Само по себе отсутствие в перечне не показывает, относили ли его к Курилам.",
    }),
    etorofu: notListed({
      en: "Etorofu / Iturup is not among the islands listed in Art. II: it had been on the Japanese side since 1855. The omission alone does not show whether it was counted among the Kurils.",
      ja: "イトゥルップ / 択捉島は第二款に列挙されていない。1855年から日本側にあったためで、列挙されていないことだけでは、クリル諸島に数えられていたかどうかは分からない。",
      ru: "Острова Итуруп / Эторофу нет в перечне статьи 2: он был на японской стороне с 1855 года. Само по себе отсутствие в перечне не показывает, относили ли его к Курилам.",
    }),
    "northern-kurils": {
      effect: "ceded",
      party: "japan",
      basis: "named",
      text: {
        en: "Art. II: Russia cedes to Japan the Kurils that it possesses, naming them from Shumshu / Shumushu (no. 1) to Urup / Uruppu (no. 18). Some numbers cover more than one island.",
        ja: "第二款により、ロシアは領有するクリル諸島を、第一のシュムシュ / 占守島から第十八のウルップ / 得撫島まで島名を挙げて日本に譲る。一つの番号に複数の島を含むものもある。",
        ru: "Статья 2: Россия уступает Японии Курильские острова, которыми владеет, перечисляя их от острова Сюмусю / Шумшу (№ 1) до острова Уруп / Уруппу (№ 18). Под некоторыми номерами значится более одного острова.",
      },
      citations: [
        { source: "french-text-1875", pinpoint: CLAUSE_2, read: "fr" },
        { source: "sakhalin-bulletin-1990", pinpoint: page(139), read: "ru" },
        { source: "prlib-1875" },
      ],
    },
    "southern-sakhalin": {
      effect: "ceded",
      party: "russia",
      basis: "named",
      text: {
        en: "Art. I: Japan cedes the part of Sakhalin (Karafuto) that it holds, and the whole island belongs to Russia. One clause covers the north and the south of an island until then undivided.",
        ja: "第一款により、日本は樺太（サハリン）のうち領有する部分を譲り、全島がロシアに属する。それまで分かたれていなかった島の南北を、一つの条項で扱う。",
        ru: "Статья 1: Япония уступает часть Сахалина (Карафуто), которой владеет, и весь остров принадлежит России. Одна статья охватывает и север, и юг острова, до того неразделённого.",
      },
      citations: [
        { source: "french-text-1875", pinpoint: CLAUSE_1, read: "fr" },
        { source: "gaiko-bunsho-1875", pinpoint: CLAUSE_1, read: "ja" },
      ],
    },
    "northern-sakhalin": {
      effect: "ceded",
      party: "russia",
      basis: "named",
      text: {
        en: "Art. I: Japan cedes whatever part of Sakhalin (Karafuto) it holds, without saying where that part ends; from then on the whole island, its north included, belongs to Russia.",
        ja: "第一款により、日本は樺太（サハリン）のうち領有する部分を、その範囲を示さずに譲る。以後は北部を含む全島がロシアに属する。",
        ru: "Статья 1: Япония уступает ту часть Сахалина (Карафуто), которой владеет, не указывая её пределов; отныне весь остров, включая север, принадлежит России.",
      },
      citations: [
        { source: "french-text-1875", pinpoint: CLAUSE_1, read: "fr" },
        { source: "gaiko-bunsho-1875", pinpoint: CLAUSE_1, read: "ja" },
      ],
    },
    hokkaido: {
      effect: "silent",
      party: null,
      basis: null,
      text: {
        en: "The treaty does not deal with Hokkaido. The strait north of it, La Pérouse / Soya Strait, becomes the boundary (Art. I).",
        ja: "条約は北海道を扱っていない。その北の宗谷海峡 / ラペルーズ海峡が境界となる（第一款）。",
        ru: "Хоккайдо договор не касается. Границей становится пролив Лаперуза / Соя к северу от него (статья 1).",
      },
      citations: [{ source: "french-text-1875", pinpoint: CLAUSE_1, read: "fr" }],
    },
    kamchatka: {
      effect: "silent",
      party: null,
      basis: null,
      text: {
        en: "The treaty does not deal with Kamchatka itself. Its southern cape, Lopatka, marks one side of the strait that becomes the boundary (Art. II).",
        ja: "条約はカムチャツカ自体を扱っていない。その南端のロパトカ岬が、境界となる海峡の一方の岸となる（第二款）。",
        ru: "Самой Камчатки договор не касается. Её южный мыс Лопатка — один из берегов пролива, ставшего границей (статья 2).",
      },
      citations: [{ source: "stead-1904", pinpoint: page(212), read: "en" }],
    },
  },
  citations: [
    { source: "french-text-1875", read: "fr" },
    { source: "gaiko-bunsho-1875", read: "ja" },
    { source: "sakhalin-bulletin-1990", pinpoint: page(139), read: "ru" },
  ],
} as const satisfies Instrument;
