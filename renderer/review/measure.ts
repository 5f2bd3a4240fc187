import type { Segment } from '../../core/model/segment.ts';
import { changeOfArabic } from '../correction/former-arabic.ts';

/**
 * Heights of Arabic rows at a given width, in CSS pixels. All rows are laid out once, out of sight, in the
 * style they are shown in.
 * @param formerOf the Arabic before a correction, where a row shows what changed in it
 * @param label what stands before that change
 */
export function measureArabic(
  host: HTMLElement,
  segments: readonly Segment[],
  width: number,
  { formerOf, label }: { formerOf(segment: Segment): string | null; readonly label: string },
): readonly number[] {
  const sheet = document.createElement('div');
  sheet.className = 'arabic-measure';
  sheet.style.inlineSize = `${width}px`;
  sheet.setAttribute('aria-hidden', 'true');
  sheet.append(
    ...segments.map((segment) => {
      const { kind, source } = segment;
      const row = document.createElement('div');
      row.append(paragraph(`arabic-text kind-${kind}`, source));
      const former = formerOf(segment);
      if (former !== null) row.append(changeParagraph(former, source, label));
      return row;
    }),
  );
  host.append(sheet);
  const heights = [...sheet.children].map((row) => Math.ceil(row.getBoundingClientRect().height));
  sheet.remove();
  return heights;
}

function changeParagraph(former: string, source: string, label: string): HTMLElement {
  const change = paragraph('arabic-change', '');
  const lead = document.createElement('bdi');
  lead.className = 'arabic-change-label';
  lead.textContent = label;
  change.append(lead, ' ');
  for (const { kind, text } of changeOfArabic(former, source)) {
    const mark = kind === 'same' ? null : document.createElement(kind === 'removed' ? 'del' : 'ins');
    mark?.append(text);
    change.append(mark ?? text);
  }
  return change;
}

function paragraph(className: string, text: string): HTMLElement {
  const made = document.createElement('p');
  made.className = className;
  made.lang = 'ar';
  made.dir = 'rtl';
  made.textContent = text;
  return made;
}
