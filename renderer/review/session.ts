/**
 * An open document: the draft model, its saving, its checking, and the snapshot that views read. Every
 * change an editor makes goes through here.
 */
import type { editor } from 'monaco-editor/editor';
import type { DocumentId, OpenDocument } from '../../core/contract/calls.ts';
import { REVISION_PAGE } from '../../core/contract/history.ts';
import type { Host } from '../../core/contract/host.ts';
import { LEDGER_RULE, type LedgerEntry } from '../../core/ledger/entry.ts';
import { reasonOf } from '../../core/fixes/apply.ts';
import type { Dismissal, Fix, Flag } from '../../core/model/flag.ts';
import type { NameGroups } from '../../core/model/name.ts';
import { done, type ErrorValue, type Result } from '../../core/model/result.ts';
import type { RevisionId, RevisionOccasion, RevisionSummary } from '../../core/model/revision.ts';
import type { Segment, SegmentId, Side } from '../../core/model/segment.ts';
import { moveLine } from '../../core/review/rows.ts';
import { withoutReviewed } from '../../core/review/correct.ts';
import type { Choice } from '../../core/review/merge.ts';
import { afterPaint } from '../app/after-paint.ts';
import type {
  Asking,
  FollowedRules,
  PlaceInSegment,
  Session,
  SessionSnapshot,
} from '../app/session-types.ts';
import type { Term } from '../../core/model/term.ts';
import type { Rulebook } from '../check/messages.ts';
import { foldCarried, idOf, NOTHING_FOLDED } from './carried.ts';
import { CommentDesk } from '../comments/comment-desk.ts';
import { withLedger } from '../ledger/with-ledger.ts';
import { DraftModel } from './draft-model.ts';
import { StageDesk } from '../stage/stage-desk.ts';
import { browserStore } from '../safety/browser-store.ts';
import { browserJournal, leftBehind } from '../safety/journal.ts';
import { Reconciler, type MergeNotes } from './reconcile.ts';
import { knownRevisions, withOlder, withRevisions } from './revision-list.ts';
import { SaveQueue } from './save-queue.ts';
import { stepBeyond } from '../correction/wire-steps.ts';
import { leaveOut } from './segment-steps.ts';
import { followTerms, glossaryOf } from '../terms/glossary-store.ts';
import { SleepingCheck, toCheck } from './sleeping-check.ts';
import { SnapshotStore } from './snapshot-store.ts';
import { livingSessions, sessionName } from './windows.ts';

/** What the mounted review view does for the session. */
export interface ReviewPane {
  readonly editor: editor.ICodeEditor;
  reveal(segment: SegmentId, place?: PlaceInSegment): void;
}

const NONE: readonly Flag[] = [];

/** Milliseconds between two looks at whether another window changed the document. */
const PULSE_MS = 2000;

export class DocumentSession implements Session {
  readonly id: DocumentId;
  readonly title: string;
  readonly draft: DraftModel;
  readonly comments: CommentDesk;
  readonly stage: StageDesk;
  readonly #host: Host;
  readonly #saving: SaveQueue;
  readonly #reconciler: Reconciler;
  readonly #checking: SleepingCheck;
  readonly #store: SnapshotStore;
  #pane: ReviewPane | null = null;
  #stale: ReadonlySet<SegmentId> = new Set();
  #drawn: readonly Flag[] = [];
  #folded = NOTHING_FOLDED;
  #outgrown: (() => void) | null = null;
  readonly #pulse: ReturnType<typeof setInterval>;
  readonly #unfollow: () => void;

  static async open(host: Host, document: DocumentId): Promise<Result<DocumentSession>> {
    const [opened] = await Promise.all([
      host.call('document.open', { document }),
      glossaryOf(host).refresh(),
    ]);
    if (!opened.ok) return opened;
    const session = new DocumentSession(host, opened.value);
    // Asked for before anything can be typed; what could not be kept is no reason not to open.
    void host.call('revision.keep', { document, occasion: 'opened' }).then((kept) => {
      if (kept.ok && kept.value) session.knowRevisions([kept.value]);
    });
    const left = leftBehind(browserStore(), document, await livingSessions());
    if (left) session.#reconciler.offer(left);
    return done(session);
  }

