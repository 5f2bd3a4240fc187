/** First drafts from a translation service: set up, agreed to, stopped, taken back; by keyboard alone. */
import { readdirSync, readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bodyOf, sendJson, startServer, type Served } from '../translation/server.ts';
import { byKeyboardAlone } from './harness/desk.ts';
import { expectAccessible } from './harness/index.ts';
import { command, englishOf, expectSaved, row } from './harness/review.ts';

const KEY = 'k-5d02-secret';
const ENGLISH: Readonly<Record<string, string>> = {
  'وصل الوفد صباح الأحد.': 'The delegation arrived on Sunday morning.',
  'وقال المتحدث إن المحادثات بدأت.': 'The spokesman said the talks had begun.',
  'ولم يصب أحد بأذى.': 'Nobody was hurt.',
};
const ARABIC = Object.keys(ENGLISH);

/** Of the Arabic sentences, those that the service is asked for and does not answer, or cannot translate. */
const fate = { hangs: new Set<string>(), fails: new Set<string>() };
let sent: string[] = [];

const service: RequestListener = (request, response) => {
  void bodyOf(request).then((body) => {
    const { q, api_key: key } = JSON.parse(body) as { readonly q: string; readonly api_key?: string };
    sent.push(q);
    if (key !== KEY) sendJson(response, 403, { error: `Invalid API key ${key ?? ''}` });
    else if (fate.fails.has(q)) sendJson(response, 500, { error: 'Cannot translate text' });
    else if (!fate.hangs.has(q)) sendJson(response, 200, { translatedText: ENGLISH[q] ?? 'Good morning' });
  });
};

let served: Served;

beforeAll(async () => {
  served = await startServer(service);
});
afterAll(async () => {
  await served?.close();
});

