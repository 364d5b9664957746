import type { SheetMessages } from "./messages.ts";

export const sheetMessages: SheetMessages = {
  print: "印刷",
  openStory: "この解説を地図で開く",
  openStep: (step) => `第${step}段階を地図で見る`,
  timeline: "年表",
  outline: "白地図に島の名前を書く",
  outlineTask: "番号を付けた島と群島の名前を、線の上に書きなさい。名前が二つあるものは両方を書くこと。",
  outlineMap: (count) => `地名のない白地図。名前を書く島と群島に1から${count}までの番号を付けてある。`,
  questions: "設問",
  answers: "解答",
  islands: "番号を付けた島と群島",
  sourcesNote: "文末の番号は、この一覧にある出典の番号を示しています。",
  licence: "ライセンスとバージョン",
  texts: "文章：Four Islands、",
  geometry: "地形データ：",
  address: (address) => `このシートの掲載先：${address}`,
};
