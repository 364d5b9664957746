/** A page in a frame with its real store and nothing around it: what its parent hears is written down, and what it says can be anybody's. */
import { pageScenes } from "../../src/app/pageScenes.ts";
import { createPageStore, type PageStore } from "../../src/app/store.ts";
import { connectFrame, type FrameConnection } from "../../src/embed/frame/connectFrame.ts";
import type { HeardMessage } from "../../src/embed/frame/FrameWindow.ts";
import { EMPTY_GEOMETRY_OUTLINE } from "../../src/model/geometryOutline.ts";
import type { Language } from "../../src/model/language.ts";
import { aRecord } from "../fixtures/aRecord.ts";
import { A_STORY } from "../fixtures/aStory.ts";

export const TODAY = "2020-06-15";

interface Heard {
  readonly type?: string;
  readonly [key: string]: unknown;
}

export interface FramedPage {
  readonly store: PageStore;
  readonly connection: FrameConnection;
  /** All that the parent has been sent, and to whom. */
  readonly heard: Heard[];
  readonly origins: string[];
  readonly left: Language[];
  /** Delivers a message, from the parent unless another is named. */
  readonly say: (data: unknown, source?: unknown) => void;
  /** The same with the envelope of this version. */
  readonly command: (message: object) => void;
  readonly ofType: (type: string) => Heard[];
}

export interface FramedPageOptions {
  readonly hash?: string;
  readonly language?: Language;
  readonly store?: PageStore;
}

export function aFramedPage({ hash = "", language = "en", store = aPageStore() }: FramedPageOptions = {}): FramedPage {
  const heard: Heard[] = [];
  const origins: string[] = [];
  const left: Language[] = [];
  const listeners = new Set<(event: HeardMessage) => void>();
  const parent = {
    postMessage: (message: object, origin: string) => {
      heard.push(structuredClone(message) as Heard);
      origins.push(origin);
    },
  };
  const connection = connectFrame(
    {
      parent,
      addEventListener: (_type, listener) => listeners.add(listener),
      removeEventListener: (_type, listener) => listeners.delete(listener),
    },
    {
      ...{ document, hash, language },
      ...{ getState: store.getState, subscribe: store.subscribe, show: store.show, leaveFor: (to) => left.push(to) },
    },
  );
  const say = (data: unknown, source: unknown = parent) => {
    for (const listener of listeners) listener({ data, source });
  };
  return {
    ...{ store, connection, heard, origins, left, say },
    command: (message) => say({ source: "four-islands", version: 1, ...message }),
    ofType: (type) => heard.filter((message) => message.type === type),
  };
}

export function aPageStore(): PageStore {
  return createPageStore(pageScenes(aRecord({ stories: [A_STORY] }), EMPTY_GEOMETRY_OUTLINE, "en"), TODAY);
}
