import { expect, it } from 'vitest';
import { Checker } from '../../core/check/checker.ts';
import { EXPORT_FORMATS, REDLINE_FORMATS, type Exported } from '../../core/contract/outgoing.ts';
import { readNames } from '../../core/formats/names-csv.ts';
import { readOwnRules } from '../../core/formats/own-rules-file.ts';
import { writeTerms } from '../../core/formats/terms-table.ts';
import { RULES } from '../../core/rules/registry.ts';
import { columnOf, paragraphsOf } from '../formats/read-docx.ts';
import { pattern } from '../rules/own/run.ts';
import { ARABIC, changed, desk, ENGLISH, textOf } from './desk.ts';

const bytesOf = ({ content }: Exported): Buffer => {
  if (content.kind !== 'bytes') throw new Error('no bytes');
  return Buffer.from(content.base64, 'base64');
};
const wordsOf = (exported: Exported): string =>
  exported.content.kind === 'text' ? textOf(exported) : paragraphsOf(bytesOf(exported), 'accept').join('\n');

it('renders the draft or any revision in every format', async () => {
  const { ask, open } = desk();
  const { id: document, draft, revisions } = await open(ARABIC, ENGLISH);
  const changes = [
    changed(draft.segments[0], { target: ['The \u200fdelegation left.'] }),
    changed(draft.segments[1], { target: [] }),
    changed(draft.segments[2], { state: 'left-out', leftOut: { code: 'page-text' } }),
  ];
  await ask('draft.save', { document, base: 0, changes });
  const revision = { kind: 'revision', id: revisions[0]?.id ?? '' } as const;
  for (const format of EXPORT_FORMATS) {
    const now = await ask('export.render', { what: 'text', document, version: { kind: 'draft' }, format });
    expect(wordsOf(now)).toContain('The delegation left.');
    expect(now.counts).toEqual({ controlsRemoved: 1, leftOut: 1, missing: 1 });
    expect(now.name).toMatch(/^A[ -]story\.(?:txt|md|html|docx|muraji\.json)$/u);
    const then = await ask('export.render', { what: 'text', document, version: revision, format });
    expect(wordsOf(then)).toContain('The spokesman said the talks had begun.');
  }
});

it('renders a redline of any two versions in every format, with what a change mended', async () => {
  const { ask, open, services } = desk();
  const { id: document, draft, revisions } = await open('وصل 12 وفدا.', 'The 13 delegations arrived.');
  await ask('draft.save', {
    document,
    base: 0,
    changes: [changed(draft.segments[0], { target: ['The 12 delegations arrived.'] })],
  });
  const before = { kind: 'revision', id: revisions[0]?.id ?? '' } as const;
  const request = { what: 'redline', document, before, after: { kind: 'draft' }, arabic: true } as const;
  for (const format of REDLINE_FORMATS) {
    const { name, content, counts } = await ask('export.render', { ...request, format, language: 'en' });
    expect(name).toMatch(/^A-story-Revision-1-Draft\.[\w.]+$/u);
    expect(JSON.stringify(content).length).toBeGreaterThan(100);
    expect(counts).toBeNull();
  }
  const json = textOf(await ask('export.render', { ...request, format: 'json', language: 'en' }));
  expect(JSON.parse(json)).toMatchObject({
    before: { number: 1 },
    segments: [{ mended: ['number-mismatch'], cameIn: [] }],
  });
  const missing = { kind: 'revision', id: 'none' } as const;
  expect(
    await services.call('export.render', { ...request, before: missing, format: 'html', language: 'ar' }),
  ).toMatchObject({ ok: false, error: { code: 'not-found' } });
});

it('reports every revision up to the draft, and who let which flag pass', async () => {
  const { ask, open } = desk();
  const { id: document, draft } = await open('وصل 12 وفدا.', 'The 13 delegations arrived.');
  const [segment] = draft.segments;
  const edit = (base: number, text: string) =>
    ask('draft.save', { document, base, changes: [changed(segment, { target: [text] })] });
  await edit(0, 'The 12 delegations arrived.');
  await ask('revision.save', { document, note: 'numbers checked' });
  await edit(1, 'The 12 delegations came.');
  const flag = { key: 'k', rule: 'spelling', segment: segment?.id ?? '', text: 'delegations' };
  await ask('flag.dismiss', { document, ...flag, reason: 'house style' });
  const page = textOf(await ask('export.render', { what: 'report', document, language: 'en' }));
  for (const said of [
    'The <del>13</del><ins>12</ins> delegations arrived.',
    'delegations <del>arrived</del><ins>came</ins>.',
    'numbers checked',
    'mended 1, came in 0',
    'house style',
  ]) {
    expect(page).toContain(said);
  }
});

it('renders both languages side by side where there is room for them', async () => {
  const { ask, open } = desk();
  const { id: document } = await open(ARABIC, ENGLISH);
  const request = { what: 'text', document, version: { kind: 'draft' }, arabic: true } as const;
  const page = textOf(await ask('export.render', { ...request, format: 'html' }));
  expect(page).toContain(
    '<td lang="ar" dir="rtl"><p>وصل الوفد إلى القاهرة صباح الأحد.</p></td><td lang="en" dir="ltr">',
  );
  const word = bytesOf(await ask('export.render', { ...request, format: 'docx' }));
  expect(columnOf(word, 'accept', 0)).toEqual(ARABIC.split('\n\n'));
  expect(columnOf(word, 'accept', 1)).toEqual(ENGLISH.split('\n\n'));
  expect(textOf(await ask('export.render', { ...request, format: 'txt' }))).not.toMatch(/\p{Script=Arabic}/u);
});

