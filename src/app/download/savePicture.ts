/** Makes a picture of the present view and hands it to the reader as a file. */
import { loadComparisonMessages } from "../../i18n/comparison/loadComparisonMessages.ts";
import type { IsoDate } from "../../model/date.ts";
import { changesBetween } from "../../renderers/words/later.ts";
import type { Scene } from "../../scene/scene.ts";
import { changesSaid } from "../../ui/comparison/changesSaid.ts";
import { drawInBrowser } from "./drawInBrowser.ts";
import { pictureFileName } from "./fileName.ts";
import { type Picture, type PictureContext, pictureOf, textsOf } from "./pictureOf.tsx";
import { rasterise } from "./rasterise.ts";

export type PictureFormat = "svg" | "png";

/** Long enough for any browser to have begun to save. */
const KEPT_FOR = 60_000;

/** As the page has them. */
interface PictureParts extends Omit<Picture, "comparison" | "seenIn"> {
  readonly compared: Scene | null;
}

/** The file's name. Rejects where no picture can be made. */
export async function savePicture(
  context: PictureContext,
  { compared, ...picture }: PictureParts,
  format: PictureFormat,
  document: Document,
): Promise<string> {
  const box = document.querySelector("[role=region][data-map]")?.getBoundingClientRect();
  const seenIn = box && box.width > 0 && box.height > 0 ? { width: box.width, height: box.height } : null;
  const comparison = compared === null ? null : { scene: compared, said: await saidOf(context, picture.scene.date, compared.date) };
  const svg = pictureOf(context, { ...picture, comparison, seenIn }, (element) => drawInBrowser(document, element));
  const file = format === "svg" ? new Blob([svg], { type: "image/svg+xml" }) : await rasterise(document, svg);
  const name = pictureFileName(picture.view, textsOf(context.record, picture.view), format);
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR);
  return name;
}

async function saidOf(context: PictureContext, one: IsoDate, other: IsoDate): Promise<string> {
  return changesSaid(context, await loadComparisonMessages(context.language), changesBetween(context, one, other));
}