byKeyboardAlone('a translation service', (desk) => {
  const { words, t } = desk;
  let page: Page;

  const dialog = () => page.getByRole('dialog');
  const press = (name: string) => dialog().getByRole('button', { name, exact: true }).press('Enter');
  const field = (name: string) => dialog().getByRole('textbox', { name, exact: true });
  const host = () => new URL(served.address).host;

  beforeAll(async () => {
    page = await desk.open();
  });

  it('is off until it is set up, which says what is wrong and lets it be tried', async () => {
    sent = [];
    await page.getByRole('button', { name: t('library.newDocument') }).press('Enter');
    await field(t('newDocument.name')).fill('Talks');
    await field(t('newDocument.source')).fill(ARABIC.join('\n\n'));
    await press(t('newDocument.make'));
    await row(page, 3).waitFor();
    await command(page, words, t('palette.commands.fillFromService'));
    await dialog().getByText(t('service.fill.notSetUp')).waitFor();
    await press(t('service.fill.openSettings'));
    const section = page.getByRole('region', { name: t('service.title'), exact: true });
    await section.getByText(t('service.off')).waitFor();
    await section.getByRole('button', { name: t('service.setUp') }).press('Enter');
    await field(t('service.address')).fill('http://translate.example.org');
    await press(t('service.keep'));
    await dialog().getByText(t('service.problems.insecure')).waitFor();
    await field(t('service.address')).fill(`${served.address}/`);
    await field(t('service.keyOptional')).fill('k-wrong');
    await field(t('service.try.sentence')).fill('صباح الخير');
    await press(t('service.try.send', { host: host() }));
    await dialog().locator('.service-failure').waitFor();
    expect(await dialog().locator('.service-failure').textContent()).toContain('Invalid API key …');
    await field(t('service.keyOptional')).fill(KEY);
    await press(t('service.try.send', { host: host() }));
    await expect.poll(() => dialog().locator('.service-english').textContent()).toBe('Good morning');
    await dialog()
      .getByRole('radio', { name: t('service.kinds.template') })
      .press(' ');
    await field(t('service.answer')).waitFor();
    await expectAccessible(page, '.dialog');
    await dialog()
      .getByRole('radio', { name: t('service.kinds.libretranslate') })
      .press(' ');
    await press(t('service.keep'));
    await section.getByText(t('service.keys.sitting')).waitFor();
    await expectAccessible(page, '[aria-labelledby=settings-service]');
    expect(sent).toEqual(['صباح الخير', 'صباح الخير']);
  });

  it('is sent nothing before the editor agrees; stopping keeps what has come', async () => {
    const [first = '', second = '', third = ''] = ARABIC;
    fate.hangs.add(third);
    fate.fails.add(second);
    sent = [];
    await page.getByRole('button', { name: t('app.review'), exact: true }).press('Enter');
    await command(page, words, t('palette.commands.fillFromService'));
    await dialog()
      .getByText(t('service.fill.sent', { count: 3, host: host() }))
      .waitFor();
    const send = dialog().getByRole('button', { name: t('service.fill.send', { count: 3 }) });
    const agree = dialog().getByRole('checkbox', { name: t('service.fill.agree', { host: host() }) });
    await agree.waitFor();
    expect(await send.isDisabled()).toBe(true);
    await expectAccessible(page, '.dialog');
    expect(sent).toEqual([]);
    await agree.press(' ');
    await send.press('Enter');
    await dialog()
      .getByText(t('service.fill.progress', { settled: 2, total: 3 }))
      .waitFor();
    await dialog()
      .getByText(t('service.fill.running', { host: host() }))
      .waitFor();
    await expectAccessible(page, '.dialog');
    await page.keyboard.press('Escape');
    await dialog().getByText(t('service.fill.cancelled')).waitFor();
    await dialog()
      .getByText(t('service.fill.left', { count: 1 }))
      .waitFor();
    await dialog().getByText('Cannot translate text').waitFor();
    await expectAccessible(page, '.dialog');
    expect([...sent].sort()).toEqual([...ARABIC].sort());
    expect(await englishOf(page)).toContain(ENGLISH[first]);
  });

  it('is asked again for what failed, and undo takes out what came', async () => {
    const [first = '', second = '', third = ''] = ARABIC;
    fate.hangs.clear();
    fate.fails.clear();
    await press(t('service.fill.again', { count: 2 }));
    await expect.poll(() => dialog().count()).toBe(0);
    await expect.poll(() => englishOf(page)).toContain(ENGLISH[third]);
    await expect.poll(() => page.locator('.row.state-draft').count()).toBe(3);
    await page
      .getByRole('button', { name: t('app.undo') })
      .last()
      .press('Enter');
    await expect.poll(() => englishOf(page)).not.toContain(ENGLISH[second]);
    expect(await englishOf(page)).toContain(ENGLISH[first]);
    await expectSaved(page, words);
    await command(page, words, t('palette.commands.fillFromService'));
    await dialog().getByText(t('service.fill.agreed')).waitFor();
    expect(await dialog().getByRole('checkbox').count()).toBe(0);
    await page.keyboard.press('Escape');
  });

  it('has its key in no file of the library, and is turned off and on again', async () => {
    const files = readdirSync(desk.home, { recursive: true, withFileTypes: true });
    for (const { name, parentPath } of files.filter((entry) => entry.isFile()))
      expect(readFileSync(join(parentPath, name)).includes(KEY), name).toBe(false);
    await page.getByRole('button', { name: t('app.settings') }).press('Enter');
    const section = page.getByRole('region', { name: t('service.title'), exact: true });
    await section.getByRole('button', { name: t('service.forget') }).press('Enter');
    await section.getByText(t('service.keys.none')).waitFor();
    await section.getByRole('button', { name: t('service.turnOff') }).press('Enter');
    await section.getByText(t('service.off')).waitFor();
    await page
      .getByRole('button', { name: t('app.undo') })
      .last()
      .press('Enter');
    await section.getByRole('button', { name: t('service.change') }).waitFor();
  });
});
