/** Lets other work go first; without milliseconds only what waits already. */
export const pause = (milliseconds = 0): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
