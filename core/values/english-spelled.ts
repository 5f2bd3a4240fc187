/** English number words. */
import type { Atom } from './atoms.ts';
import { draft, finish, type Draft } from './draft.ts';
import { EnglishMeasures } from './english-measures.ts';
import { DECADES, FRACTIONS, IMPLIED, ORDINALS, ROMAN, SCALES, TENS, UNITS, VAGUE } from './english-words.ts';
import { readingOf, timeReading } from './value.ts';

const BEGINNINGS: readonly ReadonlyMap<string, unknown>[] = [
  VAGUE,
  DECADES,
  UNITS,
  TENS,
  SCALES,
  ORDINALS,
  IMPLIED,
];
const PARTS: ReadonlySet<string> = new Set(['half', 'quarter', 'thirds', 'quarters']);

/** Whether a number in words may begin with a word, or the word imply one. In lower case, and as written. */
export const isNumberLike = (word: string, raw: string): boolean =>
  PARTS.has(word) || ROMAN.has(raw) || BEGINNINGS.some((words) => words.has(word));

export abstract class EnglishSpelling extends EnglishMeasures {
  /** Number words; true when something was read. */
  protected words(atom: Atom): boolean {
    const vague = VAGUE.get(atom.text);
    if (vague !== undefined) {
      this.vague(atom, vague);
      return true;
    }
    const decade = DECADES.get(atom.text);
    if (decade !== undefined) {
      const found = draft(atom.start, atom.end, [decade, 1900 + decade], false);
      found.kind = 'decade';
      this.drafts.push(found);
      this.at += 1;
      return true;
    }
    return this.spelled(atom);
  }

  /** "tens of thousands" is one vague amount. */
  protected vague(atom: Atom, power: number): void {
    let amount = power;
    let end = atom.end;
    this.at += 1;
    while (this.is(0, 'of') && VAGUE.has(this.peek(1)?.text ?? '')) {
      amount *= VAGUE.get(this.peek(1)?.text ?? '') ?? 1;
      end = this.take(2);
    }
    const found = draft(atom.start, end, [], false);
    found.kind = 'vague';
    found.extra.push(`v${amount}`);
    this.drafts.push(found);
  }

  /** A run of number words: "twenty-nine", "two and a half million", "a hundred", "two-thirds". */
  protected spelled(first: Atom): boolean {
    let total = 0;
    let current: number | null = null;
    let ordinal = false;
    let end = first.end;
    let ahead = 0;
    let lastKind: 'unit' | 'ten' | 'scale' | 'none' = 'none';
    const found = draft(first.start, first.end, [], false);
    for (;;) {
      let gap = 0;
      if (lastKind !== 'none' && this.is(ahead, '-', '–')) gap = 1;
      else if (lastKind === 'scale' && this.is(ahead, 'and')) gap = 1;
      else if (lastKind === 'scale' && this.is(ahead, ',') && current === null) gap = 1;
      let word = this.peek(ahead + gap)?.text ?? '';
      if (lastKind === 'none' && (word === 'a' || word === 'an')) {
        const next = this.peek(ahead + 1)?.text ?? '';
        if (!SCALES.has(next) && next !== 'half' && next !== 'quarter') return false;
        if (SCALES.has(next)) {
          current = 1;
          ahead += 1;
          word = next;
        } else {
          ahead += 1;
          word = next;
        }
      }
      const unit = UNITS.get(word);
      const ten = TENS.get(word);
      const scale = SCALES.get(word);
      const rank = ORDINALS.get(word);
      if (
        unit !== undefined &&
        (lastKind === 'none' || lastKind === 'scale' || (lastKind === 'ten' && unit < 10 && unit > 0))
      ) {
        current = (current ?? 0) + unit;
        lastKind = 'unit';
      } else if (ten !== undefined && (lastKind === 'none' || lastKind === 'scale')) {
        current = (current ?? 0) + ten;
        lastKind = 'ten';
      } else if (scale !== undefined && (current !== null || (total === 0 && lastKind === 'none'))) {
        if (current === null) return this.bareScale(first, scale);
        if (scale === 100 || scale === 12) current *= scale;
        else {
          total += current * scale;
          current = null;
        }
        lastKind = 'scale';
      } else if (
        rank !== undefined &&
        (lastKind === 'none' || lastKind === 'scale' || (lastKind === 'ten' && rank < 10))
      ) {
        current = (current ?? 0) + rank;
        ordinal = true;
        ahead += gap + 1;
        end = this.peek(ahead - 1)?.end ?? end;
        break;
      } else {
        break;
      }
      ahead += gap + 1;
      end = this.peek(ahead - 1)?.end ?? end;
    }
    if (lastKind === 'none' && !ordinal) return this.fraction(first, ahead);
    const amount = total + (current ?? 0);
    this.at += ahead;
    found.end = end;
    found.bases = [amount];
    if (ordinal) {
      found.kind = 'ordinal';
      const part = FRACTIONS.get(this.peek(-1)?.text ?? '');
      if (part !== undefined) found.bases.push(1 / part);
    }
    this.partOf(found, amount);
    if ((found.bases[0] ?? 0) <= 2 || found.kind === 'fraction') found.weight = 'loose';
    this.drafts.push(found);
    if (found.kind === 'count') {
      this.after(found);
      if (this.meridiem() !== null || this.is(0, 'o')) found.extra.push(timeReading(amount, 0));
      this.stretch(found);
    }
    return true;
  }

