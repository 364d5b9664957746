import type { LocalInstrument } from "../../model/record.ts";
import { effectHead, type ProseContext } from "../../renderers/words/index.ts";
import { Cited } from "../details/Citations.tsx";
import { EffectGlyph } from "../details/Glyph.tsx";
import { NamePair } from "../details/NamePair.tsx";
import { Prose } from "../details/Prose.tsx";

interface InstrumentEffectsProps {
  readonly instrument: LocalInstrument;
  readonly context: ProseContext;
}

/** What an instrument says of each territory; the text itself only where no island's details give it. */
export function InstrumentEffects({ instrument, context }: InstrumentEffectsProps) {
  const { record, language, messages } = context;
  const affected = record.territories.flatMap((territory) => {
    const effect = instrument.effects[territory.id];
    return effect && (territory.disputed || effect.effect !== "silent") ? [{ territory, effect }] : [];
  });
  if (affected.length === 0) return null;
  return (
    <>
      <h5 className="instrument-heading">{messages.words.overview.effects}</h5>
      <ul className="instrument-effects">
        {affected.map(({ territory, effect }) => (
          <li key={territory.id}>
            <span className="instrument-territory">
              <NamePair forms={territory.names} language={language} />
            </span>
            <span className="instrument-effect">
              <EffectGlyph effect={effect} parties={record.parties} />
              <span>
                <Prose text={effectHead(context, instrument, effect)} language={language} />
              </span>
            </span>
            {!territory.disputed && <Cited className="instrument-text" statement={effect} context={context} />}
          </li>
        ))}
      </ul>
    </>
  );
}
