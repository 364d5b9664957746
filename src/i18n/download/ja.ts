import type { DownloadMessages } from "./messages.ts";

export const downloadMessages: DownloadMessages = {
  entry: "ダウンロード",
  heading: "この表示を画像として保存",
  note: "題名、日付、凡例、出典表示が入ります。",
  svg: "画像（SVG）",
  png: "画像（PNG）",
  working: "画像を作成しています…",
  done: (file) => `作成しました：${file}`,
  failed: "画像を作成できませんでした。地図はブラウザーのメニューから印刷できます。",
  version: (version, knownTo) => `記録バージョン${version}、${knownTo}までの情報に基づく`,
};
