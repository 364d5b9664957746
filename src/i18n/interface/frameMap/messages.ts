/** Words that only the map of a frame needs, and only once it stands. */

export interface FrameMapMessages {
  /** The button that fills the screen, pressed while it is filled. */
  readonly fullScreen: string;
  /** What pressing it again does. */
  readonly leaveFullScreen: string;
  /** Why the wheel alone scrolls the page around; `key` as it stands on the keyboard. */
  readonly wheelHint: (key: "Ctrl" | "⌘") => string;
  /** Why one finger scrolls the page around. */
  readonly touchHint: string;
}
