import type { OutgoingFile } from '../../core/contract/outgoing.ts';

/** Milliseconds after which the browser has surely taken the file. */
const TAKEN = 60_000;

/** Hands a file to the browser's downloads; text as UTF-8. */
export function download({ name, mime, content }: OutgoingFile): void {
  const part = content.kind === 'text' ? content.text : bytesOf(content.base64);
  const address = URL.createObjectURL(new Blob([part], { type: mime }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), TAKEN);
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
}
