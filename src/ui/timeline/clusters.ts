/** Gathers dots that would touch into one mark with their number. */
import type { Moment } from "./moments.ts";

export interface Placed {
  readonly moment: Moment;
  /** 0 to 1. */
  readonly position: number;
}

export interface Cluster {
  readonly moments: readonly Moment[];
  /** Pixels from the start of the line: the middle between its first and its last moment. */
  readonly at: number;
  /** Pixels from its middle to either side. */
  readonly half: number;
}

export const DOT = 3.5;
const DIGIT = 6.6;
const PADDING = 8;
/** Pixels of air between two marks. */
const AIR = 2;

interface Growing {
  readonly moments: readonly Moment[];
  readonly first: number;
  readonly last: number;
}

function drawn({ moments, first, last }: Growing): Cluster {
  return { moments, at: (first + last) / 2, half: moments.length === 1 ? DOT : (PADDING + DIGIT * String(moments.length).length) / 2 };
}

/** `placed` in order of position, on a line of `width` pixels. No two of the clusters touch. */
export function clustersOf(placed: readonly Placed[], width: number): readonly Cluster[] {
  const groups: Growing[] = [];
  for (const { moment, position } of placed) {
    let group: Growing = { moments: [moment], first: position * width, last: position * width };
    // What has grown may touch the one before it, and so on back.
    for (let before = groups.at(-1); before && touches(before, group); before = groups.at(-1)) {
      groups.pop();
      group = { moments: [...before.moments, ...group.moments], first: before.first, last: group.last };
    }
    groups.push(group);
  }
  return groups.map(drawn);
}

function touches(before: Growing, after: Growing): boolean {
  const [one, other] = [drawn(before), drawn(after)];
  return other.at - other.half - (one.at + one.half) < AIR;
}

/** The moment to which a press on a cluster leads: the next after the date shown, round and round. */
export function nextIn(cluster: Pick<Cluster, "moments">, date: string): Moment | undefined {
  return cluster.moments.find((moment) => moment.date > date) ?? cluster.moments[0];
}
