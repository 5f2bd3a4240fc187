/** What one language says of a rule. Placeholders are i18next's: {{name}}. */
export interface RuleTexts {
  /** Short name of the fault, as the head of a flag card. */
  readonly name: string;
  /** What the fault is, how machine translation makes it, and what is no fault (the near misses). */
  readonly doc: string;
  /** By messageId: one or two sentences on why these words are suspect. */
  readonly messages: Readonly<Record<string, string>>;
  /** By titleId of fixes: what the button will do. */
  readonly fixes?: Readonly<Record<string, string>>;
}

/** By rule id. */
export type RuleTextsById = Readonly<Record<string, RuleTexts>>;
