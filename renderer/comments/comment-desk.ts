/**
 * The comments of an open document: what the library has, with places that follow what is typed before it is saved,
 * and what the editor is writing.
 */
import { anchoredWords, locate, paragraphsOf } from '../../core/comments/anchor.ts';
import { follow } from '../../core/comments/follow.ts';
import { isOpenQuery, type Anchor, type Comment, type CommentKind } from '../../core/comments/comment.ts';
import type { CallAnswer, CallInput, CallName } from '../../core/contract/calls.ts';
import type { Host } from '../../core/contract/host.ts';
import { done, fail, type Result } from '../../core/model/result.ts';
import type { Place } from '../../core/model/flag.ts';
import type { Segment, SegmentId } from '../../core/model/segment.ts';

export const COMMENT_FILTERS = ['here', 'queries', 'all'] as const;
export type CommentFilter = (typeof COMMENT_FILTERS)[number];

/** What is written, or answered or changed, at this moment; one at a time. */
export type Writing =
  | { readonly what: 'new'; readonly anchor: Anchor }
  | { readonly what: 'answer'; readonly comment: string }
  | { readonly what: 'reword'; readonly comment: string; readonly entry: string };

export interface CommentsNow {
  /** In the order of the text; null until they are read. */
  readonly comments: readonly Comment[] | null;
  readonly focused: string | null;
  readonly writing: Writing | null;
  readonly filter: CommentFilter;
}

/** What the desk needs of the document's session. */
export interface DeskSession {
  readonly id: string;
  readonly draft: {
    readonly segments: readonly Segment[];
    indexOf(segment: SegmentId): number;
    onChange(listener: (change: { readonly segments: readonly Segment[] }) => void): () => void;
  };
  subscribe(listener: () => void): () => void;
  getSnapshot(): { readonly saved: string };
  goTo(segment: SegmentId, place?: Omit<Place, 'segment'>): void;
  flush(): Promise<boolean>;
}

export class CommentDesk {
  readonly #host: Host;
  readonly #session: DeskSession;
  readonly #listeners = new Set<() => void>();
  readonly #stop: (() => void)[] = [];
  /** Whose words moved since the library was told. */
  readonly #moved = new Set<string>();
  /** The English as comments on it were last followed. */
  readonly #texts = new Map<SegmentId, readonly string[]>();
  /** What the library told of comments and steps when they were read last. */
  #heard: string | null = null;
  #now: CommentsNow = { comments: null, focused: null, writing: null, filter: 'here' };

  constructor(host: Host, session: DeskSession) {
    this.#host = host;
    this.#session = session;
    this.#stop.push(session.draft.onChange(({ segments }) => this.#follow(segments)));
    window.addEventListener('focus', this.#look);
    this.#read();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly getSnapshot = (): CommentsNow => this.#now;

  #set(change: Partial<CommentsNow>): void {
    this.#now = { ...this.#now, ...change };
    for (const listener of this.#listeners) listener();
  }

  /** Another window, or another editor's program, may have changed them. What cannot be read stays as it is. */
  #read(together: string | null = this.#heard): void {
    void this.#host.call('comment.list', { document: this.#session.id }).then((read) => {
      if (read.ok && this.#moved.size === 0) {
        this.#heard = together;
        this.#take(read.value);
      }
      // The session is whole by now.
      if (this.#stop.length === 1) this.#stop.push(this.#session.subscribe(this.#saved));
    });
  }

  readonly #look = (): void => this.#read();

