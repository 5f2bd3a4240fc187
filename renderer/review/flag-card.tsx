import { memo, useEffect, useRef } from 'react';
import { Button as Pressable } from 'react-aria-components';
import type { Dismissal, Flag } from '../../core/model/flag.ts';
import type { RuleSetting } from '../../core/model/profile.ts';
import { useHost } from '../host/host-context.ts';
import { useWords, type Words } from '../i18n/use-words.ts';
import { FixAllButton } from '../fixes/fix-all-button.tsx';
import { FlagReading } from '../reading/flag-reading.tsx';
import { setRule } from '../rules/set-rule.ts';
import { isUnknownWord } from '../spelling/unknown-word.ts';
import { useTeach } from '../spelling/use-teach.ts';
import { Button } from '../ui/button.tsx';
import { useMessages } from '../ui/messages-context.ts';
import { DismissForm } from './dismiss-form.tsx';
import type { DocumentSession } from './session.ts';

interface Props {
  readonly session: DocumentSession;
  readonly flag: Flag;
  /** 1-based segment. */
  readonly number: number;
  readonly focused: boolean;
  /** The reason is asked for. */
  readonly dismissing: boolean;
  readonly dismissal: Dismissal | null;
  /** Flags of the English that carry its fault. */
  readonly carried: readonly Flag[];
  /** How many open flags its first fix can mend alike. */
  readonly alike: number;
}

/** One flag, as a colleague's note: what, where, the words, why, the fix, and dismissing last. */
export const FlagCard = memo(function FlagCard({
  session,
  flag,
  number,
  focused,
  dismissing,
  dismissal,
  carried,
  alike,
}: Props) {
  const words = useWords();
  const { t } = words;
  const card = useRef<HTMLLIElement>(null);
  const host = useHost();
  const { say, trouble } = useMessages();
  const teach = useTeach(session);

  useEffect(() => {
    if (focused) card.current?.scrollIntoView({ block: 'nearest' });
  }, [focused, dismissing]);

  const dismiss = async (reason: string): Promise<void> => {
    const result = await session.dismiss(flag, reason);
    if (result.ok) session.ask(null);
    else trouble(t('review.flags.failed', { error: words.error(result.error) }));
  };
  const reinstate = async (): Promise<void> => {
    const result = await session.reinstate(flag.key);
    if (!result.ok) trouble(t('review.flags.failed', { error: words.error(result.error) }));
  };
  const set = async (setting: RuleSetting | null): Promise<RuleSetting | null | undefined> => {
    const before = await setRule(host, session, flag.rule, setting);
    if (before.ok) return before.value;
    trouble((now) => now.t('rules.failed', { why: now.error(before.error) }));
    return undefined;
  };
  const turnOff = async (): Promise<void> => {
    session.ask(null);
    const before = await set('off');
    if (before === undefined) return;
    say((now) => now.t('rules.turnedOff', { rule: now.rule(flag.rule, flag.data) }), {
      label: t('rules.undo'),
      run: () => void set(before),
    });
  };
  const where = t('review.flags.where', { number, side: t(`review.flags.sides.${flag.place.side}`) });

  return (
    <li
      ref={card}
      className={`flag-card severity-${flag.severity} status-${flag.status}`}
      data-rule={flag.rule}
      data-focused={focused || undefined}
    >
      <Pressable className="flag-head" onPress={() => session.goToFlag(flag)}>
        <span className="flag-dot" aria-hidden="true" />
        <span className="flag-name">{words.rule(flag.rule, flag.data)}</span>
        <span className="flag-severity">
          {flag.status === 'open'
            ? t(`review.flags.severity.${flag.severity}`)
            : t(`review.flags.status.${flag.status}`)}
        </span>
        <span className="flag-number" aria-hidden="true">
          {words.number(number)}
        </span>
        <span className="unseen">{where}</span>
      </Pressable>
      <FlaggedWords flag={flag} />
      <FlagReading session={session} flag={flag} focused={focused} />
      <p className="flag-message">{words.flag(flag)}</p>
      {carried.map(({ key, text }) => (
        <p className="flag-carried" key={key}>
          {t('review.flags.carried')}{' '}
          <q lang="en" dir="ltr">
            {shorten(text)}
          </q>
        </p>
      ))}
      {dismissal ? <p className="flag-dismissal">{dismissalText(dismissal, words)}</p> : null}
      {flag.status === 'open' ? (
        <div className="flag-actions">
          {flag.fixes.map((fix, at) => (
            <Pressable
              className="flag-fix"
              key={`${fix.titleId} ${at}`}
              onPress={() => session.applyFix(fix)}
            >
              <span>{words.fix(flag.rule, fix)}</span>
              {focused && at === 0 ? (
                <kbd className="keys" dir="ltr">
                  Ctrl .
                </kbd>
              ) : null}
            </Pressable>
          ))}
          {alike > 1 && flag.fixes[0] ? (
            <FixAllButton session={session} flag={flag} fix={flag.fixes[0]} count={alike} />
          ) : null}
          {isUnknownWord(flag) ? (
            <Button variant="quiet" onPress={() => teach(flag)}>
              {t('fixes.teach')}
            </Button>
          ) : null}
          {dismissing ? (
            <DismissForm
              onDismiss={dismiss}
              onCancel={() => session.ask(null)}
              onTurnOff={() => void turnOff()}
            />
          ) : (
            <Button variant="quiet" onPress={() => session.ask({ kind: 'dismiss', flag })}>
              {t('review.flags.dismiss')}
            </Button>
          )}
        </div>
      ) : null}
      {flag.status === 'dismissed' ? (
        <div className="flag-actions">
          <Button variant="quiet" onPress={() => void reinstate()}>
            {t('review.flags.reinstate')}
          </Button>
        </div>
      ) : null}
    </li>
  );
});

/** Long paragraphs are cut: the card points, the text shows. */
const SHOWN = 90;

function shorten(text: string): string {
  return text.length > SHOWN ? `${[...text].slice(0, SHOWN).join('').trimEnd()}…` : text;
}

function FlaggedWords({ flag }: { flag: Flag }) {
  const arabic = flag.place.side === 'source';
  const text = shorten(flag.text);
  if (text.trim() === '') return null;
  return (
    <p
      className={arabic ? 'flag-words flag-words-arabic' : 'flag-words'}
      lang={arabic ? 'ar' : 'en'}
      dir={arabic ? 'rtl' : 'ltr'}
    >
      {text}
    </p>
  );
}

function dismissalText({ author, reason }: { author: string; reason: string }, { t }: Words): string {
  const by = author === '' ? t('review.flags.anonymous') : author;
  return reason === ''
    ? t('review.flags.dismissedNoReason', { author: by })
    : t('review.flags.dismissedBy', { author: by, reason });
}
