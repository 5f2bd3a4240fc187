/** Reads the quantities of an Arabic paragraph. */
import { fold } from '../text/arabic.ts';
import type { TextView } from '../text/view.ts';
import { ofWord, type Word } from '../text/word.ts';
import { ArabicClock, isHour } from './arabic-clock.ts';
import { isDual, numberWord, readings } from './arabic-forms.ts';
import { isPartOrGroup } from './arabic-spelled.ts';
import { IMPLIED } from './arabic-words.ts';
import { digitReadings, type Atom } from './atoms.ts';
import { ARABIC_MONTHS, ARABIC_WEEKDAYS, DOUBTFUL_ARABIC, HIJRI_MONTHS } from './calendar.ts';
import { draft, isYear, slashed, type Draft } from './draft.ts';
import { ENGLISH_MEASURES, isMoney } from './measures.ts';
import type { Quantities } from './value.ts';

/** Quantities of an Arabic paragraph. Stable for `TextView.derive`. */
export function arabicQuantities(view: TextView): Quantities {
  return new ArabicReader(view).read();
}

const f = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(fold));
/** Behind them these months are no verb, and no town of theirs is as common. */
const IN_TIME = f('في منتصف مطلع أوائل أواخر نهاية بداية منذ حتى');
const AFTER_IN = f('مارس تموز أيار غشت');
const YEAR_LEADS = f('عام العام سنة السنة منذ في حتى قبل بعد بين لعام بعام عامي ولعام وعام سنوات أعوام لسنة');

/** Nothing of numbers, calendar or clock, and no dual. */
const idle = ofWord((spelling) => {
  const text = fold(spelling).toLowerCase();
  return (
    !isHour(text) &&
    !isDual(text) &&
    numberWord(text, true) === null &&
    !readings(text).some((stem) => CALENDAR.has(stem) || isPartOrGroup(stem) || IMPLIED.has(stem))
  );
});
/** Words that a name of the calendar begins with, or is. */
const CALENDAR: ReadonlySet<string> = new Set(
  [...ARABIC_MONTHS.keys(), ...HIJRI_MONTHS.keys(), ...ARABIC_WEEKDAYS.keys()].map(
    (name) => name.split(' ')[0] ?? '',
  ),
);

class ArabicReader extends ArabicClock {
  protected isIdle(word: Word): boolean {
    return idle(word);
  }

  protected step(): void {
    const atom = this.peek();
    if (!atom) return;
    if (atom.type === 'digits') this.digits(atom);
    else if (atom.type === 'word') {
      if (!this.calendar(atom) && !this.hour() && !this.words(atom)) this.imply(atom);
    }
  }

  protected calendar(atom: Atom): boolean {
    for (const stem of readings(atom.text)) {
      const pair = `${stem} ${this.peek(1)?.text ?? ''}`;
      for (const [name, wide] of [
        [pair, 2],
        [stem, 1],
      ] as const) {
        const month = ARABIC_MONTHS.get(name) ?? HIJRI_MONTHS.get(name);
        if (month !== undefined) {
          if (DOUBTFUL_ARABIC.has(name) && !this.isMonth(wide)) continue;
          return this.month(atom, month, wide);
        }
        const weekday = ARABIC_WEEKDAYS.get(name);
        if (weekday !== undefined && wide === 1 && this.isWeekday(stem)) {
          this.names.push({ kind: 'weekday', value: weekday, start: atom.start, end: atom.end });
          this.at += 1;
          return true;
        }
      }
    }
    return false;
  }

  protected month(atom: Atom, value: number, wide: number): boolean {
    const last = this.drafts.at(-1);
    if (
      last?.digits &&
      atom.start - last.end <= 12 &&
      (last.bases[0] ?? 99) <= 31 &&
      /^\s*(?:من\s+)?(?:شهر\s+)?$/u.test(this.text.slice(last.end, atom.start))
    ) {
      last.kind = 'day';
    }
    const end = this.take(wide);
    this.names.push({ kind: 'month', value, start: atom.start, end });
    return true;
  }

  protected isMonth(wide: number): boolean {
    const previous = this.peek(-1);
    const next = this.peek(wide);
    return (
      previous?.type === 'digits' ||
      next?.type === 'digits' ||
      previous?.text === '/' ||
      next?.text === '/' ||
      (previous !== undefined && /^(?:شهر|لشهر|بشهر)$/u.test(previous.text)) ||
      (previous !== undefined && IN_TIME.has(previous.text) && AFTER_IN.has(this.peek(0)?.text ?? ''))
    );
  }

  /** الأحد is Sunday, أحد is someone; الخميس needs its article. */
  protected isWeekday(stem: string): boolean {
    return stem.startsWith('ال');
  }

  protected digits(atom: Atom): void {
    const index = this.at;
    const [only, ...more] = digitReadings(atom.text);
    const found = draft(atom.start, atom.end, [only ?? 0, ...more], true);
    this.at += 1;
    if (this.clock(atom, index, found)) return;
    if (this.numericDate(atom)) return;
    const part = slashed(atom, this.peek(0), this.peek(1));
    if (part) {
      this.drafts.push(part);
      this.at += 2;
      return;
    }
    this.before(index, found);
    this.drafts.push(found);
    this.grown(found);
    this.scale(found);
    this.after(found);
    this.role(atom, index, found);
  }

  protected before(index: number, found: Draft): void {
    const sign = this.atoms[index - 1];
    if (!sign || this.atoms[index]?.joined !== true) return;
    const money = sign.type === 'sign' ? ENGLISH_MEASURES.get(sign.text) : undefined;
    if (money?.some(isMoney)) found.measures = money.filter(isMoney);
    else if (/^[@#_+&=]$/u.test(sign.text)) found.weight = 'loose';
    else if (sign.type === 'word' && !/^[وبلكف]|ال$/u.test(sign.text)) found.weight = 'loose';
    else if (/^[-–/.]$/u.test(sign.text) && sign.joined && this.atoms[index - 2]?.type === 'word')
      found.weight = 'loose';
  }

  /** Latin letters grown on: 4K, 3D. */
  protected grown(found: Draft): void {
    const next = this.peek();
    if (next?.type === 'word' && next.joined && /^\p{Script=Latin}/u.test(next.raw)) found.weight = 'loose';
  }

  protected role(atom: Atom, index: number, found: Draft): void {
    if (found.kind !== 'count' || found.scale !== 1) return;
    const amount = found.bases[0] ?? 0;
    const previous = this.atoms[index - 1];
    const last = this.names.at(-1);
    if (/^\d{4}$/u.test(atom.text) && isYear(amount) && found.measures.length === 0) {
      const afterMonth = last?.kind === 'month' && atom.start - last.end <= 2;
      if (afterMonth || YEAR_LEADS.has(previous?.text ?? '') || previous?.text === '(') found.kind = 'year';
    }
    if (amount <= 1) found.weight = found.measures.some(isMoney) ? found.weight : 'loose';
  }
}
