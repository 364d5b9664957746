import { useId } from "react";
import { orderedParties, partyStyleAt } from "../../model/naming.ts";
import type { ProseContext } from "../../renderers/words/index.ts";
import { ANYONE, ENTRY_KINDS, type Entry, type EntryFilter, type EntryKind, EVERYTHING, isListed, kindOf, SEVERAL } from "./entries.ts";

interface EntryFilterFormProps {
  readonly entries: readonly Entry[];
  readonly filter: EntryFilter;
  readonly context: ProseContext;
  readonly onFilter: (filter: EntryFilter) => void;
}

/** Which kinds of entry are listed, and whose events; how many that leaves is said aloud. */
export function EntryFilterForm({ entries, filter, context, onFilter }: EntryFilterFormProps) {
  const words = context.messages.words.chronology.filter;
  const counts = countsOf(entries);
  const listed = entries.filter((entry) => isListed(entry, filter)).length;
  const toggle = (kind: EntryKind, isOn: boolean) => {
    const kinds = new Set(filter.kinds);
    if (isOn) kinds.add(kind);
    else kinds.delete(kind);
    onFilter({ ...filter, kinds });
  };
  return (
    <search className="chronology-filter" aria-label={words.heading}>
      <fieldset className="chronology-kinds">
        <legend>{words.kinds}</legend>
        {ENTRY_KINDS.flatMap((kind) => {
          const count = counts.get(kind);
          if (count === undefined) return [];
          return [
            <label key={kind} className="chronology-kind">
              <input type="checkbox" checked={filter.kinds.has(kind)} onChange={(event) => toggle(kind, event.currentTarget.checked)} />
              {kind === "texts" ? words.texts : words.kind[kind]} <span className="chronology-count">{count}</span>
            </label>,
          ];
        })}
      </fieldset>
      <DoerChoice entries={entries} by={filter.by} context={context} onBy={(by) => onFilter({ ...filter, by })} />
      <p className="chronology-result">
        <span role="status">{words.shown(listed, entries.length)}</span>
        {listed < entries.length && (
          <button type="button" className="chronology-show" onClick={() => onFilter(EVERYTHING)}>
            {words.reset}
          </button>
        )}
      </p>
    </search>
  );
}

interface DoerChoiceProps {
  readonly entries: readonly Entry[];
  readonly by: string;
  readonly context: ProseContext;
  readonly onBy: (by: string) => void;
}

function DoerChoice({ entries, by, context, onBy }: DoerChoiceProps) {
  const { record, messages } = context;
  const words = messages.words.chronology;
  const id = useId();
  const doers = new Set(entries.flatMap((entry) => (entry.type === "event" ? [entry.event.by] : [])));
  // The parties are there whether or not the record has events of both: one alone would look like a judgement.
  const choices = [
    ...orderedParties(record).map((party) => [party.id, partyStyleAt(party, context.today).name] as const),
    ...record.thirdParties.filter((third) => doers.has(third.id)).map((third) => [third.id, third.name] as const),
    ...(doers.has(null) ? [[SEVERAL, words.several] as const] : []),
  ];
  return (
    <p className="chronology-by">
      <label htmlFor={id}>{words.filter.by}</label>
      <select id={id} value={by} aria-describedby={`${id}-note`} onChange={(event) => onBy(event.currentTarget.value)}>
        <option value={ANYONE}>{words.filter.anyone}</option>
        {choices.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
      <span className="chronology-hint" id={`${id}-note`}>
        {words.filter.byNote}
      </span>
    </p>
  );
}

function countsOf(entries: readonly Entry[]): ReadonlyMap<EntryKind, number> {
  const counts = new Map<EntryKind, number>();
  for (const entry of entries) counts.set(kindOf(entry), (counts.get(kindOf(entry)) ?? 0) + 1);
  return counts;
}