  /** Others may have said something, where this is another text than before. */
  hear(together: string | null): void {
    if (together !== this.#heard) this.#read(together);
  }

  readonly #saved = (): void => {
    if (this.#moved.size > 0 && this.#session.getSnapshot().saved === 'saved') void this.#tell();
  };

  #take(comments: readonly Comment[]): void {
    for (const { anchor } of comments) {
      const segment = this.#segment(anchor.segment);
      if (segment) this.#texts.set(segment.id, paragraphsOf(segment, 'target'));
    }
    const { focused } = this.#now;
    this.#set({
      comments: this.#inOrder(comments),
      focused: comments.some(({ id }) => id === focused) ? focused : null,
    });
  }

  /** Nothing is said to views unless a comment is on what changed: they would be drawn anew with every key. */
  #follow(segments: readonly Segment[]): void {
    const comments = this.#now.comments ?? [];
    const changed = new Map(segments.map((segment) => [segment.id, paragraphsOf(segment, 'target')]));
    if (!comments.some(({ anchor }) => changed.has(anchor.segment))) return;
    const followed = comments.map((comment): Comment => {
      const { anchor } = comment;
      const [before, after] = [this.#texts.get(anchor.segment), changed.get(anchor.segment)];
      if (!anchor.words || anchor.side === 'source' || !before || !after) return comment;
      const words = follow(anchor.words, before, after);
      if (words === anchor.words) return comment;
      this.#moved.add(comment.id);
      return { ...comment, anchor: { ...anchor, words } };
    });
    for (const [id, paragraphs] of changed) if (this.#texts.has(id)) this.#texts.set(id, paragraphs);
    this.#set({ comments: followed });
  }

  #segment(id: SegmentId): Segment | undefined {
    return this.#session.draft.segments[this.#session.draft.indexOf(id)];
  }

  /** Where a comment's words stand now; null where it is on a whole segment or they are gone. */
  placeOf({ anchor }: Comment): Place | null {
    const segment = anchor.words ? this.#segment(anchor.segment) : undefined;
    const at = segment && anchor.words && locate(anchor.words, paragraphsOf(segment, anchor.side));
    return at ? { segment: anchor.segment, side: anchor.side, ...at } : null;
  }

  isOrphan(comment: Comment): boolean {
    return comment.anchor.words !== null && this.placeOf(comment) === null;
  }

  #inOrder(comments: readonly Comment[]): readonly Comment[] {
    const keyed = comments.map((comment) => {
      const place = this.placeOf(comment);
      const at = place ? place.paragraph * 1_000_000 + place.start : -1;
      return { comment, index: this.#session.draft.indexOf(comment.anchor.segment), at };
    });
    return keyed.sort((a, b) => a.index - b.index || a.at - b.at).map(({ comment }) => comment);
  }

  get openQueries(): readonly Comment[] {
    return (this.#now.comments ?? []).filter(isOpenQuery);
  }

  filterBy(filter: CommentFilter): void {
    this.#set({ filter, writing: null });
  }

  write(writing: Writing | null): void {
    this.#set(writing?.what === 'new' ? { writing, filter: 'here' } : { writing });
  }

  /** Begins a comment on words of a segment, or on the whole of it. */
  compose(segment: SegmentId, place: Omit<Place, 'segment'> | null): void {
    const found = this.#segment(segment);
    if (!found) return;
    const side = place?.side ?? 'target';
    const words = place && anchoredWords(paragraphsOf(found, side), place);
    this.write({ what: 'new', anchor: { segment, side, words } });
  }

  goTo(comment: Comment): void {
    const place = this.placeOf(comment);
    this.#set({ focused: comment.id });
    this.#session.goTo(comment.anchor.segment, place ?? undefined);
  }

  /** Walks to the next (+1) or former (-1) open query; null where none is open. @param from index of the current segment */
  walk(by: -1 | 1, from: number): Comment | null {
    const queries = this.openQueries;
    const at = queries.findIndex(({ id }) => id === this.#now.focused);
    const index = ({ anchor }: Comment): number => this.#session.draft.indexOf(anchor.segment);
    const next =
      at >= 0
        ? queries[(at + by + queries.length) % queries.length]
        : by > 0
          ? (queries.find((query) => index(query) >= from) ?? queries[0])
          : (queries.findLast((query) => index(query) <= from) ?? queries.at(-1));
    if (next) this.goTo(next);
    return next ?? null;
  }

  /** Everything typed is stored first, so that the library has the words that are commented. */
  async #ask<N extends CallName>(name: N, input: CallInput<N>): Promise<Result<CallAnswer<N>>> {
    if (!(await this.#session.flush())) return fail('draft-conflict');
    await this.#tell();
    return this.#host.call(name, input);
  }

  /** Tells the library where words stand, once it has the text they stand in. */
  async #tell(): Promise<void> {
    const moved = (this.#now.comments ?? []).flatMap(({ id, anchor: { words } }) =>
      words && this.#moved.has(id) ? [{ comment: id, words }] : [],
    );
    this.#moved.clear();
    if (moved.length > 0) await this.#host.call('comment.move', { document: this.#session.id, moved });
  }

  #put(comment: Comment): void {
    const others = (this.#now.comments ?? []).filter(({ id }) => id !== comment.id);
    this.#take([...others, comment]);
  }

  async #change<N extends 'comment.add' | 'comment.answer' | 'comment.reword' | 'comment.close'>(
    name: N,
    input: CallInput<N>,
  ): Promise<Result<null>> {
    const changed = await this.#ask(name, input);
    if (!changed.ok) return changed;
    this.#put(changed.value);
    this.#set({ writing: null, focused: changed.value.id });
    return done(null);
  }

  add(anchor: Anchor, kind: CommentKind, text: string): Promise<Result<null>> {
    return this.#change('comment.add', { document: this.#session.id, kind, anchor, text });
  }

  answer(comment: string, text: string): Promise<Result<null>> {
    return this.#change('comment.answer', { document: this.#session.id, comment, text });
  }

  reword(comment: string, entry: string, text: string): Promise<Result<null>> {
    return this.#change('comment.reword', { document: this.#session.id, comment, entry, text });
  }

  close(comment: string, closed: boolean): Promise<Result<null>> {
    return this.#change('comment.close', { document: this.#session.id, comment, closed });
  }

  async remove(comment: Comment, entry: string): Promise<Result<null>> {
    const document = this.#session.id;
    const left = await this.#ask('comment.remove', { document, comment: comment.id, entry });
    if (!left.ok) return left;
    if (left.value) this.#put(left.value);
    else this.#take((this.#now.comments ?? []).filter(({ id }) => id !== comment.id));
    return done(null);
  }

  /** Puts a comment back as it was. */
  async restore(comment: Comment): Promise<Result<null>> {
    const back = await this.#ask('comment.restore', { document: this.#session.id, comment });
    if (!back.ok) return back;
    this.#put(back.value);
    return done(null);
  }

  dispose(): void {
    window.removeEventListener('focus', this.#look);
    for (const stop of this.#stop) stop();
    this.#listeners.clear();
  }
}
