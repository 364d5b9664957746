import type { ChronologyMessages, VoicesMessages } from "./messages.ts";

export const chronologyMessages: ChronologyMessages = {
  heading: "年表",
  note: "条約などの文書と出来事を、日付順にまとめて並べています。",
  inBrief: "条約その他の文書と行為の概要。すべての出来事の一覧：",
  parts: "年表の項目",
  byDate: "日付順の一覧",
  decades: "年代",
  decade: (year) => `${year}年代`,
  filter: {
    heading: "一覧を絞り込む",
    kinds: "種類",
    texts: "条約・宣言など",
    kind: {
      talks: "会談・交渉",
      visit: "訪問",
      rally: "集会",
      statement: "声明・発言",
      measure: "措置",
      report: "報道",
    },
    by: "出来事の主体",
    byNote: "条約・宣言などは、どれを選んでも表示されます。",
    anyone: "すべて",
    shown: (shown, all) => `全${all}件中${shown}件を表示`,
    reset: "すべて表示",
  },
  kind: {
    talks: "会談・交渉",
    visit: "訪問",
    rally: "集会",
    statement: "声明・発言",
    measure: "措置",
    report: "報道",
  },
  several: "複数の主体、またはその他",
  show: "この日付を地図で表示",
  said: {
    heading: (year) => `${year}年以降の双方の発言と動き`,
    note: "双方の声明・発言、集会、措置、訪問を古い順に並べています。",
    since: "起点の年",
    nothing: "この期間の記載はありません。",
  },
  wordings: {
    heading: "毎年の文言の移り変わり",
    note: "毎年のように繰り返される文書や発言の文言です。文言を確認できていない年は載せていません。",
    years: "年",
    wording: "文言",
    yearsOf: (from, until) => (until === null ? `${from}年` : `${from}〜${until}年`),
  },
};

export const voicesMessages: VoicesMessages = {
  asOf: (date) => `${date}時点`,
  others: "他の政府・機関の立場",
  othersNote: "この問題の当事者ではない政府や機関の立場を、それぞれの言葉づかいに沿って示しています。",
  perspectives: "さまざまな視点",
  perspectivesNote: "発言者と時期を明記しています。国家の主張ではなく、地図には描いていません。",
  islets: "群島を構成する島々",
  allIslets: (count) => `全${count}件を一つずつ見る`,
  isletNames: "名称：",
};
