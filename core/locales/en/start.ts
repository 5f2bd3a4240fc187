import type { StartTexts } from '../start-texts.ts';

export const START_TEXTS: StartTexts = {
  building: 'Building what has changed since the last start …',
  buildFailed: 'The build failed; the messages above say why.',
  fetching: 'Fetching Electron for the desktop window, for 20 seconds at most …',
  desktop: 'Opening the desktop window.',
  reasons: {
    asked: 'Running in the browser, as MURAJI_SHELL asks.',
    'no-display': 'Running in the browser: this machine has no display for a desktop window.',
    'no-electron': 'Running in the browser: Electron, which draws the desktop window, is not installed.',
    'not-fetched': 'Running in the browser: Electron could not be fetched within 20 seconds.',
    'not-started': 'Running in the browser: Electron is here but does not start on this machine.',
  },
  address: 'Muraji is at {{address}}',
  howToEnd: 'The address works on this machine only, until you end the program with Ctrl-C.',
  ended: 'Everything is saved. Goodbye.',
  library: 'Library: {{path}}',
  sampleFailed: 'The sample documents could not be loaded. {{error}}',
  portTaken: 'Port {{port}} cannot be used; set MURAJI_PORT to a free one, or leave it out.',
  badPort: 'MURAJI_PORT must be a number from 1 to 65535, not “{{value}}”.',
  badShell: 'MURAJI_SHELL must be “web” or “desktop”, not “{{value}}”.',
  refusal:
    'This address needs the token that Muraji printed when it started: open the whole address from there.',
};
