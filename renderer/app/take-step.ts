/** Undo and redo as asked by the desktop's menu: in the field that has the focus, else in the draft. */
export type Step = 'undo' | 'redo';

/** @param draft null where no document is open */
export function takeStep(step: Step, draft: { undo(): void; redo(): void } | null): void {
  const field = document.activeElement?.closest('input, textarea, [contenteditable=true]');
  // The editor's hidden field keeps nothing itself; a field of a dialog has no other way than the browser's.
  if (field && !field.closest('.monaco-editor')) document.execCommand(step);
  else draft?.[step]();
}
