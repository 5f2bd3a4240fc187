/** The part of nspell that is used; its own types would bring Node's into the core. */
declare module 'nspell' {
  export default function nspell(aff: string, dic: string): { correct(word: string): boolean };
}
