import type { NameChange } from '../../core/clusters/choice.ts';
import { useWords } from '../i18n/use-words.ts';
import { Checkbox } from '../ui/checkbox.tsx';

interface ChangeListProps {
  changes: readonly NameChange[];
  /** Keys of changes that will not be made. */
  left: ReadonlySet<string>;
  numberOf(segment: string): number;
  onLeave(key: string, isLeft: boolean): void;
}

/** Letters shown before and behind a change. */
const AROUND = 32;
/** So many are shown; the rest is changed with them. */
const MOST = 200;

export const keyOfChange = ({ place }: NameChange): string =>
  `${place.segment} ${place.paragraph} ${place.start}`;

/** Every place as it would read, each to be left out. */
export function ChangeList({ changes, left, numberOf, onLeave }: ChangeListProps) {
  const words = useWords();
  const { t } = words;
  return (
    <>
      <ul className="name-changes">
        {changes.slice(0, MOST).map((change) => {
          const key = keyOfChange(change);
          const { before, after, place, paragraph } = change;
          const number = numberOf(place.segment);
          return (
            <li key={key}>
              <Checkbox
                label={t('names.change', { number, before, after })}
                isSelected={!left.has(key)}
                onChange={(isMade) => onLeave(key, !isMade)}
              >
                <span className="name-place">{words.number(number)}</span>
                <span className="name-excerpt" lang="en" dir="ltr">
                  {lead(paragraph, place.start)}
                  <del>{before}</del> <ins>{after}</ins>
                  {tail(paragraph, place.end)}
                </span>
              </Checkbox>
            </li>
          );
        })}
      </ul>
      {changes.length > MOST && <p className="hint">{t('names.more', { count: changes.length - MOST })}</p>}
    </>
  );
}

function lead(text: string, at: number): string {
  const from = Math.max(0, at - AROUND);
  return from === 0 ? text.slice(0, at) : `…${text.slice(from, at).replace(/^\S*\s/u, '')}`;
}

function tail(text: string, at: number): string {
  const to = Math.min(text.length, at + AROUND);
  return to === text.length ? text.slice(at) : `${text.slice(at, to).replace(/\s\S*$/u, '')}…`;
}
