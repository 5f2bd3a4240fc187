/** What stands behind an Arabic number: scale, a half on top, percent, currency, unit. */
import { refine, withoutArticle } from './arabic-forms.ts';
import { FRACTIONS, HUNDREDS, SCALES } from './arabic-words.ts';
import type { Draft } from './draft.ts';
import { ARABIC_MEASURES, isMoney } from './measures.ts';
import { Reader } from './reader.ts';

export abstract class ArabicMeasures extends Reader {
  protected scale(found: Draft): void {
    for (let steps = 0; steps < 2; steps++) {
      const next = this.peek();
      const scale =
        SCALES.get(next?.text ?? '') ??
        (/^ما?ئ?[يه]+$/u.test(next?.text ?? '') ? HUNDREDS.get(next?.text ?? '') : undefined);
      if (!next || scale === undefined) break;
      found.scale *= scale;
      found.end = this.take(1);
    }
    this.partOnTop(found);
  }

  /** "مليون ونصف": a part of the scale on top. */
  protected partOnTop(found: Draft): void {
    const word = /^و(?:ال)?(.+)$/u.exec(this.peek()?.text ?? '')?.[1] ?? '';
    const part = FRACTIONS.get(word);
    if (part === undefined || part === 2 / 3) return;
    if (found.scale === 1) {
      found.bases.push(...found.bases.map((base) => base + part));
      return;
    }
    found.bases = found.bases.map((base) => base + part);
    found.end = this.take(1);
    if (SCALES.has(withoutArticle(this.peek()?.text ?? ''))) found.end = this.take(1);
  }

  protected after(found: Draft): void {
    const next = this.peek();
    if (!next) return;
    const second = this.peek(1)?.text ?? '';
    if (/^[%٪]$/u.test(next.text)) {
      found.kind = 'percent';
      found.end = this.take(1);
    } else if (
      (next.text === 'في' && /^ال(?:ميه|مايه)$/u.test(second)) ||
      (next.text === 'ب' && /^ال(?:ميه|مايه)$/u.test(second))
    ) {
      found.kind = 'percent';
      found.end = this.take(2);
    } else if (/^بال(?:ميه|مايه)$/u.test(next.text)) {
      found.kind = 'percent';
      found.end = this.take(1);
    } else if (found.measures.length === 0) {
      const skip = next.text === 'من' ? 1 : 0;
      const unit = this.peek(skip);
      const measures = ARABIC_MEASURES.get(withoutArticle(unit?.text ?? ''));
      if (
        !measures ||
        !unit ||
        unit.raw === 'م' ||
        (unit.raw.length === 1 && !unit.joined && unit.type === 'word')
      )
        return;
      if (skip === 1 && !measures.some(isMoney)) return;
      found.measures = refine(measures, this.peek(skip + 1)?.text ?? '');
    }
  }

  protected stretch(found: Draft): void {
    const measure = found.measures[0];
    if (measure === 'time/decade') found.bases.push(...found.bases.map((base) => base * 10));
    if (measure === 'time/century') found.bases.push(...found.bases.map((base) => base * 100));
  }
}
