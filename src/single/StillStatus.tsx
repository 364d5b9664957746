/**
 * The status of each island under every text, who administered it, and both positions, text by text: islands of which the same is said
 * stand together, so that nothing is said twice.
 */
import type { ReactNode } from "react";
import { groupedBy } from "../model/filing.ts";
import type { LayerId } from "../model/instrument.ts";
import { orderedParties } from "../model/naming.ts";
import type { LocalEffect, LocalInstrument, LocalParty } from "../model/record.ts";
import { controlOf, effectDate, type StatusEntry, statusOf } from "../model/status.ts";
import type { TerritoryId } from "../model/territory.ts";
import {
  effectHead,
  erasOf,
  formatDate,
  formatPartialDate,
  layerText,
  listText,
  type ProseContext,
  territoryName,
} from "../renderers/words/index.ts";
import { Prose } from "../ui/details/Prose.tsx";
import { StillCitations } from "./StillSources.tsx";

interface StatusProps {
  readonly context: ProseContext;
}

export function StillStatus({ context }: StatusProps) {
  const { record, language, messages } = context;
  const { details } = messages.words;
  return (
    <>
      <h2>{details.status}</h2>
      {record.layers.map((layer) => (
        <section key={layer.id} data-status={layer.id}>
          <h3>
            <Prose text={layerText(context, layer.id)} language={language} />
          </h3>
          <Effects layer={layer.id} context={context} />
        </section>
      ))}
      <section data-status="control">
        <h2>{details.control}</h2>
        <Administrations context={context} />
      </section>
      <h2>{details.positions}</h2>
      {orderedParties(record).map((party) => (
        <section key={party.id} data-status={party.id}>
          <h3>{party.says}</h3>
          <Positions party={party} context={context} />
        </section>
      ))}
    </>
  );
}

interface Of<Entry> {
  readonly island: TerritoryId;
  readonly entry: Entry;
}

/** What is found of each island, those of which the same is found together. */
function Together<Entry>({
  find,
  context,
  children,
}: { readonly find: (island: TerritoryId) => readonly Entry[]; readonly children: (entry: Entry) => ReactNode } & StatusProps) {
  const islands = context.record.territories.filter(({ disputed }) => disputed);
  const found = islands.flatMap(({ id }) => find(id).map((entry): Of<Entry> => ({ island: id, entry })));
  const groups = [...groupedBy(found, ({ entry }) => JSON.stringify(entry)).values()];
  return (
    <ul>
      {groups.map((group) => {
        const names = listText(
          group.map(({ island }) => territoryName(context, island)),
          context.language,
        );
        return (
          <li key={JSON.stringify(group[0])}>
            <b>{names}</b> — {group[0] && children(group[0].entry)}
          </li>
        );
      })}
    </ul>
  );
}

function Effects({ layer, context }: StatusProps & { readonly layer: LayerId }) {
  const { record, language, messages } = context;
  const isOne = record.instruments.filter((instrument) => instrument.layer === layer).length === 1;
  return (
    <Together
      find={(island) =>
        statusOf(record, island, layer).map(({ instrument, effect }: StatusEntry<LocalInstrument, LocalEffect>) => ({
          name: isOne ? null : instrument.name,
          head: effectHead(context, instrument, effect),
          when: effect.short ?? (effect.date === undefined ? null : formatDate(effectDate(instrument, effect), language)),
          condition: effect.condition,
          citations: effect.citations,
        }))
      }
      context={context}
    >
      {({ name, head, when, condition, citations }) => (
        <>
          <Prose text={[name, head, when].filter((part) => part !== null).join(" · ")} language={language} />
          {condition !== undefined && (
            <>
              {" · "}
              {messages.words.details.condition} <Prose text={condition} language={language} />
            </>
          )}{" "}
          <StillCitations citations={citations} context={context} />
        </>
      )}
    </Together>
  );
}

function Administrations({ context }: StatusProps) {
  const { record, language, messages } = context;
  return (
    <Together
      find={(island) =>
        erasOf(context, island).map(({ from, until, text }) => ({
          ...{ from, until, text },
          note: controlOf(record, island).find((period) => period.from === from)?.note,
        }))
      }
      context={context}
    >
      {({ from, until, text, note }) => (
        <>
          {messages.words.date.period(formatDate(from, language), until === null ? null : formatDate(until, language))} · {text}
          {note && " · "}
          {note && <Said statement={note} context={context} />}
        </>
      )}
    </Together>
  );
}

function Positions({ party, context }: StatusProps & { readonly party: LocalParty }) {
  const { record, language, messages } = context;
  return (
    <Together
      find={(island) =>
        record.positions
          .filter((position) => position.territory === island && position.party === party.id)
          .map(({ asOf, text, citations }) => ({ asOf, text, citations }))
      }
      context={context}
    >
      {(position) => (
        <>
          <Said statement={position} context={context} />{" "}
          {messages.words.voices.asOf(formatPartialDate(position.asOf, language, messages.words))}
        </>
      )}
    </Together>
  );
}

interface SaidProps extends StatusProps {
  readonly statement: { readonly text: string; readonly citations: LocalEffect["citations"] };
}

function Said({ statement: { text, citations }, context }: SaidProps) {
  return (
    <>
      <Prose text={text} language={context.language} /> <StillCitations citations={citations} context={context} />
    </>
  );
}