it('lists what is open and what was dismissed, with the reason, beside a text', async () => {
  const { ask, open } = desk();
  const { id: document, draft } = await open(
    'وصل 12 وفدا.\n\nوغادر 5 وزراء.',
    '13 delegations came.\n\n6 ministers left.',
  );
  const request = { what: 'flags', document, version: { kind: 'draft' }, language: 'en' } as const;
  const list = async () => {
    const { name, ...file } = await ask('export.render', { ...request, format: 'json' });
    expect(name).toBe('A-story.flags.json');
    return JSON.parse(textOf({ name, ...file })) as {
      open: { rule: string; segment: number; message: string }[];
      dismissed: unknown[];
      counts: Record<string, number>;
    };
  };
  const before = await list();
  expect(before).toMatchObject({ format: 'muraji-flags', version: 1, of: { kind: 'draft' }, dismissed: [] });
  expect(before.open.filter(({ rule }) => rule === 'number-mismatch').map(({ segment }) => segment)).toEqual([
    1, 2,
  ]);
  const checker = new Checker(RULES);
  checker.load(draft.segments);
  const flag = checker
    .check()
    .flags.find(({ rule, status }) => rule === 'number-mismatch' && status === 'open');
  if (!flag) throw new Error('no flag');
  const { key, rule, text } = flag;
  const segment = flag.place.segment;
  await ask('flag.dismiss', { document, key, rule, segment, text, reason: 'the wire <erred>' });
  const after = await list();
  expect(after.dismissed).toMatchObject([
    { rule: 'number-mismatch', segment: 1, reason: 'the wire <erred>' },
  ]);
  expect(after.open).toHaveLength(before.open.length - 1);
  const page = textOf(await ask('export.render', { ...request, format: 'html', language: 'ar' }));
  expect(page).toContain('التنبيهات المفتوحة');
  expect(page).toContain('the wire &lt;erred&gt;');
});

it('lists and reports by what the editors of the library settled, as a window does', async () => {
  const { ask, open } = desk();
  const {
    id: document,
    draft,
    revisions,
  } = await open('وقال زيلينسكي إن الوزير غادر.', 'Zelensky said the spokesman left.');
  await ask('own-rules.save', { keep: [pattern({ id: 'own-spokesman', pattern: 'spokesman' })], remove: [] });
  await ask('names.save', { keep: [{ english: 'Zelenskyy', arabic: ['زيلينسكي'] }], remove: [] });
  const wording = { variants: [], allowed: [], forbidden: [], kind: 'title', note: '' } as const;
  const minister = {
    id: 't1',
    arabic: 'الوزير',
    preferred: 'minister',
    ...wording,
    variants: [],
    allowed: [],
  };
  await ask('glossary.save', { keep: [{ ...minister, forbidden: [] }], remove: [] });
  const request = { document, language: 'en', format: 'json' } as const;
  const version = { kind: 'draft' } as const;
  const list = textOf(await ask('export.render', { ...request, what: 'flags', version }));
  const { open: flags } = JSON.parse(list) as { open: { rule: string }[] };
  const rules = new Set(flags.map(({ rule }) => rule));
  for (const rule of ['own-spokesman', 'chosen-name', 'term-mismatch']) expect(rules).toContain(rule);

  const mended = ['Zelenskyy said the minister left.'];
  await ask('draft.save', { document, base: 0, changes: [changed(draft.segments[0], { target: mended })] });
  const before = { kind: 'revision', id: revisions[0]?.id ?? '' } as const;
  const redline = textOf(
    await ask('export.render', { ...request, what: 'redline', before, after: version, arabic: false }),
  );
  const { segments } = JSON.parse(redline) as { segments: { mended: string[] }[] };
  expect(segments[0]?.mended).toEqual(
    expect.arrayContaining(['own-spokesman', 'chosen-name', 'term-mismatch']),
  );
});

it('writes what the editors share as files that another library takes in', async () => {
  const { ask } = desk();
  const rule = pattern({ id: 'own-spokesman', pattern: 'spokesman' });
  await ask('own-rules.save', { keep: [rule], remove: [] });
  await ask('names.save', { keep: [{ english: 'Zelenskyy', arabic: ['زيلينسكي'] }], remove: [] });
  const rules = await ask('export.render', { what: 'own-rules' });
  expect(rules.name).toBe('muraji.muraji-rules.json');
  expect(readOwnRules(textOf(rules))).toEqual({ ok: true, value: [rule] });
  const names = readNames(textOf(await ask('export.render', { what: 'names' })));
  expect(names).toMatchObject({ ok: true, value: [{ english: 'Zelenskyy', arabic: ['زيلينسكي'] }] });
  const terms = await ask('export.render', { what: 'terms' });
  expect(textOf(terms)).toBe(writeTerms([]));
});

it('leaves the saving to the window where no dialog can be opened', async () => {
  const { ask, open } = desk();
  const { id: document } = await open(ARABIC);
  const version = { kind: 'draft' } as const;
  expect(await ask('export.save', { what: 'text', document, version, format: 'txt' })).toEqual({
    outcome: 'download',
  });
});
