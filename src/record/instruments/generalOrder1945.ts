import type { Instrument } from "../../model/instrument.ts";
import { paragraph, place } from "../pinpoints.ts";

const PARAGRAPH_1B = paragraph("1(b)");
const japaneseText = { source: "worldjpn-1945-surrender", read: "ja" } as const;
const englishText = { source: "general-order-english", read: "en" } as const;

export const generalOrder1945 = {
  id: "1945-general-order-1",
  layer: null,
  kind: "directive",
  form: "unilateral",
  name: { en: "General Order No. 1", ja: "一般命令第一号", ru: "Общий приказ № 1" },
  officialNames: [
    { text: "General Order Number I, Military and Naval", lang: "en" },
    { text: "一般命令第一号", lang: "ja" },
    { text: "Общий приказ № 1", lang: "ru" },
  ],
  date: "1945-09-02",
  inForce: "1945-09-02",
  place: { en: "Tokyo", ja: "東京", ru: "Токио" },
  parties: {
    en: "Japan’s Imperial General Headquarters, as directed by the Supreme Commander for the Allied Powers",
    ja: "日本の大本営（連合国最高司令官の指示による）",
    ru: "Императорская ставка Японии по указанию верховного командующего союзных держав",
  },
  summary: {
    text: {
      en: "Says to which Allied commander Japan’s forces surrender in each area. Those in Karafuto, that is southern Sakhalin, and in the Kurils surrendered to the Soviet commander. It divides areas of surrender, not territory, and names none of the four islands.",
      ja: "日本軍が地域ごとにどの連合国司令官に降伏するかを定めた命令。樺太（サハリン南部）と千島列島（クリル諸島）の部隊はソ連軍司令官に降伏するものとされた。定めたのは降伏の区域であって領有権ではない。四島の名は挙げていない。",
      ru: "Определяет, кому из союзных командующих сдаются японские войска в каждом районе. Войска на Карафуто, то есть Южном Сахалине, и на Курилах сдавались советскому командующему. Приказ разграничивает районы капитуляции, а не принадлежность земель; ни один из четырёх островов не назван.",
    },
    citations: [
      { ...englishText, pinpoint: PARAGRAPH_1B },
      { source: "frus-1955-us-views", pinpoint: paragraph(4) },
    ],
  },
  dates: {
    text: {
      en: "Drafted in Washington, sent to Stalin on 15 August 1945 and approved in its final form on 17 August; issued on 2 September 1945, the day of the surrender. Landings on Shumshu / Shumushu had begun on 18 August and on Etorofu / Iturup on 28 August.",
      ja: "米国政府が起草し、1945年8月15日にスターリンに送られ、8月17日に最終的に承認された。降伏文書に署名した9月2日に発令された。シュムシュ / 占守島への上陸は8月18日に、イトゥルップ / 択捉島への上陸は8月28日に始まっていた。",
      ru: "Составлен в Вашингтоне, 15 августа 1945 года направлен Сталину, 17 августа утверждён в окончательном виде; издан 2 сентября 1945 года, в день подписания акта о капитуляции. Высадка на остров Сюмусю / Шумшу началась ещё 18 августа, на остров Итуруп / Эторофу — 28 августа.",
    },
    citations: [
      { source: "frus-1945-surrender-areas" },
      { source: "wikipedia-general-order", read: "en" },
      japaneseText,
      { source: "great-soviet-encyclopedia" },
      { source: "iwate-occupation", read: "ja" },
    ],
  },
  articles: [
    {
      pinpoint: PARAGRAPH_1B,
      text: {
        en: "Japanese forces in Manchuria, in Korea north of 38° N, in Karafuto and in the Kuriles surrender to the Commander-in-Chief of the Soviet forces in the Far East.",
        ja: "満州、北緯38度以北の朝鮮、樺太、千島列島にある日本軍は、ソ連極東軍最高司令官に降伏する。",
        ru: "Японские войска в Маньчжурии, в Корее севернее 38° с. ш., на Карафуто и Курильских островах сдаются главнокомандующему советскими войсками на Дальнем Востоке.",
      },
      citations: [{ ...englishText, pinpoint: PARAGRAPH_1B }, japaneseText],
    },
    {
      pinpoint: place("Stalin’s request, 16 August 1945", "1945年8月16日のスターリンの要求", "Просьба Сталина, 16 августа 1945 года"),
      text: {
        en: "The draft did not give the Kurils to the Soviet area. Stalin asked for all of them, citing Yalta, and for Hokkaido north of a line from Kushiro to Rumoi.",
        ja: "当初の案では、千島列島（クリル諸島）はソ連の区域に含まれていなかった。スターリンはヤルタの決定を挙げて全島を、さらに釧路と留萌を結ぶ線以北の北海道を含めるよう求めた。",
        ru: "В проекте Курилы не входили в советский район. Сталин, ссылаясь на Ялту, попросил включить их все, а также часть Хоккайдо к северу от линии Кусиро — Румои.",
      },
      citations: [{ source: "frus-1945-surrender-areas" }],
    },
    {
      pinpoint: place("Truman’s answers, August 1945", "1945年8月のトルーマンの返答", "Ответы Трумэна, август 1945 года"),
      text: {
        en: "On 18 August Truman agreed to all the Kurils and refused Hokkaido; he asked for rights to an air base on one of the Kurils. When Stalin objected, the American draft of 25 August answered that the islands were Japanese territory whose disposition must be made at a peace settlement, and that Roosevelt had agreed to support the Soviet acquisition of them there.",
        ja: "8月18日、トルーマンは千島列島（クリル諸島）全島に同意し、北海道は断った。あわせて列島の一島に航空基地の権利を求めた。スターリンが異議を唱えると、8月25日の米国の返書案は、島々は日本の領土で、その処理は講和によるべきであり、ルーズベルトはその際にソ連の取得を支持することに同意していたとした。",
        ru: "18 августа Трумэн согласился на все Курилы и отказал в отношении Хоккайдо; на одном из Курильских островов он просил прав на авиабазу. На возражения Сталина американский проект от 25 августа отвечал, что это японская территория, судьбу которой должно решить мирное урегулирование, и что Рузвельт согласился поддержать при нём переход островов к СССР.",
      },
      citations: [
        { source: "wilson-1945-truman", read: "en" },
        { source: "frus-1945-stalin-reply", read: "en" },
        { source: "frus-1945-truman-draft", read: "en" },
      ],
    },
  ],
  boundaries: [],
  effects: {},
  citations: [japaneseText, englishText, { source: "frus-1945-surrender-areas" }],
} as const satisfies Instrument;
