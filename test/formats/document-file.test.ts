import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  documentOf,
  readDocumentFile,
  writeDocumentFile,
  type StoredDocument,
} from '../../core/formats/document-file.ts';
import type { Version } from '../../core/model/revision.ts';
import { SEGMENT_KINDS, type LeftOutReason } from '../../core/model/segment.ts';

const line = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\r\n]/gu, ' '));
const sources = fc.array(fc.tuple(fc.constantFrom(...SEGMENT_KINDS), line), { minLength: 1, maxLength: 5 });

function versions(
  parts: readonly (readonly [(typeof SEGMENT_KINDS)[number], string])[],
): fc.Arbitrary<Version> {
  const reason: fc.Arbitrary<LeftOutReason> = fc.oneof(
    fc.constant({ code: 'page-text' } as const),
    line.map((text) => ({ code: 'other', text }) as const),
    fc.integer({ min: 1, max: parts.length }).map((at) => ({ code: 'repeats', segment: `s${at}` }) as const),
  );
  return fc
    .tuple(
      ...parts.map(([kind, source], at) =>
        fc.tuple(fc.constantFrom('todo', 'draft', 'reviewed', 'left-out'), fc.array(line), reason).map(
          ([state, target, why]) =>
            ({
              id: `s${at + 1}`,
              kind,
              state,
              source,
              target,
              leftOut: state === 'left-out' ? why : null,
            }) as const,
        ),
      ),
    )
    .map((segments) => ({ segments, dismissals: [] }));
}

const documents: fc.Arbitrary<StoredDocument> = sources.chain((parts) =>
  fc.record({
    title: line.map((text) => `T${text}`),
    draft: versions(parts),
    revisions: fc.array(
      fc.record({
        author: line,
        at: fc.integer({ min: 0, max: 4_000_000_000_000 }),
        note: line,
        origin: fc.constantFrom('import' as const, 'manual' as const, 'automatic' as const),
        version: versions(parts),
      }),
      { maxLength: 3 },
    ),
    comments: fc.constant([]),
  }),
);

const pathOf = (text: string): string | number | undefined => {
  const result = readDocumentFile(text);
  return result.ok ? undefined : result.error.params['path'];
};
const small = {
  format: 'muraji-document',
  version: 1,
  title: 'T',
  segments: [{ kind: 'paragraph', source: 'نص' }],
  revisions: [],
  draft: [{ state: 'draft', target: ['Text.'] }],
};

describe('document files', () => {
  it('are read back as they were written', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const file = readDocumentFile(writeDocumentFile(document));
        if (!file.ok) throw new Error(JSON.stringify(file.error));
        let count = 0;
        expect(documentOf(file.value, () => `s${(count += 1)}`)).toEqual(document);
      }),
    );
  });

  it.each([
    ['no JSON', '{"format": "muraji-document",\n  oops', '2:3'],
    ['another format', JSON.stringify({ ...small, format: 'xliff' }), 'format'],
    ['a newer version', JSON.stringify({ ...small, version: 2 }), 'version'],
    ['a wrong state', JSON.stringify({ ...small, draft: [{ state: 'done', target: [] }] }), 'draft.0.state'],
    ['too few segments', JSON.stringify({ ...small, draft: [] }), 'draft'],
    [
      'left out without a reason',
      JSON.stringify({ ...small, draft: [{ state: 'left-out', target: [] }] }),
      'draft.0.leftOut',
    ],
    [
      'a reason that names no segment',
      JSON.stringify({
        ...small,
        draft: [{ state: 'left-out', target: [], leftOut: { code: 'repeats', segment: 2 } }],
      }),
      'draft.0.leftOut',
    ],
  ])('name the place of a fault: %s', (_why, text, path) => {
    expect(pathOf(text)).toBe(path);
  });

  it('join lines inside a paragraph and take a byte order mark', () => {
    const file = readDocumentFile(
      `\ufeff${JSON.stringify({ ...small, draft: [{ state: 'draft', target: ['a \r\nb'] }] })}`,
    );
    expect(file.ok && documentOf(file.value, () => 's1').draft.segments[0]?.target).toEqual(['a b']);
  });
});
