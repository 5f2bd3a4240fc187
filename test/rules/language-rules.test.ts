import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Checker } from '../../core/check/checker.ts';
import { LANGUAGE as ARABIC } from '../../core/locales/ar/rules-language.ts';
import { LANGUAGE as ENGLISH } from '../../core/locales/en/rules-language.ts';
import { LANGUAGE_RULES } from '../../core/rules/registry-language.ts';
import type { Flag } from '../../core/model/flag.ts';
import { applyFirstFix, segmentsOf } from './rule-tester.ts';

const piece = fc.constantFrom(
  ...'الرئيس دونالد ترامب استضاف الصين سوف يعلن الانضمام البحث عنه المعادن في إلى من البلدين مفاوضاتهم أمس توسيع قيود . ، ؟ “ ” " ″ « » ( ) 3 5% \u200b \u200f ـ'.split(
    ' ',
  ),
  ...'the The of a Trump said had will joining In , . ? “ ” " $ % -year-old â€™ \u200b word word'.split(' '),
);
const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(' '));
const document = fc.array(fc.record({ source: text, target: fc.array(text, { maxLength: 2 }) }), {
  minLength: 1,
  maxLength: 4,
});

function check(cases: readonly { source: string; target: readonly string[] }[], rules = LANGUAGE_RULES) {
  const checker = new Checker(rules);
  checker.load(segmentsOf(cases));
  return checker.check();
}

describe('the language rules', () => {
  it('say everything in both languages', () => {
    for (const { id, meta } of LANGUAGE_RULES) {
      for (const texts of [ENGLISH[id], ARABIC[id]]) {
        expect(Object.keys(texts?.messages ?? {}).sort(), id).toEqual([...meta.messages].sort());
      }
      expect(Object.keys(ARABIC[id]?.fixes ?? {}), id).toEqual(Object.keys(ENGLISH[id]?.fixes ?? {}));
    }
  });

  it('survive any text and name messages and fixes that have words', () => {
    fc.assert(
      fc.property(document, (cases) => {
        const { flags, failed } = check(cases);
        expect(failed).toEqual([]);
        for (const flag of flags) {
          expect(flag.place.end).toBeGreaterThan(flag.place.start);
          expect(ENGLISH[flag.rule]?.messages).toHaveProperty([flag.messageId]);
          for (const fix of flag.fixes) expect(ENGLISH[flag.rule]?.fixes).toHaveProperty([fix.titleId]);
        }
      }),
    );
  });

  it.each(['repeated-word', 'space-before-punctuation', 'character-encoding'])(
    'mend by a fix of %s at least that fault and make none',
    (id) => {
      const rules = LANGUAGE_RULES.filter((rule) => rule.id === id);
      const english = (flags: readonly Flag[]) => flags.filter(({ place }) => place.side === 'target');
      fc.assert(
        fc.property(text, (target) => {
          const cases = [{ source: 'نص.', target: [target] }];
          const before = english(check(cases, rules).flags);
          const flag = before.find(({ fixes }) => fixes.length > 0);
          if (!flag) return;
          const mended = applyFirstFix(flag, segmentsOf(cases));
          const after = english(check([{ source: 'نص.', target: mended }], rules).flags);
          expect(after.length).toBeLessThan(before.length);
        }),
        { numRuns: 300 },
      );
    },
  );
});
