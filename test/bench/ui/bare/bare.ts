/** Monaco and nothing else: the text, font, options and width of the English pane. */
import '@fontsource-variable/source-serif-4';
import { editor } from 'monaco-editor/editor';
import { DEFAULT_APPEARANCE } from '../../../../core/contract/appearance.ts';
import { PANE_OPTIONS, setUpMonaco, typeOptions } from '../../../../renderer/review/monaco.ts';
import { typeOf } from '../../../../renderer/styles/type.ts';

const { english } = typeOf(DEFAULT_APPEARANCE);
const width = new URLSearchParams(location.search).get('width') ?? '480';
const element = document.getElementById('english');
if (element) {
  const [text] = await Promise.all([
    fetch('text.txt').then((answer) => answer.text()),
    document.fonts.load(`${english.size}px ${english.family}`, 'English'),
  ]);
  element.style.inlineSize = `${width}px`;
  setUpMonaco();
  editor.create(element, { ...PANE_OPTIONS, ...typeOptions(english), value: text });
}
