import type { Instrument, Reading } from "../../model/instrument.ts";
import { paragraph, place } from "../pinpoints.ts";

const readings: readonly Reading[] = [
  {
    party: "japan",
    text: {
      en: "Japan says that the Soviet Union went to war in breach of a neutrality pact still in force and took the four islands after Japan had accepted the Potsdam Declaration. It calls the situation since then an illegal occupation.",
      ja: "日本政府は、ソ連は当時有効だった中立条約に反して参戦し、日本のポツダム宣言受諾後に四島を占領したとしている。それ以来の状態を「不法占拠」と呼ぶ。",
      ru: "Япония заявляет, что СССР вступил в войну в нарушение действовавшего пакта о нейтралитете и занял четыре острова, когда она уже приняла Потсдамскую декларацию. Сложившееся положение она называет незаконной оккупацией.",
    },
    citations: [{ source: "mofa-overview" }],
  },
  {
    party: "russia",
    text: {
      en: "Russia says that the Soviet Union went to war at its allies’ request and true to its duty to them. It calls its sovereignty over the islands an outcome of the Second World War that the UN Charter puts beyond question.",
      ja: "ロシア政府は、ソ連は連合国の提案を受け同盟の義務に従って参戦したとしている。島々に対する主権は第二次世界大戦の結果であり、国連憲章により疑う余地はないとする。",
      ru: "Россия заявляет, что СССР вступил в войну по предложению союзников, верный долгу перед ними. Суверенитет над островами она называет итогом Второй мировой войны, не подлежащим пересмотру по Уставу ООН.",
    },
    citations: [
      { source: "soviet-declaration-1945", read: "ja" },
      { source: "lavrov-2019-charter", read: "ru" },
    ],
  },
];

