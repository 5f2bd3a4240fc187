import type { SegmentState } from '../../core/model/segment.ts';

/** A shape for each state, so that colour is never alone in telling them apart. */
export function StateIcon({ state }: { state: SegmentState }) {
  return (
    <svg
      className={`state-icon state-icon-${state}`}
      viewBox="0 0 16 16"
      width="15"
      height="15"
      aria-hidden="true"
    >
      {SHAPES[state]}
    </svg>
  );
}

const SHAPES: Readonly<Record<SegmentState, React.ReactNode>> = {
  todo: (
    <circle
      cx="8"
      cy="8"
      r="5.6"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeDasharray="2.4 2"
    />
  ),
  draft: (
    <>
      <circle cx="8" cy="8" r="5.8" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d="M8 2.2a5.8 5.8 0 0 1 0 11.6z" fill="currentColor" />
    </>
  ),
  reviewed: (
    <>
      <circle cx="8" cy="8" r="6.6" fill="currentColor" />
      <path
        d="m5.1 8.2 2 2 3.8-4.1"
        fill="none"
        stroke="var(--paper)"
        strokeWidth="1.7"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  ),
  'left-out': (
    <>
      <circle cx="8" cy="8" r="5.8" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M5.2 8h5.6" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
    </>
  ),
};
