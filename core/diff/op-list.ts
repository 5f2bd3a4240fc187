import type { Op, OpKind } from './difference.ts';

/** Runs in the making: neighbours of one kind become one. */
export class OpList {
  readonly #ops: { kind: OpKind; text: string; before: string | undefined }[] = [];

  push(kind: 'removed' | 'added', text: string): void {
    if (text === '') return;
    const last = this.#ops.at(-1);
    if (last?.kind === kind) last.text += text;
    else this.#ops.push({ kind, text, before: undefined });
  }

  keep(was: string, is: string): void {
    if (was === '' && is === '') return;
    const last = this.#ops.at(-1);
    if (last?.kind !== 'same') {
      this.#ops.push({ kind: 'same', text: is, before: was === is ? undefined : was });
      return;
    }
    if (was !== is || last.before !== undefined) last.before = (last.before ?? last.text) + was;
    last.text += is;
  }

  done(): Op[] {
    return this.#ops.map(({ kind, text, before }): Op => {
      if (before === undefined) return { kind, text };
      // Where nothing is left to carry what is to be ignored, it has to be told after all.
      return text === '' ? { kind: 'removed', text: before } : { kind, text, before };
    });
  }
}
