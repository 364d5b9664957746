/** What a pointer learns of an island before it chooses it: both names, who administers, who claims. The list says the same to everyone else. */
import { orderedForms } from "../../model/naming.ts";
import type { TerritoryId } from "../../model/territory.ts";
import { ledeOf } from "../../renderers/words/index.ts";
import type { Pixel, Size } from "../../scene/camera.ts";
import { usePage } from "../../ui/page.ts";

export interface HoverCardProps {
  readonly island: TerritoryId;
  readonly at: Pixel;
  /** Of the map's box, so that the card stays inside it. */
  readonly size: Size;
}

const OFFSET = 14;

export function HoverCard({ island, at: [x, y], size }: HoverCardProps) {
  const page = usePage();
  const territory = page.record.territories.find(({ id }) => id === island);
  if (!territory) return null;
  const isRight = x > size.width / 2;
  const isLow = y > size.height / 2;
  return (
    <div
      className="map-hover"
      aria-hidden="true"
      style={{
        left: isRight ? undefined : x + OFFSET,
        right: isRight ? size.width - x + OFFSET : undefined,
        top: isLow ? undefined : y + OFFSET,
        bottom: isLow ? size.height - y + OFFSET : undefined,
      }}
    >
      <p className="map-hover-names">
        {orderedForms(territory.names, page.language).map((form, index) => (
          <span key={form.text}>
            {index > 0 && " / "}
            <span lang={form.lang}>{form.text}</span>
          </span>
        ))}
      </p>
      <p>{ledeOf(page, island, page.view.date)}</p>
    </div>
  );
}
