/**
 * Everything a window may ask of the program: one entry per call, with the schema of its input and the
 * type of its answer. Electron's preload, the web shell and the window's client derive from this file;
 * an input that does not fit is answered `bad-request` before a service sees it.
 */
import { z } from 'zod';
import type { Incoming } from '../changes/adopt.ts';
import { appearance } from './appearance.ts';
import type { Comment } from '../comments/comment.ts';
import type { Backup, BackupList, Erased, LibraryReport, LibraryWork, Restored } from './backup.ts';
import { ownRules } from '../formats/own-rule-schema.ts';
import type { MemoryUnit } from '../memory/unit.ts';
import type { Dismissal } from '../model/flag.ts';
import type { NameGroups, RememberedName } from '../model/name.ts';
import type { OwnRule } from '../model/own-rule.ts';
import { RULE_SETTINGS, type Profile } from '../model/profile.ts';
import type { DocumentId, RevisionId, RevisionSummary, TagCount, Version } from '../model/revision.ts';
import type { DocumentQuality } from '../quality/tally.ts';
import { SEGMENT_KINDS, SEGMENT_STATES, type SegmentId } from '../model/segment.ts';
import type { Stage } from '../stage/stage.ts';
import * as together from './comments.ts';
import {
  flagsAsked,
  historySearch,
  revisionDescription,
  revisionKeeping,
  revisionPage,
  revisionSaving,
  segmentsAsked,
  type FlagCourse,
  type HistoryHits,
  type RevisionFlags,
  type SegmentHistories,
} from './history.ts';
import { nameChanges, nameGrouping } from './names.ts';
import { correction, insertion, wireBack, type Corrected, type ReadArabic } from './correction.ts';
import { glossaryAsked, glossaryChange, type GlossaryChanged, type GlossaryState } from './glossary.ts';
import {
  archiving,
  binning,
  documentChoice,
  documentPage,
  tagging,
  tagsAsked,
  type DocumentSummary,
  type LibraryPage,
  type TagChange,
} from './library.ts';
import {
  exportRequest,
  saveRequest,
  type Exported,
  type ExportOutcome,
  type OutgoingFile,
} from './outgoing.ts';
import { dictionaryWords, type DictionaryEntry } from './dictionary.ts';
import {
  batchForgotten,
  matchesAsked,
  memoryPage,
  unitsAdded,
  unitsPutBack,
  unitsRemoved,
  type MemoryMatches,
  type MemoryPage,
  type UnitsAdded,
} from './memory.ts';
import { id, LANGUAGES, versionRef } from './parts.ts';
import { textSearch, type TextHits } from './search.ts';
import * as translation from './translation.ts';
import { serviceSettings } from '../translation/service.ts';

const text = z.string().max(2_000_000);
const author = z.string().trim().max(200);
const points = z.number().min(0).max(1000);

const leftOutReason = z.union([
  z.object({ code: z.literal('page-text') }),
  z.object({ code: z.literal('dropped') }),
  z.object({ code: z.literal('repeats'), segment: id }),
  z.object({ code: z.literal('other'), text: z.string().max(2000) }),
]);

/** The English, kind and state of one segment as they are now; always whole, never a part. */
export const segmentChange = z.object({
  id,
  kind: z.enum(SEGMENT_KINDS),
  state: z.enum(SEGMENT_STATES),
  target: z.array(text).max(10_000),
  leftOut: leftOutReason.nullable(),
});
export type SegmentChange = z.infer<typeof segmentChange>;

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** How a comparison is read. */
export const READINGS = ['redline', 'side-by-side', 'list'] as const;
export type Reading = (typeof READINGS)[number];

/** What becomes of segments that a filter does not leave. */
export const ASIDE = ['quiet', 'folded'] as const;

export const settings = z.object({
  language: z.enum(LANGUAGES),
  theme: z.enum(THEMES),
  /** Who revisions and dismissals are signed by; empty until an editor has given a name. */
  author,
  /** How quality reports weigh faults. */
  scoring: z.object({
    weights: z.object({ critical: points, major: points, minor: points, neutral: points }),
    passMark: points,
  }),
  reading: z.enum(READINGS),
  aside: z.enum(ASIDE),
  appearance,
  /** The translation service that first drafts come from; null: none, and nothing leaves the machine. */
  service: serviceSettings.nullable(),
});
export type Settings = z.infer<typeof settings>;

/** Rules by id; there are far fewer than the schema allows. */
export const profile = z.object({
  rules: z
    .record(z.string().min(1).max(100), z.enum(RULE_SETTINGS))
    .refine((rules) => Object.keys(rules).length <= 1000),
});

