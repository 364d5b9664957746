import { dataMessages } from "../data/ru.ts";
import { downloadMessages } from "../download/ru.ts";
import type { AddressPart, InterfaceMessages } from "./messages.ts";

const PARTS: Readonly<Record<AddressPart, string>> = {
  island: "остров",
  layers: "слои",
  date: "дата",
  map: "положение карты",
  theme: "цветовая тема",
  story: "рассказ",
  step: "шаг",
  compare: "дата для сравнения",
  engine: "способ отрисовки карты",
};

const list = (items: readonly string[]) => items.join(", ");

export const interfaceMessages: InterfaceMessages = {
  header: {
    menu: "Меню",
    languages: "Язык",
    theme: "Цветовая тема",
    themes: { auto: "Как в системе", light: "Светлая", dark: "Тёмная" },
    share: "Поделиться",
    shareHint: "Скопировать адрес этого вида карты",
    embed: "Встроить",
    cite: "Сослаться",
  },
  layers: {
    title: "Слои",
    count: (on) => `включено: ${on}`,
    collapse: "Скрыть список",
    expand: "Показать список",
    close: "Закрыть",
    reset: "Сбросить",
    treaties: "Договоры и декларации",
    positions: "Позиции сегодня",
    positionsOnlyToday: "Доступно, когда выбрана сегодняшняя дата",
    control: "Управление",
    controlToday: "Кто управляет",
    controlThen: "Кто управлял",
    controlNote: "Заливка; точками — сегодняшняя линия контроля",
    notYet: "Позже выбранной даты",
  },
  timeline: {
    title: "Хронология",
    date: "Дата на карте",
    today: "Сегодня",
    year: (year) => String(year),
    previous: "К предыдущей ключевой дате",
    next: "К следующей ключевой дате",
    noPrevious: "Более ранних ключевых дат нет",
    noNext: "Более поздних ключевых дат нет",
    choose: "Выбрать дату",
    anyDay: "Любой день",
    go: "Показать",
    compare: "Сравнить с ней",
    compareOther: "Сравнить с другой датой",
    compareEnd: "Закончить сравнение",
    outside: (first, last) => `Выберите день в промежутке: ${first} — ${last}`,
    instruments: "Договоры, декларации и события",
    lane: (name) => `Кто управлял: ${name}`,
    allFour: "Все четыре",
    whose: (name, party) => `${name}: ${party}`,
    differs: "Не одинаково для всех четырёх",
    play: "Воспроизвести",
    pause: "Приостановить",
    later: "(позже выбранной даты)",
    andMore: (count) => `и ещё ${count}`,
    spacing: "Десятилетиям, где дат больше, на линии отведено больше места; каждый год стоит на своём месте.",
    search: "Найти в списке",
    kind: "Показывать",
    kinds: { all: "Всё", instrument: "Договоры, декларации и действия", event: "События" },
    found: (count) => `Дат: ${count}`,
    decade: (firstYear) => `${firstYear}-е годы`,
  },
  data: dataMessages,
  download: downloadMessages,
  controls: { title: "Вид карты", zoomIn: "Приблизить", zoomOut: "Отдалить", fit: "Весь регион" },
  attribution: {
    contributors: "© участники OpenStreetMap",
    licence: "ODbL",
    note: "Карта не выражает мнения о суверенитете",
    sources: "Источники",
  },
  map: {
    name: "Карта",
    keys: "Стрелки двигают карту, плюс и минус меняют масштаб, ноль показывает весь регион. Любой остров можно выбрать и в списке.",
    degrees: (axis, degrees) =>
      `${Math.abs(degrees)}° ${axis === "longitude" ? (degrees < 0 ? "з. д." : "в. д.") : degrees < 0 ? "ю. ш." : "с. ш."}`,
  },
  layout: {
    skipMap: "Пропустить карту",
    column: "Статус и источники",
    sheetToHalf: "Открыть панель наполовину",
    sheetToFull: "Открыть панель полностью",
    sheetToPeek: "Опустить панель",
  },
  frame: { fullMap: "Полная карта" },
  panels: { title: "Разделы страницы", overview: "Обзор", matrix: "Сводка", chronology: "Хронология", sources: "Источники" },
  geometryParts: {
    land: "окружающая суша",
    lakes: "озёра",
    boundaries: "линии границ",
    outlines: "обводка островов, названных в документе вместе",
  },
  notices: {
    title: "Уведомления",
    dismiss: "Закрыть",
    retry: "Повторить",
    address: (parts) =>
      `Часть адреса не удалось прочитать (${list(parts.map((part) => PARTS[part]))}), поэтому здесь действуют обычные настройки.`,
    geometryNotLoaded: (names) =>
      names.length === 0
        ? "Не удалось загрузить контуры карты; список, подробности и источники доступны."
        : `Не удалось загрузить контуры карты (${list(names)}); всё остальное показано.`,
    geometryInvalid: (names) =>
      names.length === 0
        ? "Контуры карты получены с ошибками и не показаны; список, подробности и источники доступны."
        : `Часть контуров получена с ошибками и не показана (${list(names)}); всё остальное на месте.`,
    geometrySlow: "Контуры карты загружаются дольше обычного; список, подробности и источники уже доступны.",
    proseNotLoaded: "Тексты и источники загрузить не удалось; карта, таблица и даты работают.",
    webgl: "Этот браузер не может показать карту с помощью WebGL, поэтому та же карта показана в упрощённом виде.",
    contextLost: "Браузер прекратил отрисовку карты через WebGL, поэтому та же карта показана в упрощённом виде.",
    worker: "Часть программы карты не запустилась, поэтому та же карта показана в упрощённом виде.",
    partNotLoaded: "Эту часть страницы загрузить не удалось; остальное работает.",
    internal: "В этой части страницы произошла ошибка; остальное работает.",
    copied: "Адрес этого вида карты скопирован.",
    copyFailed: "Не удалось скопировать адрес; он есть в адресной строке браузера.",
  },
};
