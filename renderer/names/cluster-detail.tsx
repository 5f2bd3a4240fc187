import { useMemo, useRef, useState, type RefObject } from 'react';
import { changesFor } from '../../core/clusters/choice.ts';
import type { NameCluster } from '../../core/clusters/cluster.ts';
import { isControlWith, withControl } from '../app/keys.ts';
import type { Session } from '../app/session-types.ts';
import { useSnapshot } from '../app/use-snapshot.ts';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Switch } from '../ui/switch.tsx';
import { ChangeList, keyOfChange } from './change-list.tsx';
import type { Decide } from './use-decide.ts';

interface ClusterDetailProps {
  session: Session;
  cluster: NameCluster;
  decide: Decide;
  /** Reached by Enter on the list. */
  panel: RefObject<HTMLElement | null>;
  onDone(): void;
}

/** How one name is written: chosen once, with every place that changes. */
export function ClusterDetail({ session, cluster, decide, panel, onDone }: ClusterDetailProps) {
  const words = useWords();
  const { t } = words;
  const { segments } = useSnapshot(session, 'segments');
  const [typed, setTyped] = useState<string | null>(null);
  const [remember, setRemember] = useState(true);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const busy = useRef(false);
  const english = typed ?? cluster.proposal?.english ?? '';
  const chosen = english.trim().replace(/\s+/gu, ' ');
  const changes = useMemo(() => changesFor(cluster, chosen, segments), [cluster, chosen, segments]);
  const made = changes.filter((change) => !left.has(keyOfChange(change)));
  const numbers = useMemo(() => new Map(segments.map(({ id }, at) => [id, at + 1])), [segments]);
  const canRemember = remember && cluster.arabic.length > 0;
  const isIdle = chosen === '' || (made.length === 0 && !canRemember);

  const apply = async () => {
    if (isIdle || busy.current) return;
    busy.current = true;
    await decide({ cluster, english: chosen, changes: made, remember: canRemember });
    busy.current = false;
    onDone();
  };
  const label = !canRemember
    ? t('names.apply', { count: made.length })
    : made.length === 0
      ? t('names.rememberOnly')
      : t('names.applyRemember', { count: made.length });

  return (
    <section
      ref={panel}
      className="name-choice"
      aria-label={t('names.english')}
      onKeyDown={(event) => {
        if (!isControlWith(event, 'enter')) return;
        event.preventDefault();
        void apply();
      }}
    >
      {cluster.need && <p className="name-need">{t(`names.need.${cluster.need}`)}</p>}
      <Field
        label={t('names.english')}
        value={english}
        onChange={setTyped}
        lang="en"
        maxLength={300}
        {...hintOf(words, cluster)}
      />
      {cluster.english.length > 1 && (
        <div className="name-options">
          {cluster.english.slice(0, 8).map(({ key, text, places }) => (
            <Button key={key} onPress={() => setTyped(text)}>
              <bdi lang="en">{text}</bdi> <span className="name-count">{words.number(places.length)}</span>
            </Button>
          ))}
        </div>
      )}
      {cluster.arabic.length > 0 && (
        <Switch
          label={t('names.remember')}
          hint={t('names.rememberHint')}
          isSelected={remember}
          onChange={setRemember}
        />
      )}
      <p className="name-changes-count" role="status">
        {changes.length === 0 ? t('names.noChanges') : t('names.changes', { count: changes.length })}
      </p>
      <ChangeList
        changes={changes}
        left={left}
        numberOf={(segment) => numbers.get(segment) ?? 0}
        onLeave={(key, isLeft) => {
          const next = new Set(left);
          if (isLeft) next.add(key);
          else next.delete(key);
          setLeft(next);
        }}
      />
      <Button variant="primary" keys={withControl('Enter')} isDisabled={isIdle} onPress={() => void apply()}>
        {label}
      </Button>
    </section>
  );
}

/** Why this English is proposed. */
function hintOf(
  words: ReturnType<typeof useWords>,
  { proposal, remembered }: NameCluster,
): { hint?: string } {
  if (!proposal) return {};
  const { english, reason } = proposal;
  return {
    hint: words.t(`names.reason.${reason}`, {
      english,
      author: remembered?.author || words.t('names.anonymous'),
      when: remembered ? words.moment(remembered.at) : '',
    }),
  };
}
