/** Lets the disk run full under the program, kills it there or frees space again, and looks at what is left. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { verify, type Ledger } from './ledger.ts';
import { randomFrom, type Random } from './random.ts';
import { startServer, type Server } from './server.ts';
import { smallDisk, type SmallDisk } from './small-disk.ts';
import { beginDocument, typeOnce } from './typing.ts';

export interface FullDiskToll {
  readonly disk: SmallDisk['kind'];
  readonly rounds: number;
  readonly saves: number;
  /** Saves and revisions refused, by the code of the error. */
  readonly refused: Readonly<Record<string, number>>;
  /** Rounds in which saving went on once there was space again. */
  readonly recovered: number;
  readonly damaged: number;
  readonly lost: readonly string[];
}

const TYPING = { length: 30_000, revisionEvery: 2 };
const KB = 1024;

export async function fillDisk(
  rounds: number,
  seed: number,
  tell: (line: string) => void = () => undefined,
): Promise<FullDiskToll> {
  const random = randomFrom(seed);
  const disk = smallDisk();
  const toll = { recovered: 0, damaged: 0, saves: 0, lost: [] as string[] };
  const refused: Record<string, number> = {};
  try {
    for (let round = 1; round <= rounds; round++) {
      const home = join(disk.folder, `home-${round}`);
      mkdirSync(home);
      const ledger: Ledger = { documents: [], saves: 0 };
      const count = (code: string): void => void (refused[code] = (refused[code] ?? 0) + 1);
      toll.recovered += Number(await oneRound(disk, home, ledger, random, count));
      disk.relieve();
      const { damaged, lost } = await verify(home, ledger);
      toll.damaged += Number(damaged);
      toll.lost.push(...lost);
      toll.saves += ledger.saves;
      rmSync(home, { recursive: true, force: true });
      if (round % 10 === 0) tell(`${round} full disks, ${toll.damaged} damaged, ${toll.lost.length} lost`);
    }
    return { disk: disk.kind, rounds, refused, ...toll };
  } finally {
    disk.remove();
  }
}

/** Whether the program went on saving after space was freed; killed while the disk is full, it cannot. */
async function oneRound(
  disk: SmallDisk,
  home: string,
  ledger: Ledger,
  random: Random,
  count: (code: string) => void,
): Promise<boolean> {
  // The limit of file size has to be there before the program is.
  if (disk.kind !== 'tmpfs') disk.squeeze((200 + random.below(800)) * KB);
  const server = await startServer(home, disk.prefix).ready;
  if (!(await beginDocument(server, ledger))) throw new Error('there was no space to begin with');
  if (disk.kind === 'tmpfs') disk.squeeze((100 + random.below(900)) * KB);
  const document = ledger.documents[0];
  if (!document) throw new Error('no document');
  const refusals = 1 + random.below(8);
  for (let met = 0; met < refusals;) {
    const outcome = await typeOnce(server, ledger, document, random, TYPING);
    if (outcome === 'gone') throw new Error('the program went when the disk was full');
    if (outcome === 'saved') continue;
    count(outcome.refused);
    met += 1;
  }
  const goesOn =
    disk.kind === 'tmpfs' && random.below(2) === 0 && (await recovers(disk, server, ledger, random));
  await server.kill();
  return goesOn;
}

async function recovers(disk: SmallDisk, server: Server, ledger: Ledger, random: Random): Promise<boolean> {
  disk.relieve();
  const document = ledger.documents[0];
  if (!document) return false;
  for (let edit = 0; edit < 5; edit++)
    if ((await typeOnce(server, ledger, document, random, TYPING)) !== 'saved') return false;
  return true;
}
