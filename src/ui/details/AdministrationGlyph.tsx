import type { Administration } from "../../model/control.ts";
import type { LocalParty } from "../../model/record.ts";
import { PartyGlyph } from "./Glyph.tsx";

interface AdministrationGlyphProps {
  readonly by: Administration;
  readonly parties: readonly LocalParty[];
}

/** The letter of the party that administered; an empty square where nobody did alone. */
export function AdministrationGlyph({ by, parties }: AdministrationGlyphProps) {
  const party = parties.find(({ id }) => id === by);
  if (party) return <PartyGlyph party={party} />;
  return (
    <svg className="glyph" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d="M2 2h12v12H2z" fill="var(--undivided-tint)" stroke="var(--undivided-edge)" strokeWidth="1.5" strokeLinejoin="round" />
    </svg>
  );
}
