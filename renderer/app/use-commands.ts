import { useEffect, useEffectEvent } from 'react';
import type { ShellCommand } from '../../core/contract/calls.ts';
import { useHost } from '../host/host-context.ts';
import { useOffer, type Command } from '../palette/command.ts';
import { useDocuments } from './document-context.ts';
import { useTypeCommands } from '../settings/use-type-commands.ts';
import { isControlWith } from './keys.ts';
import { useNavigation } from './navigation-context.ts';
import { takeStep } from './take-step.ts';

const PLACES = ['library', 'terms', 'quality', 'settings'] as const;
const PLACES_OF_DOCUMENT = ['review', 'compare', 'names'] as const;

/** Shortcuts of the whole window and the commands of the desktop's menu. Those of flags belong to the review view. */
export function useCommands(): void {
  useTypeCommands();
  const host = useHost();
  const { view, show, openDialog, dialog } = useNavigation();
  const { state } = useDocuments();

  const run = useEffectEvent((command: ShellCommand) => {
    const open = state.kind === 'open';
    if (command === 'new-document') openDialog('new-document');
    else if (command === 'open-library') show('library');
    else if (command === 'settings') show('settings');
    else if (command === 'save-revision' && open) openDialog('save-revision');
    else if (command === 'export' && open) openDialog('export');
    else if (command === 'compare' && open) show('compare');
    else if (command === 'undo' || command === 'redo')
      takeStep(command, state.kind === 'open' ? state.session : null);
  });
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (isControlWith(event, 's')) {
      // Also without an open document: the browser's own "save page" is never meant.
      event.preventDefault();
      if (dialog === null && !isInDialog(event)) run('save-revision');
    } else if (isControlWith(event, 'p', true)) {
      event.preventDefault();
      if (dialog === null && !isInDialog(event)) openDialog('palette');
    } else if (isControlWith(event, 'g') && view === 'review') {
      event.preventDefault();
      if (dialog === null && !isInDialog(event) && state.kind === 'open') openDialog('go-to');
    } else if (event.key === 'F1') {
      event.preventDefault();
      if (dialog === null && !isInDialog(event)) openDialog('shortcuts');
    }
  });

  useOffer(() => {
    const everywhere: Command[] = [
      { id: 'newDocument', run: () => openDialog('new-document') },
      ...PLACES.filter((place) => place !== view).map((id) => ({ id, run: () => show(id) })),
      { id: 'sheet', run: () => openDialog('shortcuts') },
    ];
    if (state.kind !== 'open') return everywhere;
    const { session } = state;
    const ofDocument: Command[] = [
      { id: 'undo', run: () => session.undo() },
      { id: 'redo', run: () => session.redo() },
      { id: 'saveRevision', run: () => openDialog('save-revision') },
      { id: 'export', run: () => openDialog('export') },
      { id: 'exportChanges', run: () => openDialog('export-changes') },
      ...PLACES_OF_DOCUMENT.filter((place) => place !== view).map((id) => ({ id, run: () => show(id) })),
    ];
    const ofReview: Command[] = view === 'review' ? [{ id: 'goTo', run: () => openDialog('go-to') }] : [];
    return [...everywhere, ...ofDocument, ...ofReview];
  });

  useEffect(() => host.onCommand((command) => run(command)), [host]);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    // Before the editor, which has shortcuts of its own.
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, []);
}

/** Views have dialogs of their own, which are answered first. */
function isInDialog({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest('[role=dialog], [role=alertdialog]') !== null;
}