  /** "hundred", "several thousand": a bare power. */
  protected bareScale(atom: Atom, scale: number): boolean {
    const found = draft(atom.start, atom.end, [scale], false);
    found.kind = 'vague';
    found.weight = 'loose';
    found.extra.push(`v${scale === 12 ? 10 : scale}`);
    this.at += 1;
    this.drafts.push(found);
    return true;
  }

  /** "two-thirds", "three quarters", "two and a half (million)". */
  protected partOf(found: Draft, amount: number): void {
    const gap = this.is(0, '-') ? 1 : 0;
    const part = FRACTIONS.get(this.peek(gap)?.text ?? '');
    if (part !== undefined && amount < part && found.kind === 'count') {
      this.at += gap;
      found.end = this.take(1);
      found.kind = 'fraction';
      found.bases = [amount / part];
      if (part <= 4) found.bases.push((amount / part) * 100);
      return;
    }
    if (
      this.is(0, 'and') &&
      this.is(1, 'a', 'one') &&
      (this.is(2, 'half', 'quarter') || this.is(3, 'half', 'quarter'))
    ) {
      const wide = this.is(2, 'half', 'quarter') ? 3 : 4;
      found.bases = [amount + (this.is(wide - 1, 'half') ? 0.5 : 0.25), amount];
      found.end = this.take(wide);
      this.scale(found);
    }
  }

  /** half, a quarter of a million, half a million. */
  protected fraction(first: Atom, skipped: number): boolean {
    const word = this.peek(skipped)?.text ?? '';
    if (word !== 'half' && word !== 'quarter' && word !== 'thirds' && word !== 'quarters') return false;
    this.at += skipped;
    const end = this.take(1);
    const found = draft(first.start, end, [word === 'half' ? 0.5 : 0.25], false);
    found.kind = 'fraction';
    found.weight = 'loose';
    if (word === 'half') found.bases.push(50, 2);
    if (word === 'quarter') found.bases.push(25, 4);
    const of = this.is(0, 'of') ? 1 : 0;
    const article = this.is(of, 'a', 'an') ? 1 : 0;
    const scale = this.peek(of + article);
    if (scale && SCALES.has(scale.text) && of + article > 0) {
      found.bases = [(word === 'half' ? 0.5 : 0.25) * (SCALES.get(scale.text) ?? 1)];
      found.kind = 'count';
      found.weight = 'word';
      found.end = this.take(of + article + 1);
    } else if (scale?.text === 'hour') found.bases.push((word === 'half' ? 0.5 : 0.25) * 60);
    this.drafts.push(found);
    return true;
  }

  /** "three decades" are thirty years as well, "two dozen" was read before. */
  protected stretch(found: Draft): void {
    const gap = this.is(0, '-') ? 1 : 0;
    const word = this.peek(gap)?.text ?? '';
    const times = word.startsWith('decade')
      ? 10
      : word.startsWith('centur')
        ? 100
        : word === 'dozen'
          ? 12
          : 0;
    if (times > 0) found.bases.push(...found.bases.map((base) => base * times));
  }

  protected imply(atom: Atom): void {
    const amounts = IMPLIED.get(atom.text) ?? ROMAN.get(atom.raw);
    if (!amounts) return;
    const found = draft(atom.start, atom.end, [...amounts], false);
    found.weight = 'loose';
    const value = finish(found);
    this.implied.push(
      atom.text === 'noon' || atom.text === 'midnight'
        ? { ...value, readings: [...value.readings, timeReading(0, 0), readingOf(0)] }
        : value,
    );
  }
}
