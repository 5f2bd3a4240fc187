/** What most files work at: a program with a library of its own, pages in it, and the words of one language. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import type { CallAnswer, CallInput, CallName, Language } from '../../../core/contract/calls.ts';
import type { Words } from '../../../renderer/i18n/use-words.ts';
import { launchBrowser } from './browser.ts';
import { callProgram } from './call.ts';
import { temporaryFolder } from './folders.ts';
import { openPage, problemsOf, type PageOptions } from './page.ts';
import { startProgram, type RunningProgram } from './program.ts';
import { wordsIn } from './review.ts';

export interface Desk {
  readonly language: Language;
  readonly theme: 'light' | 'dark';
  readonly words: Words;
  readonly t: Words['t'];
  readonly browser: Browser;
  /** Folder of the library; it is there from the first start on. */
  readonly home: string;
  /** What the program that runs printed, with its token. */
  readonly address: string;
  /** Opens a page with a context of its own, and starts the program where it does not run. */
  open(options?: Pick<PageOptions, 'size' | 'unset'>): Promise<Page>;
  /** Starts the program on the library of before. */
  start(): Promise<void>;
  /** Ends it as a crash does. What goes wrong on its pages from now on is not held against them. */
  kill(): Promise<void>;
  /** Ends it as Ctrl-C does; of its pages the same holds. */
  stop(): Promise<void>;
  call<N extends CallName>(name: N, input: CallInput<N>): Promise<CallAnswer<N>>;
}

/**
 * All files of a worker have one browser: like Electron, the bundled one has no browser's window around the page, which would
 * cost as much as the page.
 */
const withBrowser = test.extend('browser', { scope: 'worker' }, async ({}, { onCleanup }) => {
  const browser = await launchBrowser(undefined, 'bundled');
  onCleanup(() => browser.close());
  return browser;
});

const VARIANTS = [
  { language: 'en', theme: 'light' },
  { language: 'ar', theme: 'dark' },
] as const;

/** The same tests in English on light and in Arabic on dark, each at a desk of their own. */
export function inBothLanguages(name: string, tests: (desk: Desk) => void): void {
  describe.each(VARIANTS)(`${name} in $language`, (variant) => tests(useDesk(variant)));
}

/** The same, and any test fails in which a pointer was pressed. */
export function byKeyboardAlone(name: string, tests: (desk: Desk) => void): void {
  describe.each(VARIANTS)(`${name}, by keyboard alone, in $language`, (variant) =>
    tests(useDesk({ ...variant, keyboardAlone: true })),
  );
}

/** A desk for the tests of this suite. Any of them fails when a page had an error, a warning or a failed request. */
export function useDesk({
  language,
  theme,
  keyboardAlone = false,
}: Pick<Desk, 'language' | 'theme'> & Pick<PageOptions, 'keyboardAlone'>): Desk {
  const words = wordsIn(language);
  const pages = new Set<Page>();
  const watched = new Set<Page>();
  let folder: Awaited<ReturnType<typeof temporaryFolder>> | undefined;
  let program: RunningProgram | undefined;
  let browser: Browser | undefined;

  withBrowser.beforeAll(({ browser: launched }) => {
    browser = launched;
  });
  afterEach(() => {
    for (const page of watched) expect(problemsOf(page)).toEqual([]);
  });
  afterAll(async () => {
    await Promise.all([...pages].map((page) => page.context().close()));
    await program?.stop();
    await folder?.remove();
  });

  const start = async (): Promise<void> => {
    folder ??= await temporaryFolder();
    program = await startProgram({ home: folder.path });
  };
  const end = async (how: 'kill' | 'stop'): Promise<void> => {
    watched.clear();
    await program?.[how]();
    program = undefined;
  };
  const desk: Desk = {
    language,
    theme,
    words,
    t: words.t,
    get browser() {
      return present(browser, 'browser');
    },
    get home() {
      return present(folder, 'library').path;
    },
    get address() {
      return present(program, 'program').address;
    },
    open: async (options) => {
      if (!program) await start();
      const page = await openPage(desk.browser, desk.address, { language, theme, keyboardAlone, ...options });
      pages.add(page);
      watched.add(page);
      return page;
    },
    start,
    kill: () => end('kill'),
    stop: () => end('stop'),
    call: (name, input) => callProgram(desk.address, name, input),
  };
  return desk;
}

function present<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`there is no ${what} yet`);
  return value;
}
