/** Kills the program at random moments while edits stream in, again and again on the same library. */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { libraryFile } from '../../main/library/file.ts';
import { verify, type Ledger } from './ledger.ts';
import { randomFrom, type Random } from './random.ts';
import { startServer } from './server.ts';
import { beginDocument, typeOnce } from './typing.ts';

export interface Toll {
  readonly kills: number;
  /** Kills before the program had printed its address: while it recovered from the one before. */
  readonly early: number;
  readonly saves: number;
  readonly refused: number;
  readonly damaged: number;
  readonly lost: readonly string[];
  readonly bytes: number;
}

const EDITORS = 2;
const TYPING = { length: 2000, revisionEvery: 12 };
/** Milliseconds that a life lasts at most, once edits are acknowledged. */
const LIFE = 900;

export async function torture(
  kills: number,
  seed: number,
  tell: (line: string) => void = () => undefined,
): Promise<Toll> {
  const random = randomFrom(seed);
  const home = mkdtempSync(join(tmpdir(), 'muraji-torture-'));
  const ledger: Ledger = { documents: [], saves: 0 };
  const toll = { early: 0, refused: 0, damaged: 0, lost: [] as string[] };
  try {
    for (let kill = 1; kill <= kills; kill++) {
      const { early, refused } = await oneLife(home, ledger, random);
      const { damaged, lost } = await verify(home, ledger);
      toll.early += Number(early);
      toll.refused += refused;
      toll.damaged += Number(damaged);
      toll.lost.push(...lost);
      if (kill % 10 === 0)
        tell(`${kill} kills, ${ledger.saves} saves, ${toll.damaged} damaged, ${toll.lost.length} lost`);
    }
    return { kills, saves: ledger.saves, bytes: statSync(libraryFile(home)).size, ...toll };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

async function oneLife(home: string, ledger: Ledger, random: Random) {
  const { child, ready } = startServer(home);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  // One in ten does not live to say where it listens.
  if (ledger.documents.length > 0 && random.below(10) === 0) {
    ready.catch(() => undefined);
    setTimeout(() => child.kill('SIGKILL'), random.below(600));
    await ended;
    return { early: true, refused: 0 };
  }
  const server = await ready;
  while (ledger.documents.length < EDITORS) await beginDocument(server, ledger);
  let dies = false;
  const die = (): void => {
    if (!dies) setTimeout(() => child.kill('SIGKILL'), random.below(LIFE));
    dies = true;
  };
  // The first life sees a save acknowledged, however slow the machine is.
  if (ledger.saves > 0) die();
  let refused = 0;
  const edit = async (document: (typeof ledger.documents)[number]): Promise<void> => {
    for (;;) {
      const outcome = await typeOnce(server, ledger, document, random, TYPING);
      if (outcome === 'gone') return;
      if (outcome === 'saved') die();
      else refused += 1;
    }
  };
  await Promise.all(ledger.documents.map(edit));
  await ended;
  return { early: false, refused };
}
