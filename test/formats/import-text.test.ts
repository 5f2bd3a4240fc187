import { describe, expect, it } from 'vitest';
import { draftFromText } from '../../core/formats/import-text.ts';

const AR = 'مفاوضات\n\nوصل الوفد إلى العاصمة.\n\nوغادر في المساء.';
const EN = 'Negotiations\n\nThe delegation reached the capital.\n\nIt left in the evening.';

function drafted(input: { source: string; target?: string }) {
  const result = draftFromText(input);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}
const errorOf = (input: { source: string; target?: string }): string => {
  const result = draftFromText(input);
  return result.ok ? 'none' : result.error.code;
};

describe('draftFromText', () => {
  it('makes segments to do of Arabic alone', () => {
    const { segments, notices } = drafted({ source: AR });
    expect(notices).toEqual([]);
    expect(segments.map(({ kind, state, target }) => [kind, state, target])).toEqual([
      ['heading', 'todo', []],
      ['paragraph', 'todo', []],
      ['paragraph', 'todo', []],
    ]);
    expect(segments[1]?.source).toBe('وصل الوفد إلى العاصمة.');
  });

  it('pairs equal numbers of paragraphs one to one, as drafts', () => {
    const { segments, notices } = drafted({ source: AR, target: EN });
    expect(notices).toEqual([]);
    expect(segments.map((segment) => segment.target)).toEqual(EN.split('\n\n').map((text) => [text]));
    expect(segments.every((segment) => segment.state === 'draft')).toBe(true);
  });

  it('keeps every English paragraph, in order, where the numbers differ, and says so', () => {
    const more = `${EN}\n\nAnd came back.`;
    const { segments, notices } = drafted({ source: AR, target: more });
    expect(notices).toEqual([{ code: 'paragraphs-aligned', params: { source: 3, target: 4 } }]);
    expect(segments.flatMap((segment) => segment.target)).toEqual(more.split('\n\n'));
  });

  it('takes swapped sides the right way round and says so', () => {
    const { segments, notices } = drafted({ source: EN, target: AR });
    expect(notices).toEqual([{ code: 'sides-swapped', params: {} }]);
    expect(segments).toEqual(drafted({ source: AR, target: EN }).segments);
  });

  it('refuses texts without Arabic, without English, without anything', () => {
    expect(errorOf({ source: EN })).toBe('file-no-arabic');
    expect(errorOf({ source: EN, target: EN })).toBe('file-no-arabic');
    expect(errorOf({ source: AR, target: AR })).toBe('file-no-english');
    expect(errorOf({ source: ' \n ' })).toBe('file-empty');
    expect(errorOf({ source: '', target: EN })).toBe('file-empty');
  });
});

describe('draftFromText with fewer English paragraphs', () => {
  it('finds out which Arabic has none: page text, repetitions, what was dropped', () => {
    const source = [
      'أعلنت الهيئة الوطنية للأرصاد الجوية أن العاصفة تقترب من الساحل الشمالي.',
      'إعلان',
      'وبلغت سرعة الرياح 120 كيلومترا في الساعة في بنزرت.',
      'قارب صيد في ميناء بنزرت، الأحد 2 فبراير 2025. (صورة AP / سام ريد)',
      'قارب صيد في ميناء بنزرت، الأحد 2 فبراير 2025. (صورة AP / سام ريد)',
      'وأغلقت المدارس.',
      'ودعت السلطات السكان إلى البقاء في منازلهم حتى صباح الثلاثاء على الأقل.',
    ];
    const target = [
      'The national weather service said the storm was nearing the northern coast.',
      'Winds reached 120 kilometers per hour in Bizerte.',
      'A fishing boat in the port of Bizerte, Sunday, Feb. 2, 2025. (AP Photo/Sam Reed)',
      'Schools were closed.',
      'Authorities urged residents to stay in their homes until at least Tuesday morning.',
    ];
    const { segments } = drafted({ source: source.join('\n\n'), target: target.join('\n\n') });
    expect(segments.map((segment) => segment.target)).toEqual([
      [target[0]],
      [],
      [target[1]],
      [target[2]],
      [],
      [target[3]],
      [target[4]],
    ]);
  });

  it('puts English of its own with the row before it, or the first', () => {
    const [ar, en] = ['بلغت قيمة الصفقة 544 مليون دولار.', 'The deal was worth $544 million.'];
    const { segments } = drafted({
      source: ar,
      target: `A headline for it all\n\n${en}\n\nAnd a last line.`,
    });
    expect(segments.map((segment) => segment.target)).toEqual([
      ['A headline for it all', en, 'And a last line.'],
    ]);
  });
});
