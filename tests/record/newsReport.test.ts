import { describe, expect, it } from "vitest";
import { walkRecord } from "../../scripts/record/walkRecord.ts";
import { LANGUAGES, type Language, localise } from "../../src/model/language.ts";
import { record } from "../../src/record/index.ts";

/** Where the record answers, as `list/id`, and what must stand there in each language. */
interface Answer {
  readonly at: string;
  readonly en: RegExp;
  readonly ja: RegExp;
  readonly ru: RegExp;
}

interface Point {
  readonly number: number;
  /** What the news report of 7 February 2020 said, or left out. */
  readonly says: string;
  readonly answers: readonly Answer[];
}

const PLANNED_VISIT = "events/2020-planned-visit";
const RALLY_2020 = "events/2020-rally";

const POINTS: readonly Point[] = [
  {
    number: 1,
    says: "A government source said that Abe had decided to go to Moscow in May: a plan, from one unnamed source, that came to nothing.",
    answers: [
      {
        at: PLANNED_VISIT,
        en: /unnamed Japanese government source quoted by .*Kyodo.*75th anniversary.*The visit never took place/,
        ja: /匿名の日本政府筋.*75周年.*訪問は実現しなかった/,
        ru: /Неназванный источник.*Киодо.*75-летие.*Поездка не состоялась/,
      },
      {
        at: "events/2020-visit-declined",
        en: /would not go to the parade.*24 June/,
        ja: /6月24日.*出席しない/,
        ru: /не поедет на парад.*24 июня/,
      },
    ],
  },
  {
    number: 2,
    says: "He would also hold talks with Putin: planned only.",
    answers: [
      {
        at: PLANNED_VISIT,
        en: /A meeting with Putin was being sought/,
        ja: /プーチン大統領と会談.*調整/,
        ru: /Встречу с В\. Путиным пытались назначить/,
      },
    ],
  },
  {
    number: 3,
    says: "A meeting on 8 or 10 May, around the ceremony of 9 May, which was then postponed on 16 April.",
    answers: [
      { at: PLANNED_VISIT, en: /8 or 10 May.*ceremony of 9 May/, ja: /9日の式典.*8日か10日/, ru: /8 или 10 мая.*торжеств 9 мая/ },
      { at: "events/2020-parade-postponed", en: /put off the parade of 9 May/, ja: /5月9日のパレード.*延期/, ru: /отложил парад 9 мая/ },
    ],
  },
  {
    number: 4,
    says: "He had been invited and saw no reason to refuse: the source’s words, not his.",
    answers: [
      {
        at: PLANNED_VISIT,
        en: /invited and saw no reason to refuse/,
        ja: /招待.*断る理由はないとされた/,
        ru: /приглашён и не видит причин отказываться/,
      },
    ],
  },
  {
    number: 5,
    says: "The aim: personal ties and progress in the territorial talks.",
    answers: [
      {
        at: PLANNED_VISIT,
        en: /to deepen their personal ties and advance the territorial talks/,
        ja: /個人的な関係を深めて領土交渉を進める/,
        ru: /укрепить личные отношения и продвинуть переговоры/,
      },
    ],
  },
  {
    number: 6,
    says: "“Four controversial Russian islands”: they are administered by Russia and claimed by both.",
    answers: [
      {
        at: "region",
        en: /administered by the Soviet Union and then by Russia since 1945.*each hold all four to be their own/,
        ja: /ロシアが施政を行って.*四島すべてを自国の領土とする立場/,
        ru: /под управлением сначала СССР, затем России.*считают своими все четыре/,
      },
    ],
  },
  {
    number: 7,
    says: "Abe promised the same day to go on with the treaty talks.",
    answers: [
      {
        at: RALLY_2020,
        en: /Abe promised to advance the peace-treaty talks/,
        ja: /安倍首相は.*平和条約交渉を一歩一歩進め/,
        ru: /С\. Абэ обещал шаг за шагом вести переговоры/,
      },
    ],
  },
  {
    number: 8,
    says: "The rally demands the islands for Japan; the report’s copy reverses the sense.",
    answers: [
      {
        at: "wordings/7-february-rally",
        en: /“National Rally to Demand the Return of the Northern Territories”, which the government and private bodies hold together/,
        ja: /政府や関係団体が東京で開き.*「北方領土返還要求全国大会」/,
        ru: /«Общенациональный съезд с требованием возвращения северных территорий»; его проводят правительство и общественные организации/,
      },
    ],
  },
  {
    number: 9,
    says: "It is held on 7 February, Northern Territories Day, fixed in January 1981.",
    answers: [
      {
        at: "events/1981-day-of-7-february",
        en: /yearly “Northern Territories Day”.*1855/,
        ja: /「北方領土の日」.*1855年/,
        ru: /«День северных территорий».*1855/,
      },
    ],
  },
  {
    number: 10,
    says: "The second year running without “illegal”; it came back in other words in 2021 and as such in 2023.",
    answers: [
      {
        at: RALLY_2020,
        en: /omits “illegally occupied” a second year/,
        ja: /2年続けて「不法占拠」の語なし/,
        ru: /второй год обходится без слов «незаконно оккупированы»/,
      },
      {
        at: "events/2021-rally",
        en: /“occupied without legal basis”/,
        ja: /「法的根拠のないまま占拠」/,
        ru: /«оккупации без правовых оснований»/,
      },
      {
        at: "events/2023-rally",
        en: /first time in five years.*“illegal occupation”/,
        ja: /5年ぶりに「不法占拠」/,
        ru: /Впервые за пять лет.*«незаконной оккупации»/,
      },
    ],
  },
  {
    number: 11,
    says: "The motive, to avoid tension, is an inference.",
    answers: [
      {
        at: RALLY_2020,
        en: /apparently so as not to raise tension/,
        ja: /緊張を避けるためとみられ/,
        ru: /по-видимому, чтобы не усиливать напряжённость/,
      },
    ],
  },
  {
    number: 12,
    says: "A solution both sides can accept: in paraphrase.",
    answers: [
      {
        at: RALLY_2020,
        en: /a solution both sides can accept/,
        ja: /双方が受け入れられる解決策/,
        ru: /к решению, приемлемому для обеих сторон/,
      },
    ],
  },
  {
    number: 13,
    says: "Little progress, because the positions differ: said by whom.",
    answers: [
      {
        at: "events/2019-osaka",
        en: /The press of both countries saw no breakthrough/,
        ja: /両国の報道は.*大きな進展はなかったと伝えた/,
        ru: /Пресса обеих стран прорыва.*не увидела/,
      },
      {
        at: "events/2020-bluebook",
        en: /Motegi Toshimitsu said.*the two sides’ approaches differ/,
        ja: /茂木敏充外相は.*隔たりがあると述べた/,
        ru: /Мотэги Тосимицу сказал.*подходы сторон различаются/,
      },
    ],
  },
  {
    number: 14,
    says: "Russia wants the outcome of the war accepted; it invokes the Charter too, and the landings lie on both sides of the surrender.",
    answers: [
      {
        at: "events/2019-lavrov-sovereignty",
        en: /Japan must first accept the outcome of the Second World War in full.*Art\. 107 of the UN Charter/,
        ja: /「第二次世界大戦の結果」を全面的に認めなければならない.*国連憲章第107条/,
        ru: /полностью признать «итоги Второй мировой войны».*107 Устава ООН/,
      },
      {
        at: "instruments/1945-landings",
        en: /Between 18 August and 5 September 1945 Soviet forces took control/,
        ja: /8月18日から9月5日にかけて、ソ連軍は/,
        ru: /С 18 августа по 5 сентября 1945 года советские войска/,
      },
      {
        at: "instruments/1945-yalta",
        en: /“the Kuril islands” were to go to it/,
        ja: /「クリル諸島」をソ連に渡す/,
        ru: /должны были перейти.*«Курильские острова»/,
      },
      {
        at: "events/1945-potsdam-accepted",
        en: /acceptance of the Potsdam Declaration/,
        ja: /ポツダム宣言の受諾/,
        ru: /принятии Потсдамской декларации/,
      },
      {
        at: "events/1945-surrender-signed",
        en: /signs the Instrument of Surrender.*by 5 September/,
        ja: /降伏文書に署名.*5日までに/,
        ru: /акт о капитуляции.*к 5 сентября/,
      },
    ],
  },
  {
    number: 15,
    says: "Japan’s government held the occupation illegal throughout; only public wording softened.",
    answers: [
      {
        at: "positions/japan/shikotan",
        en: /Japan says.*illegally occupied since 1945/,
        ja: /日本政府は.*不法に占拠/,
        ru: /Япония считает.*незаконно оккупирована/,
      },
      {
        at: "wordings/diplomatic-bluebook",
        en: /standing pages said “illegal occupation” throughout.*position had not changed/,
        ja: /常設ページは一貫して「不法占拠」.*立場に変わりはない/,
        ru: /на постоянных страницах.*«незаконная оккупация».*позиция не изменилась/,
      },
    ],
  },
  {
    number: 16,
    says: "“Inherent areas”: the term is “inherent territory”, and it is Japan’s.",
    answers: [
      {
        at: RALLY_2020,
        en: /by a news report of that day urged the early “return” of “inherent territory”/,
        ja: /当日の報道によれば.*「固有の領土」の早期「返還」/,
        ru: /по сообщениям того дня.*«возвращению» «исконных территорий»/,
      },
    ],
  },
  {
    number: 17,
    says: "The statement of 2020 did not say “illegally occupied”.",
    answers: [
      {
        at: RALLY_2020,
        en: /did not call the islands “illegally occupied”/,
        ja: /「不法占拠」の語は用いなかった/,
        ru: /острова не названы «незаконно оккупированными»/,
      },
      {
        at: "wordings/7-february-rally",
        en: /Neither “illegal” nor “occupied”/,
        ja: /「不法」も「占拠」も用いず/,
        ru: /ни слова «незаконно», ни слова «оккупированы»/,
      },
    ],
  },
  {
    number: 18,
    says: "The phrase was already gone in 2019.",
    answers: [
      {
        at: "events/2019-rally",
        en: /no longer said that the four islands are “illegally occupied”/,
        ja: /「不法に占拠」されているとの表現を用いなかった/,
        ru: /уже не говорилось.*«незаконно оккупированы»/,
      },
    ],
  },
  {
    number: 19,
    says: "Joint projects without harm to either side’s legal position: an idea of December 2016; whose law applies was never agreed; ended in 2022.",
    answers: [
      {
        at: RALLY_2020,
        en: /without harm to either side’s legal position/,
        ja: /双方の法的立場を害することなく/,
        ru: /без ущерба для правовых позиций сторон/,
      },
      {
        at: "events/2016-nagato-tokyo",
        en: /without prejudice to the position of either side.*no such system was agreed/,
        ja: /双方の立場を害さない.*合意に至らなかった/,
        ru: /без ущерба для позиций сторон.*согласован не был/,
      },
      {
        at: "events/2022-talks-suspended",
        en: /leave the dialogue on joint economic activities/,
        ja: /共同経済活動に関する対話からも離脱/,
        ru: /выходит из диалога о совместной хозяйственной деятельности/,
      },
    ],
  },
  {
    number: 20,
    says: "The projects were meant as a step towards a treaty: the stated purpose of both in 2016.",
    answers: [
      {
        at: "events/2016-nagato-tokyo",
        en: /agreed.*possible step towards a peace treaty/,
        ja: /平和条約に向けた一歩/,
        ru: /возможном шаге к мирному договору/,
      },
    ],
  },
  {
    number: 21,
    says: "No peace treaty; but the state of war ended on 12 December 1956.",
    answers: [
      {
        at: "instruments/1956-joint-declaration",
        en: /not a peace treaty. It ended the state of war.*12 December 1956/s,
        ja: /平和条約ではなく.*戦争状態を終わらせ.*1956年12月12日/s,
        ru: /Не мирный договор.*прекратила состояние войны.*12 декабря 1956/s,
      },
      {
        at: "region",
        en: /ended their state of war in 1956 but have not concluded a peace treaty/,
        ja: /1956年に戦争状態を終えたが、平和条約は結んでいない/,
        ru: /состояние войны.*прекращено в 1956 году, но мирный договор не заключён/,
      },
    ],
  },
  {
    number: 22,
    says: "In 2018 the leaders agreed to speed up the talks on the basis of 1956.",
    answers: [
      {
        at: "events/2018-singapore",
        en: /agreed to speed up the talks.*on the basis of the Joint Declaration of 1956/,
        ja: /1956年の日ソ共同宣言を基礎として平和条約交渉を加速/,
        ru: /ускорить переговоры.*на основе Совместной декларации 1956 года/,
      },
    ],
  },
  {
    number: 23,
    says: "1956: agrees to transfer, after the conclusion of a treaty; two islands only; a condition added in 1960.",
    answers: [
      {
        at: "instruments/1956-joint-declaration",
        en: /agrees to transfer the Habomai group and Shikotan; the actual transfer follows the conclusion of a peace treaty.*does not mention Kunashir/s,
        ja: /引き渡すことに同意する。ただし、現実の引き渡しは平和条約の締結後.*国後島 \/ クナシルに触れていない/s,
        ru: /соглашается на передачу.*фактическая передача — после заключения мирного договора.*Кунашир в декларации не упомянут/s,
      },
      {
        at: "instruments/1960-soviet-memoranda",
        en: /withdrawal of all foreign troops from Japan a further condition/,
        ja: /すべての外国軍隊の撤退という条件を加えた/,
        ru: /условие — вывод всех иностранных войск/,
      },
    ],
  },
  {
    number: 24,
    says: "Habomai is a group, counted as one of four by convention; with Shikotan 6.9 per cent of the area.",
    answers: [
      {
        at: "territories/habomai",
        en: /group of islands, by convention counted as one of the four/,
        ja: /慣例で四島の一つに数えられる島々/,
        ru: /Группа островов, которую принято считать за один из четырёх/,
      },
      { at: "region", en: /three islands and an island group/, ja: /三つの島と一つの群島/, ru: /три острова и островная группа/ },
      { at: "figures/habomai", en: /together with Shikotan 6\.9/, ja: /色丹島と合わせて.*6\.9/, ru: /вместе с Шикотаном — 6,9/ },
    ],
  },
  {
    number: 25,
    says: "Two islands rather than four: a reading of the media; the stated policy was where the four belong.",
    answers: [
      {
        at: "events/2020-suga-putin-call",
        en: /The agency Jiji wrote that since 2018 Japan had in effect put two of the four islands.*stated policy, to settle to whom the four belong/,
        ja: /時事通信は.*二島を事実上優先.*四島の帰属の問題を解決して平和条約を締結するという政府の基本方針/,
        ru: /Агентство Дзидзи писало.*фактически.*два острова из четырёх.*решить вопрос о принадлежности четырёх островов/,
      },
    ],
  },
  {
    number: 26,
    says: "The other two, under both their names: 93.1 per cent of the area.",
    answers: [
      { at: "figures/etorofu", en: /Kunashir \/ Kunashiri 93\.1/, ja: /国後島 \/ クナシル.*93\.1/, ru: /Кунасири \/ Кунашир.*93,1/ },
      { at: "figures/kunashiri", en: /Etorofu \/ Iturup 93\.1/, ja: /イトゥルップ \/ 択捉島.*93\.1/, ru: /Итуруп \/ Эторофу.*93,1/ },
    ],
  },
  {
    number: 27,
    says: "Russia’s concern about foreign, that is United States, troops.",
    answers: [
      {
        at: "events/2018-memoranda-of-1960",
        en: /withdrawal of all foreign troops from Japan/,
        ja: /外国軍隊の撤退/,
        ru: /вывода из Японии всех иностранных войск/,
      },
      {
        at: "instruments/1960-soviet-memoranda",
        en: /security treaty between Japan and the United States/,
        ja: /日米安全保障条約/,
        ru: /японо-американского договора безопасности/,
      },
      { at: "events/2021-putin-constitution", en: /questions of security/, ja: /安全保障を含む/, ru: /связанных с безопасностью/ },
    ],
  },
  {
    number: 28,
    says: "The treaty of commerce, navigation and delimitation of 7 February 1855.",
    answers: [
      {
        at: "instruments/1855-shimoda",
        en: /Treaty of Commerce, Navigation and Delimitation.*7 February 1855/s,
        ja: /日本国魯西亜国通好条約.*1855年2月7日/s,
        ru: /Трактат о торговле и границах.*7 февраля 1855/s,
      },
    ],
  },
  {
    number: 29,
    says: "Its line runs between Etorofu and Urup and names one of the four; Japan reads it as confirming a boundary, Russia as having no bearing today.",
    answers: [
      {
        at: "instruments/1855-shimoda",
        en: /South of the line it names only Etorofu \/ Iturup.*by implication.*confirmed a boundary that had formed peacefully.*no bearing on the question of the islands today/s,
        ja: /線の南で条文に名が挙がるのはイトゥルップ \/ 択捉島だけ.*平和裏に形成された国境を確認.*今日の四島の問題とは関係がない/s,
        ru: /К югу от линии в тексте назван только Итуруп \/ Эторофу.*подтвердил мирно сложившуюся границу.*не имеет отношения к нынешнему вопросу/s,
      },
    ],
  },
  {
    number: 30,
    says: "What the report leaves out: 1875, 1905, Yalta, 1951, the Russian case, the Ainu, those who live there and those who lived there.",
    answers: [
      {
        at: "instruments/1875-saint-petersburg",
        en: /south of the line of 1855 are not in the list/,
        ja: /1855年の線より南の島々はその中にない/,
        ru: /к югу от линии 1855 года в перечень не входят/,
      },
      {
        at: "instruments/1905-portsmouth",
        en: /ceded the south of Sakhalin/,
        ja: /の南部を、北緯50度を境として日本に譲った/,
        ru: /уступила Японии южную часть Сахалина/,
      },
      { at: "instruments/1945-yalta", en: /agreed in secret/, ja: /秘密裏に取り決めた/, ru: /тайно условились/ },
      {
        at: "instruments/1951-san-francisco",
        en: /renounced “the Kurile Islands”.*names no recipient/,
        ja: /「千島列島」.*を放棄した.*帰属先を示さず/,
        ru: /отказалась от «Курильских островов».*не называет, в чью пользу/,
      },
      {
        at: "positions/russia/kunashiri",
        en: /Russia says.*result of the Second World War/,
        ja: /ロシア政府は.*第二次世界大戦の結果/,
        ru: /Россия считает.*итогам Второй мировой войны/,
      },
      { at: "perspectives/ainu", en: /hold different views/, ja: /見方はさまざま/, ru: /думают по-разному/ },
      {
        at: "perspectives/present-residents",
        en: /Present residents.*18,757 people lived/,
        ja: /現在の島民.*18,757人/,
        ru: /Нынешние жители.*18 757 человек/,
      },
      {
        at: "perspectives/former-residents",
        en: /Former residents.*17,291 people lived/,
        ja: /元島民.*17,291人/,
        ru: /Бывшие жители.*17 291 человек/,
      },
    ],
  },
];

