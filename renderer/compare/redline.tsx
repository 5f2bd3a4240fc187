import { Fragment } from 'react';
import type { Op } from '../../core/diff/difference.ts';
import type { ParagraphPair } from '../../core/diff/texts.ts';
import type { Words } from '../i18n/use-words.ts';

/** Which change of its segment a run belongs to, and how to make it the current one. */
export interface Marks {
  /** By run of the pair. */
  readonly changeOf: (op: number) => number | undefined;
  readonly current: number | null;
  onSelect(change: number): void;
}

interface RedlineProps {
  pair: ParagraphPair;
  words: Words;
  /** One side of the comparison; both in one text without it. */
  side?: 'before' | 'after';
  marks?: Marks;
}

/** One paragraph with what went out struck and what came in underlined; screen readers hear which is which. */
export function Redline({ pair, words: { t }, side, marks }: RedlineProps) {
  const hidden = side === 'before' ? 'added' : side === 'after' ? 'removed' : null;
  return (
    <p className="redline" data-kind={pair.kind}>
      {pair.ops.map((op, at) => {
        if (op.kind === hidden) return null;
        if (op.kind === 'same')
          return <Fragment key={at}>{(side === 'before' && op.before) || op.text}</Fragment>;
        const Mark = op.kind === 'removed' ? 'del' : 'ins';
        const change = marks?.changeOf(at);
        return (
          <Mark
            key={at}
            className={op.move === undefined && pair.kind !== 'moved' ? undefined : 'moved'}
            data-current={change !== undefined && change === marks?.current ? '' : undefined}
            onClick={(event) => {
              if (change === undefined) return;
              event.stopPropagation();
              marks?.onSelect(change);
            }}
          >
            <span className="unseen">{t(`compare.${saidOf(op)}`)} </span>
            {withPilcrows(op.text, op.kind === 'removed')}
          </Mark>
        );
      })}
    </p>
  );
}

function saidOf({ kind, move }: Op): 'inserted' | 'deleted' | 'movedHere' | 'movedAway' {
  if (move !== undefined) return kind === 'removed' ? 'movedAway' : 'movedHere';
  return kind === 'removed' ? 'deleted' : 'inserted';
}

/** A paragraph break that went or came is shown as its sign; one that went breaks no line any more. */
function withPilcrows(text: string, out: boolean): string {
  return text.replaceAll('\n', out ? '¶ ' : '¶\n');
}
