export const redline = {
  open: 'Export redline…',
  openFromText: 'Changes and history…',
  title: 'Export changes',
  what: 'What to export',
  whats: { redline: 'Redline of two versions', report: 'History report' },
  format: 'Format',
  formats: { docx: 'Word document', html: 'Web page', json: 'Data (JSON)' },
  formatHints: {
    docx: 'Tracked changes to take or refuse; notes and reasons as comments',
    html: 'To read and to print',
    json: 'For other programs; always with the Arabic',
  },
  arabic: 'Arabic beside the English',
  arabicHint: 'Two columns, row by row',
  reportHint:
    'A web page to print and sign: all revisions with who, when and why, every change from old to new, flags mended and brought in, dismissed flags with their reasons.',
};
