/** The notices of the page: what of the address was not understood, what could not be drawn, what the map cannot do here. */
import { useCallback, useMemo, useState } from "react";
import { useStore } from "zustand";
import type { AddressPart, InterfaceMessages } from "../i18n/interface/messages.ts";
import { territoryName, type WordsContext } from "../renderers/words/index.ts";
import type { Notice } from "../ui/notices/Notices.tsx";
import type { PageData } from "../ui/page.ts";
import type { GeometryState } from "./geometryLoader.ts";
import type { PageStore } from "./store.ts";
import type { ProseState } from "./useProse.ts";

type NoticesPage = WordsContext & Pick<PageData, "messages">;

export type MapFault = "E_WEBGL" | "E_CONTEXT_LOST" | "E_WORKER" | "E_INTERNAL";

export interface NoticeCauses {
  readonly store: PageStore;
  readonly geometry: GeometryState;
  /** Asks again for the geometry that failed. */
  readonly retryGeometry: () => void;
  readonly prose: Pick<ProseState, "state" | "retry">;
  readonly mapFault: MapFault | null;
  /** False where the address says something else of the engine than it may. */
  readonly isEngineUnderstood?: boolean;
}

export interface NoticesState {
  readonly notices: readonly Notice[];
  /** Those too that the reader has put away. */
  readonly all: readonly Notice[];
  readonly dismiss: (id: string) => void;
}

export function useNotices(page: NoticesPage, causes: NoticeCauses): NoticesState {
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set());
  const { store, geometry, retryGeometry, prose, mapFault, isEngineUnderstood = true } = causes;
  const misunderstood = useStore(store, (state) => state.misunderstood);
  const notices = useMemo(
    () => [
      ...addressNotice(page.messages.interface, isEngineUnderstood ? misunderstood : [...misunderstood, "engine"]),
      ...geometryNotices(page, geometry, retryGeometry),
      ...proseNotice(page.messages.interface, prose),
      ...mapNotice(page.messages.interface, faultOfDrawing(geometry, mapFault)),
    ],
    [page, misunderstood, geometry, retryGeometry, prose, mapFault, isEngineUnderstood],
  );
  const dismiss = useCallback((id: string) => setDismissed((before) => new Set(before).add(id)), []);
  return { all: notices, notices: notices.filter(({ id }) => !dismissed.has(id)), dismiss };
}

function addressNotice(words: InterfaceMessages, misunderstood: readonly AddressPart[]): readonly Notice[] {
  if (misunderstood.length === 0) return [];
  return [{ id: `address-${misunderstood.join("-")}`, code: "W_PARAMETER", kind: "status", text: words.notices.address(misunderstood) }];
}

function proseNotice({ notices }: InterfaceMessages, { state, retry }: NoticeCauses["prose"]): readonly Notice[] {
  if (state !== "failed") return [];
  const action = { label: notices.retry, run: retry };
  return [{ id: "prose", code: "E_DATA_FETCH", kind: "alert", text: notices.proseNotLoaded, action }];
}

function geometryNotices(page: NoticesPage, geometry: GeometryState, retry: () => void): readonly Notice[] {
  const words = page.messages.interface.notices;
  if (!geometry.isDone) {
    return geometry.isSlow ? [{ id: "geometry-slow", code: "W_LOADING", kind: "status", text: words.geometrySlow }] : [];
  }
  const [fault] = geometry.faults;
  if (!fault) return [];
  const names = undrawn(page, geometry);
  const text = {
    E_DATA_FETCH: words.geometryNotLoaded(names),
    E_DATA_INVALID: words.geometryInvalid(names),
    E_TIMEOUT: words.geometryNotLoaded(names),
  }[fault.code];
  const parts = geometry.faults.map(({ part, code }) => `${part}-${code}`).join("-");
  return [{ id: `geometry-${parts}`, code: fault.code, kind: "alert", text, action: { label: words.retry, run: retry } }];
}

/** What is missing or incomplete, in the reader's words; nothing where all is. */
function undrawn(page: NoticesPage, { geometry, faults }: GeometryState): readonly string[] {
  const parts = page.messages.interface.geometryParts;
  const incomplete = new Set(faults.flatMap((fault) => fault.territories));
  const territories = page.record.territories.filter(({ id }) => !geometry.territories.has(id) || incomplete.has(id));
  if (geometry.territories.size === 0) return [];
  const others = faults.flatMap(({ part }) => (isNamedPart(part) ? [parts[part]] : []));
  return [...territories.map(({ id }) => territoryName(page, id)), ...others];
}

const NAMED_PARTS = ["land", "lakes", "boundaries", "outlines"] as const satisfies readonly (keyof InterfaceMessages["geometryParts"])[];

function isNamedPart(part: string): part is (typeof NAMED_PARTS)[number] {
  return NAMED_PARTS.some((name) => name === part);
}

/** Without what draws, nothing is to be said of how it is drawn: one fault is behind both. */
export function faultOfDrawing({ live }: GeometryState, mapFault: MapFault | null): MapFault | null {
  return live === null ? null : mapFault;
}

function mapNotice(words: InterfaceMessages, fault: MapFault | null): readonly Notice[] {
  if (fault === null) return [];
  const text = {
    E_WEBGL: words.notices.webgl,
    E_CONTEXT_LOST: words.notices.contextLost,
    E_WORKER: words.notices.worker,
    E_INTERNAL: words.notices.worker,
  }[fault];
  return [{ id: fault, code: fault, kind: "status", text }];
}
