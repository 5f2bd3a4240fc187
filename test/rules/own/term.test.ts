import { describe, expect, it } from 'vitest';
import { sayFlag } from '../../../core/locales/messages.ts';
import { compileOwnRule } from '../../../core/rules/own/compile.ts';
import { flagsOf, term } from './run.ts';

const said = (part: Parameters<typeof term>[0], source: string, ...target: readonly string[]) =>
  flagsOf(term(part), source, ...target).map(({ text, messageId }) => `${messageId}: ${text}`);

describe('a term pair', () => {
  const truce = { term: 'هدنة', wanted: ['truce', 'cease-fire'] };
  it.each([
    ['وقال إن الهدنة صامدة.', 'He said the calm was holding.', ['missing: الهدنة']],
    ['وبهدنةٍ طويلة', 'And with a long pause', ['missing: وبهدنةٍ']],
    ['أعلنت هدنه', 'A pause was declared', ['missing: هدنه']],
    ['الهدنة بدأت. وانتهت الهدنة.', 'It began. It ended.', ['missing: الهدنة']],
  ])('%s ↔ %s', (source, target, expected) => {
    expect(said(truce, source, target)).toEqual(expected);
  });
  it.each([
    ['وقال إن الهدنة صامدة.', 'He said the truce was holding.'],
    ['وقال إن الهدنة صامدة.', 'Truces hold, he said.'],
    ['وقال إن الهدنة صامدة.', 'The Cease-fire holds.'],
    ['وقال إن المعركة مستمرة.', 'He said the battle went on.'],
    ['المهدنة', 'Calm'],
  ])('%s ↔ %s: nothing', (source, target) => {
    expect(said(truce, source, target)).toEqual([]);
  });

  it('says nothing before there is English', () => {
    expect(said(truce, 'الهدنة')).toEqual([]);
  });

  it('flags what is not to be used, once, and offers the first wanted with its capital', () => {
    const wall = { term: 'الجدار العازل', wanted: ['barrier'], forbidden: ['wall', 'separation wall'] };
    const flags = flagsOf(term(wall), 'بني الجدار العازل.', 'Wall after wall was built.');
    expect(flags.map(({ text }) => text)).toEqual(['Wall', 'wall']);
    expect(flags.map(({ fixes }) => fixes[0])).toMatchObject([
      { edits: [{ text: 'Barrier' }] },
      { edits: [{ text: 'barrier' }] },
    ]);
    expect(sayFlag('en', flags[0]!)).toBe('“Wall” is not used for “الجدار العازل”. Wanted: “barrier”.');
  });

  it('lets a forbidden word stand inside a wanted one', () => {
    const bank = { term: 'الضفة الغربية', wanted: ['West Bank'], forbidden: ['bank', 'western bank'] };
    expect(said(bank, 'في الضفة الغربية', 'In the West Bank')).toEqual([]);
    // Of two that overlap, the longer.
    expect(said(bank, 'في الضفة الغربية', 'On the western bank, a bank')).toEqual([
      'forbidden: western bank',
      'forbidden: bank',
    ]);
  });

  it('keeps the plural and the possessive of what it rewrites', () => {
    const rule = term({ term: 'مستوطنة', wanted: ['settlement', 'outpost'], forbidden: ['colony'] });
    const flags = flagsOf(rule, 'المستوطنة', 'Colonies near the colony’s road');
    expect(flags.map(({ text }) => text)).toEqual(['Colonies', 'colony']);
    expect(flags.map(({ fixes }) => fixes)).toMatchObject([
      [{ edits: [{ text: 'Settlements' }] }, { edits: [{ text: 'Outposts' }] }],
      [{ edits: [{ text: 'settlement' }] }, { edits: [{ text: 'outpost' }] }],
    ]);
  });

  it('names no wanted rendering where there is none', () => {
    const [flag] = flagsOf(term({ forbidden: ['peace'] }), 'الهدنة', 'The peace');
    expect(sayFlag('en', flag!)).toBe('“peace” is not used for “هدنة”.');
    expect(flag?.fixes).toEqual([]);
  });

  it.each([
    ['stops inside a rendering', { term: 'الهدنة', wanted: ['U.S. truce'] }, 'الهدنة', 'A U.S. truce', []],
    ['a short word inside another', { term: 'حر', forbidden: ['free'] }, 'في بحر', 'in a free sea', []],
    [
      'a short word with an article',
      { term: 'حر', forbidden: ['free'] },
      'الحر',
      'the free',
      ['unwanted: free'],
    ],
    ['an accusative', { term: 'قصف', wanted: ['shelling'] }, 'شهدت قصفًا', 'It saw fire', ['missing: قصفًا']],
    [
      'an article on the second word',
      { term: 'مجلس نواب', wanted: ['House'] },
      'لمجلس النواب',
      'to it',
      ['missing: لمجلس النواب'],
    ],
    ['half of a longer word', { forbidden: ['calm'] }, 'الهدنة', 'calmness, becalm', []],
  ] as const)('knows %s', (_what, part, source, target, expected) => {
    expect(said(part, source, target)).toEqual(expected);
  });

  it.each([
    [{ term: 'truce', wanted: ['x'] }, 'term'],
    [{}, 'wanted'],
    [{ wanted: ['—'] }, 'wanted'],
    [{ wanted: ['calm'], forbidden: ['calm'] }, 'forbidden'],
  ])('is refused as %j, by its field', (part, field) => {
    expect(compileOwnRule(term(part))).toEqual({
      ok: false,
      error: { code: 'own-rule-field', params: { field } },
    });
  });

  it('stops at so many hits', () => {
    const rule = term({ wanted: ['truce'], forbidden: ['calm'] });
    expect(flagsOf(rule, 'هدنة '.repeat(20_000), 'calm '.repeat(20_000))).toHaveLength(200);
  });

  it('holds a name with capitals to its capitals', () => {
    const party = { term: 'حزب العمل', wanted: ['Labor'] };
    expect(said(party, 'قال حزب العمل', 'Labor said')).toEqual([]);
    expect(said(party, 'قال حزب العمل', 'Labor’s leader said')).toEqual([]);
    expect(said(party, 'قال حزب العمل', 'The labor party said')).toEqual(['missing: حزب العمل']);
  });
});
