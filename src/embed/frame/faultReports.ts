/** Tells a host of each fault once, however often the page meets it again, and of its end. */
import type { FaultCode, WarningCode } from "../protocol.ts";

export interface Fault {
  readonly code: FaultCode | WarningCode;
  /** One sentence, the reader's own. */
  readonly text: string;
}

export interface FaultEars {
  readonly begins: (fault: Fault) => void;
  readonly ends: (code: Fault["code"]) => void;
}

/** What it returns is given all that is wrong at the moment. Faults of one code are one to a host, which knows them by nothing else. */
export function faultReports({ begins, ends }: FaultEars): (present: readonly Fault[]) => void {
  const told = new Set<Fault["code"]>();
  return (present) => {
    for (const fault of present) {
      if (told.has(fault.code)) continue;
      told.add(fault.code);
      begins(fault);
    }
    for (const code of told) {
      if (present.some((fault) => fault.code === code)) continue;
      told.delete(code);
      ends(code);
    }
  };
}
