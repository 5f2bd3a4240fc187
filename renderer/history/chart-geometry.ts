/** Where the lines of a chart of open flags run, in units of its view box. */
import type { FlagPoint } from '../../core/contract/history.ts';
import { SEVERITIES, type Severity } from '../../core/model/flag.ts';

export const WIDTH = 640;
export const HEIGHT = 200;

export interface Chart {
  /** Most flags of one severity that were open at a time. */
  readonly most: number;
  /** As `points` of a polyline. */
  readonly lines: Readonly<Record<Severity, string>>;
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
}

/** Revisions are spaced evenly: most come in bursts, and time would press them together. */
export function chartOf(points: readonly FlagPoint[]): Chart {
  const most = Math.max(0, ...points.flatMap(({ open }) => SEVERITIES.map((severity) => open[severity])));
  const top = Math.max(1, most);
  const x = (at: number): number => (points.length < 2 ? 0 : (at / (points.length - 1)) * WIDTH);
  const y = (value: number): number => HEIGHT - (value / top) * HEIGHT;
  const line = (severity: Severity): string => {
    const places = points.map(({ open }, at) => `${x(at).toFixed(1)},${y(open[severity]).toFixed(1)}`);
    // One revision is a level line.
    if (points.length === 1) places.push(`${WIDTH},${places[0]?.split(',')[1] ?? 0}`);
    return places.join(' ');
  };
  const values = new Set([0, Math.round(top / 2), top]);
  return {
    most,
    lines: {
      critical: line('critical'),
      major: line('major'),
      minor: line('minor'),
      neutral: line('neutral'),
    },
    ticks: [...values].map((value) => ({ value, y: y(value) })),
  };
}
