/** Joins a page in a frame to the page that holds it. What speaks and hears comes after the page stands, and never where there is no host. */
import { useEffect, useMemo, useRef } from "react";
import { useStore } from "zustand";
import type { FrameConnection } from "../embed/frame/connectFrame.ts";
import type { Fault } from "../embed/frame/faultReports.ts";
import type { Language } from "../model/language.ts";
import type { Notice } from "../ui/notices/Notices.tsx";
import { formatAddress } from "../view/address.ts";
import { folderOf } from "./pageAddress.ts";
import type { PageStore } from "./store.ts";
import { faultOfDrawing, type NoticeCauses } from "./useNotices.ts";

export interface FrameMessagesOptions {
  readonly store: PageStore;
  readonly language: Language;
  /** From the page to the site's own folder. */
  readonly root: string;
  readonly causes: NoticeCauses;
  /** Whose sentences tell the faults. */
  readonly notices: readonly Notice[];
}

export function useFrameMessages({ store, language, root, causes, notices }: FrameMessagesOptions): void {
  const connection = useRef<FrameConnection | null>(null);
  const faults = useFaults(causes, notices);
  const present = useRef(faults);
  present.current = faults;

  useEffect(() => {
    if (window.parent === window) return;
    // Anchors and choices write the hash anew.
    const { hash } = window.location;
    const leaveFor = (to: Language) => {
      const { view, rules } = store.getState();
      const address = `${root}${folderOf(to, "embed")}${formatAddress(view, rules, window.location.search)}`;
      // Without a step back: what the host did is not the reader's.
      window.location.replace(hash.startsWith("#?") ? `${address}${hash}` : address);
    };
    let isOver = false;
    import("../embed/frame/connectFrame.ts").then(
      ({ connectFrame }) => {
        if (isOver) return;
        const { getState, subscribe, show } = store;
        connection.current = connectFrame(window, { document, language, hash, getState, subscribe, show, leaveFor });
        connection.current.troubled(present.current);
      },
      // The map goes on; its host hears nothing, and keeps what it has in case of that.
      () => undefined,
    );
    return () => {
      isOver = true;
      connection.current?.close();
      connection.current = null;
    };
  }, [store, language, root]);

  useEffect(() => connection.current?.troubled(faults), [faults]);
}

/** All that is wrong at the moment. What is being tried again is still wrong; a notice that was put away is too. */
function useFaults({ store, geometry, prose, mapFault, isEngineUnderstood }: NoticeCauses, notices: readonly Notice[]): readonly Fault[] {
  const isAddressUnderstood = useStore(store, ({ misunderstood }) => misunderstood.length === 0) && isEngineUnderstood !== false;
  const hasProseFailed = useRef(false);
  if (prose.state !== "coming") hasProseFailed.current = prose.state === "failed";
  const isProseMissing = hasProseFailed.current;
  const geometryFault = geometry.faults[0]?.code ?? null;
  const drawingFault = faultOfDrawing(geometry, mapFault);
  return useMemo(() => {
    const codes = [
      isAddressUnderstood ? null : ("W_PARAMETER" as const),
      geometryFault,
      isProseMissing ? ("E_DATA_FETCH" as const) : null,
      drawingFault,
    ];
    return codes.flatMap((code) => {
      if (code === null) return [];
      return [{ code, text: notices.find((notice) => notice.code === code)?.text ?? code }];
    });
  }, [isAddressUnderstood, geometryFault, isProseMissing, drawingFault, notices]);
}
