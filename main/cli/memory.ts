import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename, resolve } from 'node:path';
import { LEAST_SCORE } from '../../core/contract/memory.ts';
import { readTmx } from '../../core/formats/tmx/stream.ts';
import { TMX_END, tmxHead, tmxUnit } from '../../core/formats/tmx/write.ts';
import { fill } from '../../core/locales/fill.ts';
import type { MemoryMatch } from '../../core/memory/match.ts';
import type { MemoryUnit } from '../../core/memory/unit.ts';
import { done, fail, type Result } from '../../core/model/result.ts';
import { writeFileWhole } from '../files/write-file.ts';
import { programVersion } from '../services/program-version.ts';
import type { Command, CommandContext, ExitStatus } from './command.ts';
import { withLibrary, type Library } from './library.ts';
import { accept } from './load.ts';
import { badUsage } from './refusal.ts';

const ACTIONS = ['import', 'export', 'find'] as const;
/** Units of a page of an export. */
const PAGE = 1000;
const MOST_SHOWN = 20;
const USUAL_LEAST = 70;

export const memory: Command = {
  name: 'memory',
  arguments: ['import|export|find'],
  isOpenEnded: true,
  options: { values: { out: null, format: ['text', 'json'], least: null }, switches: ['like'] },
  async run(context) {
    const { given, texts } = context;
    const [typed, ...more] = given.arguments;
    const action = ACTIONS.find((known) => known === typed);
    if (!action) throw badUsage(texts, 'missing', { what: ACTIONS.join('|') });
    if (action === 'export') {
      if (more[0] !== undefined) throw badUsage(texts, 'tooMany', { argument: more[0] });
      return exportAll(context);
    }
    if (more.length === 0) throw badUsage(texts, 'missing', { what: action === 'import' ? 'FILE' : 'WORDS' });
    return action === 'import' ? importFiles(context, more) : find(context, more.join(' '));
  },
};

/** What cannot be read to its end leaves nothing of it in the memory. */
async function importFiles(context: CommandContext, files: readonly string[]): Promise<ExitStatus> {
  const { terminal, texts, language } = context;
  await withLibrary(context, async (library) => {
    for (const file of files) {
      const batch = randomUUID();
      const counts = { added: 0, merged: 0 };
      const read = await readTmx(chunksOf(resolve(terminal.folder, file)), async (units) => {
        const { added, merged } = await library.ask('memory.add', {
          batch,
          origin: basename(file),
          units: [...units],
        });
        counts.added += added;
        counts.merged += merged;
        return done(null);
      }).catch((error: unknown): Result<never> => {
        const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
        return fail('file-unreadable', { path: code });
      });
      if (!read.ok) {
        await library.ask('memory.forget', { batch });
        accept(language, fail(read.error.code, { ...read.error.params, file }));
        continue;
      }
      const { skipped } = read.value;
      await terminal.out(`${fill(texts.memory.imported, { file, ...counts, skipped })}\n`);
    }
  });
  return 0;
}

async function* chunksOf(path: string): AsyncIterable<Uint8Array> {
  for await (const chunk of createReadStream(path)) yield chunk as Buffer;
}

async function exportAll(context: CommandContext): Promise<ExitStatus> {
  const { given, terminal, texts, language } = context;
  const out = given.value('out');
  const parts: string[] = [];
  const put = async (text: string): Promise<void> => {
    if (out === undefined) await terminal.out(text);
    else parts.push(text);
  };
  let units = 0;
  await withLibrary(context, async (library) => {
    await put(tmxHead(programVersion()));
    for await (const page of pagesOf(library)) {
      units += page.length;
      await put(page.map(tmxUnit).join(''));
    }
    await put(TMX_END);
  });
  if (out !== undefined)
    accept(language, await writeFileWhole(resolve(terminal.folder, out), parts.join('')));
  terminal.note(fill(texts.memory.exported, { units }));
  return 0;
}

async function* pagesOf(library: Library): AsyncIterable<readonly MemoryUnit[]> {
  let before: number | undefined;
  do {
    const page = await library.ask('memory.page', { words: '', limit: PAGE, ...(before && { before }) });
    yield page.units;
    before = page.next ?? undefined;
  } while (before !== undefined);
}

/** Units that have the words, or with `--like` those whose Arabic is like what was typed; exit status 1 where there are none. */
async function find(context: CommandContext, typed: string): Promise<ExitStatus> {
  const { given, terminal, texts } = context;
  const isLike = given.isOn('like');
  const least = leastOf(context);
  if (least !== undefined && !isLike) throw badUsage(texts, 'onlyWith', { a: '--least', b: '--like' });
  const found = await withLibrary(context, (library) =>
    isLike ? findAlike(library, typed, least ?? USUAL_LEAST) : findWords(library, typed),
  );
  if (given.value('format') === 'json') {
    await terminal.out(`${JSON.stringify({ asked: typed, units: found.map(recordOf) }, null, 2)}\n`);
  } else {
    for (const { unit, score, target } of found) {
      const head = score === null ? unit.origin : `${score} % · ${unit.origin}`;
      await terminal.out(`${head}\n  ${unit.source}\n  ${target.replaceAll('\n', '\n  ')}\n`);
    }
    if (found.length === 0) terminal.note(texts.memory.none);
  }
  return found.length > 0 ? 0 : 1;
}

interface Found extends Pick<MemoryMatch, 'unit' | 'target'> {
  readonly score: number | null;
}

/** Asks again until the whole memory is compared. */
async function findAlike(library: Library, source: string, least: number): Promise<readonly Found[]> {
  for (;;) {
    const asked = { source, before: null, after: null, least, limit: MOST_SHOWN };
    const { matches, missing } = await library.ask('memory.match', asked);
    if (missing === 0) return matches;
  }
}

async function findWords(library: Library, words: string): Promise<readonly Found[]> {
  for (;;) {
    const { units, missing } = await library.ask('memory.page', { words, limit: MOST_SHOWN });
    if (missing === 0) return units.map((unit) => ({ unit, target: unit.target, score: null }));
  }
}

function leastOf({ given, texts }: CommandContext): number | undefined {
  const typed = given.value('least');
  if (typed === undefined) return undefined;
  const least = Number(typed);
  if (Number.isInteger(least) && least >= LEAST_SCORE && least <= 101) return least;
  throw badUsage(texts, 'badValue', { option: '--least', value: typed, values: `${LEAST_SCORE} … 101` });
}

function recordOf({ unit, target, score }: Found) {
  const { source, origin, author, at } = unit;
  return {
    ...(score !== null && { score }),
    source,
    target,
    origin,
    author,
    at: at === 0 ? null : new Date(at).toISOString(),
  };
}
