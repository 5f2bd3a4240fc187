import { useMemo, useState } from 'react';
import type { NameCluster } from '../../core/clusters/cluster.ts';
import { keysOf, merged, moved, parted } from '../../core/clusters/grouping.ts';
import type { Place } from '../../core/model/flag.ts';
import type { NameGroups } from '../../core/model/name.ts';
import { useNavigation } from '../app/navigation-context.ts';
import type { Session } from '../app/session-types.ts';
import { useSnapshot } from '../app/use-snapshot.ts';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { useMessages } from '../ui/messages-context.ts';
import { MergeDialog } from './merge-dialog.tsx';
import { titleOf } from './title.ts';
import { SpellingPlaces } from './spelling-places.tsx';
import type { Grouping } from './use-clusters.ts';

interface ClusterSpellingsProps {
  session: Session;
  cluster: NameCluster;
  clusters: readonly NameCluster[];
  grouping: Grouping;
}

/** Where each spelling stands; wrong ones are parted from the name, and another name put to it. */
export function ClusterSpellings({ session, cluster, clusters, grouping }: ClusterSpellingsProps) {
  const words = useWords();
  const { t } = words;
  const { show } = useNavigation();
  const { say, trouble } = useMessages();
  const { segments } = useSnapshot(session, 'segments');
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const [choosing, setChoosing] = useState<'merge' | 'move' | null>(null);
  const numbers = useMemo(() => new Map(segments.map(({ id }, at) => [id, at + 1])), [segments]);
  const keys = keysOf(cluster);
  const own = new Set(keys.filter((key) => marked.has(key)));
  const isPart = own.size > 0 && own.size < keys.length;

  const regroup = async (groups: NameGroups, said: string) => {
    const former = grouping.groups;
    const error = await grouping.regroup(groups);
    if (error) return trouble(t('names.notKept', { error: words.error(error) }));
    setMarked(new Set());
    say(said, { label: t('app.undo'), run: () => void grouping.regroup(former) });
  };
  const go = ({ segment, ...place }: Place) => {
    show('review');
    session.goTo(segment, place);
  };
  const sides = [
    { lang: 'ar', spellings: cluster.arabic },
    { lang: 'en', spellings: cluster.english },
  ] as const;

  return (
    <section className="name-spellings" aria-label={t('names.spellings')}>
      <h3>{t('names.spellings')}</h3>
      {sides.map(({ lang, spellings }) => (
        <ul key={lang}>
          {spellings.map((spelling) => (
            <SpellingPlaces
              key={spelling.key}
              spelling={spelling}
              lang={lang}
              isMarked={own.has(spelling.key)}
              numberOf={(segment) => numbers.get(segment) ?? 0}
              onMark={(isMarked) => {
                const next = new Set(own);
                if (isMarked) next.add(spelling.key);
                else next.delete(spelling.key);
                setMarked(next);
              }}
              onGo={go}
            />
          ))}
        </ul>
      ))}
      <p className="hint">{t('names.splitHint')}</p>
      <div className="name-actions">
        <Button
          isDisabled={!isPart}
          onPress={() => void regroup(parted(grouping.groups, cluster, own), t('names.splitDone'))}
        >
          {t('names.split')}
        </Button>
        <Button isDisabled={!isPart} onPress={() => setChoosing('move')}>
          {t('names.move')}
        </Button>
        <Button onPress={() => setChoosing('merge')}>{t('names.merge')}</Button>
      </div>
      {choosing !== null && (
        <MergeDialog
          title={
            choosing === 'move'
              ? t('names.moveTitle', { count: own.size })
              : t('names.mergeTitle', { name: titleOf(cluster) })
          }
          others={clusters.filter((other) => other.id !== cluster.id)}
          onMerge={(other) => {
            setChoosing(null);
            if (choosing === 'move')
              void regroup(
                moved(grouping.groups, cluster, own, other),
                t('names.moved', { name: titleOf(other) }),
              );
            else void regroup(merged(grouping.groups, cluster, other), t('names.merged'));
          }}
          onClose={() => setChoosing(null)}
        />
      )}
    </section>
  );
}
