import { createContext, useContext } from 'react';
import type { ProgramState, Settings } from '../../core/contract/calls.ts';
import type { ErrorValue } from '../../core/model/result.ts';

export interface Program {
  readonly state: ProgramState;
  readonly settings: Settings;
  /** Takes effect at once and is stored; the answer is why it could not be stored, or null. */
  change(change: Partial<Settings>): Promise<ErrorValue | null>;
}

export const ProgramContext = createContext<Program | null>(null);

export function useProgram(): Program {
  const program = useContext(ProgramContext);
  if (!program) throw new Error('useProgram outside of ProgramContext');
  return program;
}
