import { type ComponentType, useEffect, useState } from "react";
import { usePage } from "./page.ts";

/** A part of the page that is opened, whose code therefore need not come with the page. */
export interface LaterPart<Props> {
  /** Fetches the code, when a reader is about to open the part: by then it is there. */
  readonly prepare: () => void;
  /** Empty until the code has come; where it cannot be had, one sentence and another attempt. */
  readonly Part: ComponentType<Props>;
}

export function laterPart<Props extends object>(load: () => Promise<ComponentType<Props>>): LaterPart<Props> {
  let Own: ComponentType<Props> | null = null;
  let coming: Promise<void> | null = null;
  const fetch = (): Promise<void> => {
    coming ??= load().then(
      (component) => {
        Own = component;
      },
      (error: unknown) => {
        coming = null;
        throw error;
      },
    );
    return coming;
  };

  function Part(props: Props) {
    const [state, setState] = useState<"coming" | "here" | "failed">("coming");
    useEffect(() => {
      if (state !== "coming") return;
      let isGone = false;
      const become = (next: "here" | "failed") => () => {
        if (!isGone) setState(next);
      };
      fetch().then(become("here"), become("failed"));
      return () => {
        isGone = true;
      };
    }, [state]);
    if (Own !== null) return <Own {...props} />;
    return state === "failed" && <NotLoaded onRetry={() => setState("coming")} />;
  }

  return { prepare: () => void fetch().catch(() => undefined), Part };
}

function NotLoaded({ onRetry }: { readonly onRetry: () => void }) {
  const words = usePage().messages.interface.notices;
  return (
    <div role="alert" data-fault="E_DATA_FETCH">
      <p>{words.partNotLoaded}</p>
      <button type="button" className="button" onClick={onRetry}>
        {words.retry}
      </button>
    </div>
  );
}
