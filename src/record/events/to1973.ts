import type { DisputeEvent } from "../../model/event.ts";
import { page, place } from "../pinpoints.ts";

export const eventsTo1973: readonly DisputeEvent[] = [
  {
    id: "1925-peking-convention",
    kind: "talks",
    by: null,
    date: "1925-01-20",
    title: {
      en: "Peking convention; Japan to leave northern Sakhalin",
      ja: "北京で日ソ基本条約、日本の北サハリン撤退へ",
      ru: "Пекинская конвенция: Япония выведет войска с Северного Сахалина",
    },
    text: {
      en: "Japan and the Soviet Union established relations. Japan undertook to withdraw from northern Sakhalin, which its forces had held since 1920, by 15 May 1925; the Soviet Union agreed that the treaty of 1905 remained in force.",
      ja: "日本とソ連が国交を樹立した。日本は1920年から管理下に置いていた北サハリンから1925年5月15日までに撤退することを約し、ソ連は1905年の条約が有効であることに同意した。",
      ru: "Япония и СССР установили дипломатические отношения. Япония обязалась к 15 мая 1925 года вывести с Северного Сахалина войска, занимавшие его с 1920 года; СССР согласился, что договор 1905 года остаётся в силе.",
    },
    citations: [
      { source: "joint-compendium-1992", pinpoint: place("preface", "序文", "предисловие"), read: "ja" },
      { source: "cherevko-hammer", pinpoint: place("Protocol A, Art. 3", "議定書（甲）第3条", "протокол А, ст. 3"), read: "ru" },
      { source: "datsyshen-north-sakhalin", read: "ru" },
    ],
  },
  {
    id: "1952-occupation-ends",
    kind: "measure",
    by: null,
    date: "1952-04-28",
    title: {
      en: "End of the Allied occupation of Japan",
      ja: "連合国による日本占領の終了",
      ru: "Окончание союзной оккупации Японии",
    },
    text: {
      en: "The San Francisco Peace Treaty entered into force, and with it the Allied occupation of Japan, Hokkaido included, came to an end.",
      ja: "サンフランシスコ平和条約が発効し、北海道を含む日本に対する連合国の占領が終わった。",
      ru: "Вступил в силу Сан-Францисский мирный договор, и союзная оккупация Японии, включая Хоккайдо, закончилась.",
    },
    citations: [{ source: "un-treaty-1832", pinpoint: page(46), read: "en" }, { source: "japan-times-2002-occupation" }],
  },
];
