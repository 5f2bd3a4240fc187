/**
 * The one global beyond ECMAScript that core uses: the Encoding Standard's decoder, present in Node,
 * browsers and workers alike. Declared here, so that nothing else of the DOM or of Node can slip in.
 */
declare class TextDecoder {
  constructor(label: string, options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean });
  /** Throws a TypeError on malformed input when `fatal`. */
  decode(bytes?: Uint8Array, options?: { readonly stream?: boolean }): string;
}
