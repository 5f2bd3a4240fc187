export const palette = {
  title: 'Commands',
  filter: 'What would you like to do?',
  none: 'No command has these words.',
  go: 'Go',
  number: 'Number of the segment, 1 to {{last, number}}',
  noSegment: 'There are segments 1 to {{last, number}}.',
  commands: {
    export: 'Export…',
    exportChanges: 'Export what changed…',
    newDocument: 'New document…',
    review: 'Show the review',
    compare: 'Compare versions',
    library: 'Show the library',
    quality: 'Show the quality of documents',
    settings: 'Show the settings',
  },
};
