/** The parts of Monaco that the review pane uses, and its look. A full import is five times as large. */
import EditorWorker from 'monaco-editor/editor/editor.worker?worker';
import { editor } from 'monaco-editor/editor';
import 'monaco-editor/features/clipboard/register';
import 'monaco-editor/features/cursorUndo/register';
import 'monaco-editor/features/caretOperations/register';
import 'monaco-editor/features/wordOperations/register';
import 'monaco-editor/features/multicursor/register';

export const ENGLISH_FONT = "'Source Serif 4 Variable', Georgia, serif";
export const ENGLISH_SIZE = 17;
export const ENGLISH_LINE = 26;

export function setUpMonaco(): void {
  self.MonacoEnvironment = { getWorker: () => new EditorWorker() };
  const plain = { inherit: true, rules: [] };
  editor.defineTheme('muraji-light', {
    ...plain,
    base: 'vs',
    colors: {
      'editor.background': '#00000000',
      'editor.foreground': '#20221f',
      'editorCursor.foreground': '#1f5f5b',
      'editor.selectionBackground': '#1f5f5b33',
      'editor.inactiveSelectionBackground': '#1f5f5b1f',
      'scrollbarSlider.background': '#66686233',
      'scrollbarSlider.hoverBackground': '#66686255',
      'scrollbarSlider.activeBackground': '#66686277',
      focusBorder: '#00000000',
    },
  });
  editor.defineTheme('muraji-dark', {
    ...plain,
    base: 'vs-dark',
    colors: {
      'editor.background': '#00000000',
      'editor.foreground': '#e6e4df',
      'editorCursor.foreground': '#6fc1b8',
      'editor.selectionBackground': '#6fc1b840',
      'editor.inactiveSelectionBackground': '#6fc1b826',
      'scrollbarSlider.background': '#9b9d9833',
      'scrollbarSlider.hoverBackground': '#9b9d9855',
      'scrollbarSlider.activeBackground': '#9b9d9877',
      focusBorder: '#00000000',
    },
  });
}

/** Options of the English pane: prose, not code. */
export const PANE_OPTIONS: editor.IStandaloneEditorConstructionOptions = {
  fontFamily: ENGLISH_FONT,
  fontSize: ENGLISH_SIZE,
  lineHeight: ENGLISH_LINE,
  wordWrap: 'on',
  wrappingStrategy: 'advanced',
  wrappingIndent: 'none',
  lineNumbers: 'off',
  glyphMargin: false,
  folding: false,
  lineDecorationsWidth: 0,
  lineNumbersMinChars: 0,
  minimap: { enabled: false },
  overviewRulerLanes: 0,
  hideCursorInOverviewRuler: true,
  overviewRulerBorder: false,
  renderLineHighlight: 'none',
  occurrencesHighlight: 'off',
  selectionHighlight: false,
  matchBrackets: 'never',
  guides: { indentation: false },
  renderWhitespace: 'none',
  unicodeHighlight: { ambiguousCharacters: false, invisibleCharacters: false, nonBasicASCII: false },
  quickSuggestions: false,
  suggestOnTriggerCharacters: false,
  wordBasedSuggestions: 'off',
  links: false,
  contextmenu: false,
  dragAndDrop: false,
  autoClosingBrackets: 'never',
  autoClosingQuotes: 'never',
  autoSurround: 'never',
  autoIndent: 'none',
  insertSpaces: true,
  tabFocusMode: true,
  stickyScroll: { enabled: false },
  scrollBeyondLastLine: false,
  smoothScrolling: false,
  automaticLayout: true,
  allowVariableFonts: true,
  allowVariableLineHeights: true,
  allowVariableFontsInAccessibilityMode: true,
  fixedOverflowWidgets: true,
  scrollbar: { useShadows: false, verticalScrollbarSize: 10, horizontal: 'hidden' },
  padding: { top: 0, bottom: 0 },
  cursorWidth: 2,
};
