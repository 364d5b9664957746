import { dataMessages } from "../data/ja.ts";
import { downloadMessages } from "../download/ja.ts";
import type { AddressPart, InterfaceMessages } from "./messages.ts";

const PARTS: Readonly<Record<AddressPart, string>> = {
  island: "島",
  layers: "レイヤー",
  date: "日付",
  map: "地図の位置",
  theme: "配色",
  story: "解説",
  step: "段階",
  compare: "比較する日付",
  engine: "地図の描画方式",
};

const list = (items: readonly string[]) => items.join("、");

export const interfaceMessages: InterfaceMessages = {
  header: {
    menu: "メニュー",
    languages: "言語",
    theme: "配色",
    themes: { auto: "自動", light: "ライト", dark: "ダーク" },
    share: "共有",
    shareHint: "いま表示している画面のアドレスをコピーします",
    embed: "埋め込み",
    cite: "引用",
  },
  layers: {
    title: "レイヤー",
    count: (on) => `${on}件を表示中`,
    collapse: "一覧を隠す",
    expand: "一覧を表示",
    close: "閉じる",
    reset: "リセット",
    treaties: "条約と宣言",
    positions: "現在の立場",
    positionsOnlyToday: "日付が今日のときに表示できます",
    control: "施政",
    controlToday: "施政を行っている国",
    controlThen: "施政を行っていた国",
    controlNote: "塗り分けで示し、現在の境は点線で示します",
    notYet: "この日付より後",
  },
  timeline: {
    title: "年表",
    date: "表示する日付",
    today: "現在",
    year: (year) => `${year}年`,
    previous: "前の節目の日付へ",
    next: "次の節目の日付へ",
    noPrevious: "これより前の節目はありません",
    noNext: "これより後の節目はありません",
    choose: "日付を選ぶ",
    anyDay: "任意の日付",
    go: "表示",
    compare: "この日と比較",
    compareOther: "別の日付と比べる",
    compareEnd: "比較を終える",
    outside: (first, last) => `${first}から${last}までの日付を選んでください。`,
    instruments: "条約・宣言・出来事",
    lane: (name) => `施政の推移：${name}`,
    allFour: "四島",
    whose: (name, party) => `${name}：${party}`,
    differs: "四島で異なる",
    play: "再生",
    pause: "一時停止",
    later: "（表示中の日付より後）",
    andMore: (count) => `ほか${count}件`,
    spacing: "年表の線は、日付の多い年代ほど幅を広くとっています。各年の目盛りは線上の正しい位置にあります。",
    search: "一覧から探す",
    kind: "表示する項目",
    kinds: { all: "すべて", instrument: "条約・宣言など", event: "出来事" },
    found: (count) => `${count}件`,
    decade: (firstYear) => `${firstYear}年代`,
  },
  data: dataMessages,
  download: downloadMessages,
  controls: { title: "地図の表示", zoomIn: "拡大", zoomOut: "縮小", fit: "全体を表示" },
  attribution: {
    contributors: "© OpenStreetMap contributors",
    licence: "ODbL",
    note: "主権についての見解を示すものではありません",
    sources: "出典",
  },
  map: {
    name: "地図",
    keys: "矢印キーで地図を動かし、プラスとマイナスのキーで拡大・縮小し、0のキーで全体を表示します。島は一覧からも選べます。",
    degrees: (axis, degrees) =>
      `${axis === "longitude" ? (degrees < 0 ? "西経" : "東経") : degrees < 0 ? "南緯" : "北緯"}${Math.abs(degrees)}°`,
  },
  layout: {
    skipMap: "地図を飛ばす",
    column: "地位と出典",
    sheetToHalf: "パネルを半分まで開く",
    sheetToFull: "パネルをすべて開く",
    sheetToPeek: "パネルを下げる",
  },
  frame: { fullMap: "詳しい地図" },
  panels: { title: "ページの項目", overview: "概要", matrix: "一覧表", chronology: "年表", sources: "出典" },
  geometryParts: { land: "周辺の陸地", lakes: "湖", boundaries: "境界線", outlines: "文書でまとめて扱われる島々の輪郭" },
  notices: {
    title: "お知らせ",
    dismiss: "閉じる",
    retry: "再試行",
    address: (parts) => `アドレスの一部（${list(parts.map((part) => PARTS[part]))}）を読み取れなかったため、標準の設定で表示しています。`,
    geometryNotLoaded: (names) =>
      names.length === 0
        ? "地図の地形データを読み込めませんでしたが、一覧、詳細、出典はご覧いただけます。"
        : `${list(names)}の地形データを読み込めなかったため、それ以外の部分を表示しています。`,
    geometryInvalid: (names) =>
      names.length === 0
        ? "地図の地形データが壊れているため描画できませんが、一覧、詳細、出典はご覧いただけます。"
        : `${list(names)}の地形データが壊れているため、それ以外の部分を表示しています。`,
    geometrySlow: "地形データの読み込みに時間がかかっていますが、一覧、詳細、出典はご覧いただけます。",
    proseNotLoaded: "本文と出典を読み込めませんでした。地図と一覧表、日付の操作は使えます。",
    webgl: "このブラウザーではWebGLの地図を表示できないため、同じ内容の簡易な地図を表示しています。",
    contextLost: "WebGLによる描画が止まったため、同じ内容の簡易な地図を表示しています。",
    worker: "地図を描くプログラムの一部が起動しなかったため、同じ内容の簡易な地図を表示しています。",
    partNotLoaded: "この部分を読み込めませんでしたが、ほかの部分は引き続きご利用いただけます。",
    internal: "この部分で問題が起きましたが、ほかの部分は引き続きご利用いただけます。",
    copied: "この画面のアドレスをコピーしました。",
    copyFailed: "アドレスをコピーできませんでした。ブラウザーのアドレス欄からコピーしてください。",
  },
};
