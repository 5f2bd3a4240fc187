import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { expectReachable } from './reachable.ts';

/**
 * Expects axe to find nothing serious on the page, or in the part of it that a selector names, and every control of the page
 * to be reached by key.
 * Monaco's own widgets are left out: everything around them is ours.
 * What is still fading in is waited for: half-faded text has half its contrast.
 */
export async function expectAccessible(page: Page, part?: string): Promise<void> {
  await page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => Number.isFinite(Number(effect?.getComputedTiming().endTime)))
      // What is not drawn does not go on.
      .filter(({ effect }) => effect instanceof KeyframeEffect && effect.target?.checkVisibility());
    await Promise.allSettled(ending.map((animation) => animation.finished));
  });
  // What passed is not told: to say where each of thousands of elements stands takes longer than to judge them. Without
  // frames of other origins the report is made in the page itself, not in one that is opened for it.
  const builder = new AxeBuilder({ page })
    .exclude('.monaco-editor')
    .options({ resultTypes: ['violations'] })
    .setLegacyMode();
  const { violations } = await (part === undefined ? builder : builder.include(part)).analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(
    serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`),
  ).toEqual([]);
  await expectReachable(page);
}
