/** Dated happenings that changed no status, in order of date. */
import type { DisputeEvent } from "../model/instrument.ts";
import { article, page, place } from "./pinpoints.ts";

export const events: readonly DisputeEvent[] = [
  {
    id: "1925-peking-convention",
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
  {
    id: "2018-singapore",
    date: "2018-11-14",
    title: {
      en: "Abe and Putin meet in Singapore",
      ja: "シンガポールで安倍首相とプーチン大統領が会談",
      ru: "Встреча В. Путина и С. Абэ в Сингапуре",
    },
    text: {
      en: "The two leaders agreed to speed up the talks on a peace treaty on the basis of the Joint Declaration of 1956.",
      ja: "両首脳は、1956年の日ソ共同宣言を基礎として平和条約交渉を加速させることで一致した。",
      ru: "Лидеры договорились ускорить переговоры о мирном договоре на основе Совместной декларации 1956 года.",
    },
    citations: [{ source: "kremlin-2018-singapore" }, { source: "japan-news-2018-singapore" }],
  },
  {
    id: "2020-constitution",
    date: "2020-07-04",
    title: {
      en: "Amended Russian Constitution in force",
      ja: "ロシアの改正憲法が発効",
      ru: "Вступили в силу поправки к Конституции России",
    },
    text: {
      en: "Art. 67(2.1) bars actions aimed at alienating part of Russia’s territory and calls for such actions; delimitation, demarcation and redemarcation of the border with neighbouring states are excepted. Japan said that its position had not changed.",
      ja: "第67条第2.1項は、ロシアの領土の一部の割譲に向けた行為とその呼びかけを認めない。隣国との国境の画定、標示、再標示は除かれる。日本政府は立場に変わりはないとした。",
      ru: "Часть 2.1 статьи 67 не допускает действий, направленных на отчуждение части территории России, и призывов к ним; исключение — делимитация, демаркация и редемаркация границы с сопредельными государствами. Япония заявила, что её позиция не изменилась.",
    },
    citations: [{ source: "constitution-67", pinpoint: article("67(2.1)"), read: "ru" }, { source: "tass-constitution-2020" }],
  },
  {
    id: "2022-talks-suspended",
    date: "2022-03-21",
    title: {
      en: "Russia suspends the peace-treaty talks",
      ja: "ロシアが平和条約交渉を中断",
      ru: "Россия отказывается продолжать переговоры о мирном договоре",
    },
    text: {
      en: "Citing Japan’s sanctions over Ukraine, Russia’s Foreign Ministry announced that it would not continue the talks on a peace treaty, would stop the visa-free visits agreed in 1991 and 1999, and would leave the dialogue on joint economic activities.",
      ja: "ロシア外務省は、ウクライナをめぐる日本の制裁を理由に、平和条約交渉を続けず、1991年と1999年の合意に基づくビザなし訪問を停止し、共同経済活動に関する対話からも離脱すると発表した。",
      ru: "МИД России, сославшись на санкции Японии в связи с Украиной, объявил, что не намерен продолжать переговоры о мирном договоре, прекращает безвизовые поездки по соглашениям 1991 и 1999 годов и выходит из диалога о совместной хозяйственной деятельности.",
    },
    citations: [{ source: "interfax-2022" }],
  },
  {
    id: "2022-visit-agreements",
    date: "2022-09-05",
    title: {
      en: "Russia ends the agreements on visits",
      ja: "ロシアが訪問に関する合意を終了",
      ru: "Россия прекращает действие соглашений о поездках",
    },
    text: {
      en: "The Russian government published an order ending the agreement of 1991 on mutual visits and that of 1999 on simplified visits by former Japanese residents and their families.",
      ja: "ロシア政府は、相互訪問に関する1991年の合意と、日本人の元島民とその家族の訪問手続きを簡素化した1999年の合意を終了させる政府令を公表した。",
      ru: "Опубликовано распоряжение правительства России о прекращении действия соглашений 1991 года о взаимных поездках и 1999 года об облегчённом посещении островов бывшими жителями — гражданами Японии — и членами их семей.",
    },
    citations: [{ source: "ria-2022-visits", read: "ru" }],
  },
];
