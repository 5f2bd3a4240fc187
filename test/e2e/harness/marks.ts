/** What is marked in the Arabic, found by where the marks stand. */
import type { Page } from 'playwright-core';
import type { MarkName } from '../../../renderer/review/arabic-marks.ts';

/** The marked words from top to bottom of the window; words that touch are one. */
export function markedArabic(page: Page, name: MarkName): Promise<string[]> {
  return page.evaluate((mark) => {
    const inside = (text: Text, offset: number, boxes: readonly DOMRect[]): boolean => {
      const range = new Range();
      range.setStart(text, offset);
      range.setEnd(text, offset + 1);
      const { x, y, width, height } = range.getBoundingClientRect();
      const [middle, centre] = [x + width / 2, y + height / 2];
      return boxes.some(
        (box) => middle > box.left && middle < box.right && centre > box.top && centre < box.bottom,
      );
    };
    const found: string[] = [];
    for (const layer of document.querySelectorAll('[data-shown] .arabic-marks')) {
      const boxes = [...layer.querySelectorAll(`.mark-${mark}`)].map((each) => each.getBoundingClientRect());
      const text = layer.parentElement?.querySelector('.arabic-text')?.firstChild;
      if (boxes.length === 0 || !(text instanceof Text)) continue;
      let words = '';
      for (let offset = 0; offset < text.length; offset++) {
        if (inside(text, offset, boxes)) words += text.data[offset] ?? '';
        else if (words !== '') {
          found.push(words);
          words = '';
        }
      }
      if (words !== '') found.push(words);
    }
    return found;
  }, name);
}
