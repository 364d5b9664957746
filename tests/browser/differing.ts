/** Compares pictures of a page, in the page itself: its policy lets it show them. */
import type { Page } from "@playwright/test";

export interface Part {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How many pixels of `part` differ between two pictures of the window, or one of it and one of the part alone. */
export function differing(page: Page, pictures: readonly Buffer[], part: Part, isSecondOfPart = false): Promise<number> {
  return page.evaluate(
    async ({ sources, part: { x, y, width, height }, ofPart }) => {
      const [one, other] = await Promise.all(
        sources.map(async (source, index) => {
          const image = new Image();
          image.src = `data:image/png;base64,${source}`;
          await image.decode();
          const canvas = document.createElement("canvas");
          canvas.width = width;
          canvas.height = height;
          const drawing = canvas.getContext("2d");
          if (ofPart && index === 1) drawing?.drawImage(image, 0, 0);
          else drawing?.drawImage(image, -x, -y);
          return drawing?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
        }),
      );
      let count = 0;
      for (let at = 0; at < (one?.length ?? 0); at += 4) if (Math.abs((one?.[at] ?? 0) - (other?.[at] ?? 0)) > 8) count += 1;
      return count;
    },
    { sources: pictures.map((picture) => picture.toString("base64")), part, ofPart: isSecondOfPart },
  );
}
