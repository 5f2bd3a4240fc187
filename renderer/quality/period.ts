export const PERIODS = ['week', 'month', 'year', 'all'] as const;
export type Period = (typeof PERIODS)[number];

const DAY = 86_400_000;
const DAYS: Readonly<Record<Exclude<Period, 'all'>, number>> = { week: 7, month: 30, year: 365 };

/** First moment of a period that ends now, both in milliseconds since 1970. */
export function startOf(period: Period, now: number): number {
  return period === 'all' ? 0 : now - DAYS[period] * DAY;
}
