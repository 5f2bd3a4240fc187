import type { MemoryUnit } from '../../core/memory/unit.ts';
import { useWords } from '../i18n/use-words.ts';

/** Where a unit comes from, who approved it and when. */
export function OriginLine({ unit }: { unit: MemoryUnit }) {
  const { moment } = useWords();
  const { origin, author, at } = unit;
  const parts = [origin, author, at > 0 ? moment(at) : ''].filter((part) => part !== '');
  return (
    <p className="memory-origin">
      {parts.map((part, index) => (
        <span key={index}>
          {index > 0 && <span aria-hidden="true"> · </span>}
          <bdi>{part}</bdi>
        </span>
      ))}
    </p>
  );
}
