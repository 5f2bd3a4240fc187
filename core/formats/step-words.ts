/** Steps from hand to hand as a table, for pages and terminals. */
import { fill } from '../locales/fill.ts';
import type { StageEvent } from '../stage/stage.ts';
import type { RedlineWords } from './redline-words.ts';

/** Its head, then a row for each step, oldest first. */
export function stepRows(steps: readonly StageEvent[], words: RedlineWords): readonly (readonly string[])[] {
  const { texts } = words;
  const { report } = texts;
  const said = ({ step, to, obstacles }: StageEvent): string => {
    if (step === 'handed-over') return fill(report.handedOver, { to });
    if (step === 'reopened') return report.reopened;
    return obstacles ? fill(report.inSpite, { ...obstacles }) : report.signedOff;
  };
  return [
    [report.step, report.version, texts.author, texts.at, texts.note],
    ...steps.map((event) => [
      said(event),
      fill(texts.revision, { number: words.number(event.number) }),
      event.author,
      words.moment(event.at),
      event.note,
    ]),
  ];
}
