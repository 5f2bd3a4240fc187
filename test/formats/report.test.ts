import { describe, expect, it } from 'vitest';
import { redlineWords } from '../../core/formats/redline-words.ts';
import { renderReportHtml } from '../../core/formats/report-html.ts';
import type { Report } from '../../core/formats/report.ts';
import { dismissal, DRAFT, redline, REVISION, segment } from './redline-versions.ts';

const made = redline([segment('a', ['The 13 envoys <left>.'])], [segment('a', ['The 12 envoys <left>.'])], {
  consequences: new Map([['a', { mended: ['number-mismatch'], cameIn: [] }]]),
});
const report: Report = {
  title: 'Storm & rain',
  madeAt: Date.UTC(2026, 0, 2),
  omitted: 0,
  entries: [
    { about: REVISION, wordsAdded: 4, wordsRemoved: 0, segmentsChanged: 1, redline: null },
    { about: DRAFT, wordsAdded: 1, wordsRemoved: 1, segmentsChanged: 1, redline: made },
  ],
  verdicts: [{ ...dismissal('a', { reason: 'the <name>' }), number: 1 }],
  comments: [
    {
      ...{ id: 'c', kind: 'query', number: 1, closed: null },
      anchor: { segment: 'a', side: 'target', words: null },
      entries: [
        { id: 'e', author: 'Noor', at: Date.UTC(2026, 0, 1), editedAt: null, text: 'Which <envoys>?' },
      ],
    },
  ],
  steps: [
    {
      ...{
        step: 'signed-off',
        at: Date.UTC(2026, 0, 2),
        author: 'Noor',
        to: '',
        note: 'Agreed by telephone',
      },
      ...{ revision: 'r', number: 2, obstacles: { segments: 1, flags: 2, queries: 0, ledger: 3 } },
    },
  ],
};

describe('a history report', () => {
  it('tells who changed what and when, which faults went, which were let pass and why, and has room to sign', () => {
    const page = renderReportHtml(report, redlineWords('en'));
    for (const said of [
      '<h1 dir="auto">History of Storm &amp; rain</h1>',
      'Salma',
      'as it came',
      '+1 −1',
      'The <del>13</del><ins>12</ins> envoys &lt;left&gt;.',
      'mended: ',
      'the &lt;name&gt;',
      'Query. Noor, ',
      'Which &lt;envoys&gt;?',
      'signed off in spite of: segments not reviewed 1, flags 2, queries 0, ledger 3',
      'Agreed by telephone',
      'Signature',
      'The first revision',
    ]) {
      expect(page).toContain(said);
    }
    expect(page).not.toMatch(/https?:|<script/u);
  });

  it('speaks Arabic from right to left, and says what it leaves out', () => {
    const page = renderReportHtml({ ...report, omitted: 12, verdicts: [] }, redlineWords('ar'));
    expect(page).toContain('<html lang="ar" dir="rtl">');
    expect(page).toContain('لم يُصرف أي تنبيه.');
    expect(page).toContain('12');
    expect(page).toContain('<div lang="en" dir="ltr"><p>The <del>13</del>');
  });
});
