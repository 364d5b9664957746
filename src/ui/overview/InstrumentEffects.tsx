import type { LocalInstrument } from "../../model/record.ts";
import { effectHead, type WordsContext } from "../../renderers/words/index.ts";
import { Cited } from "../details/Citations.tsx";
import { EffectGlyph } from "../details/Glyph.tsx";
import { NamePair } from "../details/NamePair.tsx";
import { Prose } from "../details/Prose.tsx";

interface InstrumentEffectsProps {
  readonly instrument: LocalInstrument;
  readonly context: WordsContext;
}

/** What an instrument says of each territory; the text itself only where no island's details give it. */
export function InstrumentEffects({ instrument, context }: InstrumentEffectsProps) {
  const { record, language, messages } = context;
  return (
    <>
      <h4 className="instruments-heading">{messages.words.overview.effects}</h4>
      <ul className="instruments-effects">
        {record.territories.flatMap((territory) => {
          const effect = instrument.effects[territory.id];
          if (!effect || (!territory.disputed && effect.effect === "silent")) return [];
          return [
            <li key={territory.id}>
              <span className="instruments-territory">
                <NamePair forms={territory.names} language={language} />
              </span>
              <span className="instruments-effect">
                <EffectGlyph effect={effect} parties={record.parties} />
                <Prose text={effectHead(context, instrument, effect)} language={language} />
              </span>
              {!territory.disputed && <Cited className="instruments-text" statement={effect} context={context} />}
            </li>,
          ];
        })}
      </ul>
    </>
  );
}
