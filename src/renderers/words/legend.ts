/** What each mark of the scene means, and how each layer is called. */
import type { IsoDate } from "../../model/date.ts";
import { filing } from "../../model/filing.ts";
import type { LayerId } from "../../model/instrument.ts";
import { partyOf } from "../../model/naming.ts";
import { type Role, roleKindOf, roleSubjectOf, type Scene } from "../../scene/scene.ts";
import { CONTROL_LAYER, type ViewLayerId } from "../../view/view.ts";
import type { WordsContext } from "./context.ts";
import { administeredText } from "./control.ts";

const byId = filing(({ id }: { readonly id: LayerId }) => id);

/** One line for a role; `date` is the scene's, since parties are called as they were then. */
export function legendText(context: Pick<WordsContext, "record" | "messages">, role: Role, date: IsoDate): string {
  const { record, messages } = context;
  const words = messages.words.legend;
  const subject = roleSubjectOf(role);
  switch (roleKindOf(role)) {
    case "control":
      return administeredText(context, subject, date);
    case "claim":
      return partyOf(record, subject)?.claimed ?? subject;
    case "boundary": {
      if (subject === "today") return words.lineOfControl;
      return words.boundary(subject, byId(record.layers, subject)[0]?.name ?? subject);
    }
    case "landing":
      return words.landing(subject);
    case "excluded":
      return words.excluded(subject);
    case "renounced":
      return words.renounced(subject);
    case "left-open":
      return words.leftOpen(subject);
    case "promised":
      return words.promised(subject);
    case "named-as-issue":
      return words.namedAsIssue(subject);
    case "ceded":
      return words.ceded(subject);
  }
}

/** "1956 Joint Declaration", "Japan’s position", "Control". */
export function layerText({ record, messages }: Pick<WordsContext, "record" | "messages">, layer: ViewLayerId): string {
  if (layer === CONTROL_LAYER) return messages.words.layer.control;
  const instruments = byId(record.layers, layer)[0];
  if (instruments) return messages.words.layer.instrument(layer, instruments.name);
  return partyOf(record, layer)?.position ?? layer;
}

/** The same for scenes of several dates: a party that was called otherwise then is called by all its names, the earlier first. */
export function jointLegendText(context: Pick<WordsContext, "record" | "messages">, role: Role, scenes: readonly Scene[]): string {
  const drawn = scenes.filter(({ legend }) => legend.includes(role));
  return [...new Set(drawn.map(({ date }) => legendText(context, role, date)))].join(" / ");
}
