/** An editor's own rules: written and tried in the dialog, at work in the document, handed on as a file. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { byKeyboardAlone } from './harness/desk.ts';
import { expectAccessible } from './harness/index.ts';
import { cards, openSample, press } from './harness/review.ts';

byKeyboardAlone('own rules', (desk) => {
  const { t } = desk;
  let page: Page;
  let file: string;

  const dialog = () => page.getByRole('dialog');
  const field = (name: string) => dialog().getByRole('textbox', { name });
  const keep = () => dialog().getByRole('button', { name: t('ownRules.keep') });
  const item = (name: string) => page.locator('.own-rule-item').filter({ hasText: name }).first();
  const openSettings = () => press(page.getByRole('button', { name: t('settings.title'), exact: true }));
  const openReview = () => press(page.getByRole('button', { name: t('review.label'), exact: true }));

  beforeAll(async () => {
    page = await desk.open();
    await openSample(page);
  });

  it('are tried on the open document while they are written', async () => {
    await openSettings();
    await page.getByRole('button', { name: t('ownRules.add') }).press('Enter');
    await field(t('ownRules.name')).fill('Summit');
    await dialog()
      .getByRole('radio', { name: t('ownRules.kinds.term') })
      .press('ArrowDown');
    const pattern = field(t('ownRules.pattern'));
    await pattern.fill('(summit');
    await dialog().getByText('(summit', { exact: false }).last().waitFor();
    await expect.poll(() => pattern.getAttribute('aria-invalid')).toBe('true');
    expect(await keep().isDisabled()).toBe(true);
    await pattern.fill('(summit)');
    await dialog()
      .getByRole('switch', { name: t('ownRules.offers') })
      .press('Space');
    await field(t('ownRules.replacement')).fill('$2');
    await expect.poll(() => field(t('ownRules.replacement')).getAttribute('aria-invalid')).toBe('true');
    expect(await pattern.getAttribute('aria-invalid')).not.toBe('true');
    await field(t('ownRules.replacement')).fill('meeting');
    await expect.poll(() => dialog().locator('.trial-hits mark').first().innerText()).toMatch(/^summit$/iu);
    expect(await keep().isDisabled()).toBe(false);
    await expectAccessible(page);
  });

  it('are tried on other text too, both scripts in their direction', async () => {
    await dialog()
      .getByRole('radio', { name: t('ownRules.tryOns.pasted') })
      .press('Space');
    await field(t('ownRules.sides.source')).fill('عُقدت القمة.');
    await field(t('ownRules.sides.target')).fill('The summits met. A summit ended.');
    await expect.poll(() => dialog().locator('.trial-hits mark').allInnerTexts()).toEqual(['summit']);
    expect(await dialog().locator('.trial-text').getAttribute('dir')).toBe('ltr');
    await dialog()
      .getByRole('radio', { name: t('ownRules.kinds.term') })
      .press('Space');
    await field(t('ownRules.term')).fill('summit');
    await field(t('ownRules.wanted')).fill('conference');
    await expect.poll(() => field(t('ownRules.term')).getAttribute('aria-invalid')).toBe('true');
    expect(await keep().isDisabled()).toBe(true);
    await field(t('ownRules.term')).fill('قمة');
    await expect.poll(() => dialog().locator('.trial-hits mark').allInnerTexts()).toEqual(['القمة']);
    expect(await dialog().locator('.trial-text').getAttribute('dir')).toBe('rtl');
    await dialog()
      .getByRole('radio', { name: t('ownRules.kinds.pattern') })
      .press('Space');
    await expect.poll(() => dialog().locator('.trial-hits mark').allInnerTexts()).toEqual(['summit']);
  });

  it('flag the document under their name', async () => {
    await keep().press('Enter');
    await item('Summit').waitFor();
    await openReview();
    const card = cards(page, 'own-summit').first();
    await card.waitFor();
    await expect.poll(() => card.textContent()).toContain('Summit');
  });

  it('are switched off and on in the list', async () => {
    await openSettings();
    const isOn = item('Summit').getByRole('switch');
    await isOn.press('Space');
    await openReview();
    await expect.poll(() => cards(page, 'own-summit').count()).toBe(0);
    await openSettings();
    await isOn.press('Space');
    await openReview();
    await cards(page, 'own-summit').first().waitFor();
  });

  it('mend what they flag', async () => {
    const card = cards(page, 'own-summit').first();
    const before = await cards(page, 'own-summit').count();
    await press(card.getByRole('button', { name: /meeting/u }));
    await expect.poll(() => cards(page, 'own-summit').count()).toBe(before - 1);
  });

  it('are handed on as a file, deleted, brought back and read again', async () => {
    await openSettings();
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: t('ownRules.export') }).press('Enter'),
    ]);
    file = await saved.path();
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ rules: [{ id: 'own-summit' }] });
    const remove = async () => {
      await item('Summit').getByRole('button').press('Enter');
      await page.getByRole('menuitem', { name: t('ownRules.remove') }).press('Enter');
      await expect.poll(() => item('Summit').count()).toBe(0);
    };
    await remove();
    await press(page.getByRole('button', { name: t('rules.undo'), exact: true }));
    await item('Summit').waitFor();
    await remove();
    const give = (name: string, text: string) =>
      page
        .locator('.own-rules-actions input[type=file]')
        .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
    const fates = () =>
      dialog()
        .locator('.fate')
        .evaluateAll((all) => all.map((each) => each.getAttribute('data-fate')));
    const take = () => dialog().locator('.dialog-actions button').last();
    const text = await readFile(file, 'utf8');
    await give('desk.muraji-rules.json', text);
    await expect.poll(fates).toEqual(['new']);
    await take().press('Enter');
    await item('Summit').waitFor();

    const { rules } = JSON.parse(text) as { rules: readonly object[] };
    await give('again.muraji-rules.json', text);
    await expect.poll(fates).toEqual(['same']);
    expect(await take().isDisabled()).toBe(true);
    await page.keyboard.press('Escape');
    const more = [
      { ...rules[0], severity: 'minor' },
      { ...rules[0], id: 'own-other' },
    ];
    await give('more.muraji-rules.json', JSON.stringify({ format: 'muraji-rules', version: 1, rules: more }));
    await expect.poll(fates).toEqual(['replaced', 'renamed']);
    await expectAccessible(page);
    await take().press('Enter');
    await item('Summit (2)').waitFor();

    await give('broken.json', '{}');
    await page.getByText('broken.json').waitFor();
  });
});
