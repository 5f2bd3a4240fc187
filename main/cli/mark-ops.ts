import type { Op } from '../../core/diff/difference.ts';
import { paint } from './paint.ts';

/** A difference for people: `[-removed-]{+added+}`, in a terminal red and green instead. */
export function markOps(isColourful: boolean): (ops: readonly Op[]) => string {
  const colour = paint(isColourful);
  const mark = ({ kind, text }: Op): string => {
    if (kind === 'same') return text;
    if (isColourful) {
      return kind === 'removed'
        ? colour('strike', colour('red', text))
        : colour('underline', colour('green', text));
    }
    return kind === 'removed' ? `[-${text}-]` : `{+${text}+}`;
  };
  return (ops) => ops.map(mark).join('');
}
