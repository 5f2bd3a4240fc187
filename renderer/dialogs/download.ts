import type { Exported } from '../../core/contract/calls.ts';

/** Milliseconds after which the browser has surely taken the file. */
const TAKEN = 60_000;

/** Hands a text to the browser's downloads as a UTF-8 file. */
export function download({ name, mime, text }: Pick<Exported, 'name' | 'mime' | 'text'>): void {
  const address = URL.createObjectURL(new Blob([text], { type: mime }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), TAKEN);
}
