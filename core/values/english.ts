/** Reads the quantities of an English paragraph. */
import type { TextView } from '../text/view.ts';
import { atoms, digitReadings, type Atom } from './atoms.ts';
import { DOUBTFUL_ENGLISH, ENGLISH_MONTHS, ENGLISH_WEEKDAYS } from './calendar.ts';
import { draft, finish, isYear, shareAcrossRanges, slashed, type Draft } from './draft.ts';
import {
  DECADES,
  FRACTIONS,
  IMPLIED,
  ORDINALS,
  ROMAN,
  SCALES,
  SUFFIXES,
  TENS,
  UNITS,
  VAGUE,
} from './english-words.ts';
import { ENGLISH_MEASURES, isMoney } from './measures.ts';
import { readingOf, timeReading, type CalendarName, type Quantities, type Value } from './value.ts';

/** Quantities of an English paragraph. Stable for `TextView.derive`. */
export function englishQuantities(view: TextView): Quantities {
  return new EnglishReader(view.text).read();
}

const YEAR_LEADS = new Set(
  'in since by until till of from after before during for late early and between to'.split(' '),
);
const MONTH_LEADS = new Set(
  'in since by until till of from after before during late early mid last next this through on to and'.split(
    ' ',
  ),
);

class EnglishReader {
  readonly #text: string;
  readonly #atoms: readonly Atom[];
  readonly #drafts: Draft[] = [];
  readonly #names: CalendarName[] = [];
  readonly #implied: Value[] = [];
  #at = 0;

  constructor(text: string) {
    this.#text = text;
    this.#atoms = atoms(text);
  }

