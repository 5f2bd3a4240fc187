import type { RuleTextsById } from '../rule-texts.ts';

export const VALUES: RuleTextsById = {
  'number-mismatch': {
    name: 'Numbers differ',
    doc: 'A quantity of one side has no equal on the other. Numbers are compared by value: digits of either script, number words, million and مليون, percentages, ordinals, fractions, clock times, decades. No fault: what custom drops or adds (“one of”, “a”, a dual noun for two), digits for words, a converted unit.',
    messages: {
      differs: 'The Arabic says {{arabic}}, the English {{english}}.',
      added: '{{number}} has no counterpart in the Arabic.',
      dropped: '{{number}} has no counterpart in the English.',
    },
    fixes: { replace: 'Change to “{{text}}”' },
  },
  'date-mismatch': {
    name: 'Dates differ',
    doc: 'Day, month, weekday or year differ between the sides. Arabic month names of all systems are read: Egyptian, Levantine, Maghreb. No fault: both names of one month side by side, a weekday where the Arabic says “yesterday”, a Hijri date beside its Gregorian one.',
    messages: { differs: 'The Arabic says {{arabic}}, the English {{english}}.' },
    fixes: { replace: 'Change to “{{text}}”' },
  },
  'currency-mismatch': {
    name: 'Currencies differ',
    doc: 'One amount stands in two currencies. No fault: a sign for a word, a bare dollar or pound for a particular one, a converted amount in brackets.',
    messages: { differs: 'The Arabic gives {{arabic}} in another currency: {{measure}}.' },
  },
  'unit-mismatch': {
    name: 'Units differ',
    doc: 'One amount stands in two units: miles for kilometers, months for years. No fault: an amount converted along with its unit, degrees without a scale.',
    messages: { differs: 'The Arabic gives {{arabic}} in another unit: {{measure}}.' },
  },
  'country-mismatch': {
    name: 'Countries differ',
    doc: 'A country, nationality or capital of one side is not on the other. No fault: a capital for its state, a nationality for the country, England within Britain, a person who is called like a country, an abbreviation that holds one (BBC).',
    messages: {
      differs: 'The Arabic speaks of {{arabic}}, the English of {{english}}.',
      added: '{{country}} is not in the Arabic.',
      dropped: '{{country}} is not in the English.',
    },
  },
  'negation-mismatch': {
    name: 'One side denies, the other affirms',
    doc: 'A denial of one side is missing on the other: the gravest fault a translation can have. Denials are counted with all that may answer them: particles, verbs (refuse, fail), affixes (un-, -less). No fault: what denies nothing, such as لا يزال, لا سيما, لا بد, غير أن, لم … إلا, not only, whether or not.',
    messages: {
      dropped: 'The Arabic denies (“{{word}}”), the English does not.',
      added: 'The English denies (“{{word}}”), the Arabic does not.',
      lacking: '“{{word}}” of the Arabic meets no denial in the English. Is the sense kept?',
    },
  },
  omission: {
    name: 'A sentence is missing',
    doc: 'A sentence of the Arabic has no counterpart in the English. Sentences are aligned by length, numbers, countries and names. No fault: two sentences made one.',
    messages: {
      sentence: 'This sentence has no counterpart in the English.',
      short: 'The English is much shorter than the Arabic: part of it may be missing.',
    },
  },
  addition: {
    name: 'A sentence is added',
    doc: 'A sentence of the English has no counterpart in the Arabic. Sentences are aligned by length, numbers, countries and names. No fault: one sentence made two.',
    messages: {
      sentence: 'This sentence has no counterpart in the Arabic.',
      long: 'The English is much longer than the Arabic: part of it may be added.',
    },
  },
  'empty-translation': {
    name: 'No English',
    doc: 'An Arabic segment has no English and is not marked as left out, while other segments of the document have theirs. No fault: text of the page, a segment left out on purpose.',
    messages: {
      empty: 'This segment has no English. Write one, or leave the segment out.',
    },
  },
  'quote-mismatch': {
    name: 'Quotations differ',
    doc: 'A quotation opened on one side has no counterpart on the other: words are put into a mouth, or taken out of it. No fault: quotes around a single word or a title.',
    messages: {
      dropped: 'The Arabic quotes, the English does not.',
      added: 'The English quotes, the Arabic does not.',
    },
  },
  'term-mismatch': {
    name: 'Not the agreed term',
    doc: 'A term of the glossary stands in the Arabic and none of its agreed renderings in the English, or one that is forbidden. It is found with its particles, and however hamza, ى and ي, ة and ه are written; the English may be in the plural, a verb in any regular form. No fault: a term that is part of a longer one, the last name alone for a person, a rendering said once for a term said twice.',
    messages: {
      missing: 'The glossary renders “{{term}}” as “{{preferred}}”, which is not in the English.',
      near: '“{{found}}” stands for “{{term}}”; the glossary writes “{{preferred}}”.',
      forbidden: 'The glossary forbids “{{found}}” for “{{term}}”. It wants “{{preferred}}”.',
    },
    fixes: { replace: 'Write “{{text}}”' },
  },
  'source-error-carried': {
    name: 'A fault of the Arabic still stands',
    doc: 'A fault flagged in the Arabic is still in the English: the wrong agency, the country of a garbled phrase, a duplicated caption, text of the page. It weighs what the flag of the Arabic weighs, and is gone when the English is mended.',
    messages: {
      carried: 'These words carry a fault that is flagged in the Arabic.',
    },
  },
  'name-mismatch': {
    name: 'Names differ',
    doc: 'A name of the English is not in the Arabic, compared by sound across the alphabets. No fault: names that are translated, not spelled (organisations, places with a name of their own in Arabic), titles, abbreviations.',
    messages: {
      differs: '{{english}} is not in the Arabic, which has {{arabic}}.',
      added: '{{english}} is not in the Arabic.',
    },
  },
};
