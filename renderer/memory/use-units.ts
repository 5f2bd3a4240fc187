import { useEffect, useState } from 'react';
import type { MemoryUnit } from '../../core/memory/unit.ts';
import type { ErrorValue } from '../../core/model/result.ts';
import { useHost } from '../host/host-context.ts';

const PAGE = 30;
/** Milliseconds: who types is not answered at each letter. */
const PAUSE = 200;
/** Milliseconds until another look while words are still being read. */
const AGAIN = 400;

interface Listed {
  readonly units: readonly MemoryUnit[];
  readonly next: number | null;
  readonly total: number;
  readonly missing: number;
}

export interface Units {
  /** Null until there is an answer. */
  readonly list: Listed | null;
  readonly error: ErrorValue | null;
  /** Null where there are no more. */
  readonly more: (() => void) | null;
  /** Looks again. */
  reload(): void;
}

/** Units of the memory, those with some words where there are some. */
export function useUnits(words: string): Units {
  const host = useHost();
  const [list, setList] = useState<Listed | null>(null);
  const [error, setError] = useState<ErrorValue | null>(null);
  const [turn, setTurn] = useState(0);

  useEffect(() => {
    let wanted = true;
    const ask = async (): Promise<void> => {
      const page = await host.call('memory.page', { words, limit: PAGE });
      if (!wanted) return;
      setError(page.ok ? null : page.error);
      if (!page.ok) return;
      setList(page.value);
      if (page.value.missing > 0) timer = setTimeout(() => void ask(), AGAIN);
    };
    let timer = setTimeout(() => void ask(), words === '' ? 0 : PAUSE);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [host, words, turn]);

  const next = list?.next ?? null;
  const more = async (before: number): Promise<void> => {
    const page = await host.call('memory.page', { words, limit: PAGE, before });
    if (!page.ok) setError(page.error);
    else setList((known) => known && { ...page.value, units: [...known.units, ...page.value.units] });
  };
  return {
    list,
    error,
    more: next === null ? null : () => void more(next),
    reload: () => setTurn((count) => count + 1),
  };
}
