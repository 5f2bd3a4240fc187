import { useEffect, useState } from 'react';

/** The time, kept as fresh as words of "so long ago" about `since` need: by the second, then by the half minute. */
export function useNow(since: number | null): number {
  const [now, setNow] = useState(() => Date.now());
  const recent = since !== null && now - since < 60_000;
  useEffect(() => {
    if (since === null) return undefined;
    const timer = setInterval(() => setNow(Date.now()), recent ? 1000 : 30_000);
    return () => clearInterval(timer);
  }, [since, recent]);
  return Math.max(now, since ?? 0);
}
