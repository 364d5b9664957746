/** Gives a frame its looks through properties, which no content policy of the host's forbids, over whatever its theme does to frames. */

const LOOKS = "display:block;width:100%;border:0;margin:0;padding:0;max-width:none;max-height:none;min-height:0;";

/** Takes away whatever looks the frame had of its own. */
export function dressFrame(frame: HTMLIFrameElement): void {
  frame.style.cssText = LOOKS.replace(/;/g, "!important;");
}

/** Where the scheme of a frame differs from that of its page, browsers put an opaque box behind the page. */
export function schemeFrame(frame: HTMLIFrameElement, theme: string | null | undefined): void {
  frame.style.colorScheme = theme === "light" || theme === "dark" ? theme : "light dark";
}

/** `height` is the room inside. */
export function heightenFrame(frame: HTMLIFrameElement, height: number): void {
  const edges = getComputedStyle(frame).boxSizing === "border-box" ? frame.offsetHeight - frame.clientHeight : 0;
  frame.style.setProperty("height", `${height + edges}px`, "important");
}
