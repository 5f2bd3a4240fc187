import { describe, expect, it } from 'vitest';
import { sayFlag } from '../../../core/locales/messages.ts';
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
    expect(said(bank, 'في الضفة الغربية', 'On the western bank')).toEqual([
      'forbidden: western bank',
      'forbidden: bank',
    ]);
  });

  it('holds a name with capitals to its capitals', () => {
    const party = { term: 'حزب العمل', wanted: ['Labor'] };
    expect(said(party, 'قال حزب العمل', 'Labor said')).toEqual([]);
    expect(said(party, 'قال حزب العمل', 'Labor’s leader said')).toEqual([]);
    expect(said(party, 'قال حزب العمل', 'The labor party said')).toEqual(['missing: حزب العمل']);
  });
});
