import { memo, useDeferredValue } from 'react';
import { Button } from 'react-aria-components';
import { isWhole, type Change } from '../../core/changes/segment-changes.ts';
import type { SegmentId } from '../../core/model/segment.ts';
import { useWords, type Words } from '../i18n/use-words.ts';
import type { Group, Item } from './change-groups.ts';
import type { Take } from './use-take.ts';

interface ChangeListProps {
  groups: readonly Group[];
  /** Place of the current change. */
  current: number | null;
  onGo(change: number): void;
  /** The full list: with the Arabic, and what can be done; a slim one without it. */
  full?: { sourceOf?: (segment: SegmentId) => string; take: Take };
}

/** Most changes of a kind in the slim list. */
const LISTED = 300;
/** Characters of either side of a change in the slim list. */
const BRIEF = 110;
/** Changes of a kind that are drawn at once. */
const FIRST = 40;

/** Every change by what it amounts to. */
export function ChangeList({ groups, current, onGo, full }: ChangeListProps) {
  const words = useWords();
  const drawn = useDeferredValue(full ? Infinity : LISTED, FIRST);
  return (
    <div className={full ? 'changes changes-full' : 'changes'}>
      {groups.map(({ name, items }) => (
        <section key={name} aria-label={words.t(`compare.changeKinds.${name}`, { n: items.length })}>
          <h3 className="changes-head">{words.t(`compare.changeKinds.${name}`, { n: items.length })}</h3>
          <ol>
            {items.slice(0, drawn).map((item, at) => (
              <ChangeItem
                key={at}
                item={item}
                words={words}
                here={item.index === current}
                onGo={onGo}
                source={full?.sourceOf?.(item.change.segment)}
                take={full?.take}
              />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

interface ChangeItemProps {
  item: Item;
  words: Words;
  here: boolean;
  onGo(change: number): void;
  source: string | undefined;
  take: Take | undefined;
}

const ChangeItem = memo(function ChangeItem({ item, words, here, onGo, source, take }: ChangeItemProps) {
  const { t, number } = words;
  const { change, index, rule } = item;
  const says = rule === null ? saysOf(change, words) : words.rule(rule);
  return (
    <li className="change-item" id={rule === null && take ? `item-${index}` : undefined} tabIndex={-1}>
      <Button
        className={here ? 'change change-here' : 'change'}
        {...(here && { 'aria-current': true })}
        onPress={() => onGo(index)}
      >
        <span className="change-number">{number(change.number)}</span>
        {says === null ? (
          <Turn change={change} words={words} length={take ? Infinity : BRIEF} />
        ) : (
          <span className="change-words">{says}</span>
        )}
        {change.fact && rule === null && (
          <span className="change-fact">{t(`compare.facts.${change.fact}`)}</span>
        )}
      </Button>
      {source !== undefined && (
        <p className="change-source text-arabic" dir="rtl" lang="ar">
          {source}
        </p>
      )}
      {take && rule === null && <Actions change={change} take={take} words={words} />}
    </li>
  );
});

interface TurnProps {
  change: Change;
  words: Words;
  /** Most characters of either side. */
  length: number;
}

/** What became what, in the language of the text. */
function Turn({ change: { before, after }, words: { t }, length }: TurnProps) {
  return (
    <span className="change-words" dir="ltr" lang="en">
      {before !== '' && (
        <del>
          <span className="unseen">{t('compare.deleted')} </span>
          {cut(before, length)}
        </del>
      )}{' '}
      {after !== '' && (
        <ins>
          <span className="unseen">{t('compare.inserted')} </span>
          {cut(after, length)}
        </ins>
      )}
    </span>
  );
}

/** The beginning of a long text, to the end of a word. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const end = text.lastIndexOf(' ', length);
  return `${text.slice(0, end > 0 ? end : length)}…`;
}

/** What is said of a change that words cannot show; null where they can. */
function saysOf({ at, kind, before, after }: Change, { t }: Words): string | null {
  if (kind === 'moved') return cut(before || after, BRIEF);
  if (before === '' && after === '' && at !== null) return t('compare.spaceOnly');
  return isWhole(kind) ? t(`compare.wholeSegment.${kind}`) : null;
}

function Actions({ change, take, words: { t } }: { change: Change; take: Take; words: Words }) {
  const name = take.direction === 'over' ? 'takeOver' : 'takeBack';
  if (!take.ids.has(change.segment) && !take.reject) return null;
  return (
    <div className="change-actions">
      {take.reject && change.kind !== 'removed' && (
        <Button className="compare-take" onPress={() => take.reject?.(change)}>
          {t('compare.reject')}
        </Button>
      )}
      {take.ids.has(change.segment) && (
        <Button className="compare-take" onPress={() => take.change(change)}>
          {t(`compare.${name}`)}
        </Button>
      )}
    </div>
  );
}
