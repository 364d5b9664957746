import type { SingleMessages } from "./messages.ts";

export const singleMessages: SingleMessages = {
  offline: (version, knownTo) =>
    `オフライン版：通信を必要としない一つのファイルです。バージョン${version}、${knownTo}までの情報に基づきます。`,
  needs:
    "このファイルには、ここに見えているもののほかに、日付に応じて変わる動かせる地図、年表、順を追って読む解説、すべての記述の全文が入っています。それらを見るには、スクリプトの実行を許可した2023年以降のブラウザーが必要です。",
};
