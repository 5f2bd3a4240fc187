/**
 * `npm run bench:search [-- DOCUMENTS]`: full-text search over a library of so many documents (10,000) of 30 segments, through
 * the services as a window asks, and what keeping the index costs. The text is generated, in Zipf frequencies.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { TextSearchInput } from '../../core/contract/search.ts';
import type { Result } from '../../core/model/result.ts';
import { libraryFile } from '../../main/library/file.ts';
import { openLibrary } from '../../main/library/open.ts';
import { addDocument } from '../../main/services/new-document.ts';
import { openServices } from '../../main/services/open-services.ts';
import { proseOf } from './prose-of.ts';

const DOCUMENTS = Number(process.argv[2] ?? 10_000);
const SEGMENTS = 30;
const QUERIES = 200;
const home = mkdtempSync(join(tmpdir(), 'muraji-bench-'));
const [arabic, english] = [proseOf('arabic', 1), proseOf('latin', 2)];

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function line(what: string, times: readonly number[], more = ''): void {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(1);
  console.log(`${what.padEnd(44)} median ${at(0.5)}, p95 ${at(0.95)}, longest ${at(1)} ms ${more}`);
}

try {
  const library = must(await openLibrary(home));
  let started = performance.now();
  for (let story = 0; story < DOCUMENTS; story += 50)
    must(
      await library.write(async (stores) => {
        for (let each = story; each < Math.min(story + 50, DOCUMENTS); each++) {
          const segments = Array.from({ length: SEGMENTS }, (_, at) => ({
            ...{ id: `${each}.${at}`, kind: 'paragraph' as const, state: 'reviewed' as const, leftOut: null },
            ...{ source: arabic.sentence(22), target: [english.sentence(28)] },
          }));
          const draft = { segments, dismissals: [] };
          await addDocument(stores, { title: `Story ${each}`, draft, revisions: [], comments: [] }, each);
        }
        return { ok: true, value: null };
      }),
    );
  console.log(
    `${DOCUMENTS} documents of ${SEGMENTS} segments written in ${Math.round((performance.now() - started) / 1000)} s`,
  );
  await library.close();
  const probe = new DatabaseSync(libraryFile(home), { readOnly: true });
  const share = probe.prepare("SELECT sum(pgsize) AS bytes FROM dbstat WHERE name LIKE 'text_index%'").get();
  console.log(
    `library ${Math.round(statSync(libraryFile(home)).size / 1e6)} MB, ${Math.round(Number(share?.['bytes']) / 1e6)} MB of it the index`,
  );
  probe.close();

  started = performance.now();
  const services = must(await openServices({ home, seeds: null, shell: 'web' }));
  console.log(`opened in ${Math.round(performance.now() - started)} ms`);
  const search = async (what: string, input: () => Omit<TextSearchInput, 'limit'>): Promise<void> => {
    const times: number[] = [];
    let hits = 0;
    for (let turn = 0; turn < QUERIES; turn++) {
      const asked = { ...input(), limit: 50 };
      const start = performance.now();
      hits += must(await services.call('text.find', asked)).total;
      times.push(performance.now() - start);
    }
    line(what, times, `(${Math.round(hits / QUERIES)} hits on average)`);
  };
  await search('one Arabic word', () => ({ words: arabic.word(), side: 'source' }));
  await search('one English word', () => ({ words: english.word(), side: 'target' }));
  await search('two words, either side', () => ({
    words: `${arabic.word()} ${english.word()}`,
    side: 'both',
  }));
  await search('three English words', () => ({ words: english.sentence(3), side: 'both' }));
  await search('a phrase of two words', () => ({ words: `"${english.sentence(2)}"`, side: 'both' }));
  await search('a beginning of three letters', () => ({
    words: `${arabic.word().slice(0, 3)}*`,
    side: 'both',
  }));
  const listed = must(await services.call('library.list', {}));
  const [first] = listed;
  const middle = listed[Math.floor(listed.length / 2)] ?? first;
  await search('a word in one document', () => ({
    ...{ words: arabic.word(), side: 'both' },
    documents: [middle?.id ?? ''],
  }));
  const open = must(await services.call('document.open', { document: first?.id ?? '' }));
  const times: number[] = [];
  for (let base = 0; base < QUERIES; base++) {
    const { id, kind } = open.draft.segments[base % SEGMENTS] ?? { id: '', kind: 'paragraph' as const };
    const change = { id, kind, state: 'draft' as const, leftOut: null, target: [english.sentence(28)] };
    const start = performance.now();
    must(await services.call('draft.save', { document: open.id, base, changes: [change] }));
    times.push(performance.now() - start);
  }
  line('a save, with the index', times);
  started = performance.now();
  must(await services.call('library.remove', { document: open.id }));
  must(await services.call('bin.delete', { documents: [open.id] }));
  console.log(`a document deleted for good in ${Math.round(performance.now() - started)} ms`);
  await services.close();

  const old = new DatabaseSync(libraryFile(home));
  old.exec(
    "UPDATE indexed_documents SET is_read = 0; INSERT INTO text_index (text_index) VALUES ('delete-all')",
  );
  old.close();
  const again = must(await openServices({ home, seeds: null, shell: 'web' }));
  started = performance.now();
  while (must(await again.call('text.find', { words: 'x', side: 'both', limit: 1 })).missing > 0);
  console.log(
    `the index made anew, piece by piece, in ${Math.round((performance.now() - started) / 1000)} s`,
  );
  await again.close();
} finally {
  rmSync(home, { recursive: true, force: true });
}
