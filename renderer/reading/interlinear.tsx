import type { Explained } from '../../core/reading/explain.ts';

/** Word under word: the Arabic, how it sounds, what it says. In the order of the Arabic. */
export function Interlinear({ explained: { words } }: { explained: Explained }) {
  return (
    <ol className="interlinear" dir="rtl">
      {words.map(({ start, text, reading, gloss, isApproximate }) => (
        <li key={start} className="interlinear-word">
          <span lang="ar" className="interlinear-arabic">
            {text}
          </span>
          <span
            lang="ar-Latn"
            dir="ltr"
            className={isApproximate ? 'interlinear-sound interlinear-about' : 'interlinear-sound'}
          >
            {reading}
          </span>
          <span lang="en" dir="ltr" className="interlinear-gloss">
            {gloss ?? '–'}
          </span>
        </li>
      ))}
    </ol>
  );
}
