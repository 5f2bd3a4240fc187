import { Fragment } from 'react';
import type { Range } from '../../core/text/range.ts';

interface MarkedTextProps {
  readonly text: string;
  /** In order, not touching each other. */
  readonly places: readonly Range[];
  /** What screen readers hear before each of them. */
  readonly label?: string;
}

/** A text with stretches marked; its paragraphs are parted by line feeds. */
export function MarkedText({ text, places, label }: MarkedTextProps) {
  return (
    <>
      {places.map(({ start, end }, index) => (
        <Fragment key={index}>
          {text.slice(places[index - 1]?.end ?? 0, start)}
          <mark>
            {label !== undefined && <span className="unseen">{label} </span>}
            {text.slice(start, end)}
          </mark>
        </Fragment>
      ))}
      {text.slice(places.at(-1)?.end ?? 0)}
    </>
  );
}