/** A text file as it came: bytes in base64, so that encoding is judged in one place. */
const file = z.object({ name: z.string().max(500), base64: z.string() });
export type IncomingFile = z.infer<typeof file>;

/** What becomes of tracked changes. */
export const TRACKED_CHANGES = ['accept', 'reject'] as const;
export type TrackedChanges = (typeof TRACKED_CHANGES)[number];

const nothing = z.object({});

export interface ProgramState {
  readonly version: string;
  readonly shell: 'desktop' | 'web';
  readonly settings: Settings;
  /** Folder of the library, to be shown and backed up. */
  readonly home: string;
  /** What the system calls its user: to be offered, never signed with unasked. */
  readonly userName: string;
}

/** A step from hand to hand, with the revision that was made of it or that got its tag. */
export interface StageTaken {
  readonly stage: Stage;
  readonly revision: RevisionSummary;
}

export interface BinnedDocument {
  readonly id: DocumentId;
  readonly title: string;
  readonly segments: number;
  /** Milliseconds since 1970, UTC. */
  readonly binnedAt: number;
}

export interface BinDeleted {
  readonly deleted: number;
  /** The file was written anew, so that nothing of the text is left in it; another program may have prevented that. */
  readonly wiped: boolean;
}

export interface OpenDocument {
  readonly id: DocumentId;
  readonly title: string;
  readonly draft: Version;
  /** By segment: the Arabic before a correction, where the English still has to be looked at again. */
  readonly former: Readonly<Record<SegmentId, string>>;
  /** Counts up with every saved change of the draft; `draft.save` names the one it builds on. */
  readonly draftVersion: number;
  /** The latest, newest first: as many as fit a page of `revision.list`. */
  readonly revisions: readonly RevisionSummary[];
  readonly revisionCount: number;
  /** Which rules speak: the document's own settings before the library's. */
  readonly profile: Profile;
  /** Rules that editors of this library wrote. */
  readonly ownRules: readonly OwnRule[];
  /** Names that editors of this library decided. */
  readonly names: readonly RememberedName[];
}

/** Settings of rules that hold for every document, and those of one; empty where none was asked for. */
export interface Profiles {
  readonly library: Profile;
  readonly document: Profile;
}

/** Whether anything changed, here or in another program, since it was asked last. */
export interface Pulse {
  /** Of the whole library: another text after every change. */
  readonly changes: string;
  /** Of the document asked about; null where it is gone or none was named. */
  readonly draftVersion: number | null;
  /** Another text after every comment on it and every step from hand to hand; null as above. */
  readonly together: string | null;
}

/** The document of this library that a file went out from. */
export interface ImportOrigin {
  readonly document: DocumentId;
  readonly title: string;
}

export interface DraftSaved {
  readonly draftVersion: number;
  readonly savedAt: number;
  /** Made of the draft as it was before, where it was time for one. */
  readonly revision: RevisionSummary | null;
}

export interface DraftMerged extends DraftSaved {
  /** Newest first. */
  readonly revisions: readonly RevisionSummary[];
}

/** What an import made, with what its editor should know of it (`notices.<code>` in the locales). */
export interface Imported {
  readonly document: DocumentId;
  readonly title: string;
  readonly segments: number;
  readonly notices: readonly {
    readonly code: string;
    readonly params: Readonly<Record<string, string | number>>;
  }[];
}

/** `answer<T>()` only carries the type of a call's answer. */
const answer = <T>() => undefined as T | undefined;

