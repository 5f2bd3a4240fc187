/**
 * A program that types into a document until it is killed and prints every draft version that was
 * acknowledged: `typing.ts HOME`.
 */
import { startServices } from '../../main/services/client.ts';

const services = startServices({ home: process.argv[2] ?? '', seeds: null, shell: 'web' });
const imported = await services.call('import.text', { title: 'Typed', source: 'وصل الوفد.' });
if (!imported.ok) throw new Error(imported.error.code);
const { document } = imported.value;
const opened = await services.call('document.open', { document });
if (!opened.ok) throw new Error(opened.error.code);
const id = opened.value.draft.segments[0]?.id ?? '';
for (let base = 0; ; base++) {
  const change = {
    id,
    kind: 'paragraph',
    state: 'draft',
    leftOut: null,
    target: [`Typed ${base + 1}`],
  } as const;
  const saved = await services.call('draft.save', {
    document,
    base,
    changes: [{ ...change, target: [...change.target] }],
  });
  if (!saved.ok) throw new Error(saved.error.code);
  process.stdout.write(`${saved.value.draftVersion}\n`);
}
