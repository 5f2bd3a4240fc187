import type { FlagChange } from '../../core/history/flag-changes.ts';
import { useWords } from '../i18n/use-words.ts';

/** Rules named; the rest is a number. */
const NAMED = 4;

const LOOKS = { mended: 'tag tag-mended', 'came-in': 'tag tag-came-in', dismissed: 'tag', reinstated: 'tag' };

/** Which flags a revision mended, brought in, dismissed or raised again: each rule once. */
export function FlagTags({ changes }: { changes: readonly FlagChange[] }) {
  const { t, rule: name } = useWords();
  if (changes.length === 0) return null;
  const counts = new Map<string, { change: FlagChange; count: number }>();
  for (const change of changes) {
    const key = `${change.turn} ${change.rule}`;
    counts.set(key, { change, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const all = [...counts];
  const more = all.slice(NAMED).reduce((sum, [, { count }]) => sum + count, 0);
  return (
    <ul className="history-tags" aria-label={t('app.flags')}>
      {all.slice(0, NAMED).map(([key, { change, count }]) => (
        <li key={key} className={LOOKS[change.turn]}>
          {t(`history.turns.${change.turn}`, { rule: name(change.rule) })}
          {count > 1 && t('history.turns.times', { n: count })}
        </li>
      ))}
      {more > 0 && <li className="tag">{t('history.turns.more', { count: more })}</li>}
    </ul>
  );
}
