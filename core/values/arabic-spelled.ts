/** Arabic number words. */
import { fold } from '../text/arabic.ts';
import { continues, fits, isDual, numberWord, readings, withoutArticle, type Word } from './arabic-forms.ts';
import { ArabicMeasures } from './arabic-measures.ts';
import {
  DECADES,
  DUAL_SCALES,
  FRACTIONS,
  HUNDREDS,
  IMPLIED,
  ORDINALS,
  SCALES,
  TENS,
  UNITS,
  VAGUE,
} from './arabic-words.ts';
import type { Atom } from './atoms.ts';
import { draft, finish, type Draft } from './draft.ts';
import { timeReading } from './value.ts';

const HOUR = /^(?:ال)?ساعه$/u;
/** "First" makes no number with the ten behind it: أول عشر عينات. */
const FIRST = /^[وف]?(?:ال)?اول[يى]?$/u;

/** A word of decades, loose amounts or fractions. Takes a folded word without particles. */
export const isPartOrGroup = (stem: string): boolean =>
  DECADES.has(stem) || VAGUE.has(stem) || FRACTIONS.has(stem);

export abstract class ArabicSpelling extends ArabicMeasures {
  protected words(atom: Atom): boolean {
    const stems = readings(atom.text);
    for (const stem of stems) {
      const decade = DECADES.get(stem);
      if (decade !== undefined) {
        const found = draft(atom.start, atom.end, [decade, 1900 + decade], false);
        found.kind = 'decade';
        this.drafts.push(found);
        this.at += 1;
        return true;
      }
    }
    for (const stem of stems) if (VAGUE.has(stem)) return this.vague(atom, VAGUE.get(stem) ?? 1);
    for (const stem of stems) {
      const part = FRACTIONS.get(stem);
      if (part !== undefined) return this.fraction(atom, part);
    }
    return this.spelled(atom);
  }

  /** عشرات الآلاف is one vague amount. */
  protected vague(atom: Atom, power: number): boolean {
    let amount = power;
    let end = this.take(1);
    for (;;) {
      const skip = this.peek()?.text === 'من' ? 1 : 0;
      const next = this.peek(skip)?.text ?? '';
      const times = readings(next)
        .map((stem) => VAGUE.get(stem))
        .find((found) => found !== undefined);
      if (times === undefined || next.startsWith('و')) break;
      amount *= times;
      end = this.take(skip + 1);
    }
    const found = draft(atom.start, end, [], false);
    found.kind = 'vague';
    found.extra.push(`v${amount}`);
    this.drafts.push(found);
    return true;
  }

  protected fraction(atom: Atom, part: number): boolean {
    const end = this.take(1);
    const found = draft(atom.start, end, [part], false);
    found.kind = 'fraction';
    found.weight = 'loose';
    const scale = SCALES.get(withoutArticle(this.peek()?.text ?? ''));
    if (scale !== undefined) {
      found.bases = [part * scale];
      found.kind = 'count';
      found.weight = 'word';
      found.end = this.take(1);
    } else {
      found.bases.push(part * 100, Math.round(1 / part));
      this.ofAnHour(found, part, HOUR.test(this.peek(-2)?.text ?? ''));
    }
    this.drafts.push(found);
    return true;
  }

  /** ربع ساعة is fifteen minutes, and ساعة ونصف ninety. */
  private ofAnHour(found: Draft, part: number, afterHour: boolean): void {
    if (afterHour) found.bases.push(60 + part * 60, 1 + part);
    else if (HOUR.test(this.peek()?.text ?? '')) found.bases.push(part * 60);
  }

