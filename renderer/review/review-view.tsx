/** The bilingual page: Arabic, spine and English, row beside row. */
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Segment } from '../../core/model/segment.ts';
import { asksForLook } from '../../core/review/correct.ts';
import { useCommentKeys } from '../comments/use-comment-keys.ts';
import { useWireKeys } from '../correction/use-wire-keys.ts';
import { QuickFixes } from '../fixes/quick-fixes.tsx';
import { FindBar } from '../find/find-bar.tsx';
import { useFind } from '../find/use-find.ts';
import { useFindKeys } from '../find/use-find-keys.ts';
import { useSnapshot } from '../app/use-snapshot.ts';
import { AskMemory } from '../memory/ask-memory.tsx';
import { useMemoryKeys } from '../memory/use-memory-keys.ts';
import { useWords } from '../i18n/use-words.ts';
import { useDesk } from '../outline/desk-state.ts';
import { FilterBar } from '../outline/filter-bar.tsx';
import { useDeskKeys } from '../outline/use-desk-keys.ts';
import { EnglishPane } from './english-pane.ts';
import { replaceMarks } from './arabic-marks.ts';
import { measureArabic } from './measure.ts';
import { loadFonts, setUpMonaco, useEditorColours } from './monaco-set-up.ts';
import { Rows } from './rows.tsx';
import { LeaveOutDialog } from './leave-out-dialog.tsx';
import { leaveOut } from './segment-steps.ts';
import type { DocumentSession } from './session.ts';
import { useType } from '../styles/use-type.ts';
import { ReadingHelp } from '../reading/reading-help.tsx';
import { AddTerm } from '../terms/add-term.tsx';
import { useReviewKeys } from './use-review-keys.ts';
import './review.css';

/** Stays mounted while other views show, so that the editor keeps its place and its undo. */
export function ReviewView({ session, active }: { session: DocumentSession; active: boolean }) {
  const { t } = useWords();
  const english = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const [pane, setPane] = useState<EnglishPane | null>(null);
  const label = t('review.editorLabel');
  const { asking } = useSnapshot(session, 'asking');
  useEditorColours();
  const type = useType();
  const shown = useRef(type);
  useReviewKeys(session, active);
  useDeskKeys(session, active);
  useWireKeys(session, active);
  const { filtering } = useDesk(session);
  const find = useFind(session, () => session.focusEditor());
  useCommentKeys(session, pane, active);
  useFindKeys(find, active, () => pane?.selected ?? '');
  useMemoryKeys(session, active, () => pane?.selected ?? '');

  useEffect(() => {
    let made: EnglishPane | null = null;
    let gone = false;
    void loadFonts(shown.current).then(() => {
      if (gone || !english.current) return;
      setUpMonaco();
      made = new EnglishPane(english.current, session, shown.current.english);
      setPane(made);
    });
    return () => {
      gone = true;
      made?.dispose();
      setPane(null);
    };
  }, [session]);
  useEffect(() => pane?.editor.updateOptions({ ariaLabel: label }), [pane, label]);
  useEffect(() => {
    // Opened at a segment, it is shown once there is something to show it in.
    const { segments, current } = session.getSnapshot();
    if (pane && current !== null && current !== segments[0]?.id) session.goTo(current);
  }, [pane, session]);
  useEffect(() => {
    // Whoever comes to the texts goes on typing, unless something else has the keyboard.
    const holder = document.activeElement;
    const isFree = holder === document.body || holder?.closest('.tab-workspace:not([data-shown])');
    if (active && isFree) pane?.editor.focus();
  }, [active, pane]);

  const measure = useCallback(() => {
    const host = body.current;
    const width = host?.querySelector('.arabic-sizer')?.clientWidth ?? 0;
    if (!pane || !host || width === 0) return;
    const formerOf = (segment: Segment): string | null => {
      const { former } = session.getSnapshot();
      return asksForLook(segment, former) ? (former.get(segment.id) ?? null) : null;
    };
    const label = t('review.arabicChanged');
    const { family, size, leading, padding } = shown.current.arabic;
    pane.arabic.renew({
      ground: [width, family, size, leading, padding].join(' '),
      measure: (segments) => measureArabic(host, segments, width, { formerOf, label }),
      shapeOf: (segment) => {
        const former = formerOf(segment);
        return former === null ? segment.kind : [segment.kind, label, former].join(' ');
      },
    });
    replaceMarks();
  }, [pane, session, t]);

  useLayoutEffect(() => {
    const column = body.current?.querySelector('.arabic-sizer');
    if (!pane || !column) return undefined;
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(column);
    return () => observer.disconnect();
  }, [pane, measure]);

  // After the page has got the new type, which the root's layout effect gives it.
  useEffect(() => {
    if (!pane || shown.current === type) return;
    shown.current = type;
    void loadFonts(type).then(() => {
      pane.setType(type.english);
      measure();
    });
  }, [pane, type, measure]);

  return (
    <section className="review" dir="ltr" aria-label={t('review.label')}>
      <AskMemory session={session} active={active} />
      {find.mode !== null && <FindBar find={find} />}
      {filtering && <FilterBar session={session} />}
      <div className="review-heads">
        <h2 className="head-arabic">{t('review.arabic')}</h2>
        <span />
        <h2 className="head-english">{t('review.english')}</h2>
      </div>
      <div className="review-body" ref={body}>
        <div className="arabic-sizer" />
        {pane ? (
          <>
            <Rows
              pane={pane}
              session={session}
              active={active}
              remeasure={measure}
              hits={find.hits}
              hit={find.current}
            />
            <QuickFixes session={session} pane={pane} active={active} />
          </>
        ) : (
          <p className="review-loading">{t('review.loading')}</p>
        )}
        <div className="english-column" ref={english} />
      </div>
      <AddTerm session={session} active={active} />
      <ReadingHelp session={session} active={active} />
      {active && asking?.kind === 'leave-out' ? (
        <LeaveOutDialog
          number={session.draft.indexOf(asking.segment) + 1}
          onConfirm={(text) => leaveOut(session, asking.segment, { code: 'other', text })}
          onClose={() => session.ask(null)}
        />
      ) : null}
    </section>
  );
}
