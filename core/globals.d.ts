/**
 * The globals beyond ECMAScript that core uses: the Encoding Standard's decoder and the URL Standard's parser, present
 * in Node, browsers and workers alike. Declared here, so that nothing else of the DOM or of Node can slip in.
 */
declare class TextDecoder {
  constructor(label: string, options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean });
  /** Throws a TypeError on malformed input when `fatal`. */
  decode(bytes?: Uint8Array, options?: { readonly stream?: boolean }): string;
}

declare class URL {
  /** Throws a TypeError on what is no absolute address. */
  constructor(address: string);
  readonly href: string;
  readonly origin: string;
  readonly protocol: string;
  readonly host: string;
  readonly hostname: string;
  readonly username: string;
  readonly password: string;
  readonly hash: string;
  readonly search: string;
  pathname: string;
}
