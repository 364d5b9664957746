import { partyOf, partyStyleAt } from "../../model/naming.ts";
import type { LocalEvent } from "../../model/record.ts";
import type { ProseContext } from "../../renderers/words/index.ts";
import { PartyGlyph } from "../details/Glyph.tsx";
import { Prose } from "../details/Prose.tsx";

interface DoerProps {
  readonly event: Pick<LocalEvent, "by" | "date">;
  readonly context: ProseContext;
}

/** Whose doing an event was: a party as it was called on that day, a third party, or none alone. */
export function Doer({ event, context }: DoerProps) {
  const { record, language, messages } = context;
  if (event.by === null) return messages.words.chronology.several;
  const party = partyOf(record, event.by);
  if (party) {
    return (
      <span className="chronology-doer">
        <PartyGlyph party={party} />
        {partyStyleAt(party, event.date).name}
      </span>
    );
  }
  const third = record.thirdParties.find(({ id }) => id === event.by);
  return <Prose text={third?.name ?? event.by} language={language} />;
}
