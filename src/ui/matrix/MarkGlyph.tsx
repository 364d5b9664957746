import type { LocalParty } from "../../model/record.ts";
import type { Mark } from "../../renderers/words/later.ts";
import { EffectGlyph, PartyGlyph } from "../details/Glyph.tsx";

interface MarkGlyphProps {
  readonly mark: Mark;
  readonly parties: readonly LocalParty[];
}

export function MarkGlyph({ mark, parties }: MarkGlyphProps) {
  if (mark.kind !== "party") return <EffectGlyph effect={{ effect: mark.kind, party: null, basis: null }} parties={parties} />;
  const party = parties.find(({ id }) => id === mark.party);
  return party ? <PartyGlyph party={party} implied={mark.implied} /> : null;
}

/** The colour of a cell: a party's, the texts', that of what is not final, or none where a text is silent. */
export function toneOf(mark: Mark, parties: readonly LocalParty[]): string {
  switch (mark.kind) {
    case "party":
      return parties.find(({ id }) => id === mark.party)?.slot ?? "plain";
    case "excluded":
    case "undivided":
      return "neutral";
    case "silent":
      return "plain";
    default:
      return "treaty";
  }
}
