/** Reads the quantities of an Arabic paragraph. */
import { fold } from '../text/arabic.ts';
import type { TextView } from '../text/view.ts';
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
import { atoms, digitReadings, type Atom } from './atoms.ts';
import { ARABIC_MONTHS, ARABIC_WEEKDAYS, DOUBTFUL_ARABIC, HIJRI_MONTHS } from './calendar.ts';
import { draft, finish, isYear, shareAcrossRanges, slashed, type Draft } from './draft.ts';
import { ENGLISH_MEASURES, ARABIC_MEASURES, isMoney } from './measures.ts';
import { timeReading, type CalendarName, type Quantities, type Value } from './value.ts';

/** Quantities of an Arabic paragraph. Stable for `TextView.derive`. */
export function arabicQuantities(view: TextView): Quantities {
  return new ArabicReader(view.text).read();
}

const f = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(fold));
const YEAR_LEADS = f('عام العام سنة السنة منذ في حتى قبل بعد بين لعام بعام عامي ولعام وعام سنوات أعوام لسنة');
const HOUR = f('الساعة ساعة والساعة بالساعة للساعة');
const PM = f('مساء مساءا ظهرا عصرا بعد م ليلا');
const AM = f('صباحا فجرا ص صباح');
const EXACT = fold('إلا');

interface Word {
  readonly stem: string;
  /** Leads with و, which adds it to the number before. */
  readonly and: boolean;
}

class ArabicReader {
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

