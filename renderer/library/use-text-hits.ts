import { useCallback, useEffect, useRef, useState } from 'react';
import type { TextHit, TextHits } from '../../core/contract/search.ts';
import type { ErrorValue } from '../../core/model/result.ts';
import { useHost } from '../host/host-context.ts';

/** Hits that are asked for at a time. */
const PAGE = 50;
/** Milliseconds until it is asked again while the index is being made. */
const AGAIN_MS = 1000;

export interface FoundTexts extends Omit<TextHits, 'hits'> {
  readonly words: string;
  readonly hits: readonly TextHit[];
}

interface TextSearch {
  /** Null while nothing is sought, or nothing was found out yet. */
  readonly found: FoundTexts | null;
  readonly error: ErrorValue | null;
  /** Reads on where hits are left. */
  more(): void;
}

/**
 * Seeks words in the texts of all documents, as they are typed.
 * @param turn counts the changes of the library
 */
export function useTextHits(words: string, turn: number): TextSearch {
  const host = useHost();
  const [found, setFound] = useState<FoundTexts | null>(null);
  const [error, setError] = useState<ErrorValue | null>(null);
  const [again, setAgain] = useState(0);
  const sought = words.trim();
  /** Every answer but that to the last question comes too late. */
  const question = useRef(0);

  useEffect(() => {
    const mine = ++question.current;
    if (sought === '') return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    void host.call('text.find', { words: sought, side: 'both', limit: PAGE }).then((answer) => {
      if (mine !== question.current) return;
      setError(answer.ok ? null : answer.error);
      if (!answer.ok) return;
      setFound({ words: sought, ...answer.value });
      if (answer.value.missing > 0) timer = setTimeout(() => setAgain((count) => count + 1), AGAIN_MS);
    });
    return () => clearTimeout(timer);
  }, [host, sought, turn, again]);

  const more = useCallback(() => {
    if (!found || found.next === null) return;
    const mine = ++question.current;
    const asked = { words: found.words, side: 'both' as const, limit: PAGE, after: found.next };
    void host.call('text.find', asked).then((answer) => {
      if (mine !== question.current || !answer.ok) return;
      const { hits, ...rest } = answer.value;
      setFound({ words: found.words, ...rest, hits: [...found.hits, ...hits] });
    });
  }, [host, found]);

  const isOf = found?.words === sought;
  return { found: sought === '' ? null : found, error: isOf ? null : error, more };
}
