import { useCallback, useEffect, useRef, useState } from 'react';
import type { OwnRule } from '../../../core/model/own-rule.ts';
import type { ErrorValue } from '../../../core/model/result.ts';
import type { Session } from '../../app/session-types.ts';
import { useHost } from '../../host/host-context.ts';

export interface OwnRulesChanges {
  /** Null until they have been read. */
  readonly rules: readonly OwnRule[] | null;
  /**
   * Stores what differs from what is stored and takes effect in the open document; false where it was refused. What another
   * window did meanwhile stays.
   */
  save(rules: readonly OwnRule[]): Promise<boolean>;
}

/** The rules that editors of this library wrote. Saves are made one after the other. */
export function useOwnRules(session: Session | null, onError: (error: ErrorValue) => void): OwnRulesChanges {
  const host = useHost();
  const [rules, setRules] = useState<readonly OwnRule[] | null>(null);
  const last = useRef<Promise<unknown>>(Promise.resolve());
  /** As they are stored; an undo comes from a list that was shown before. */
  const stored = useRef<readonly OwnRule[]>([]);

  useEffect(() => {
    let wanted = true;
    void host.call('own-rules.read', {}).then((read) => {
      if (!wanted) return;
      if (read.ok) {
        stored.current = read.value;
        setRules(read.value);
      } else onError(read.error);
    });
    return () => {
      wanted = false;
    };
  }, [host, onError]);

  const save = useCallback(
    (next: readonly OwnRule[]): Promise<boolean> => {
      const saving = last.current.then(async () => {
        const kept = new Set(next.map(({ id }) => id));
        const keep = next.filter((rule) => !stored.current.includes(rule)).map(asSent);
        const remove = stored.current.flatMap(({ id }) => (kept.has(id) ? [] : [id]));
        const saved = await host.call('own-rules.save', { keep, remove });
        if (!saved.ok) {
          onError(saved.error);
          return false;
        }
        stored.current = saved.value;
        setRules(saved.value);
        session?.follow({ ownRules: saved.value });
        return true;
      });
      last.current = saving;
      return saving;
    },
    [host, onError, session],
  );
  return { rules, save };
}

/** Calls take lists that may be written to. */
function asSent(rule: OwnRule) {
  return rule.kind === 'pattern'
    ? rule
    : { ...rule, wanted: [...rule.wanted], forbidden: [...rule.forbidden] };
}
