/**
 * A cursor over the atoms of a paragraph that gathers its quantities. The two languages derive their readers
 * from it in layers: measures, number words, clock and calendar.
 */
import { atoms, type Atom } from './atoms.ts';
import { draft, finish, isYear, shareAcrossRanges, type Draft } from './draft.ts';
import type { TextView } from '../text/view.ts';
import type { Word } from '../text/word.ts';
import type { CalendarName, Quantities, Value } from './value.ts';

const NOTHING: Quantities = { values: [], names: [] };

export abstract class Reader {
  protected readonly text: string;
  protected readonly atoms: readonly Atom[];
  protected readonly drafts: Draft[] = [];
  protected readonly names: CalendarName[] = [];
  protected readonly implied: Value[] = [];
  protected at = 0;

  constructor(view: TextView) {
    this.text = view.text;
    this.atoms = view.derive(atoms);
  }

  /** Reads from the cursor on; may leave it where it is when there is nothing to read. */
  protected abstract step(): void;

  /** Whether nothing is ever read from the word on, whatever stands around it. */
  protected abstract isIdle(word: Word): boolean;

  read(): Quantities {
    for (let atom = this.peek(); atom; atom = this.peek()) {
      const before = this.at;
      if (atom.type === 'digits' || (atom.word && !this.isIdle(atom.word))) this.step();
      if (this.at === before) this.at += 1;
    }
    if (this.drafts.length === 0 && this.implied.length === 0 && this.names.length === 0) return NOTHING;
    shareAcrossRanges(this.drafts, this.text);
    return { values: [...this.drafts.map(finish), ...this.implied], names: this.names };
  }

  protected peek(ahead = 0): Atom | undefined {
    return this.atoms[this.at + ahead];
  }

  /** Moves over some atoms; where the last of them ends. */
  protected take(count: number): number {
    this.at += count;
    return this.peek(-1)?.end ?? 0;
  }

  /** 6/11/2025, 2025-11-06: the year is told, day and month may change places. */
  protected numericDate(atom: Atom): boolean {
    const [sign, second, again, third] = [this.peek(0), this.peek(1), this.peek(2), this.peek(3)];
    if (!sign || !/^[-/]$/u.test(sign.text) || again?.text !== sign.text) return false;
    if (second?.type !== 'digits' || third?.type !== 'digits' || !sign.joined || !again.joined) return false;
    const parts = [atom, second, third];
    if (!parts.some((part) => isYear(Number(part.text)))) return false;
    for (const part of parts) {
      const amount = Number(part.text);
      const found = draft(part.start, part.end, [amount], true);
      found.kind = isYear(amount) ? 'year' : 'day';
      if (found.kind === 'day') found.weight = 'loose';
      this.drafts.push(found);
    }
    this.at += 4;
    return true;
  }
}
