/** What the launcher says in the terminal. Placeholders: {{name}}. */
export interface StartTexts {
  readonly building: string;
  readonly buildFailed: string;
  readonly fetching: string;
  readonly desktop: string;
  /** Why the browser is used although nobody asked for it. */
  readonly reasons: Readonly<Record<WebReason, string>>;
  /** {{address}} */
  readonly address: string;
  readonly howToEnd: string;
  readonly ended: string;
  /** {{path}} */
  readonly library: string;
  /** {{error}} */
  readonly sampleFailed: string;
  /** {{port}} */
  readonly portTaken: string;
  /** {{value}} */
  readonly badPort: string;
  /** {{value}} */
  readonly badShell: string;
  /** Answer to a browser that comes without the token of the address. */
  readonly refusal: string;
}

export const WEB_REASONS = ['asked', 'no-display', 'no-electron', 'not-fetched', 'not-started'] as const;
export type WebReason = (typeof WEB_REASONS)[number];
