/** Which numbers and dates an Arabic paragraph says otherwise than its former version. */
import { TextView } from '../text/view.ts';
import { arabicQuantities } from '../values/arabic.ts';

export interface ChangedValues {
  /** Words of the former version that have no equal in the new one, in order; and the other way round. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

export function changedValues(before: string, after: string): ChangedValues {
  const [old, now] = [valuesOf(before), valuesOf(after)];
  return { before: without(old, now), after: without(now, old) };
}

interface Said {
  readonly words: string;
  /** What is the same number or name, however it is written. */
  readonly key: string;
  readonly start: number;
}

/** One, two, first and half are left alone: Arabic says them by its forms. */
function valuesOf(text: string): Said[] {
  const { values, names } = arabicQuantities(new TextView(text));
  const said = (at: { readonly start: number; readonly end: number }, key: string): Said => ({
    words: text.slice(at.start, at.end),
    key,
    start: at.start,
  });
  return [
    ...values
      .filter(({ weight }) => weight !== 'loose')
      .map((value) => said(value, `${value.readings[0] ?? value.amount} ${value.measures.join(' ')}`)),
    ...names.map((name) => said(name, `${name.kind} ${name.value}`)),
  ].sort((a, b) => a.start - b.start);
}

function without(some: readonly Said[], others: readonly Said[]): string[] {
  const left = others.map(({ key }) => key);
  return some.flatMap(({ key, words }) => {
    const at = left.indexOf(key);
    if (at < 0) return [words];
    left.splice(at, 1);
    return [];
  });
}
