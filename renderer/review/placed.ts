import type { CSSProperties } from 'react';

/** Puts a row at its place in a layer, in CSS pixels. */
export function placed(top: number, height: number): CSSProperties {
  return { transform: `translateY(${top}px)`, blockSize: height };
}
