/** Nobody hears what the page around a frame does to its view; what the reader did just before is said all the same. */
import type { View } from "../view/view.ts";
import type { PageStore } from "./store.ts";
import type { AsSaid } from "./useAnnouncement.ts";

export function quietHost(store: Pick<PageStore, "getState">): AsSaid {
  return (said, from, to) => (store.getState().cause === "host" ? withChange(said, from, to) : said);
}

/** `view` with what differs between two others. */
function withChange(view: View, from: View, to: View): View {
  const changed = (Object.keys(to) as (keyof View)[]).filter((part) => from[part] !== to[part]);
  return { ...view, ...Object.fromEntries(changed.map((part) => [part, to[part]])) };
}
