import { useWords } from '../i18n/use-words.ts';
import type { Standing } from '../../core/stage/stage.ts';
import { sayStanding, tellStanding } from './say-standing.ts';
import './stage.css';

/** How a document stands; nothing while it is in work. */
export function StandingChip({ standing }: { standing: Standing }) {
  const words = useWords();
  const said = sayStanding(standing, words);
  if (said === null) return null;
  return (
    <span className={`standing standing-${standing.kind}`} title={tellStanding(standing, words)}>
      {said}
    </span>
  );
}
