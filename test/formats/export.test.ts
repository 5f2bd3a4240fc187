import { parse } from 'node:path';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { ExportFormat } from '../../core/contract/outgoing.ts';
import { EXPORT_FORMATS } from '../../core/contract/outgoing.ts';
import { documentOf, readDocumentFile } from '../../core/formats/document-file.ts';
import { renderExport, TEXT_FORMATS, type TextFormat } from '../../core/formats/export.ts';
import type { Version } from '../../core/model/revision.ts';
import type { Segment, SegmentKind } from '../../core/model/segment.ts';

const segment = (kind: SegmentKind, target: readonly string[], more: Partial<Segment> = {}): Segment => ({
  id: target.join() + kind,
  kind,
  state: 'draft',
  source: 'نص\u200f',
  target,
  leftOut: null,
  ...more,
});
const version: Version = {
  dismissals: [],
  segments: [
    segment('heading', ['A # <b>Bold</b> Plan']),
    segment('paragraph', ['TUNIS (AP) \u2014 *He* said\u200f it.\u200b', ' ', '1. Not a list & no_markup']),
    segment('caption', ['A boat in Sfax. (AP Photo/Sam Reed)']),
    segment('page', ['Share this.'], { state: 'left-out', leftOut: { code: 'page-text' } }),
    segment('paragraph', [], { state: 'todo' }),
    segment('byline', ['By \u202aLaila Haddad\u202c']),
  ],
};

describe('renderExport', () => {
  it('gives clean text: what is left out dropped, controls stripped and counted', () => {
    expect(renderExport('A story', version, 'txt')).toEqual({
      name: 'A-story.txt',
      mime: 'text/plain',
      text: [
        'A # <b>Bold</b> Plan',
        'TUNIS (AP) — *He* said it.',
        '1. Not a list & no_markup',
        'A boat in Sfax. (AP Photo/Sam Reed)',
        'By Laila Haddad\n',
      ].join('\n\n'),
      controlsRemoved: 4,
      leftOut: 1,
      missing: 1,
    });
  });

  it('gives Markdown that reads as the text', () => {
    expect(renderExport('A story', version, 'md').text).toBe(
      [
        '## A # \\<b\\>Bold\\</b\\> Plan',
        'TUNIS (AP) — \\*He\\* said it.',
        '1\\. Not a list & no\\_markup',
        '*A boat in Sfax. (AP Photo/Sam Reed)*',
        'By Laila Haddad\n',
      ].join('\n\n'),
    );
  });

  it('gives a page that loads nothing and escapes everything', () => {
    const { text } = renderExport('<script>', version, 'html');
    expect(text).toContain('<html lang="en" dir="ltr">');
    expect(text).toContain('<title>&lt;script&gt;</title>');
    expect(text).toContain('<h2>A # &lt;b&gt;Bold&lt;/b&gt; Plan</h2>');
    expect(text).toContain('<p class="caption">A boat in Sfax. (AP Photo/Sam Reed)</p>');
    expect(text).not.toMatch(/src=|href=|url\(|@import|<script/u);
  });

  it('hands the whole document on as json', () => {
    const { text, name } = renderExport('A story', version, 'json');
    const file = readDocumentFile(text);
    if (!file.ok) throw new Error(file.error.code);
    const { draft } = documentOf(file.value, () => 'id');
    expect(name).toBe('A-story.muraji.json');
    expect(draft.segments.map((part) => part.source)).toEqual(version.segments.map((part) => part.source));
    expect(draft.segments[3]).toMatchObject({ state: 'left-out', target: ['Share this.'] });
    expect(draft.segments[5]?.target).toEqual(['By Laila Haddad']);
  });

  it.each([
    ['خبر عاجل: القمة!', 'خبر-عاجل-القمة'],
    ['../../etc/passwd', 'etc-passwd'],
    ['con', 'document'],
    ['', 'document'],
    ['a'.repeat(300), 'a'.repeat(80)],
  ])('names the file of “%s” safely', (title, name) => {
    expect(parse(renderExport(title, version, 'md').name).name).toBe(name);
  });

  it('has the formats and the answer that the window contract promises', () => {
    // Word documents are bytes.
    expect([...TEXT_FORMATS, 'docx'].sort()).toEqual([...EXPORT_FORMATS].sort());
    expectTypeOf<TextFormat | 'docx'>().toEqualTypeOf<ExportFormat>();
  });
});