/** Every text at that place, one after another, so that a dot in an expression spans what stands together. */
function wordsAt(at: string, language: Language): string {
  const local = localise(record, language);
  const [list = "", id, territory] = at.split("/");
  if (list === "region") return textOf(local.region);
  if (list === "figures") return textOf(local.figures.filter((figure) => figure.territory === id));
  if (list === "positions") return textOf(local.positions.filter((position) => position.party === id && position.territory === territory));
  const items: readonly { readonly id: string }[] | undefined = {
    events: local.events,
    instruments: local.instruments,
    perspectives: local.perspectives,
    territories: local.territories,
    wordings: local.wordings,
  }[list];
  return textOf(items?.filter((item) => item.id === id));
}

/** Ids and citations are no words to a reader. */
const SILENT_KEYS = new Set(["id", "citations", "party", "lang"]);

function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value !== "object" || value === null) return "";
  return Object.entries(value)
    .map(([key, item]) => (SILENT_KEYS.has(key) ? "" : textOf(item)))
    .join(" ");
}

const QUOTED: Readonly<Record<Language, RegExp>> = { en: /[“"][^”"]*[”"]/g, ja: /[「『][^」』]*[」』]/g, ru: /[«„][^»“]*[»“]/g };

/** Words of the report, or of its machine-made copy, that the record never uses as its own. */
const NEVER: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    /\b(?:russian|japanese) islands\b/i,
    /controversial/i,
    /inherent areas?/i,
    /supporters of Russia/i,
    /brought the (?:four )?islands/i,
    /depending on the source/i,
  ],
  ja: [/ロシアの島々/, /日本の島々/, /固有の地域/, /ロシアの支持者/],
  ru: [/(?:российские|японские) острова/i, /скандальн/i, /исконные (?:районы|области)/i, /сторонник(?:и|ов) России/i],
};

