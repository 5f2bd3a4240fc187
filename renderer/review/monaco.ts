/** The parts of Monaco that the review pane uses, and its look. A full import is five times as large. */
import EditorWorker from 'monaco-editor/editor/editor.worker?worker';
import { editor } from 'monaco-editor/editor';
import 'monaco-editor/features/clipboard/register';
import 'monaco-editor/features/cursorUndo/register';
import 'monaco-editor/features/caretOperations/register';
import 'monaco-editor/features/wordOperations/register';
import 'monaco-editor/features/multicursor/register';
import type { TextType } from '../styles/type.ts';

export function setUpMonaco(): void {
  self.MonacoEnvironment = { getWorker: () => new EditorWorker() };
}

/** Gives the editor the colours that the page has now: its tokens, all of them written as #rrggbb. */
export function showColours(): void {
  const tokens = getComputedStyle(document.documentElement);
  // The build shortens #000000 to #000, which Monaco does not take.
  const token = (name: string): string =>
    tokens
      .getPropertyValue(name)
      .trim()
      .replace(/^#(.)(.)(.)$/u, '#$1$1$2$2$3$3');
  const { theme, contrast } = document.documentElement.dataset;
  const accent = token('--accent');
  const soft = token('--soft');
  const strong = contrast === 'high';
  editor.defineTheme('muraji', {
    base: theme === 'dark' ? 'vs-dark' : 'vs',
    inherit: true,
    rules: [],
    colors: {
      'editor.background': '#00000000',
      'editor.foreground': token('--ink'),
      'editorCursor.foreground': accent,
      'editor.selectionBackground': accent + (strong ? '55' : '38'),
      'editor.inactiveSelectionBackground': accent + (strong ? '33' : '22'),
      'scrollbarSlider.background': soft + (strong ? '99' : '33'),
      'scrollbarSlider.hoverBackground': soft + (strong ? 'cc' : '55'),
      'scrollbarSlider.activeBackground': soft + (strong ? 'ff' : '77'),
      focusBorder: '#00000000',
    },
  });
  editor.setTheme('muraji');
}

/** The type of the English pane. */
export function typeOptions({ family, size, leading }: TextType): editor.IEditorOptions {
  return { fontFamily: family, fontSize: size, lineHeight: leading };
}

/** Options of the English pane: prose, not code. */
export const PANE_OPTIONS: editor.IStandaloneEditorConstructionOptions = {
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
