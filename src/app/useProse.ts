/** Loads the whole record behind its outline, once that is wanted, and again where that failed and the reader asks. */
import { startTransition, useCallback, useEffect, useState } from "react";
import type { LocalRecord } from "../model/record.ts";
import type { PageData } from "../ui/page.ts";

export interface ProseState {
  /** Kept when there is no record, so that what waits for it goes on waiting until another attempt succeeds. */
  readonly prose: PageData["prose"];
  readonly state: "coming" | "here" | "failed";
  readonly retry: () => void;
}

/** Where a record is given, it is there already: in the build, which renders pages beforehand. */
export type ProseSource = LocalRecord | (() => Promise<LocalRecord>);

export function useProse(source: ProseSource, isWanted: boolean): ProseState {
  const [waiting] = useState(waitingFor<LocalRecord>);
  const [state, setState] = useState<ProseState["state"]>("coming");
  const attempt = useCallback(() => {
    if (typeof source !== "function") return;
    setState("coming");
    source().then(
      (record) => {
        waiting.arrive(record);
        // What it brings takes the place of what was rendered beforehand when it is ready, not before.
        startTransition(() => setState("here"));
      },
      () => setState("failed"),
    );
  }, [source, waiting]);
  useEffect(() => {
    if (isWanted) attempt();
  }, [isWanted, attempt]);
  return { prose: typeof source === "function" ? waiting.promise : source, state, retry: attempt };
}

function waitingFor<Value>(): { readonly promise: Promise<Value>; readonly arrive: (value: Value) => void } {
  let arrive: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((resolve) => {
    arrive = resolve;
  });
  return { promise, arrive };
}
