/** `npm run torture [-- --kills 200 --full-disks 40 --seed N]`: exit status 1 where anything was damaged or lost. */
import { parseArgs } from 'node:util';
import { fillDisk } from './full-disk.ts';
import { torture } from './kills.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    'full-disks': { type: 'string', default: '40' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});
const seed = Number(values.seed);
const say = (line: string): void => console.error(line);

console.log(`seed ${seed}`);
const killed = await torture(Number(values.kills), seed, say);
const full = await fillDisk(Number(values['full-disks']), seed, say);

const refusals = Object.entries(full.refused).map(([code, times]) => `${times} × ${code}`);
const rows = [
  ['', 'killed', `disk full (${full.disk})`],
  ['times', `${killed.kills} (${killed.early} while starting)`, String(full.rounds)],
  ['saves acknowledged', String(killed.saves), String(full.saves)],
  ['refused', String(killed.refused), refusals.join(', ')],
  ['saving went on with space again', '', String(full.recovered)],
  ['libraries damaged', String(killed.damaged), String(full.damaged)],
  ['acknowledged and lost', String(killed.lost.length), String(full.lost.length)],
];
for (const [what = '', ...cells] of rows)
  console.log(`${what.padEnd(34)}${cells.map((cell) => cell.padEnd(26)).join('')}`.trimEnd());
for (const line of [...killed.lost, ...full.lost]) console.log(`lost: ${line}`);

const unexpected = Object.keys(full.refused).filter((code) => code !== 'disk-full' && full.disk === 'tmpfs');
const failed = killed.damaged + killed.lost.length + killed.refused + full.damaged + full.lost.length;
process.exitCode = failed + unexpected.length > 0 ? 1 : 0;
