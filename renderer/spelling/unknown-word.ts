import type { Flag } from '../../core/model/flag.ts';

/** Whether a flag is on a word that could be taught. */
export const isUnknownWord = ({ rule, status }: Flag): boolean => rule === 'spelling' && status === 'open';
