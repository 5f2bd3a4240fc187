import { useEffect, useState } from 'react';
import type { ServiceState } from '../../core/contract/translation.ts';
import type { DocumentId } from '../../core/model/revision.ts';
import { useHost } from '../host/host-context.ts';

/**
 * Whether the program has a key for an origin, and an agreement for a document; null while it is asked.
 * @param asked another number asks again
 */
export function useServiceState(origin: string, document?: DocumentId, asked = 0): ServiceState | null {
  const host = useHost();
  const [known, setKnown] = useState<{ readonly origin: string; readonly state: ServiceState } | null>(null);
  useEffect(() => {
    if (origin === '') return undefined;
    let wanted = true;
    void host.call('translation.state', { origin, document }).then((state) => {
      if (wanted && state.ok) setKnown({ origin, state: state.value });
    });
    return () => {
      wanted = false;
    };
  }, [host, origin, document, asked]);
  return known?.origin === origin ? known.state : null;
}
