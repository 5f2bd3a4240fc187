import { useSyncExternalStore } from 'react';
import type { Stage } from '../../core/stage/stage.ts';
import type { DocumentSession } from '../review/session.ts';

export function useStage({ stage }: DocumentSession): Stage {
  return useSyncExternalStore(stage.subscribe, stage.getSnapshot);
}
