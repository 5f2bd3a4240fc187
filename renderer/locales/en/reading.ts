export const reading = {
  title: 'How it is read',
  loading: 'Looking it up…',
  literally: 'Literally:',
  proposed: 'Proposed:',
  about: '≈ approximate',
  aboutLong: '≈ Vowels are not written in Arabic; where no list has the word they are a guess.',
  from: {
    glossary: 'Glossary:',
    name: 'Name:',
    number: 'Number:',
    date: 'Date:',
    phrase: 'Meant:',
  },
};
