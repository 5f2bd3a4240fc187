import type { RuleTextsById } from '../rule-texts.ts';

export const LANGUAGE: RuleTextsById = {
  'broken-possessive': {
    name: 'Broken possessive',
    doc: 'A definite noun after a preposition is followed by a noun with a pronoun that has nothing to do in its clause: “in the two countries their negotiations”. Machine translation makes it where the possessive of the original was cut by a link or a tag. No fault: a subject with its object (عزز البلدان علاقاتهما), two objects (منح العمال أجورهم), lists, apposition, a topic with its comment (إن البلدين علاقاتهما جيدة).',
    messages: {
      apart:
        '“{{owner}}” and “{{owned}}” stand side by side without a link; “{{owner}}” should probably own what follows.',
    },
  },
  'character-encoding': {
    name: 'Character encoding',
    doc: 'Characters that are not what they look like or show nothing: text read in the wrong encoding, Arabic presentation forms, stray direction marks, zero-width characters, tatweel inside words, letters of another script. No fault: a joiner that shapes a word, بـ before a figure, هـ for the Hijri year, ﷺ and ﷼, پ چ ڤ in names, direction marks beside figures and Latin names.',
    messages: {
      mojibake: 'This text was read in the wrong encoding. It may stand for “{{right}}”.',
      replacement: 'A character was lost here and replaced by a placeholder.',
      'presentation-form':
        'These letters are stored as fixed shapes, so search and comparison do not find them. They stand for “{{right}}”.',
      control: 'An invisible direction control stands here and steers nothing.',
      'zero-width': 'A character without width stands here.',
      tatweel: 'The word is stretched by a tatweel inside it.',
      'look-alike':
        'A letter of another script stands in this word. Written with the right letters it reads “{{right}}”.',
    },
    fixes: { remove: 'Remove the invisible characters', replace: 'Write “{{right}}”' },
  },
  'future-particle-noun': {
    name: 'Future particle before a noun',
    doc: 'سوف needs a verb in the present after it; before a noun it gives “will the joining”. No fault: سوف before a verb, also one whose first-person hamza is left out (سوف التقي), and the town of وادي سوف.',
    messages: {
      noun: 'سوف is followed by the noun “{{word}}” where a verb should stand.',
      'no-verb': 'سوف is followed by “{{word}}”: its verb is missing.',
    },
  },
  'gender-agreement': {
    name: 'Gender agreement',
    doc: 'A verb, demonstrative or adjective and its noun differ in gender or number where the sentence leaves no doubt: a man with a feminine verb, a state in the masculine or plural. No fault: broken plurals and collectives, women under masculine titles, men’s names that look feminine (حمزة), masculine countries (العراق, لبنان), a noun put first and taken up by a pronoun (ترامب رحبت به الجماهير).',
    messages: {
      'feminine-verb': 'The verb “{{word}}” is feminine, its subject “{{noun}}” masculine.',
      'masculine-verb':
        'The verb “{{word}}” is masculine, its subject “{{noun}}” feminine. A “that” may be missing before it.',
      'plural-verb': 'The verb “{{word}}” is plural; the country “{{noun}}” is feminine singular.',
      demonstrative: '“{{word}}” and “{{noun}}” differ in gender.',
      adjective: '“{{noun}}” and its adjective “{{word}}” differ in gender.',
    },
  },
  'mismatched-quotes': {
    name: 'Mismatched quotation marks',
    doc: 'A quotation opened one way and closed another, never closed or never opened, a double prime for a mark, a reversed pair. No fault: nested quotations, a quotation that runs over paragraphs, inches and coordinates. A text that writes ”…“ throughout is reported once; a mark without its partner in the first or last paragraph is shown without weight, since its neighbour is not to be seen.',
    messages: {
      mixed: 'The quotation opens with {{open}} and closes with {{close}}.',
      prime: 'A double prime (″) stands for a quotation mark; {{right}} would close it.',
      unclosed: 'The quotation opened by {{mark}} is never closed.',
      unopened: 'The quotation closed by {{mark}} was never opened.',
      reversed: 'The quotation marks are the wrong way round; {{open}}…{{close}} is right.',
      'reversed-throughout': 'Quotation marks are the wrong way round throughout the text ({{count}} pairs).',
    },
    fixes: { pair: 'Make the marks a pair', close: 'Close the quotation', open: 'Open the quotation' },
  },
  'missing-text': {
    name: 'Missing text',
    doc: 'A hole in the sentence: a preposition or conjunction that governs nothing, an empty pair of brackets or quotes, a unit or currency without its figure. No fault: particles that may end a sentence (لم يصدر بعد, من قبل), letters spelled out (إتش آي في), an ellipsis.',
    messages: {
      'after-particle': 'Nothing follows “{{words}}” that it could belong to: words are missing.',
      'empty-pair': 'What stood between these marks is missing.',
      figure: 'A figure is missing at “{{words}}”.',
    },
  },
  'missing-verb': {
    name: 'Missing verb',
    doc: 'Time or place, then a verbal noun with its object, and no verb: “early last month in Beijing the expanding of restrictions”. Machine translation turned the verb into a noun. No fault: headlines, captions, nominal sentences (في القاهرة اليوم اجتماع لوزراء الخارجية), a verb later in the sentence.',
    messages: { 'no-verb': 'The sentence has no verb: “{{noun}}” is a noun where something should happen.' },
  },
  'pronoun-before-object': {
    name: 'Pronoun before its object',
    doc: 'A verbal noun, a preposition with a pronoun, and at once the noun that the preposition should govern: “the search for it the minerals”. No fault: time after it (الإعلان عنه الأسبوع الماضي), the subject of a verb before it (يعتزم الإعلان عنه الرئيس), a predicate (كان البحث عنه الشغل الشاغل).',
    messages: {
      'before-object': '“{{pronoun}}” carries a pronoun although its object “{{object}}” follows at once.',
    },
  },
  'repeated-sentence': {
    name: 'Repeated sentence',
    doc: 'A sentence, or a run of words without a full stop, that came already in the same segment, or in the English of the one before. No fault: refrains and short quotations.',
    messages: {
      again: 'This sentence came already in the segment.',
      neighbour: 'This sentence came already in the segment before.',
    },
    fixes: { remove: 'Remove the repeat' },
  },
  'repeated-subject': {
    name: 'Repeated subject',
    doc: 'The subject stands before its verb and again after it: “President Trump hosted Trump leaders”. No fault: the name again in the next clause, a namesake as object (ميلانيا ترامب رافقت ترامب).',
    messages: { twice: '“{{subject}}” stands before the verb “{{verb}}” and again after it.' },
  },
  'repeated-word': {
    name: 'Repeated word',
    doc: 'A word twice in a row, or in Arabic a noun with its own adjective (الوزارة الوزارية). No fault: repetition for emphasis (رويدا رويدا, very very), words written alike (من من, العام العام الماضي, had had), doubled names (Duran Duran, بطرس بطرس غالي), letters spelled out (سي إن إن).',
    messages: {
      twice: '“{{word}}” stands twice in a row.',
      'own-adjective': '“{{word}}” is followed by its own adjective “{{second}}”.',
    },
    fixes: { remove: 'Remove the second' },
  },
  'space-before-punctuation': {
    name: 'Space before punctuation',
    doc: 'A space before a mark that closes up to its word. No fault: an ellipsis, names and numbers that begin with a stop (.com, .5). A text that spaces throughout, as French does, is reported once.',
    messages: {
      space: 'A space stands before “{{mark}}”.',
      throughout: 'The text puts a space before its punctuation throughout ({{count}} times).',
    },
    fixes: { 'close-up': 'Close up the space' },
  },
  'stray-full-stop': {
    name: 'Stray full stop',
    doc: 'A full stop inside a phrase: it cuts off a place (بالبيت الأبيض. واشنطن.), a relative clause, the second part of an office, a decimal, the noun of a preposition. No fault: abbreviations, initials, decimals, real ends.',
    messages: {
      place: 'The full stop cuts the place off from what it belongs to.',
      relative: 'The full stop cuts off a relative clause.',
      office: 'The full stop cuts an office or a name in two.',
      decimal: 'The full stop cuts a number in two.',
      particle: 'The full stop cuts a preposition off from its noun.',
    },
    fixes: { comma: 'Make the full stop of the English a comma' },
  },
  'untranslated-text': {
    name: 'Untranslated text',
    doc: 'Words of the source language left standing: English in the Arabic, Arabic in the English. No fault: brand names, acronyms, handles, addresses, titles and glosses in quotes or brackets.',
    messages: {
      'english-left': '“{{words}}” was left in English.',
      'arabic-left': '“{{words}}” was left in Arabic.',
    },
  },
};
