/** The menu of fixes at the cursor, as in a code editor. */
import { lazy, Suspense, useEffect, useEffectEvent, useRef, useState } from 'react';
import { Header, Menu, MenuItem, MenuSection, Popover } from 'react-aria-components';
import type { Mending } from '../../core/fixes/alike.ts';
import { previewOf } from '../../core/fixes/preview.ts';
import { useNavigation } from '../app/navigation-context.ts';
import { useWords } from '../i18n/use-words.ts';
import { useOffer } from '../palette/command.ts';
import type { EnglishPane } from '../review/english-pane.ts';
import type { DocumentSession } from '../review/session.ts';
import { useTeach } from '../spelling/use-teach.ts';
import { useMessages } from '../ui/messages-context.ts';
import { FixChange } from './fix-change.tsx';
import { flagsAtCursor } from './flags-at-cursor.ts';
import './fixes.css';
import { sectionsOf, type Entry, type Section } from './sections.ts';

const FixAllDialog = lazy(() =>
  import('./fix-all-dialog.tsx').then((module) => ({ default: module.FixAllDialog })),
);
const DocumentRulesDialog = lazy(() =>
  import('../rules/document-rules-dialog.tsx').then((module) => ({ default: module.DocumentRulesDialog })),
);

interface Props {
  readonly session: DocumentSession;
  readonly pane: EnglishPane;
  readonly active: boolean;
}

type Dialog = { readonly kind: 'all'; readonly mending: Mending } | { readonly kind: 'rules' };

/** Ctrl/Cmd+. opens it and, pressed again, does what is first in it. */
export function QuickFixes({ session, pane, active }: Props) {
  const words = useWords();
  const { t } = words;
  const { showPanel } = useNavigation();
  const { say } = useMessages();
  const teach = useTeach(session);
  const anchor = useRef<HTMLDivElement>(null);
  const [sections, setSections] = useState<readonly Section[] | null>(null);
  const [dialog, setDialog] = useState<Dialog | null>(null);

  const open = (): void => {
    const found = flagsAtCursor(session, pane);
    if (found.length === 0) {
      say(t('fixes.none'));
      return;
    }
    place(anchor.current, pane);
    setSections(sectionsOf(found, session.getSnapshot().flags));
  };
  const run = (entry: Entry): void => {
    setSections(null);
    switch (entry.kind) {
      case 'fix':
        session.applyFix(entry.mending.fix);
        break;
      case 'all':
        setDialog(entry);
        break;
      case 'teach':
        teach(entry.flag);
        break;
      case 'dismiss':
        session.goToFlag(entry.flag);
        session.ask({ kind: 'dismiss', flag: entry.flag });
        showPanel('flags');
        break;
      case 'leave-out':
        session.ask({ kind: 'leave-out', segment: entry.segment });
        break;
      case 'rules':
        setDialog({ kind: 'rules' });
    }
  };
  useOffer(() => [{ id: 'applyFix', run: open }], active);

  const press = useEffectEvent((event: KeyboardEvent): void => {
    const { target } = event;
    if (!active || event.isComposing || event.altKey || event.shiftKey) return;
    if (!(event.ctrlKey || event.metaKey) || event.code !== 'Period') return;
    const first = sections?.[0]?.entries[0];
    if (
      !sections &&
      target instanceof Element &&
      target.closest('[role=dialog], [role=menu], [data-own-keys]')
    )
      return;
    event.preventDefault();
    event.stopPropagation();
    if (!sections) open();
    else if (first) run(first);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => press(event);
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, []);

  const entries = new Map(sections?.flatMap((section) => section.entries.map((entry) => [entry.id, entry])));
  return (
    <>
      <div className="fix-anchor" ref={anchor} />
      <Popover
        className="popover fix-popover"
        aria-label={t('fixes.label')}
        triggerRef={anchor}
        placement="bottom start"
        isOpen={sections !== null}
        onOpenChange={(isOpen) => !isOpen && setSections(null)}
      >
        <Menu
          className="menu"
          aria-label={t('fixes.label')}
          autoFocus="first"
          onAction={(key) => {
            const entry = entries.get(String(key));
            if (entry) run(entry);
          }}
        >
          {(sections ?? []).map(({ id, flag, entries: list }) => (
            <MenuSection key={id}>
              <Header className="menu-head">
                {flag ? words.rule(flag.rule, flag.data) : t('fixes.more')}
                {flag && flag.text.trim() !== '' && (
                  <bdi className="fix-flagged" lang={flag.place.side === 'source' ? 'ar' : 'en'}>
                    {flag.text}
                  </bdi>
                )}
              </Header>
              {list.map((entry) => (
                <Item key={entry.id} entry={entry} session={session} />
              ))}
            </MenuSection>
          ))}
        </Menu>
      </Popover>
      {dialog && (
        <Suspense fallback={null}>
          {dialog.kind === 'all' ? (
            <FixAllDialog session={session} {...dialog.mending} onClose={() => setDialog(null)} />
          ) : (
            <DocumentRulesDialog session={session} onClose={() => setDialog(null)} />
          )}
        </Suspense>
      )}
    </>
  );
}

function Item({ entry, session }: { entry: Entry; session: DocumentSession }) {
  const words = useWords();
  const { t } = words;
  if (entry.kind === 'fix') {
    const { flag, fix } = entry.mending;
    const title = words.fix(flag.rule, fix);
    return (
      <MenuItem className="menu-item fix-entry" id={entry.id} textValue={title}>
        <span className="fix-title">{title}</span>
        <FixChange pieces={previewOf(fix, (id) => session.segment(id)).slice(0, 2)} />
      </MenuItem>
    );
  }
  return (
    <MenuItem className="menu-item" id={entry.id}>
      {entry.kind === 'all' ? t('fixes.all', { count: entry.count }) : t(`fixes.${entry.kind}`)}
    </MenuItem>
  );
}

/** Puts the anchor of the menu under the cursor. */
function place(anchor: HTMLDivElement | null, { editor }: EnglishPane): void {
  const cursor = editor.getPosition();
  const at = cursor && editor.getScrolledVisiblePosition(cursor);
  const box = editor.getDomNode()?.getBoundingClientRect();
  const home = anchor?.offsetParent?.getBoundingClientRect();
  if (!anchor || !at || !box || !home) return;
  anchor.style.insetBlockStart = `${Math.max(0, box.top - home.top + at.top)}px`;
  anchor.style.insetInlineStart = `${box.left - home.left + at.left}px`;
  anchor.style.blockSize = `${at.height}px`;
}
