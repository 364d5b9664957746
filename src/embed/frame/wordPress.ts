/** WordPress's own form: it gives a frame a secret behind its address, and believes heights that come with it. */
import type { HeardMessage } from "./FrameWindow.ts";

/** The secret in a hash; null where there is none. */
export function secretIn(hash: string): string | null {
  return /^#\?secret=([A-Za-z0-9]{1,32})$/.exec(hash)?.[1] ?? null;
}

/** WordPress's script may come after the frame's, and then asks. */
export function isAskedForHeight({ data }: HeardMessage, secret: string): boolean {
  if (typeof data !== "object" || data === null) return false;
  return "message" in data && data.message === "ready" && "secret" in data && data.secret === secret;
}
