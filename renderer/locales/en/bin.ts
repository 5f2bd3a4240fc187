export const bin = {
  title: 'Bin',
  count_one: 'Bin: {{count, number}} document',
  count_other: 'Bin: {{count, number}} documents',
  empty: 'The bin is empty.',
  hint: 'Documents stay here until you delete them for good.',
  moved: '“{{title}}” is in the bin.',
  restore: 'Put back',
  restoreOf: 'Put back “{{title}}”',
  restored: '“{{title}}” is in the library again.',
  delete: 'Delete for good…',
  deleteOf: 'Delete for good: “{{title}}”',
  deleteAll: 'Empty the bin…',
  confirmTitle: 'Delete “{{title}}” for good?',
  confirmAllTitle_one: 'Delete {{count, number}} document for good?',
  confirmAllTitle_other: 'Delete {{count, number}} documents for good?',
  confirmText:
    'Text, draft, revisions and dismissals are removed from the library file, and nothing of them is left in it. This cannot be undone.',
  backups: 'Delete from the backups too',
  backupsHint:
    'Every backup in the folder of backups is written anew. Copies that you made elsewhere are yours to delete.',
  confirm: 'Delete for good',
  deleted_one: '{{count, number}} document was deleted for good.',
  deleted_other: '{{count, number}} documents were deleted for good.',
  unwiped:
    'It is deleted, but another program has the library open: traces may stand in the file until the next deletion.',
  left: 'These backups could not be rewritten and still hold it: {{names}}',
  failed: 'It could not be deleted: {{why}}',
};
