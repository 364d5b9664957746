import type { Effect, Instrument } from "../../model/instrument.ts";
import type { Text } from "../../model/language.ts";
import { place, romanArticle } from "../pinpoints.ts";

const ARTICLE_9 = romanArticle("IX", 9);
const ADDITIONAL_2 = place("additional article II", "追加約款第二", "дополнительная статья II");

/** The territorial clause concerns Sakhalin alone. */
function notMentioned(text: Text): Effect {
  return {
    effect: "silent",
    party: null,
    basis: null,
    text,
    citations: [{ source: "frus-1905-treaty", pinpoint: ARTICLE_9 }],
  };
}

export const portsmouth1905 = {
  id: "1905-portsmouth",
  layer: "1905",
  kind: "treaty",
  form: "bilateral",
  name: { en: "Treaty of Portsmouth", ja: "ポーツマス条約", ru: "Портсмутский мирный договор" },
  officialNames: [
    { text: "Treaty of Portsmouth", lang: "en" },
    { text: "日露講和条約", lang: "ja" },
    { text: "Портсмутский мирный договор", lang: "ru" },
    { text: "Traité de paix, signé à Portsmouth", lang: "fr" },
  ],
  date: "1905-09-05",
  inForce: "1905-10-15",
  place: {
    en: "Portsmouth Naval Shipyard, Kittery, Maine, United States",
    ja: "米国メイン州キタリー、ポーツマス海軍造船所",
    ru: "Портсмутская военно-морская верфь, Киттери (штат Мэн, США)",
  },
  parties: {
    en: "The Empire of Japan (Komura Jutaro, Takahira Kogoro) and the Russian Empire (Sergei Witte, Roman Rosen)",
    ja: "日本（小村寿太郎、高平小五郎）とロシア帝国（ウィッテ、ローゼン）",
    ru: "Российская империя (С. Ю. Витте, Р. Р. Розен) и Японская империя (Комура Дзютаро, Такахира Когоро)",
  },
  summary: {
    text: {
      en: "The peace that ended the war of 1904–05. Russia ceded the south of Sakhalin (Karafuto) to Japan, with 50° N as the limit. The territorial clause does not mention the Kurils, all of them administered by Japan since 1875.",
      ja: "日露戦争（1904〜05年）を終わらせた講和条約。ロシアは樺太（サハリン）の南部を、北緯50度を境として日本に譲った。領土の条項は、1875年からすべて日本の施政下にあった千島列島（クリル諸島）に触れていない。",
      ru: "Мирный договор, завершивший войну 1904–1905 годов. Россия уступила Японии южную часть Сахалина (Карафуто) до 50° с. ш. Курильские острова, с 1875 года целиком находившиеся под управлением Японии, в территориальной статье не упомянуты.",
    },
    citations: [{ source: "frus-1905-treaty", pinpoint: ARTICLE_9 }],
  },
  dates: {
    text: {
      en: "Signed on 5 September 1905 (23 August Old Style). The Emperor of Japan ratified it on 14 October, and this was announced at St Petersburg on 15 October; under Art. XIV the announcements gave it effect. Reference works that name 25 November 1905 count from the later exchange of the instruments.",
      ja: "1905年9月5日（ロシア暦8月23日）に調印。10月14日に明治天皇が批准し、15日にサンクトペテルブルクで通告された。第14条により、この通告をもって効力を生じた。発効日を11月25日とする事典は、後日の批准書交換を基準にしている。",
      ru: "Подписан 5 сентября (23 августа по старому стилю) 1905 года. Император Японии ратифицировал договор 14 октября, 15 октября об этом объявили в Петербурге; по статье XIV договор вступал в силу с момента таких извещений. Справочники, называющие 25 ноября 1905 года, ведут отсчёт от последующего обмена ратификационными грамотами.",
    },
    citations: [
      { source: "frus-1905-ratification" },
      { source: "frus-1905-treaty", pinpoint: romanArticle("XIV", 14) },
      { source: "wikipedia-1905-japanese" },
    ],
  },
  texts: {
    text: {
      en: "The treaty was made in English and French. Should the two differ, the French text prevails (Art. XV).",
      ja: "条約は英文と仏文で作成された。解釈に相違があるときは仏文による（第15条）。",
      ru: "Договор составлен на английском и французском языках. При расхождении в толковании обязателен французский текст (статья XV).",
    },
    citations: [{ source: "martens-1905" }, { source: "frus-1905-treaty", pinpoint: romanArticle("XV", 15) }],
  },
  articles: [
    {
      pinpoint: ARTICLE_9,
      text: {
        en: "Russia cedes to Japan, with full sovereignty, the southern part of Sakhalin (Karafuto) and the islands adjacent to it; 50° N is the northern limit. Neither state is to fortify its part, and passage of the La Pérouse / Soya and Tartary straits stays free.",
        ja: "ロシアは樺太（サハリン）の南部とその付近の島々を、完全な主権とともに日本に譲る。北の境界は北緯50度とする。両国はそれぞれの領地に軍事施設を築かず、宗谷海峡 / ラペルーズ海峡と韃靼海峡（タタール海峡）の自由な航海を妨げない。",
        ru: "Россия уступает Японии «в вечное и полное владение» южную часть Сахалина (Карафуто) и прилегающие к ней острова; северный предел — 50° с. ш. Ни одна из сторон не возводит укреплений на своей части острова; плавание в проливе Лаперуза / Соя и в Татарском проливе остаётся свободным.",
      },
      citations: [
        { source: "frus-1905-treaty", pinpoint: ARTICLE_9 },
        { source: "vostlit-1905", pinpoint: ARTICLE_9, read: "ru" },
      ],
    },
    {
      pinpoint: ADDITIONAL_2,
      text: {
        en: "A joint commission marks the boundary between the Japanese and the Russian possessions on the island, following 50° N as far as the ground allows.",
        ja: "両国の境界画定委員が、地形の許す限り北緯50度に沿って、島における両国の領地の境界を現地に標示する。",
        ru: "Совместная комиссия обозначает на местности границу между японскими и русскими владениями на острове, придерживаясь 50° с. ш., насколько позволяет рельеф.",
      },
      citations: [{ source: "brinkley-1915", pinpoint: ADDITIONAL_2 }],
    },
  ],
  boundaries: [
    {
      line: "1905-50n",
      name: {
        en: "50° N across Sakhalin (Karafuto)",
        ja: "樺太（サハリン）を横切る北緯50度",
        ru: "50° с. ш. на Сахалине (Карафуто)",
      },
    },
  ],
  effects: {
    habomai: notMentioned({
      en: "The treaty does not mention the Habomai group, which stayed with Japan.",
      ja: "条約は歯舞群島に触れておらず、同群島は引き続き日本の下にあった。",
      ru: "Острова Хабомаи в договоре не упомянуты; они остались у Японии.",
    }),
    kunashiri: notMentioned({
      en: "The treaty does not mention Kunashir / Kunashiri, which stayed with Japan.",
      ja: "条約は国後島 / クナシルに触れておらず、同島は引き続き日本の下にあった。",
      ru: "Остров Кунасири / Кунашир в договоре не упомянут; он остался у Японии.",
    }),
    shikotan: notMentioned({
      en: "The treaty does not mention Shikotan, which stayed with Japan.",
      ja: "条約は色丹島に触れておらず、同島は引き続き日本の下にあった。",
      ru: "Шикотан в договоре не упомянут; он остался у Японии.",
    }),
    etorofu: notMentioned({
      en: "The treaty does not mention Etorofu / Iturup, which stayed with Japan.",
      ja: "条約はイトゥルップ / 択捉島に触れておらず、同島は引き続き日本の下にあった。",
      ru: "Остров Итуруп / Эторофу в договоре не упомянут; он остался у Японии.",
    }),
    "northern-kurils": notMentioned({
      en: "The treaty does not mention the Kurils. Those from Urup / Uruppu to Shumshu / Shumushu stayed with Japan, to which they had been ceded in 1875.",
      ja: "条約は千島列島（クリル諸島）に触れていない。1875年に譲られたウルップ / 得撫島からシュムシュ / 占守島までの島々は、引き続き日本の下にあった。",
      ru: "Курильские острова в договоре не упомянуты. Гряда от острова Уруп / Уруппу до острова Сюмусю / Шумшу, уступленная Японии в 1875 году, осталась у неё.",
    }),
    "southern-sakhalin": {
      effect: "ceded",
      party: "japan",
      basis: "named",
      text: {
        en: "Art. IX: Russia cedes the southern part of Sakhalin (Karafuto) and the islands adjacent to it to Japan, with 50° N as the northern limit.",
        ja: "第9条により、ロシアは樺太（サハリン）の南部とその付近の島々を、北緯50度を北の境界として日本に譲る。",
        ru: "Статья IX: Россия уступает Японии южную часть Сахалина (Карафуто) и прилегающие острова; северный предел — 50° с. ш.",
      },
      citations: [
        { source: "frus-1905-treaty", pinpoint: ARTICLE_9 },
        { source: "vostlit-1905", pinpoint: ARTICLE_9, read: "ru" },
      ],
    },
    "northern-sakhalin": {
      effect: "assigned",
      party: "russia",
      basis: "implied",
      text: {
        en: "No clause assigns the north by name. Art. IX makes 50° N the limit of what is ceded, and additional article II speaks of the Russian possessions on the island: by implication the north stays with Russia.",
        ja: "北部の帰属を名指しで定める条項はない。第9条は北緯50度を譲渡地域の境界とし、追加約款第二は島におけるロシアの領地に触れる。北部はロシアに残ると解される。",
        ru: "Прямо о принадлежности севера острова не сказано. Статья IX ограничивает уступку 50-й параллелью, а дополнительная статья II говорит о русских владениях на острове: из этого следует, что север остаётся за Россией.",
      },
      citations: [
        { source: "frus-1905-treaty", pinpoint: ARTICLE_9 },
        { source: "brinkley-1915", pinpoint: ADDITIONAL_2 },
      ],
    },
    hokkaido: notMentioned({
      en: "The treaty does not deal with Hokkaido, except that both states undertake not to impede passage through La Pérouse / Soya Strait.",
      ja: "条約は北海道を扱っていない。宗谷海峡 / ラペルーズ海峡の航海を妨げないことを両国が約したのみである。",
      ru: "Хоккайдо договор не касается; стороны лишь обязуются не препятствовать плаванию в проливе Лаперуза / Соя.",
    }),
    kamchatka: notMentioned({
      en: "The territorial clause of the treaty does not mention Kamchatka.",
      ja: "条約の領土条項にカムチャツカの名はない。",
      ru: "В территориальной статье договора Камчатка не упомянута.",
    }),
  },
  citations: [{ source: "frus-1905-treaty" }, { source: "martens-1905" }, { source: "vostlit-1905", read: "ru" }],
} as const satisfies Instrument;
