/**
 * A document with thousands of revisions: how long its list, a comparison of any two and the search of its history
 * take, and how large its library is beside a git repository of the same history.
 *
 * npm run bench:history -- [REVISIONS … [--segments N …]]
 *
 * git holds one text file a segment, one commit a revision, packed by `git gc` (and by `git gc --aggressive`).
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { REVISION_PAGE } from '../../core/contract/history.ts';
import { compareVersions } from '../../core/diff/compare.ts';
import { splitParagraphs } from '../../core/formats/paragraphs.ts';
import { done, type Result } from '../../core/model/result.ts';
import { libraryFile } from '../../main/library/file.ts';
import { openLibrary } from '../../main/library/open.ts';
import { addRevision, draftContent } from '../../main/services/revision-line.ts';
import { createServices } from '../../main/services/services.ts';
import { randomFrom } from './random.ts';

const typed = process.argv.slice(2);
const cut = typed.indexOf('--segments');
const numbers = (list: readonly string[], usual: readonly number[]): readonly number[] =>
  list.length > 0 ? list.map(Number) : usual;
const counts = numbers(cut < 0 ? typed : typed.slice(0, cut), [100, 1000, 10_000]);
const sizes = numbers(cut < 0 ? [] : typed.slice(cut + 1), [42, 300]);

const read = (side: string): string[] =>
  splitParagraphs(readFileSync(new URL(`../../seeds/article-${side}.txt`, import.meta.url), 'utf8'));
const [arabic, english] = [read('ar'), read('en')];
const vocabulary = english.join(' ').split(/\s+/u);

/** One step of the history: the new text of each segment that it changes. */
type Step = ReadonlyMap<number, string>;

/** Most revisions change one paragraph by some words, every tenth three of them. */
function historyOf(segments: number, revisions: number): { first: string[]; steps: Step[] } {
  const random = randomFrom(7);
  const pick = (below: number): number => Math.floor(random() * below);
  const word = (): string => vocabulary[pick(vocabulary.length)] ?? '';
  const first = Array.from(
    { length: segments },
    (_, at) => `${word()} ${english[at % english.length] ?? ''}`,
  );
  const now = [...first];
  const steps = Array.from({ length: revisions - 1 }, (_, step) => {
    const changed = new Map<number, string>();
    for (let each = step % 10 === 0 ? 3 : 1; each > 0; each--) {
      const at = pick(segments);
      const words = (now[at] ?? '').split(' ');
      for (let edits = 1 + pick(3); edits > 0; edits--)
        words.splice(pick(words.length), words.length > 80 ? 2 : pick(2), word());
      now[at] = words.join(' ');
      changed.set(at, now[at]);
    }
    return changed;
  });
  return { first, steps };
}

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

