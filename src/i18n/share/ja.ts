import type { ShareMessages } from "./messages.ts";
import { storyMessages } from "./story/ja.ts";

const PARTS = { island: "島", layers: "レイヤー", date: "日付", compare: "比較する日付", map: "地図の位置", theme: "配色" } as const;

export const shareMessages: ShareMessages = {
  heading: "共有・埋め込み・引用",
  close: "閉じる",
  parts: { share: "共有", embed: "埋め込み", story: "ストーリーを作る", cite: "引用" },
  copy: "コピー",
  copied: "コピーしました。",
  copyFailed: "ブラウザーがコピーを許可しませんでした。選択された文字列をここからコピーしてください。",
  address: "この画面のアドレス",
  addressNote: "いま表示している島、レイヤー、日付、地図の位置のままページが開きます。",
  send: "送る…",
  embed: {
    lede: "この画面をご自分のページに埋め込めます。ここでの変更はコードにだけ反映され、元のページは変わりません。",
    view: "表示する内容",
    preview: "プレビュー",
    previewNarrow: "ここでは、選んだ幅より狭く表示されています。",
    language: "言語",
    theme: "配色",
    island: "島",
    noIsland: "選択なし",
    date: "表示する日付",
    today: "今日",
    dateOfToday: "つねに閲覧する日の状態を表示します。",
    dateFixed: (date) => `つねに${date}を表示します。`,
    outside: (first, last) => `${first}から${last}までの日付を選んでください。`,
    layers: "レイヤー",
    map: "地図の現在の位置を保つ",
    compare: (date) => `${date}と比較する`,
    engine: "地図の描画方式",
    engines: {
      auto: "閲覧者が地図を操作するときに切り替える",
      eager: "地図が画面に近づいたら切り替える",
      never: "切り替えない（簡易な描画のまま、機能はすべて使用可）",
    },
    size: "大きさ",
    sizes: { wide: "全幅", column: "本文幅", phone: "スマートフォン" },
    width: "幅（ピクセル）",
    fullWidth: "全幅",
    height: "高さ（ピクセル）",
    codes: "貼り付けるコード",
    frameTitle: (title) => `地図：${title}`,
    linkText: (title) => `地図の全体を開く：${title}`,
    code: {
      iframe: { name: "フレーム", note: "スクリプトなしで、ほとんどのサイトで使えます。フレームが取り除かれても、下のリンクは残ります。" },
      element: {
        name: "スクリプト",
        note: "高さは自動で決まり、幅は置かれた場所に合わせます。準備ができるまで、また失敗したときは、リンクを表示します。",
      },
      link: { name: "アドレス", note: "アドレスから自動でプレビューを作るサイト向けです。" },
      picture: { name: "画像", note: "ニュースレターや印刷物向けの静止画です。画像が見えない人のための説明文とリンクが付きます。" },
    },
    discovered: "oEmbedに対応したサイトには、このページの初期状態の地図が表示されます。島、レイヤー、日付はアドレスから引き継がれません。",
    isDiscovered: "oEmbedに対応したサイトには、このアドレスの地図が表示されます。",
    notDiscovered: "この公開版はサイト自身のアドレスを指定せずに作られており、oEmbedに対応したサイトにも通常のリンクとして表示されます。",
    pictureSame: (title) => `画像の内容はこの画面と同じです：${title}。`,
    pictureDiffers: (title, parts) =>
      `用意された画像のうち最も近いものです：${title}。この画面とは${parts.map((part) => PARTS[part]).join("、")}が異なります。リンク先ではこの画面そのものが開きます。`,
    hosts: "サイトによって取り除かれるもの",
    hostNotes: [
      "スクリプト：多くの編集システムで取り除かれます。その場合に残るのはリンクだけなので、フレームをお使いください。",
      "フレームの属性：WordPressは、自動で見つけたフレームについてアドレス、大きさ、タイトルだけを残し、サンドボックスに入れます。地図はその中でも動作します。",
      "フレーム：ニュースレターでは使えず、登録された提供元だけを受け付けるサイトもあります。画像またはアドレスをお使いください。",
    ],
  },
  story: storyMessages,
  cite: {
    lede: "下のアドレスには日付が含まれており、この画面に戻ることができます。",
    file: "これはオフライン版です。一つのファイルで、内容は変わらず、ウェブ上のアドレスはありません。入手先も書き添えてください。",
    reference: "参考文献",
    bibtex: "BibTeX形式",
    positionsOfToday: "両国の立場は今日現在のものです。明日以降、このアドレスの地図には表示されません。",
    pin: "この版を残すには",
    pinNote: (version, knownTo) =>
      `アドレスはつねに記録の最新版を開きます。バージョン${version}（${knownTo}までの情報に基づく）をそのまま引用または埋め込むには、その版のビルド済みフォルダーを、維持できるアドレスのウェブサーバーに置き、その複製のアドレスをお使いください。複製はほかのどこにも依存しません。`,
  },
  citation: {
    reference: ({ author, title, layers, version, knownTo, shown, isPair, accessed, address, isFile }) =>
      `${author}「${title}」インタラクティブ地図、${isPair ? "比較した日付" : "表示日"}：${shown}、レイヤー：${layers ?? "なし"}、バージョン${version}（${knownTo}までの情報に基づく）、${isFile ? "オフライン版ファイル " : ""}${address}（参照日：${accessed}）`,
    kind: "インタラクティブ地図",
    note: ({ layers, knownTo, shown, isPair }) =>
      `${isPair ? "比較した日付" : "表示日"}：${shown}、レイヤー：${layers ?? "なし"}、${knownTo}までの情報に基づく`,
  },
};
