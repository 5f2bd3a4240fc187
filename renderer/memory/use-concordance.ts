import { useEffect, useState } from 'react';
import type { TextHit, TextHits } from '../../core/contract/search.ts';
import type { ErrorValue, Result } from '../../core/model/result.ts';
import { useHost } from '../host/host-context.ts';
import type { Looked } from './memory-desk.ts';

const PAGE = 20;
/** Milliseconds until another look while the library is still being read. */
const AGAIN = 400;

export interface Concordance {
  /** Null until there is an answer to what was asked last. */
  readonly found: TextHits | null;
  readonly hits: readonly TextHit[];
  readonly error: ErrorValue | null;
  /** Null where there is no more. */
  readonly more: (() => void) | null;
}

/** Uses of words in the drafts of all documents. */
export function useConcordance(looked: Looked): Concordance {
  const host = useHost();
  const [answer, setAnswer] = useState<{ readonly to: Looked; readonly result: Result<TextHits> } | null>(
    null,
  );
  const [later, setLater] = useState<{
    readonly to: Looked;
    readonly hits: readonly TextHit[];
    readonly next: number | null;
  } | null>(null);
  const { words, side } = looked;

  useEffect(() => {
    if (words.trim() === '') return undefined;
    let wanted = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async (): Promise<void> => {
      const result = await host.call('text.find', { words, side, limit: PAGE });
      if (!wanted) return;
      setAnswer({ to: looked, result });
      if (result.ok && result.value.missing > 0) timer = setTimeout(() => void ask(), AGAIN);
    };
    void ask();
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [host, looked, words, side]);

  const result = answer?.to === looked ? answer.result : null;
  const found = result?.ok ? result.value : null;
  const added = later?.to === looked ? later : null;
  const hits = [...(found?.hits ?? []), ...(added?.hits ?? [])];
  const next = added ? added.next : (found?.next ?? null);
  const more = async (after: number): Promise<void> => {
    const page = await host.call('text.find', { words, side, limit: PAGE, after });
    if (page.ok)
      setLater({ to: looked, hits: [...(added?.hits ?? []), ...page.value.hits], next: page.value.next });
    else setAnswer({ to: looked, result: page });
  };
  return {
    found,
    hits,
    error: result?.ok === false ? result.error : null,
    more: next === null ? null : () => void more(next),
  };
}
