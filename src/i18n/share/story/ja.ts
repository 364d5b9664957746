import type { AuthorStoryMessages } from "./messages.ts";

const number = new Intl.NumberFormat("ja-JP");

export const storyMessages: AuthorStoryMessages = {
  lede: "地図の画面をステップとして集め、それぞれに説明文を付けて、ボタン付きの一つの地図、またはリンクの一覧としてご自分のページに載せられます。",
  how: "次の画面を加えるには、このウィンドウを閉じて地図を動かし、もう一度「埋め込み」を押すとここに戻ります。ステップはページを離れるか再読み込みするまで保たれ、どこにも保存されません。",
  limits: (steps, characters) => `ステップは${steps}件まで、説明文は書式なしで${number.format(characters)}文字までです。`,
  now: "いまのページの画面",
  add: "この画面をステップに加える",
  full: (steps) => `ステップが${steps}件あり、これ以上は加えられません。`,
  toMap: "地図に戻る",
  steps: "ステップ",
  none: "まだありません。",
  step: (step) => `ステップ${step}`,
  layers: (layers) => `レイヤー：${layers ?? "なし"}`,
  compared: (date) => `${date}と比較`,
  caption: (step) => `ステップ${step}の説明文`,
  left: (characters) => `あと${characters}文字`,
  show: "プレビューで見る",
  take: "いまのページの画面に替える",
  up: "上へ移す",
  down: "下へ移す",
  remove: "取り除く",
  restore: "元に戻す",
  added: (step) => `ステップ${step}を加えました。`,
  taken: (step) => `ステップ${step}をいまのページの画面に替えました。`,
  moved: (step, of) => `${of}件中${step}番目になりました。`,
  removed: (step) => `ステップ${step}を取り除きました。`,
  code: {
    story: {
      name: "ボタン付きのストーリー",
      note: "一つの地図の下に説明文を一つずつ表示します。スクリプトが取り除かれたとき、また地図の準備ができるまでは、説明文とリンクの一覧になります。",
    },
    links: { name: "リンクの一覧", note: "スクリプトもフレームも使いません。各リンクから、そのステップの画面で地図の全体が開きます。" },
  },
};
