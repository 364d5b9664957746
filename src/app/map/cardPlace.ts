/** Where the card of an island stands: beside the pixel at which the pointer met the island, over as few names of others as can be. */
import type { Pixel } from "../../scene/camera.ts";

/** The card's corner that is next to the pointer. */
export interface CardPlace {
  readonly at: Pixel;
  readonly isLeft: boolean;
  readonly isAbove: boolean;
}

/** Pixels between the pointer and the card: a pointer that crosses them is on its way to it. */
export const CARD_OFFSET = 14;
/** As wide as the style sheet lets the card be, and as high as three lines of text make it. */
const CARD = { width: 260, height: 84 } as const;

export function cardPlaceOf(surface: HTMLElement, island: string, at: Pixel): CardPlace {
  const frame = surface.getBoundingClientRect();
  const others = [...surface.querySelectorAll("[data-label][data-territory]")]
    .filter((label) => label.getAttribute("data-territory") !== island)
    .map((label) => label.getBoundingClientRect());
  const [x, y] = [frame.left + at[0], frame.top + at[1]];
  const open = (surface.querySelector(".map-room-open") ?? surface).getBoundingClientRect();
  // First the place that leads away from the nearest edges.
  const [isRight, isLow] = [at[0] > frame.width / 2, at[1] > frame.height / 2];
  const places = [
    { isLeft: isRight, isAbove: isLow },
    { isLeft: isRight, isAbove: !isLow },
    { isLeft: !isRight, isAbove: isLow },
    { isLeft: !isRight, isAbove: !isLow },
  ].map(({ isLeft, isAbove }) => {
    const left = isLeft ? x - CARD_OFFSET - CARD.width : x + CARD_OFFSET;
    const top = isAbove ? y - CARD_OFFSET - CARD.height : y + CARD_OFFSET;
    const [right, bottom] = [left + CARD.width, top + CARD.height];
    const isInside = left >= open.left && top >= open.top && right <= open.right && bottom <= open.bottom;
    const covered = others.filter((label) => label.left < right && label.right > left && label.top < bottom && label.bottom > top).length;
    return { at, isLeft, isAbove, cost: covered + (isInside ? 0 : others.length + 1) };
  });
  const { cost: _, ...best } = places.reduce((best, place) => (place.cost < best.cost ? place : best));
  return best;
}
