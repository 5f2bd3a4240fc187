import type { ErrorTexts } from '../error-texts.ts';
import { SERVICE_ERRORS } from './service-errors.ts';

/** A file's name is put before an error by `sayError`. */
export const ERROR_TEXTS: ErrorTexts = {
  errors: {
    'bad-request':
      'The program was asked something it does not understand ({{call}} {{path}}). Reload the window and try again.',
    'not-found': 'It is not in the library any more. Open the library again and choose from what is there.',
    'draft-conflict':
      'The document was changed in another window. Nothing is lost: reload it here to go on from what was saved last.',
    'not-yours': 'Only who wrote it can change it. Answer it, or write under the name it was signed with.',
    'not-ready':
      'Something stands in the way of a sign-off: segments not reviewed {{segments}}, open flags {{flags}}, open queries {{queries}}, unclear entries of the ledger {{ledger}}. Settle them, or give a reason.',
    'dictionary-full': 'The dictionary is full: up to {{limit}} words can be kept. Remove some first.',
    'file-empty': 'There is no text in it. Choose another file, or paste the text.',
    'file-binary':
      'It is not a text file. Save the story as plain text (UTF-8) in the program it comes from, or copy and paste it.',
    'file-encoding':
      'Its encoding could not be told. Save it as UTF-8: most editors offer that under “Save as”, “Encoding”.',
    'file-too-large':
      'It is too large: up to {{limit}} MB can be read. Split it, or leave out what is no part of the story.',
    'file-no-arabic':
      'There is no Arabic text in it. Give the Arabic first, and its English, if there is any, second.',
    'file-no-english':
      'The text given as English is Arabic. Give the English translation, or the Arabic alone.',
    'file-format':
      'It is no Muraji document, or a damaged one (at “{{path}}”). Export it again from Muraji, or give its text as a text file.',
    'file-docx':
      'It is no Word document (.docx), or a damaged one ({{part}}). Save it as .docx again in a word processor, or copy and paste its text.',
    'file-tmx':
      'It is no translation memory (TMX), or a damaged one: line {{line}}, {{problem}}. Export it again as TMX 1.4 from the program it comes from, or mend that line.',
    'file-unreadable':
      'It cannot be read ({{path}}). Check that it is there, that its name is right and that you may open it.',
    'file-unwritable':
      'It cannot be written ({{path}}). Choose another folder, or close the program that holds the file open.',
    'disk-full': 'The disk is full; nothing was overwritten ({{path}}). Free some space and try again.',
    'read-only':
      'The folder may not be written to; nothing was changed ({{path}}). Change its permissions, or choose another folder (MURAJI_HOME for the library).',
    'library-newer':
      'The library was made by a newer Muraji and was left as it is ({{path}}). Install the newer version, or use another folder (MURAJI_HOME).',
    'library-damaged':
      'The library is damaged and was left as it is ({{path}}). Restore a backup (“muraji restore latest”), or use another folder (MURAJI_HOME).',
    'library-busy': 'Another program holds the library. Close it, or wait a moment and try again.',
    'library-missing':
      'There is no library yet ({{path}}). Open Muraji once, or name its folder by MURAJI_HOME.',
    'backup-damaged':
      'This is no sound backup of a library; nothing was changed ({{path}}). Choose another: “muraji backup --list” names those there are.',
    'pattern-unsupported':
      'Patterns cannot look around or back (“{{part}}”): what they find has to be told from the words themselves. Leave that part out.',
    'pattern-invalid':
      'The pattern cannot be read at “{{part}}”. Close every bracket, and put \\ before a sign that is meant as itself.',
    'pattern-group':
      'The replacement names a group ${{group}} that the pattern does not have. Put the part in round brackets, or write $$ for a dollar sign.',
    'pattern-large':
      'The pattern is too large to be run at every check. Repeat less, or make two rules of it.',
    'pattern-empty':
      'The pattern also fits where there is nothing. Make at least one character of it necessary, as by + in place of *.',
    'own-rules-file':
      'It is no file of rules, or one of a newer Muraji. It begins like this: {"format": "muraji-rules", "version": 1, "rules": [ … ]}.',
    'names-many': 'There are too many names: up to {{limit}} can be kept. Delete some first.',
    'names-file':
      'Line {{line}} is no name: each line needs an “arabic” and an “english” column, named in the first line.',
    'own-rules-many': 'There are too many rules: up to {{limit}} can be kept. Delete some first.',
    'own-rule-field': 'The field “{{field}}” is missing, too long or has a value that it cannot have.',
    'term-arabic': 'There is no Arabic word in “{{text}}”. Give the term as it stands in Arabic texts.',
    'term-english':
      'There is no English word in “{{text}}”, or there is Arabic in it. Give the wording as the English should have it.',
    'term-forbidden': '“{{text}}” is both allowed and forbidden. Take it out of one of the two.',
    'term-exists':
      'The glossary has “{{term}}” already. Change that entry, or add what is new to it as a variant.',
    'term-missing': 'The column “{{column}}” is empty. Fill it in, or leave the line out.',
    'term-kind': 'There is no kind “{{kind}}”. Leave it empty, or write one of these: {{kinds}}.',
    'term-long': 'It is too long: up to {{limit}} characters, but “{{text}}” has more. Shorten it.',
    'term-wordings': 'It has too many wordings: up to {{limit}} of a kind. Leave some out.',
    'term-double':
      '“{{term}}” stands in line {{first}} already. Put what is new here into that line as a variant.',
    'csv-unclosed':
      'A quotation mark is never closed, and nothing after it can be read. Close it, or double a mark that is meant as itself.',
    'terms-many': 'There are too many terms: up to {{limit}} can be kept. Delete some first.',
    'terms-file':
      'It is no table of terms: its first line has to name the columns, “arabic” and “english” among them. Export the glossary once to see how it looks.',
    ...SERVICE_ERRORS,
    cancelled: 'Cancelled; nothing was changed.',
    internal: 'Something failed inside Muraji ({{cause}}). What was saved is safe; start it again.',
  },
  notices: {
    'other-encoding':
      'The file was read as {{encoding}}. Where names or quotation marks look odd, save it as UTF-8 and read it again.',
    'sides-swapped': 'The two texts were given the other way round; the Arabic was taken as the source.',
    'paragraphs-aligned':
      'The Arabic has {{source}} paragraphs and the English {{target}}. They were put side by side by likeness: look over the rows.',
    'changes-accepted':
      'The document has tracked changes, which were taken as accepted: {{count}}. To have the text without them, import it again with its changes refused.',
    'changes-rejected': 'The document has tracked changes, which were left out as refused: {{count}}.',
    'comments-taken': 'Comments of the Word document were taken in: {{count}}.',
    'comments-left': 'Comments were not taken in: {{count}}. Open the document in Word to read them.',
  },
};