  read(): Quantities {
    while (this.#at < this.#atoms.length) {
      const before = this.#at;
      this.#step();
      if (this.#at === before) this.#at += 1;
    }
    shareAcrossRanges(this.#drafts, this.#text);
    return { values: [...this.#drafts.map(finish), ...this.#implied], names: this.#names };
  }

  #peek(ahead = 0): Atom | undefined {
    return this.#atoms[this.#at + ahead];
  }

  #is(ahead: number, ...texts: string[]): boolean {
    return texts.includes(this.#peek(ahead)?.text ?? '');
  }

  #step(): void {
    const atom = this.#peek();
    if (!atom) return;
    if (atom.type === 'digits') this.#digits(atom);
    else if (atom.type === 'word') {
      if (!this.#calendar(atom) && !this.#words(atom)) this.#imply(atom);
    }
  }

  #calendar(atom: Atom): boolean {
    const weekday = ENGLISH_WEEKDAYS.get(atom.text);
    const month = ENGLISH_MONTHS.get(atom.text);
    if ((weekday === undefined && month === undefined) || !/^\p{Lu}/u.test(atom.raw)) return false;
    if (month !== undefined && DOUBTFUL_ENGLISH.has(atom.text) && !this.#isDoubtfulMonth()) return false;
    const name = { start: atom.start, end: atom.end };
    if (weekday !== undefined) this.#names.push({ ...name, kind: 'weekday', value: weekday });
    else if (month !== undefined) {
      this.#names.push({ ...name, kind: 'month', value: month });
      const last = this.#drafts.at(-1);
      if (
        last?.digits &&
        atom.start - last.end <= 12 &&
        (last.bases[0] ?? 99) <= 31 &&
        /^\s*(?:of\s*)?$/u.test(this.#text.slice(last.end, atom.start))
      ) {
        last.kind = 'day';
      }
    }
    return true;
  }

  /** May, March and short forms are months beside a number or after a preposition of time. */
  #isDoubtfulMonth(): boolean {
    const previous = this.#peek(-1);
    const next = this.#peek(1)?.text === '.' ? this.#peek(2) : this.#peek(1);
    return next?.type === 'digits' || previous?.type === 'digits' || MONTH_LEADS.has(previous?.text ?? '');
  }

  #digits(atom: Atom): void {
    const index = this.#at;
    const [only, ...more] = digitReadings(atom.text);
    const found = draft(atom.start, atom.end, [only ?? 0, ...more], true);
    this.#at += 1;
    if (this.#clock(atom, found)) return;
    if (this.#numericDate(atom)) return;
    const part = slashed(atom, this.#peek(0), this.#peek(1));
    if (part) {
      this.#drafts.push(part);
      this.#at += 2;
      return;
    }
    this.#suffix(atom, found);
    this.#before(index, found);
    this.#drafts.push(found);
    if (found.kind === 'decade' || found.kind === 'ordinal') return;
    this.#scale(found);
    this.#after(found);
    this.#role(atom, index, found);
  }

  /** 3:35, 3.30pm, 6 p.m., 0600 GMT; a race time when hours do not fit. */
  #clock(atom: Atom, found: Draft): boolean {
    let hour = found.bases[0] ?? 0;
    let minute = 0;
    let isClock = false;
    const minutes = this.#peek(1);
    if (this.#is(0, ':') && this.#peek(0)?.joined && minutes?.type === 'digits' && minutes.joined) {
      minute = Number.parseFloat(minutes.text);
      found.end = minutes.end;
      found.extra.push(`c${hour}:${minute}`);
      this.#at += 2;
      if (this.#is(0, ':') && this.#peek(1)?.type === 'digits') {
        found.end = this.#peek(1)?.end ?? found.end;
        this.#at += 2;
      }
      isClock = true;
    }
    const half = this.#meridiem();
    if (half !== null) {
      if (!isClock && /^\d{1,2}\.\d\d$/u.test(atom.text)) {
        const [hours = '0', rest = '0'] = atom.text.split('.');
        hour = Number(hours);
        minute = Number(rest);
      }
      found.end = half;
      isClock = true;
    } else if (!isClock && /^\d{4}$/u.test(atom.text) && this.#is(0, 'gmt', 'utc', 'hours', 'et', 'bst')) {
      hour = Math.floor(Number(atom.text) / 100);
      minute = Number(atom.text) % 100;
      isClock = hour < 24 && minute < 60 && !isYear(Number(atom.text));
    }
    if (!isClock) return false;
    found.kind = 'time';
    found.bases = minute === 0 ? [hour] : [hour + minute / 100];
    if (minute === 0 && hour > 12) found.bases.push(hour - 12);
    found.extra.push(timeReading(hour, minute));
    this.#drafts.push(found);
    return true;
  }

  /** Reads a.m., pm, o'clock, if they follow; where they end. */
  #meridiem(): number | null {
    if (this.#is(0, 'am', 'pm')) return this.#take(1);
    if (this.#is(0, 'a', 'p') && this.#is(1, '.') && this.#is(2, 'm') && this.#peek(2)?.joined) {
      return this.#take(this.#is(3, '.') ? 4 : 3);
    }
    if (this.#is(0, 'o') && this.#is(1, "'", '’') && this.#is(2, 'clock')) return this.#take(3);
    return null;
  }

  #take(count: number): number {
    this.#at += count;
    return this.#peek(-1)?.end ?? 0;
  }

  /** 6/11/2025, 2025-11-06: the year is told, day and month may change places. */
  #numericDate(atom: Atom): boolean {
    const [sign, second, again, third] = [this.#peek(0), this.#peek(1), this.#peek(2), this.#peek(3)];
    if (!sign || !/^[-/]$/u.test(sign.text) || again?.text !== sign.text) return false;
    if (second?.type !== 'digits' || third?.type !== 'digits' || !sign.joined || !again.joined) return false;
    const parts = [atom, second, third];
    if (!parts.some((part) => isYear(Number(part.text)))) return false;
    for (const part of parts) {
      const amount = Number(part.text);
      const found = draft(part.start, part.end, [amount], true);
      found.kind = isYear(amount) ? 'year' : 'day';
      if (found.kind === 'day') found.weight = 'loose';
      this.#drafts.push(found);
    }
    this.#at += 4;
    return true;
  }

  /** What is grown on to the digits: 5th, 1990s, 1.5bn, 4K. */
  #suffix(atom: Atom, found: Draft): void {
    const next = this.#peek();
    if (next?.type !== 'word' || !next.joined) return;
    if (/^(?:st|nd|rd|th)$/u.test(next.text)) {
      found.kind = 'ordinal';
    } else if (next.text === 's') {
      found.kind = 'decade';
      const amount = found.bases[0] ?? 0;
      if (amount < 100) found.bases.push(1900 + amount, 2000 + amount);
      else if (isYear(amount)) found.bases.push(amount % 100);
    } else if (next.raw === 'K' && [2, 4, 8].includes(found.bases[0] ?? 0)) {
      found.weight = 'loose';
      return;
    } else if (SUFFIXES.has(next.text)) {
      const scale = SUFFIXES.get(next.text) ?? 1;
      found.bases = [...found.bases.map((base) => base * scale), ...found.bases];
      if (ENGLISH_MEASURES.has(next.text)) found.measures = ENGLISH_MEASURES.get(next.text) ?? [];
    } else if (ENGLISH_MEASURES.has(next.text)) {
      found.measures = ENGLISH_MEASURES.get(next.text) ?? [];
    } else {
      found.weight = 'loose';
      return;
    }
    found.end = next.end;
    this.#at += 1;
    if (atom.text.includes('.') && found.kind === 'decade') found.weight = 'loose';
  }

  /** Signs before the digits: $5, £3m; F-35 and COVID-19 are names, not quantities. */
  #before(index: number, found: Draft): void {
    const sign = this.#atoms[index - 1];
    if (!sign || this.#atoms[index]?.joined !== true) return;
    const money = sign.type === 'sign' ? ENGLISH_MEASURES.get(sign.text) : undefined;
    if (money?.some(isMoney)) found.measures = money.filter(isMoney);
    else if (sign.type === 'word' || /^[@#_+&=]$/u.test(sign.text)) found.weight = 'loose';
    else if (/^[-–/.]$/u.test(sign.text) && this.#atoms[index - 2]?.type === 'word' && sign.joined) {
      const word = this.#atoms[index - 2]?.text ?? '';
      if (!UNITS.has(word) && !ENGLISH_MONTHS.has(word) && !TENS.has(word)) found.weight = 'loose';
    }
  }

  /** "5 million", "5-million", "2 hundred". */
  #scale(found: Draft): void {
    for (let steps = 0; steps < 2; steps++) {
      const gap = this.#is(0, '-', '+') ? 1 : 0;
      const next = this.#peek(gap);
      const scale =
        SCALES.get(next?.text ?? '') ??
        (next?.joined === false && found.measures.some(isMoney) ? SUFFIXES.get(next.text) : undefined);
      if (scale === undefined || !next) return;
      found.scale *= scale;
      found.end = next.end;
      this.#at += gap + 1;
    }
  }

  /** Percent, currency and unit behind a number. */
  #after(found: Draft): void {
    const gap = this.#is(0, '-', '–') ? 1 : 0;
    const next = this.#peek(gap);
    if (!next) return;
    if (/^(?:%|٪|percent|pc|percentage)$/u.test(next.text)) {
      found.kind = 'percent';
      found.end = next.end;
      this.#at += gap + 1;
      return;
    }
    if (next.text === 'per' && this.#is(gap + 1, 'cent')) {
      found.kind = 'percent';
      this.#at += gap;
      found.end = this.#take(2);
      return;
    }
    if (found.measures.length > 0) return;
    const skip =
      /^(?:us|u|american|canadian|australian|british|square|cubic|more|full|straight|consecutive)$/u.test(
        next.text,
      )
        ? 1
        : 0;
    const unit = this.#peek(gap + skip);
    const measures = unit && ENGLISH_MEASURES.get(unit.text);
    if (measures && !(unit.text.length === 1 && gap === 0 && !unit.joined)) found.measures = measures;
  }

  /** Day of a month, year. */
  #role(atom: Atom, index: number, found: Draft): void {
    if (found.kind !== 'count' || found.scale !== 1) return;
    const amount = found.bases[0] ?? 0;
    const previous = this.#atoms[index - 1];
    const lead = previous?.text === '.' ? this.#atoms[index - 2] : previous;
    if (
      Number.isInteger(amount) &&
      amount >= 1 &&
      amount <= 31 &&
      lead &&
      ENGLISH_MONTHS.has(lead.text) &&
      /^\p{Lu}/u.test(lead.raw)
    ) {
      found.kind = 'day';
      found.measures = [];
    } else if (/^\d{4}$/u.test(atom.text) && isYear(amount) && found.measures.length === 0) {
      const afterMonth = lead !== undefined && ENGLISH_MONTHS.has(lead.text);
      const afterDay = previous?.text === ',' && this.#drafts.at(-2)?.kind === 'day';
      const next = this.#peek();
      const alone = next === undefined || next.type === 'sign';
      if (afterMonth || afterDay || YEAR_LEADS.has(previous?.text ?? '') || (previous?.text === '(' && alone))
        found.kind = 'year';
    }
    if (amount <= 1) found.weight = found.measures.some(isMoney) ? found.weight : 'loose';
  }

  /** Number words; true when something was read. */
  #words(atom: Atom): boolean {
    const vague = VAGUE.get(atom.text);
    if (vague !== undefined) {
      this.#vague(atom, vague);
      return true;
    }
    const decade = DECADES.get(atom.text);
    if (decade !== undefined) {
      const found = draft(atom.start, atom.end, [decade, 1900 + decade], false);
      found.kind = 'decade';
      this.#drafts.push(found);
      this.#at += 1;
      return true;
    }
    return this.#spelled(atom);
  }

  /** "tens of thousands" is one vague amount. */
  #vague(atom: Atom, power: number): void {
    let amount = power;
    let end = atom.end;
    this.#at += 1;
    while (this.#is(0, 'of') && VAGUE.has(this.#peek(1)?.text ?? '')) {
      amount *= VAGUE.get(this.#peek(1)?.text ?? '') ?? 1;
      end = this.#take(2);
    }
    const found = draft(atom.start, end, [], false);
    found.kind = 'vague';
    found.extra.push(`v${amount}`);
    this.#drafts.push(found);
  }

  /** A run of number words: "twenty-nine", "two and a half million", "a hundred", "two-thirds". */
  #spelled(first: Atom): boolean {
    let total = 0;
    let current: number | null = null;
    let ordinal = false;
    let end = first.end;
    let ahead = 0;
    let lastKind: 'unit' | 'ten' | 'scale' | 'none' = 'none';
    const found = draft(first.start, first.end, [], false);
    for (;;) {
      let gap = 0;
      if (lastKind !== 'none' && this.#is(ahead, '-', '–')) gap = 1;
      else if (lastKind === 'scale' && this.#is(ahead, 'and')) gap = 1;
      else if (lastKind === 'scale' && this.#is(ahead, ',') && current === null) gap = 1;
      let word = this.#peek(ahead + gap)?.text ?? '';
      if (lastKind === 'none' && (word === 'a' || word === 'an')) {
        const next = this.#peek(ahead + 1)?.text ?? '';
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
        if (current === null) return this.#bareScale(first, scale);
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
        end = this.#peek(ahead - 1)?.end ?? end;
        break;
      } else {
        break;
      }
      ahead += gap + 1;
      end = this.#peek(ahead - 1)?.end ?? end;
    }
    if (lastKind === 'none' && !ordinal) return this.#fraction(first, ahead);
    const amount = total + (current ?? 0);
    this.#at += ahead;
    found.end = end;
    found.bases = [amount];
    if (ordinal) {
      found.kind = 'ordinal';
      const part = FRACTIONS.get(this.#peek(-1)?.text ?? '');
      if (part !== undefined) found.bases.push(1 / part);
    }
    this.#partOf(found, amount);
    if ((found.bases[0] ?? 0) <= 2 || found.kind === 'fraction') found.weight = 'loose';
    this.#drafts.push(found);
    if (found.kind === 'count') {
      this.#after(found);
      if (this.#meridiem() !== null || this.#is(0, 'o')) found.extra.push(timeReading(amount, 0));
      this.#stretch(found);
    }
    return true;
  }

  /** "hundred", "several thousand": a bare power. */
  #bareScale(atom: Atom, scale: number): boolean {
    const found = draft(atom.start, atom.end, [scale], false);
    found.kind = 'vague';
    found.weight = 'loose';
    found.extra.push(`v${scale === 12 ? 10 : scale}`);
    this.#at += 1;
    this.#drafts.push(found);
    return true;
  }

  /** "two-thirds", "three quarters", "two and a half (million)". */
  #partOf(found: Draft, amount: number): void {
    const gap = this.#is(0, '-') ? 1 : 0;
    const part = FRACTIONS.get(this.#peek(gap)?.text ?? '');
    if (part !== undefined && amount < part && found.kind === 'count') {
      this.#at += gap;
      found.end = this.#take(1);
      found.kind = 'fraction';
      found.bases = [amount / part];
      if (part <= 4) found.bases.push((amount / part) * 100);
      return;
    }
    if (
      this.#is(0, 'and') &&
      this.#is(1, 'a', 'one') &&
      (this.#is(2, 'half', 'quarter') || this.#is(3, 'half', 'quarter'))
    ) {
      const wide = this.#is(2, 'half', 'quarter') ? 3 : 4;
      found.bases = [amount + (this.#is(wide - 1, 'half') ? 0.5 : 0.25), amount];
      found.end = this.#take(wide);
      this.#scale(found);
    }
  }

  /** half, a quarter of a million, half a million. */
  #fraction(first: Atom, skipped: number): boolean {
    const word = this.#peek(skipped)?.text ?? '';
    if (word !== 'half' && word !== 'quarter' && word !== 'thirds' && word !== 'quarters') return false;
    this.#at += skipped;
    const end = this.#take(1);
    const found = draft(first.start, end, [word === 'half' ? 0.5 : 0.25], false);
    found.kind = 'fraction';
    found.weight = 'loose';
    if (word === 'half') found.bases.push(50, 2);
    if (word === 'quarter') found.bases.push(25, 4);
    const of = this.#is(0, 'of') ? 1 : 0;
    const article = this.#is(of, 'a', 'an') ? 1 : 0;
    const scale = this.#peek(of + article);
    if (scale && SCALES.has(scale.text) && of + article > 0) {
      found.bases = [(word === 'half' ? 0.5 : 0.25) * (SCALES.get(scale.text) ?? 1)];
      found.kind = 'count';
      found.weight = 'word';
      found.end = this.#take(of + article + 1);
    }
    this.#drafts.push(found);
    return true;
  }

  /** "three decades" are thirty years as well, "two dozen" was read before. */
  #stretch(found: Draft): void {
    const gap = this.#is(0, '-') ? 1 : 0;
    const word = this.#peek(gap)?.text ?? '';
    const times = word.startsWith('decade')
      ? 10
      : word.startsWith('centur')
        ? 100
        : word === 'dozen'
          ? 12
          : 0;
    if (times > 0) found.bases.push(...found.bases.map((base) => base * times));
  }

  #imply(atom: Atom): void {
    const amounts = IMPLIED.get(atom.text) ?? ROMAN.get(atom.raw);
    if (!amounts) return;
    const found = draft(atom.start, atom.end, [...amounts], false);
    found.weight = 'loose';
    const value = finish(found);
    this.#implied.push(
      atom.text === 'noon' || atom.text === 'midnight'
        ? { ...value, readings: [...value.readings, timeReading(0, 0), readingOf(0)] }
        : value,
    );
  }
}
