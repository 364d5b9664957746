/** Passes on the first of several values at once, then the latest of them, no more often than every `span` milliseconds. */

export interface Pace<Value> {
  readonly pass: (value: Value) => void;
  /** What has not been passed on by now never is. */
  readonly stop: () => void;
}

export function atMostEvery<Value>(span: number, passOn: (value: Value) => void): Pace<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: { readonly value: Value } | null = null;
  const rest = () => {
    timer = undefined;
    if (waiting === null) return;
    const { value } = waiting;
    waiting = null;
    send(value);
  };
  const send = (value: Value) => {
    timer = setTimeout(rest, span);
    passOn(value);
  };
  return {
    pass: (value) => {
      if (timer === undefined) send(value);
      else waiting = { value };
    },
    stop: () => clearTimeout(timer),
  };
}
