import { Fragment } from 'react';
import type { ParagraphPair } from '../../core/diff/texts.ts';
import type { Words } from '../i18n/use-words.ts';

/** One paragraph with what went out struck and what came in underlined; screen readers hear which is which. */
export function Redline({ pair, words: { t } }: { pair: ParagraphPair; words: Words }) {
  return (
    <p className="redline" data-kind={pair.kind}>
      {pair.ops.map((op, at) => {
        if (op.kind === 'same') return <Fragment key={at}>{op.text}</Fragment>;
        const out = op.kind === 'removed';
        const Mark = out ? 'del' : 'ins';
        return (
          <Mark key={at}>
            <span className="unseen">{out ? t('compare.deleted') : t('compare.inserted')} </span>
            {withPilcrows(op.text, out)}
          </Mark>
        );
      })}
    </p>
  );
}

/** A paragraph break that went or came is shown as its sign; one that went breaks no line any more. */
function withPilcrows(text: string, out: boolean): string {
  return text.replaceAll('\n', out ? '¶ ' : '¶\n');
}
