import type { FrameMapMessages } from "./messages.ts";

export const frameMapMessages: FrameMapMessages = {
  fullScreen: "Full screen",
  leaveFullScreen: "Leave full screen",
  wheelHint: (key) => `Use ${key} + scroll to zoom the map`,
  touchHint: "Use two fingers to move the map",
};
