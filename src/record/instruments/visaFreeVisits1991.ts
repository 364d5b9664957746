import type { Instrument } from "../../model/instrument.ts";
import { paragraph } from "../pinpoints.ts";

const letters = [{ source: "worldjpn-1991-letters", read: "ja" }] as const;

export const visaFreeVisits1991 = {
  id: "1991-visa-free-visits",
  layer: null,
  kind: "agreement",
  form: "bilateral",
  name: { en: "Visa-free visits of 1991", ja: "四島交流（ビザなし交流）の枠組み", ru: "Договорённость 1991 года о безвизовых поездках" },
  officialNames: [
    { text: "Exchange of letters between the Foreign Ministers of Japan and the Soviet Union of 14 October 1991", lang: "en" },
    { text: "「北方四島との交流」に関する日ソ外相間の往復書簡", lang: "ja" },
    { text: "Обмен письмами между министрами иностранных дел СССР и Японии от 14 октября 1991 года", lang: "ru" },
  ],
  date: "1991-10-14",
  inForce: null,
  place: null,
  parties: {
    en: "The foreign ministers of Japan and of the Soviet Union",
    ja: "日本の外務大臣とソ連の外務大臣",
    ru: "Министры иностранных дел СССР и Японии",
  },
  summary: {
    text: {
      en: "Letters that let groups from Japan visit the islands, and the people who live there visit Japan, without passports and visas until the question of a peace treaty is resolved. The visits are to further mutual understanding and are not to be taken to affect the legal position of either side.",
      ja: "平和条約締結の問題が解決されるまでの間、日本からの訪問団による島々への訪問と、島々に住む人々による日本への訪問を、旅券・査証なしで認めた書簡。相互理解の増進を目的とし、いずれの側の法的立場も害するものとみなさないとした。",
      ru: "Письма, по которым до решения вопроса о мирном договоре группы из Японии могут посещать острова, а жители островов — Японию без паспортов и виз. Цель поездок — взаимопонимание; они не должны рассматриваться как наносящие ущерб правовой позиции какой-либо из сторон.",
    },
    citations: [...letters, { source: "worldjpn-1991-statement", pinpoint: paragraph(4), read: "ja" }],
  },
  dates: {
    text: {
      en: "The letters are dated 14 October 1991. The Hokkaido Shimbun reported the first group from the islands in late April 1992 and the first from Japan on 11 May 1992. Russia ended the arrangement by an order that its government published on 5 September 2022.",
      ja: "書簡の日付は1991年10月14日。北海道新聞によると、島々からの第1陣は1992年4月下旬、日本からの第1陣は同年5月11日だった。ロシアは2022年9月5日に公表した政府令でこの枠組みを終了させた。",
      ru: "Письма датированы 14 октября 1991 года. По сообщению «Хоккайдо симбун», первая группа с островов прибыла в конце апреля 1992 года, первая группа из Японии выехала 11 мая. Россия прекратила действие договорённости распоряжением правительства, опубликованным 5 сентября 2022 года.",
    },
    citations: [...letters, { source: "exchange-1992-may", read: "ja" }, { source: "ria-2022-visits", read: "ru" }],
  },
  articles: [
    {
      pinpoint: paragraph(1),
      text: {
        en: "The letter recalls para. 4 of the communiqué of April 1991, which names the four, and limits the visits to citizens of Japan on one side and to Soviet citizens permanently and actually living on the islands on the other.",
        ja: "四島の名を挙げた1991年4月の共同声明第4項を確認し、訪問の主体を、一方は日本国民、他方は島々に継続的にかつ現に居住するソ連国民とする。",
        ru: "Письмо напоминает о пункте 4 апрельского заявления 1991 года, где названы четыре острова; поездки предусмотрены, с одной стороны, для граждан Японии, с другой — для граждан СССР, постоянно и фактически живущих на островах.",
      },
      citations: [{ source: "worldjpn-1991-letters", pinpoint: paragraph(1), read: "ja" }],
    },
    {
      pinpoint: paragraph(2),
      text: {
        en: "Visits are as a rule made in groups. Groups from Japan travel with identity cards and with papers that the Soviet embassy in Tokyo has confirmed.",
        ja: "訪問は原則として団体で行う。日本の訪問団は、身分証明書と、在京ソ連大使館の確認を受けた書類を携行する。",
        ru: "Поездки, как правило, групповые. Группы из Японии следуют с удостоверениями личности и документами, заверенными посольством СССР в Токио.",
      },
      citations: [{ source: "worldjpn-1991-letters", pinpoint: paragraph(2), read: "ja" }],
    },
  ],
  boundaries: [],
  effects: {},
  citations: [...letters, { source: "mofa-visits", read: "ja" }],
} as const satisfies Instrument;
