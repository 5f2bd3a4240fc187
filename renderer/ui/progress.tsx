import { Meter } from 'react-aria-components';

/** How far something is: a thin bar whose words are read out, and shown by whoever uses it. */
export function Progress({ value, total, words }: { value: number; total: number; words: string }) {
  const share = total === 0 ? 0 : Math.round((value / total) * 100);
  return (
    <Meter className="progress" value={share} aria-label={words} valueLabel={words}>
      <div className="progress-done" style={{ inlineSize: `${share}%` }} />
    </Meter>
  );
}
