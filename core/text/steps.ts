/** Work that can be done a piece at a time: each step yields the share that is done, from 0 to 1. */
export type Steps<T> = Generator<number, T, undefined>;

/** All of it at once. */
export function drained<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** As a part of greater work, which it takes from one share to another. */
export function* within<T>(steps: Steps<T>, from: number, to: number): Steps<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield from + step.value * (to - from);
  }
}
