/** Puts the names of ticks in rows above the line so that no name touches another or another's stem. */

export interface LabelledTick {
  readonly id: string;
  /** 0 to 1. */
  readonly position: number;
  readonly year: string;
  readonly name: string;
}

export interface PlacedLabel {
  /** The first of the ticks that it names. */
  readonly id: string;
  /** "1855"; "1945–46" for ticks too close to be named apart. */
  readonly year: string;
  /** 0 is the row farthest from the line. */
  readonly row: number;
  /** `start`: the text begins at its tick; `end`: it ends there. */
  readonly anchor: "start" | "end";
  /** Empty where only the year has room. */
  readonly name: string;
}

const ROWS = [0, 1, 2] as const;
const ANCHORS = ["start", "end"] as const;
/** Pixels between neighbours, and by which text reaches past the stem on its other side. */
const GAP = 9;
const OVERHANG = 5;
/** Stems nearer than this cannot have a name each. */
const CLOSEST = 9;

/** A width in pixels that text of 11.5 px is unlikely to exceed, known without a document. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    if (/[\u3000-\u9fff\uff00-\uffef]/.test(character)) width += 11.6;
    else if (/[\p{Lu}\d]/u.test(character)) width += 7.4;
    else width += /[\s.,:;'’il1()-]/.test(character) ? 3.9 : 6.5;
  }
  return width;
}

interface Placed extends PlacedLabel {
  readonly from: number;
  readonly to: number;
  readonly stem: number;
  readonly cost: number;
}

/** What it costs to set a label apart from the best place: a row down, a turn to the left, the loss of its name. */
const COST = { row: 1, end: 0.4, nameless: 4 } as const;

/** Past this many ticks the search would take long, and names have no room in any case. */
const MOST_SEARCHED = 10;

/** Ticks in order of position, on a line of `width` pixels: as many with their names as there is room for, each at least with its year. */
export function placeLabels(ticks: readonly LabelledTick[], width: number): readonly PlacedLabel[] {
  const apart = together(ticks, width);
  const placed = (apart.length <= MOST_SEARCHED ? arrange(apart, width) : null) ?? leaveOut(apart, width);
  return placed.map(({ id, year, row, anchor, name }) => ({ id, year, row, anchor, name }));
}

/** Ticks whose stems almost touch share a label. */
function together(ticks: readonly LabelledTick[], width: number): readonly LabelledTick[] {
  const groups: LabelledTick[] = [];
  let lastStem = Number.NEGATIVE_INFINITY;
  for (const tick of ticks) {
    const group = groups.at(-1);
    const stem = tick.position * width;
    if (group && stem - lastStem < CLOSEST) {
      groups[groups.length - 1] = { ...group, year: spanOf(group.year, tick.year), name: `${group.name}, ${tick.name}` };
    } else groups.push(tick);
    lastStem = stem;
  }
  return groups;
}

function spanOf(first: string, last: string): string {
  const from = first.slice(0, 4);
  if (from === last) return first;
  return `${from}–${from.slice(0, 2) === last.slice(0, 2) ? last.slice(2) : last}`;
}

/** The arrangement of least cost; null where not even all years fit. */
function arrange(ticks: readonly LabelledTick[], width: number): readonly Placed[] | null {
  const candidates = ticks.map((tick) => candidatesOf(tick, width));
  let best: readonly Placed[] | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  const search = (placed: readonly Placed[], cost: number) => {
    if (cost >= bestCost) return;
    if (placed.length === candidates.length) {
      best = placed;
      bestCost = cost;
      return;
    }
    for (const candidate of candidates[placed.length] ?? []) {
      if (placed.every((other) => !isInTheWay(candidate, other))) search([...placed, candidate], cost + candidate.cost);
    }
  };
  search([], 0);
  return best;
}

function leaveOut(ticks: readonly LabelledTick[], width: number): readonly Placed[] {
  const placed: Placed[] = [];
  for (const tick of ticks) {
    const fitting = candidatesOf({ ...tick, name: "" }, width).find((candidate) => placed.every((other) => !isInTheWay(candidate, other)));
    if (fitting) placed.push(fitting);
  }
  return placed;
}

/** Every place where a label would lie within the line, the cheapest first. */
function candidatesOf(tick: LabelledTick, width: number): readonly Placed[] {
  const stem = tick.position * width;
  const places = ROWS.flatMap((row) => ANCHORS.flatMap((anchor) => [...new Set([tick.name, ""])].map((name) => ({ row, anchor, name }))));
  return places
    .map(({ row, anchor, name }): Placed => {
      // Years are bold, so a little wider.
      const length = textWidth(tick.year) * 1.06 + (name === "" ? 0 : 4 + textWidth(name));
      const from = anchor === "start" ? stem - OVERHANG : stem + OVERHANG - length;
      const isNameless = name === "" && tick.name !== "";
      const cost = row * COST.row + (anchor === "end" ? COST.end : 0) + (isNameless ? COST.nameless : 0);
      return { id: tick.id, year: tick.year, row, anchor, name, from, to: from + length, stem, cost };
    })
    .filter(({ from, to }) => from >= -OVERHANG && to <= width + OVERHANG)
    .toSorted((a, b) => a.cost - b.cost);
}

function isInTheWay(one: Placed, other: Placed): boolean {
  if (one.row === other.row) return one.from < other.to + GAP && other.from < one.to + GAP;
  const [upper, lower] = one.row < other.row ? [one, other] : [other, one];
  // The stem of a higher name passes every row beneath it.
  return upper.stem > lower.from - 3 && upper.stem < lower.to + 3;
}