  private constructor(host: Host, opened: OpenDocument) {
    this.id = opened.id;
    this.title = opened.title;
    this.#host = host;
    this.draft = new DraftModel(opened.draft.segments);
    this.#store = new SnapshotStore({
      segments: opened.draft.segments,
      former: new Map(Object.entries(opened.former)),
      flags: [],
      dismissals: opened.draft.dismissals,
      ledger: new Map(),
      ...knownRevisions(opened),
      saved: 'saved',
      savedAt: null,
      saveError: null,
      draftVersion: opened.draftVersion,
      conflict: null,
      current: opened.draft.segments[0]?.id ?? null,
      focused: null,
      entry: null,
      asking: null,
      checking: true,
      profile: opened.profile,
      ownRules: opened.ownRules,
      names: opened.names,
      clusters: null,
    });
    this.#saving = new SaveQueue(
      host,
      opened.id,
      { version: opened.draftVersion, segments: opened.draft.segments },
      browserJournal(browserStore(), opened.id, sessionName()),
      ({ saved, savedAt, error, draftVersion }) => {
        this.#store.setAfterPaint({ saved, savedAt, saveError: error, draftVersion });
        if (saved === 'conflict') void this.#reconciler.catchUp();
      },
      afterPaint,
    );
    this.#saving.onKept((revision) => this.knowRevisions([revision]));
    this.#reconciler = new Reconciler(host, opened.id, this.#saving, {
      current: () => this.draft.segments,
      replace: (segments) => this.draft.replace(segments),
      show: (conflict) => this.#store.set({ conflict }),
      follow: ({ revisions, revisionCount, draft, former, profile, ownRules, names }) => {
        this.#store.set(knownRevisions({ revisions, revisionCount }));
        this.#store.set({ former: new Map(Object.entries(former)) });
        this.#dismissals(draft.dismissals);
        const now = this.#store.now;
        const followed = [now.profile, now.ownRules, now.names];
        if (JSON.stringify([profile, ownRules, names]) !== JSON.stringify(followed))
          this.follow({ profile, ownRules, names });
      },
      addRevisions: (revisions) => this.knowRevisions(revisions),
      outgrown: () => this.#outgrown?.(),
    });
    this.#pulse = setInterval(() => void this.#listen(), PULSE_MS);
    this.#checking = new SleepingCheck(
      () => toCheck(this.#store.now, this.#rulebook),
      ({ flags, ledger, clusters }, stale) => {
        this.#stale = stale;
        if (flags !== this.#drawn) this.#folded = foldCarried(flags, this.#folded);
        this.#drawn = flags;
        this.#store.setAfterPaint({
          flags: this.#folded.listed,
          ledger: withLedger(this.#store.now.ledger, ledger),
          checking: stale.size > 0,
          clusters: clusters ?? this.#store.now.clusters,
        });
      },
    );
    this.#unfollow = followTerms(host, () => this.follow({}));
    this.draft.onChange(({ segments }) => {
      this.#saving.add(segments);
      this.#checking.update(segments);
      this.#store.setAfterPaint({ segments: this.draft.segments, checking: true });
    });
    document.addEventListener('visibilitychange', this.#hidden);
    this.comments = new CommentDesk(host, this);
    this.stage = new StageDesk(host, this);
  }

  /** Hears of other windows that change this document. */
  async #listen(): Promise<void> {
    if (document.visibilityState === 'hidden' || this.#checking.asleep) return;
    const pulse = await this.#host.call('library.pulse', { document: this.id });
    if (!pulse.ok || pulse.value.draftVersion === null) return;
    if (pulse.value.draftVersion > this.#saving.version) await this.#reconciler.catchUp();
    for (const desk of [this.comments, this.stage]) desk.hear(pulse.value.together);
  }

  /** Calls back when the document has got other segments and has to be opened anew. */
  onOutgrown(listener: () => void): void {
    this.#outgrown = listener;
  }

  /** Shows the choice between two versions, or lets it wait. */
  lookAtConflict(isOpen: boolean): void {
    this.#reconciler.look(isOpen);
  }

  resolveConflict(choices: ReadonlyMap<SegmentId, Choice>, notes: MergeNotes): Promise<Result<null>> {
    return this.#reconciler.resolve(choices, notes);
  }

  readonly #hidden = (): void => {
    if (document.visibilityState === 'hidden') void this.flush();
  };

  get #terms(): readonly Term[] {
    return glossaryOf(this.#host).getSnapshot().glossary.terms;
  }

  /** What checks go by at this moment. */
  get #rulebook(): Rulebook {
    const { profile, ownRules: own, names } = this.#store.now;
    return { profile, own, names, terms: this.#terms };
  }

  /** The editor of the English, while the review view is there. */
  get pane(): ReviewPane | null {
    return this.#pane;
  }

  /** Every flag to be drawn in the texts; the snapshot lists a fault once where both sides have it. */
  get drawn(): readonly Flag[] {
    return this.#drawn;
  }

  /** Where the English still carries the fault of an Arabic flag. */
  carriedBy(flag: Flag): readonly Flag[] {
    return this.#folded.carried.get(idOf(flag.rule, flag.place)) ?? NONE;
  }

  /** Segments that were edited after the flags of the snapshot were found. */
  get stale(): ReadonlySet<SegmentId> {
    return this.#stale;
  }

  get subscribe(): Session['subscribe'] {
    return this.#store.subscribe;
  }

  getSnapshot(): SessionSnapshot {
    return this.#store.now;
  }

  segment(id: SegmentId): Segment | undefined {
    return this.#store.now.segments[this.draft.indexOf(id)];
  }

  attach(pane: ReviewPane | null): void {
    this.#pane = pane;
  }

  /** The editor moved to another segment by hand: walking goes on from there. */
  setCurrent(segment: SegmentId | null): void {
    if (segment === this.#store.now.current) return;
    const { focused, entry } = this.#store.now;
    this.#store.set({
      current: segment,
      focused: focused?.place.segment === segment ? focused : null,
      entry: entry?.segment === segment ? entry : null,
    });
  }

  goTo(segment: SegmentId, place?: PlaceInSegment): void {
    this.setCurrent(segment);
    this.#pane?.reveal(segment, place);
  }

  /** Puts the keyboard into the English. */
  focusEditor(): void {
    this.#pane?.editor.focus();
  }

  ask(asking: Asking | null): void {
    this.#store.set({ asking });
  }

  /** Goes to a flag's words. */
  goToFlag(flag: Flag): void {
    this.#store.set({ current: flag.place.segment, focused: flag, entry: null });
    // The words to change are in the English, where it is known which they are.
    const { segment, ...place } = this.carriedBy(flag)[0]?.place ?? flag.place;
    this.#pane?.reveal(segment, place);
  }

  /** Lights up an entry of the ledger on both sides, and goes to one of them. */
  goToEntry(entry: LedgerEntry, side: Side = 'target'): void {
    this.#store.set({ current: entry.segment, focused: null, entry });
    const spot = entry[side] ?? entry.target ?? entry.source;
    this.#pane?.reveal(entry.segment, spot?.place);
  }

  /** The editor's word that an entry of the ledger is right as it is. */
  confirmEntry({ key, source, target }: LedgerEntry): Promise<Result<Dismissal | null>> {
    const spot = target ?? source;
    if (!spot) return Promise.resolve(done(null));
    const text = [source?.text, target?.text].filter((words) => words !== undefined).join(' · ');
    return this.dismiss({ key, rule: LEDGER_RULE, place: spot.place, text }, '');
  }

  replaceSegments(changes: readonly Segment[]): void {
    this.draft.replace(changes);
  }

  undo(): void {
    if (!stepBeyond(this, 'undo')) this.#pane?.editor.trigger('muraji', 'undo', null);
  }

  redo(): void {
    if (!stepBeyond(this, 'redo')) this.#pane?.editor.trigger('muraji', 'redo', null);
  }

  /** Gives the paragraph the cursor is in to the segment above (-1) or below (+1), where it can go there. */
  giveParagraph(by: -1 | 1): void {
    const line = this.#pane?.editor.getPosition()?.lineNumber;
    const rows = line === undefined ? null : moveLine(this.draft.rows, line - 1, by);
    if (rows) this.draft.setRows(rows);
  }

  applyFix(fix: Fix): void {
    if (fix.kind === 'edit') this.draft.applyEdits(fix.edits);
    else leaveOut(this, fix.segment, reasonOf(fix));
  }

  async dismiss(
    flag: Pick<Flag, 'key' | 'rule' | 'place' | 'text'>,
    reason: string,
  ): Promise<Result<Dismissal>> {
    const result = await this.#host.call('flag.dismiss', {
      document: this.id,
      key: flag.key,
      rule: flag.rule,
      segment: flag.place.segment,
      text: flag.text,
      reason,
    });
    if (result.ok)
      this.#dismissals([...this.#store.now.dismissals.filter(({ key }) => key !== flag.key), result.value]);
    return result;
  }

  async reinstate(key: string): Promise<Result<null>> {
    const result = await this.#host.call('flag.reinstate', { document: this.id, key });
    if (result.ok) this.#dismissals(this.#store.now.dismissals.filter((dismissal) => dismissal.key !== key));
    return result;
  }

  #dismissals(dismissals: readonly Dismissal[]): void {
    this.#store.set({ dismissals });
    this.#checking.dismiss(dismissals.map(({ key }) => key));
  }

  /** Checks by other rules from now on. */
  follow(rules: FollowedRules): void {
    const { profile, ownRules, names } = { ...this.#store.now, ...rules };
    this.#store.set({ profile, ownRules, names, checking: true, focused: null });
    this.#checking.follow(this.#rulebook, this.draft.segments);
  }

  groupNames(groups: NameGroups | null): void {
    if (!groups) this.#store.set({ clusters: null });
    this.#checking.group(groups);
  }

  /** Out of sight: neither checks nor listens for other windows; what is typed is stored all the same. */
  sleep(): void {
    this.#checking.sleep();
  }

  wake(): void {
    if (!this.#checking.asleep) return;
    this.#checking.wake();
    this.#store.set({ checking: true });
    void this.#listen();
  }

  flush(): Promise<boolean> {
    return this.#saving.flush();
  }

  async saveRevision(note: string, tags: readonly string[]): Promise<Result<RevisionSummary>> {
    if (!(await this.flush())) {
      const { saveError } = this.#store.now;
      return { ok: false, error: saveError ?? { code: 'internal', params: {} } };
    }
    const result = await this.#host.call('revision.save', { document: this.id, note, tags: [...tags] });
    if (result.ok) {
      this.knowRevisions([result.value]);
      const { former, segments } = this.#store.now;
      this.#store.set({ former: withoutReviewed(former, segments) });
    }
    return result;
  }

  async keepRevision(occasion: RevisionOccasion): Promise<void> {
    if (!(await this.flush())) return;
    const result = await this.#host.call('revision.keep', { document: this.id, occasion });
    if (result.ok && result.value) this.knowRevisions([result.value]);
  }

  async describeRevision(
    revision: RevisionId,
    note: string,
    tags: readonly string[],
  ): Promise<Result<RevisionSummary>> {
    const input = { document: this.id, revision, note, tags: [...tags] };
    const result = await this.#host.call('revision.describe', input);
    if (result.ok) this.knowRevisions([result.value]);
    return result;
  }

  knowRevisions(revisions: readonly RevisionSummary[]): void {
    this.#store.set(withRevisions(this.#store.now, revisions));
  }

  async readOlderRevisions(): Promise<ErrorValue | null> {
    const { revisionsFrom: before } = this.#store.now;
    if (before <= 1) return null;
    const page = { document: this.id, before, limit: REVISION_PAGE };
    const result = await this.#host.call('revision.list', page);
    if (!result.ok) return result.error;
    this.#store.set(withOlder(this.#store.now, result.value));
    return null;
  }

  dispose(): void {
    document.removeEventListener('visibilitychange', this.#hidden);
    clearInterval(this.#pulse);
    this.#unfollow();
    this.#saving.stop();
    this.#checking.dispose();
    this.comments.dispose();
    this.stage.dispose();
    this.draft.dispose();
    this.#store.stop();
  }
}
