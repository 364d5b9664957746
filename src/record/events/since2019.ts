import type { DisputeEvent } from "../../model/event.ts";
import { article } from "../pinpoints.ts";

export const eventsSince2019: readonly DisputeEvent[] = [
  {
    id: "2020-constitution",
    kind: "measure",
    by: "russia",
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
    kind: "measure",
    by: "russia",
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
    kind: "measure",
    by: "russia",
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
