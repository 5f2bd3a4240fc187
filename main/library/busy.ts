/** Milliseconds that a connection waits for another process (the command line beside the window). */
export const BUSY_TIMEOUT = 5000;
