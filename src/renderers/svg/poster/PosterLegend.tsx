/** The legend beside the map of a still picture, its texts broken into lines. */
import type { ReactNode } from "react";
import { inkOf } from "../svgInk.ts";
import { wrapText } from "./wrapText.ts";

export interface PosterLegendGroup {
  /** What kind of mark, and what it means: "Fill", "who administered". */
  readonly mark: string;
  readonly meaning: string;
  readonly entries: readonly { readonly key: string; readonly text: string; readonly swatch: ReactNode }[];
}

const SIZE = 12.5;
const LINE = 16.5;
const SWATCH = { width: 36, height: 16, gap: 10 } as const;
const GAP = { entry: 6, group: 14, head: 4 } as const;

interface PlacedLine {
  readonly text: string;
  readonly y: number;
}
interface PlacedEntry {
  readonly key: string;
  readonly swatch: ReactNode;
  readonly swatchY: number;
  readonly lines: readonly PlacedLine[];
}
interface PlacedGroup {
  readonly mark: readonly PlacedLine[];
  readonly meaning: readonly PlacedLine[];
  readonly entries: readonly PlacedEntry[];
}
export interface PlacedLegend {
  readonly groups: readonly PlacedGroup[];
  readonly height: number;
}

export function placedLegend(groups: readonly PosterLegendGroup[], width: number): PlacedLegend {
  let y = 0;
  const placed = (text: string, room: number): readonly PlacedLine[] =>
    wrapText(text, SIZE, room).map((line) => {
      y += LINE;
      return { text: line, y: y - LINE * 0.26 };
    });
  const list = groups.map(({ mark, meaning, entries }, index): PlacedGroup => {
    if (index > 0) y += GAP.group;
    const head = { mark: placed(mark, width), meaning: placed(meaning, width) };
    y += GAP.head;
    return {
      ...head,
      entries: entries.map(({ key, text, swatch }) => {
        const swatchY = y;
        const lines = placed(text, width - SWATCH.width - SWATCH.gap);
        y += GAP.entry;
        return { key, swatch, swatchY, lines };
      }),
    };
  });
  return { groups: list, height: y };
}

export function PosterLegend({ legend }: { readonly legend: PlacedLegend }) {
  return legend.groups.map(({ mark, meaning, entries }) => (
    <g key={mark[0]?.y} fontSize={SIZE} fill={inkOf("ink")}>
      <Lines lines={mark} weight={600} />
      <g fill={inkOf("ink-2")}>
        <Lines lines={meaning} />
      </g>
      {entries.map(({ key, swatch, swatchY, lines }) => (
        <g key={key} data-role={key}>
          <g transform={`translate(0 ${swatchY.toFixed(1)})`}>{swatch}</g>
          <Lines lines={lines} x={SWATCH.width + SWATCH.gap} />
        </g>
      ))}
    </g>
  ));
}

function Lines({ lines, x = 0, weight }: { readonly lines: readonly PlacedLine[]; readonly x?: number; readonly weight?: number }) {
  return lines.map(({ text, y }) => (
    <text key={y} x={x} y={y.toFixed(1)} fontWeight={weight}>
      {text}
    </text>
  ));
}
