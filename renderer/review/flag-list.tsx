import { memo, useMemo, useState } from 'react';
import { countAlike, fixKind } from '../../core/fixes/alike.ts';
import type { Flag } from '../../core/model/flag.ts';
import { useSnapshot } from '../app/use-snapshot.ts';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { FlagCard } from './flag-card.tsx';
import type { DocumentSession } from './session.ts';

/** A long document has flags by the thousand; so many are shown at once. */
const PAGE = 100;

/** Flags as cards, in the order of the text. */
export const FlagList = memo(function FlagList({
  session,
  flags,
}: {
  readonly session: DocumentSession;
  readonly flags: readonly Flag[];
}) {
  const { t } = useWords();
  const { focused, asking, dismissals } = useSnapshot(session, 'focused', 'asking', 'dismissals');
  const { flags: all } = useSnapshot(session, 'flags');
  const counted = useMemo(() => countAlike(all), [all]);
  const [pages, setPages] = useState(1);
  // Walked to by key, a flag has to be on the list wherever it stands.
  const least = focused ? flags.findIndex(({ key }) => key === focused.key) + 1 : 0;
  const shown = flags.slice(0, Math.max(pages * PAGE, least));
  const more = flags.length - shown.length;
  const asked = asking?.kind === 'dismiss' ? asking.flag.key : null;

  return (
    <ol className="flag-list">
      {shown.map((flag) => (
        <FlagCard
          key={`${flag.key} ${flag.place.paragraph} ${flag.place.start}`}
          session={session}
          flag={flag}
          number={session.draft.indexOf(flag.place.segment) + 1}
          focused={flag.key === focused?.key}
          dismissing={flag.key === asked}
          dismissal={
            flag.status === 'dismissed' ? (dismissals.find(({ key }) => key === flag.key) ?? null) : null
          }
          carried={session.carriedBy(flag)}
          alike={alikeOf(flag, counted)}
        />
      ))}
      {more > 0 && (
        <li>
          <Button variant="quiet" onPress={() => setPages(pages + 1)}>
            {t('review.flags.more', { count: Math.min(more, PAGE) })}
          </Button>
        </li>
      )}
    </ol>
  );
});

function alikeOf(flag: Flag, counted: ReadonlyMap<string, number>): number {
  const [first] = flag.fixes;
  return first ? (counted.get(fixKind(flag, first)) ?? 0) : 0;
}
