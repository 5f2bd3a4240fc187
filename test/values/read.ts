import fc from 'fast-check';
import { TextView } from '../../core/text/view.ts';
import type { Quantities } from '../../core/values/value.ts';

/** What a reader finds, as "words: reading|reading measure", implied values left out. */
export function found(read: (view: TextView) => Quantities, text: string): string[] {
  const { values, names } = read(new TextView(text));
  const told = values
    .filter((value) => value.weight !== 'loose' || value.digits)
    .map((value) => {
      const measure = value.measures.length > 0 ? ` ${value.measures.join(',')}` : '';
      return `${text.slice(value.start, value.end)}: ${value.readings.join('|')}${measure}`;
    });
  const dates = names.map((name) => `${text.slice(name.start, name.end)}: ${name.kind} ${name.value}`);
  return [...told, ...dates];
}

/** Any text of the characters that matter: letters of both scripts, marks, digits of all sets, signs, controls. */
export const anyText = fc.string({
  unit: fc.constantFrom(
    ...'ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءآأإؤئًٌٍَُِّْـabczXYZ0189٠٣٩۵ .,:;/-–%$€"\'’“”٪٫٬،؟\u200f\u202b\ud83d\ude00',
  ),
  maxLength: 40,
});
