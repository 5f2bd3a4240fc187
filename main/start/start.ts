/** What `npm start` runs: builds what has changed, chooses the shell and says which. */
import { resolve } from 'node:path';
import { libraryHome } from '../library/home.ts';
import { systemLanguage } from '../services/system-language.ts';
import { buildIfNeeded } from './build-if-needed.ts';
import { chooseShell, hasDisplay } from './choose-shell.ts';
import { runDesktop } from './desktop.ts';
import { findElectron } from './electron.ts';
import { say, TEXTS } from './say.ts';
import { runWeb } from './web.ts';
import { readWishes } from './wishes.ts';

const root = resolve(import.meta.dirname, '..', '..');
const language = systemLanguage(process.env);
const texts = TEXTS[language];

async function start(): Promise<number> {
  const wishes = readWishes(process.env);
  if ('bad' in wishes) {
    say(texts[wishes.bad], { value: wishes.value });
    return 2;
  }
  const display = hasDisplay(process.platform, process.env);
  const electron = findElectron(() => say(texts.fetching));
  // Side by side: after a download in vain the window must not have to be built first.
  const [choice, built] = await Promise.all([
    chooseShell({ wish: wishes.shell, display, electron }),
    buildIfNeeded(root, ['renderer'], () => say(texts.building)),
  ]);
  if (!built) {
    say(texts.buildFailed);
    return 2;
  }
  const reason = choice.shell === 'web' ? choice.reason : ('not-started' as const);
  if (choice.shell === 'desktop') {
    if (!(await buildIfNeeded(root, ['desktop'], () => undefined))) {
      say(texts.buildFailed);
      return 2;
    }
    say(texts.desktop);
    const status = await runDesktop(choice.binary, root);
    if (status !== 'failed-to-start') return status;
  }
  say(texts.reasons[reason]);
  return runWeb({ root, home: resolve(libraryHome()), port: wishes.port, language, browser: display });
}

process.exitCode = await start();