export const landings1945 = {
  id: "1945-landings",
  layer: "1945",
  kind: "act",
  form: "unilateral",
  name: {
    en: "Soviet landings of 1945",
    ja: "1945年のソ連軍の上陸",
    ru: "Высадка советских войск в 1945 году",
  },
  officialNames: [],
  date: "1945-08-18",
  until: "1945-09-05",
  inForce: null,
  place: null,
  parties: {
    en: "Armed forces of the Soviet Union",
    ja: "ソ連軍",
    ru: "Вооружённые силы СССР",
  },
  summary: {
    text: {
      en: "Between 18 August and 5 September 1945 Soviet forces took control of the Kurils and of the islands off Hokkaido, one after another; they held southern Sakhalin (Karafuto) by 25 August. This changed who administered the islands; it is not a text on title.",
      ja: "1945年8月18日から9月5日にかけて、ソ連軍は千島列島（クリル諸島）と北海道沖の島々を順に管理下に置いた。南樺太（サハリン南部）は8月25日までに掌握した。施政者が替わった出来事であり、領有権を定める文書ではない。",
      ru: "С 18 августа по 5 сентября 1945 года советские войска остров за островом заняли Курилы и острова у Хоккайдо; Южный Сахалин (Карафуто) был занят к 25 августа. Сменилось управление островами; это не документ об их принадлежности.",
    },
    citations: [{ source: "mofa-overview" }, { source: "great-soviet-encyclopedia" }, { source: "histrf-south-sakhalin", read: "ru" }],
  },
  dates: {
    text: {
      en: "Each territory has a date of its own. Soviet histories end the Kuril operation on 1 September 1945; the Habomai group was taken on 3 to 5 September, after the surrender had been signed on 2 September. On Sakhalin (Karafuto) the fighting had begun on 11 August.",
      ja: "日付は島ごとに異なる。ソ連の史書は千島作戦の終結を1945年9月1日とするが、歯舞群島が管理下に入ったのは、9月2日の降伏文書署名の後の3〜5日である。樺太（サハリン）の戦闘は8月11日に始まっていた。",
      ru: "У каждой территории своя дата. Советские исторические труды завершают Курильскую операцию 1 сентября 1945 года; острова Хабомаи заняты 3–5 сентября, после подписания акта о капитуляции 2 сентября. На Сахалине (Карафуто) бои начались ещё 11 августа.",
    },
    citations: [
      { source: "great-soviet-encyclopedia" },
      { source: "hoppou-blog-landings", read: "ja" },
      { source: "iwate-occupation", read: "ja" },
      { source: "histrf-south-sakhalin", read: "ru" },
    ],
  },
  articles: [
    {
      pinpoint: place("General Order No. 1", "一般命令第1号", "Общий приказ № 1"),
      text: {
        en: "On 16 August 1945 Stalin asked that Japanese forces in all the Kurils and in northern Hokkaido surrender to Soviet commanders; Truman agreed to the Kurils and refused Hokkaido. The order concerns surrender, not title.",
        ja: "1945年8月16日、スターリンは全クリル諸島と北海道北部の日本軍がソ連軍司令官に降伏するよう求めた。トルーマンはクリル諸島について同意し、北海道は断った。命令は降伏に関するもので、領有権を定めたものではない。",
        ru: "16 августа 1945 года Сталин попросил, чтобы японские войска на всех Курилах и на севере Хоккайдо сдавались советскому командованию; Трумэн согласился в отношении Курил и отказал в отношении Хоккайдо. Приказ касается капитуляции, а не принадлежности.",
      },
      citations: [{ source: "frus-1945-surrender-areas" }, { source: "frus-1955-us-views", pinpoint: paragraph(4) }],
    },
  ],
  boundaries: [],
  effects: {
    habomai: {
      effect: "administered",
      party: "russia",
      basis: null,
      date: "1945-09-05",
      short: { en: "3 to 5 September", ja: "9月3日〜5日", ru: "3–5 сентября" },
      text: {
        en: "Soviet forces landed on the Habomai group from 3 September 1945 and held it by 5 September, after the signing of the surrender on 2 September.",
        ja: "ソ連軍は1945年9月3日から歯舞群島に上陸し、5日までに管理下に置いた。9月2日の降伏文書署名の後である。",
        ru: "Советские войска высаживались на острова Хабомаи с 3 сентября 1945 года и заняли их к 5 сентября, после подписания акта о капитуляции 2 сентября.",
      },
      citations: [
        { source: "hoppou-blog-landings", read: "ja" },
        { source: "iwate-occupation", read: "ja" },
      ],
      readings,
    },
    kunashiri: {
      effect: "administered",
      party: "russia",
      basis: null,
      date: "1945-09-01",
      short: { en: "1 September", ja: "9月1日", ru: "1 сентября" },
      text: {
        en: "Soviet forces landed on Kunashir / Kunashiri in the early morning of 1 September 1945, at Furukamappu, today Yuzhno-Kurilsk.",
        ja: "ソ連軍は1945年9月1日早朝、国後島 / クナシルの古釜布（現ユジノクリリスク）に上陸した。",
        ru: "Советские войска высадились на острове Кунасири / Кунашир ранним утром 1 сентября 1945 года в Фурукамаппу (ныне Южно-Курильск).",
      },
      citations: [{ source: "hoppou-blog-landings", read: "ja" }],
      readings,
    },
    shikotan: {
      effect: "administered",
      party: "russia",
      basis: null,
      date: "1945-09-01",
      short: { en: "1 September", ja: "9月1日", ru: "1 сентября" },
      text: {
        en: "Soviet forces landed on Shikotan on the morning of 1 September 1945, in the bay of Shakotan, today Malokurilskoye.",
        ja: "ソ連軍は1945年9月1日朝、色丹島の斜古丹（現マロクリリスコエ）の湾に上陸した。",
        ru: "Советские войска высадились на Шикотане утром 1 сентября 1945 года в бухте у селения Сякотан (ныне Малокурильское).",
      },
      citations: [{ source: "hoppou-blog-landings", read: "ja" }],
      readings,
    },
    etorofu: {
      effect: "administered",
      party: "russia",
      basis: null,
      date: "1945-08-28",
      short: { en: "28 August", ja: "8月28日", ru: "28 августа" },
      text: {
        en: "Soviet forces landed on Etorofu / Iturup from two minesweepers in Rubetsu bay on 28 August 1945, and the garrison surrendered.",
        ja: "ソ連軍は1945年8月28日、掃海艇2隻でイトゥルップ / 択捉島の留別湾に上陸し、守備隊は降伏した。",
        ru: "Советские войска высадились на острове Итуруп / Эторофу с двух тральщиков в бухте Рубэцу 28 августа 1945 года; гарнизон сдался.",
      },
      citations: [
        { source: "hoppou-blog-etorofu", read: "ja" },
        { source: "iwate-occupation", read: "ja" },
      ],
      readings,
    },
    "northern-kurils": {
      effect: "administered",
      party: "russia",
      basis: null,
      date: "1945-08-31",
      short: { en: "18 to 31 August", ja: "8月18日〜31日", ru: "18–31 августа" },
      text: {
        en: "Soviet forces landed on Shumshu / Shumushu on 18 August 1945 and fought there until a cease-fire. The garrison of Urup / Uruppu, at the other end, surrendered on 31 August.",
        ja: "ソ連軍は1945年8月18日にシュムシュ / 占守島に上陸し、停戦まで戦闘が続いた。反対の端にあるウルップ / 得撫島の守備隊は8月31日に降伏した。",
        ru: "Советские войска высадились на острове Сюмусю / Шумшу 18 августа 1945 года; бои там шли до прекращения огня. Гарнизон острова Уруп / Уруппу, на другом конце гряды, сдался 31 августа.",
      },
      citations: [{ source: "japan-times-shumshu" }, { source: "great-soviet-encyclopedia" }, { source: "hoppou-blog-urup", read: "ja" }],
    },
    "southern-sakhalin": {
      effect: "administered",
      party: "russia",
      basis: null,
      date: "1945-08-25",
      short: { en: "11 to 25 August", ja: "8月11日〜25日", ru: "11–25 августа" },
      text: {
        en: "Soviet forces crossed 50° N on Sakhalin (Karafuto) on 11 August 1945 and ended the operation in its south on 25 August.",
        ja: "ソ連軍は1945年8月11日に樺太（サハリン）の北緯50度を越え、8月25日に南部での作戦を終えた。",
        ru: "Советские войска перешли 50° с. ш. на Сахалине (Карафуто) 11 августа 1945 года и завершили операцию на юге острова 25 августа.",
      },
      citations: [
        { source: "sovsakh-1945", read: "ru" },
        { source: "histrf-south-sakhalin", read: "ru" },
      ],
    },
    "northern-sakhalin": {
      effect: "silent",
      party: null,
      basis: null,
      text: {
        en: "The north of Sakhalin was already Soviet; the operation of August 1945 began from there.",
        ja: "サハリン北部（北樺太）は既にソ連領で、1945年8月の作戦はここから始まった。",
        ru: "Север Сахалина уже был советским; отсюда началась операция августа 1945 года.",
      },
      citations: [{ source: "sovsakh-1945", read: "ru" }],
    },
    hokkaido: {
      effect: "silent",
      party: null,
      basis: null,
      text: {
        en: "Soviet forces did not land on Hokkaido. Stalin had asked to receive the surrender in its north; Truman refused.",
        ja: "ソ連軍は北海道には上陸しなかった。スターリンはその北部での降伏受理を求めたが、トルーマンは断った。",
        ru: "На Хоккайдо советские войска не высаживались. Сталин просил, чтобы капитуляцию на его севере принимали они; Трумэн отказал.",
      },
      citations: [{ source: "frus-1945-surrender-areas" }],
    },
    kamchatka: {
      effect: "silent",
      party: null,
      basis: null,
      text: {
        en: "Kamchatka was Soviet; the landings on the northern Kurils set out from there.",
        ja: "カムチャツカはソ連領で、北千島（北クリル）への上陸部隊はここから出た。",
        ru: "Камчатка была советской; отсюда отправлялись десанты на северные Курилы.",
      },
      citations: [{ source: "codenames-kuril" }],
    },
  },
  citations: [
    { source: "mofa-overview" },
    { source: "great-soviet-encyclopedia" },
    { source: "hoppou-blog-landings", read: "ja" },
    { source: "iwate-occupation", read: "ja" },
  ],
} as const satisfies Instrument;
