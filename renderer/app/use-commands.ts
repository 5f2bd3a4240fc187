import { useEffect, useEffectEvent } from 'react';
import type { ShellCommand } from '../../core/contract/calls.ts';
import { useHost } from '../host/host-context.ts';
import { useDocuments } from './document-context.ts';
import { isControlWith } from './keys.ts';
import { useNavigation } from './navigation-context.ts';
import { takeStep } from './take-step.ts';

/** Shortcuts of the whole window and the commands of the desktop's menu. Those of flags belong to the review view. */
export function useCommands(): void {
  const host = useHost();
  const { show, openDialog, dialog } = useNavigation();
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
      if (dialog === null) run('save-revision');
    } else if (event.key === 'F1') {
      event.preventDefault();
      if (dialog === null) openDialog('shortcuts');
    }
  });

  useEffect(() => host.onCommand((command) => run(command)), [host]);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    // Before the editor, which has shortcuts of its own.
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, []);
}
