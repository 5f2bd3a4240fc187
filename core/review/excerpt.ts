import type { Op } from '../diff/difference.ts';

/** Words that are left on either side of a change. */
const AROUND = 4;

/** A difference cut down to its changes and a few words around them; `…` stands for what is cut. */
export function excerpt(ops: readonly Op[]): readonly Op[] {
  const last = ops.length - 1;
  return ops.map((op, at) => {
    if (op.kind !== 'same') return op;
    const words = [...op.text.matchAll(/\S+/gu)];
    const head = at === 0 ? undefined : words[AROUND - 1];
    const tail = at === last ? undefined : words.at(-AROUND);
    const from = at === 0 ? 0 : head ? head.index + head[0].length : op.text.length;
    const to = at === last ? op.text.length : (tail?.index ?? 0);
    if (to - from < 2) return op;
    return { kind: 'same', text: `${op.text.slice(0, from)} … ${op.text.slice(to)}` };
  });
}
