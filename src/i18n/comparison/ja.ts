import type { ComparisonMessages } from "./messages.ts";

export const comparisonMessages: ComparisonMessages = {
  title: "二つの日付の比較",
  end: "比較を終える",
  second: "比べる日付",
  go: "比較する",
  outside: (since, today) => `${since}から${today}までの日付を選んでください。`,
  same: "二つの日付が同じなので、比べるものがありません。",
  changed: (from, to, areas) => `${from}から${to}までの間に施政が変わった地域：${areas}。`,
  unchanged: (from, to) => `${from}から${to}までの間に、施政が変わった地域はない。`,
  causes: (texts) => `変化のもとになった文書と出来事：${texts}。`,
  noCauses: "この間に変化をもたらした文書や出来事は、この記録にはない。",
  dated: (name, date) => `${name}（${date}）`,
  thereafter: "その後",
  again: "二つの日付で同じ。",
  list: "地域ごとの変化",
};
