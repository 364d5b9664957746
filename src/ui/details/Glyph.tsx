import type { LocalEffect, LocalParty } from "../../model/record.ts";

interface PartyGlyphProps {
  readonly party: LocalParty;
  /** Reached by implication: only an outline. */
  readonly implied?: boolean;
}

/** A party's letter: a square for the first, a disc for the second, so that the colour is never the only cue. */
export function PartyGlyph({ party, implied = false }: PartyGlyphProps) {
  const slot = party.slot ?? "undivided";
  const color = slot === "undivided" ? "var(--undivided-edge)" : `var(--${slot}-glyph)`;
  const mark = {
    fill: implied ? "none" : color,
    stroke: color,
    strokeWidth: 1.5,
    strokeDasharray: implied ? "2.6 1.8" : undefined,
  };
  return (
    <svg className="glyph" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {slot === "second" ? (
        <circle cx="8" cy="8" r="6.75" {...mark} />
      ) : (
        <rect x="1.25" y="1.25" width="13.5" height="13.5" rx="2" {...mark} />
      )}
      <text className="glyph-letter" x="8" y="8.2" textAnchor="middle" dominantBaseline="central" fill={implied ? color : "var(--bg)"}>
        {party.letter}
      </text>
    </svg>
  );
}

interface EffectGlyphProps {
  readonly effect: Pick<LocalEffect, "effect" | "party" | "basis">;
  readonly parties: readonly LocalParty[];
}

/** What an effect is, at a glance; the words beside it say the same. */
export function EffectGlyph({ effect, parties }: EffectGlyphProps) {
  const party = parties.find((candidate) => candidate.id === effect.party);
  const belongs = effect.effect === "assigned" || effect.effect === "ceded" || effect.effect === "administered";
  if (belongs && party) return <PartyGlyph party={party} implied={effect.basis === "implied"} />;
  return (
    <svg className="glyph" width="16" height="16" viewBox="0 0 16 16" fill="none" strokeWidth="1.5" aria-hidden="true" focusable="false">
      <EffectShape kind={effect.effect} />
    </svg>
  );
}

function EffectShape({ kind }: { readonly kind: LocalEffect["effect"] }) {
  switch (kind) {
    case "excluded":
      return <path d="M2 2h12v12H2zM3 13 13 3" stroke="var(--ink-2)" strokeLinejoin="round" />;
    case "renounced":
      return <path d="M2 2h12v12H2zM2 6h12M2 10h12" stroke="var(--treaty)" strokeLinejoin="round" />;
    case "promised":
      return (
        <g stroke="var(--treaty)">
          <circle cx="8" cy="8" r="6.6" strokeDasharray="2.7 1.9" />
          <path d="M4.8 8h6M8.4 5.6 10.8 8l-2.4 2.4" strokeLinecap="round" strokeLinejoin="round" />
        </g>
      );
    case "left-open":
      return (
        <g stroke="var(--treaty)" strokeLinecap="round" strokeLinejoin="round">
          <path d="M8 1.2 14.8 8 8 14.8 1.2 8z" />
          <path d="M8 5.2v3.2M8 10.7v.1" />
        </g>
      );
    case "named-as-issue":
      return (
        <g stroke="var(--treaty)" strokeLinejoin="round">
          <path d="M8 1.2 14.8 8 8 14.8 1.2 8z" />
          <circle cx="8" cy="8" r="1.9" fill="var(--treaty)" stroke="none" />
        </g>
      );
    case "undivided":
      return (
        <g stroke="var(--undivided-edge)">
          <path d="M2 2h12v12H2z" fill="var(--undivided-tint)" strokeLinejoin="round" />
          <path d="M8 2v12" strokeDasharray="2 2" />
        </g>
      );
    default:
      return <path d="M4 8h8" stroke="var(--ink-3)" strokeLinecap="round" />;
  }
}
