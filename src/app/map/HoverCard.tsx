/** What a pointer learns of an island before it chooses it: both names, who administers, who claims. The list says the same to everyone else. */
import type { IsoDate } from "../../model/date.ts";
import { orderedForms } from "../../model/naming.ts";
import type { TerritoryId } from "../../model/territory.ts";
import { ledeOf } from "../../renderers/words/index.ts";
import type { Size } from "../../scene/camera.ts";
import { useWordsContext } from "../../ui/details/useWordsContext.ts";
import { CARD_OFFSET, type CardPlace } from "./cardPlace.ts";

export interface HoverCardProps {
  readonly island: TerritoryId;
  /** Of the map that the pointer is on. */
  readonly date: IsoDate;
  readonly place: CardPlace;
  /** Of the map's box, so that the card stays inside it. */
  readonly size: Size;
}

export function HoverCard({ island, date, place, size }: HoverCardProps) {
  const context = useWordsContext();
  const territory = context.record.territories.find(({ id }) => id === island);
  if (!territory) return null;
  const [x, y] = place.at;
  return (
    <div
      className="map-hover"
      aria-hidden="true"
      data-card
      data-territory={island}
      style={{
        left: place.isLeft ? undefined : x + CARD_OFFSET,
        right: place.isLeft ? size.width - x + CARD_OFFSET : undefined,
        top: place.isAbove ? undefined : y + CARD_OFFSET,
        bottom: place.isAbove ? size.height - y + CARD_OFFSET : undefined,
      }}
    >
      <p className="map-hover-names">
        {orderedForms(territory.names, context.language).map((form, index) => (
          <span key={form.text}>
            {index > 0 && " / "}
            <span lang={form.lang}>{form.text}</span>
          </span>
        ))}
      </p>
      <p>{ledeOf(context, island, date)}</p>
    </div>
  );
}
