import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Checker } from '../../core/check/checker.ts';
import { isUnclear, type LedgerEntry } from '../../core/ledger/entry.ts';
import { readLedger } from '../../core/ledger/read.ts';
import type { Segment } from '../../core/model/segment.ts';
import type { SegmentView } from '../../core/rules/rule.ts';
import { TextView } from '../../core/text/view.ts';

const viewOf = (source: string, target: readonly string[]): SegmentView => ({
  ...{ id: 's', index: 0, kind: 'paragraph', state: 'draft', leftOut: false },
  source: new TextView(source),
  target: target.map((text) => new TextView(text)),
});
const read = (source: string, ...target: string[]) => readLedger(viewOf(source, target));
const said = ({ kind, status, source, target }: LedgerEntry) => [
  kind,
  status,
  source?.text ?? null,
  target?.text ?? null,
];

describe('the ledger of a segment', () => {
  it('does not miss the half of a name that the English writes as one word', () => {
    const lacking = (source: string, target: string) =>
      read(source, target).filter(({ status }) => status === 'missing');
    expect(lacking('وصل الرئيس الصيني شي جين بينغ صباحا.', 'China’s President Xi Jinping arrived.')).toEqual(
      [],
    );
    expect(lacking('وصل الرئيس الصيني شي جين بينغ صباحا.', 'China’s President Xi arrived.')).not.toEqual([]);
  });

  it('does not miss a word of the language that some are named by', () => {
    const lacking = (source: string, target: string) =>
      read(source, target).filter(({ status }) => status === 'missing');
    expect(
      lacking('قال بلينكن إن واشنطن شريك راغب.', 'Blinken said Washington is a willing partner.'),
    ).toEqual([]);
    expect(lacking('وصل الوزير راغب إلى باريس.', 'The minister arrived in Paris.')).not.toEqual([]);
  });

  it.each<[string, string, string, (string | null)[][]]>([
    ['a number', 'أصيب 12 شخصا.', 'Twelve people were hurt.', [['number', 'matched', '12', 'Twelve']]],
    ['another number', 'أصيب 12 شخصا.', 'It hurt 15 people.', [['number', 'differing', '12', '15']]],
    ['a number that went', 'أصيب 12 شخصا.', 'People were hurt.', [['number', 'missing', '12', null]]],
    ['a number that came', 'أصيب أشخاص.', 'It hurt 15 people.', [['number', 'extra', null, '15']]],
    [
      'money, in the wrong currency',
      'كلف المشروع 30 دولارا.',
      'The project cost 30 euros.',
      [['currency', 'differing', '30', '30']],
    ],
    [
      'a length that was converted',
      'على بعد 100 كيلومتر.',
      'It is 62 miles away.',
      [['unit', 'matched', '100', '62']],
    ],
    [
      'a day and its month',
      'وصل الوفد في 5 مارس.',
      'The delegation came on March 5.',
      [['date', 'matched', '5 مارس', 'March 5']],
    ],
    [
      'weekday, day, month of two systems and year as one date',
      'وصل الوفد يوم الأحد، 5 آذار/مارس عام 2017.',
      'The delegation came on Sunday, March 5, 2017.',
      [['date', 'matched', 'الأحد، 5 آذار/مارس عام 2017', 'Sunday, March 5, 2017']],
    ],
    [
      'a date with another day',
      'وصل الوفد في 5 مارس 2017.',
      'The delegation came on March 8, 2017.',
      [['date', 'differing', '5 مارس 2017', 'March 8, 2017']],
    ],
    [
      'two dates of one sentence',
      'وصل الوفد في 5 مارس وغادر يوم الجمعة.',
      'The delegation came on March 5 and left on Friday.',
      [
        ['date', 'matched', '5 مارس', 'March 5'],
        ['date', 'matched', 'الجمعة', 'Friday'],
      ],
    ],
    [
      'another weekday',
      'وصل الوفد يوم الأحد.',
      'The delegation came on Monday.',
      [['date', 'differing', 'الأحد', 'Monday']],
    ],
    [
      'a country and its nationality',
      'غادر الوفد اليونان.',
      'The Greek delegation left.',
      [['country', 'matched', 'اليونان', 'Greek']],
    ],
    [
      'another country',
      'غادر الوفد اليونان.',
      'The delegation left Italy.',
      [['country', 'differing', 'اليونان', 'Italy']],
    ],
    [
      'a given name with its surname',
      'التقى جون ميلتون في المدينة.',
      'He met John Milton in town.',
      [['name', 'matched', 'جون ميلتون', 'John Milton']],
    ],
    [
      'a name that the English writes as one word, and the short one beside it',
      'وصل شي جين بينغ صباحا.',
      'In the morning came Xi Jinping.',
      [['name', 'matched', 'شي جين بينغ', 'Xi Jinping']],
    ],
    [
      'a name with the article of both',
      'وقال وليد المعلم إنه متفائل.',
      'Walid al-Moualem said he was hopeful.',
      [['name', 'matched', 'وليد المعلم', 'Walid al-Moualem']],
    ],
    [
      'a name that the Arabic leaves in Latin letters',
      'أعلنت شركة Lumeno ذلك.',
      'The company Lumeno announced it.',
      [['name', 'matched', 'Lumeno', 'Lumeno']],
    ],
    [
      'a name grown together with its neighbour',
      'قال بريت كافانوعلى الملأ.',
      'In public spoke Brett Kavanaugh.',
      [['name', 'matched', 'بريت كافانو', 'Brett Kavanaugh']],
    ],
    [
      'a person called like a capital',
      'فاز لويس هاميلتون بالسباق.',
      'The race was won by Lewis Hamilton.',
      [['name', 'matched', 'لويس هاميلتون', 'Lewis Hamilton']],
    ],
    [
      'an organisation that Arabic translates',
      'انضمت إلى الاتحاد الأوروبي.',
      'It joined the EU.',
      [['name', 'matched', 'الاتحاد الأوروبي', 'EU']],
    ],
    [
      'a decade with its century',
      'حدث ذلك في ثمانينيات القرن العشرين.',
      'It happened in the 1980s.',
      [['date', 'matched', 'ثمانينيات', '1980s']],
    ],
    [
      'an abbreviation spelled letter by letter',
      'وقالت لإيه بي سي إنها باقية.',
      'She told ABC that she would stay.',
      [['name', 'matched', 'لإيه بي سي', 'ABC']],
    ],
    [
      'a month as a month, though some are called so',
      'وصلت في مايو.',
      'She came in May.',
      [['date', 'matched', 'مايو', 'May']],
    ],
    [
      'a name of several words, common ones among them',
      'أعلنت شركة غرين ريفر ذلك.',
      'It was announced by Green River.',
      [['name', 'matched', 'غرين ريفر', 'Green River']],
    ],
    [
      'a name with the article of its own language',
      'كتبت صحيفة ذي ستار ذلك.',
      'He read it in The Star.',
      [['name', 'matched', 'ذي ستار', 'The Star']],
    ],
    [
      'a name of two letters',
      'وقال وو إنه سيعود.',
      'Wu said he would return.',
      [['name', 'matched', 'وو', 'Wu']],
    ],
    [
      'a name of two words in Arabic with a hyphen in English',
      'سافرت برنديس لي أمس.',
      'Yesterday went Berndis-Lee.',
      [['name', 'matched', 'برنديس لي', 'Berndis-Lee']],
    ],
    [
      'what English hangs on to a name',
      'زار شركة مقرها هامبورغ.',
      'He saw a Hamburg-based firm.',
      [['name', 'matched', 'هامبورغ', 'Hamburg']],
    ],
    [
      'the given name behind “and”',
      'وصل بول سميث وجون راهم.',
      'There came Paul Smith and Jon Rahm.',
      [
        ['name', 'matched', 'بول سميث', 'Paul Smith'],
        ['name', 'matched', 'وجون راهم', 'Jon Rahm'],
      ],
    ],
    [
      'a people by its adjective, however it is inflected',
      'زاروا قرى كردية ويهودا متدينين.',
      'They saw Kurdish villages and devout Jews.',
      [
        ['name', 'matched', 'كردية', 'Kurdish'],
        ['name', 'matched', 'ويهودا', 'Jews'],
      ],
    ],
    [
      'a city that has a name of its own in Arabic',
      'افتتح معرض في البندقية.',
      'A show opened in Venice.',
      [['name', 'matched', 'البندقية', 'Venice']],
    ],
    [
      'an institution by the senses of its words',
      'أعلنت ذلك وكالة الأمن الغذائي.',
      'So said the Food Security Agency.',
      [['name', 'matched', 'وكالة الأمن', 'Food Security Agency']],
    ],
    [
      'an institution by its head, where the Arabic says the rest in its own way',
      'يلعب في دوري الصفوة.',
      'He plays in the Premium League.',
      [['name', 'matched', 'دوري الصفوة', 'Premium League']],
    ],
    [
      'no nationality as missing that the English leaves to the name',
      'صوت مجلس الشيوخ الأمريكي.',
      'The Senate voted.',
      [['name', 'matched', 'مجلس الشيوخ', 'Senate']],
    ],
    [
      'a country and an organisation whose Arabic lost its spaces',
      'أدانمجلسالأمن كورياالشمالية.',
      'The Security Council condemned North Korea.',
      [
        ['name', 'matched', 'مجلسالأمن', 'Security Council'],
        ['country', 'matched', 'كورياالشمالية', 'North Korea'],
      ],
    ],
    [
      'a country that is misspelled',
      'وصل الوفد إلى إندونسيا.',
      'The delegation reached Indonesia.',
      [['country', 'matched', 'إندونسيا', 'Indonesia']],
    ],
    [
      'a country in the name of a longer one as that one',
      'زار جنوب أفريقيا.',
      'He visited South Africa.',
      [['country', 'matched', 'جنوب أفريقيا', 'South Africa']],
    ],
    [
      'a country in the name of a firm',
      'أغلقت تويوتا المملكة المتحدة مصنعا.',
      'A plant of Toyota UK was closed.',
      [
        ['name', 'matched', 'تويوتا', 'Toyota'],
        ['country', 'matched', 'المملكة المتحدة', 'UK'],
      ],
    ],
    [
      'a capital said twice in English beside its country, each with its own',
      'زار لندن المبعوث البريطاني.',
      'The British envoy visited London.',
      [
        ['country', 'matched', 'لندن', 'London'],
        ['country', 'matched', 'البريطاني', 'British'],
      ],
    ],
    [
      'figures that are small',
      'انتهت بنتيجة 1-0.',
      'It ended 1-0.',
      [
        ['number', 'matched', '1', '1'],
        ['number', 'matched', '0', '0'],
      ],
    ],
    ['no name in a verb of the future', 'سيفوز الفريق حتما.', 'The team will win.', []],
    ['a cable that is written like a capital', 'انقطع الكابل البحري.', 'The undersea cable was cut.', []],
    [
      'a country and its capital, each with its own',
      'ردت بكين على واشنطن، وقالت الصين إنها مستعدة.',
      'China said it was ready, and Beijing answered Washington.',
      [
        ['country', 'matched', 'بكين', 'Beijing'],
        ['country', 'matched', 'واشنطن', 'Washington'],
        ['country', 'matched', 'الصين', 'China'],
      ],
    ],
    [
      'a month that is a verb as well',
      'انضم إليها في مارس.',
      'He joined it in March.',
      [['date', 'matched', 'مارس', 'March']],
    ],
    ['floods that are written like a capital', 'تسببت في سيول جارفة.', 'It caused heavy floods.', []],
    ['no name in a verb that looks like one', 'حين رأيت ذلك جئت.', 'When I saw that I came.', []],
    [
      'a quotation with a name in it',
      'وأضاف: "لن نذهب إلى لندن غدا".',
      'He added: “We will not go to London tomorrow.”',
      [
        ['quotation', 'matched', '"لن نذهب إلى لندن غدا"', '“We will not go to London tomorrow.”'],
        ['country', 'matched', 'لندن', 'London'],
      ],
    ],
    [
      'a quotation that is none any more',
      'وصفه بأنه "كارثة".',
      'He called it a disaster.',
      [['quotation', 'missing', '"كارثة"', null]],
    ],
  ])('has %s', (_, source, target, entries) => {
    expect(read(source, target).map(said)).toEqual(entries);
  });

  it('pairs a number that is said twice with the one that stands for both', () => {
    expect(
      read('قتل 40 شخصا. وكان 40 منهم جنودا.', 'It killed 40 people, all of them soldiers.').map(said),
    ).toEqual([
      ['number', 'matched', '40', '40'],
      ['number', 'matched', '40', '40'],
    ]);
  });

  it('is empty while there is no English, or no Arabic', () => {
    expect(readLedger(viewOf('أصيب 12 شخصا.', []))).toEqual([]);
    expect(read(' ', 'It hurt 15 people.')).toEqual([]);
  });

  it('matches the same numbers in any order, and misses exactly those that were left out', () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 32, max: 999 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(
        numbers.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        fc.nat(),
        ([list, shuffled], out) => {
          const arabic = list.map((number) => `سجل الفريق ${number} نقطة.`).join(' ');
          const english = (kept: readonly number[]) =>
            kept.map((number) => `The team scored ${number} points.`).join(' ');
          expect(read(arabic, english(shuffled)).every(({ status }) => status === 'matched')).toBe(true);
          const gone = list[out % list.length];
          const left = read(arabic, `${english(list.filter((one) => one !== gone))} It won.`);
          expect(left.filter(({ status }) => status !== 'matched').map(said)).toEqual([
            ['number', 'missing', String(gone), null],
          ]);
        },
      ),
    );
  });

  it('says of every entry the words that stand at its places', () => {
    const words = fc.constantFrom(
      ...['12', 'March', 'Sunday', 'Greece', '“yes”', '$5', '3 p.m.', 'Merkel', 'and', '.', '"', '1990'],
    );
    const arabic = fc.constantFrom(
      ...['12', 'مارس', 'الأحد', 'اليونان', '«نعم»', '5 دولارات', 'ميركل', 'ثم', '.', '"', '1990'],
    );
    const text = (word: fc.Arbitrary<string>) =>
      fc.array(word, { maxLength: 12 }).map((all) => all.join(' '));
    fc.assert(
      fc.property(text(arabic), fc.array(text(words), { maxLength: 3 }), (source, target) => {
        for (const entry of read(source, ...target)) {
          expect(entry.source ?? entry.target).not.toBeNull();
          for (const spot of [entry.source, entry.target]) {
            if (!spot) continue;
            const { side, paragraph, start, end } = spot.place;
            const whole = side === 'source' ? source : (target[paragraph] ?? '');
            expect(whole.slice(start, end)).toBe(spot.text);
            expect(spot.text).not.toBe('');
          }
        }
      }),
    );
  });
});

