import { useMemo } from 'react';
import { useProgram } from '../app/program-context.ts';
import { typeOf, type PageType } from './type.ts';

/** The measures of the two texts, as they are set now. */
export function useType(): PageType {
  const { appearance } = useProgram().settings;
  return useMemo(() => typeOf(appearance), [appearance]);
}
