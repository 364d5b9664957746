import type { ComparisonMessages } from "./messages.ts";

export const comparisonMessages: ComparisonMessages = {
  title: "二つの日付の比較",
  end: "終える",
  second: "比べる日付",
  go: "比較する",
  previous: "前の節目の日付と比べる",
  next: "次の節目の日付と比べる",
  outside: (since, today) => `${since}から${today}までの日付を選んでください。`,
  same: "二つの日付が同じなので、比べるものがありません。",
  changed: (from, to, areas) => `${from}と${to}とで施政が異なる地域：${areas}。`,
  unchanged: (from, to) => `${from}と${to}とで、施政が異なる地域はない。`,
  causes: (texts) => `関係する文書と出来事：${texts}。`,
  noCauses: "この間の文書や出来事で、これらの地域に効果を持つものは、この記録にはない。",
  dated: (name, date) => `${name}（${date}）`,
  thereafter: "その後",
  again: (administered, isOtherBetween) => `どちらの日付でも${administered}${isOtherBetween ? "（その間は別の施政）" : ""}。`,
  positions: (date) => `双方の立場は現在のもので、${date}の地図にだけ描かれている。`,
  list: "地域ごとの変化",
  ended: "比較を終えました。",
};
