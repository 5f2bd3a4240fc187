/** The three readings of a comparison, and taking changes back and over, in both languages of the interface. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { byKeyboardAlone } from './harness/desk.ts';
import { expectAccessible } from './harness/index.ts';
import { expectSaved, FINISHED, openPanel, openSample, press, SAMPLE } from './harness/review.ts';

byKeyboardAlone('a comparison', (desk) => {
  const { words, t } = desk;
  let page: Page;

  const button = (name: string) => page.getByRole('button', { name, exact: true });
  /** What the first row says in each side of the comparison. */
  const firstRow = () => page.locator('.compare-row').first();
  const position = () => page.locator('.compare-position').innerText();
  const choose = async (side: 'from' | 'to', option: string) => {
    await press(
      page
        .locator('.compare-bar .select')
        .nth(side === 'from' ? 0 : 1)
        .getByRole('button'),
    );
    await press(page.getByRole('option', { name: option }).first());
  };
  const undo = () => press(button(t('app.undo')).last());

  beforeAll(async () => {
    page = await desk.open();
    await openSample(page, FINISHED);
    await openPanel(page, t('app.history'));
    await press(
      page
        .locator('.history-item')
        .last()
        .getByRole('button', { name: t('history.compare') }),
    );
    await firstRow().waitFor();
  });

  it('is read as a redline, walked change by change', async () => {
    await page.keyboard.press('F7');
    await expect.poll(position).toContain(words.number(1));
    expect(await page.locator('.redline [data-current]').allInnerTexts()).toEqual([
      expect.stringContaining('AFP'),
      expect.stringContaining('AP'),
    ]);
    await page.keyboard.press('F7');
    await page.keyboard.press('Shift+F7');
    expect(await page.locator('.redline del[data-current]').innerText()).toContain('AFP');
    await expectAccessible(page);
  });

  it('is read side by side: what went to the left, what came to the right, level with each other', async () => {
    await page.keyboard.press('Alt+2');
    const [left, right] = [0, 1].map((at) => firstRow().locator('.compare-sides > *').nth(at));
    await expect.poll(() => left?.locator('del').count()).toBeGreaterThan(0);
    expect(await left?.locator('ins').count()).toBe(0);
    expect(await right?.locator('del').count()).toBe(0);
    expect(await right?.innerText()).toContain('WASHINGTON (');
    const [a, b] = [await left?.boundingBox(), await right?.boundingBox()];
    expect(a?.y).toBe(b?.y);
    expect((a?.x ?? 0) + (a?.width ?? 0)).toBeLessThan(b?.x ?? 0);
    await page.keyboard.press('F7');
    await expect.poll(() => page.locator('.redline [data-current]').count()).toBeGreaterThan(0);
    const arabic = page.locator('.compare-arabic');
    expect(await arabic.count()).toBeGreaterThan(0);
    await press(button(t('compare.arabicBeside')));
    await expect.poll(() => arabic.count()).toBe(0);
    await press(button(t('compare.arabicBeside')));
    await expectAccessible(page);
  });

  it('is read as a list, facts first, with the Arabic beside', async () => {
    await page.keyboard.press('Alt+3');
    const heads = page.locator('.changes-full .changes-head');
    await heads.first().waitFor();
    const kinds = (await heads.allInnerTexts()).map((head) => head.replace(/ · .*/u, ''));
    const named = (kind: 'facts' | 'mended' | 'words' | 'punctuation' | 'left-out') =>
      kinds.indexOf(t(`compare.changeKinds.${kind}`, { n: 0 }).replace(/ · .*/u, ''));
    expect(named('facts')).toBe(0);
    await expect.poll(() => heads.count()).toBeGreaterThan(4);
    expect(named('words')).toBeLessThan(named('punctuation'));
    expect(await page.locator('.change-source').first().innerText()).toMatch(/\p{Script=Arabic}/u);
    await page.keyboard.press('F7');
    await expect.poll(() => page.locator('.changes-full .change-here').count()).toBeGreaterThan(0);
    await expectAccessible(page);
  });

  it('keeps its reading, and passes over signs when told to', async () => {
    await page.reload();
    await openSample(page, FINISHED);
    await openPanel(page, t('app.history'));
    await press(
      page
        .locator('.history-item')
        .last()
        .getByRole('button', { name: t('history.compare') }),
    );
    const signs = page.locator('.changes-head', {
      hasText: t('compare.changeKinds.punctuation', { n: 0 }).replace(/\d.*/u, ''),
    });
    await signs.waitFor();
    const before = await signs.innerText();
    await press(button(t('compare.ignorePunctuation')));
    await expect.poll(async () => ((await signs.count()) ? await signs.innerText() : '')).not.toBe(before);
    await press(button(t('compare.ignorePunctuation')));
    await page.keyboard.press('Alt+1');
    await firstRow().waitFor();
  });

  it('takes one change back, which can be undone', async () => {
    await page.keyboard.press('F7');
    await expect.poll(() => page.locator('.redline del[data-current]').count()).toBe(1);
    await page.keyboard.press('Control+Backspace');
    // The word is as it was, and so no change any more; the others stay.
    await expect.poll(() => firstRow().locator('del').first().innerText()).not.toContain('AFP');
    expect(await firstRow().innerText()).toContain('AFP');
    await expectSaved(page, words);
    await undo();
    await expect.poll(() => firstRow().locator('del').first().innerText()).toContain('AFP');
  });

  it('takes over from another document, one change, one segment and all', async () => {
    await choose('to', t('compare.otherDocument'));
    const other = page.getByRole('dialog').getByRole('button', { name: SAMPLE }).first();
    await other.waitFor();
    await expectAccessible(page, '.dialog');
    await press(other);
    await firstRow().waitFor();
    await choose('from', t('compare.draft'));
    await button(t('compare.takeOverAll')).waitFor();
    await expectAccessible(page);
    await page.keyboard.press('F7');
    const changes = await page.locator('.compare-row ins').count();
    await press(page.getByRole('button', { name: t('compare.takeOverChange') }));
    await expect.poll(() => page.locator('.compare-row ins').count()).toBeLessThan(changes);
    await undo();
    await expect.poll(() => page.locator('.compare-row ins').count()).toBe(changes);

    await press(button(t('compare.rejectChange')));
    await expect.poll(() => page.locator('.compare-row ins').count()).toBeLessThan(changes);
    await undo();
    await expect.poll(() => page.locator('.compare-row ins').count()).toBe(changes);

    const segments = page.locator('.compare-row .compare-take');
    const count = await segments.count();
    await press(segments.last());
    await expect.poll(() => segments.count()).toBe(count - 1);
    await undo();
    await expect.poll(() => segments.count()).toBe(count);

    await press(button(t('compare.takeOverAll')));
    await expectAccessible(page, '.dialog');
    await press(page.getByRole('dialog').getByRole('button', { name: t('compare.takeOver'), exact: true }));
    await expect.poll(() => page.locator('.compare-row').count()).toBe(0);
    await undo();
    await expect.poll(() => page.locator('.compare-row').count()).toBeGreaterThan(10);
  });

  it('takes over from a file of English, and refuses one of Arabic', async () => {
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), choose('to', t('compare.file'))]);
    const text =
      'WASHINGTON (AP) — President Donald Trump hosted the leaders of six Central Asian countries.\n';
    await chooser.setFiles({ name: 'desk.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
    await expect.poll(() => page.locator('.compare-bar').innerText()).toContain('desk.txt');
    await expect
      .poll(() => firstRow().locator('ins').allInnerTexts())
      .toContainEqual(expect.stringContaining('six'));
    const [again] = await Promise.all([page.waitForEvent('filechooser'), choose('to', t('compare.file'))]);
    await again.setFiles({ name: 'arabic.txt', mimeType: 'text/plain', buffer: Buffer.from('خبر عاجل\n') });
    await page.getByText('arabic.txt').first().waitFor();
    expect(await page.locator('.compare-bar').innerText()).toContain('desk.txt');
  });

  it('takes over a segment that only the other text has, Arabic and English, which can be undone', async () => {
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), choose('to', t('compare.file'))]);
    await chooser.setFiles([
      {
        name: 'new.ar.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from('ولم يعلن البيت الأبيض موعدا آخر.\n'),
      },
      { name: 'new.en.txt', mimeType: 'text/plain', buffer: Buffer.from('No other date was announced.\n') },
    ]);
    const added = page.locator('.compare-row').filter({ hasText: 'No other date' });
    const taking = added.locator('.compare-take');
    await press(taking);
    await page.getByText(t('compare.tookOverNew', { count: 1, version: 'new.ar.txt' })).waitFor();
    await expect.poll(() => taking.count()).toBe(0);
    await undo();
    await expect.poll(() => taking.count()).toBe(1);
  });
});
