/** The forms of a plural in Arabic (CLDR); English has `one` and `other` only. */
type ArabicForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** Names of plural texts: those with an English `_one`. */
type PluralName<K> = K extends `${infer Name}_one` ? Name : never;
type PluralKey<T> = `${PluralName<keyof T>}_${'zero' | 'one' | 'other'}`;

/** What Arabic must say for an English part: every key, and all six forms wherever English has a plural. */
export type ArabicOf<T> = {
  readonly [K in Exclude<keyof T, PluralKey<T>>]: T[K] extends string ? string : ArabicOf<T[K]>;
} & {
  readonly [K in `${PluralName<keyof T>}_${ArabicForm}`]: string;
};
