import type { StageKind } from '../stage/stage.ts';
import type { NameNeed } from '../clusters/cluster.ts';
import type { BackupKind } from '../contract/backup.ts';

export const COMMAND_NAMES = [
  'check',
  'diff',
  'export',
  'import',
  'list',
  'correct',
  'translate',
  'history',
  'backup',
  'restore',
  'check-library',
  'report',
  'terms',
  'names',
  'memory',
] as const;
export type CommandName = (typeof COMMAND_NAMES)[number];

/** What the command line says. Placeholders: {{name}}. Names of commands, options and fields are never translated. */
export interface CliTexts {
  /** Before and after the list of commands. */
  readonly intro: string;
  readonly outro: string;
  /** In one line, and all there is to know. */
  readonly commands: Readonly<Record<CommandName, { readonly summary: string; readonly help: string }>>;
  readonly usage: {
    /** {{command}} */
    readonly tryHelp: string;
    /** {{name}} */
    readonly unknownCommand: string;
    /** {{option}} */
    readonly unknownOption: string;
    /** {{option}} */
    readonly noValue: string;
    /** {{option}} {{value}} {{values}} */
    readonly badValue: string;
    /** {{what}} */
    readonly missing: string;
    /** {{argument}} */
    readonly tooMany: string;
    /** {{file}} */
    readonly badProfile: string;
    /** {{file}} {{rule}} */
    readonly unknownRule: string;
    /** {{file}} {{rule}} {{values}} */
    readonly badSetting: string;
    /** {{a}} {{b}} */
    readonly together: string;
    /** {{a}} {{b}} */
    readonly onlyWith: string;
  };
  readonly check: {
    /** {{open}} {{critical}} {{major}} {{minor}} {{neutral}} {{resolved}} {{dismissed}} {{paragraphs}} */
    readonly summary: string;
    /** {{rule}} {{error}} */
    readonly ruleFailed: string;
    readonly fix: string;
    readonly leaveOut: string;
    readonly line: {
      /** {{line}} */
      readonly noJson: string;
      /** {{field}} */
      readonly noString: string;
      /** {{limit}} */
      readonly tooLong: string;
      /** The program itself failed on the line: {{cause}}. */
      readonly crashed: string;
    };
    /** {{lines}} */
    readonly linesUnread: string;
  };
  readonly diff: {
    readonly equal: string;
    /** {{added}} {{removed}} {{moved}} {{percent}} */
    readonly summary: string;
    readonly kinds: Readonly<Record<'changed' | 'added' | 'removed' | 'moved' | 'split' | 'joined', string>>;
    readonly replaced: string;
  };
  readonly export: {
    readonly noEnglish: string;
    /** {{file}} */
    readonly written: string;
    /** {{controls}} {{leftOut}} {{missing}} */
    readonly counts: string;
    readonly unsigned: Readonly<Record<'handed-over' | 'changed', string>>;
  };
  readonly names: {
    readonly none: string;
    readonly needs: Readonly<Record<NameNeed, string>>;
  };
  readonly report: {
    readonly none: string;
  };
  readonly library: {
    /** {{title}} {{segments}} {{id}} */
    readonly imported: string;
    readonly empty: string;
    /** {{name}} */
    readonly noRevision: string;
    /** {{name}} */
    readonly noDocument: string;
    /** {{name}} {{ids}} */
    readonly ambiguous: string;
    readonly columns: Readonly<
      Record<'id' | 'title' | 'settled' | 'words' | 'revisions' | 'stage' | 'updated', string>
    >;
    readonly stages: Readonly<Record<StageKind, string>>;
    readonly revision: Readonly<
      Record<'number' | 'at' | 'author' | 'change' | 'segments' | 'note' | 'why' | 'tags' | 'flags', string>
    >;
    readonly search: {
      /** {{number}} */
      readonly segment: string;
      /** {{by}} */
      readonly came: string;
      /** {{by}} */
      readonly went: string;
      readonly still: string;
      readonly draft: string;
      /** {{number}} {{at}} {{by}} */
      readonly revision: string;
      readonly none: string;
    };
  };
  readonly terms: {
    /** {{file}} {{line}} {{error}} */
    readonly badLine: string;
    /** {{file}} {{columns}} */
    readonly ignored: string;
    readonly fates: Readonly<Record<'added' | 'replaced', string>>;
    /** {{added}} {{replaced}} {{same}} {{bad}} */
    readonly summary: string;
    readonly dryRun: string;
    /** {{file}} {{count}} */
    readonly written: string;
  };
  readonly correct: {
    /** The Arabic is as it was. */
    readonly nothing: string;
    readonly fates: Readonly<Record<'changed' | 'new' | 'dropped' | 'returned', string>>;
    readonly moved: string;
    /** {{before}} {{after}}: numbers and dates that differ. */
    readonly values: string;
    /** {{unchanged}} {{changed}} {{new}} {{dropped}} {{returned}} {{moved}} */
    readonly summary: string;
    readonly dryRun: string;
    /** {{revision}} */
    readonly done: string;
  };
  readonly translate: {
    /** {{count}} {{title}} {{host}} */
    readonly notAgreed: string;
    /** {{variable}} */
    readonly badKey: string;
    /** {{number}} {{error}} */
    readonly failed: string;
    /** {{error}} */
    readonly stopped: string;
    /** {{filled}} {{left}} {{host}} */
    readonly done: string;
  };
  readonly memory: {
    /** {{file}} {{added}} {{merged}} {{skipped}} */
    readonly imported: string;
    /** {{units}} */
    readonly exported: string;
    readonly none: string;
  };
  readonly backup: {
    /** {{file}} {{size}} */
    readonly made: string;
    /** {{folder}} */
    readonly none: string;
    readonly columns: Readonly<Record<'at' | 'kind' | 'size' | 'name', string>>;
    readonly kinds: Readonly<Record<BackupKind, string>>;
  };
  readonly restore: {
    /** {{file}} {{path}} */
    readonly done: string;
    /** {{kept}} */
    readonly kept: string;
    /** {{folder}} */
    readonly elsewhere: string;
    /** {{path}} */
    readonly exists: string;
  };
  readonly checkLibrary: {
    /** {{path}} {{documents}} {{texts}} {{revisions}} */
    readonly sound: string;
    /** {{path}} */
    readonly damaged: string;
    /** {{problem}} */
    readonly file: string;
    /** {{title}} {{texts}} */
    readonly texts: string;
    /** {{title}} {{numbers}} */
    readonly revisions: string;
    readonly remedy: string;
  };
}