describe("the news report of 7 February 2020", () => {
  it("has thirty points, each once", () => {
    expect(POINTS.map(({ number }) => number)).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
  });

  describe.each(POINTS)("$number: $says", ({ answers }) => {
    it.each(answers.flatMap(({ at, ...patterns }) => LANGUAGES.map((language) => [at, language, patterns[language]] as const)))(
      "is answered at %s in %s",
      (at, language, pattern) => {
        expect(wordsAt(at, language)).toMatch(pattern);
      },
    );
  });

  const { texts, cited } = walkRecord(record);

  it.each(LANGUAGES)("lends the record none of its one-sided words (%s)", (language) => {
    const own = texts.map(({ where, value }) => ({ where, text: value[language].replace(QUOTED[language], " ") }));
    const found = NEVER[language].flatMap((word) => own.filter(({ text }) => word.test(text)).map(({ where }) => `${where}: ${word}`));
    expect(found).toEqual([]);
  });

  it("is never the only source where its machine-made copy is cited", () => {
    const relying = cited.filter(({ value }) => value.some(({ source }) => source === "gotechdaily-2020"));
    expect(relying.length).toBeGreaterThan(0);
    for (const { where, value } of relying) expect([where, value.length > 1]).toEqual([where, true]);
  });

  it("has none of its plan told as a fact: the visit is a report, and no visit stands in May 2020", () => {
    expect(record.events.find(({ id }) => id === "2020-planned-visit")?.kind).toBe("report");
    expect(record.events.filter(({ kind, date }) => kind === "visit" && date.startsWith("2020-05"))).toEqual([]);
  });
});

describe("what each side has said since 2022", () => {
  const since = record.events.filter(({ date }) => date >= "2022-01-01");
  const of = (party: string) => since.filter(({ by }) => by === party);

  it("is told of both, in every year and in like number", () => {
    const [ours, theirs] = [of("japan").length, of("russia").length];
    expect(Math.max(ours, theirs) / Math.min(ours, theirs)).toBeLessThanOrEqual(1.15);
    for (const year of ["2022", "2023", "2024", "2025", "2026"])
      for (const party of ["japan", "russia"])
        expect([year, party, of(party).some(({ date }) => date.startsWith(year))]).toEqual([year, party, true]);
  });

  it.each(LANGUAGES)("is told of both at like length (%s)", (language) => {
    const mean = (party: string) => of(party).reduce((sum, { text }) => sum + text[language].length, 0) / of(party).length;
    const [ours, theirs] = [mean("japan"), mean("russia")];
    expect(Math.max(ours, theirs) / Math.min(ours, theirs)).toBeLessThanOrEqual(1.15);
  });
});
