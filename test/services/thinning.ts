/**
 * A program whose document has hundreds of old automatic revisions, of which each round drops some, until it is
 * killed: `thinning.ts HOME`. Prints the document, then every round. Revision n says "Typed n".
 */
import { openLibrary } from '../../main/library/open.ts';
import { createServices } from '../../main/services/services.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const library = await openLibrary(process.argv[2] ?? '');
if (!library.ok) throw new Error(library.error.code);
let clock = Date.UTC(2025, 0, 1);
const services = createServices({
  library: library.value,
  shell: 'web',
  version: '0',
  now: () => clock,
});
const imported = await services.call('import.text', { title: 'Typed', source: 'وصل الوفد.' });
if (!imported.ok) throw new Error(imported.error.code);
const { document } = imported.value;
const opened = await services.call('document.open', { document });
const segment = opened.ok ? opened.value.draft.segments[0] : undefined;
if (!segment) throw new Error('no segment');
const write = async (base: number) => {
  clock += MINUTE;
  const change = { ...segment, state: 'draft' as const, target: [`Typed ${base + 2}`] };
  await services.call('draft.save', { document, base, changes: [change] });
  await services.call('revision.keep', { document, occasion: 'editing' });
};
for (let base = 0; base < 300; base++) await write(base);
process.stdout.write(`${document}\n`);
clock += 300 * DAY;
for (let round = 1; ; round++) {
  await write(299 + round);
  process.stdout.write(`${round}\n`);
}
