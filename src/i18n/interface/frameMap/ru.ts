import type { FrameMapMessages } from "./messages.ts";

export const frameMapMessages: FrameMapMessages = {
  fullScreen: "Во весь экран",
  leaveFullScreen: "Выйти из полноэкранного режима",
  wheelHint: (key) => `Чтобы изменить масштаб карты, прокручивайте, удерживая ${key}`,
  touchHint: "Двигайте карту двумя пальцами",
};
