/** The place of the story that a reader is in; what it tells comes when one is opened. */
import type { ReactNode } from "react";
import { usePageState } from "../page.ts";

export function StoryRoom({ children }: { readonly children: ReactNode }) {
  const isOpen = usePageState(({ view }) => view.story !== null);
  return isOpen && <div className="story-room">{children}</div>;
}
