import { describe, expect, it } from 'vitest';
import { renderQualityHtml } from '../../core/formats/quality-html.ts';
import { renderQualityCsv, renderQualityJson } from '../../core/formats/quality-table.ts';
import type { QualityReport } from '../../core/quality/report.ts';
import { DEFAULT_SCORING } from '../../core/quality/scorecard.ts';
import { EMPTY_TALLY } from '../../core/quality/tally.ts';

const tally = (major: number) => ({
  words: 1000,
  faults: { 'Accuracy / Omission': { critical: 0, major, minor: 1, neutral: 0 } },
});
const REPORT: QualityReport = {
  scoring: DEFAULT_SCORING,
  documents: [
    {
      title: '=HYPERLINK("a","b")',
      at: Date.UTC(2026, 0, 31),
      quality: { arrived: tally(3), standing: tally(0), dismissed: 2 },
      stage: 'signed-off',
    },
    {
      title: '<b>مقال</b>',
      at: Date.UTC(2026, 0, 30),
      quality: { arrived: tally(1), standing: EMPTY_TALLY, dismissed: 0 },
      stage: 'in-work',
    },
  ],
};

describe('a quality report', () => {
  it('is a table of one line a document in which no title becomes a formula', () => {
    const [head, first, second, end] = renderQualityCsv(REPORT).split('\r\n');
    expect(head).toMatch(
      /^\uFEFFdocument,changed,arrived\.words,arrived\.critical,.*,standing\.passed,dismissed,stage$/u,
    );
    expect(first).toBe(
      `"'=HYPERLINK(""a"",""b"")",2026-01-31T00:00:00.000Z,1000,0,3,1,0,16,16,false,1000,0,0,1,0,1,1,true,2,signed-off`,
    );
    expect(second).toMatch(/,0,0,0,0,0,0,,,0,in-work$/u);
    expect(end).toBe('');
  });

  it('is data with the sum over all documents', () => {
    const data = JSON.parse(renderQualityJson(REPORT)) as {
      readonly total: Readonly<Record<string, unknown>>;
      readonly documents: readonly unknown[];
    };
    expect(data.total['arrived']).toMatchObject({
      words: 2000,
      major: 4,
      pointsPerThousandWords: 11,
      passed: false,
    });
    expect(data.total['standing']).toMatchObject({ words: 1000, passed: true });
    expect(data.documents).toHaveLength(2);
  });

  it.each([
    ['en', 'ltr', 'Failed'],
    ['ar', 'rtl', 'راسب'],
  ] as const)('is a page in %s that runs nothing', (language, direction, failed) => {
    const page = renderQualityHtml(REPORT, { language, heading: 'H & M' });
    expect(page).toContain(`<html lang="${language}" dir="${direction}">`);
    expect(page).toContain('&lt;b&gt;مقال&lt;/b&gt;');
    expect(page).toContain('H &amp; M');
    expect(page).toContain(failed);
    expect(page).not.toMatch(/<script|<link|https?:/u);
  });
});
