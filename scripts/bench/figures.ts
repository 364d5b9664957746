/** The figures that are judged, each with what it must be and what it should be. */
import type { EmbedFigures } from "./measureEmbeds.ts";
import type { LighthouseScores } from "./measureLighthouse.ts";
import type { PageFigures } from "./measurePage.ts";
import { median } from "./median.ts";

export interface Pair<Value> {
  readonly product: Value;
  readonly plain: Value;
}

export interface Measured {
  /** For each profile. */
  readonly pages: readonly Pair<PageFigures[]>[];
  /** Bytes with which the product is useful where no script runs; null where it is not. */
  withoutScript: number | null;
  embeds: Pair<EmbedFigures[]> | null;
  /** Of the page for frames; null where it could not be had. */
  lighthouse: LighthouseScores | null;
}

export interface FigureRow {
  readonly what: string;
  readonly unit: "ms" | "kB" | "MB";
  readonly product: number | null;
  readonly plain: number | null;
  /** A ratio to the plain page, or the product's own figure. */
  readonly judged: number | null;
  readonly judgedAs: "ratio" | "figure";
  readonly must: number | null;
  readonly aim: number | null;
  /** Why there is no figure. */
  readonly missing?: string;
}

const NO_EMBED = "no embed page yet";
const KB = 1000;

export function figureRows({ pages, withoutScript, embeds }: Measured): readonly FigureRow[] {
  const [here, slow] = pages;
  const useful = (figures: { readonly usefulMs: number }) => figures.usefulMs;
  const bytes = (of: "bytesBeforeUse" | "bytesBeforeEngine" | "bytes") => (figures: PageFigures) => figures[of] / KB;
  return [
    ratioRow({ what: "first useful paint", unit: "ms", must: 0.2, aim: 0.1 }, here, useful),
    ratioRow({ what: "first useful paint, 1.6 Mbit/s, 150 ms, 4x CPU", unit: "ms", must: 0.2, aim: 0.1 }, slow, useful),
    {
      ...figureRow({ what: "bytes needed for that paint (HTML and CSS)", unit: "kB", must: 45, aim: 30 }, here, bytes("bytesBeforeUse")),
      ...(withoutScript === null
        ? { judged: null, missing: "not useful without script: scripts and data are needed too" }
        : { product: withoutScript / KB, judged: withoutScript / KB }),
    },
    figureRow({ what: "bytes before the map engine, workers counted", unit: "kB", must: 140, aim: 100 }, here, bytes("bytesBeforeEngine")),
    figureRow({ what: "bytes in all, with the engine and its worker", unit: "kB", must: null, aim: null }, here, bytes("bytes")),
    ratioRow({ what: "click on an island to updated details", unit: "ms", must: 1, aim: 0.4 }, here, ({ clickMs }) => clickMs),
    ratioRow({ what: "the same with 4x CPU", unit: "ms", must: null, aim: null }, slow, ({ clickMs }) => clickMs),
    ratioRow({ what: "six embeds: the last is useful", unit: "ms", must: 0.3, aim: 0.18, missing: NO_EMBED }, embeds, useful),
    ratioRow(
      { what: "six embeds: memory", unit: "MB", must: 0.3, aim: 0.2, missing: NO_EMBED },
      embeds,
      ({ megabytes }) => megabytes ?? Number.NaN,
    ),
  ];
}

type Head = Pick<FigureRow, "what" | "unit" | "must" | "aim" | "missing">;

/** The medians of both, and the one by the other. */
function ratioRow<Figures>(head: Head, pair: Pair<Figures[]> | null | undefined, of: (figures: Figures) => number): FigureRow {
  if (!pair) return { ...head, product: null, plain: null, judged: null, judgedAs: "ratio" };
  const { missing: _, ...rest } = head;
  const [product, plain] = [median(pair.product.map(of)), median(pair.plain.map(of))];
  return { ...rest, product, plain, judged: product / plain, judgedAs: "ratio" };
}

function figureRow<Figures>(head: Head, pair: Pair<Figures[]> | undefined, of: (figures: Figures) => number): FigureRow {
  const row = ratioRow(head, pair, of);
  return { ...row, judged: row.product, judgedAs: "figure" };
}