async function measure(segments: number, revisions: number): Promise<string[]> {
  const home = mkdtempSync(join(tmpdir(), 'muraji-bench-'));
  const { first, steps } = historyOf(segments, revisions);
  const library = must(await openLibrary(home));
  const services = createServices({ library, shell: 'web', version: '0', now: () => 0 });
  const source = first.map((_, at) => `${at} ${arabic[at % arabic.length] ?? ''}`).join('\n\n');
  const imported = await services.call('import.text', {
    title: 'Long history',
    source,
    target: first.join('\n\n'),
  });
  const { document } = must(imported);
  const ids = must(await services.call('document.open', { document })).draft.segments.map(({ id }) => id);
  const started = performance.now();
  // Five hundred to a transaction: what is measured is the history, not the disk's waiting for each save.
  for (let at = 0; at < steps.length; at += 500) {
    await library.write(async (stores) => {
      for (const [index, step] of steps.slice(at, at + 500).entries()) {
        for (const [place, text] of step) {
          const target = await stores.texts.keep(text);
          const segment = ids[place] ?? '';
          await stores.draft.write([{ segment, kind: 'paragraph', state: 'draft', leftOut: null, target }]);
        }
        const signature = {
          origin: 'manual',
          author: 'A. Editor',
          at: 1.7e12 + (at + index) * 60_000,
        } as const;
        const note = `Reading ${at + index}`;
        await addRevision(stores, document, await draftContent(stores, document), { ...signature, note });
      }
      return done(null);
    });
  }
  const built = performance.now() - started;

  const all = must(await services.call('revision.list', { document }));
  const random = randomFrom(3);
  const some = (): string => all[Math.floor(random() * all.length)]?.id ?? '';
  const list = await median(() => services.call('revision.list', { document, limit: REVISION_PAGE }));
  const open = await median(() => services.call('document.open', { document }));
  const versionOf = async (id: string) =>
    must(await services.call('version.read', { document, version: { kind: 'revision', id } }));
  const readTwo = await median(async () => [await versionOf(some()), await versionOf(some())]);
  const anyTwo = await median(async () => {
    compareVersions(await versionOf(some()), await versionOf(some()));
  });
  const neighbours = await median(async () => {
    const at = 1 + Math.floor(random() * (all.length - 1));
    compareVersions(await versionOf(all[at]?.id ?? ''), await versionOf(all[at - 1]?.id ?? ''));
  });
  const timeline = await median(() =>
    services.call('segment.history', { document, segments: [ids[Math.floor(random() * ids.length)] ?? ''] }),
  );
  const searchFirst = await once(() => services.call('history.search', { document, words: 'white house' }));
  const searchNext = await median(() => services.call('history.search', { document, words: 'summit' }));
  await library.close();
  const bytes = statSync(libraryFile(home)).size;
  const git = gitSizes(join(home, 'git'), first, steps);
  rmSync(home, { recursive: true, force: true });
  const times = [
    list,
    open,
    readTwo,
    anyTwo,
    neighbours,
    timeline,
    searchFirst,
    searchNext,
    built / revisions,
  ];
  return [
    ...[String(segments), String(revisions)],
    ...times.map((time) => time.toFixed(1)),
    ...[bytes, git.packed, git.aggressive].map((size) => (size / 1e6).toFixed(2)),
    `${(bytes / git.packed).toFixed(2)} (${(bytes / git.aggressive).toFixed(2)})`,
  ];
}

async function once(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

async function median(work: () => Promise<unknown>): Promise<number> {
  await work();
  const times: number[] = [];
  for (let round = 0; round < 15; round++) times.push(await once(work));
  return times.sort((a, b) => a - b)[7] ?? 0;
}

/** Bytes of the whole `.git` folder. */
function gitSizes(folder: string, first: readonly string[], steps: readonly Step[]) {
  const git = (args: readonly string[], input?: string): string =>
    execFileSync('git', ['-C', folder, ...args], {
      input,
      encoding: 'utf8',
      maxBuffer: 1 << 30,
      stdio: ['pipe', 'pipe', 'ignore'],
    });
  execFileSync('git', ['init', '-q', '-b', 'main', '--template=', folder]);
  const parts: string[] = [];
  const commit = (files: Iterable<readonly [number, string]>, number: number): void => {
    const note = `Reading ${number}`;
    parts.push(`commit refs/heads/main\nmark :${number + 1}\n`);
    parts.push(`committer A. Editor <a@example.org> ${1_700_000_000 + number * 60} +0000\n`);
    parts.push(`data ${Buffer.byteLength(note)}\n${note}\n`);
    if (number > 0) parts.push(`from :${number}\n`);
    for (const [at, text] of files)
      parts.push(`M 100644 inline ${at}.txt\ndata ${Buffer.byteLength(text)}\n${text}\n`);
  };
  commit(first.entries(), 0);
  steps.forEach((step, at) => commit(step, at + 1));
  git(['fast-import', '--quiet'], parts.join(''));
  git(['gc', '--quiet', '--prune=now']);
  const packed = sizeOf(join(folder, '.git'));
  git(['gc', '--quiet', '--prune=now', '--aggressive']);
  return { packed, aggressive: sizeOf(join(folder, '.git')) };
}

function sizeOf(folder: string): number {
  let bytes = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true }))
    if (entry.isFile()) bytes += statSync(join(entry.parentPath, entry.name)).size;
  return bytes;
}

const HEAD = [
  ...['segments', 'revisions', 'list', 'open', 'read two', 'compare', 'neighbours', 'timeline'],
  ...['search', 'again', 'save'],
];
const TITLES = [...HEAD, 'library MB', 'git MB', 'aggressive', 'ratio'];
console.log('milliseconds (median of 15; the first search once), sizes of the files');
console.log(TITLES.map((title) => title.padStart(11)).join(' '));
for (const segments of sizes) {
  for (const revisions of counts) {
    const cells = await measure(segments, revisions);
    console.log(cells.map((cell) => cell.padStart(11)).join(' '));
  }
}