export const CALLS = {
  'program.state': { input: nothing, answer: answer<ProgramState>() },
  'settings.save': { input: settings.partial(), answer: answer<Settings>() },

  /** All that are not in the bin, archived ones too; last changed first. */
  'library.list': { input: nothing, answer: answer<readonly DocumentSummary[]>() },
  'library.page': { input: documentPage, answer: answer<LibraryPage>() },
  /** The documents of all pages, in order. */
  'library.ids': { input: documentChoice, answer: answer<readonly DocumentId[]>() },
  'library.tags': { input: tagsAsked, answer: answer<readonly TagCount[]>() },
  /** Puts tags on documents and takes them off; answers what was really changed. */
  'library.tag': { input: tagging, answer: answer<readonly TagChange[]>() },
  /** Puts documents out of the way or back; answers those that were not there already. */
  'library.archive': { input: archiving, answer: answer<readonly DocumentId[]>() },
  /** Puts documents into the bin or takes them out, all or none. */
  'library.bin': { input: binning, answer: answer<null>() },
  'library.rename': {
    input: z.object({ document: id, title: z.string().trim().min(1).max(300) }),
    answer: answer<null>(),
  },
  /** Puts a document into the bin. */
  'library.remove': { input: z.object({ document: id }), answer: answer<null>() },
  'bin.list': { input: nothing, answer: answer<readonly BinnedDocument[]>() },
  'bin.restore': { input: z.object({ document: id }), answer: answer<null>() },
  /** Deletes documents of the bin for good, with their history and every text that nothing else uses. */
  'bin.delete': {
    input: z.object({ documents: z.array(id).min(1).max(10_000) }),
    answer: answer<BinDeleted>(),
  },
  /** Takes documents out of the backups; of those that cannot be rewritten, the names are answered. */
  'backup.erase': {
    input: z.object({ documents: z.array(id).min(1).max(10_000) }),
    answer: answer<Erased>(),
  },

  /** Cheap enough to be asked every other second. */
  'library.pulse': { input: z.object({ document: id.optional() }), answer: answer<Pulse>() },

  /** These work also while the library cannot be opened, and do not keep other calls waiting. */
  'backup.list': { input: nothing, answer: answer<BackupList>() },
  'backup.make': { input: nothing, answer: answer<Backup>() },
  /** Puts a backup in the place of the library, which is kept, and opens it. */
  'backup.restore': { input: z.object({ name: z.string().max(200) }), answer: answer<Restored>() },
  /** Reads everything; damage is what the report says, not an error. */
  'library.check': { input: nothing, answer: answer<LibraryReport>() },
  /** How far work on the whole library is; null while there is none. */
  'library.work': { input: nothing, answer: answer<LibraryWork | null>() },
  /** Gives up an export of the memory, which answers `cancelled`. */
  'library.stop': { input: z.object({ work: z.literal('memory') }), answer: answer<null>() },
  /** Tries again to open a library that could not be opened. */
  'library.reopen': { input: nothing, answer: answer<null>() },
  /** Moves a library that cannot be opened aside, as it is, and begins a new one. */
  'library.start-fresh': { input: nothing, answer: answer<Restored>() },

  'document.open': { input: z.object({ document: id }), answer: answer<OpenDocument>() },
  /**
   * Writes changed segments to the draft. `base` is the draft version they build on; where the stored one
   * is newer (another window), the answer is `draft-conflict` and nothing is written.
   */
  'draft.save': {
    input: z.object({
      document: id,
      base: z.number().int().nonnegative(),
      changes: z.array(segmentChange).max(100_000),
    }),
    answer: answer<DraftSaved>(),
  },
  /**
   * Stores what was made of two drafts in one transaction: the draft as it stands and the one with `kept` become
   * revisions, where they are not lost in what stands then, and `changes` are written. `base` as for `draft.save`.
   */
  'draft.merge': {
    input: z.object({
      document: id,
      base: z.number().int().nonnegative(),
      kept: z.array(segmentChange).max(100_000),
      changes: z.array(segmentChange).max(100_000),
      notes: z.object({ stored: z.string().max(2000), kept: z.string().max(2000) }),
    }),
    answer: answer<DraftMerged>(),
  },
  /** Finds words in the drafts of all documents in use. */
  'text.find': { input: textSearch, answer: answer<TextHits>() },

  /** What the memory has for a paragraph. */
  'memory.match': { input: matchesAsked, answer: answer<MemoryMatches>() },
  'memory.page': { input: memoryPage, answer: answer<MemoryPage>() },
  /** Adds a piece of a file. */
  'memory.add': { input: unitsAdded, answer: answer<UnitsAdded>() },
  /** Takes back what an import brought; answers how many units. */
  'memory.forget': { input: batchForgotten, answer: answer<number>() },
  /** The whole memory as TMX; `library.work` tells how far it is. */
  'memory.export': { input: nothing, answer: answer<OutgoingFile>() },
  /** Answers what `memory.put-back` takes. */
  'memory.remove': { input: unitsRemoved, answer: answer<readonly MemoryUnit[]>() },
  'memory.put-back': { input: unitsPutBack, answer: answer<null>() },

  /** Whether there is a key, and an agreement. */
  'translation.state': { input: translation.serviceAsked, answer: answer<translation.ServiceState>() },
  'translation.set-key': { input: translation.keyGiven, answer: answer<translation.KeyPlace>() },
  /** Answers the translation of a sentence, or why there is none. */
  'translation.try': { input: translation.serviceTried, answer: answer<string>() },
  /** Answers English, its paragraphs a line each. Nothing is sent that was not agreed to. */
  'translation.ask': { input: translation.translationAsked, answer: answer<string>() },
  /** Calls off what was asked, and will be, under a name; answered `cancelled`. */
  'translation.cancel': { input: translation.runNamed, answer: answer<null>() },

  'flag.dismiss': {
    input: z.object({
      document: id,
      key: z.string().max(300),
      rule: z.string().max(100),
      segment: id,
      text: z.string().max(20_000),
      reason: z.string().trim().max(2000),
    }),
    answer: answer<Dismissal>(),
  },
  'flag.reinstate': { input: z.object({ document: id, key: z.string().max(300) }), answer: answer<null>() },

  /** In the order of the segments, then of time. */
  'comment.list': { input: z.object({ document: id }), answer: answer<readonly Comment[]>() },
  'comment.add': { input: together.newComment, answer: answer<Comment>() },
  /** Those that are gone meanwhile are passed over. */
  'comment.move': { input: together.commentsMoved, answer: answer<null>() },
  'comment.answer': { input: together.commentAnswer, answer: answer<Comment>() },
  /** Only by who wrote it; else `not-yours`. */
  'comment.reword': { input: together.entryRewording, answer: answer<Comment>() },
  'comment.close': { input: together.commentClosing, answer: answer<Comment>() },
  /** Takes an answer away, or with what was said first the whole comment: then null is answered. */
  'comment.remove': { input: together.entryNamed, answer: answer<Comment | null>() },
  /** Puts a comment back as it was before something of it was removed. */
  'comment.restore': { input: together.commentBack, answer: answer<Comment>() },

  'stage.read': { input: z.object({ document: id }), answer: answer<Stage>() },
  /** Makes a revision of what is handed over, or tags the latest where nothing changed since; likewise a sign-off. */
  'stage.hand-over': { input: together.handingOver, answer: answer<StageTaken>() },
  /** Refused with `not-ready` where something stands in the way (`core/stage/obstacles.ts`) and no reason is given. */
  'stage.sign-off': { input: together.signingOff, answer: answer<StageTaken>() },
  /** Takes a document that was handed over or signed off back into work. */
  'stage.reopen': { input: z.object({ document: id }), answer: answer<Stage>() },

  /** Without a document: of the library. */
  'profile.read': { input: z.object({ document: id.optional() }), answer: answer<Profiles>() },
  /** Replaces the settings of the document, or without one those of the library. */
  'profile.save': { input: z.object({ document: id.optional(), profile }), answer: answer<Profiles>() },

  /** Rules that editors of this library wrote. */
  'own-rules.read': { input: nothing, answer: answer<readonly OwnRule[]>() },
  /**
   * Keeps new and changed ones and removes others, and leaves alone what another window did meanwhile; a rule that
   * cannot be used is refused with its name, and nothing is changed.
   */
  'own-rules.save': {
    input: z.object({ keep: ownRules, remove: z.array(z.string().max(100)).max(1000) }),
    answer: answer<readonly OwnRule[]>(),
  },

  /** Names that editors decided, in order of the alphabet. */
  'names.list': { input: nothing, answer: answer<readonly RememberedName[]>() },
  /** A spelling that another name has goes to the one that is kept. */
  'names.save': { input: nameChanges, answer: answer<readonly RememberedName[]>() },
  /** Spellings that were put together or parted by hand in one document. */
  'names.groups': { input: z.object({ document: id }), answer: answer<NameGroups>() },
  'names.group': { input: nameGrouping, answer: answer<NameGroups>() },
  'glossary.read': { input: glossaryAsked, answer: answer<GlossaryState>() },
  /** Keeps new and changed terms and removes others, all or nothing; the rest stays as it is. */
  'glossary.save': { input: glossaryChange, answer: answer<GlossaryChanged>() },
  /** Words that the spelling rule allows, in order of the alphabet; changed as well. */
  'dictionary.read': { input: nothing, answer: answer<readonly DictionaryEntry[]>() },
  'dictionary.add': { input: dictionaryWords, answer: answer<readonly DictionaryEntry[]>() },
  'dictionary.remove': { input: dictionaryWords, answer: answer<readonly DictionaryEntry[]>() },

  /** Faults of a document as it is now, for its scorecard; long documents take a second. */
  'quality.read': { input: z.object({ document: id }), answer: answer<DocumentQuality>() },

  /**
   * Makes a revision of the draft as it is stored. Where nothing changed since the latest, that one gets the name
   * and the tags and is answered.
   */
  'revision.save': { input: revisionSaving, answer: answer<RevisionSummary>() },
  /** Makes an automatic revision; null where nothing changed since the latest. */
  'revision.keep': { input: revisionKeeping, answer: answer<RevisionSummary | null>() },
  /** Replaces name and tags of a revision. */
  'revision.describe': { input: revisionDescription, answer: answer<RevisionSummary>() },
  /** Newest first. */
  'revision.list': { input: revisionPage, answer: answer<readonly RevisionSummary[]>() },
  'revision.find': {
    input: z.object({ document: id, revision: id }),
    answer: answer<RevisionSummary>(),
  },
  /** In order of the alphabet. */
  'revision.tags': { input: z.object({ document: id }), answer: answer<readonly TagCount[]>() },
  /** What became of segments from revision to revision; a segment nobody knows has no steps. */
  'segment.history': { input: segmentsAsked, answer: answer<SegmentHistories>() },
  /** When words came into the English and when they went, in all revisions and the draft. */
  'history.search': { input: historySearch, answer: answer<HistoryHits>() },
  /** Open flags over the revisions. Works out what is missing for a moment: ask again until nothing is. */
  'history.flags': { input: z.object({ document: id }), answer: answer<FlagCourse>() },
  /** What revisions did to the flags; of those that could not be worked out in a moment, another call tells. */
  'revision.flags': { input: flagsAsked, answer: answer<readonly RevisionFlags[]>() },
  'version.read': { input: z.object({ document: id, version: versionRef }), answer: answer<Version>() },
  /** A text of files, read as an import reads it; nothing is kept. Two text files are Arabic and English. */
  'version.from-files': {
    input: z.object({
      source: file,
      target: file.optional(),
      changes: z.enum(TRACKED_CHANGES).optional(),
    }),
    answer: answer<Incoming>(),
  },

  /** Text that was pasted: Arabic alone or with its English. */
  'import.text': {
    input: z.object({ title: z.string().trim().max(300), source: text, target: text.optional() }),
    answer: answer<Imported>(),
  },
  /** The document that a Word file went out from, where this library has it; null for any other file. */
  'import.origin': { input: z.object({ file }), answer: answer<ImportOrigin | null>() },
  /** Text files, Word documents or Muraji documents; with two text files the one without Arabic is the English. */
  'import.files': {
    input: z.object({
      title: z.string().trim().max(300),
      source: file,
      target: file.optional(),
      /** What tracked changes of a Word document count as; accepted unless said. */
      changes: z.enum(TRACKED_CHANGES).optional(),
    }),
    answer: answer<Imported>(),
  },

  /** Another version of the Arabic, read as an import reads it; nothing is kept. */
  'arabic.from-text': { input: z.object({ source: text }), answer: answer<ReadArabic>() },
  'arabic.from-file': {
    input: z.object({ file, changes: z.enum(TRACKED_CHANGES).optional() }),
    answer: answer<ReadArabic>(),
  },
  /** Lays it over the review (`core/review/correct.ts`), with a revision before and one after, all or nothing. */
  'document.correct': { input: correction, answer: answer<Corrected>() },
  /** Takes segments over that only another text has; as a correction a step of its own. */
  'document.insert': { input: insertion, answer: answer<Corrected>() },
  /** Takes a correction back, or makes it again, as a step of its own in the history. */
  'document.lay-back': { input: wireBack, answer: answer<Corrected>() },

  'export.render': { input: exportRequest, answer: answer<Exported>() },
  /**
   * Renders and lets the editor choose where the file goes. The desktop shell opens its dialog, writes
   * beside and renames into place; the web shell answers `download` and the window saves what
   * `export.render` gives.
   */
  'export.save': { input: saveRequest, answer: answer<ExportOutcome>() },
} as const;

export type CallName = keyof typeof CALLS;
export type CallInput<N extends CallName> = z.infer<(typeof CALLS)[N]['input']>;
export type CallAnswer<N extends CallName> =
  NonNullable<(typeof CALLS)[N]['answer']> | Extract<(typeof CALLS)[N]['answer'], null>;
export const CALL_NAMES = Object.keys(CALLS) as readonly CallName[];

/** Things the shell tells the window unasked (menu commands on the desktop). */
export const SHELL_EVENTS = ['command'] as const;
export const SHELL_COMMANDS = [
  'new-document',
  'open-library',
  'save-revision',
  'compare',
  'export',
  'next-flag',
  'previous-flag',
  'settings',
  'undo',
  'redo',
] as const;
export type ShellCommand = (typeof SHELL_COMMANDS)[number];

export { LANGUAGES, type Language, type VersionRef } from './parts.ts';
export type { DocumentId, DocumentSummary, RevisionId, SegmentId };
