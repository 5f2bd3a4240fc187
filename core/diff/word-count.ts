/** The one measure of text: whole words and numbers, as differences have them. */
export { countWords } from './units.ts';
