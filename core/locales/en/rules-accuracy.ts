import type { RuleTextsById } from '../rule-texts.ts';

export const ACCURACY: RuleTextsById = {
  boilerplate: {
    name: 'Text of the page',
    doc: 'Web pages print calls, buttons, notices and separators between the paragraphs of a story, and a machine translates them with the rest: follow, share, subscribe, read also, story continues below, advertisement, copyright, tags, loading, “this is a developing story”. They are left out. A sentence of the story that uses the same words (a minister who followed a session, a player who shared in the win) is no fault.',
    messages: {
      separator: 'A line that parts blocks of the page.',
      follow: 'The page asks its readers to follow it. This is no part of the story.',
      share: 'Words of a share button.',
      subscribe: 'The page asks its readers to subscribe or sign in.',
      'read-also': 'A pointer to other stories of the page.',
      continues: 'A note on where the story goes on, or a jump within the page.',
      advertisement: 'A mark of advertising.',
      copyright: 'A notice of rights, terms or cookies.',
      tags: 'Tags or keywords of the page.',
      loading: 'A message of the page’s software.',
      developing: 'A notice that the story is being updated.',
      app: 'The page advertises its app.',
      comments: 'Words of the page’s comment section.',
      media: 'A label of a video or a picture viewer.',
      navigation: 'A label of the page’s menu or layout.',
    },
    fixes: { 'leave-out': 'Leave out as text of the page' },
  },
  'chosen-name': {
    name: 'Name not as chosen',
    doc: 'The editors of this library chose how a name is written in English, and the English writes it otherwise where the Arabic has that name. The family name or the given name alone, capitals, possessives and people with similar names are no fault.',
    messages: { differs: '“{{here}}” here; this library writes “{{chosen}}”.' },
    fixes: { write: 'Write {{chosen}}' },
  },
  'duplicate-paragraph': {
    name: 'Repeated paragraph',
    doc: 'The paragraph says what an earlier one says, to the letter or but for spacing, punctuation, quotation marks, hamza, ى/ي, ة/ه, vowel signs or the script of digits. Pages repeat captions for the small and the large picture. Two captions of one photographer on one day differ in their words and are no fault, nor is a short refrain.',
    messages: {
      paragraph: 'Paragraph {{first}} already says this.',
      sentence: 'The sentence before already says this.',
    },
    fixes: { 'leave-out': 'Leave out as a repeat' },
  },
  'garbled-phrase': {
    name: 'Garbled phrase',
    doc: 'Words that make no sense together. Typical is a noun phrase cut by a full stop, with a country in it that does not belong there: “China’s treatment of Iran. Ethnic Uyghur Muslims” for “China’s treatment of ethnic Uyghur Muslims”; or a people under the hand of a state that has none of it: “Iran’s treatment of Uyghurs”. Other states’ treatment of a people that lives or seeks refuge there (Uyghurs in Turkey or Kazakhstan) is news, and two whole sentences are no fault.',
    messages: {
      cut: 'A phrase is cut in two, and {{countryEn}} does not belong in it: what follows is the people that it is about.',
      'wrong-state': '{{countryEn}} does not fit this people. {{homeEn}} may be meant.',
    },
    fixes: {
      'remove-country': 'Join the phrase without {{country}}',
      'replace-country': 'Write {{home}} for {{country}}',
    },
  },
  'inconsistent-date': {
    name: 'Month names of two systems',
    doc: 'One document names months by two systems: تشرين الثاني of the Levant, نوفمبر of Egypt and the Gulf, both side by side, or غشت and جويلية of the Maghreb. English has one set of names, so that the English is seldom touched. Names of events and places (ثورة 14 تموز, كوبري 6 أكتوبر) are no dates.',
    messages: { 'month-system': '“{{here}}” here, “{{elsewhere}}” elsewhere in the text.' },
  },
  'inconsistent-name': {
    name: 'One name in two spellings',
    doc: 'A machine spells one person’s name in several ways, since it transliterates each sentence by itself. Two people with similar names (حسن and حسين, سالم and سليم) and the case forms of one name (أبو, أبا, أبي) are no fault.',
    messages: { spelling: '“{{here}}” here, “{{elsewhere}}” elsewhere: probably one person.' },
    fixes: { unify: 'Write {{form}}' },
  },
  'inconsistent-term': {
    name: 'One term in two ways',
    doc: 'One thing is named in two ways: C5+1 and C5 + 1, F-35 and F35, اتفاقيات أبراهام and إبراهيم, الأتربة and العناصر الأرضية النادرة, هونغ كونغ and هونج كونج. Different things (F-35 and F-16, G7 and G20) and words that good writers alternate for style are no fault.',
    messages: {
      designator: '“{{here}}” here, “{{elsewhere}}” elsewhere.',
      rendering: '“{{here}}” here, “{{elsewhere}}” elsewhere, for {{term}}.',
    },
    fixes: { unify: 'Write {{form}}' },
  },
  'literal-idiom': {
    name: 'Idiom word for word',
    doc: 'An English idiom is translated word for word, so that the Arabic kicks a can or finds an elephant in a room. The literal sense, and idioms at home in Arabic by now (ذوبان الجليد), are no fault.',
    messages: { idiom: 'This looks like “{{en}}”, word for word. Meant is: {{meant}}.' },
  },
  'mistranslated-adverb': {
    name: '“Long” as a verb',
    doc: '“Exports have long tilted toward China” became “exports have lasted long and tilt toward China”: the adverb turned into طال أمد with a second verb behind it. What can last long itself (طال أمد الانتظار, النزاع) is no fault.',
    messages: { long: 'This looks like “have long …”: an adverb that became a verb.' },
  },
  'party-abbreviation': {
    name: 'Mangled party and state',
    doc: 'American papers give a lawmaker’s party and state as “R-La.” or “D-N.J.”. A machine reads the letters as words, letters or other places. A party and a place in running text, and a party with a state’s whole name, are no fault.',
    messages: {
      mangled: 'A mangled party and state, such as “R-La.”.',
      untranslated: 'A party and state left in English.',
    },
  },
  'translated-handle': {
    name: 'Handle in Arabic letters',
    doc: 'A handle or a tag is transliterated, so that it names no account. Handles in Latin letters and native Arabic tags (#غزة) are no fault.',
    messages: {
      handle: 'Handles are made of Latin letters: this one was transliterated.',
      tag: 'An English tag in Arabic letters.',
    },
  },
  'translated-name': {
    name: 'Name translated as a word',
    doc: 'A person’s or a team’s name is a word in English, and a machine translated it: فواتير بوفالو for the Buffalo Bills, مايكل الأردن for Michael Jordan. The same word used as a word is no fault.',
    messages: {
      person: 'This looks like a name with {{name}} in it, translated as a word.',
      team: 'This looks like the {{name}}, translated as words.',
    },
  },
  'wrong-agency': {
    name: 'Wrong agency in the dateline',
    doc: 'The dateline names another agency than the credits and taglines: أ ف ب is AFP, أ ب is AP, د ب أ is dpa. A story that quotes another agency’s report, or carries one picture of another agency, is no fault.',
    messages: { dateline: 'The dateline names {{named}}; the text is {{right}}’s by its own word.' },
    fixes: { agency: 'Write {{right}} in the dateline' },
  },
  'wrong-sense': {
    name: 'Word in its other sense',
    doc: 'A word of the news was taken in its other sense: bill became فاتورة, hearing السمع, constituents مكونات, quarterback الربع الخلفي, airstrike إضراب جوي. The word in its own sense (فاتورة الكهرباء) is no fault.',
    messages: { sense: 'This looks like “{{en}}” in its other sense. Meant is: {{meant}}.' },
    fixes: { sense: 'Write “{{right}}”' },
  },
  'wrong-title': {
    name: 'Office word for word',
    doc: 'An office is translated word for word: Secretary of State became وزير الدولة, House Speaker المتحدث باسم مجلس النواب, Defense Secretary سكرتير الدفاع, Representative الممثل, sheriff’s deputies نواب. Real ministers of state, spokespeople, actors, high representatives and press secretaries are no fault.',
    messages: { office: 'This looks like “{{office}}” word for word. The office is {{arabic}}.' },
    fixes: { office: 'Write “{{office}}”' },
  },
};