describe('a confirmation', () => {
  const ARABIC = 'أصيب 12 شخصا في الحادث.';
  const confirmed = new Set(read(ARABIC, 'The crash hurt 15 people.').map(({ key }) => key));
  const unclear = (english: string) =>
    read(ARABIC, english).filter((entry) => isUnclear(entry, confirmed)).length;

  it('holds while its words and their neighbours stand', () => {
    expect(unclear('Officials say that the crash hurt 15 people.')).toBe(0);
  });
  it('is lifted when they change', () => {
    expect(unclear('The crash hurt 16 people.')).toBe(1);
    expect(unclear('The crash hurt 15 men.')).toBe(1);
  });
});

it('reads a segment anew only where it changed', () => {
  const segment = (id: string, target: string): Segment => ({
    ...{ id, kind: 'paragraph', state: 'draft', source: 'أصيب 12 شخصا.', target: [target], leftOut: null },
  });
  const checker = new Checker([]);
  checker.load([segment('a', 'It hurt 12 people.'), segment('b', 'It hurt 12 people.')]);
  const before = checker.views.map(readLedger);
  checker.update([segment('a', 'It hurt 15 people.')]);
  const after = checker.views.map(readLedger);
  expect(after[0]?.map(({ status }) => status)).toEqual(['differing']);
  expect(after[1]).toBe(before[1]);
});
