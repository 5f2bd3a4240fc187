/** Words a number in English, in the form the text already uses, for fixes. */
import { SCALES, TENS, UNITS } from './english-words.ts';
import { readingOf, type Value } from './value.ts';

const SCALE_WORDS = [...SCALES].filter(([, size]) => size >= 1e6).reverse();

/**
 * `written` (the words of `value`) with the amount replaced: "60 million" and 60e9 give "60 billion",
 * "forty" and 50 give "fifty", "1,100" and 1107 give "1,107". Null where no wording can be derived.
 */
export function rewrite(written: string, value: Value, amount: number): string | null {
  if (value.kind === 'time' || value.kind === 'vague' || value.kind === 'fraction' || value.kind === 'decade')
    return null;
  if (!value.digits) return spell(written, value, amount);
  const form = /^(?<lead>[^\d]*)(?<digits>\d[\d.,]*)(?<rest>.*)$/su.exec(written)?.groups;
  if (!form) return null;
  const { lead = '', digits = '', rest = '' } = form;
  if (value.kind === 'ordinal')
    return Number.isInteger(amount) ? lead + figures(amount, digits) + suffix(amount) : null;
  const scale = /^(?<gap>[\s-]*)(?<word>thousand|million|billion|trillion)\b(?<tail>.*)$/su.exec(
    rest,
  )?.groups;
  if (!scale) return lead + (amount >= 1e6 ? scaled(amount) : figures(amount, digits)) + rest;
  const { gap = ' ', word = '', tail = '' } = scale;
  const former = value.amount / (SCALES.get(word) ?? 1);
  for (const [name, size] of SCALE_WORDS) {
    if (Math.abs(amount / size - former) < 1e-9 * former) return lead + digits + gap + name + tail;
  }
  const size = amount / (SCALES.get(word) ?? 1);
  if (size >= 1 && size < 1000) return lead + readingOf(size) + gap + word + tail;
  return amount >= 1e6 ? lead + scaled(amount) + tail : lead + figures(amount, '1,000') + tail;
}

function scaled(amount: number): string {
  const [word, size] = SCALE_WORDS.find(([, least]) => amount >= least) ?? ['million', 1e6];
  return `${readingOf(amount / size)} ${word}`;
}

/** Grouped by commas where the former digits were, or where custom groups; years never reach here. */
function figures(amount: number, former: string): string {
  const plain = readingOf(amount);
  const grouped = former.includes(',') || (amount >= 10000 && !/^\d{4,}$/u.test(former));
  const [whole = '', part] = plain.split('.');
  const lead = grouped ? whole.replace(/\B(?=(?:\d{3})+$)/gu, ',') : whole;
  return part === undefined ? lead : `${lead}.${part}`;
}

function suffix(amount: number): string {
  const [ten, one] = [amount % 100, amount % 10];
  if (ten >= 11 && ten <= 13) return 'th';
  return one === 1 ? 'st' : one === 2 ? 'nd' : one === 3 ? 'rd' : 'th';
}

function spell(written: string, value: Value, amount: number): string | null {
  if (value.kind === 'ordinal') return null;
  const word = spelled(amount);
  const text = word ?? (amount >= 1e6 ? scaled(amount) : figures(amount, ''));
  if (value.kind === 'percent') return null;
  return /^\p{Lu}/u.test(written) && word ? word.charAt(0).toUpperCase() + word.slice(1) : text;
}

/** One to ninety-nine in words. */
function spelled(amount: number): string | null {
  if (!Number.isInteger(amount) || amount < 0 || amount > 99) return null;
  const unit = (wanted: number): string => [...UNITS].find(([, value]) => value === wanted)?.[0] ?? '';
  if (amount < 20) return unit(amount);
  const ten = [...TENS].find(([, value]) => value === amount - (amount % 10))?.[0] ?? '';
  return amount % 10 === 0 ? ten : `${ten}-${unit(amount % 10)}`;
}

/** A number of the Arabic as English news writes it; null for what is no number there. */
export function inEnglish({ kind, amount, digits }: Value): string | null {
  if (kind === 'vague' || kind === 'fraction') return null;
  if (kind === 'time') return `${Math.floor(amount / 60)}:${String(amount % 60).padStart(2, '0')}`;
  if (kind === 'year' || kind === 'day') return readingOf(amount);
  if (kind === 'decade') return `${readingOf(amount)}s`;
  if (kind === 'ordinal') return Number.isInteger(amount) ? figures(amount, '1,000') + suffix(amount) : null;
  const small = digits ? null : spelled(amount);
  const count = small ?? (amount >= 1e6 ? scaled(amount) : figures(amount, '1,000'));
  return kind === 'percent' ? `${figures(amount, '1,000')}%` : count;
}
