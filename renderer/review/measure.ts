import type { Segment } from '../../core/model/segment.ts';

/**
 * Heights of Arabic rows at a given width, in CSS pixels. All rows are laid out once, out of sight, in the
 * style they are shown in.
 */
export function measureArabic(
  host: HTMLElement,
  segments: readonly Segment[],
  width: number,
): readonly number[] {
  const sheet = document.createElement('div');
  sheet.className = 'arabic-measure';
  sheet.style.inlineSize = `${width}px`;
  sheet.setAttribute('aria-hidden', 'true');
  sheet.append(
    ...segments.map(({ kind, source }) => {
      const row = document.createElement('p');
      row.className = `arabic-text kind-${kind}`;
      row.lang = 'ar';
      row.dir = 'rtl';
      row.textContent = source;
      return row;
    }),
  );
  host.append(sheet);
  const heights = [...sheet.children].map((row) => Math.ceil(row.getBoundingClientRect().height));
  sheet.remove();
  return heights;
}
