/** What stands behind an English number: scale, percent, currency, unit, a.m. and p.m. */
import type { Draft } from './draft.ts';
import { SCALES, SUFFIXES } from './english-words.ts';
import { ENGLISH_MEASURES, isMoney } from './measures.ts';
import { Reader } from './reader.ts';

export abstract class EnglishMeasures extends Reader {
  protected is(ahead: number, ...texts: string[]): boolean {
    return texts.includes(this.peek(ahead)?.text ?? '');
  }

  /** Reads a.m., pm, o'clock, if they follow; where they end. */
  protected meridiem(): number | null {
    if (this.is(0, 'am', 'pm')) return this.take(1);
    if (this.is(0, 'a', 'p') && this.is(1, '.') && this.is(2, 'm') && this.peek(2)?.joined) {
      return this.take(this.is(3, '.') ? 4 : 3);
    }
    if (this.is(0, 'o') && this.is(1, "'", '’') && this.is(2, 'clock')) return this.take(3);
    return null;
  }

  /** "5 million", "5-million", "2 hundred". */
  protected scale(found: Draft): void {
    for (let steps = 0; steps < 2; steps++) {
      const gap = this.is(0, '-', '+') ? 1 : 0;
      const next = this.peek(gap);
      const scale =
        SCALES.get(next?.text ?? '') ??
        (next?.joined === false && found.measures.some(isMoney) ? SUFFIXES.get(next.text) : undefined);
      if (scale === undefined || !next) return;
      found.scale *= scale;
      found.end = next.end;
      this.at += gap + 1;
    }
  }

  /** Percent, currency and unit behind a number. */
  protected after(found: Draft): void {
    const gap = this.is(0, '-', '–') ? 1 : 0;
    const next = this.peek(gap);
    if (!next) return;
    if (/^(?:%|٪|percent|pc|percentage)$/u.test(next.text)) {
      found.kind = 'percent';
      found.end = next.end;
      this.at += gap + 1;
      return;
    }
    if (next.text === 'per' && this.is(gap + 1, 'cent')) {
      found.kind = 'percent';
      this.at += gap;
      found.end = this.take(2);
      return;
    }
    if (found.measures.length > 0) return;
    const skip =
      /^(?:us|u|american|canadian|australian|british|square|cubic|more|full|straight|consecutive)$/u.test(
        next.text,
      )
        ? 1
        : 0;
    const unit = this.peek(gap + skip);
    const measures = unit && ENGLISH_MEASURES.get(unit.text);
    if (measures && !(unit.text.length === 1 && gap === 0 && !unit.joined)) found.measures = measures;
  }
}
