export { expectAccessible } from './accessible.ts';
export { launchBrowser } from './browser.ts';
export { temporaryFolder } from './folders.ts';
export { openPage, problemsOf, type PageOptions } from './page.ts';
export { startProgram, type ProgramOptions, type RunningProgram } from './program.ts';
