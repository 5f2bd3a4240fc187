import { join } from 'node:path';
import type { Language } from '../../core/contract/calls.ts';
import { sayError } from '../../core/locales/messages.ts';
import { startServices } from '../services/client.ts';
import { sittingKeys } from '../translation/keys.ts';
import { withTranslation } from '../translation/with-translation.ts';
import { startWebShell, type WebShell } from '../web/server.ts';
import { lastPort, rememberPort } from './last-port.ts';
import { openBrowser } from './open-browser.ts';
import { say, TEXTS } from './say.ts';

export interface WebStart {
  readonly root: string;
  readonly home: string;
  /** 0: any free one. */
  readonly port: number;
  readonly language: Language;
  readonly browser: boolean;
}

/** Milliseconds that ending may take before it is cut short; what is acknowledged is on disk anyway. */
const END_LIMIT = 5000;

/** Serves the web shell until the program is told to end; resolves with its exit status. */
export async function runWeb({ root, home, port, language, browser }: WebStart): Promise<number> {
  const texts = TEXTS[language];
  const told = endSignal();
  const services = withTranslation(
    startServices({ home, seeds: join(root, 'seeds'), shell: 'web', backups: true }),
    sittingKeys(),
  );
  const assets = join(root, 'out', 'renderer');
  let shell: WebShell;
  const start = (at: number) => startWebShell({ services, assets, port: at, refusal: texts.refusal });
  const former = port === 0 ? lastPort(home) : port;
  try {
    // Another Muraji may have the former one: then any will do, and the former stays remembered.
    shell = port === 0 && former !== 0 ? await start(former).catch(() => start(0)) : await start(port);
    if (former === 0 || shell.port === former) rememberPort(home, shell.port);
  } catch {
    await services.close();
    say(texts.portTaken, { port });
    return 2;
  }
  say(texts.library, { path: home });
  say(texts.address, { address: shell.address });
  say(texts.howToEnd);
  if (browser) openBrowser(shell.addressForOnce());

  const opened = await services.opened;
  if (!opened.ok) say('{{error}}', { error: sayError(language, opened.error) });
  else if (opened.value.sample) say(texts.sampleFailed, { error: sayError(language, opened.value.sample) });

  await told;
  setTimeout(() => process.exit(1), END_LIMIT).unref();
  await shell.close();
  await services.close();
  say(texts.ended);
  return 0;
}

/** Resolves at the first signal; npm passes on what the terminal has sent already, so later ones mean nothing. */
function endSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
  });
}
