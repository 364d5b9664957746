import type { DataMessages } from "./messages.ts";

export const dataMessages: DataMessages = {
  entry: "データ",
  heading: "データと訂正",
  close: "閉じる",
  knownTo: (date) => `この記録は${date}までの情報に基づいています。`,
  outdated: "それから1年以上が過ぎているため、新しい出来事は含まれていません。",
};
