export const tabs = {
  label: 'Open documents',
  untitled: 'Document',
  close: 'Close {{title}}',
  closeThis: 'Close the tab',
  saving: 'being saved',
  unsaved: 'not saved yet',
  failed: 'could not be saved',
  conflict: 'not saved: another window changed it',
};
