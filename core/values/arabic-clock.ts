/** Clock times in Arabic, in digits and in words. */
import { fold } from '../text/arabic.ts';
import { ArabicSpelling } from './arabic-spelled.ts';
import { ORDINALS } from './arabic-words.ts';
import type { Atom } from './atoms.ts';
import { draft, type Draft } from './draft.ts';
import { timeReading } from './value.ts';

const f = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(fold));
const HOUR = f('الساعة ساعة والساعة بالساعة للساعة');
const PM = f('مساء مساءا ظهرا عصرا بعد م ليلا');
const AM = f('صباحا فجرا ص صباح');
const EXACT = fold('إلا');

/** Whether a clock time in words may follow. Takes a folded word. */
export const isHour = (word: string): boolean => HOUR.has(word);

export abstract class ArabicClock extends ArabicSpelling {
  protected clock(atom: Atom, index: number, found: Draft): boolean {
    let hour = found.bases[0] ?? 0;
    let minute = 0;
    let isClock = false;
    const minutes = this.peek(1);
    if (this.peek()?.text === ':' && this.peek()?.joined && minutes?.type === 'digits' && minutes.joined) {
      minute = Number.parseFloat(minutes.text);
      found.extra.push(`c${hour}:${minute}`);
      found.end = this.take(2);
      if (this.peek()?.text === ':' && this.peek(1)?.type === 'digits') found.end = this.take(2);
      isClock = true;
    } else if (/^\d{1,2}[.,٫]\d\d$/u.test(atom.text) && (this.afterHour(index) || this.half())) {
      const [hours = '0', rest = '0'] = atom.text.split(/[.,٫]/u);
      hour = Number(hours);
      minute = Number(rest);
      isClock = true;
    } else if (this.afterHour(index) || (hour <= 24 && this.half())) {
      isClock = hour <= 24;
      if (/^\d{4}$/u.test(atom.text)) {
        minute = hour % 100;
        hour = Math.floor(hour / 100);
        isClock = hour <= 24 && minute < 60;
      }
    }
    if (!isClock) return false;
    found.kind = 'time';
    minute += this.minutesPast();
    if (minute < 0) [hour, minute] = [hour - 1, minute + 60];
    found.bases = minute === 0 ? [hour] : [hour + minute / 100];
    if (minute === 0 && hour > 12) found.bases.push(hour - 12);
    found.extra.push(timeReading(hour, minute));
    this.drafts.push(found);
    return true;
  }

  protected afterHour(index: number): boolean {
    return HOUR.has(this.atoms[index - 1]?.text ?? '') && this.atoms[index - 1]?.text !== fold('ساعة');
  }

  protected half(): boolean {
    const next = this.peek()?.text ?? '';
    return (
      AM.has(next) ||
      (PM.has(next) && next !== fold('بعد') && !(next === 'م' && this.peek()?.joined === true))
    );
  }

  /** الثالثة والنصف, والربع, إلا ربعا, و20 دقيقة. */
  protected minutesPast(): number {
    const next = this.peek()?.text ?? '';
    if (next === fold('والنصف')) return this.take(1) && 30;
    if (next === fold('والربع')) return this.take(1) && 15;
    if (next === fold('والثلث')) return this.take(1) && 20;
    if (next === EXACT && /^(?:ربعا|الربع|ربع)$/u.test(this.peek(1)?.text ?? '')) return this.take(2) && -15;
    return 0;
  }

  /** الساعة الثالثة والنصف: a clock time in words. */
  protected hour(): boolean {
    const atom = this.peek();
    const next = this.peek(1);
    if (!atom || !next || !HOUR.has(atom.text) || next.type !== 'word' || !next.text.startsWith('ال'))
      return false;
    let hour = ORDINALS.get(next.text.slice(2)) ?? (next.text === fold('الواحدة') ? 1 : undefined);
    if (hour === undefined && next.text === fold('الحادية')) hour = 1;
    if (hour === undefined) return false;
    this.at += 2;
    if (this.peek()?.text === 'عشره' || this.peek()?.text === 'عشر') {
      hour += 10;
      this.at += 1;
    }
    let minute = this.minutesPast();
    if (minute < 0) [hour, minute] = [hour - 1, minute + 60];
    const found = draft(
      next.start,
      this.peek(-1)?.end ?? next.end,
      [minute === 0 ? hour : hour + minute / 100],
      false,
    );
    found.kind = 'time';
    found.extra.push(timeReading(hour, minute));
    this.drafts.push(found);
    return true;
  }
}
