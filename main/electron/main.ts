/** The desktop shell from start to quit, in the order it happens. */
import { app, dialog, ipcMain, protocol, safeStorage, session } from 'electron';
import { join } from 'node:path';
import { writeFileWhole } from '../files/write-file.ts';
import { libraryHome } from '../library/home.ts';
import { CONTENT_SECURITY_POLICY } from '../security/csp.ts';
import { startServices } from '../services/client.ts';
import { withTranslation } from '../translation/with-translation.ts';
import { assetHandler } from './assets.ts';
import { answerCalls } from './calls.ts';
import { createDesk } from './desk.ts';
import { exportSaver } from './export-save.ts';
import { guardContents, guardSession } from './guard.ts';
import { APP_SCHEME } from './origin.ts';
import { quitAfter } from './quit.ts';
import { safeKeys } from './safe-keys.ts';

/** This file is bundled to `out/electron/main.js`; all else is found from there, also inside a package. */
const here = import.meta.dirname;
const preload = join(here, 'preload.cjs');
const renderer = join(here, '..', 'renderer');
const seeds = join(here, '..', '..', 'seeds');

const home = libraryHome();
// Chromium's own files lie with the library, so that one library is one running program.
app.setPath('userData', join(home, 'window'));
app.enableSandbox();
protocol.registerSchemesAsPrivileged([
  {
    scheme: APP_SCHEME,
    privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
  },
]);

async function start() {
  await app.whenReady();
  guardSession(session.defaultSession);
  app.on('web-contents-created', (_event, contents) => guardContents(contents));
  protocol.handle(APP_SCHEME, assetHandler(renderer, CONTENT_SECURITY_POLICY));

  const services = withTranslation(
    startServices({ home, seeds, shell: 'desktop', backups: true }),
    safeKeys(safeStorage, join(home, 'service-key')),
  );
  const desk = createDesk(preload);
  answerCalls(ipcMain, services, {
    'export.save': exportSaver({ services, choose: desk.chooseFile, write: writeFileWhole }),
    'settings.save': async (input) => {
      const saved = await services.call('settings.save', input);
      if (saved.ok) desk.follow(saved.value);
      return saved;
    },
  });
  quitAfter(app, services.close);

  const state = await services.call('program.state', {});
  const language = app.getLocale().startsWith('ar') ? 'ar' : 'en';
  desk.follow(state.ok ? state.value.settings : { language, theme: 'system' });
  app.on('second-instance', () => void desk.show());
  app.on('activate', () => void desk.show());
  await desk.show();
}

if (app.requestSingleInstanceLock()) {
  start().catch((error: unknown) => {
    dialog.showErrorBox(app.name, error instanceof Error ? (error.stack ?? error.message) : String(error));
    app.exit(1);
  });
} else {
  app.quit();
}
