import type { IsoDate } from "../../model/date.ts";
import type { LayerId } from "../../model/instrument.ts";
import type { LocalEffect, LocalInstrument } from "../../model/record.ts";
import { effectDate, type StatusEntry, statusOf } from "../../model/status.ts";
import type { TerritoryId } from "../../model/territory.ts";
import { effectHead, formatDate, type ProseContext } from "../../renderers/words/index.ts";
import { MatrixLink } from "../matrix/MatrixLink.tsx";
import { Citations } from "./Citations.tsx";
import { EffectGlyph } from "./Glyph.tsx";
import { Prose } from "./Prose.tsx";
import { ReadingPair } from "./ReadingPair.tsx";

interface LayerStatusProps {
  readonly territory: TerritoryId;
  readonly layer: LayerId;
  readonly date: IsoDate;
  readonly context: ProseContext;
}

/** What every instrument of one year says of one territory. */
export function LayerStatus({ territory, layer, date, context }: LayerStatusProps) {
  const entries = statusOf(context.record, territory, layer);
  const isLater = entries.map(({ instrument, effect }) => effectDate(instrument, effect) > date);
  const allLater = isLater.every(Boolean);
  return (
    <li className="details-layer" data-status={layer} data-later={allLater || undefined}>
      <p className="details-year">{layer}</p>
      <div className="details-entries">
        {allLater && <NotYet context={context} />}
        {entries.map((entry, index) => (
          <Entry key={entry.instrument.id} entry={entry} isLater={!allLater && isLater[index] === true} context={context} />
        ))}
        <MatrixLink territory={territory} layer={layer} context={context} />
      </div>
    </li>
  );
}

function NotYet({ context }: { readonly context: ProseContext }) {
  return <p className="details-not-yet">{context.messages.words.details.notYet}</p>;
}

interface EntryProps {
  readonly entry: StatusEntry<LocalInstrument, LocalEffect>;
  readonly isLater: boolean;
  readonly context: ProseContext;
}

function Entry({ entry: { instrument, effect }, isLater, context }: EntryProps) {
  const { record, language, messages } = context;
  return (
    <div className="details-entry">
      {isLater && <NotYet context={context} />}
      <h4 className="details-effect">
        <EffectGlyph effect={effect} parties={record.parties} />
        <Prose text={effectHead(context, instrument, effect)} language={language} />
      </h4>
      <p className="details-instrument">
        <a href={`#instrument-${instrument.id}`}>
          <Prose text={instrument.name} language={language} />
        </a>
        {" · "}
        {effect.short ?? formatDate(effectDate(instrument, effect), language)}
      </p>
      <p className="details-text">
        <Prose text={effect.text} language={language} />{" "}
        {effect.condition !== undefined && (
          <>
            <strong>{messages.words.details.condition}</strong> <Prose text={effect.condition} language={language} />{" "}
          </>
        )}
        <Citations citations={effect.citations} context={context} />
      </p>
      <Readings effect={effect} context={context} />
    </div>
  );
}

/** How each party reads it, side by side, in boxes of equal size. */
function Readings({ effect, context }: { readonly effect: LocalEffect; readonly context: ProseContext }) {
  const { readings } = effect;
  if (readings === undefined || readings.length === 0) return null;
  return (
    <details className="details-readings">
      <summary>{context.messages.words.details.readings}</summary>
      <ReadingPair readings={readings} level={5} context={context} />
    </details>
  );
}
