/** Reads the quantities of an English paragraph. */
import { fold, stripMarks } from '../text/arabic.ts';
import type { TextView } from '../text/view.ts';
import { ofWord, type Word } from '../text/word.ts';
import { digitReadings, type Atom } from './atoms.ts';
import { DOUBTFUL_ENGLISH, ENGLISH_MONTHS, ENGLISH_WEEKDAYS } from './calendar.ts';
import { draft, isYear, slashed, type Draft } from './draft.ts';
import { EnglishSpelling, isNumberLike } from './english-spelled.ts';
import { SUFFIXES, TENS, UNITS } from './english-words.ts';
import { ENGLISH_MEASURES, isMoney } from './measures.ts';
import { timeReading, type Quantities } from './value.ts';

/** Quantities of an English paragraph. Stable for `TextView.derive`. */
export function englishQuantities(view: TextView): Quantities {
  return new EnglishReader(view).read();
}

const YEAR_LEADS = new Set(
  'in since by until till of from after before during for late early and between to'.split(' '),
);
const MONTH_LEADS = new Set(
  'in since by until till of from after before during late early mid last next this through on to and'.split(
    ' ',
  ),
);

/** Nothing of numbers or calendar. */
const idle = ofWord((raw) => {
  const text = fold(raw).toLowerCase();
  return !ENGLISH_WEEKDAYS.has(text) && !ENGLISH_MONTHS.has(text) && !isNumberLike(text, stripMarks(raw));
});

class EnglishReader extends EnglishSpelling {
  protected isIdle(word: Word): boolean {
    return idle(word);
  }

  protected step(): void {
    const atom = this.peek();
    if (!atom) return;
    if (atom.type === 'digits') this.digits(atom);
    else if (atom.type === 'word') {
      if (!this.calendar(atom) && !this.words(atom)) this.imply(atom);
    }
  }

  protected calendar(atom: Atom): boolean {
    const weekday = ENGLISH_WEEKDAYS.get(atom.text);
    const month = ENGLISH_MONTHS.get(atom.text);
    if ((weekday === undefined && month === undefined) || !/^\p{Lu}/u.test(atom.raw)) return false;
    if (month !== undefined && DOUBTFUL_ENGLISH.has(atom.text) && !this.isDoubtfulMonth()) return false;
    const name = { start: atom.start, end: atom.end };
    if (weekday !== undefined) this.names.push({ ...name, kind: 'weekday', value: weekday });
    else if (month !== undefined) {
      this.names.push({ ...name, kind: 'month', value: month });
      const last = this.drafts.at(-1);
      if (
        last?.digits &&
        atom.start - last.end <= 12 &&
        (last.bases[0] ?? 99) <= 31 &&
        /^\s*(?:of\s*)?$/u.test(this.text.slice(last.end, atom.start))
      ) {
        last.kind = 'day';
      }
    }
    return true;
  }

  /** May, March and short forms are months beside a number or after a preposition of time. */
  protected isDoubtfulMonth(): boolean {
    const previous = this.peek(-1);
    const next = this.peek(1)?.text === '.' ? this.peek(2) : this.peek(1);
    return next?.type === 'digits' || previous?.type === 'digits' || MONTH_LEADS.has(previous?.text ?? '');
  }

  protected digits(atom: Atom): void {
    const index = this.at;
    const [only, ...more] = digitReadings(atom.text);
    const found = draft(atom.start, atom.end, [only ?? 0, ...more], true);
    this.at += 1;
    if (this.clock(atom, found)) return;
    if (this.numericDate(atom)) return;
    const part = slashed(atom, this.peek(0), this.peek(1));
    if (part) {
      this.drafts.push(part);
      this.at += 2;
      return;
    }
    this.suffix(atom, found);
    this.before(index, found);
    this.drafts.push(found);
    if (found.kind === 'decade' || found.kind === 'ordinal') return;
    this.scale(found);
    this.after(found);
    this.role(atom, index, found);
  }

  /** 3:35, 3.30pm, 6 p.m., 0600 GMT; a race time when hours do not fit. */
  protected clock(atom: Atom, found: Draft): boolean {
    let hour = found.bases[0] ?? 0;
    let minute = 0;
    let isClock = false;
    const minutes = this.peek(1);
    if (this.is(0, ':') && this.peek(0)?.joined && minutes?.type === 'digits' && minutes.joined) {
      minute = Number.parseFloat(minutes.text);
      found.end = minutes.end;
      found.extra.push(`c${hour}:${minute}`);
      this.at += 2;
      if (this.is(0, ':') && this.peek(1)?.type === 'digits') {
        found.end = this.peek(1)?.end ?? found.end;
        this.at += 2;
      }
      isClock = true;
    }
    const half = this.meridiem();
    if (half !== null) {
      if (!isClock && /^\d{1,2}\.\d\d$/u.test(atom.text)) {
        const [hours = '0', rest = '0'] = atom.text.split('.');
        hour = Number(hours);
        minute = Number(rest);
      }
      found.end = half;
      isClock = true;
    } else if (!isClock && /^\d{4}$/u.test(atom.text) && this.is(0, 'gmt', 'utc', 'hours', 'et', 'bst')) {
      hour = Math.floor(Number(atom.text) / 100);
      minute = Number(atom.text) % 100;
      isClock = hour < 24 && minute < 60 && !isYear(Number(atom.text));
    }
    if (!isClock) return false;
    found.kind = 'time';
    found.bases = minute === 0 ? [hour] : [hour + minute / 100];
    if (minute === 0 && hour > 12) found.bases.push(hour - 12);
    found.extra.push(timeReading(hour, minute));
    this.drafts.push(found);
    return true;
  }

  /** What is grown on to the digits: 5th, 1990s, 1.5bn, 4K. */
  protected suffix(atom: Atom, found: Draft): void {
    const next = this.peek();
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
    this.at += 1;
    if (atom.text.includes('.') && found.kind === 'decade') found.weight = 'loose';
  }

  /** Signs before the digits: $5, £3m; F-35 and COVID-19 are names, not quantities. */
  protected before(index: number, found: Draft): void {
    const sign = this.atoms[index - 1];
    if (!sign || this.atoms[index]?.joined !== true) return;
    const money = sign.type === 'sign' ? ENGLISH_MEASURES.get(sign.text) : undefined;
    if (money?.some(isMoney)) found.measures = money.filter(isMoney);
    else if (sign.type === 'word' || /^[@#_+&=]$/u.test(sign.text)) found.weight = 'loose';
    else if (/^[-–/.]$/u.test(sign.text) && this.atoms[index - 2]?.type === 'word' && sign.joined) {
      const word = this.atoms[index - 2]?.text ?? '';
      if (!UNITS.has(word) && !ENGLISH_MONTHS.has(word) && !TENS.has(word)) found.weight = 'loose';
    }
  }

  /** Day of a month, year. */
  protected role(atom: Atom, index: number, found: Draft): void {
    if (found.kind !== 'count' || found.scale !== 1) return;
    const amount = found.bases[0] ?? 0;
    const previous = this.atoms[index - 1];
    const lead = previous?.text === '.' ? this.atoms[index - 2] : previous;
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
      const afterDay = previous?.text === ',' && this.drafts.at(-2)?.kind === 'day';
      const next = this.peek();
      const alone = next === undefined || next.type === 'sign';
      if (afterMonth || afterDay || YEAR_LEADS.has(previous?.text ?? '') || (previous?.text === '(' && alone))
        found.kind = 'year';
    }
    if (amount <= 1) found.weight = found.measures.some(isMoney) ? found.weight : 'loose';
  }
}