  #take(count: number): number {
    this.#at += count;
    return this.#peek(-1)?.end ?? 0;
  }

  #step(): void {
    const atom = this.#peek();
    if (!atom) return;
    if (atom.type === 'digits') this.#digits(atom);
    else if (atom.type === 'word') {
      if (!this.#calendar(atom) && !this.#hour() && !this.#words(atom)) this.#imply(atom);
    }
  }

  #calendar(atom: Atom): boolean {
    for (const stem of readings(atom.text)) {
      const pair = `${stem} ${this.#peek(1)?.text ?? ''}`;
      for (const [name, wide] of [
        [pair, 2],
        [stem, 1],
      ] as const) {
        const month = ARABIC_MONTHS.get(name) ?? HIJRI_MONTHS.get(name);
        if (month !== undefined) {
          if (DOUBTFUL_ARABIC.has(name) && !this.#isMonth(wide)) continue;
          return this.#month(atom, month, wide);
        }
        const weekday = ARABIC_WEEKDAYS.get(name);
        if (weekday !== undefined && wide === 1 && this.#isWeekday(stem)) {
          this.#names.push({ kind: 'weekday', value: weekday, start: atom.start, end: atom.end });
          this.#at += 1;
          return true;
        }
      }
    }
    return false;
  }

  #month(atom: Atom, value: number, wide: number): boolean {
    const last = this.#drafts.at(-1);
    if (
      last?.digits &&
      atom.start - last.end <= 12 &&
      (last.bases[0] ?? 99) <= 31 &&
      /^\s*(?:من\s+)?(?:شهر\s+)?$/u.test(this.#text.slice(last.end, atom.start))
    ) {
      last.kind = 'day';
    }
    const end = this.#take(wide);
    this.#names.push({ kind: 'month', value, start: atom.start, end });
    return true;
  }

  #isMonth(wide: number): boolean {
    const previous = this.#peek(-1);
    const next = this.#peek(wide);
    return (
      previous?.type === 'digits' ||
      next?.type === 'digits' ||
      previous?.text === '/' ||
      next?.text === '/' ||
      (previous !== undefined && /^(?:شهر|لشهر|بشهر)$/u.test(previous.text))
    );
  }

  /** الأحد is Sunday, أحد is someone; الخميس needs its article. */
  #isWeekday(stem: string): boolean {
    return stem.startsWith('ال');
  }

  #digits(atom: Atom): void {
    const index = this.#at;
    const [only, ...more] = digitReadings(atom.text);
    const found = draft(atom.start, atom.end, [only ?? 0, ...more], true);
    this.#at += 1;
    if (this.#clock(atom, index, found)) return;
    if (this.#numericDate(atom)) return;
    const part = slashed(atom, this.#peek(0), this.#peek(1));
    if (part) {
      this.#drafts.push(part);
      this.#at += 2;
      return;
    }
    this.#before(index, found);
    this.#drafts.push(found);
    this.#grown(found);
    this.#scale(found);
    this.#after(found);
    this.#role(atom, index, found);
  }

  #clock(atom: Atom, index: number, found: Draft): boolean {
    let hour = found.bases[0] ?? 0;
    let minute = 0;
    let isClock = false;
    const minutes = this.#peek(1);
    if (this.#peek()?.text === ':' && this.#peek()?.joined && minutes?.type === 'digits' && minutes.joined) {
      minute = Number.parseFloat(minutes.text);
      found.extra.push(`c${hour}:${minute}`);
      found.end = this.#take(2);
      if (this.#peek()?.text === ':' && this.#peek(1)?.type === 'digits') found.end = this.#take(2);
      isClock = true;
    } else if (/^\d{1,2}[.,٫]\d\d$/u.test(atom.text) && (this.#afterHour(index) || this.#half())) {
      const [hours = '0', rest = '0'] = atom.text.split(/[.,٫]/u);
      hour = Number(hours);
      minute = Number(rest);
      isClock = true;
    } else if (this.#afterHour(index) || (hour <= 24 && this.#half())) {
      isClock = hour <= 24;
      if (/^\d{4}$/u.test(atom.text)) {
        minute = hour % 100;
        hour = Math.floor(hour / 100);
        isClock = hour <= 24 && minute < 60;
      }
    }
    if (!isClock) return false;
    found.kind = 'time';
    minute += this.#minutesPast();
    if (minute < 0) [hour, minute] = [hour - 1, minute + 60];
    found.bases = minute === 0 ? [hour] : [hour + minute / 100];
    if (minute === 0 && hour > 12) found.bases.push(hour - 12);
    found.extra.push(timeReading(hour, minute));
    this.#drafts.push(found);
    return true;
  }

  #afterHour(index: number): boolean {
    return HOUR.has(this.#atoms[index - 1]?.text ?? '') && this.#atoms[index - 1]?.text !== fold('ساعة');
  }

  #half(): boolean {
    const next = this.#peek()?.text ?? '';
    return (
      AM.has(next) ||
      (PM.has(next) && next !== fold('بعد') && !(next === 'م' && this.#peek()?.joined === true))
    );
  }

  /** الثالثة والنصف, والربع, إلا ربعا, و20 دقيقة. */
  #minutesPast(): number {
    const next = this.#peek()?.text ?? '';
    if (next === fold('والنصف')) return this.#take(1) && 30;
    if (next === fold('والربع')) return this.#take(1) && 15;
    if (next === fold('والثلث')) return this.#take(1) && 20;
    if (next === EXACT && /^(?:ربعا|الربع|ربع)$/u.test(this.#peek(1)?.text ?? ''))
      return this.#take(2) && -15;
    return 0;
  }

  /** الساعة الثالثة والنصف: a clock time in words. */
  #hour(): boolean {
    const atom = this.#peek();
    const next = this.#peek(1);
    if (!atom || !next || !HOUR.has(atom.text) || next.type !== 'word' || !next.text.startsWith('ال'))
      return false;
    let hour = ORDINALS.get(next.text.slice(2)) ?? (next.text === fold('الواحدة') ? 1 : undefined);
    if (hour === undefined && next.text === fold('الحادية')) hour = 1;
    if (hour === undefined) return false;
    this.#at += 2;
    if (this.#peek()?.text === 'عشره' || this.#peek()?.text === 'عشر') {
      hour += 10;
      this.#at += 1;
    }
    let minute = this.#minutesPast();
    if (minute < 0) [hour, minute] = [hour - 1, minute + 60];
    const found = draft(
      next.start,
      this.#peek(-1)?.end ?? next.end,
      [minute === 0 ? hour : hour + minute / 100],
      false,
    );
    found.kind = 'time';
    found.extra.push(timeReading(hour, minute));
    this.#drafts.push(found);
    return true;
  }

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

  #before(index: number, found: Draft): void {
    const sign = this.#atoms[index - 1];
    if (!sign || this.#atoms[index]?.joined !== true) return;
    const money = sign.type === 'sign' ? ENGLISH_MEASURES.get(sign.text) : undefined;
    if (money?.some(isMoney)) found.measures = money.filter(isMoney);
    else if (/^[@#_+&=]$/u.test(sign.text)) found.weight = 'loose';
    else if (sign.type === 'word' && !/^[وبلكف]|ال$/u.test(sign.text)) found.weight = 'loose';
    else if (/^[-–/.]$/u.test(sign.text) && sign.joined && this.#atoms[index - 2]?.type === 'word')
      found.weight = 'loose';
  }

  /** Latin letters grown on: 4K, 3D. */
  #grown(found: Draft): void {
    const next = this.#peek();
    if (next?.type === 'word' && next.joined && /^\p{Script=Latin}/u.test(next.raw)) found.weight = 'loose';
  }

  #scale(found: Draft): void {
    for (let steps = 0; steps < 2; steps++) {
      const next = this.#peek();
      const scale =
        SCALES.get(next?.text ?? '') ??
        (/^ما?ئ?[يه]+$/u.test(next?.text ?? '') ? HUNDREDS.get(next?.text ?? '') : undefined);
      if (!next || scale === undefined) break;
      found.scale *= scale;
      found.end = this.#take(1);
    }
    this.#half2(found);
  }

  /** "مليون ونصف": a part of the scale on top. */
  #half2(found: Draft): void {
    const word = /^و(?:ال)?(.+)$/u.exec(this.#peek()?.text ?? '')?.[1] ?? '';
    const part = FRACTIONS.get(word);
    if (part === undefined || part === 2 / 3) return;
    if (found.scale === 1) {
      found.bases.push(...found.bases.map((base) => base + part));
      return;
    }
    found.bases = found.bases.map((base) => base + part);
    found.end = this.#take(1);
    if (SCALES.has(withoutArticle(this.#peek()?.text ?? ''))) found.end = this.#take(1);
  }

  #after(found: Draft): void {
    const next = this.#peek();
    if (!next) return;
    const second = this.#peek(1)?.text ?? '';
    if (/^[%٪]$/u.test(next.text)) {
      found.kind = 'percent';
      found.end = this.#take(1);
    } else if (
      (next.text === 'في' && /^ال(?:ميه|مايه)$/u.test(second)) ||
      (next.text === 'ب' && /^ال(?:ميه|مايه)$/u.test(second))
    ) {
      found.kind = 'percent';
      found.end = this.#take(2);
    } else if (/^بال(?:ميه|مايه)$/u.test(next.text)) {
      found.kind = 'percent';
      found.end = this.#take(1);
    } else if (found.measures.length === 0) {
      const skip = next.text === 'من' ? 1 : 0;
      const unit = this.#peek(skip);
      const measures = ARABIC_MEASURES.get(withoutArticle(unit?.text ?? ''));
      if (
        !measures ||
        !unit ||
        unit.raw === 'م' ||
        (unit.raw.length === 1 && !unit.joined && unit.type === 'word')
      )
        return;
      if (skip === 1 && !measures.some(isMoney)) return;
      found.measures = refine(measures, this.#peek(skip + 1)?.text ?? '');
    }
  }

  #role(atom: Atom, index: number, found: Draft): void {
    if (found.kind !== 'count' || found.scale !== 1) return;
    const amount = found.bases[0] ?? 0;
    const previous = this.#atoms[index - 1];
    const last = this.#names.at(-1);
    if (/^\d{4}$/u.test(atom.text) && isYear(amount) && found.measures.length === 0) {
      const afterMonth = last?.kind === 'month' && atom.start - last.end <= 2;
      if (afterMonth || YEAR_LEADS.has(previous?.text ?? '') || previous?.text === '(') found.kind = 'year';
    }
    if (amount <= 1) found.weight = found.measures.some(isMoney) ? found.weight : 'loose';
  }

  #words(atom: Atom): boolean {
    const stems = readings(atom.text);
    for (const stem of stems) {
      const decade = DECADES.get(stem);
      if (decade !== undefined) {
        const found = draft(atom.start, atom.end, [decade, 1900 + decade], false);
        found.kind = 'decade';
        this.#drafts.push(found);
        this.#at += 1;
        return true;
      }
    }
    for (const stem of stems) if (VAGUE.has(stem)) return this.#vague(atom, VAGUE.get(stem) ?? 1);
    for (const stem of stems) {
      const part = FRACTIONS.get(stem);
      if (part !== undefined) return this.#fraction(atom, part);
    }
    return this.#spelled(atom);
  }

  /** عشرات الآلاف is one vague amount. */
  #vague(atom: Atom, power: number): boolean {
    let amount = power;
    let end = this.#take(1);
    for (;;) {
      const skip = this.#peek()?.text === 'من' ? 1 : 0;
      const next = this.#peek(skip)?.text ?? '';
      const times = readings(next)
        .map((stem) => VAGUE.get(stem))
        .find((found) => found !== undefined);
      if (times === undefined || next.startsWith('و')) break;
      amount *= times;
      end = this.#take(skip + 1);
    }
    const found = draft(atom.start, end, [], false);
    found.kind = 'vague';
    found.extra.push(`v${amount}`);
    this.#drafts.push(found);
    return true;
  }

  #fraction(atom: Atom, part: number): boolean {
    const end = this.#take(1);
    const found = draft(atom.start, end, [part], false);
    found.kind = 'fraction';
    found.weight = 'loose';
    const scale = SCALES.get(withoutArticle(this.#peek()?.text ?? ''));
    if (scale !== undefined) {
      found.bases = [part * scale];
      found.kind = 'count';
      found.weight = 'word';
      found.end = this.#take(1);
    } else {
      found.bases.push(part * 100, Math.round(1 / part));
    }
    this.#drafts.push(found);
    return true;
  }

  /** A run of number words by Arabic number grammar. */
  #spelled(first: Atom): boolean {
    let total = 0;
    let current: number | null = null;
    let ordinal = false;
    let count = 0;
    let last: 'none' | 'unit' | 'teen' | 'ten' | 'hundred' | 'scale' = 'none';
    let lastScale = Infinity;
    for (;;) {
      const atom = this.#peek(count);
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
        (current ?? 0) % 100 < 10
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
    found.end = this.#take(count);
    if (ordinal || amount <= 2) found.weight = 'loose';
    if (ordinal) found.kind = 'ordinal';
    if (ordinal && amount > 2) found.weight = 'word';
    if (!ordinal && count > 1 && /^و?ب?ل?الحادي/u.test(first.text)) found.kind = 'ordinal';
    const lone = readings(first.text);
    if (count === 1 && lone.includes(fold('ألفا'))) found.bases.push(2000);
    if (count === 1 && total > 0 && amount === lastScale) found.extra.push(`v${lastScale}`);
    if (count === 1 && amount === 100) found.extra.push('v100');
    if (total === 0) this.#scale(found);
    else {
      found.bases = [amount / lastScale];
      found.scale = lastScale;
      this.#half2(found);
    }
    this.#parts(found);
    this.#drafts.push(found);
    if (found.kind === 'count') {
      this.#after(found);
      this.#stretch(found);
    }
    return true;
  }

  /** ثلاثة أرباع, خمسا وثلاثين من المئة is left alone. */
  #parts(found: Draft): void {
    const part = FRACTIONS.get(withoutArticle(this.#peek()?.text ?? ''));
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
    found.end = this.#take(1);
  }

  #stretch(found: Draft): void {
    const measure = found.measures[0];
    if (measure === 'time/decade') found.bases.push(...found.bases.map((base) => base * 10));
    if (measure === 'time/century') found.bases.push(...found.bases.map((base) => base * 100));
  }

  #imply(atom: Atom): void {
    const stems = readings(atom.text);
    const amounts = stems.flatMap((stem) => IMPLIED.get(stem) ?? []);
    if (amounts.length === 0 && isDual(atom.text)) amounts.push(2);
    if (amounts.length === 0) return;
    const found = draft(atom.start, atom.end, amounts, false);
    found.weight = 'loose';
    if (amounts.includes(12)) found.extra.push(timeReading(0, 0));
    this.#implied.push(finish(found));
  }
}

/** Which dollar, which degree: what the next word says of the measure. */
function refine(measures: readonly string[], next: string): readonly string[] {
  const which = ARABIC_MEASURES.get(next);
  return which?.some((id) => measures.some((measure) => id.startsWith(`${measure}/`))) ? which : measures;
}

function withoutArticle(word: string): string {
  return word.startsWith('ال') && word.length > 4 ? word.slice(2) : word;
}

/** The word, then without و/ف, ب/ل/ك, the article; never cut into a number word that begins with them. */
function readings(word: string): string[] {
  const found = [word];
  let rest = word;
  const push = (reading: string): void => {
    if (reading.length >= 2 && !found.includes(reading)) found.push(reading);
  };
  if (/^[وف]./u.test(rest)) push((rest = rest.slice(1)));
  if (/^لل./u.test(rest)) push(rest.slice(2));
  if (/^[بلك]./u.test(rest)) push((rest = rest.slice(1)));
  if (rest.startsWith('ال')) push(rest.slice(2));
  return found;
}

function isNumberWord(stem: string): boolean {
  return (
    UNITS.has(stem) ||
    TENS.has(stem) ||
    HUNDREDS.has(stem) ||
    SCALES.has(stem) ||
    DUAL_SCALES.has(stem) ||
    ORDINALS.has(stem)
  );
}

/** A word read as part of a number; ب and ل before it only at its beginning. */
function numberWord(text: string, first: boolean): Word | null {
  if (isNumberWord(text)) return { stem: text, and: false };
  for (const stem of readings(text)) {
    if (!isNumberWord(stem) || stem === text) continue;
    const lead = text.slice(0, text.length - stem.length);
    if (!first && !/^و?(?:ال)?$/u.test(lead)) return null;
    return { stem, and: lead.startsWith('و') };
  }
  return null;
}

/** Whether a number goes on without و: ثلاثة عشر, ثلاث مئة, خمسين ألفا. */
function continues(last: string, stem: string, current: number | null): boolean {
  if (SCALES.has(stem)) return last !== 'none' && current !== null;
  if (stem === 'عشر' || stem === 'عشره') return last === 'unit';
  return HUNDREDS.get(stem) === 100 && last === 'unit';
}

/** Units follow hundreds and scales (مئة وخمسة), or stand first. */
function fits(last: string, unit: number, lastScale: number): boolean {
  return last === 'none' || last === 'hundred' || (last === 'scale' && unit < lastScale);
}

/** Looks like a noun in the dual: مباراتين, لاعبان, شخصين. Short words in ين/ان are mostly none. */
function isDual(word: string): boolean {
  return word.length >= 5 && /(?:ين|ان|تا|تي)$/u.test(word);
}
