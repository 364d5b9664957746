/** Who administered each territory, from 1855 to today. It says nothing of title. */
import type { ControlPeriod } from "../model/control.ts";
import { article, clause1875, page, paragraph, place, romanArticle } from "./pinpoints.ts";

const PREFACE = place("preface", "序文", "предисловие");

export const control: readonly ControlPeriod[] = [
  {
    territory: "habomai",
    from: "1855-02-07",
    until: "1945-09-05",
    administeredBy: "japan",
    note: {
      text: {
        en: "On the Japanese side of the line of 1855, which does not name the group. The row ends when the Soviet landings of 3 to 5 September 1945 were complete.",
        ja: "1855年の線の日本側にあった（条約に群島の名はない）。1945年9月3日〜5日のソ連軍の上陸が終わった日までとする。",
        ru: "На японской стороне линии 1855 года; сами острова в трактате не названы. Период завершается с окончанием высадки советских войск 3–5 сентября 1945 года.",
      },
      citations: [
        { source: "worldjpn-1855-text", pinpoint: article(2), read: "ja" },
        { source: "joint-compendium-1992", pinpoint: PREFACE, read: "ja" },
        { source: "hoppou-blog-landings", read: "ja" },
      ],
    },
    under: ["1855-shimoda"],
  },
  {
    territory: "habomai",
    from: "1945-09-05",
    until: null,
    administeredBy: "russia",
    note: {
      text: {
        en: "Soviet forces held the group by 5 September 1945; Soviet decrees of 1946 incorporated “the Kuril Islands”. The Russian Federation has administered it since the end of the Soviet Union.",
        ja: "ソ連軍は1945年9月5日までに群島を管理下に置き、ソ連は1946年の最高会議幹部会令で「クリル諸島」を編入した。ソ連解体後はロシア連邦が施政を行っている。",
        ru: "Советские войска заняли острова к 5 сентября 1945 года; указами 1946 года «Курильские острова» включены в состав СССР. После распада СССР ими управляет Российская Федерация.",
      },
      citations: [
        { source: "hoppou-blog-landings", read: "ja" },
        { source: "decree-1946-japanese", read: "ja" },
      ],
    },
    under: ["1945-landings", "1946-decrees"],
  },
  {
    territory: "kunashiri",
    from: "1855-02-07",
    until: "1945-09-01",
    administeredBy: "japan",
    note: {
      text: {
        en: "On the Japanese side of the line of 1855, which does not name the island. The row ends with the Soviet landing on 1 September 1945.",
        ja: "1855年の線の日本側にあった（条約に島の名はない）。1945年9月1日のソ連軍の上陸までとする。",
        ru: "На японской стороне линии 1855 года; сам остров в трактате не назван. Период завершается с высадкой советских войск 1 сентября 1945 года.",
      },
      citations: [
        { source: "worldjpn-1855-text", pinpoint: article(2), read: "ja" },
        { source: "joint-compendium-1992", pinpoint: PREFACE, read: "ja" },
        { source: "hoppou-blog-landings", read: "ja" },
      ],
    },
    under: ["1855-shimoda"],
  },
  {
    territory: "kunashiri",
    from: "1945-09-01",
    until: null,
    administeredBy: "russia",
    note: {
      text: {
        en: "Soviet forces landed on 1 September 1945; Soviet decrees of 1946 incorporated “the Kuril Islands”. The Russian Federation has administered the island since the end of the Soviet Union.",
        ja: "ソ連軍は1945年9月1日に上陸し、ソ連は1946年の最高会議幹部会令で「クリル諸島」を編入した。ソ連解体後はロシア連邦が施政を行っている。",
        ru: "Советские войска высадились 1 сентября 1945 года; указами 1946 года «Курильские острова» включены в состав СССР. После распада СССР островом управляет Российская Федерация.",
      },
      citations: [
        { source: "hoppou-blog-landings", read: "ja" },
        { source: "decree-1946-japanese", read: "ja" },
      ],
    },
    under: ["1945-landings", "1946-decrees"],
  },
  {
    territory: "shikotan",
    from: "1855-02-07",
    until: "1945-09-01",
    administeredBy: "japan",
    note: {
      text: {
        en: "On the Japanese side of the line of 1855, which does not name the island. The row ends with the Soviet landing on 1 September 1945.",
        ja: "1855年の線の日本側にあった（条約に島の名はない）。1945年9月1日のソ連軍の上陸までとする。",
        ru: "На японской стороне линии 1855 года; сам остров в трактате не назван. Период завершается с высадкой советских войск 1 сентября 1945 года.",
      },
      citations: [
        { source: "worldjpn-1855-text", pinpoint: article(2), read: "ja" },
        { source: "joint-compendium-1992", pinpoint: PREFACE, read: "ja" },
        { source: "hoppou-blog-landings", read: "ja" },
      ],
    },
    under: ["1855-shimoda"],
  },
  {
    territory: "shikotan",
    from: "1945-09-01",
    until: null,
    administeredBy: "russia",
    note: {
      text: {
        en: "Soviet forces landed on 1 September 1945; Soviet decrees of 1946 incorporated “the Kuril Islands”. The Russian Federation has administered the island since the end of the Soviet Union.",
        ja: "ソ連軍は1945年9月1日に上陸し、ソ連は1946年の最高会議幹部会令で「クリル諸島」を編入した。ソ連解体後はロシア連邦が施政を行っている。",
        ru: "Советские войска высадились 1 сентября 1945 года; указами 1946 года «Курильские острова» включены в состав СССР. После распада СССР островом управляет Российская Федерация.",
      },
      citations: [
        { source: "hoppou-blog-landings", read: "ja" },
        { source: "decree-1946-japanese", read: "ja" },
      ],
    },
    under: ["1945-landings", "1946-decrees"],
  },
  {
    territory: "etorofu",
    from: "1855-02-07",
    until: "1945-08-28",
    administeredBy: "japan",
    note: {
      text: {
        en: "Named as Japanese in the treaty of 1855. The row ends with the Soviet landing on 28 August 1945.",
        ja: "1855年の条約で日本に属すると明記された。1945年8月28日のソ連軍の上陸までとする。",
        ru: "Трактат 1855 года прямо относит остров к Японии. Период завершается с высадкой советских войск 28 августа 1945 года.",
      },
      citations: [
        { source: "worldjpn-1855-text", pinpoint: article(2), read: "ja" },
        { source: "hoppou-blog-etorofu", read: "ja" },
      ],
    },
    under: ["1855-shimoda"],
  },
  {
    territory: "etorofu",
    from: "1945-08-28",
    until: null,
    administeredBy: "russia",
    note: {
      text: {
        en: "Soviet forces landed on 28 August 1945; Soviet decrees of 1946 incorporated “the Kuril Islands”. The Russian Federation has administered the island since the end of the Soviet Union.",
        ja: "ソ連軍は1945年8月28日に上陸し、ソ連は1946年の最高会議幹部会令で「クリル諸島」を編入した。ソ連解体後はロシア連邦が施政を行っている。",
        ru: "Советские войска высадились 28 августа 1945 года; указами 1946 года «Курильские острова» включены в состав СССР. После распада СССР островом управляет Российская Федерация.",
      },
      citations: [
        { source: "hoppou-blog-etorofu", read: "ja" },
        { source: "decree-1946-japanese", read: "ja" },
      ],
    },
    under: ["1945-landings", "1946-decrees"],
  },
  {
    territory: "northern-kurils",
    from: "1855-02-07",
    until: "1875-08-22",
    administeredBy: "russia",
    note: {
      text: {
        en: "The treaty of 1855 gives Urup / Uruppu and the Kurils to the north to Russia. The row ends with the exchange of ratifications of the treaty of 1875.",
        ja: "1855年の条約により、ウルップ / 得撫島とその北のクリル諸島はロシアに属した。1875年の条約の批准書交換の日までとする。",
        ru: "По трактату 1855 года Уруп / Уруппу и Курильские острова к северу принадлежат России. Период завершается обменом ратификационными грамотами договора 1875 года.",
      },
      citations: [{ source: "worldjpn-1855-text", pinpoint: article(2), read: "ja" }, { source: "prlib-1875" }],
    },
    under: ["1855-shimoda"],
  },
  {
    territory: "northern-kurils",
    from: "1875-08-22",
    until: "1945-08-31",
    administeredBy: "japan",
    note: {
      text: {
        en: "Ceded to Japan by the treaty of 1875. The row ends on 31 August 1945, when the garrison of Urup / Uruppu surrendered; Soviet forces had landed on Shumshu / Shumushu on 18 August.",
        ja: "1875年の条約で日本に譲られた。ウルップ / 得撫島の守備隊が降伏した1945年8月31日までとする。シュムシュ / 占守島へのソ連軍の上陸は8月18日。",
        ru: "Уступлены Японии договором 1875 года. Период завершается 31 августа 1945 года со сдачей гарнизона острова Уруп / Уруппу; на острове Сюмусю / Шумшу советские войска высадились 18 августа.",
      },
      citations: [
        { source: "sakhalin-bulletin-1990", pinpoint: page(139), read: "ru" },
        { source: "hoppou-blog-urup", read: "ja" },
        { source: "great-soviet-encyclopedia" },
      ],
    },
    under: ["1875-saint-petersburg"],
  },
  {
    territory: "northern-kurils",
    from: "1945-08-31",
    until: null,
    administeredBy: "russia",
    note: {
      text: {
        en: "Under Soviet control from August 1945 and incorporated by decree in 1946; Japan renounced the Kurile Islands in 1951. The Russian Federation has administered them since the end of the Soviet Union.",
        ja: "1945年8月からソ連の管理下にあり、1946年の最高会議幹部会令で編入された。日本は1951年に千島列島を放棄した。ソ連解体後はロシア連邦が施政を行っている。",
        ru: "С августа 1945 года под управлением СССР, в 1946 году включены указами в его состав; в 1951 году Япония отказалась от Курильских островов. После распада СССР ими управляет Российская Федерация.",
      },
      citations: [
        { source: "hoppou-blog-urup", read: "ja" },
        { source: "decree-1946-japanese", read: "ja" },
        { source: "un-treaty-1832", pinpoint: article("2(c)"), read: "en" },
      ],
    },
    under: ["1945-landings", "1946-decrees"],
  },
  {
    territory: "southern-sakhalin",
    from: "1855-02-07",
    until: "1875-08-22",
    administeredBy: "undivided",
    note: {
      text: {
        en: "The treaty of 1855 draws no boundary on Sakhalin (Karafuto). The French preamble of 1875 speaks of possession in common.",
        ja: "1855年の条約は樺太（サハリン）に境界を設けていない。1875年の条約のフランス文の前文は共同領有と述べる。",
        ru: "Трактат 1855 года не проводит границы на Сахалине (Карафуто). Французская преамбула 1875 года говорит о совместном владении.",
      },
      citations: [
        { source: "worldjpn-1855-text", pinpoint: article(2), read: "ja" },
        { source: "sakhalin-bulletin-1990", pinpoint: page(133), read: "ru" },
        { source: "french-text-1875", pinpoint: place("preamble", "前文", "преамбула"), read: "fr" },
      ],
    },
    under: ["1855-shimoda"],
  },
  {
    territory: "southern-sakhalin",
    from: "1875-08-22",
    until: "1905-10-15",
    administeredBy: "russia",
    note: {
      text: {
        en: "Under the treaty of 1875 the whole of Sakhalin (Karafuto) belongs to Russia. The row ends on the day the treaty of 1905 took effect.",
        ja: "1875年の条約により樺太（サハリン）の全島がロシアに属した。1905年の条約が効力を生じた日までとする。",
        ru: "По договору 1875 года весь Сахалин (Карафуто) принадлежит России. Период завершается днём вступления в силу договора 1905 года.",
      },
      citations: [
        {
          source: "french-text-1875",
          pinpoint: clause1875("I", "一", 1),
          read: "fr",
        },
        { source: "frus-1905-ratification" },
      ],
    },
    under: ["1875-saint-petersburg"],
  },
  {
    territory: "southern-sakhalin",
    from: "1905-10-15",
    until: "1945-08-25",
    administeredBy: "japan",
    note: {
      text: {
        en: "Ceded to Japan by Art. IX of the treaty of 1905. The row ends with the Soviet operation of 11 to 25 August 1945.",
        ja: "1905年の条約第9条で日本に譲られた。1945年8月11日〜25日のソ連軍の作戦が終わった日までとする。",
        ru: "Уступлен Японии статьёй IX договора 1905 года. Период завершается с окончанием советской операции 11–25 августа 1945 года.",
      },
      citations: [
        { source: "frus-1905-treaty", pinpoint: romanArticle("IX", 9) },
        { source: "histrf-south-sakhalin", read: "ru" },
      ],
    },
    under: ["1905-portsmouth"],
  },
  {
    territory: "southern-sakhalin",
    from: "1945-08-25",
    until: null,
    administeredBy: "russia",
    note: {
      text: {
        en: "Under Soviet control from August 1945 and incorporated by decree in 1946; Japan renounced it in 1951. The Russian Federation has administered it since the end of the Soviet Union.",
        ja: "1945年8月からソ連の管理下にあり、1946年の最高会議幹部会令で編入された。日本は1951年に放棄した。ソ連解体後はロシア連邦が施政を行っている。",
        ru: "С августа 1945 года под управлением СССР, в 1946 году включён указами в его состав; в 1951 году Япония от него отказалась. После распада СССР им управляет Российская Федерация.",
      },
      citations: [
        { source: "histrf-south-sakhalin", read: "ru" },
        { source: "decree-1946-japanese", read: "ja" },
        { source: "un-treaty-1832", pinpoint: article("2(c)"), read: "en" },
      ],
    },
    under: ["1945-landings", "1946-decrees"],
  },
  {
    territory: "northern-sakhalin",
    from: "1855-02-07",
    until: "1875-08-22",
    administeredBy: "undivided",
    note: {
      text: {
        en: "The treaty of 1855 treats Sakhalin (Karafuto) as one island and draws no boundary on it.",
        ja: "1855年の条約は樺太（サハリン）を一つの島として扱い、境界を設けていない。",
        ru: "Трактат 1855 года рассматривает Сахалин (Карафуто) как один остров и не проводит на нём границы.",
      },
      citations: [
        { source: "worldjpn-1855-text", pinpoint: article(2), read: "ja" },
        { source: "sakhalin-bulletin-1990", pinpoint: page(133), read: "ru" },
      ],
    },
    under: ["1855-shimoda"],
  },
  {
    territory: "northern-sakhalin",
    from: "1875-08-22",
    until: null,
    administeredBy: "russia",
    note: {
      text: {
        en: "Russian, later Soviet, by the treaty of 1875. Japanese forces held the north from 1920 to 1925 and withdrew under the Peking convention of 20 January 1925; the row is not broken by it.",
        ja: "1875年の条約によりロシア（後にソ連）に属した。日本軍が1920年から1925年まで管理下に置き、1925年1月20日の日ソ基本条約（北京条約）に基づき撤退したが、ここでは期間を区切っていない。",
        ru: "По договору 1875 года принадлежит России, затем СССР. В 1920–1925 годах север острова занимали японские войска, выведенные по Пекинской конвенции от 20 января 1925 года; период из-за этого не прерывается.",
      },
      citations: [
        {
          source: "french-text-1875",
          pinpoint: clause1875("I", "一", 1),
          read: "fr",
        },
        { source: "datsyshen-north-sakhalin", read: "ru" },
        { source: "rodina-2025", read: "ru" },
      ],
    },
    under: ["1875-saint-petersburg"],
  },
  {
    territory: "hokkaido",
    from: "1855-02-07",
    until: null,
    administeredBy: "japan",
    note: {
      text: {
        en: "Japanese throughout. From 1945 to 28 April 1952 it stood, with the rest of Japan, under the Allied occupation, which worked through the Japanese government; the row is not broken by it.",
        ja: "一貫して日本の施政下にある。1945年から1952年4月28日まで、日本の他の地域とともに、日本政府を通じた連合国の占領下にあったが、ここでは期間を区切っていない。",
        ru: "Всё это время под управлением Японии. С 1945 года по 28 апреля 1952 года вместе с остальной Японией находился под оккупацией союзников, действовавших через японское правительство; период из-за этого не прерывается.",
      },
      citations: [
        { source: "worldjpn-1855-text", pinpoint: article(3), read: "ja" },
        { source: "scapin-677-cas", pinpoint: paragraph(3), read: "en" },
        { source: "japan-times-2002-occupation" },
      ],
    },
    under: [],
  },
  {
    territory: "kamchatka",
    from: "1855-02-07",
    until: null,
    administeredBy: "russia",
    note: {
      text: {
        en: "Russian throughout: the Russian Empire, the Soviet Union, the Russian Federation. The treaty of 1875 takes its southern cape as one side of the boundary.",
        ja: "一貫してロシア帝国、ソ連、ロシア連邦の施政下にある。1875年の条約は南端の岬を境界の一方の岸とした。",
        ru: "Всё это время под управлением России: Российская империя, СССР, Российская Федерация. По договору 1875 года её южный мыс обозначает границу с одной из сторон.",
      },
      citations: [{ source: "stead-1904", pinpoint: page(212), read: "en" }],
    },
    under: [],
  },
];
