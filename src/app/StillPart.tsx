/**
 * A part of a page that only the build draws. In the browser it stays the document's own, untouched, until what takes its place has
 * come: whatever it was made from need not be sent.
 */
import { type ReactNode, Suspense, use } from "react";

const NEVER = new Promise<never>(() => undefined);

function Untouched(): ReactNode {
  return use(NEVER);
}

/** In the build, around what it draws. */
export function drawnBeforehand(part: ReactNode): ReactNode {
  return <Suspense fallback={null}>{part}</Suspense>;
}

/** The same place in the browser: one element for ever, since a part that is given anew would be drawn anew. */
export const STILL_PART: ReactNode = drawnBeforehand(<Untouched />);
