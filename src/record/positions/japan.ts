import type { Position } from "../../model/position.ts";
import { answer, paragraph, place } from "../pinpoints.ts";

const firstAnswer = place("answer 1", "回答1", "ответ 1");
const secondAnswer = place("answer 2", "回答2", "ответ 2");

export const japanPositions: readonly Position[] = [
  {
    party: "japan",
    territory: "habomai",
    claims: true,
    asOf: "2026-02-20",
    text: {
      en: "Japan says the Habomai group is part of Hokkaido, an inherent part of its territory, and has been illegally occupied since 1945. It holds that the boundary of 1855 left the group on the Japanese side and that it was never among the Kurile Islands renounced in 1951, and points to the Soviet agreement of 1956 to transfer it after a peace treaty. It seeks a treaty that settles to which country all four belong, an aim that its government called unchanged in February 2026; once they are confirmed as Japanese, it would be flexible on the timing and manner of their return.",
      ja: "日本政府は、歯舞群島は北海道の一部をなす固有の領土で、1945年以来不法に占拠されているとしている。1855年の境界で日本側に置かれ、1951年に放棄した千島列島に含まれたことはないとし、平和条約の締結後に引き渡すとソ連が同意した1956年の宣言を挙げる。四島の帰属の問題を解決して平和条約を結ぶ方針に変わりはないと2026年2月にも表明し、日本への帰属が確認されれば、返還の時期と態様には柔軟に対応するとしている。",
      ru: "Япония считает острова Хабомаи частью Хоккайдо и своей исконной территорией, которая с 1945 года незаконно оккупирована. Она исходит из того, что граница 1855 года оставила их на японской стороне и что они никогда не входили в число Курильских островов, от которых она отказалась в 1951 году, и ссылается на данное СССР в 1956 году согласие передать их после заключения мирного договора. Она добивается договора, который определит, кому принадлежат все четыре острова, и в феврале 2026 года назвала эту цель неизменной; если подтвердится их принадлежность Японии, она готова гибко подойти к срокам и порядку возвращения.",
    },
    citations: [
      { source: "mofa-faq", pinpoint: firstAnswer },
      { source: "mofa-faq", pinpoint: secondAnswer },
      { source: "mofa-warera-2010" },
      { source: "asahi-bluebook-2022" },
      { source: "shugiin-2007" },
      { source: "cao-mondai" },
      { source: "jimin-2026-rally", read: "ja" },
      { source: "livedoor-2026-speech", read: "ja" },
    ],
  },
  {
    party: "japan",
    territory: "kunashiri",
    claims: true,
    asOf: "2026-02-20",
    text: {
      en: "Japan says Kunashir / Kunashiri is an inherent part of its territory, never held by another country, and has been illegally occupied since 1945. It holds that the boundary of 1855 left the island on the Japanese side and that it was not among the Kurile Islands renounced in 1951. It holds that the declaration of 1956 left the question open and counts the island among the four named in 1993, whose attribution a peace treaty is to settle, an aim that its government called unchanged in February 2026; once confirmed as Japanese, it would be flexible on the timing and manner of their return.",
      ja: "日本政府は、国後島 / クナシルは一度も外国の領土となったことのない固有の領土で、1945年以来不法に占拠されているとしている。1855年の境界で日本側に置かれた島であり、1951年に放棄した千島列島には含まれないとする。1956年の宣言では未解決のまま残されたとみて、1993年の宣言が名を挙げた四島の帰属の問題を解決して平和条約を結ぶ方針に変わりはないと2026年2月にも表明し、日本への帰属が確認されれば、返還の時期と態様には柔軟に対応するとしている。",
      ru: "Япония считает остров Кунасири / Кунашир своей исконной территорией, которая никогда не принадлежала другой стране и с 1945 года незаконно оккупирована. Она исходит из того, что граница 1855 года оставила остров на японской стороне и что он не входит в число Курильских островов, от которых она отказалась в 1951 году. Она считает, что декларация 1956 года оставила вопрос открытым, и видит в нём один из четырёх островов, названных в 1993 году, принадлежность которых должен определить мирный договор; в феврале 2026 года она назвала эту цель неизменной; если подтвердится их принадлежность Японии, она готова гибко подойти к срокам и порядку возвращения.",
    },
    citations: [
      { source: "mofa-faq", pinpoint: firstAnswer },
      { source: "mofa-faq", pinpoint: secondAnswer },
      { source: "asahi-bluebook-2022" },
      { source: "shugiin-2006-declaration", pinpoint: answer("2–3"), read: "ja" },
      { source: "worldjpn-1993-tokyo", pinpoint: paragraph(2) },
      { source: "shugiin-2007" },
      { source: "cao-mondai" },
      { source: "jimin-2026-rally", read: "ja" },
      { source: "livedoor-2026-speech", read: "ja" },
    ],
  },
  {
    party: "japan",
    territory: "shikotan",
    claims: true,
    asOf: "2026-02-20",
    text: {
      en: "Japan says Shikotan is part of Hokkaido, an inherent part of its territory, and has been illegally occupied since 1945. It holds that the boundary of 1855 left the island on the Japanese side, that it was never among the Kurile Islands renounced in 1951, and that the withdrawal of foreign troops, which the Soviet Union made a condition in 1960, cannot alter the agreement of 1956 to transfer it. It seeks a treaty that settles to which country all four belong, an aim that its government called unchanged in February 2026; once they are confirmed as Japanese, it would be flexible on the timing and manner of their return.",
      ja: "日本政府は、色丹島は北海道の一部をなす固有の領土で、1945年以来不法に占拠されているとしている。1855年の境界で日本側に置かれ、1951年に放棄した千島列島に含まれたことはないとし、ソ連が1960年に外国軍隊の撤退を条件に加えても、島の引き渡しに同意した1956年の宣言の内容は変えられないとする。四島の帰属の問題を解決して平和条約を結ぶ方針に変わりはないと2026年2月にも表明し、日本への帰属が確認されれば、返還の時期と態様には柔軟に対応するとしている。",
      ru: "Япония считает Шикотан частью Хоккайдо и своей исконной территорией, которая с 1945 года незаконно оккупирована. Она исходит из того, что граница 1855 года оставила остров на японской стороне, что он никогда не входил в число Курильских, от которых она отказалась в 1951 году, и что условие о выводе иностранных войск, выдвинутое СССР в 1960 году, не может изменить согласия 1956 года на его передачу. Она добивается договора, который определит, кому принадлежат все четыре острова, и в феврале 2026 года назвала эту цель неизменной; если подтвердится их принадлежность Японии, она готова гибко подойти к срокам и порядку возвращения.",
    },
    citations: [
      { source: "mofa-faq", pinpoint: firstAnswer },
      { source: "mofa-faq", pinpoint: secondAnswer },
      { source: "mofa-warera-2010" },
      { source: "asahi-bluebook-2022" },
      { source: "worldjpn-1960-reply" },
      { source: "shugiin-2007" },
      { source: "cao-mondai" },
      { source: "jimin-2026-rally", read: "ja" },
      { source: "livedoor-2026-speech", read: "ja" },
    ],
  },
  {
    party: "japan",
    territory: "etorofu",
    claims: true,
    asOf: "2026-02-20",
    text: {
      en: "Japan says Etorofu / Iturup is an inherent part of its territory, never held by another country, and has been illegally occupied since 1945. It points to the treaty of 1855, which names the whole island as Japanese, and to the eighteen Kuril islands of 1875, among which it does not appear, and so holds that it was not renounced in 1951 and that the declaration of 1956 left the question open. It seeks a treaty that settles to which country all four belong, an aim that its government called unchanged in February 2026; once they are confirmed as Japanese, it would be flexible on the timing and manner of their return.",
      ja: "日本政府は、イトゥルップ / 択捉島は一度も外国の領土となったことのない固有の領土で、1945年以来不法に占拠されているとしている。全島が日本に属すると明記した1855年の条約や、1875年の条約に列挙された千島18島に島の名がないことを挙げ、1951年に放棄した千島列島には含まれず、1956年の宣言では未解決のまま残されたとする。四島の帰属の問題を解決して平和条約を結ぶ方針に変わりはないと2026年2月にも表明し、日本への帰属が確認されれば、返還の時期と態様には柔軟に対応するとしている。",
      ru: "Япония считает остров Итуруп / Эторофу своей исконной территорией, которая никогда не принадлежала другой стране и с 1945 года незаконно оккупирована. Она ссылается на трактат 1855 года, где весь остров назван японским, и на перечень восемнадцати Курильских островов 1875 года, где его нет, и полагает, что в 1951 году от него не отказывалась, а декларация 1956 года оставила вопрос открытым. Она добивается договора, который определит, кому принадлежат все четыре острова, и в феврале 2026 года назвала эту цель неизменной; если подтвердится их принадлежность Японии, она готова гибко подойти к срокам и порядку возвращения.",
    },
    citations: [
      { source: "mofa-faq", pinpoint: firstAnswer },
      { source: "mofa-faq", pinpoint: secondAnswer },
      { source: "mofa-overview" },
      { source: "shugiin-2006-declaration", pinpoint: answer("2–3"), read: "ja" },
      { source: "asahi-bluebook-2022" },
      { source: "shugiin-2007" },
      { source: "cao-mondai" },
      { source: "jimin-2026-rally", read: "ja" },
      { source: "livedoor-2026-speech", read: "ja" },
    ],
  },
];
