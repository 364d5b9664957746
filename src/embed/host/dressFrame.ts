/** Gives a frame its looks through properties, which no content policy of the host's forbids, over whatever its theme does to frames. */
import type { MessageView } from "../protocol.ts";

export function dressFrame(frame: HTMLIFrameElement): void {
  const looks = { display: "block", width: "100%", border: "0", margin: "0", padding: "0", "max-width": "none", "max-height": "none" };
  for (const [name, value] of Object.entries({ ...looks, "min-height": "0" })) frame.style.setProperty(name, value, "important");
}

/** Where the scheme of a frame differs from that of its page, browsers put an opaque box behind the page. */
export function schemeFrame(frame: HTMLIFrameElement, theme: string | null | undefined): void {
  const scheme: Readonly<Record<MessageView["theme"], string>> = { light: "light", dark: "dark", auto: "light dark" };
  frame.style.colorScheme = theme === "light" || theme === "dark" ? scheme[theme] : scheme.auto;
}

/** `height` is the room inside. */
export function heightenFrame(frame: HTMLIFrameElement, height: number): void {
  const edges = getComputedStyle(frame).boxSizing === "border-box" ? frame.offsetHeight - frame.clientHeight : 0;
  frame.style.setProperty("height", `${height + edges}px`, "important");
}