  /** A run of number words by Arabic number grammar. */
  protected spelled(first: Atom): boolean {
    let total = 0;
    let current: number | null = null;
    let ordinal = false;
    let count = 0;
    let last: 'none' | 'unit' | 'teen' | 'ten' | 'hundred' | 'scale' = 'none';
    let lastScale = Infinity;
    for (;;) {
      const atom = this.peek(count);
      if (atom?.type !== 'word') break;
      const word: Word | null = numberWord(atom.text, count === 0);
      if (!word || (count > 0 && !word.and && !continues(last, word.stem, current))) break;
      const { stem } = word;
      const unit = UNITS.get(stem);
      const rank = ORDINALS.get(stem);
      const scale = SCALES.get(stem);
      if (
        (unit === 10 || stem === 'عشر' || stem === 'عشره') &&
        last === 'unit' &&
        !word.and &&
        (current ?? 0) % 100 < 10 &&
        !FIRST.test(this.peek(count - 1)?.text ?? '')
      ) {
        current = (current ?? 0) + 10;
        last = 'teen';
      } else if (unit !== undefined && fits(last, unit, lastScale)) {
        current = (current ?? 0) + unit;
        last = 'unit';
      } else if (
        TENS.has(stem) &&
        (last === 'none' ||
          last === 'hundred' ||
          last === 'scale' ||
          (last === 'unit' && (current ?? 0) % 100 < 10 && word.and))
      ) {
        current = (current ?? 0) + (TENS.get(stem) ?? 0);
        last = 'ten';
      } else if (HUNDREDS.has(stem) && last === 'unit' && !word.and && (current ?? 0) < 10) {
        current = (current ?? 1) * (HUNDREDS.get(stem) ?? 100);
        last = 'hundred';
      } else if (HUNDREDS.has(stem) && (last === 'none' || last === 'scale')) {
        current = (current ?? 0) + (HUNDREDS.get(stem) ?? 0);
        last = 'hundred';
      } else if (scale !== undefined && scale < lastScale && !(count > 0 && word.and && last !== 'scale')) {
        total += (current ?? 1) * scale;
        current = null;
        lastScale = scale;
        last = 'scale';
      } else if (
        DUAL_SCALES.has(stem) &&
        (last === 'none' || last === 'scale') &&
        (DUAL_SCALES.get(stem) ?? 0) < lastScale * 2
      ) {
        total += DUAL_SCALES.get(stem) ?? 0;
        lastScale = (DUAL_SCALES.get(stem) ?? 0) / 2;
        last = 'scale';
      } else if (rank !== undefined && last === 'none') {
        current = rank;
        ordinal = true;
        last = 'unit';
      } else break;
      count += 1;
    }
    if (count === 0) return false;
    const amount = total + (current ?? 0);
    const found = draft(first.start, first.end, [amount], false);
    found.end = this.take(count);
    if (ordinal || amount <= 2) found.weight = 'loose';
    if (ordinal) found.kind = 'ordinal';
    if (ordinal && amount > 2) found.weight = 'word';
    if (!ordinal && count > 1 && /^و?ب?ل?الحادي/u.test(first.text)) found.kind = 'ordinal';
    const lone = readings(first.text);
    if (count === 1 && lone.includes(fold('ألفا'))) found.bases.push(2000);
    if (count === 1 && total > 0 && amount === lastScale) found.extra.push(`v${lastScale}`);
    if (count === 1 && amount === 100) found.extra.push('v100');
    if (total === 0) this.scale(found);
    else {
      found.bases = [amount / lastScale];
      found.scale = lastScale;
      this.partOnTop(found);
    }
    this.parts(found);
    this.drafts.push(found);
    if (found.kind === 'count') {
      this.after(found);
      this.stretch(found);
    }
    return true;
  }

  /** ثلاثة أرباع, خمسا وثلاثين من المئة is left alone. */
  protected parts(found: Draft): void {
    const part = FRACTIONS.get(withoutArticle(this.peek()?.text ?? ''));
    if (
      part === undefined ||
      found.kind !== 'count' ||
      found.scale !== 1 ||
      (found.bases[0] ?? 9) * part >= 1
    )
      return;
    const amount = (found.bases[0] ?? 0) * part;
    found.kind = 'fraction';
    found.weight = 'loose';
    found.bases = [amount, amount * 100];
    found.end = this.take(1);
    this.ofAnHour(found, amount, false);
  }

  protected imply(atom: Atom): void {
    const stems = readings(atom.text);
    const amounts = stems.flatMap((stem) => IMPLIED.get(stem) ?? []);
    if (amounts.length === 0 && isDual(atom.text)) amounts.push(2);
    if (amounts.length === 0) return;
    const found = draft(atom.start, atom.end, amounts, false);
    found.weight = 'loose';
    if (amounts.includes(12)) found.extra.push(timeReading(0, 0));
    this.implied.push(finish(found));
  }
}
