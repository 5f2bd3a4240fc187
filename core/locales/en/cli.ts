import type { CliTexts } from '../cli-texts.ts';

const LANGUAGE = '  --language en|ar     language of messages (default en)';

export const CLI_TEXTS: CliTexts = {
  intro: `muraji: review machine-translated Arabic news beside its English.

Usage: muraji COMMAND …

Commands:`,
  outro: `"muraji COMMAND --help" tells more. SOURCE and TARGET are text files (UTF-8, UTF-16 or windows-1256; a blank
line between paragraphs); SOURCE may be a Muraji document (*.muraji.json) as well.

Exit status: 0 nothing found, 1 something found, 2 bad usage or unreadable input.`,
  commands: {
    check: {
      summary: 'flag translation faults in Arabic, alone or with its English',
      help: `Usage: muraji check SOURCE [--target TARGET] [options]
       muraji check --jsonl < pairs.jsonl > flags.jsonl

Flags faults of machine translation in SOURCE (Arabic) and, with TARGET (English), in both. Without TARGET only the
rules of the Arabic side run.

  --target FILE        the English of SOURCE
  --format FORMAT      text (default), json, html or sarif
  --fail-on SEVERITY   least severity of an open flag for exit status 1: critical, major (default), minor, neutral
  --profile FILE       which rules speak: {"rules": {"RULE": "on|off|critical|major|minor|neutral"}}; the rest as usual
  --rules FILE         rules of your own (*.muraji-rules.json); may be given several times
  --terms FILE         a glossary (CSV) to hold the English to; may be given several times
  --style ap           AP style of the English as well (dates, numerals, titles, datelines, captions)
  --all                in text, list resolved and dismissed flags as well
  --jsonl              read {"id", "ar", "en"?} a line from standard input, write {"id", "flags"} a line while reading
  --jobs N|all         with --jsonl, check on N cores or on all of them (default 1)
${LANGUAGE}`,
    },
    diff: {
      summary: 'compare two texts by paragraphs and whole words',
      help: `Usage: muraji diff OLD NEW [options]
       muraji diff DOCUMENT [--from VERSION] [--to VERSION] [options]

Compares two files, text or Word, the English of two Muraji documents, or two versions of one document (of the library, or a
document file).

  --from VERSION       number of a revision, latest (default) or draft
  --to VERSION         the same; default draft
  --format FORMAT      text (default), json, html or docx (tracked changes)
  --arabic             in html and docx, the Arabic beside the English
  --out FILE           written beside and renamed into place
  --exit-code          exit with status 1 when the texts differ
${LANGUAGE}`,
    },
    export: {
      summary: 'write the clean English of a document',
      help: `Usage: muraji export DOCUMENT|SOURCE [--target TARGET] --format FORMAT [--out FILE]

Writes the English of a document of the library (its id or title), of a Muraji document file, or of SOURCE and TARGET,
without what is left out and without invisible controls. Without --out it goes to standard output.

  --target FILE        the English of SOURCE
  --format FORMAT      txt, md, html, docx or json
  --arabic             in html and docx, the Arabic beside the English, row by row
  --comments           comments and queries of editors: as comments in docx and json, else as notes
  --revision VERSION   number of a revision, latest or draft (default)
  --out FILE           written beside and renamed into place
  --sidecar FILE       open and dismissed flags beside it, as a web page (.html) or JSON
${LANGUAGE}`,
    },
    import: {
      summary: 'add files to the library',
      help: `Usage: muraji import FILE… [--target FILE] [--title TITLE]

Adds each file as a document of its own: Arabic text, a Word document (of two columns with its English) or a Muraji
document. Two files of which one has no Arabic are one document and its English.

  --target FILE        the English of the only FILE
  --changes CHANGES    what tracked changes of a Word document count as: accept (default) or reject
  --title TITLE        title of the only document (default: the name of its file)
${LANGUAGE}`,
    },
    list: {
      summary: 'list the documents of the library',
      help: `Usage: muraji list [--format text|json]

${LANGUAGE}`,
    },
    correct: {
      summary: 'lay a new version of the Arabic over a review',
      help: `Usage: muraji correct DOCUMENT FILE [--dry-run] [options]

Compares the Arabic of FILE with that of a document of the library (its id or title). What did not change keeps its
English, state and dismissals; what changed keeps its English and is a draft again; what is new is to do; what is gone
is left out. There is a revision of the review before and one after.

  --dry-run            only say what would change
  --note NOTE          note of the revision
  --changes CHANGES    what tracked changes of a Word document count as: accept (default) or reject
  --format FORMAT      text (default) or json
${LANGUAGE}`,
    },
    translate: {
      summary: 'fill empty English from the translation service',
      help: `Usage: muraji translate DOCUMENT [--send-to HOST]

Sends the Arabic of segments without English of a document of the library (its id or title) to the translation service
that is set up in Settings, and writes what comes back as drafts; English that is there stays. Without --send-to nothing is
sent: it is said how much would go where. A key is read from MURAJI_SERVICE_KEY. Ctrl-C keeps what has come.

  --send-to HOST       I agree that the Arabic goes to this host
${LANGUAGE}

Exit status: 0 nothing is empty any more, 1 something is, 2 nothing could be sent.`,
    },
    memory: {
      summary: 'bring the translation memory in and out, and look things up in it',
      help: `Usage: muraji memory import FILE…
       muraji memory export [--out FILE]
       muraji memory find WORDS [--format text|json]
       muraji memory find --like ARABIC [--least SCORE] [--format text|json]

import reads TMX 1.4: the Arabic and English of each unit, what is there already once. export writes TMX 1.4 to standard
output or a file. find lists up to 20 units that have all words ("in quotes" they follow each other, a star stands for any
ending), or those whose Arabic is like a paragraph; exit status 1 where there are none.

  --out FILE           write there
  --like               WORDS are an Arabic paragraph
  --least SCORE        from what score on, 50 to 101 (default 70)
  --format FORMAT      text (default) or json
${LANGUAGE}`,
    },
    history: {
      summary: 'list the revisions of a document',
      help: `Usage: muraji history DOCUMENT [--format text|json] [--report FILE]
       muraji history DOCUMENT --search WORDS [--format text|json]

DOCUMENT is the id of a document of the library or its title. FLAGS: mended -, brought in +, dismissed ~.

  --search WORDS       when words came into the English and when they went, deleted ones too; exit status 1 where they
                       never were in it
  --report FILE        every change and dismissed flag as a web page to print and to sign

${LANGUAGE}`,
    },
    backup: {
      summary: 'back up the library, or list its backups',
      help: `Usage: muraji backup [--out FILE]
       muraji backup --list [--format text|json]

Makes a proven copy of the library among its backups, or at FILE; Muraji may be open meanwhile. Backups made this way
stay until you remove them; those that Muraji makes by itself are thinned out as they age.

  --out FILE           written beside and renamed into place
  --list               list the backups, newest first
  --format FORMAT      of the list: text (default) or json
${LANGUAGE}`,
    },
    restore: {
      summary: 'put a backup in the place of the library',
      help: `Usage: muraji restore FILE|latest [--as FOLDER]

Checks the backup, keeps the present library, and puts the backup in its place. FILE is a path or a name out of
"muraji backup --list". Muraji may be open meanwhile: its windows show what was restored. A library that is damaged
or of a newer version is moved aside as it is; that needs every Muraji closed.

  --as FOLDER          leave the library alone and make one of the backup in another folder
${LANGUAGE}`,
    },
    'check-library': {
      summary: 'check that nothing of the library is damaged',
      help: `Usage: muraji check-library [FILE] [--format text|json]

Reads every page, reference, text and revision of the library, or of a backup FILE, and names the documents of which
something is damaged. Nothing is written. Exit status: 0 sound, 1 damaged, 2 not readable at all.

  --format FORMAT      text (default) or json
${LANGUAGE}`,
    },
    names: {
      summary: 'list the names of a text with all their spellings',
      help: `Usage: muraji names DOCUMENT|SOURCE [--target TARGET] [--all] [--format text|json]

Every person and place that needs a decision, with its Arabic and English spellings and how often each stands: the English
has several, it differs from what is remembered in the library, or it lacks the name.

  --target TARGET      the English of a text
  --all                also those that need no decision
Exit status: 0 no name needs a decision, 1 one does.

${LANGUAGE}`,
    },
    report: {
      summary: 'score the quality of documents (MQM)',
      help: `Usage: muraji report [DOCUMENT…] [--since DAY] [--until DAY] [--format text|html|csv|json] [--out FILE]

The MQM scorecard of the documents named, or of all that were changed in a time: the faults of the Arabic as it came
and of the English as it stands, in points per 1,000 words. Weights and pass mark are set in the window.

  --since, --until     first and last day, as 2026-01-31 (UTC)
  --out FILE           write to a file, whole or not at all
Exit status: 0 passed, 1 one of the two texts, all documents together, failed.

${LANGUAGE}`,
    },
    terms: {
      summary: 'take terms into the glossary, or give them out',
      help: `Usage: muraji terms import FILE [--dry-run]
       muraji terms export [--out FILE]

The glossary of the library as a table (CSV). Its first line names the columns: arabic, english, arabic variants, english
variants, forbidden, kind, note, author, changed; several wordings of a cell are parted by |. Commas, semicolons and tabs
are read, and tables of two or three columns without a first line as well. Lines that cannot be used are named on
standard error and passed over. An entry with the same Arabic is replaced; what the file has no column for stays.

  --dry-run            only say what an import would add and replace
  --out FILE           written beside and renamed into place; without it the table goes to standard output
Exit status: 0 done, 1 some lines could not be used, 2 bad usage or unreadable input.

${LANGUAGE}`,
    },
  },
  usage: {
    tryHelp: 'See "muraji {{command}}--help".',
    unknownCommand: 'There is no command "{{name}}".',
    unknownOption: 'There is no option {{option}} here.',
    noValue: '{{option}} does not fit: it needs a value, or takes none.',
    badValue: '{{option}} cannot be "{{value}}"; it is one of {{values}}.',
    missing: '{{what}} is missing.',
    tooMany: 'There is one argument too many: "{{argument}}".',
    badProfile:
      '{{file}} is no profile. It reads like this: {"rules": {"omission": "off", "spelling": "on"}}.',
    unknownRule: '{{file}}: there is no rule "{{rule}}".',
    badSetting: '{{file}}: the setting of "{{rule}}" has to be one of {{values}}.',
    onlyWith: '{{a}} goes with {{b}} only.',
    together: '{{a}} and {{b}} do not go together.',
  },
  check: {
    summary:
      '{{open}} open ({{critical}} critical, {{major}} major, {{minor}} minor, {{neutral}} neutral), {{resolved}} resolved, {{dismissed}} dismissed; {{paragraphs}} paragraphs',
    ruleFailed: 'The rule {{rule}} failed and its flags are missing: {{error}}',
    fix: 'fix',
    leaveOut: 'leave the paragraph out',
    line: {
      noJson: 'line {{line}} is no valid JSON',
      noString: '"{{field}}" has to be a string',
      tooLong: 'the line is longer than {{limit}} MB',
      crashed: 'the check failed on this line: {{cause}}',
    },
    linesUnread: 'Lines that could not be read: {{lines}}.',
  },
  diff: {
    equal: 'The texts are the same.',
    summary:
      '{{added}} words added, {{removed}} removed, {{moved}} moved; {{percent}} % of all words changed',
    kinds: {
      changed: 'changed',
      added: 'added',
      removed: 'removed',
      moved: 'moved',
      split: 'split',
      joined: 'joined',
    },
    replaced: 'too different to compare word by word',
  },
  export: {
    noEnglish: 'It has no English. Give it with --target, or choose --format json.',
    written: 'Written: {{file}}',
    counts:
      '{{controls}} invisible controls removed, {{leftOut}} segments left out, {{missing}} segments without English',
    unsigned: {
      'handed-over': 'The document is handed over and not signed off.',
      changed: 'The document was changed since it was signed off.',
    },
  },
  names: {
    none: 'No name needs a decision.',
    needs: { several: 'several spellings', differs: 'not as remembered', 'no-english': 'not in the English' },
  },
  report: {
    none: 'No document of the library was changed in this time.',
  },
  library: {
    imported: 'Imported: {{title}} ({{segments}} segments), {{id}}',
    empty: 'The library has no documents.',
    noRevision: 'There is no revision {{name}}. See "muraji history".',
    noDocument: 'There is no document "{{name}}" in the library, and no such file. See "muraji list".',
    ambiguous: 'Several documents are called "{{name}}": {{ids}}. Give the id.',
    columns: {
      id: 'ID',
      title: 'TITLE',
      settled: 'SETTLED',
      words: 'WORDS',
      revisions: 'REVISIONS',
      stage: 'STAGE',
      updated: 'UPDATED',
    },
    stages: {
      'in-work': 'in work',
      'handed-over': 'handed over',
      'signed-off': 'signed off',
      changed: 'changed since sign-off',
    },
    revision: {
      number: 'NO.',
      at: 'TIME',
      author: 'AUTHOR',
      change: 'WORDS',
      segments: 'SEGMENTS',
      note: 'NOTE',
      why: 'WHY',
      tags: 'TAGS',
      flags: 'FLAGS',
    },
    search: {
      segment: 'Segment {{number}}:',
      came: 'came with {{by}}',
      went: 'went with {{by}}',
      still: 'still there',
      draft: 'the draft',
      revision: 'revision {{number}} ({{at}}, {{by}})',
      none: 'These words were never in the text.',
    },
  },
  terms: {
    badLine: '{{file}}, line {{line}}: {{error}}',
    ignored: '{{file}}: columns that say nothing here: {{columns}}',
    fates: { added: 'new     ', replaced: 'replaced' },
    summary: '{{added}} new, {{replaced}} replaced, {{same}} as they were; {{bad}} lines not usable',
    dryRun: 'Nothing was written.',
    written: 'Written: {{file}} ({{count}} terms)',
  },
  correct: {
    nothing: 'The Arabic is as it was.',
    fates: {
      changed: 'changed',
      new: 'new',
      dropped: 'dropped',
      returned: 'in the text again',
    },
    moved: 'moved',
    values: 'numbers and dates: {{before}} → {{after}}',
    summary:
      '{{unchanged}} unchanged, {{changed}} changed, {{new}} new, {{dropped}} dropped, {{returned}} in the text again; {{moved}} moved',
    dryRun: 'Nothing was written.',
    done: 'Laid over the review: revision {{revision}}.',
  },
  translate: {
    notAgreed:
      'Nothing was sent. The Arabic of {{count}} segments of “{{title}}” would go to {{host}}. If you agree, add: --send-to {{host}}',
    badKey:
      '{{variable}} is no key: it is made of Latin letters, digits and signs, without spaces around it.',
    failed: 'segment {{number}}: {{error}}',
    stopped: 'Stopped: {{error}}',
    done: '{{filled}} segments filled from {{host}}; {{left}} still empty',
  },
  memory: {
    imported:
      '{{file}}: {{added}} units added, {{merged}} were there already, {{skipped}} without Arabic or English',
    exported: '{{units}} units written',
    none: 'The memory has nothing like this.',
  },
  backup: {
    made: 'Backed up: {{file}} ({{size}})',
    none: 'There are no backups in {{folder}} yet.',
    columns: { at: 'TIME', kind: 'WHY', size: 'SIZE', name: 'NAME' },
    kinds: {
      automatic: 'as time passed',
      manual: 'by hand',
      upgrade: 'before an update',
      replaced: 'before a restore',
    },
  },
  restore: {
    done: 'Restored: {{file}} is now {{path}}.',
    kept: 'What stood there is kept: {{kept}}',
    elsewhere: 'Open it with MURAJI_HOME={{folder}}',
    exists: 'There is a library already: {{path}}. Choose an empty folder.',
  },
  checkLibrary: {
    sound: '{{path}} is sound: {{documents}} documents, {{texts}} texts, {{revisions}} revisions.',
    damaged: '{{path}} is damaged.',
    file: 'file: {{problem}}',
    texts: '{{title}}: {{texts}} texts damaged or missing',
    revisions: '{{title}}: revisions that cannot be read: {{numbers}}',
    remedy: 'Export what you can, then restore a backup: "muraji backup --list", "muraji restore latest".',
  },
};
