import { chronologyMessages, voicesMessages } from "../chronology/ru.ts";
import type { WordsMessages } from "./messages.ts";

/** Indexed by the number of islands: a number changes the form of what it counts. */
const COUNTED = ["острова", "остров", "два острова", "три острова", "четыре острова"] as const;
const PLURAL = new Intl.PluralRules("ru");
/** For numbers beyond those; all other forms are "островов". */
const ISLANDS: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = { one: "остров", few: "острова" };

/** A phrase about administration inside a sentence; phrases about claims begin with a country's name and stay as they are. */
function inner(phrase: string): string {
  return phrase.charAt(0).toLocaleLowerCase("ru") + phrase.slice(1);
}

/** Dates end in "г.", which ends a sentence too. */
function sentence(text: string): string {
  return text.endsWith(".") ? text : `${text}.`;
}

export const wordsMessages: WordsMessages = {
  effect: {
    assigned: {
      named: (party) => `${party}, названо прямо`,
      implied: (party) => `${party}, по смыслу текста`,
      plain: (party) => party,
    },
    ceded: (recipient) => `Уступлено ${recipient}`,
    undivided: "Без раздела (совместно)",
    renounced: "Отказ; получатель не назван",
    promised: {
      conditional: (recipient) => `Согласие на передачу при условии${recipient === null ? "" : `; получатель: ${recipient}`}`,
      plain: (recipient) => `Согласие на передачу${recipient === null ? "" : `; получатель: ${recipient}`}`,
    },
    administered: { named: (phrase) => `${phrase}, названо прямо`, implied: (phrase) => `${phrase}, по смыслу текста` },
    administeredByOther: "Под управлением третьей стороны",
    excluded: {
      named: "Исключено, названо прямо; не окончательно",
      implied: "Исключено по смыслу текста; не окончательно",
      plain: "Исключено; не окончательно",
    },
    excludedAs: (term) => `Исключено как «${term}»; не окончательно`,
    namedAsIssue: "Названо предметом переговоров",
    leftOpen: "Оставлено открытым",
    termDisputed: (term) => `«${term}»: значение оспаривается`,
    silent: "Не затронуто",
  },
  date: {
    year: (year) => `${year} г.`,
    period: (from, until) => (until === null ? `с ${from}` : `${from} — ${until}`),
    dayOf: (date, instruments) => `${date} (${instruments})`,
  },
  undivided: "Без раздела (совместно)",
  allIslands: (count) => COUNTED[count] ?? `${count} ${ISLANDS[PLURAL.select(count)] ?? "островов"}`,
  situation: (names, administered) => `${names} — ${inner(administered)}`,
  dateSentence: (date, situations) => (situations.length === 0 ? date : `${date}: ${situations.join("; ")}`),
  lede: {
    today: (administered, claims) => `${[administered, ...claims].join("; ")}.`,
    past: (date, administered) => `${date} — ${inner(administered)}.`,
  },
  legend: {
    boundary: (year, instrument) => `Граница ${year} года (${instrument})`,
    lineOfControl: "Нынешняя линия контроля (документами не установлена)",
    landing: (year) => `Высадка ${year} года и её дата`,
    excluded: (year) => `Исключено из области управления в ${year} году (не окончательно)`,
    renounced: (year) => `Отказ в ${year} году (получатель не назван)`,
    leftOpen: (year) => `Оставлено открытым в ${year} году`,
    promised: (year) => `Согласие на передачу при условии, ${year} год`,
    namedAsIssue: (year) => `Названо предметом переговоров, ${year} год`,
    ceded: (year) => `Уступлено в ${year} году`,
    heading: "Условные обозначения",
    groups: {
      fill: { mark: "Заливка", meaning: "кто управляет" },
      hatch: { mark: "Штриховка", meaning: "кто считает своим" },
      line: { mark: "Линии и знаки", meaning: "что сказано в документах" },
      control: { mark: "Точечная линия", meaning: "где меняется управление" },
    },
    empty: "Все слои выключены. Включите их, чтобы увидеть, кто управляет, кто считает своим и что сказано в документах.",
  },
  summary: {
    today: (date) => sentence(`На карте — сегодняшний день, ${date}`),
    past: (date) => sentence(`На карте — ${date}`),
    administered: (names, administered) => `${administered}: ${names}.`,
    claimed: (names, claimants) =>
      claimants.length === 1
        ? `${claimants.join()} считает своей территорией ${names}.`
        : `${claimants.join(" и ")}, каждая со своей стороны, считают своей территорией ${names}.`,
    shown: (marks) => `Также показано: ${marks}.`,
    nothing: "Все слои выключены: показаны только суша и названия.",
    selected: (name) => `Выбрано: ${name}.`,
  },
  map: {
    of: (region) => `Карта: ${region}.`,
    markOn: (mark, names) => (names === "" ? `${mark}.` : `${mark}: ${names}.`),
  },
  announce: {
    selected: (name, lede) => `Выбрано: ${name}. ${lede}`,
    deselected: "Выбор снят.",
    date: sentence,
    layerOn: (layer) => `Слой включён: ${layer}.`,
    layerOff: (layer) => `Слой выключен: ${layer}.`,
    layerNotYet: (layer) => `Слой включён, но не показан, так как относится к более поздней дате: ${layer}.`,
    positionNotToday: (layer) => `Слой включён, но виден только на сегодняшнюю дату: ${layer}.`,
    layers: (layers) => (layers === null ? "Все слои выключены." : `Включены слои: ${layers}.`),
    inSight: (names) => (names === null ? "В поле зрения нет ни одного из островов." : `В поле зрения: ${names}.`),
  },
  layer: {
    control: "Кто управляет",
    instrument: (year, name) => `${name} (${year})`,
  },
  unit: {
    km2: (value) => `${value}\u00a0км²`,
    people: (value) => `${value}\u00a0чел.`,
    m: (value) => `${value}\u00a0м`,
    km: (value) => `${value}\u00a0км`,
  },
  range: (low, high) => `${low}–${high}`,
  figure: {
    area: "Площадь",
    population: "Население",
    settlement: "Главный населённый пункт",
    "high-point": "Высшая точка",
    administration: "Админ. единица",
    distance: "Расстояние",
  },
  asOf: (date) => `(${date})`,
  details: {
    close: (name) => `Закрыть: ${name}`,
    parts: "Об этом острове",
    names: "Названия",
    origins: "Что известно о названиях",
    figures: "Сведения",
    figureKind: "Показатель",
    noFigure: "нет в использованных источниках",
    status: "Что сказано в документах",
    notYet: "на эту дату ещё нет",
    condition: "Условие:",
    readings: "Как это толкует каждая из сторон",
    control: "Кто управлял",
    onDate: (date) => `На ${date}`,
    sequence: "Все периоды",
    now: "дата на карте",
    following: "Начало периода:",
    positions: "Позиции сегодня",
    positionsAreTodays: "Это сегодняшние позиции, какая бы дата ни была на карте.",
  },
  administration: {
    today: (date) => `Кто управляет сегодня, ${date}`,
    past: (date) => `Кто управлял ${date}`,
    territory: "Территория",
    administered: "Управление",
    following: "Начало периода",
    none: "в этом собрании документов нет",
    dated: (instrument, date) => `${instrument} (${date})`,
    including: (names) => `В том числе ${names}`,
    where: "Где расположены остальные территории",
  },
  overview: {
    islands: "Острова",
    about: "Коротко о споре",
    shown: "Что сейчас на карте",
    stories: "Шаг за шагом",
    howToRead: "Как читать карту",
    order: "Порядок названий",
    dated: {
      treaty: "Подписан",
      declaration: "Подписана",
      agreement: "Подписано",
      directive: "Издана",
      decree: "Издан",
      act: "Произошло",
    },
    inForce: "Вступление в силу",
    place: "Место",
    parties: "Кто",
    officialNames: "Названия",
    dates: "О датах",
    texts: "Аутентичные тексты",
    articles: "Содержание",
    effects: "Что это значит для каждой территории",
    sources: "Источники",
  },
  chronology: chronologyMessages,
  voices: voicesMessages,
  matrix: {
    heading: "Сводная таблица",
    about:
      "Что каждый документ установил или оставил открытым для каждой территории, на что сегодня претендуют оба правительства и кто управлял на выбранную дату. Столбцы идут с юго-запада на северо-восток, за ними — соседние территории. Выберите ячейку, чтобы прочитать подробности и увидеть источники.",
    caption: (date) => `Статус по документам и территориям; дата на карте: ${date}`,
    corner: "Документ или позиция",
    claims: "Считает своей территорией",
    noClaim: "Не считает своей территорией",
    none: "Сведений не приводится",
    positionOfToday: "сегодняшняя позиция, не на эту дату",
    condition: (condition) => `Условие: ${condition}`,
    said: (text, head) => `${text}: ${head}`,
    onMap: "На карте",
    back: "В сводной таблице",
    legend: {
      heading: "Знаки",
      implied: "Пунктирный контур: по смыслу текста, прямо не названо",
      undivided: "Без раздела (совместно): граница не проведена",
      renounced: "Отказ; получатель в тексте не назван",
      promised: "Согласие на передачу при условии",
      excluded: "Исключено из области управления; не окончательно",
      "named-as-issue": "Названо предметом переговоров",
      "left-open": "Оставлено открытым, или значение слова оспаривается",
      silent: "Не затронуто, или сведений не приводится",
    },
    list: "То же в виде списка",
    listNote: "Ни один договор и ни одна декларация не включены, поэтому они здесь не приводятся.",
  },
  sources: {
    heading: "Источники",
    note: "Каждое утверждение на этой странице ведёт к одному из этих источников. Указан вид источника, чтобы читатель мог судить о нём сам.",
    inBrief: "Все источники собраны в файле",
    kind: {
      primary: "Тексты документов",
      official: "Заявления и страницы правительств",
      scholarly: "Исследования и другие вторичные работы",
      press: "Сообщения прессы",
      reference: "Справочники и сводные данные",
      partisan: "Страницы, отстаивающие одну из сторон; взято только то, что они воспроизводят",
    },
    language: (language) => `язык: ${language}`,
    undated: "без даты",
    newTab: "откроется в новой вкладке",
    noAddress: "нет адреса в сети",
    read: (pinpoint, language) => `${pinpoint}, ${language}`,
  },
};
