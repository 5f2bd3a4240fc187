import { memo, useEffect, useRef } from 'react';
import { Button as Pressable } from 'react-aria-components';
import type { LedgerEntry, Spot } from '../../core/ledger/entry.ts';
import type { Side } from '../../core/model/segment.ts';
import { useWords } from '../i18n/use-words.ts';
import { ReadAs } from '../reading/read-as.tsx';
import type { DocumentSession } from '../review/session.ts';
import { Button } from '../ui/button.tsx';
import { useMessages } from '../ui/messages-context.ts';

interface LedgerItemProps {
  readonly session: DocumentSession;
  readonly entry: LedgerEntry;
  /** 1-based segment. */
  readonly number: number;
  readonly confirmed: boolean;
  readonly focused: boolean;
}

/** One thing of both texts: its Arabic and its English, each a way to go there. */
export const LedgerItem = memo(function LedgerItem({
  session,
  entry,
  number,
  confirmed,
  focused,
}: LedgerItemProps) {
  const words = useWords();
  const { t } = words;
  const { trouble } = useMessages();
  const item = useRef<HTMLLIElement>(null);
  const status = confirmed && entry.status !== 'matched' ? 'confirmed' : entry.status;
  const text = entry.target?.text ?? entry.source?.text ?? '';
  const said = { kind: t(`ledger.kinds.${entry.kind}`), status: t(`ledger.statuses.${status}`), text };

  useEffect(() => {
    if (focused) item.current?.scrollIntoView({ block: 'nearest' });
  }, [focused]);

  const settle = async (): Promise<void> => {
    const result = confirmed ? await session.reinstate(entry.key) : await session.confirmEntry(entry);
    if (!result.ok) trouble(t('ledger.failed', { error: words.error(result.error) }));
  };
  const dismissal = confirmed
    ? session.getSnapshot().dismissals.find(({ key }) => key === entry.key)
    : undefined;
  const author = dismissal?.author || t('ledger.anonymous');

  return (
    <li ref={item} className={`ledger-item ledger-${status}`} data-focused={focused || undefined}>
      <p className="ledger-head">
        <span className="ledger-mark" aria-hidden="true" />
        <span className="ledger-kind">{said.kind}</span>
        <span className="ledger-status">{said.status}</span>
        <span className="flag-number" aria-hidden="true">
          {words.number(number)}
        </span>
        <span className="unseen">{t('ledger.where', { number })}</span>
      </p>
      <div className="ledger-sides" dir="ltr">
        <Way
          session={session}
          spot={entry.source}
          side="source"
          onPress={() => session.goToEntry(entry, 'source')}
        />
        <Way
          session={session}
          spot={entry.target}
          side="target"
          onPress={() => session.goToEntry(entry, 'target')}
        />
      </div>
      {dismissal && <p className="flag-dismissal">{t('ledger.by', { author })}</p>}
      {entry.status !== 'matched' && (
        <Button
          variant="quiet"
          aria-label={t(confirmed ? 'ledger.unconfirmOf' : 'ledger.confirmOf', said)}
          onPress={() => void settle()}
        >
          {confirmed ? t('ledger.unconfirm') : t('ledger.confirm')}
        </Button>
      )}
    </li>
  );
});

/** Long quotations are cut: the entry points, the text shows. */
const SHOWN = 70;

interface WayProps {
  session: DocumentSession;
  spot: Spot | null;
  side: Side;
  onPress(): void;
}

function Way({ session, spot, side, onPress }: WayProps) {
  const { t } = useWords();
  if (!spot) return <span className="ledger-nothing" aria-hidden="true" />;
  const { text } = spot;
  const shown = text.length > SHOWN ? `${[...text].slice(0, SHOWN).join('').trimEnd()}…` : text;
  const isArabic = side === 'source';
  return (
    <ReadAs session={session} arabic={isArabic ? shown : null}>
      <Pressable
        className={isArabic ? 'ledger-way flag-words-arabic' : 'ledger-way'}
        lang={isArabic ? 'ar' : 'en'}
        dir={isArabic ? 'rtl' : 'ltr'}
        aria-label={t(isArabic ? 'ledger.toArabic' : 'ledger.toEnglish', { text: shown })}
        onPress={onPress}
      >
        {shown}
      </Pressable>
    </ReadAs>
  );
}
