/** LibreOffice as another reader of what Muraji writes, with a profile of its own and without a window. */
import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { escapeXml } from '../../core/formats/docx/xml.ts';

/** Longest run, in milliseconds. */
const LIMIT = 120_000;

/** Null where there is no LibreOffice on this machine. */
export function findOffice(): string | null {
  for (const name of ['soffice', 'libreoffice'])
    if (spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0) return name;
  return null;
}

/** Stores `accept-NAME` and `reject-NAME` in `to` for each .docx of `from`. @param profile an empty folder */
export async function settleAll(office: string, from: string, to: string, profile: string): Promise<void> {
  const own = `-env:UserInstallation=${pathToFileURL(profile).href}`;
  const run = (argument: string): Promise<unknown> =>
    promisify(execFile)(office, [own, '--headless', '--norestore', argument], { timeout: LIMIT });
  // The first start makes the profile, and would replace a macro that is already there.
  await run('--terminate_after_init');
  installMacro(profile);
  const wanted = readdirSync(from).length * 2;
  for (let before = -1, now = 0; now < wanted; [before, now] = [now, readdirSync(to).length]) {
    if (now === before) throw new Error(`LibreOffice stored ${now} of ${wanted} files`);
    // Builds without windows end hard now and then, after they stored a file: the rest is for the next run.
    await run(`macro:///Standard.Redline.Settle("${from}","${to}")`).catch(() => undefined);
  }
}

function installMacro(profile: string): void {
  const folder = join(profile, 'user', 'basic', 'Standard');
  mkdirSync(folder, { recursive: true });
  const source = readFileSync(join(import.meta.dirname, 'redline.bas'), 'utf8');
  const name = (kind: string): string =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE ${kind} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "${kind.replace(/^.*:/u, '')}.dtd">\n`;
  const library = 'xmlns:library="http://openoffice.org/2000/library"';
  writeFileSync(
    join(folder, 'Redline.xba'),
    `${name('script:module')}<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Redline" script:language="StarBasic">${escapeXml(source)}</script:module>\n`,
  );
  writeFileSync(
    join(folder, 'script.xlb'),
    `${name('library:library')}<library:library ${library} library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Redline"/></library:library>\n`,
  );
}
