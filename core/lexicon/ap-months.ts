/** Months as the Associated Press writes them beside a day; March to July are never shortened. */
export interface ApMonth {
  readonly full: string;
  readonly beside: string;
}

const TABLE: readonly (readonly [full: string, beside: string, ...forms: string[]])[] = [
  ['January', 'Jan.', 'Jan'],
  ['February', 'Feb.', 'Feb'],
  ['March', 'March', 'Mar'],
  ['April', 'April', 'Apr'],
  ['May', 'May'],
  ['June', 'June', 'Jun'],
  ['July', 'July', 'Jul'],
  ['August', 'Aug.', 'Aug'],
  ['September', 'Sept.', 'Sept', 'Sep'],
  ['October', 'Oct.', 'Oct'],
  ['November', 'Nov.', 'Nov'],
  ['December', 'Dec.', 'Dec'],
];

/** By every form in which English writes a month, without its stop. */
export const AP_MONTHS: ReadonlyMap<string, ApMonth> = new Map(
  TABLE.flatMap(([full, beside, ...forms]) =>
    [full, ...forms].map((form) => [form, { full, beside }] as const),
  ),
);
