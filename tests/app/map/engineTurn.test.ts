/** Frames that agree on who has an engine, over a channel that takes its time. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { EngineTurn, type TurnChannel } from "../../../src/app/map/EngineTurn.ts";
import { type Claim, hasTurn, MOST_ENGINES } from "../../../src/app/map/engineTurns.ts";

const LATENCY_MS = 5;

/** All who are connected hear one another, and nobody himself. */
function aSite() {
  const listeners = new Map<object, (event: { readonly data: unknown }) => void>();
  const connect = (): TurnChannel => {
    const self = {};
    return {
      postMessage: (told) => {
        for (const [other, heard] of listeners) if (other !== self) setTimeout(() => heard({ data: told }), LATENCY_MS);
      },
      addEventListener: (_name, heard) => listeners.set(self, heard),
      close: () => listeners.delete(self),
    };
  };
  const shout = (data: unknown) => {
    for (const heard of listeners.values()) heard({ data });
  };
  return { connect, shout };
}

interface TestFrame {
  readonly turn: EngineTurn;
  isLive: boolean;
  /** How often it was given an engine. */
  starts: number;
}

let live = 0;
let most = 0;

function aFrame(name: string, channel: TurnChannel | null): TestFrame {
  const frame: { -readonly [Key in keyof TestFrame]: TestFrame[Key] } = {
    isLive: false,
    starts: 0,
    turn: new EngineTurn(name, channel, (has) => {
      frame.isLive = has;
      frame.starts += has ? 1 : 0;
      live += has ? 1 : -1;
      most = Math.max(most, live);
    }),
  };
  return frame;
}

const pass = (ms: number) => vi.advanceTimersByTime(ms);
const liveOnes = (frames: readonly TestFrame[]) => frames.flatMap((frame, index) => (frame.isLive ? [index] : []));

beforeEach(() => {
  vi.useFakeTimers();
  live = 0;
  most = 0;
});
afterEach(() => vi.useRealTimers());

describe("frames of one site", () => {
  const twenty = () => {
    const { connect } = aSite();
    return Array.from({ length: 20 }, (_, index) => aFrame(`frame-${String(index).padStart(2, "0")}`, connect()));
  };

  it("that all come into sight at once share out as many engines as there are, and no more even for a moment", () => {
    const frames = twenty();
    for (const { turn } of frames) turn.want(1);
    pass(10_000);
    expect(liveOnes(frames)).toHaveLength(MOST_ENGINES);
    expect(most).toBe(MOST_ENGINES);
    expect(frames.every(({ starts }) => starts <= 1)).toBe(true);
  });

  it("take from what is out of sight, and leave alone what is in sight", () => {
    const frames = twenty();
    for (const { turn } of frames.slice(0, MOST_ENGINES)) {
      turn.want(1);
      pass(300);
    }
    frames[6]?.turn.want(1);
    pass(5000);
    expect(liveOnes(frames)).toEqual([0, 1, 2, 3, 4, 5]);
    frames[2]?.turn.want(0);
    pass(1000);
    expect(liveOnes(frames)).toEqual([0, 1, 3, 4, 5, 6]);
    expect(most).toBe(MOST_ENGINES);
    expect(frames.reduce((sum, { starts }) => sum + starts, 0)).toBe(7);
  });

  it("give the reader the engine of the map that was touched longest ago, and quarrel no further", () => {
    const frames = twenty();
    for (const { turn } of frames.slice(0, 8)) {
      turn.want(2);
      pass(3000);
    }
    expect(liveOnes(frames)).toEqual([2, 3, 4, 5, 6, 7]);
    pass(60_000);
    expect(liveOnes(frames)).toEqual([2, 3, 4, 5, 6, 7]);
    frames[0]?.turn.want(2);
    pass(3000);
    expect(liveOnes(frames)).toEqual([0, 3, 4, 5, 6, 7]);
  });

  it("hand on what is let go", () => {
    const frames = twenty();
    for (const { turn } of frames) turn.want(1);
    pass(1000);
    const [first = -1] = liveOnes(frames);
    frames[first]?.turn.close();
    pass(1000);
    expect(liveOnes(frames)).toHaveLength(MOST_ENGINES);
    expect(frames[first]?.isLive).toBe(false);
  });

  it("wait for nobody who is no more", () => {
    const { connect, shout } = aSite();
    const frame = aFrame("frame", connect());
    frame.turn.want(0);
    for (let index = 0; index < MOST_ENGINES; index += 1) {
      shout({ claim: { id: `dead-${index}`, tier: 2, at: 1, isLive: true } satisfies Claim, asks: false });
    }
    pass(500);
    expect(frame.isLive).toBe(false);
    frame.turn.want(1);
    pass(500);
    expect(frame.isLive).toBe(true);
  });

  it("take junk for nothing", () => {
    const { connect, shout } = aSite();
    const frame = aFrame("frame", connect());
    frame.turn.want(1);
    for (const junk of [null, 1, "gone", {}, { gone: 7 }, { claim: null }, { claim: { id: "x", tier: 9, at: Number.NaN, isLive: 1 } }])
      shout(junk);
    pass(500);
    expect(frame.isLive).toBe(true);
  });
});

it("a frame that can reach no other always has its turn while it wants one", () => {
  const frame = aFrame("alone", null);
  frame.turn.want(0);
  pass(500);
  expect(frame.isLive).toBe(true);
  frame.turn.leave();
  expect(frame.isLive).toBe(false);
});

it("the order is the same whoever computes it: as many as there are engines have their turn", () => {
  const claims = Array.from({ length: 15 }, (_, index): Claim => {
    const tier = [0, 1, 2][index % 3] as Claim["tier"];
    return { id: `${index}`, tier, at: index % 4, isLive: index % 2 === 0 };
  });
  const having = claims.filter((own) =>
    hasTurn(
      own,
      claims.filter((other) => other !== own),
    ),
  );
  expect(having).toHaveLength(MOST_ENGINES);
  expect(having.filter(({ tier }) => tier === 2)).toHaveLength(5);
});
