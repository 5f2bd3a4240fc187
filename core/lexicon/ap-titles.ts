/** Titles as the Associated Press writes them: with a capital before a name, some shortened there. */

/** Offices in lower case: with a capital directly before the holder's name, and nowhere else. */
export const OFFICES: readonly string[] = [
  'president',
  'vice president',
  'prime minister',
  'deputy prime minister',
  'chancellor',
  'premier',
  'foreign minister',
  'defense minister',
  'defence minister',
  'interior minister',
  'finance minister',
  'justice minister',
  'health minister',
  'energy minister',
  'oil minister',
  'economy minister',
  'trade minister',
  'culture minister',
  'education minister',
  'information minister',
  'secretary of state',
  'secretary-general',
  'attorney general',
  'defense secretary',
  'treasury secretary',
  'foreign secretary',
  'home secretary',
  'senator',
  'governor',
  'mayor',
  'ambassador',
  'pope',
  'king',
  'queen',
  'prince',
  'princess',
  'emir',
  'sultan',
  'crown prince',
];

/** Shortened before a full name, spelled out without one. */
export const SHORTENED: ReadonlyMap<string, string> = new Map([
  ['Senator', 'Sen.'],
  ['Senators', 'Sens.'],
  ['Representative', 'Rep.'],
  ['Representatives', 'Reps.'],
  ['Congressman', 'Rep.'],
  ['Congresswoman', 'Rep.'],
  ['Governor', 'Gov.'],
  ['Governors', 'Govs.'],
  ['Lieutenant Governor', 'Lt. Gov.'],
  ['Lieutenant General', 'Lt. Gen.'],
  ['Major General', 'Maj. Gen.'],
  ['Brigadier General', 'Brig. Gen.'],
  ['Lieutenant Colonel', 'Lt. Col.'],
  ['General', 'Gen.'],
  ['Colonel', 'Col.'],
  ['Captain', 'Capt.'],
  ['Lieutenant', 'Lt.'],
  ['Sergeant', 'Sgt.'],
  ['Doctor', 'Dr.'],
]);

/** After "General" and its like: bodies and firms, no persons. */
export const NO_HOLDER: ReadonlySet<string> = new Set(
  'Assembly Motors Electric Mills Staff Secretariat Command Authority Directorate Security Intelligence Service Services Organization Organisation Court Prosecutor Election Elections Atomics Dynamics Hospital Accounting Council Counsel Union Manager Director Department Administration Federation Confederation Congress People Company Institute Island Islands America Marvel Who House Committee Conference Agreement Data Strike Budget Affairs Practitioners Practitioner Of And The'.split(
    ' ',
  ),
);
