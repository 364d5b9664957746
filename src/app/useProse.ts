/** Loads the whole record behind its outline, and again where that failed and the reader asks. */
import { useCallback, useEffect, useState } from "react";
import type { LocalRecord } from "../model/record.ts";

export interface ProseState {
  /** Kept when there is no record, so that what waits for it goes on waiting until another attempt succeeds. */
  readonly prose: Promise<LocalRecord>;
  readonly state: "coming" | "here" | "failed";
  readonly retry: () => void;
}

export function useProse(load: () => Promise<LocalRecord>): ProseState {
  const [waiting] = useState(waitingFor<LocalRecord>);
  const [state, setState] = useState<ProseState["state"]>("coming");
  const attempt = useCallback(() => {
    setState("coming");
    load().then(
      (record) => {
        waiting.arrive(record);
        setState("here");
      },
      () => setState("failed"),
    );
  }, [load, waiting]);
  useEffect(attempt, [attempt]);
  return { prose: waiting.promise, state, retry: attempt };
}

function waitingFor<Value>(): { readonly promise: Promise<Value>; readonly arrive: (value: Value) => void } {
  let arrive: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((resolve) => {
    arrive = resolve;
  });
  return { promise, arrive };
}
