import type { LocalInstrument } from "../../model/record.ts";

/** A diamond for an instrument, filled where it is between the two parties, and a dot for an event: as on the timeline. */
export function EntryMark({ form }: { readonly form?: LocalInstrument["form"] }) {
  return (
    <svg className="chronology-mark" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      {form === undefined ? (
        <circle cx="6" cy="6" r="2.5" fill="var(--ink-3)" />
      ) : (
        <path
          d="M6 .9 11.1 6 6 11.1.9 6z"
          fill={form === "bilateral" ? "var(--treaty)" : "none"}
          stroke="var(--treaty)"
          strokeWidth="1.4"
          strokeLinejoin="round"
        />
      )}
    </svg>
  );
}
