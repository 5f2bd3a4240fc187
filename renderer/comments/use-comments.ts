import { useSyncExternalStore } from 'react';
import type { DocumentSession } from '../review/session.ts';
import type { CommentsNow } from './comment-desk.ts';

export function useComments({ comments }: DocumentSession): CommentsNow {
  return useSyncExternalStore(comments.subscribe, comments.getSnapshot);
}
