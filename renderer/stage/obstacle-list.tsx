import { Button as Pressable } from 'react-aria-components';
import type { Obstacles } from '../../core/stage/obstacles.ts';
import { useNavigation } from '../app/navigation-context.ts';
import { useWords, type Words } from '../i18n/use-words.ts';
import type { DocumentSession } from '../review/session.ts';

/** So many of a kind are named; the count tells of the rest. */
const NAMED = 4;
const SHOWN = 80;

interface Item {
  readonly key: string;
  readonly segment: string;
  /** What kind of thing it is; empty where the heading says it. */
  readonly what: string;
  readonly text: string;
  readonly lang: 'ar' | 'en' | null;
  go(): void;
}

interface Props {
  readonly session: DocumentSession;
  readonly obstacles: Obstacles;
  /** The editor goes to one of them. */
  onLeave(): void;
}

/** What stands in the way of a sign-off, by kind; each leads to its place. */
export function ObstacleList({ session, obstacles, onLeave }: Props) {
  const words = useWords();
  const { t } = words;
  const { show, showPanel } = useNavigation();
  const { segments, flags, queries, ledger } = itemsOf(session, obstacles, showPanel, words);
  const groups = [
    { id: 'segments', items: segments, title: t('stage.obstacles.segments', { count: segments.length }) },
    { id: 'flags', items: flags, title: t('stage.obstacles.flags', { count: flags.length }) },
    { id: 'queries', items: queries, title: t('stage.obstacles.queries', { count: queries.length }) },
    { id: 'ledger', items: ledger, title: t('stage.obstacles.ledger', { count: ledger.length }) },
  ].filter(({ items }) => items.length > 0);
  return (
    <div className="obstacles">
      {groups.map(({ id, items, title }) => (
        <section key={id} aria-label={title}>
          <h3>{title}</h3>
          <ul>
            {items.slice(0, NAMED).map(({ key, segment, what, text, lang, go }) => (
              <li key={key}>
                <Pressable
                  className="obstacle"
                  onPress={() => {
                    onLeave();
                    show('review');
                    go();
                  }}
                >
                  <span className="obstacle-number">
                    {t('review.segment', { number: session.draft.indexOf(segment) + 1 })}
                  </span>
                  <span className="obstacle-text">
                    {what !== '' && <span className="obstacle-what">{what}</span>}
                    <bdi lang={lang ?? undefined}>
                      {text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text}
                    </bdi>
                  </span>
                </Pressable>
              </li>
            ))}
          </ul>
          {items.length > NAMED && <p className="hint">{t('stage.more', { count: items.length - NAMED })}</p>}
        </section>
      ))}
    </div>
  );
}

function itemsOf(
  session: DocumentSession,
  { segments, flags, queries, ledger }: Obstacles,
  showPanel: (panel: 'flags' | 'segment' | 'ledger') => void,
  words: Words,
): Readonly<Record<keyof Obstacles, readonly Item[]>> {
  return {
    segments: segments.map(({ id, source, target }) => ({
      key: id,
      segment: id,
      what: '',
      text: target[0] ?? source,
      lang: target[0] === undefined ? 'ar' : 'en',
      go: () => session.goTo(id),
    })),
    flags: flags.map((flag, at) => ({
      key: `${flag.key} ${at}`,
      segment: flag.place.segment,
      what: words.rule(flag.rule, flag.data),
      text: flag.text,
      lang: flag.place.side === 'source' ? 'ar' : 'en',
      go: () => {
        showPanel('flags');
        session.goToFlag(flag);
      },
    })),
    queries: queries.map((query) => ({
      key: query.id,
      segment: query.anchor.segment,
      what: '',
      text: query.entries[0]?.text ?? '',
      lang: null,
      go: () => {
        showPanel('segment');
        session.comments.goTo(query);
      },
    })),
    ledger: ledger.map((entry, at) => ({
      key: `${entry.key} ${at}`,
      segment: entry.segment,
      what: words.t(`ledger.kinds.${entry.kind}`),
      text: entry.source?.text ?? entry.target?.text ?? '',
      lang: entry.source ? 'ar' : 'en',
      go: () => {
        showPanel('ledger');
        session.goToEntry(entry);
      },
    })),
  };
}
