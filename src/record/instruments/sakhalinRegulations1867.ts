import type { Instrument } from "../../model/instrument.ts";
import { article, page, place } from "../pinpoints.ts";

const japaneseText = { source: "worldjpn-1867-text", read: "ja" } as const;
const bulletin = { source: "sakhalin-bulletin-2004", pinpoint: page(6), read: "ru" } as const;

export const sakhalinRegulations1867 = {
  id: "1867-sakhalin-regulations",
  layer: null,
  kind: "agreement",
  form: "bilateral",
  name: {
    en: "Provisional Regulations on Sakhalin",
    ja: "樺太島仮規則",
    ru: "Временное соглашение о Сахалине",
  },
  officialNames: [
    { text: "Provisional Agreement on Sakhalin Island", lang: "en" },
    { text: "樺太島仮規則", lang: "ja" },
    { text: "Временное соглашение об острове Сахалин", lang: "ru" },
  ],
  date: "1867-03-30",
  inForce: null,
  place: { en: "Saint Petersburg", ja: "サンクトペテルブルク", ru: "Санкт-Петербург" },
  parties: {
    en: "The Tokugawa shogunate (Koide Hozumi, Ishikawa Toshimasa) and the Russian Empire (Pyotr Stremoukhov)",
    ja: "江戸幕府（小出秀実、石川利政）とロシア帝国（ストレモウホフ）",
    ru: "Российская империя (П. Н. Стремоухов) и сёгунат Токугава (Коидэ Ходзуми, Исикава Тосимаса)",
  },
  summary: {
    text: {
      en: "The two sides did not agree on a boundary on Sakhalin (Karafuto). Russia offered Urup / Uruppu and three islets beside it for the whole of the island; failing that, the island was to stay in the possession of both. The islands south of the line of 1855 are not mentioned.",
      ja: "樺太（サハリン）の国境について、双方は合意に至らなかった。ロシアは樺太全島と引き換えに、ウルップ / 得撫島と付近の三つの小島を譲ると提案した。合意できない場合、島はそれまで通り両国の所領とするとされた。1855年の線より南の島々には触れていない。",
      ru: "О границе на Сахалине (Карафуто) стороны не договорились. В обмен на весь Сахалин Россия предложила Уруп / Уруппу и три островка рядом с ним; при отсутствии согласия Сахалин оставался во владении обеих держав. Острова к югу от линии 1855 года не упомянуты.",
    },
    citations: [japaneseText, bulletin],
  },
  dates: {
    text: {
      en: "Signed on 30 March 1867 (18 March Old Style; in Japan the 25th of the 2nd month of Keio 3). Whether it ever was in force is disputed, so no day is given here: by a Russian historian’s account it was preliminary, to give Japan’s government time to accept or decline; by a Japanese account Japan refused some of its articles. The US minister reported in 1867 that a convention on temporary joint occupation had been concluded.",
      ja: "1867年3月30日（ロシア暦3月18日、慶応3年2月25日）に調印。効力を生じたかどうかには異論があり、ここでは発効日を示さない。ロシアのある歴史家は、日本政府が諾否を決めるまでの予備的な取り決めだったとし、日本側のある記述は、日本が一部の条項を承認しなかったとする。米国公使は1867年、暫定的な共同占有の協定が結ばれたと報告した。",
      ru: "Подписано 30 марта 1867 года (18 марта по старому стилю; в Японии — 25-й день 2-го месяца 3-го года эры Кэйо). Вступило ли оно в силу — вопрос спорный, поэтому день здесь не указан: по мнению российского историка, оно было предварительным и оставляло правительству Японии время согласиться или отказаться; по японским данным, часть статей Япония не приняла. Посланник США сообщал в 1867 году о заключении соглашения о временном совместном занятии острова.",
    },
    citations: [
      japaneseText,
      { source: "elizariev-1867", read: "ru" },
      { source: "wikipedia-1867-japanese", read: "ja" },
      { source: "frus-1867-sakhalin", read: "en" },
    ],
  },
  texts: {
    text: {
      en: "Signed in Japanese and Russian. The treaty of 1855 had said only that the island stayed undivided; that it belonged to both is the wording of this text.",
      ja: "日本語とロシア語で調印された。1855年の条約は境界を設けないとするにとどまり、島を両国の所領とする表現は、この文書のものである。",
      ru: "Подписано на японском и русском языках. Трактат 1855 года говорил лишь о том, что остров остаётся неразделённым; о владении обеих держав говорит уже этот текст.",
    },
    citations: [japaneseText, bulletin],
  },
  articles: [
    {
      pinpoint: place("Preamble", "前文", "Преамбула"),
      text: {
        en: "Japan had asked for a boundary along the mountains and rivers of the island. Russia replied that it could not agree to one on the island itself.",
        ja: "日本は島内の山河に沿って国境を定めるよう求めた。ロシアは、島の上に境界を設けることは承諾できないと答えた。",
        ru: "Япония просила провести границу по горам и рекам острова. Россия ответила, что согласиться на границу на самом острове не может.",
      },
      citations: [{ ...japaneseText, pinpoint: place("preamble", "前文", "преамбула") }],
    },
    {
      pinpoint: place("Arts. 1–3", "第1〜3条", "Ст. 1–3"),
      text: {
        en: "The Russian offer: the strait south of Sakhalin (Karafuto) as the boundary and the whole island Russian; the Japanese fisheries there to go on as before; Urup / Uruppu and three islets beside it ceded to Japan.",
        ja: "ロシアの提案。樺太（サハリン）の南の海峡を国境として全島をロシア領とし、島での日本の漁業はこれまで通りとする。ウルップ / 得撫島と付近の三つの小島は日本に譲る。",
        ru: "Предложение России: граница — по проливу к югу от Сахалина (Карафуто), весь остров — российский; японские рыбные промыслы на нём сохраняются; Уруп / Уруппу и три островка рядом с ним уступаются Японии.",
      },
      citations: [{ ...japaneseText, pinpoint: place("Arts. 1–3", "第1〜3条", "ст. 1–3") }, bulletin],
    },
    {
      pinpoint: article(4),
      text: {
        en: "If this cannot be agreed, Sakhalin (Karafuto) stays in the possession of both states, as it has been.",
        ja: "以上を承諾できない場合、樺太（サハリン）はこれまで通り両国の所領とする。",
        ru: "Если согласия на это не будет, Сахалин (Карафуто) остаётся, как и прежде, во владении обеих держав.",
      },
      citations: [{ ...japaneseText, pinpoint: article(4) }, bulletin],
    },
  ],
  boundaries: [],
  effects: {},
  citations: [japaneseText, { source: "elizariev-1867", read: "ru" }, bulletin],
} as const satisfies Instrument;
