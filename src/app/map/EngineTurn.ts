/** One frame's part in the agreement of all frames of this site on who has a map engine. Alone, it may always have one. */
import { type Claim, hasTurn, MOST_ENGINES } from "./engineTurns.ts";

type Told = { readonly claim: Claim; readonly asks: boolean } | { readonly gone: string };

/** The part of a BroadcastChannel that is needed. */
export interface TurnChannel {
  postMessage(told: Told): void;
  addEventListener(name: "message", heard: (event: { readonly data: unknown }) => void): void;
  close(): void;
}

/** The others answer within this; in three parts, since a busy page may skip over one. */
const PART_MS = 50;
const PARTS = 3;
/** Many ask at once: one answer serves all who do so within this. */
const ANSWER_MS = 20;
/** One that is to give way and does not, by then is no more. */
const PATIENCE_MS = 2000;
/** A reader's pointer moves often; the others need to hear of it now and then. */
const TOUCH_MS = 1500;

export class EngineTurn {
  readonly #id: string;
  readonly #channel: TurnChannel | null;
  readonly #onTurn: (has: boolean) => void;
  readonly #others = new Map<string, Claim>();
  #own: Claim | null = null;
  /** Parts of the wait for answers that are left; 0 when all have answered. */
  #waiting = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #patience: ReturnType<typeof setTimeout> | undefined;
  #answer: ReturnType<typeof setTimeout> | undefined;

  constructor(id: string, channel: TurnChannel | null, onTurn: (has: boolean) => void) {
    this.#id = id;
    this.#channel = channel;
    this.#onTurn = onTurn;
    channel?.addEventListener("message", ({ data }) => this.#hear(data));
  }

  /** Nothing while no engine is wanted. */
  get tier(): Claim["tier"] | null {
    return this.#own?.tier ?? null;
  }

  /** An engine is wanted, so much. */
  want(tier: Claim["tier"], at = Date.now()): void {
    const before = this.#own;
    if (before?.tier === tier && (tier !== 2 || at - before.at < TOUCH_MS)) return;
    this.#own = { id: this.#id, tier, at, isLive: before?.isLive ?? false };
    if (this.#own.isLive) {
      this.#tell(false);
      this.#decide();
    } else this.#ask();
  }

  /** None is wanted. */
  leave(): void {
    const before = this.#own;
    if (before === null) return;
    this.#own = null;
    this.#stopTimers();
    this.#post({ gone: this.#id });
    if (before.isLive) this.#onTurn(false);
  }

  close(): void {
    this.leave();
    this.#channel?.close();
  }

  #ask(): void {
    // Who does not answer is not there any more.
    this.#others.clear();
    this.#stopTimers();
    this.#tell(true);
    this.#waiting = PARTS;
    this.#wait();
  }

  #wait(): void {
    this.#timer = setTimeout(() => {
      this.#waiting -= 1;
      if (this.#waiting > 0) this.#wait();
      else this.#decide();
    }, PART_MS);
  }

  #hear(told: unknown): void {
    if (typeof told !== "object" || told === null) return;
    if ("gone" in told && typeof told.gone === "string") this.#others.delete(told.gone);
    else if ("claim" in told && isClaim(told.claim)) {
      this.#others.set(told.claim.id, told.claim);
      if ("asks" in told && told.asks === true) this.#answerSoon();
    } else return;
    this.#decide();
  }

  #answerSoon(): void {
    this.#answer ??= setTimeout(() => this.#tell(false), ANSWER_MS);
  }

  #decide(): void {
    const own = this.#own;
    if (own === null) return;
    const others = [...this.#others.values()];
    const may = hasTurn(own, others);
    if (own.isLive) {
      if (!may) this.#become(false);
      return;
    }
    if (!may || this.#waiting > 0) return;
    if (others.filter(({ isLive }) => isLive).length < MOST_ENGINES) this.#become(true);
    // Someone has yet to give way.
    else this.#patience ??= setTimeout(() => this.#ask(), PATIENCE_MS);
  }

  #stopTimers(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#patience);
    this.#patience = undefined;
  }

  #become(isLive: boolean): void {
    if (this.#own === null) return;
    this.#stopTimers();
    this.#own = { ...this.#own, isLive };
    this.#onTurn(isLive);
    this.#tell(false);
  }

  #tell(asks: boolean): void {
    clearTimeout(this.#answer);
    this.#answer = undefined;
    if (this.#own !== null) this.#post({ claim: this.#own, asks });
  }

  #post(told: Told): void {
    try {
      this.#channel?.postMessage(told);
    } catch {
      // A channel that is closed reaches nobody.
    }
  }
}

/** Other versions of this site may share the channel. */
function isClaim(value: unknown): value is Claim {
  if (typeof value !== "object" || value === null) return false;
  const { id, tier, at, isLive } = value as Partial<Record<keyof Claim, unknown>>;
  return typeof id === "string" && (tier === 0 || tier === 1 || tier === 2) && Number.isFinite(at) && typeof isLive === "boolean";
}
