import type { FrameMapMessages } from "./messages.ts";

export const frameMapMessages: FrameMapMessages = {
  fullScreen: "全画面表示",
  leaveFullScreen: "全画面表示を終了",
  wheelHint: (key) => `地図を拡大・縮小するには、${key} キーを押しながらスクロールしてください`,
  touchHint: "地図を動かすには 2 本の指で操作してください",
};
